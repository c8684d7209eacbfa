package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.Span;
import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.PartyTag;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds whom "who" or "which" belongs to: the name right before it, the one whom an apposition describes, or a noun. */
public final class Antecedents {
    private static final Phrases OF_SEVERAL = Phrases.of(Antecedents.class, "verbs-of-several.txt");
    private static final Phrases SHOWING = Phrases.of(Antecedents.class, "showing-verbs.txt");
    private static final Phrases FRONTS = Phrases.of(Antecedents.class, "fronts-of-tellers.txt");

    private static final long COMMUNITY = Tokens.fold("community");
    private static final long IN = Tokens.fold("in");
    private static final long BY = Tokens.fold("by");
    private static final long OF = Tokens.fold("of");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHO = Tokens.fold("who");
    private static final long AND = Tokens.fold("and");
    static final int LONGEST = 16;

    /** How far ahead of its noun the article of a post stands at most. */
    private static final int POST = 4;

    /** How many are joined in front of a clause at most. */
    private static final int MOST = 4;

    private final Tokens tokens;
    private final NameIndex names;
    private final SourceKinds kinds;

    public Antecedents(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.kinds = new SourceKinds(tokens);
        this.names = names;
    }

    /** Whom a relative pronoun belongs to, if that one has a name. */
    @Nullable
    public Named name(int relative) {
        int end = end(relative);
        if (tokens.fold(relative) == WHICH) {
            return isOfClause(relative, end) ? null : body(end);
        }
        if (end > 0 && Nouns.isSeveral(tokens, end - 1) && !isSurname(end - 1)) {
            return null; // "a string of Labour MPs who"
        }
        if (isCommon(end - 1)) { // "Anna Berg of Altona, a Liberal who"
            int comma = apposition(end - 1);
            Named told = bearerBefore(comma);
            return comma < 0 || told != null && told.kind() == SpeakerKind.PERSON ? told : personBefore(comma);
        }
        Named direct = bearerBefore(end);
        int head = head(end);
        if (direct != null && direct.kind() != SpeakerKind.PERSON && tokens.fold(relative) == WHO) {
            Named described = head < 0 ? null : bearerBefore(apposition(head));
            boolean person = described != null
                    && described.kind() == SpeakerKind.PERSON; // "Anna Berg of Selm, the cook of Tarn, who"
            return person ? described : personBefore(end); // "Anna Berg, a cook from Altona, who"
        }
        if (direct != null && (head < 0 || direct.kind() == SpeakerKind.PERSON && isPost(head))) {
            return direct;
        }
        boolean one = head > 0 && tokens.fold(relative) == WHO && !takesPlural(relative + 1);
        if (one && Nouns.isOrganization(tokens, head)) {
            head = head(head); // "Anna Berg, an adviser to the campaign who has"
        }
        if (head < 0 || Nouns.isGroup(tokens, head)) {
            return null; // "the editors of the Courier, who"
        }
        int comma = apposition(head);
        return bearerBefore(comma);
    }

    /** "said Anna Berg of Lund Axle, [which]", "Lund Axle, a firm in Altona, [which]": no person, nor a place of what "which" belongs to. */
    private @Nullable Named body(int end) {
        int noun = bodyNoun(end);
        Named direct = bearerBefore(end);
        boolean located = direct != null && (direct.place || noun >= 0 && tokens.fold(noun + 1) == IN);
        boolean ofNoun = noun >= 0 && (direct == null || located);
        Named bearer = ofNoun ? bearerBefore(apposition(noun)) : direct;
        return bearer == null || bearer.kind() == SpeakerKind.PERSON ? null : bearer;
    }

    /** "Most are Danish, [which] shows", "she voted Labour, [which] shows": what belongs to all of a clause, whatever ends it. */
    private boolean isOfClause(int relative, int end) {
        NameRun run = end == relative ? null : names.runEndingAt(end);
        if (run == null) {
            return false;
        }
        if (run.length() == 1 && NameScanner.isOfAPeople(tokens, end - 1)) {
            return true;
        }
        int before = Grammar.isArticle(tokens, run.from() - 1) ? run.from() - 2 : run.from() - 1;
        return before >= 0
                && SHOWING.has(tokens, relative + 1)
                && tokens.isWord(before)
                && !FRONTS.has(tokens, before)
                && !(tokens.isLowerCase(before) // "the pollster Orlo Research, which shows"
                        && (Nouns.isSomeone(tokens, before)
                                || Titles.isOccupation(tokens, before)
                                || BodyNouns.isGeneric(tokens, before)));
    }

