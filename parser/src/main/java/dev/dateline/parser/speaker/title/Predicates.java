package dev.dateline.parser.speaker.title;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Titles that a verb tells of a name: "Anna Berg is president of the Board", "served as secretary of state". */
final class Predicates {
    /** Takes the title that a phrase from one token to another tells of somebody. */
    interface Taker {
        void take(Named bearer, int from, int to);
    }

    /** A phrase with a title. */
    private record Post(int from, int to) {}

    private static final Phrases SERVING = Phrases.of(Predicates.class, "serving-verbs.txt");
    private static final Phrases LEARNING = Phrases.of(Predicates.class, "learning-verbs.txt");
    private static final Phrases APPOINTING = Phrases.of(Predicates.class, "appointing-verbs.txt");
    private static final Phrases BECOMING = Phrases.of(Predicates.class, "becoming-verbs.txt");
    private static final Phrases POSTING = Phrases.of(Predicates.class, "appointing-nouns.txt");
    private static final Phrases PAST = Phrases.of(TitleFronts.class, "past-words.txt");
    private static final long AND = Tokens.fold("and");
    private static final long AS = Tokens.fold("as");
    private static final long BEEN = Tokens.fold("been");
    private static final long NEVER = Tokens.fold("never");
    private static final long OF = Tokens.fold("of");
    private static final long TO = Tokens.fold("to");

    /** How far behind a title the body is named that it is of. */
    private static final int REACH = 12;

    private final Tokens tokens;
    private final IntPredicate isSurname;
    private final TitlePhrases phrases;
    private final Taker taker;

    Predicates(Tokens tokens, IntPredicate isSurname, TitlePhrases phrases, Taker taker) {
        this.tokens = tokens;
        this.isSurname = isSurname;
        this.phrases = phrases;
        this.taker = taker;
    }

    /**
     * Takes what a verb tells of a full name: "is a cook", "was elected mayor", "named … as its president"; of a surname
     * only what ties its bearer to a body: "Berg is director of the Board". Whether it is such a verb.
     */
    boolean tell(Named bearer, NameRun run, int behind) {
        if (behind + 1 >= tokens.count() || !tokens.isWord(behind)) {
            return false;
        }
        boolean full = run.length() >= 2;
        if (!full && (bearer.tokens < 2 || bearer.kind() != SpeakerKind.PERSON)) {
            return false;
        }
        boolean appointed = run.from() > 0
                && tokens.fold(behind) != AND
                && (APPOINTING.has(tokens, run.from() - 1) // "named Anna Berg as its president"
                        || tokens.fold(behind) == AS && isAppointed(run.from() - 1));
        Post post = !Grammar.isBe(tokens, behind) && appointed ? office(behindAs(behind)) : told(behind);
        if (post != null && (full || isTied(post) || isTrade(bearer, run, post))) {
            taker.take(bearer, post.from(), post.to());
            if (appointed && TitleStart.isPostOfBody(tokens, phrases.title(post.from(), post.to()))) {
                Introductions.affiliate(bearer, appointer(run.from() - 1));
            }
        }
        return appointed || post != null || Grammar.isBe(tokens, behind);
    }

    /** "the appointment [of] Anna Berg as", "[With] Anna Berg as". */
    private boolean isAppointed(int before) {
        int at = before > 1 && PAST.has(tokens, before) ? before - 1 : before; // "of former Senator Anna Berg"
        return at > 0 && tokens.fold(at) == OF && POSTING.has(tokens, at - 1) || tokens.isSpelled(at, "With");
    }

