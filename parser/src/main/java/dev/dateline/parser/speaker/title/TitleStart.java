package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.Venues;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/** Where a title begins behind whom or what it belongs to: "[Berg’s] campaign manager", "[Harbour Board] chairwoman". */
public final class TitleStart {
    /** What stands ahead of the body that somebody was of, at the start of a sentence. */
    static final String EX = "Ex-";

    private static final Phrases POSTS = Phrases.of(TitleStart.class, "posts-of-bodies.txt");
    private static final Phrases PORTFOLIOS = Phrases.of(TitleStart.class, "titles-of-portfolios.txt");
    private static final Phrases OWNERS = Phrases.of(TitleStart.class, "owners-in-titles.txt");
    private static final Phrases OF_SHOPS = Phrases.of(TitleStart.class, "titles-of-shops.txt");
    private static final Phrases OF_FIELDS = Phrases.of(TitleStart.class, "posts-of-fields.txt");
    private static final Phrases PAST = Phrases.of(TitleStart.class, "past-words.txt");
    private static final Phrases GERUNDS = Phrases.of(TitleStart.class, "gerunds-in-titles.txt");
    private static final Phrases FIELDS = Phrases.of(TitleStart.class, "fields.txt");
    private static final Phrases FIELDS_OF_STATE = Phrases.of(TitleStart.class, "fields-of-state.txt");
    private static final Phrases ONE_EACH = Phrases.of(TitleStart.class, "bodies-of-a-state.txt");

    /** Behind how many words from "chief" on "officer" may stand. */
    private static final int OFFICE = 5;

    /** How many words may stand ahead of a title's noun behind a body. */
    private static final int FRONT = 4;

    private static final long OFFICER = Tokens.fold("officer");
    private static final long CHIEF = Tokens.fold("chief");

    private TitleStart() {}

    /**
     * The first token of the title itself: "[Berg’s] campaign manager", "[Berg] spokesman", "[Altona Harbour Board]
     * chairwoman". What any town or country has stays in the title: "City Council President".
     */
    public static int of(Tokens tokens, int from, int to, IntPredicate isSurname) {
        return withPast(tokens, from, behindOwner(tokens, from, to, isSurname));
    }

    /** The same where what the owner is called ends in front of a token. */
    static int withPast(Tokens tokens, int from, int own) {
        boolean past =
                own > from && (PAST.has(tokens, from) || isEx(tokens, from)) && !Grammar.isPossessive(tokens, own - 1);
        return past ? from : own; // "Former Harbour Board official" is one phrase
    }

    /** "[Ex-Orlosoft] chief": whether a word tells of which body somebody was. */
    static boolean isEx(Tokens tokens, int token) {
        return tokens.word(token).startsWith(EX);
    }

    /** The same, whether it is what somebody was or not: "Former Harbour Board [official]". */
    static int behindOwner(Tokens tokens, int from, int to, IntPredicate isSurname) {
        int behind = Ages.to(tokens, from); // how old somebody is is no part of a title
        if (behind > from && behind < to) {
            return behindOwner(tokens, behind, to, isSurname);
        }
        int own = from;
        int end = from; // of the leading capitals
        for (int i = from; i < to && (!Grammar.isPreposition(tokens, i) || isInsideOwner(tokens, i, to)); i++) {
            boolean inside = i > from
                    && (OwnedBodies.isPossessive(tokens, i, to) // "Bakers’ Union president"
                            || isPartOfTitle(tokens, i));
            if (!inside && Grammar.isPossessive(tokens, i) && i + 1 < to) {
                own = i + 1;
            }
            if (end == i
                    && (inside
                            || tokens.isCapitalized(i)
                            || i > from && (isInner(tokens, i, to) || NameScanner.isNumberOfBody(tokens, i)))) {
                end = i + 1;
            }
        }
        if (isChiefOfficer(tokens, from, to)) {
            return from;
        }
        int site = BodyEdges.restTo(tokens, from + 1, to);
        if ((site > from + 1 || tokens.isSite(from)) && site < to) {
            return site; // "[Orlo.com] writer"
        }
        if (own == from && tokens.word(from).endsWith("-based")) {
            return from + 1;
        }
        if (own > from || end == from || end == from + 1 && BodyNames.isCompound(tokens, from)) {
            return own;
        }
        if (end < to && Grammar.isPreposition(tokens, end) && Titles.isTitle(tokens, end - 1)) {
            return behindBody(tokens, from, end, isSurname); // "[NEVS] Director of Ferries"
        }
        int beat = Beats.from(tokens, from, to);
        if (beat >= from) { // "[Harbour Courier] White House correspondent"
            return tokens.isCapitalized(from) && BodyNames.mayBe(tokens, from, beat, isSurname) ? beat : from;
        }
        return end < to ? behindCapitals(tokens, from, end, to, isSurname) : behindBody(tokens, from, to, isSurname);
    }

