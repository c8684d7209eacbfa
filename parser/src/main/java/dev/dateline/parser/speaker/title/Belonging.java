package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/** The preposition between a title and the organisation that it belongs to: "chairwoman [of] the Harbour Board". */
final class Belonging {
    private static final Phrases OF_WORKS = Phrases.of(Belonging.class, "titles-of-works.txt");
    private static final Phrases OF_SUBJECTS = Phrases.of(Belonging.class, "titles-of-subjects.txt");
    private static final Phrases SEATING = Phrases.of(Belonging.class, "seating-bodies.txt");
    private static final Phrases SERVING = Phrases.of(Belonging.class, "titles-to-bodies.txt");
    private static final Phrases GOVERNED = Phrases.of(BodyEdges.class, "governed-places.txt");
    private static final Phrases HEADS = Phrases.of(Belonging.class, "heads-of-departments.txt");
    private static final Phrases HOSTS = Phrases.of(Belonging.class, "hosts-of-shows.txt");
    private static final Phrases MEMBERS = Phrases.of(Belonging.class, "members-of-bodies.txt");
    private static final Phrases REGIONAL = Phrases.of(Belonging.class, "titles-of-regions.txt");
    private static final Phrases PREPOSITIONS = Phrases.of(Belonging.class, "belonging-prepositions.txt");

    /** How many tokens lie between a title and the preposition, at most. */
    private static final int FAR = 14;

    private static final long OF = Tokens.fold("of");
    private static final long IN = Tokens.fold("in");
    private static final long ON = Tokens.fold("on");
    private static final long TO = Tokens.fold("to");
    private static final long WITH = Tokens.fold("with");
    private static final long FROM = Tokens.fold("from");
    private static final long FOR = Tokens.fold("for");
    private static final long UNDER = Tokens.fold("under");

    /** What a preposition behind a title tells. */
    private enum Tie {
        /** It is followed by the organisation. */
        BODY,
        /** By something else; another preposition may stand behind that. */
        OTHER,
        /** By something that leaves the title without an organisation. */
        NONE
    }

    private Belonging() {}

    /** "[adviser] to the president": whether a title is one of those who serve somebody. */
    static boolean serves(Tokens tokens, int title) {
        return SERVING.has(tokens, title);
    }

    /** Whether a word stands between those who belong somewhere and where that is. */
    static boolean isPreposition(Tokens tokens, int token) {
        return PREPOSITIONS.has(tokens, token);
    }

    /** The preposition behind a title, or -1. */
    static int of(Tokens tokens, int title, int to, IntPredicate isSurname) {
        for (int i = title + 1; i < to && i < title + FAR; i++) {
            int list = FieldLists.to(tokens, i);
            if (list > i) {
                i = list - 1; // "head of policy, research and news at Orlo Mills"
                continue;
            }
            boolean stop = tokens.is(i, '.')
                    && !Grammar.isAbbreviation(tokens, i - 1)
                    && !tokens.is(i + 1, ')'); // "Director (Ag.) of the Board"
            if (tokens.is(i, ',') || stop) {
                return -1;
            }
            Tie tie = tie(tokens, title, i, to, isSurname);
            if (tie != Tie.OTHER) {
                return tie == Tie.BODY ? i : -1;
            }
        }
        return -1;
    }

    /** "a researcher [from] Selm University": whether what somebody is from is a body by its words. */
    private static boolean isOrigin(Tokens tokens, int from, int first, int to) {
        return first < to
                && tokens.isCapitalized(first)
                && BodyNames.hasOrganizationWord(tokens, first, bodyTo(tokens, from, to));
    }