    /** "[Altona Rowers] have named Anna Berg as coach": the body in front of a verb of appointing, or null. */
    private @Nullable String appointer(int verb) {
        int end = verb;
        while (end > 0 && (Grammar.isAuxiliary(tokens, end - 1) || Grammar.isAdverb(tokens, end - 1))) {
            end--;
        }
        int from = end;
        while (from > 0 && tokens.isCapitalized(from - 1) && !Grammar.isDeterminer(tokens, from - 1)) {
            from--;
        }
        boolean body = end > from + 1
                && (BodyNames.hasOrganizationWord(tokens, from, end) || tokens.isSpelled(end, "have"))
                && BodyNames.mayBe(tokens, from, end, isSurname);
        return body ? tokens.words(from, end) : null;
    }

    /** Takes what a verb behind a pronoun for somebody tells of a body that this one is with: "She is director of the Board". */
    void tell(Named bearer, int verb) {
        Post post = verb + 1 < tokens.count() ? told(verb) : null;
        if (post != null && isTied(post)) {
            taker.take(bearer, post.from(), post.to());
        }
    }

    /** "[is] a cook", "[has been named] president", "[became] president", "[served as] president": what is told behind a verb. */
    private @Nullable Post told(int verb) {
        int becoming = BECOMING.longest(tokens, verb);
        if (becoming != Phrases.NONE) {
            int behind = verb + BECOMING.length(becoming);
            return behind >= tokens.count() || Grammar.isIndefinite(tokens, behind)
                    ? null
                    : office(behind); // no "became a star"
        }
        int be = verb + 1 < tokens.count() && tokens.fold(verb + 1) == BEEN ? verb + 1 : verb; // "has been"
        if (be + 1 < tokens.count() && Grammar.isBe(tokens, be)) {
            int from = Grammar.isAdverb(tokens, be + 1) ? be + 2 : be + 1;
            int given = behindAppointing(from);
            if (given > from) { // no "if she is elected president"
                return be > verb || tokens.isSpelled(be, "was") ? office(given) : null;
            }
            return isServing(tokens, from) ? served(from) : be > verb ? null : predicate(from);
        }
        return served(verb);
    }

    private @Nullable Post served(int verb) {
        return verb + 2 < tokens.count() && tokens.fold(verb + 1) == AS && isServing(tokens, verb)
                ? office(verb + 2)
                : null;
    }

    /** Behind "elected", "named as", where such a participle stands; the token itself elsewhere. */
    int behindAppointing(int token) {
        boolean participle = token + 2 < tokens.count()
                && APPOINTING.has(tokens, token)
                && (Grammar.looksPast(tokens, token) || Grammar.isIrregularParticiple(tokens, token));
        return participle ? behindAs(token + 1) : token;
    }

    private int behindAs(int token) {
        return tokens.fold(token) == AS ? token + 1 : token;
    }

    /** "Anna Berg is [a former captain and relief pilot]": what someone is in so many words. */
    private @Nullable Post predicate(int from) {
        boolean article = from + 2 < tokens.count()
                && Grammar.isArticle(tokens, from)
                && (PronounForms.agreement(tokens, from) == ' ' // no "is his golden head"
                        || Titles.isOccupation(tokens, from + 1) && !tokens.isWord(from + 2));
        if (article) {
            return post(from + 1, phrases.end(from + 1, true));
        }
        return Grammar.isFunctional(tokens, from) ? null : held(from);
    }

    /** "Anna Berg is [president of the Board]", "is [Senior Editor at Harbour News]": a post needs no article. */
    private @Nullable Post held(int from) {
        int end = phrases.end(from, false);
        int title = lastTitle(from, end);
        boolean held = title >= 0
                && title + 1 < tokens.count()
                && (phrases.belongs(title + 1)
                        || tokens.isSpelled(title + 1, "at")
                        || tokens.is(title + 1, '.')
                                && !Titles.isShort(tokens.word(title))); // "is backing [Sen.] Berg"
        return held ? new Post(from, end) : null;
    }

    /** The noun of a title, of the second one where two are joined: "co-founder and [director] of the Board". */
    private int lastTitle(int from, int end) {
        int title = phrases.title(from, end);
        boolean two = title >= 0 && title + 1 < end && tokens.fold(title + 1) == AND;
        return two ? Math.max(title, phrases.title(title + 2, end)) : title;
    }

