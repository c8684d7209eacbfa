package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.NameWords;
import dev.dateline.parser.name.Nicknames;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.Venues;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What the words of a name, and those right beside it, tell of what bears it: a person, a body, a place or a paper. */
public final class NameKinds {
    private static final Phrases REPORTS = Phrases.of(NameKinds.class, "printed-reports.txt");
    private static final Phrases TELLING = Phrases.of(NameKinds.class, "forms-of-tell.txt");
    private static final Phrases PLACES = Phrases.of(NameKinds.class, "place-words.txt");
    private static final Phrases TEAMS = Phrases.of(NameKinds.class, "teams.txt");
    private static final Phrases BUSINESS = Phrases.of(NameKinds.class, "business-words.txt");

    private static final long WHICH = Tokens.fold("which");
    private static final long THE = Tokens.fold("the");

    /** In how many sentences an obituary tells whose life it is about. */
    private static final int OPENING = 4;

    private static final long IN = Tokens.fold("in");
    private static final long ITSELF = Tokens.fold("itself");

    private final Analysis body;
    private final Tokens tokens;
    private final BodySigns signs;
    private final Announcers announcers;

    public NameKinds(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        this.signs = new BodySigns(tokens);
        this.announcers = new Announcers(tokens);
    }

    /** Takes what a mention tells. */
    public void read(Named bearer, NameRun run) {
        boolean whole = bearer.tokens == run.length();
        readWords(bearer, run, whole);
        if (whole && !run.isTitled()) {
            readCalling(bearer, run);
            bearer.plural = bearer.plural || isPlural(run);
        }
        bearer.personal = bearer.personal
                || !bearer.organization
                        && (Capitals.isAged(tokens, run) || isLettered(run) || PersonSigns.has(tokens, run));
        if (whole) {
            readPlace(bearer, run);
            bearer.placed += PlaceSigns.isPlaced(tokens, run) ? 1 : 0;
        }
        bearer.personal = bearer.personal
                || run.length() > 1 && !bearer.organization && PersonNames.isGiven(tokens, run.nameFrom());
        if (whole && !run.isTitled()) {
            bearer.branch = bearer.branch || run.length() > 1 && isBranch(run);
            bearer.plain =
                    bearer.plain || run.length() > 1 && (isPlain(run) || PlaceSigns.isVisited(tokens, bearer, run));
            bearer.articled = bearer.articled || isArticled(run);
            if (run.length() > 1 && !bearer.organization) {
                bearer.personal = bearer.personal || !bearer.body && signs.isOfBody(run);
                boolean it = signs.isIt(run);
                bearer.it = bearer.it || !bearer.given && it;
                boolean which = isBehindWhich(run);
                bearer.itself += which && isFirst(run) ? 3 : it || which ? 2 : signs.isOfIts(run) ? 1 : 0;
            }
        }
        if (whole && !bearer.personal && OwnedFirms.has(tokens, run)) {
            bearer.isOwned(tokens.word(run.to()));
        }
        bearer.told += isTold(run) ? 1 : 0;
        bearer.dead = bearer.dead || Obituaries.tellsDeath(tokens, run);
        bearer.bare = bearer.bare || !isInFront(run);
    }

    /** "told [the Courier]", "a report in [the Sunday Courier]": whether somebody tells it something, or it tells it. */
    private boolean isTold(NameRun run) {
        if (run.from() == 0 || !tokens.isWord(run.from() - 1)) {
            return false;
        }
        int day = Grammar.isCalendar(tokens, run.from() - 1) ? run.from() - 1 : run.from();
        int before = Grammar.isArticle(tokens, day - 1) ? day - 2 : day - 1;
        return before >= 0 && (TELLING.has(tokens, before) || before < day - 1 && isPrinted(before));
    }

    /** "a report [in] the Courier". */
    private boolean isPrinted(int preposition) {
        return preposition > 0 && tokens.fold(preposition) == IN && REPORTS.has(tokens, preposition - 1);
    }

    /** "Witness B": a person whose name is withheld. */
    private boolean isLettered(NameRun run) {
        int letter = run.to() - 1;
        return letter == run.nameFrom() + 1
                && Grammar.isLettered(tokens, letter)
                && Nouns.isPerson(tokens, run.nameFrom());
    }

    /** Takes that the story begins with the life of whom it names. */
    public void readLife(Named bearer, NameRun run) {
        bearer.life = bearer.life || body.sentenceOf(run.from()) < OPENING && Obituaries.tellsLife(tokens, run);
    }

    private void readWords(Named bearer, NameRun run, boolean whole) {
        bearer.given = bearer.given || PersonNames.isGiven(tokens, run.nameFrom());
        boolean known = bearer.body && bearer.organization;
        if (!known && !run.isTitled() && !Surnames.isOfPerson(tokens, run)) {
            readBodyWords(bearer, run);
            bearer.organization |= whole && hasPurpose(run);
        }
        if (run.length() > 1) {
            int last = run.to() - 1;
            bearer.organization |= LegalForms.is(tokens, last);
            bearer.paper = bearer.paper
                    || Nouns.isDocument(tokens, last)
                            && !Titles.isOrganizationWord(tokens, last)
                            && !BUSINESS.has(tokens, last)
                            && !hasBodyAhead(run);
            bearer.several |= whole && Nouns.isSeveral(tokens, last) && !BUSINESS.has(tokens, last);
        }
    }