    private static Tie tie(Tokens tokens, int title, int at, int to, IntPredicate isSurname) {
        boolean seat = tokens.isCapitalized(title)
                || at == title + 1 && Grammar.isArticle(tokens, title - 1) && tokens.isCapitalized(at + 1);
        if (tokens.fold(at) == FOR && seat && MEMBERS.has(tokens, title)) {
            return Tie.NONE; // "Cabinet Member for Culture", "the member for Altona"
        }
        if (tokens.fold(at) == WITH && Grammar.isArticle(tokens, at + 1) && !tokens.isSpelled(at + 1, "the")) {
            return Tie.NONE; // "a nurse with a son at Selm School"
        }
        if (tokens.fold(at) == OF && GOVERNED.has(tokens, at - 1) && tokens.isLowerCase(at - 1)) {
            return Tie.OTHER; // "a teacher in the village of Altona"
        }
        boolean origin = tokens.fold(at) == FROM;
        if (tokens.fold(at) != IN && !origin && !isServing(tokens, title, at) && !PREPOSITIONS.has(tokens, at)) {
            return Tie.OTHER;
        }
        int first = BodyEdges.from(tokens, at, to);
        if (origin && !isOrigin(tokens, at, first, to)) {
            return Tie.OTHER; // "a cook from Altona"
        }
        if (showTo(tokens, at, to) > first) {
            return Tie.BODY;
        }
        if (isServing(tokens, title, at)
                && Titles.isTitle(tokens, first)
                && first + 1 < to
                && Grammar.isPreposition(tokens, first + 1)) {
            return Tie.OTHER; // "adviser to the President on Media"
        }
        boolean named = first < to && tokens.isCapitalized(first);
        if (named && tokens.fold(at) == OF && OF_WORKS.has(tokens, title)) {
            return Tie.NONE; // "author of The Long Road"
        }
        if (!named || Grammar.isCalendar(tokens, first) && !isNamedMonth(tokens, first, to)) {
            return Tie.OTHER;
        }
        if (OF_SUBJECTS.has(tokens, title) && TitlePurposes.isBeforeAt(tokens, first, to)) {
            return Tie.OTHER; // "professor of Harbour Law at Selm University"
        }
        int end = BodyEdges.capitalsTo(tokens, first, to);
        if (end + 1 < tokens.count() && tokens.fold(end) == UNDER && tokens.isCapitalized(end + 1)) {
            return Tie.NONE; // "director of the Harbour Board under Anna Berg": a post of the past
        }
        if (isTold(tokens, at, first, end, to)) {
            return Tie.BODY;
        }
        if (BodyNames.isOfficeholder(tokens, first, end) && BodyEdges.to(tokens, end, to) == end) {
            return Tie.NONE; // "spokesman for Mayor Anna Berg of Altona"
        }
        boolean headed = tokens.isCapitalized(title) || HEADS.has(tokens, title); // but "editor of Foreign Policy"
        if (headed && tokens.fold(at) == OF && first == at + 1 && PostFields.isOf(tokens, at, to)
                || isField(tokens, at, first, end, to)) {
            return Tie.OTHER;
        }
        return isOfPlace(tokens, title, at, first, end, to)
                ? Tie.NONE
                : ofNames(tokens, title, at, first, end, to, isSurname);
    }

    /** "adviser [to] the Board", "sits [on] the Board". */
    private static boolean isServing(Tokens tokens, int title, int at) {
        return tokens.fold(at) == ON || at == title + 1 && tokens.fold(at) == TO && SERVING.has(tokens, title);
    }

    /** "chairwoman of Norrland’s Selm County GOP", "of a group called Citizens for Berg": whether other words tell that it is a body. */
    private static boolean isTold(Tokens tokens, int at, int first, int end, int to) {
        boolean part = end + 1 < to && Grammar.isPossessive(tokens, end) && isPartOf(tokens, end + 1, to);
        boolean kind = first > at + 1
                && BodyEdges.isKind(tokens, first - 1)
                && !GOVERNED.has(tokens, first - 1)
                && !Titles.isHonorific(tokens, first)
                && !Titles.isTitle(tokens, first);
        return part || kind || BodyEdges.isCalled(tokens, first - 1) && Nouns.isOrganization(tokens, first - 2);
    }

    /** "director for Asian affairs", "Director of Marketing at Orlo Mills": what somebody works at. */
    private static boolean isField(Tokens tokens, int at, int first, int end, int to) {
        return first == at + 1 && end == first + 1 && TitleStart.isOfField(tokens, first)
                || tokens.fold(at) == FOR && TitlePurposes.isPortfolio(tokens, at - 1, first, end)
                || TitlePurposes.isPurpose(tokens, first, end, to)
                || TitlePurposes.isTask(tokens, first, to);
    }