    /** "Anna Berg served as [secretary of state]", no "was named [player of the year]". */
    private @Nullable Post office(int opener) {
        boolean article = Grammar.isDeterminer(tokens, opener);
        int first = article ? opener + 1 : opener;
        int end = phrases.end(first, article && !phrases.isThe(opener));
        return end > first && tokens.isSpelled(end - 1, "year") ? null : post(first, end);
    }

    private @Nullable Post post(int from, int to) {
        return phrases.title(from, to) >= 0 ? new Post(from, to) : null;
    }

    /** "Berg [is an academic harbour expert]": what somebody is by trade of whom nothing was told, in the narration. */
    private boolean isTrade(Named bearer, NameRun run, Post post) {
        int title = phrases.title(post.from(), post.to());
        return bearer.titles.isEmpty()
                && Grammar.opensSentence(tokens, run.from())
                && Grammar.isIndefinite(tokens, post.from() - 1)
                && title > post.from()
                && !Adjectives.isQuality(tokens, post.from()) // "is a stiff campaigner"
                && Titles.isOccupation(tokens, title);
    }

    /** "director [of the Board]", "mayor [of Altona]": whether a post is one of a body or a place; no "a champion of Altona First". */
    private boolean isTied(Post post) {
        int title = lastTitle(post.from(), post.to());
        if (Affiliations.isOfPlaces(tokens, title)) {
            return true;
        }
        if (title + 1 >= tokens.count() || tokens.endsWith(post.from(), "est")) { // "the biggest donor"
            return false;
        }
        int reach = Math.min(tokens.count(), post.to() + REACH);
        int belonging = Belonging.of(tokens, title, reach, isSurname);
        boolean near = phrases.belongs(title + 1) || Grammar.isPreposition(tokens, post.to());
        return belonging >= 0
                && near
                && (!Grammar.isIndefinite(tokens, post.from() - 1)
                        || BodyNames.hasOrganizationWord(
                                tokens, belonging + 1, Belonging.bodyTo(tokens, belonging, reach)));
    }

    /** "[served] as mayor": a verb that has "as" and an office behind it. */
    static boolean isServing(Tokens tokens, int token) {
        return SERVING.has(tokens, token);
    }

    /** "who is now [the mayor]", "who served as [mayor]": where the office begins, or -1. */
    int inClause(int token) {
        int verb = token < tokens.count() && Grammar.isAdverb(tokens, token) ? token + 1 : token; // "who later became"
        int becoming = verb < tokens.count() ? BECOMING.longest(tokens, verb) : Phrases.NONE;
        if (becoming != Phrases.NONE) {
            int behind = verb + BECOMING.length(becoming);
            return behind < tokens.count() && !Grammar.isIndefinite(tokens, behind) ? behind : -1;
        }
        boolean serving = false;
        for (int i = token; i < token + (serving ? 14 : 4) && i + 1 < tokens.count() && !tokens.is(i, ','); i++) {
            serving |= SERVING.has(tokens, i);
            if (tokens.fold(i) == AS) {
                return LEARNING.has(tokens, i - 1) ? -1 : i + 1; // no "who trained as a nurse"
            }
            boolean aims = tokens.fold(i) == TO && Grammar.isBe(tokens, i + 1) && !tokens.isSpelled(i - 1, "used");
            if (tokens.fold(i) == NEVER || aims) {
                return -1; // "who wants to be mayor", but "who used to be mayor"
            }
            if (Grammar.isBe(tokens, i) && !SERVING.has(tokens, i + 1)) {
                int from = i + 1;
                while (from < tokens.count() && from < i + 3 && Grammar.isAdverb(tokens, from)) {
                    from++;
                }
                return behindAppointing(tokens.fold(from) == BEEN ? from + 1 : from);
            }
        }
        return -1;
    }
}