    private void readBodyWords(Named bearer, NameRun run) {
        for (int i = run.nameFrom(); i < run.to() && !(bearer.body && bearer.organization); i++) {
            boolean word = Titles.isOrganizationWord(tokens, i);
            boolean behind = i > run.nameFrom();
            bearer.body |= behind && word;
            bearer.organization |= word || behind && Grammar.isAnd(tokens, i);
        }
        bearer.organization = bearer.organization
                || Titles.isTitledBody(tokens, run.nameFrom())
                || Nicknames.wing(tokens, run.to() - 3) == run.to(); // "JD(U)"
    }

    /** "Institute [for] Moss Studies": whether a word of bodies and a preposition stand in a name, so that its end only tells what for. */
    private boolean hasBodyAhead(NameRun run) {
        for (int i = run.nameFrom() + 1; i + 1 < run.to(); i++) {
            if (Grammar.isPreposition(tokens, i) && Titles.isOrganizationWord(tokens, i - 1)) {
                return true;
            }
        }
        return false;
    }

    /** Takes that a name is a town's, a land's or an agency's. */
    private void readPlace(Named bearer, NameRun run) {
        if (bearer.place && bearer.organization) {
            return;
        }
        int from = run.nameFrom();
        boolean body = from + 1 < run.to() && Nouns.isOrganization(tokens, run.to() - 1); // "State Department"
        boolean place = !body && Places.isTown(tokens, from, run.to()) || Places.isRegion(tokens, from, run.to());
        bearer.place |= place;
        bearer.organization |= !run.isTitled() && (place || Agencies.isPrinted(tokens, from, run.to()));
    }

    /** "Altona Branch", "Orlo Dairies": whether the words of a name tell that it is no person's. */
    private boolean isBranch(NameRun run) {
        int last = run.to() - 1;
        return Places.isRegion(tokens, last, run.to())
                || PLACES.has(tokens, last)
                || PlaceSigns.isFronted(tokens, run)
                || BUSINESS.has(tokens, last)
                || Venues.isWord(tokens, last)
                || TEAMS.has(tokens, last)
                || PlaceSigns.isStreet(tokens, run)
                || hasInitials(run)
                || hasBody(run)
                || isTeam(run)
                || Titles.isModifier(tokens, run.nameFrom());
    }

