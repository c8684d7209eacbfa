package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Campaigns;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Seats;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.BodyNames;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the organisation out of a title: "European Commission President", "president of the Chamber". */
public final class Affiliations {
    private static final Phrases OF_PLACES = Phrases.of(Affiliations.class, "titles-of-places.txt");
    private static final Phrases OF_FIELDS = Phrases.of(Affiliations.class, "titles-of-fields.txt");
    private static final Phrases RANKS = Phrases.of(Affiliations.class, "ranks.txt");
    private static final Phrases COMPOUND = Phrases.of(TitlePairs.class, "compound-ranks.txt");
    private static final Phrases PORTFOLIOS = Phrases.of(Affiliations.class, "titles-of-portfolios.txt");

    private static final Phrases GOVERNED = Phrases.of(BodyEdges.class, "governed-places.txt");

    private static final Phrases STREETS = Phrases.of(Affiliations.class, "streets-of-addresses.txt");

    private static final Phrases WORKERS = Phrases.of(Affiliations.class, "titles-of-workers.txt");

    /** How many words the title of a worker and the name behind it have. */
    private static final int NAME = 6;

    /** How many words what somebody works at has. */
    private static final int FIELD = 2;

    private static final long AT = Tokens.fold("at");
    private static final long WITH = Tokens.fold("with");

    private Affiliations() {}

    /** "[Opposition] Harbour Party leader": whether a word in front of a body tells of the rank or the side of somebody there. */
    static boolean isRank(Tokens tokens, int token) {
        return token >= 0 && token < tokens.count() && RANKS.has(tokens.foldBehindHyphen(token)); // "Sub-Assistant"
    }

    /** Whether a title is held of a place, or in its government: "mayor", "minister". */
    public static boolean isOfPlaces(Tokens tokens, int title) {
        return isOfPlace(tokens, title) || isOfField(tokens, title);
    }

    /** "mayor". */
    static boolean isOfPlace(Tokens tokens, int title) {
        return OF_PLACES.has(tokens, title);
    }

    /** "minister". */
    static boolean isOfField(Tokens tokens, int title) {
        return OF_FIELDS.has(tokens, title);
    }

    /** The organisation in front of a title's noun, the last word before {@code to}. */
    public static @Nullable String before(Tokens tokens, int from, int to, IntPredicate isSurname) {
        String body = bodyBefore(tokens, from, to, isSurname);
        return body != null && TitleStart.isEx(tokens, from) && body.startsWith(TitleStart.EX)
                ? body.substring(TitleStart.EX.length())
                : body;
    }

    private static @Nullable String bodyBefore(Tokens tokens, int from, int to, IntPredicate isSurname) {
        if (Titles.officeLength(tokens, from) == to - from || TitleStart.isChiefOfficer(tokens, from, to)) {
            return null; // "Grand Mufti"
        }
        if (to - from > 2 && TitlePairs.isOfSeat(tokens, to - 1)) {
            int clitic = possessive(tokens, from, to);
            if (clitic > from) {
                return tokens.words(from, clitic); // "[Labour]’s Altona West MP"
            }
            if (Countries.isPart(tokens, to - 2)) {
                return null; // "Altona West MP"
            }
        }
        if (Beats.from(tokens, from, to) >= from) {
            return null; // whom a title behind it is of is left of it
        }
        int noun = lastOfBody(tokens, from, to);
        int first = firstOfBody(tokens, from, noun);
        int end = first;
        while (end <= noun
                && (tokens.isCapitalized(end)
                        || tokens.kind(end) == TokenKind.CLITIC
                        || NameScanner.isNumberOfBody(tokens, end)
                        || BodyNames.isJoint(tokens, end))) {
            end++;
        }
        if (end < noun + 1 && isInitialsOf(tokens, first, end, noun)) {
            return tokens.word(first);
        }
        if (end != noun + 1 || end - first < 1 || end == first + 1 && Titles.isTitle(tokens, first)) {
            return null;
        }
        if (end == first + 1 && isAnyBody(tokens, first, to - 1, isSurname)) {
            return null; // "PAC spokeswoman"
        }
        if (PORTFOLIOS.has(tokens, to - 1)
                        && (!Titles.isOrganizationWord(tokens, end - 1) || TitleStart.isOfState(tokens, end, to - 1))
                || TitleStart.isPortfolio(tokens, first, end, to - 1)
                || TitleStart.isPortfolioOf(tokens, from, to - 1)) {
            return null;
        }
        boolean department = end < to - 1 && end == first + 1 && PORTFOLIOS.has(tokens, to - 1);
        if (department && !tokens.isUpperCase(first) || isOfGovernment(tokens, first, end)) {
            return null; // "International Trade Secretary", "County Election Commissioner"
        }
        boolean inside = first > 0 && tokens.isWord(first - 1); // "Union leader" opens a sentence
        boolean organization = end - first >= 2
                || tokens.isUpperCase(first)
                || tokens.isSite(first)
                || inside && Titles.isOrganizationWord(tokens, first)
                || first == from && TitleStart.isBrand(tokens, first, to - 1, isSurname);
        return organization && BodyNames.mayBe(tokens, first, end, isSurname)
                ? BodyEdges.words(tokens, first, end)
                : null;
    }