    /** "Bank of [the] Fjords president", "Moss [&] Timber director": whether a small word or a sign goes on among capitals. */
    private static boolean isInner(Tokens tokens, int token, int to) {
        return Grammar.isArticle(tokens, token) && Grammar.isPreposition(tokens, token - 1)
                || joins(tokens, token, to)
                || BodyNames.isJoint(tokens, token);
    }

    /** "State[’s] Attorney", "Sheriff[’s] Capt.": whether a possessive is no more than a part of a title. */
    static boolean isPartOfTitle(Tokens tokens, int clitic) {
        return clitic > 0
                && clitic + 1 < tokens.count()
                && tokens.kind(clitic) == TokenKind.CLITIC
                && tokens.isCapitalized(clitic - 1)
                && OWNERS.has(tokens, clitic - 1)
                && tokens.isCapitalized(clitic + 1);
    }

    /** "Chief Financial Officer", "Chief Financial Officer of the mill": what stands between the two is a field, and no body. */
    static boolean isChiefOfficer(Tokens tokens, int from, int to) {
        int officer = from + 2;
        while (officer < to && officer < from + OFFICE && tokens.fold(officer) != OFFICER) {
            officer++;
        }
        return tokens.fold(from) == CHIEF
                && officer < to
                && tokens.fold(officer) == OFFICER
                && (officer + 1 == to || Grammar.isPreposition(tokens, officer + 1));
    }

    /** "Chamber [of] Trade", "University [of] the Fjords". */
    private static boolean joins(Tokens tokens, int token, int to) {
        int behind = token + 2;
        boolean article = Grammar.isPreposition(tokens, token)
                && behind < to
                && Grammar.isArticle(tokens, token + 1)
                && tokens.isCapitalized(behind);
        return article || BodyEdges.joins(tokens, token, to);
    }

    /** "[Harbour Board] chairwoman", "[Harbornet] founder". */
    private static int behindCapitals(Tokens tokens, int from, int end, int to, IntPredicate isSurname) {
        boolean opens = end == from + 1 && (from == 0 || !tokens.isWord(from - 1)); // "Radio talk host Ann Lee"
        if (!tokens.isLowerCase(end)) {
            return from;
        }
        boolean person = end == from + 1 && isSurname.test(from) && !Titles.isModifier(tokens, from);
        if (Campaigns.in(tokens, end) == end && !Titles.isModifier(tokens, end - 1)) {
            return end; // "[Berg] campaign communications director"
        }
        if (end + 1 < to && ONE_EACH.has(tokens, end) && !tokens.is(end + 1, '-')) {
            return end + 1; // "Health department director"
        }
        int title = occupation(tokens, end, to);
        if (title == to - 1 && isPortfolio(tokens, from, end, title)) {
            return from;
        }
        if (opens && title > end && PlainWords.has(tokens, from) && !tokens.isUpperCase(from)) {
            return from;
        }
        return person || title >= 0 && isBody(tokens, from, end, title, isSurname) ? end : from;
    }

    /** "Information Technology minister": plain words that a post is for, of which the last may end the name of a body elsewhere. */
    static boolean isPortfolio(Tokens tokens, int from, int end, int title) {
        boolean two = end == from + 3
                && title == end
                && FieldPairs.isInside(tokens, from + 1); // "Sales and Marketing director"
        boolean portfolio = two || PORTFOLIOS.has(tokens, title) && !Nouns.isOrganization(tokens, end - 1);
        for (int i = from; portfolio && i < end; i++) {
            portfolio = (PlainWords.has(tokens, i) || BodyJoints.isPurpose(tokens, i) || tokens.isSpelled(i, "and"))
                    && !tokens.isUpperCase(i)
                    && !Seats.isParty(tokens, i);
        }
        return portfolio;
    }

    /** "Saudi Energy [Minister]", "Mineral Resources and Energy [Minister]": the same behind whose the post is, all in capitals. */
    static boolean isPortfolioOf(Tokens tokens, int from, int title) {
        int field = from;
        while (field < title && Titles.isModifier(tokens, field)) {
            field++;
        }
        return field < title && isPortfolio(tokens, field, title, title);
    }

