package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.NameMarks;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Organisations whose somebody is by a possessive: "[The Courier]’s Anna Berg", "[Selm Bank]’s director, Anna Berg". */
final class NameOwners {
    /** How many words of a name are read. */
    private static final int NAME = 6;

    private static final int LONG_NAME = 12;

    private static final String ARTICLE = "The ";

    private static final long THE = Tokens.fold("the");
    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");

    private final Tokens tokens;
    private final IntPredicate isSurname;

    NameOwners(Tokens tokens, IntPredicate isSurname) {
        this.tokens = tokens;
        this.isSurname = isSurname;
    }

    /** "The Courier's Anna Berg", "Harbour News Anna Berg": the organisation that a name belongs to. */
    @Nullable
    String before(NameRun run) {
        int clitic = run.from() - 1;
        if (clitic < 1 || run.isTitled()) {
            return null;
        }
        boolean beside = tokens.isCapitalized(clitic) && Titles.isOrganizationWord(tokens, clitic);
        int first = beside ? capitalsFrom(run.from()) : clitic;
        if (first < clitic && !hasOffice(first, clitic)) {
            return tokens.words(first, run.from());
        }
        String name = Grammar.isPossessive(tokens, clitic) ? whole(clitic) : null;
        if (name == null) {
            return null;
        }
        boolean opens = tokens.isUpperCase(clitic - 1) || isBodyOpening(name, clitic);
        return opens ? withoutArticle(name) : name; // "The NEVS’s Anna Berg"
    }