    /** "Dockers [for] Altona": a preposition in small letters stands in the names of bodies only. */
    private boolean hasPurpose(NameRun run) {
        for (int i = run.nameFrom() + 1; i + 1 < run.to(); i++) {
            boolean small = tokens.isLowerCase(i) || !tokens.isUpperCase(i) && Nouns.isSeveral(tokens, i - 1);
            if (small && Grammar.isPreposition(tokens, i) && !NameScanner.isParticle(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Open Ballot, a [group] that …,", "Wahyu, a [teacher],": what an indefinite noun behind a comma calls the bearer. */
    private void readCalling(Named bearer, NameRun run) {
        bearer.group = bearer.group
                || !bearer.given && (Callings.isOfFirm(tokens, run) || announcers.isOne(run))
                || run.length() == 1 && BodyCallings.isAhead(tokens, run);
        bearer.organization |= bearer.group;
        int noun = Callings.noun(tokens, run);
        if (noun >= 0) {
            bearer.group |= BodyNouns.isGeneric(tokens, noun);
            bearer.organization |= bearer.group;
            bearer.personal |= !bearer.organization && !bearer.body && Callings.isHuman(tokens, noun);
        }
        boolean known = bearer.group && bearer.organization;
        if (!known && run.length() > 1 && (signs.isCalledAhead(run) || signs.isExample(run))) {
            bearer.group = true;
            bearer.organization = true;
        }
        bearer.organization = bearer.organization
                || noun < 0 && isThing(bearer, run)
                || !bearer.personal && BodyCallings.isFirm(tokens, run);
        BodyCallings.read(bearer, tokens, run);
    }

    /** "Lund Moss, [which] owns the mill,", "Lund Moss, [itself] a charity,": no person. */
    private boolean isThing(Named bearer, NameRun run) {
        int which = run.to() + 1;
        return run.length() > 1
                && !bearer.given
                && which < tokens.count()
                && tokens.is(run.to(), ',')
                && (tokens.fold(which) == WHICH || tokens.fold(which) == ITSELF);
    }

    /** "Lund Moss, [which] owns": whatever a clause with "which" tells of. */
    private boolean isBehindWhich(NameRun run) {
        return run.to() + 1 < tokens.count() && tokens.is(run.to(), ',') && tokens.fold(run.to() + 1) == WHICH;
    }

    /** "[Altona Rovers] have said": no one person has a verb of several. */
    private boolean isPlural(NameRun run) {
        int verb = run.to();
        return isFirst(run) // no "and" ahead
                && verb < tokens.count()
                && (tokens.isSpelled(verb, "have") || tokens.isSpelled(verb, "are") || tokens.isSpelled(verb, "were"));
    }

    private boolean isFirst(NameRun run) {
        return body.firstOfSentence(body.sentenceOf(run.from())) == run.from();
    }

    /** "Altona SEO", "NEVS Votes": letters that stand for words, in front or behind; no "A.J. Holm", no "ANNA HOLM". */
    private boolean hasInitials(NameRun run) {
        int upper = 0;
        for (int i = run.nameFrom(); i < run.to(); i++) {
            boolean letters = tokens.isUpperCase(i) && !PersonNames.isSuffix(tokens, i);
            boolean initials = letters
                    && i == run.nameFrom()
                    && tokens.word(i).replace(".", "").length() <= 2; // "A.J"
            upper += letters && !initials ? 1 : 0;
        }
        return upper > 0 && upper < run.length();
    }

    /** "Team Altona": a noun of a body in any place. */
    private boolean hasBody(NameRun run) {
        for (int i = run.nameFrom(); i < run.to(); i++) {
            if (Nouns.isOrganization(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "Altona Herons", "North Dakota Elks", "the Montana Elks": a town or a land and several; no "Montana Fields". */
    private boolean isTeam(NameRun run) {
        int first = run.nameFrom();
        int last = run.to() - 1;
        if (!tokens.endsWith(last, "s") || PersonNames.isGiven(tokens, first)) {
            return false;
        }
        boolean land = last - first > 1 || first > 0 && Grammar.isArticle(tokens, first - 1);
        return Places.isTown(tokens, first, last) || land && Places.isRegion(tokens, first, last);
    }

    /** Whether a name that ends with it is a place’s: "County". */
    public static boolean isPlaceWord(Tokens tokens, int token) {
        return PLACES.has(tokens, token);
    }

    /** "Granite State", "Republican": whether a name is a place's by its last word, or only says of what sort something is. */
    public static boolean isPlaceName(String name) {
        Tokens words = Tokens.of(name);
        int last = words.count() - 1;
        return last >= 0 && (isPlaceWord(words, last) || last == 0 && Titles.isModifier(words, last));
    }

    /** "Greben Harriers": whether a name ends like a team's. */
    public static boolean isTeam(String name) {
        Tokens words = Tokens.of(name);
        return words.count() > 1 && TEAMS.has(words, words.count() - 1);
    }

    /** Whether a firm's name may end with it: "Motors". */
    public static boolean isBusinessWord(Tokens tokens, int token) {
        return BUSINESS.has(tokens, token);
    }

    /** "the Pentagon", "the mostly Welsh Upper Tarn", "a Hilton", but not "the Obama administration". */
    private boolean isArticled(NameRun run) {
        int before = run.from() - 1;
        boolean adverb = before > 0 && Grammar.isAdverb(tokens, before) && !Adjectives.describes(tokens, before);
        int article = adverb ? before - 1 : before;
        return article >= 0
                && Grammar.isArticle(tokens, article)
                && !isInFront(run)
                && (tokens.fold(article) == THE || !Nouns.isAny(tokens, run.to() - 1)); // "an Altona Democrat"
    }

    /** "the Obama [administration]": whether a noun stands behind, or what may be one. */
    private boolean isInFront(NameRun run) {
        int next = run.to();
        return next < tokens.count()
                && (tokens.isLowerCase(next) || tokens.is(next, '-'))
                && !Grammar.isReporting(tokens, next)
                && !Grammar.isFunctional(tokens, next)
                && !isVerb(next);
    }

    /** "Skarbook [cancelled] flights", "RTV [went] off air", "Skarbook [disputes] the bill". */
    private boolean isVerb(int token) {
        boolean past = Grammar.hasPastEnding(tokens, token) && tokens.end(token) - tokens.start(token) > 4;
        boolean present = tokens.endsWith(token, "s")
                && token + 1 < tokens.count()
                && (Grammar.isDeterminer(tokens, token + 1) || Grammar.isObject(tokens, token + 1));
        return past || present || Grammar.isIrregularPast(tokens, token);
    }

    /** "Storm Una", "Holm Variety Pack": a name that begins with a plain word, or ends with two of them or an adverb, or is a thing's. */
    private boolean isPlain(NameRun run) {
        int last = run.to() - 1;
        return PlainWords.has(tokens, run.nameFrom())
                || Grammar.isFunctional(tokens, last) && !NameWords.mayEnd(tokens, last) // "Norrland First"
                || PlainWords.has(tokens, last) && PlainWords.has(tokens, last - 1)
                || ThingNames.is(tokens, run);
    }
}
