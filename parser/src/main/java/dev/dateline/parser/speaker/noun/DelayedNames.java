package dev.dateline.parser.speaker.noun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.title.Affiliations;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Whom a story brings in without a name and names afterwards: "A Calder Falls woman says … . Ruth Moss, 41, said". The
 * delayed identification of news leads: only the first paragraphs do so, where nobody is named yet, unless the noun
 * stands in front of the name again: "A teacher said … . The teacher, Ole Berg, said".
 */
public final class DelayedNames {
    /** How many paragraphs a lead has. */
    private static final int LEAD = 2;

    /** How many paragraphs later the name stands at the latest. */
    private static final int LATER = 3;

    /** How many names are looked at, in front of the noun and behind it. */
    private static final int MOST = 64;

    /** How many tokens behind the noun it stands again, in front of the name. */
    private static final int AHEAD = 200;

    /** The same where "the" and commas tell that the name is of the one told of: "Police killed the gunman, Ole Berg, on Friday". */
    private static final int STORY = 800;

    /** How many sentences later it is told whose remarks they were. */
    private static final int SENTENCES = 3;

    /** How many tokens of that sentence may stand ahead of its verb and name. */
    private static final int FRONT = 40;

    /** How many tokens behind the noun it is told at most whose somebody is. */
    private static final int OWNER = 10;

    private static final Phrases HOUSES = Phrases.of(DelayedNames.class, "bodies-of-members.txt");
    private static final Phrases SEATS = Phrases.of(Affiliations.class, "titles-of-seats.txt");
    private static final Phrases REMARKS = Phrases.of(DelayedNames.class, "remarks.txt");

    private static final Set<String> CHAIRS = Set.copyOf(FactFile.words(DelayedNames.class, "chairs.txt"));
    private static final long MADE = Tokens.fold("made");
    private static final long THE = Tokens.fold("the");
    private static final long CHIEF = Tokens.fold("chief");

    private static final Phrases COMMANDERS = Phrases.of(DelayedNames.class, "commanders.txt");
    private static final Set<String> RANKS = Set.copyOf(FactFile.words(DelayedNames.class, "ranks-of-commanders.txt"));
    private static final Set<String> HEADS = Set.copyOf(FactFile.words(DelayedNames.class, "heads-of-fields.txt"));

    private final Analysis body;
    private final Tokens tokens;
    private final NameIndex names;
    private final OnlyNames onlyNames;

    public DelayedNames(Analysis body, NameIndex names) {
        this.body = body;
        this.tokens = body.tokens();
        this.names = names;
        this.onlyNames = new OnlyNames(body, names);
    }

    /** Who gives no more than one name behind a word for somebody; or null. */
    @Nullable
    Named only(int noun) {
        return onlyNames.of(noun);
    }