    /** "[Harbour Trade Board] Chairwoman", "[NEVS] Director": behind the organisation in a title all in capitals. */
    private static int behindBody(Tokens tokens, int from, int to, IntPredicate isSurname) {
        int title = to - 1;
        for (int i = from; i < to; i++) {
            if (i + Titles.officeLength(tokens, i) == to) {
                title = i;
                break;
            }
        }
        if (tokens.fold(title) == CHIEF || isPortfolioOf(tokens, from, title)) {
            return from; // "Police Chief" is one post
        }
        while (title - 1 > from
                && (Titles.isModifier(tokens, title - 1) || isField(tokens, title - 1))
                && !BodyNames.isPartyOfPlace(tokens, from, title - 1)) {
            title--;
        }
        boolean body = title > from
                && (title == from + 1
                        || tokens.isUpperCase(title)
                                && POSTS.has(tokens, title)
                                && tokens.isWord(title - 1) // "Moss Wharf CEO"
                        || Titles.isOrganizationWord(tokens, title - 1)
                        || Nouns.isSeveral(tokens, title - 1) // "United Dockers [Political Director]"
                        || BodyNames.isPartyOfPlace(tokens, from, title - 1)
                        || isBodyOf(tokens, from, title))
                && isBody(tokens, from, title, to - 1, isSurname);
        return body ? title : from;
    }