    /** The noun of a body, a paper or several, with what stands behind it, that "which" belongs to; or -1. */
    private int bodyNoun(int end) {
        for (int i = end - 1; i > 0 && i > end - LONGEST; i--) {
            if (!tokens.isWord(i) || Grammar.isSubordinator(tokens, i) || Grammar.isAuxiliary(tokens, i)) {
                break;
            }
            boolean body = tokens.isLowerCase(i)
                    && !(tokens.isNumber(i - 1) && Nouns.isCollective(tokens, i)) // "fell 3 percent, which suggests"
                    && (Nouns.isOrganization(tokens, i) || Nouns.isGroup(tokens, i) || kinds.isPaper(i));
            if (body && (i + 1 == end || Grammar.isPreposition(tokens, i + 1))) {
                return i;
            }
        }
        return -1;
    }

    /** "Berg and Lund, [who] claim", "Berg and his allies, [who] claim": those in front of the last one to whom a pronoun with a plural verb belongs. */
    public List<Named> joined(int relative) {
        List<Named> joined = new ArrayList<>();
        int end = end(relative);
        if (end < 1 || end == relative || !takesPlural(relative + 1)) {
            return joined;
        }
        NameRun last = names.runWith(end - 1);
        int from = last != null ? last.from() : Grammar.isDeterminer(tokens, end - 2) ? end - 2 : end - 1;
        boolean several = last != null || tokens.isLowerCase(end - 1) && Nouns.isSeveral(tokens, end - 1);
        for (int and = from - 1; several && and > 0 && joined.size() < MOST; and = from - 1) {
            boolean links = joined.isEmpty() ? tokens.fold(and) == AND : tokens.is(and, ',');
            Named bearer = links ? names.bearerEndingAt(and) : null;
            if (bearer == null) {
                return joined;
            }
            joined.add(0, bearer);
            from = names.runs().get(names.runAt(and - 1)).from();
        }
        return joined;
    }

    /** "She trained as [a cook] under Anna Berg, who": whether a noun tells what the subject was, with "as". */
    private boolean isPost(int noun) {
        int article = noun - 1;
        while (article > noun - POST
                && article > 0
                && tokens.isLowerCase(article)
                && !Grammar.isFunctional(tokens, article)) {
            article--;
        }
        return article > 0 && Grammar.isArticle(tokens, article) && tokens.isSpelled(article - 1, "as");
    }

    /** "claim", "are", "have": a verb that has more than one subject. */
    private boolean takesPlural(int verb) {
        return OF_SEVERAL.has(tokens, verb) || isPlural(verb) && !Grammar.isFunctional(tokens, verb);
    }