    /** "Minister of Natural Resources", "mayor of Altona", "the MLA for Altona South": what somebody governs. */
    private static boolean isOfPlace(Tokens tokens, int title, int at, int first, int end, int to) {
        boolean body = Nouns.isOrganization(tokens, end - 1) && !BodyJoints.isPurpose(tokens, end - 1); // no "Industry"
        return Affiliations.isOfField(tokens, title) && first == at + 1 && !body
                || Affiliations.isOfPlace(tokens, title)
                        && BodyEdges.to(tokens, end, to) == end
                        && !BodyNames.hasOrganizationWord(tokens, first, end)
                || title > 0
                        && REGIONAL.longest(tokens, title - 1, title + 1)
                                != Phrases.NONE // "district collector of Altona"
                        && !BodyNames.hasOrganizationWord(tokens, first, end)
                || TitlePurposes.isOfSeat(tokens, title, at, end);
    }

    /** Whether names behind a preposition are those of a body: "an official in the Justice Department", "expert on Norrland", "aide to Berg". */
    private static Tie ofNames(Tokens tokens, int title, int at, int first, int end, int to, IntPredicate isSurname) {
        boolean body = BodyEdges.to(tokens, end, to) > end;
        boolean seated = tokens.fold(at) == ON
                ? SEATING.has(tokens, end - 1)
                : Titles.isOrganizationWord(tokens, end - 1)
                        || Grammar.isPreposition(tokens, first + 1) && Titles.isOrganizationWord(tokens, first);
        if (isServing(tokens, title, at) && !body && !seated) {
            return Tie.OTHER;
        }
        boolean region = tokens.fold(at) == IN
                && (!BodyNames.hasOrganizationWord(tokens, first, end) || Places.isTown(tokens, first, end));
        return body || !region && BodyNames.mayBe(tokens, first, end, isSurname) ? Tie.BODY : Tie.OTHER;
    }

    /** Behind the organisation that follows it. */
    static int bodyTo(Tokens tokens, int belonging, int to) {
        int show = showTo(tokens, belonging, to);
        if (show >= 0) {
            return show;
        }
        int end = BodyEdges.capitalsTo(tokens, BodyEdges.from(tokens, belonging, to), to);
        boolean part = end + 1 < to && Grammar.isPossessive(tokens, end) && isPartOf(tokens, end + 1, to);
        end = part ? BodyEdges.capitalsTo(tokens, end + 1, to) : end; // "Selm University’s Institute for Moss"
        return part ? BodyEdges.toOfOwned(tokens, end, to) : BodyEdges.to(tokens, end, to);
    }

    /** "host of [Tonight with Ann]": where the name of a show ends that begins with one plain word, "with" and names; or -1. */
    private static int showTo(Tokens tokens, int of, int to) {
        int first = of + 1;
        boolean show = of > 0
                && first + 2 < to
                && tokens.fold(of) == OF
                && HOSTS.has(tokens, of - 1)
                && tokens.isCapitalized(first)
                && (Grammar.isCalendar(tokens, first) || PlainWords.has(tokens, first))
                && tokens.fold(first + 1) == WITH
                && tokens.isCapitalized(first + 2);
        return show ? BodyEdges.capitalsTo(tokens, first + 2, to) : -1;
    }

    /** "the [March] of Bakers". */
    /** "the [March] of Dimes", "the [March] for Life". */
    private static boolean isNamedMonth(Tokens tokens, int month, int to) {
        return BodyEdges.isMarch(tokens, month, to)
                || month + 2 < to && tokens.fold(month + 1) == OF && tokens.isCapitalized(month + 2);
    }

    /** "Norrland’s [Selm Harbour Board]": a body behind a possessive. */
    private static boolean isPartOf(Tokens tokens, int first, int to) {
        if (!tokens.isCapitalized(first)) {
            return false;
        }
        int end = BodyEdges.capitalsTo(tokens, first, to);
        return BodyNames.hasOrganizationWord(tokens, first, end) || BodyEdges.toOfOwned(tokens, end, to) > end;
    }
}