    /** "[County Election] Commissioner", "[District Planning] Officer": what an office of any county is for. */
    private static boolean isOfGovernment(Tokens tokens, int first, int end) {
        return end > first + 1
                && GOVERNED.has(tokens, first)
                && !tokens.isUpperCase(first)
                && !BodyNames.hasOrganizationWord(tokens, first + 1, end);
    }

    /** "a longtime [RNC] data operative": the initials of a body ahead of what somebody works at there. */
    private static boolean isInitialsOf(Tokens tokens, int first, int end, int noun) {
        boolean body = end == first + 1
                && noun - end < FIELD
                && tokens.isUpperCase(first)
                && tokens.end(first) - tokens.start(first) > 2
                && !Titles.isModifier(tokens, first)
                && !Titles.isTitle(tokens, first)
                && !Seats.isParty(tokens, first)
                && !TitleStart.isOfField(tokens, first)
                && !Places.isRegion(tokens, first, end)
                && !Nouns.isOrganization(tokens, first);
        for (int i = end; i <= noun && body; i++) {
            body = tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i);
        }
        return body;
    }

    private static int possessive(Tokens tokens, int from, int to) {
        int clitic = from;
        while (clitic < to && !Grammar.isPossessive(tokens, clitic)) {
            clitic++;
        }
        return clitic < to - 2 && tokens.isCapitalized(from) ? clitic : from;
    }

    /** "Harbour [Board] deputy press secretary": the last word ahead of all that tells of the office. */
    private static int lastOfBody(Tokens tokens, int from, int to) {
        int noun = officeFrom(tokens, from, to) - 1;
        while (noun > from
                && (TitleStart.isField(tokens, noun)
                        || Titles.isTitle(tokens, noun)
                        || noun == to - 1 && Titles.isProfession(tokens, noun)
                        || tokens.is(noun, '.')
                        || COMPOUND.has(tokens, noun) && Titles.isShort(tokens.word(noun + 1)) // "RCMP [Staff] Sgt."
                        || TitleStart.isPartOfTitle(tokens, noun)
                        || TitleStart.isPartOfTitle(tokens, noun + 1)
                        || Titles.isModifier(tokens, noun) && !isHouse(tokens, from, noun))) {
            noun--;
        }
        return noun;
    }

    /** "former [Altona] Board chairman": the first word behind ranks and what modifies the title. */
    private static int firstOfBody(Tokens tokens, int from, int noun) {
        int first = from;
        while (first <= noun
                && (isRank(tokens, first)
                        || Titles.isModifier(tokens, first) && !Titles.isOrganizationWord(tokens, first + 1))) {
            first++;
        }
        if (noun > first && Titles.isOrganizationWord(tokens, noun)) {
            while (first > from && tokens.isCapitalized(first - 1) && !RANKS.has(tokens, first - 1)) {
                first--; // "the [Harbour] Trade Board"
            }
        }
        return first;
    }

    /** "TV" of "TV presenter", "PAC" of "PAC spokeswoman": a field, or what many bodies are; "Treasury" of "Treasury spokeswoman" is one. */
    private static boolean isAnyBody(Tokens tokens, int token, int title, IntPredicate isSurname) {
        return TitleStart.isOfField(tokens, token)
                || Nouns.isOrganization(tokens, token)
                        && (tokens.isUpperCase(token) || !TitleStart.isBrand(tokens, token, title, isSurname));
    }

    /** "White [House]": a word that modifies titles at the end of a body's name. */
    private static boolean isHouse(Tokens tokens, int from, int noun) {
        return BodyNames.isPartyOfPlace(tokens, from, noun)
                || noun > from
                        && Titles.isOrganizationWord(tokens, noun)
                        && tokens.isCapitalized(noun - 1)
                        && !Titles.isModifier(tokens, noun - 1)
                        && !RANKS.has(tokens, noun - 1);
    }

    /** Where the office begins that a title ends with, "White House [press secretary]"; its end without one. */
    private static int officeFrom(Tokens tokens, int from, int to) {
        for (int i = Math.max(from + 1, to - 3); i < to - 1; i++) {
            if (Titles.officeLength(tokens, i) == to - i) {
                return i;
            }
        }
        return to;
    }

    /** The organisation in front of a title that begins behind it, "Altona Harbour Board". */
    static @Nullable String left(Tokens tokens, int from, int own, IntPredicate isSurname) {
        int end = own;
        boolean clitic = end > from && Grammar.isPossessive(tokens, end - 1);
        end = clitic ? end - 1 : end;
        if (end <= from || Grammar.isPronoun(tokens, from) || Ages.isAge(tokens, end - 1)) {
            return null;
        }
        int first = from;
        while (first + 1 < end
                && (isRank(tokens, first)
                        || Grammar.isPreposition(tokens, first)
                        || Grammar.isSubordinator(tokens, first))) {
            first++; // "Former Harbornet editor", "As Harbornet editor Anna Berg said"
        }
        int campaign = clitic ? Campaigns.in(tokens, own) : -1;
        if (campaign > own) { // "Berg’s deputy campaign manager"
            return tokens.words(first, own) + " " + tokens.word(campaign);
        }
        int body = BodyEdges.to(tokens, end, tokens.count());
        if (body > end && body > own && tokens.isCapitalized(end - 1)) { // no "the island’s only police officer"
            return tokens.words(first, body); // "Berg’s campaign manager"
        }
        if (isSurname.test(end - 1)) {
            return null;
        }
        boolean field = end == first + 1 && TitleStart.isOfField(tokens, first); // "Project Officer"
        boolean organization = !field && tokens.isCapitalized(first) && BodyNames.mayBe(tokens, first, end, isSurname);
        boolean saint = clitic && NameScanner.isSaint(tokens, first); // "St Columba’s chief executive"
        return organization ? tokens.words(first, saint ? own : end) : null;
    }

    /** The organisation behind a title's noun and "of", "at" or their like, up to {@code to}; no place, no person. */
    public static @Nullable String behind(Tokens tokens, int title, int to, IntPredicate isSurname) {
        int belonging = Belonging.of(tokens, title, to, isSurname);
        return belonging < 0
                ? null
                : BodyEdges.words(
                        tokens, BodyEdges.from(tokens, belonging, to), Belonging.bodyTo(tokens, belonging, to));
    }

    /** "chief risk officer[, Orlo Mills Bank,]": the organisation between commas behind a title, or null. */
    static @Nullable String behindComma(Tokens tokens, int comma, IntPredicate isSurname) {
        int first = comma + 1;
        if (!tokens.is(comma, ',') || first >= tokens.count() || !tokens.isCapitalized(first)) {
            return null;
        }
        if (TitleStart.isOfField(tokens, first) && tokens.is(first + 1, ',')) { // "Vice President, Operations, at Orlo"
            int at = first + 2;
            int name = at < tokens.count() && Belonging.isPreposition(tokens, at) ? at + 1 : at;
            return name < tokens.count() && tokens.isCapitalized(name)
                    ? behindComma(tokens, name, isSurname, true)
                    : null;
        }
        return behindComma(tokens, first, isSurname, TitleStart.isOfField(tokens, comma - 1));
    }

    /** The organisation that begins with a token and is closed off by a mark; of one word behind what a title is for only. */
    private static @Nullable String behindComma(Tokens tokens, int first, IntPredicate isSurname, boolean field) {
        int end = BodyEdges.capitalsTo(tokens, first, tokens.count());
        boolean closed = end >= tokens.count() || tokens.is(end, ',') || tokens.is(end, '.') || tokens.is(end, ':');
        boolean body = closed
                && (field
                        || end - first > 1
                                && (tokens.is(end - 2, '&') || BodyNames.hasOrganizationWord(tokens, first, end)))
                && BodyNames.mayBe(tokens, first, end, isSurname);
        return body ? BodyEdges.words(tokens, first, end) : null;
    }

    /** "analyst Greta Lind [at] Orlo Mills": whether the title ahead of a name tells of work that a body has done. */
    private static boolean isWorker(Tokens tokens, int end) {
        for (int i = end - 1; i >= 0 && i > end - NAME; i--) {
            if (WORKERS.has(tokens, i)) {
                return true;
            }
            if (!tokens.isCapitalized(i) && !tokens.is(i, '.')) {
                return false;
            }
        }
        return false;
    }

    /** "Greta Lind of the Institute for Moss", "Greta Lind, from Selm University": an organisation behind a name. */
    static @Nullable String of(Tokens tokens, int token, IntPredicate isSurname) {
        boolean comma = tokens.is(token, ',');
        int of = comma && tokens.isSpelled(token + 1, "now") ? token + 2 : comma ? token + 1 : token;
        if (of + 1 >= tokens.count() || !isOrigin(tokens, token, of)) {
            return null;
        }
        int first = BodyEdges.from(tokens, of, tokens.count());
        if (first >= tokens.count() || !tokens.isCapitalized(first)) {
            return null;
        }
        if (Grammar.isDeterminer(tokens, first)) {
            return null; // "of His Majesty’s ship"
        }
        if (BodyNames.isSeat(tokens, first)) {
            return null; // "of Oregon and Bo Lund of Ohio"
        }
        int end = BodyEdges.capitalsTo(tokens, first, tokens.count());
        if (comma && STREETS.has(tokens, end - 1)) {
            return null; // "of Station Road, Altona"
        }
        if (isOwned(tokens, end)) { // "of Holm’s Bakery", "of the University’s School of Moss"
            boolean any = end == first + 1 && Grammar.isArticle(tokens, first - 1) && BodyNouns.isCommon(tokens, first);
            return BodyEdges.words(
                    tokens, any ? end + 1 : first, BodyEdges.capitalsTo(tokens, end + 1, tokens.count()));
        }
        int body = BodyEdges.to(tokens, end, tokens.count());
        boolean people = end == first + 1 && Titles.isModifier(tokens, first); // "of the Dutch bank ING"
        boolean more = body < tokens.count() && tokens.isCapitalized(body);
        boolean described = first > of + 1; // "of the ruling Altona First party"
        if (body > end && !people && !more && described) {
            return BodyEdges.words(tokens, first, body); // "Greta Lind of the Altona delegation"
        }
        return isBodyOf(tokens, of, first, end, isSurname) ? BodyEdges.words(tokens, first, end) : null;
    }

    /** Whether the name of a body goes on behind a possessive. */
    private static boolean isOwned(Tokens tokens, int clitic) {
        return clitic + 1 < tokens.count()
                && Grammar.isPossessive(tokens, clitic)
                && tokens.isCapitalized(clitic + 1)
                && (Titles.isOrganizationWord(tokens, clitic + 1) || NameKinds.isBusinessWord(tokens, clitic + 1));
    }

    /** Whether a word behind a name tells where somebody is from: "of", "from", "with the Harbour Board", ", now at Selm University". */
    private static boolean isOrigin(Tokens tokens, int behindName, int of) {
        return tokens.isSpelled(of, "of")
                || tokens.isSpelled(of, "from")
                || of == behindName && tokens.fold(of) == WITH
                || tokens.fold(of) == AT
                        && (of == behindName + 2
                                || of == behindName && (isWorker(tokens, of) || WorkHouses.isBehind(tokens, of)));
    }

    private static boolean isBodyOf(Tokens tokens, int of, int first, int end, IntPredicate isSurname) {
        boolean place = BodyNames.isPlace(tokens, first, end);
        boolean article = tokens.isCapitalized(first - 1)
                && Grammar.isDeterminer(tokens, first - 1) // "of The Courier"
                && !BodyNames.isPlace(tokens, first - 1, end) // "of The Hague"
                && !place;
        boolean letters =
                end == first + 1 && tokens.isUpperCase(first) && tokens.end(first) - tokens.start(first) > 2 && !place;
        boolean told = first > of + 1 && BodyEdges.isKind(tokens, first - 1); // "from the charity Clean Coast"
        boolean several = told
                || end >= first + 2
                        && (tokens.word(of).equals("of")
                                || tokens.fold(of) == AT
                                || tokens.fold(of) == WITH && NameKinds.isBusinessWord(tokens, end - 1))
                || end == first + 1 && !place && isWorker(tokens, of); // "analyst Ann Lee of Norvik"
        return article
                || letters
                || BodyNames.hasOrganizationWord(tokens, first, end)
                || several && BodyNames.mayBe(tokens, first, end, isSurname);
    }
}