    /** "[Minister for] Energy Anna Berg", "[Superintendent of] Police Anna Berg": whether an office stands ahead of what it is for. */
    private boolean hasOffice(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Titles.isTitle(tokens, i) && Grammar.isPreposition(tokens, i + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "[Harbour Relief Agency] (HRA) director Ann Lee", "At [Orlo Mills], director Ann Lee": the one ahead of a title. */
    @Nullable
    String ahead(int title) {
        int open = title - 3;
        if (tokens.opensLine(title)) {
            return null; // "HEARING (EXCERPT)" above "CHAIRMAN LEE"
        }
        if (open > 0 && NameMarks.behindShortForm(tokens, open) == title) {
            int from = behindRank(capitalsFrom(open), open);
            boolean whole = open - from > 1 || open - from == 1 && Affiliations.isRank(tokens, from - 1);
            return whole && BodyNames.mayBe(tokens, from, open, isSurname) ? tokens.words(from, open) : null;
        }
        int comma = title - 1;
        int from = comma < 1 || !tokens.is(comma, ',') ? comma : capitalsFrom(comma);
        int at = from > 0 && tokens.fold(from - 1) == THE ? from - 2 : from - 1;
        boolean placed = at >= 0
                && comma - from > 1
                && tokens.isSpelled(at, "At")
                && (BodyNames.hasOrganizationWord(tokens, from, comma) || NameKinds.isBusinessWord(tokens, comma - 1));
        return placed ? tokens.words(from, comma) : null;
    }

    /** "Opposition [Harbour Party] (HP) leader", but "[Senior Citizens League] (SCL) leader": behind a rank that the short form does not begin with. */
    private int behindRank(int from, int open) {
        boolean rank =
                from + 1 < open && Affiliations.isRank(tokens, from) && tokens.first(from) != tokens.first(open + 1);
        return rank ? from + 1 : from;
    }

    /** Where the capitals begin that end in front of a token, with what joins them: "Board of Trade". */
    private int capitalsFrom(int end) {
        int from = end;
        while (from > 0
                && from > end - LONG_NAME
                && !tokens.opensLine(from)
                && (tokens.isCapitalized(from - 1)
                        || from < end
                                && from > 1
                                && BodyEdges.joins(tokens, from - 1, end)
                                && tokens.isCapitalized(from - 2))) {
            from--;
        }
        while (from < end && Grammar.isFunctional(tokens, from)) {
            from++; // "The [Harbour Relief Agency]"
        }
        return from;
    }

    /** "[Harbour Council]’s director": the organisation whose possessive ends with this token; null where it is a person's or a place's. */
    @Nullable
    String at(int clitic) {
        if (isInLetters(clitic - 1)) {
            return tokens.words(clitic - 2, clitic);
        }
        String name = whole(clitic);
        boolean body =
                Titles.isOrganizationWord(tokens, clitic - 1) || tokens.isUpperCase(clitic - 1); // "The NEVS’s chief"
        return name != null && (body || opensSentence(name, clitic)) ? withoutArticle(name) : name;
    }

    /** "the [NEVS union]’s organiser": whether a noun of bodies stands behind the letters of one. */
    private boolean isInLetters(int noun) {
        return noun > 0
                && PointedBodies.isBody(tokens, noun)
                && tokens.isUpperCase(noun - 1)
                && Countries.among(tokens, noun - 1, noun) == null
                && !Places.isRegion(tokens, noun - 1, noun);
    }

    /** "[The] Selm Schools’ head said": whether an article has its capital from the sentence. */
    private boolean opensSentence(String name, int clitic) {
        int first = clitic - Tokens.of(name).count();
        return first >= 0 && Grammar.opensSentence(tokens, first) && tokens.fold(first) == THE;
    }

    /** "[The Harbour Board]’s Anna Berg": the same of a body whose last word is one of bodies; "The Courier’s" has its article. */
    private boolean isBodyOpening(String name, int clitic) {
        int first = clitic - Tokens.of(name).count();
        boolean quoted = first > 1 && !tokens.isWord(first - 1) && tokens.is(first - 2, ','); // "“It is late,” The"
        return Titles.isOrganizationWord(tokens, clitic - 1) && !quoted && opensSentence(name, clitic);
    }

    private static String withoutArticle(String name) {
        return name.startsWith(ARTICLE) ? name.substring(ARTICLE.length()) : name;
    }

    /** "[Skjold], whose director": the organisation ahead of a comma and "whose"; null where it is none. */
    @Nullable
    String ofWhose(int whose) {
        int comma = whose - 1;
        return comma > 0 && tokens.is(comma, ',') ? nameBefore(comma) : null;
    }

    /** "[Little Rowers!], a charity": the organisation whose name ends ahead of a comma; null where it is none. */
    @Nullable
    String nameBefore(int comma) {
        int end = tokens.is(comma - 1, '!') ? comma - 1 : comma;
        int from = capitalsFrom(end);
        return from < end && BodyNames.mayBe(tokens, from, end, isSurname) ? tokens.words(from, comma) : null;
    }

    /** "[the Harbour Board], led": the same where its own words tell that it is one. */
    @Nullable
    String namedBefore(int comma) {
        return BodyNames.hasOrganizationWord(tokens, capitalsFrom(comma), comma) ? nameBefore(comma) : null;
    }

    private @Nullable String whole(int clitic) {
        int from = clitic;
        while (from > 0
                && from > clitic - NAME
                && (tokens.isCapitalized(from - 1)
                        || from > 1 && from < clitic && BodyNames.isJoint(tokens, from - 1)
                        || OwnedBodies.isPossessive(tokens, from - 1, clitic))) { // "the Dockers’ Union"
            from--;
        }
        boolean more = from > 1
                && (tokens.fold(from - 1) == OF || tokens.fold(from - 1) == FOR)
                && Titles.isOrganizationWord(tokens, from - 2);
        from = more ? from - 2 : from; // "the [University of] Arden’s Anna Berg"
        from = bodyFrom(from, clitic);
        from = isSecondOfPair(from, clitic) ? from - 2 : BodyNames.pairFrom(tokens, from);
        while (from < clitic && Grammar.isFunctional(tokens, from) && !Grammar.isDeterminer(tokens, from)) {
            from++; // "As [Harbornet]’s Anna Berg"
        }
        boolean person = from < clitic && isSurname.test(clitic - 1) && !BodyNames.isJoined(tokens, from, clitic);
        return from == clitic || person || Places.isRegion(tokens, from, clitic) ? null : tokens.words(from, clitic);
    }

    /** "the [Association of Bakers] of Norland’s president": where a body’s name begins that has more than one "of", or more in front. */
    private int bodyFrom(int from, int clitic) {
        int first = from;
        boolean body = false;
        while (first > 0
                && first > clitic - LONG_NAME
                && !tokens.opensLine(first)
                && (tokens.isCapitalized(first - 1) && !Grammar.isFunctional(tokens, first - 1)
                        || tokens.fold(first - 1) == OF && first > 1 && tokens.isCapitalized(first - 2))) {
            first--;
            body |= tokens.fold(first + 1) == OF && Titles.isOrganizationWord(tokens, first);
        }
        return body || first < from && tokens.fold(from + 1) == OF && Titles.isOrganizationWord(tokens, from)
                ? first
                : from;
    }

    /** "the [Food and] Harbour Board’s director": whether a body’s name has one more word ahead of "and". */
    private boolean isSecondOfPair(int from, int clitic) {
        return from > 2
                && clitic - from > 1
                && tokens.fold(from - 1) == AND
                && tokens.fold(from - 3) == THE
                && tokens.isCapitalized(from - 2)
                && PlainWords.has(tokens, from - 2)
                && BodyNames.hasOrganizationWord(tokens, clitic - 1, clitic)
                && !Titles.isOrganizationWord(tokens, from - 2);
    }
}