    /**
     * "said an aide to the mayor, [who] added", "said Berg, a lawyer for the family, [who] added": whether it goes on with
     * a source behind its verb, that ends in front of it or whom an apposition describes.
     */
    public boolean isOf(int relative, Span source) {
        if (tokens.fold(relative) == WHICH) {
            return false; // "said an aide to the union, which"
        }
        int from = tokens.at(source.start());
        int to = tokens.at(source.end());
        int end = end(relative);
        boolean inverted = from > 0 && Grammar.isReporting(tokens, from - 1);
        if (!inverted || end < to || end > to + LONGEST || end == relative || names.isInside(end - 1)) {
            return false;
        }
        if (isPlural(relative + 1) && Nouns.isSeveral(tokens, end - 1)) {
            return false; // "said a lawyer for the nurses, who say"
        }
        for (int i = to; i < end; i++) {
            boolean told = i == to ? tokens.is(i, ',') : tokens.isWord(i) && !names.isInside(i);
            if (!told || Grammar.isReporting(tokens, i) || Grammar.isAuxiliary(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(int verb) {
        return !tokens.endsWith(verb, "s") && !tokens.endsWith(verb, "ed") && !Grammar.isIrregularPast(tokens, verb);
    }

    /** Who is named in front of a comma, an age between the two aside: "Anna Berg, 32[,] a cook". */
    private @Nullable Named bearerBefore(int comma) {
        boolean aged = comma > 2 && tokens.isNumber(comma - 1) && tokens.is(comma - 2, ',');
        return comma < 0 ? null : names.bearerEndingAt(aged ? comma - 2 : comma);
    }

    /** The last person named in front of a token, not far from it. */
    private @Nullable Named personBefore(int token) {
        int last = Math.min(names.runAt(token - 1), names.runs().size() - 1);
        for (int i = last; i >= 0 && names.runs().get(i).to() > token - LONGEST; i--) {
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON && bearer.personal) {
                return bearer;
            }
        }
        return null;
    }

    /** The noun that a relative pronoun belongs to, or -1. */
    public int noun(int relative) {
        int end = end(relative);
        if (tokens.fold(relative) == WHICH) {
            return bodyNoun(end);
        }
        int head = head(end);
        int last = end - 1;
        boolean noun = last >= 0
                && (tokens.isLowerCase(last) || Nouns.isSeveral(tokens, last) || end < relative && isCommon(last))
                && (Nouns.isGroup(tokens, last)
                        || Nouns.isPerson(tokens, last)
                        || Nouns.isOrganization(tokens, last)
                        || kinds.isPaper(last));
        return head >= 0 ? head : noun ? last : -1;
    }

    /** "the [Liberal], who": a noun of a person that only has a capital. */
    private boolean isCommon(int noun) {
        return noun > 0
                && tokens.isCapitalized(noun)
                && Nouns.isPerson(tokens, noun)
                && Grammar.isArticle(tokens, noun - 1);
    }

    /** Where the phrase ends that a relative pronoun belongs to. */
    int end(int relative) {
        int first = tokens.fold(relative) == WHO ? firstWho(relative - 1) : relative;
        if (first < relative) {
            return end(first); // "Ann Lee, who lives here [and who] said so"
        }
        int pause = relative - 1;
        while (pause > 1 && tokens.is(pause, '-') && tokens.is(pause - 1, '-')) {
            pause--; // "Bo Lee -- who"
        }
        boolean parted = relative > 0
                && (tokens.is(pause, ',') || tokens.is(pause, '–') || tokens.is(pause, '—') || tokens.is(pause, '-'));
        int tag = parted ? PartyTag.open(tokens, pause) : relative; // "Bo Lee, D-Ore., who"
        return parted && tag == pause ? bracket(pause) : tag;
    }

    /** "Bo Lee [(]Labour, Selm East), who", "a cook [(]31), who": where what stands in brackets in front of a token begins; or that one. */
    private int bracket(int end) {
        for (int i = end - 2; i > 0 && i > end - LONGEST && tokens.is(end - 1, ')'); i--) {
            if (tokens.is(i, '(') || tokens.is(i, ')')) {
                return tokens.is(i, '(') ? i : end;
            }
        }
        return end;
    }

    /** The "who" that a second one goes on from behind "and", with no pause in between but one ahead of that, or that one itself. */
    private int firstWho(int and) {
        int last = and > 1 && tokens.is(and - 1, ',') ? and - 2 : and - 1; // "who lives here, and who"
        for (int i = last; i > 0 && i > and - LONGEST && tokens.fold(and) == AND && tokens.isWord(i); i--) {
            if (tokens.fold(i) == WHO) {
                return i;
            }
        }
        return and + 1;
    }

    /** The noun of a person in front of "of", "for" and the rest of the phrase that ends there, or -1. */
    private int head(int end) {
        int last = -1;
        for (int i = end - 1; i > 0 && i > end - LONGEST; i--) {
            boolean clause = Grammar.isSubordinator(tokens, i) && !joinsNames(i);
            boolean stop = tokens.is(i, '.') && Titles.isHonorific(tokens, i - 1); // "aide to Mr. Berg"
            boolean owner = Grammar.isPossessive(tokens, i); // "adviser to Berg’s campaign"
            boolean agent = tokens.fold(i) == BY; // "made for the secretary by Ann Lee, who"
            if (!tokens.isWord(i) && !stop && !owner || clause || agent || Grammar.isAuxiliary(tokens, i)) {
                break;
            }
            boolean person = tokens.isLowerCase(i)
                    && (Nouns.isGroup(tokens, i) || Nouns.isPerson(tokens, i) || Titles.isOccupation(tokens, i));
            boolean ends = i + 1 == end || Grammar.isPreposition(tokens, i + 1);
            if (ends && (person || i + 1 < end && isSeveralSomewhere(i))) {
                if (i + 1 < end || !areNobody(i)) {
                    return last < 0 || kinds.isPersons(i) ? i : last;
                }
                last = i; // "leaders of the farm [towns], who"
            }
        }
        return last;
    }

    /** "the farm [towns], who", "the town’s wider [community], who": several places or bodies, for whom a person rather speaks. */
    private boolean areNobody(int noun) {
        return tokens.fold(noun) == COMMUNITY || Nouns.isSeveral(tokens, noun) && !kinds.isPersons(noun);
    }

    /** "the [Liberals] in the town who": several with a capital, and where they are; no "Dock Workers of Altona". */
    private boolean isSeveralSomewhere(int token) {
        return tokens.isCapitalized(token)
                && !tokens.isCapitalized(token - 1)
                && Nouns.isSeveral(tokens, token)
                && tokens.fold(token + 1) != OF
                && !isSurname(token);
    }

    /** "President Lund [and] President Berg". */
    private boolean joinsNames(int token) {
        return tokens.fold(token) == AND && tokens.isCapitalized(token - 1) && tokens.isCapitalized(token + 1);
    }

    /** The comma in front of an apposition with this head: "Anna Berg[,] a cook", or -1. */
    private int apposition(int head) {
        for (int i = head; i > 0 && i > head - LONGEST / 2; i--) {
            if (Grammar.isDeterminer(tokens, i) || tokens.is(i - 1, ',')) {
                return tokens.is(i - 1, ',') ? i - 1 : -1;
            }
        }
        return -1;
    }

    /** "Anna [Banks], who": a plural that ends a person's name. */
    private boolean isSurname(int token) {
        NameRun run = names.runWith(token);
        Named bearer = run == null || run.length() < 2 ? null : names.bearer(names.runAt(token));
        return bearer != null && bearer.personal && bearer.given;
    }
}