    /** Who is named later on; null where the noun is no lead's or nobody fits. */
    @Nullable
    public Named of(int from, int noun) {
        Named told = onlyNames.of(noun);
        told = told == null ? told(from, noun) : told;
        told = told == null ? headed(from, noun) : told;
        told = told == null ? owned(from, noun) : told;
        told = told == null ? remarking(from, noun) : told;
        if (told != null) {
            return told;
        }
        int block = body.blockOf(from);
        if (block >= LEAD
                || isNamed(from)
                || Descriptions.isKeptUnnamed(tokens, noun) && !Descriptions.isFormer(tokens, from + 1)
                || Nouns.isSeveral(tokens, noun)
                || !Nouns.isPerson(tokens, noun) && !Titles.isOccupation(tokens, noun)) {
            return null;
        }
        int next = behindWhose(noun);
        for (int i = next; i < Math.min(names.runs().size(), next + MOST); i++) {
            NameRun run = names.runs().get(i);
            int behind = body.blockOf(run.from()) - block;
            if (behind > LATER) {
                return null;
            }
            Named bearer = names.bearer(i);
            boolean deputy = from + 1 == noun && bearer != null && Deputies.isOne(bearer, tokens.fold(noun));
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON && fits(bearer, noun) && !deputy) {
                boolean meant =
                        isLater(noun, run, behind) // "A woman said her neighbour Ruth Moss": named beside, so another
                                && (TitleNouns.isLikely(bearer, tokens.word(noun))
                                        || isChief(bearer, noun)
                                        || isCommander(bearer, noun, behind)
                                        || behind > 0 && isIntroduced(bearer, run, noun, behind));
                return meant ? bearer : null;
            }
        }
        return null;
    }

    /** "a former aide [to Mayor Ole Berg]", "a friend [of the well-known singer Ida Holm]": the first run of names behind whose somebody is. */
    private int behindWhose(int noun) {
        int run = names.runAt(noun);
        if (!Grammar.isPreposition(tokens, noun + 1)) {
            return run;
        }
        int limit = Math.min(tokens.count(), noun + OWNER);
        int i = Grammar.isArticle(tokens, noun + 2) ? noun + 3 : noun + 2;
        while (i < limit && (tokens.isWord(i) || tokens.is(i, '-')) && !Grammar.isFunctional(tokens, i)) {
            boolean name = names.fromOf(run) == i;
            i = name ? names.runs().get(run).to() : i + 1;
            run += name ? 1 : 0;
        }
        return run;
    }

    /** Whether a name stands in a later paragraph, or in a later sentence where nobody else is called by the noun. */
    private boolean isLater(int noun, NameRun run, int behind) {
        boolean another =
                behind == 0 && (body.sentenceOf(run.from()) == body.sentenceOf(noun) || run.from() > noun + AHEAD);
        for (int i = noun + 1; behind == 0 && i < run.from() && !another; i++) {
            another = tokens.fold(i) == tokens.fold(noun); // "A teacher said so. Another teacher said no."
        }
        return !another;
    }

    /** "A teacher said … . The teacher, [Ole Berg], said": who is named behind the same noun, before another one is told of. */
    private @Nullable Named told(int from, int noun) {
        boolean one =
                Grammar.isArticle(tokens, from) || tokens.isCapitalized(from) && !Grammar.isDeterminer(tokens, from);
        if (!one
                || !tokens.isLowerCase(noun) && !Titles.isTitle(tokens, noun) // "The Bishop of Selm"
                || Nouns.isSeveral(tokens, noun)
                || PronounForms.agreement(tokens, from) != ' ') {
            return null; // "another teacher"
        }
        int limit = Math.min(tokens.count() - 1, noun + STORY);
        int late = body.firstOfBlock(Math.min(body.blocks(), body.blockOf(from) + LATER + 1));
        late = Math.min(late, noun + AHEAD);
        long word = tokens.fold(noun);
        for (int i = tokens.next(word, noun + 1, limit); i < limit; i = tokens.next(word, i + 1, limit)) {
            int named = names.runAt(i); // "Spokesperson Ole Berg told reporters"
            if (i < late && body.firstOfSentence(body.sentenceOf(i)) == i && isTitled(named, i) && isNew(named)) {
                Named bearer = names.bearer(named);
                return bearer != null && fits(bearer, noun) ? bearer : null;
            }
            int run = tokens.is(i + 1, ',') ? names.runAt(i + 2) : names.runs().size();
            boolean the = tokens.fold(i - 1) == THE || tokens.isLowerCase(i - 1) && tokens.fold(i - 2) == THE;
            if (the && isNewBehind(run, i + 1)) {
                return names.bearer(run);
            }
            if (!the) {
                return body.blockOf(from) < LEAD ? speaking(noun, i) : null; // "another teacher"
            }
        }
        return null;
    }

    /** "A spokesman for Ida Lund said … . Lund spokesman [Ole Berg] added": who is named behind the noun and the last word of whose it is. */
    private @Nullable Named speaking(int noun, int again) {
        int run = names.runAt(again + 1);
        boolean own = Grammar.isPreposition(tokens, noun + 1)
                && names.isInside(again - 1)
                && person(run, again + 1) != null
                && isNew(run);
        int limit = Math.min(again - 1, noun + OWNER);
        for (int i = noun + 2; own && i < limit && !tokens.is(i, '.'); i++) {
            if (tokens.fold(i) == tokens.fold(again - 1) && tokens.isCapitalized(i)) {
                return names.bearer(run);
            }
        }
        return null;
    }

    /** "Orlo’s [trade minister] praises Lund" and, below, "Trade Minister [Ole Berg] praised": whom a heading calls so that a name follows the same words. */
    private @Nullable Named headed(int from, int noun) {
        int block = body.blockOf(from);
        if (body.firstOfBlock(block) != from || Grammar.isDeterminer(tokens, from)) {
            return null;
        }
        int first = from;
        for (int i = from; i < noun; i++) {
            first = Grammar.isPossessive(tokens, i) ? i + 1 : first;
        }
        int end = body.firstOfBlock(Math.min(body.blocks(), block + 1 + LEAD));
        for (int run = names.runAt(body.firstOfBlock(Math.min(body.blocks(), block + 1)));
                first < noun && names.fromOf(run) < end;
                run++) {
            NameRun name = names.runs().get(run);
            int words = name.nameFrom() - (noun + 1 - first);
            boolean same = name.length() > 1 && words > noun;
            for (int i = first; i <= noun && same; i++) {
                same = tokens.fold(words + i - first) == tokens.fold(i);
            }
            Named bearer = same ? names.bearer(run) : null;
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return bearer;
            }
        }
        return null;
    }

    /** "[her lawyer] told AFP … her lawyer [Ole Berg] said": who is named behind the same two words. */
    private @Nullable Named owned(int from, int noun) {
        char owner = PronounForms.ofPerson(tokens, from);
        if (owner == ' ' || from + 1 != noun || !Titles.isOccupation(tokens, noun)) {
            return null;
        }
        int limit = Math.min(tokens.count() - 2, noun + AHEAD);
        for (int i = noun + 1; i < limit; i++) {
            if (tokens.fold(i) == tokens.fold(noun) && PronounForms.ofPerson(tokens, i - 1) == owner) {
                int name = tokens.is(i + 1, ',') ? i + 2 : i + 1;
                int run = names.runAt(name);
                return person(run, name);
            }
        }
        return null;
    }

    /** "An envoy said … . [Geng Lei], the deputy envoy, made the remarks": who opens such a sentence right behind. */
    private @Nullable Named remarking(int from, int noun) {
        int sentence = body.sentenceOf(noun);
        boolean one = tokens.fold(from) != THE
                && !Nouns.isSeveral(tokens, noun)
                && (Nouns.isPerson(tokens, noun) || Titles.isOccupation(tokens, noun));
        int last = one ? Math.min(body.sentences(), sentence + 1 + SENTENCES) : 0;
        for (int s = sentence + 1; s < last; s++) {
            int first = body.firstOfSentence(s);
            int run = names.runAt(first);
            Named bearer = person(run, first);
            if (bearer != null) {
                return isNew(run) && fits(bearer, noun) && holdsRemark(first, body.firstOfSentence(s + 1))
                        ? bearer
                        : null;
            }
        }
        return null;
    }

    /** "made the remarks during a visit". */
    private boolean holdsRemark(int from, int to) {
        for (int i = from; i + 2 < to && i < from + FRONT; i++) {
            if (tokens.fold(i) == MADE && Grammar.isDeterminer(tokens, i + 1) && REMARKS.has(tokens, i + 2)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a run begins behind a comma, another follows it, and it names a person in full for the first time. */
    private boolean isNewBehind(int run, int comma) {
        NameRun name = names.run(run);
        return name != null
                && NameMarks.ahead(tokens, name) == comma
                && person(run, name.from()) != null
                && isSetOff(name.to())
                && isNew(run);
    }

    private boolean isSetOff(int comma) {
        return comma < tokens.count() && tokens.is(comma, ',');
    }

    /** Whether a run is a full name of a person with nothing but this word as its title. */
    private boolean isTitled(int run, int title) {
        return person(run, title) != null && names.runs().get(run).nameFrom() == title + 1;
    }

    /** The person whom a run names in full that begins at a token, or null. */
    private @Nullable Named person(int run, int token) {
        boolean full = names.begins(run, token) && names.runs().get(run).length() > 1;
        Named bearer = full ? names.bearer(run) : null;
        return bearer != null && bearer.kind() == SpeakerKind.PERSON ? bearer : null;
    }

    /** Whether nobody else is named so in front of a run. */
    private boolean isNew(int run) {
        Named bearer = names.bearer(run);
        for (int i = Math.max(0, run - MOST); i < run; i++) {
            if (names.bearer(i) == bearer) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is named in front of a token; behind many names that is so. */
    private boolean isNamed(int token) {
        if (names.runAt(token) > MOST) {
            return true;
        }
        for (int i = 0; i < names.runs().size() && names.runs().get(i).to() <= token; i++) {
            Named bearer = names.bearer(i);
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                return true;
            }
        }
        return false;
    }

    /** "Selm’s transport chief … Secretary for Transport Ida Moss": whether somebody heads what a word in front of "chief" tells. */
    private boolean isChief(Named bearer, int noun) {
        return noun > 0
                && tokens.fold(noun) == CHIEF
                && tokens.isLowerCase(noun)
                && tokens.isLowerCase(noun - 1)
                && !Nouns.isOrganization(tokens, noun - 1) // "army chief"
                && bearer.roles.stream().anyMatch(HEADS::contains)
                && TitleWords.has(bearer, tokens.fold(noun - 1));
    }

    /** "[The head] of the navy said so" and, in the next paragraph, "Admiral Ole Berg told": whether who has a rank is a source right behind. */
    private boolean isCommander(Named bearer, int noun, int behind) {
        return behind == 1
                && bearer.speaks
                && COMMANDERS.has(tokens, noun)
                && Grammar.isPreposition(tokens, noun + 1)
                && bearer.titles.stream().anyMatch(DelayedNames::isRank);
    }

    private static boolean isRank(String title) {
        return RANKS.contains(title.toLowerCase(Locale.ROOT));
    }

    private boolean fits(Named bearer, int noun) {
        char gender = Nouns.gender(tokens, noun);
        String party = Seats.party(tokens, Math.max(0, noun - 1), noun); // "a Democratic senator"
        return (gender == 'u' || bearer.gender() == 'u' || bearer.gender() == gender)
                && (party == null || bearer.roles.contains(party));
    }

    /** "[Ruth Moss], 41, said": a full name without a title that opens a paragraph, or is a source in the next one. */
    private boolean isIntroduced(Named bearer, NameRun run, int noun, int behind) {
        boolean opens = run.from() == body.firstOfBlock(body.blockOf(run.from())) || bearer.speaks && behind == 1;
        boolean anyone = Descriptions.isAnyone(tokens, noun) || Nouns.gender(tokens, noun) != 'u';
        boolean aged = bearer.age != null && behind == 1; // "Dwight Pender, 46, a former deputy, admitted"
        boolean dealer =
                Counterparts.isDealer(tokens, noun); // "A clerk will be tried, a judge ruled. Ole Berg, 34, denies it"
        return opens
                && !dealer
                && run.length() > 1
                && bearer.personal
                && (bearer.titles.isEmpty() || aged || behind == 1 && isSeated(bearer) && chairs(noun))
                && (anyone || bearer.speaks);
    }

    /** "the Conservative MP for Selm": whether nothing is told of somebody but a seat. */
    private static boolean isSeated(Named bearer) {
        return bearer.roles.stream().anyMatch(role -> SEATS.has(role)) && bearer.titles.size() == 1;
    }

    /** "The chairman of the bog [committee]", who sits in a house. */
    private boolean chairs(int noun) {
        boolean chairs = CHAIRS.contains(tokens.word(noun)) && Grammar.isPreposition(tokens, noun + 1);
        for (int i = noun + 2; chairs && i < noun + OWNER && i < tokens.count() && !tokens.is(i, '.'); i++) {
            if (HOUSES.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