    /** "Department of Family Support", "Commission on Ballots": whether a word of bodies and a preposition are in a name. */
    private static boolean isBodyOf(Tokens tokens, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (Grammar.isPreposition(tokens, i) && Titles.isOrganizationWord(tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** "[North] American". */
    private static boolean isDirection(Tokens tokens, int token) {
        return token + 1 < tokens.count()
                && tokens.isCapitalized(token)
                && tokens.isCapitalized(token + 1)
                && Titles.isModifier(tokens, token + 1);
    }

    /** "Harbour Board [senior legal counsel]": the noun of the title, if nothing but the title is left, or -1. */
    private static int occupation(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to
                && i < from + FRONT
                && (tokens.isLowerCase(i) || i > from && (Titles.isModifier(tokens, i) || isDirection(tokens, i)))
                && !Titles.isOccupation(tokens, i)) {
            boolean gerund = GERUNDS.has(tokens, i) && Titles.isOccupation(tokens, i + 1); // "sporting director"
            if (Grammar.isModifier(tokens.word(i)) && !Titles.isModifier(tokens, i) && !(gerund && i + 1 < to)) {
                return -1; // "Courier bestselling author"
            }
            i++;
        }
        while (i + 1 < to && Titles.isOccupation(tokens, i) && Titles.isOccupation(tokens, i + 1)) {
            i++; // "chief executive"
        }
        return i < to && Titles.isOccupation(tokens, i) ? i : -1;
    }

    /** Whether it tells what a post is about, and no body: "Labor" of "Labor journalist". */
    static boolean isField(Tokens tokens, int token) {
        boolean national =
                tokens.isSpelled(token, "National") // "[National] Executive Director", no "National Committee chair"
                        && token + 1 < tokens.count()
                        && (Titles.isTitle(tokens, token + 1) || Titles.isModifier(tokens, token + 1));
        return national || isOfField(tokens, token) && !Titles.isOrganizationWord(tokens, token);
    }

    /** The same of a word that may stand in the name of a body, too: "TV presenter". */
    static boolean isOfField(Tokens tokens, int token) {
        return FIELDS.has(tokens, token) && tokens.isCapitalized(token);
    }

    /** "[Local Government] Minister": whether what stands in front of a minister tells what for, though it ends like the name of a body. */
    static boolean isOfState(Tokens tokens, int end, int title) {
        return end > 1
                && PORTFOLIOS.has(tokens, title)
                && FIELDS_OF_STATE.longest(tokens, end - 2, end) != Phrases.NONE;
    }

    /** The name of one body: "Harbour Board", "NEVS", "Harbornet"; "City Council" is any city's. */
    private static boolean isBody(Tokens tokens, int from, int end, int title, IntPredicate isSurname) {
        if (end == from + 1) {
            return isBrand(tokens, from, title, isSurname);
        }
        if (isOfState(tokens, end, title)) {
            return false;
        }
        int place = from;
        while (place < end - 1 && Titles.isModifier(tokens, place)) {
            place++;
        }
        if (place > from && Places.isRegion(tokens, place, end)) {
            return false; // "Former Florida governor"
        }
        boolean generic = !ONE_EACH.has(tokens, end - 1); // "Foreign Ministry"
        for (int i = from; i < end && generic; i++) {
            generic &= Nouns.isOrganization(tokens, i) || Titles.isModifier(tokens, i) || isField(tokens, i);
        }
        return !generic && BodyNames.mayBe(tokens, from, end, isSurname);
    }

    /** A single word in front of a title: initials, capitals inside, or any name in front of a post that bodies have. */
    static boolean isBrand(Tokens tokens, int token, int title, IntPredicate isSurname) {
        int length = tokens.end(token) - tokens.start(token);
        boolean opens = token == 0 || !tokens.isWord(token - 1);
        boolean field = opens; // "[Plant] manager Ida Holm"
        boolean plain = PlainWords.has(tokens, token);
        boolean shop = OF_SHOPS.has(tokens, title)
                && tokens.isLowerCase(title)
                && (plain
                        || Venues.isWord(tokens, token)
                        || Titles.isOrganizationWord(tokens, token)
                        || NameKinds.isPlaceWord(tokens, token)
                        || NameKinds.isBusinessWord(tokens, token));
        field &= !tokens.isUpperCase(token) && (plain && OF_FIELDS.has(tokens, title) || shop);
        if (field
                || Titles.isModifier(tokens, token)
                || FIELDS.has(tokens, token)
                || plain
                        && opens
                        && tokens.isLowerCase(title)
                        && Adjectives.hasEnding(tokens, token) // "Regional chair Ida Holm"
                || length < 3 && !isNumbered(tokens, token)) {
            return false;
        }
        boolean post =
                POSTS.has(tokens, title) || title - 1 > token && POSTS.longest(tokens, title - 1) != Phrases.NONE;
        return tokens.isUpperCase(token)
                || isNumbered(tokens, token)
                || post
                        && (tokens.isLowerCase(title)
                                || tokens.isUpperCase(title)
                                || !OF_FIELDS.has(tokens, title)
                                        && !PlainWords.has(tokens, token)
                                        && isOffice(tokens, token + 1, title)) // "Orlosoft President"
                        && !isSurname.test(token)
                        && (isOnlyOne(tokens, token) && !BodyNouns.isCommon(tokens, token) // "University President"
                                || !Nouns.isAny(tokens, token)
                                        && !PersonNames.isGiven(tokens, token)
                                        && !Places.isTown(tokens, token, token + 1)
                                        && !Places.isRegion(tokens, token, token + 1));
    }

    /** "[L2] president": a letter and a digit. */
    private static boolean isNumbered(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && Character.isDigit(tokens.text().charAt(tokens.end(token) - 1));
    }

    /** Whether only a body has such a post to give: "coach". */
    static boolean isPostOfBody(Tokens tokens, int title) {
        return POSTS.has(tokens, title);
    }

    /** "President", "Chief Executive", "Vice President"; but "[African] President". */
    private static boolean isOffice(Tokens tokens, int token, int title) {
        return title == token || Titles.officeLength(tokens, token) > 1 || tokens.isSpelled(token, "Chief");
    }

    /** "Treasury", "Kremlin": a word of bodies that is no plain word, and a body by itself. */
    private static boolean isOnlyOne(Tokens tokens, int token) {
        return Titles.isOrganizationWord(tokens, token) && !PlainWords.has(tokens, token) && !tokens.isUpperCase(token);
    }

    /** "the Institute [for] Moss's director", "a Friends [of] Moss donor": a preposition inside the name of whom a title is of. */
    static boolean isInsideOwner(Tokens tokens, int preposition, int end) {
        boolean placed = OwnedBodies.isBeforePlace(tokens, preposition - 1, end); // "Orlo’s of Altona chairwoman"
        if (!placed && !tokens.isCapitalized(preposition - 1)) {
            return false;
        }
        boolean body =
                placed || Titles.isOrganizationWord(tokens, preposition - 1); // "Bank of England senior economist"
        int first = preposition + 1;
        first += body && first < end && Grammar.isArticle(tokens, first) ? 1 : 0;
        int i = first;
        while (i < end
                && (tokens.isCapitalized(i)
                        || body && i > first && Grammar.isAnd(tokens, i) && TitlePairs.isOfOne(tokens, i, end))) {
            i++;
        }
        if (i == end) { // "Department of Ferries Director"
            return body && i > first + 1 && Titles.isTitle(tokens, end - 1);
        }
        return i > first
                && (Grammar.isPossessive(tokens, i)
                        || Titles.isOccupation(tokens, i)
                        || body && occupation(tokens, i, end) >= 0);
    }
}
