package dev.dateline.parser.name;

import dev.dateline.parser.date.Dates;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds runs of capitalised words, and splits the title off the name behind it. */
public final class NameScanner {
    /** Longer runs are headlines or noise. */
    private static final int LONGEST = 14;

    /** How many particles a surname begins with at most. */
    private static final int PARTICLES = 3;

    /** How many words back from a plain word of a name the article ahead of it is. */
    private static final int FRONT = 2;

    private static final long OF = Tokens.fold("of");
    private static final long ORDER = Tokens.fold("order");
    private static final long THE = Tokens.fold("the");
    private static final long AND = Tokens.fold("and");
    private static final Phrases NATIONAL = Phrases.of(NameScanner.class, "national-nouns.txt");
    private static final Phrases NUMBERED = Phrases.of(NameScanner.class, "numbered-bodies.txt");
    private static final Phrases MOTTOES = Phrases.of(NameScanner.class, "mottoes.txt");
    private static final Phrases CAUSES = Phrases.of(NameScanner.class, "prepositions-in-names.txt");
    private static final Phrases SAINTS = Phrases.of(NameScanner.class, "saints.txt");

    private final Tokens tokens;
    private final BodyJoints bodies;
    private final TitledPapers papers;
    private final NameWords words;
    private final RunTitles titles;

    /** Scans these tokens. */
    public NameScanner(Tokens tokens) {
        this.tokens = tokens;
        this.bodies = new BodyJoints(tokens);
        this.papers = new TitledPapers(tokens);
        this.words = new NameWords(tokens);
        this.titles = new RunTitles(tokens, words);
    }

    /** Whether a surname can begin with this word: "von". */
    public static boolean isParticle(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.PARTICLE);
    }

    /** Whether it is "St" or another short form of a saint in names. */
    public static boolean isSaint(Tokens tokens, int token) {
        return SAINTS.has(tokens, token);
    }

    /** Whether it is a noun for one of a nation: "Frenchman". */
    static boolean isNational(Tokens tokens, int token) {
        return NATIONAL.has(tokens, token);
    }

    /** Whether it is one of a people, by a noun or an adjective of it: "Swede", "Brazilian". */
    public static boolean isOfAPeople(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && (NATIONAL.has(tokens, token) || Titles.isModifier(tokens, token));
    }

    /** "Altona Lodge [12]": a number behind a noun of bodies that have one. */
    public static boolean isNumberOfBody(Tokens tokens, int token) {
        return token > 0 && tokens.isNumber(token) && hasNumber(tokens, token - 1);
    }

    /** Whether it is a noun of bodies that have numbers: "Ward", "District". */
    public static boolean hasNumber(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && NUMBERED.has(tokens, token);
    }

    /** All runs, in order; they do not overlap. */
    public List<NameRun> runs() {
        List<NameRun> runs = new ArrayList<>();
        read(0, tokens.count(), runs);
        return runs;
    }

    /** All runs of a text in blocks, in order; none reaches over a block's end. */
    public static List<NameRun> runs(Analysis body) {
        NameScanner scanner = new NameScanner(body.tokens());
        List<NameRun> runs = new ArrayList<>();
        for (int block = 0; block < body.blocks(); block++) {
            scanner.read(body.firstOfBlock(block), body.firstOfBlock(block + 1), runs);
        }
        return runs;
    }

    private void read(int from, int limit, List<NameRun> runs) {
        int i = opener(from, limit);
        while (i < limit) {
            NameRun run = runFrom(i, limit);
            if (run == null) {
                i++;
            } else {
                runs.add(run);
                i = Math.min(limit, run.length() > 1 ? behindHonours(run.to(), limit) : run.to());
            }
            i = opener(i, limit);
        }
    }

    /** Behind the degrees and honours that follow a name in full. */
    private int behindHonours(int behindName, int limit) {
        int degree = tokens.is(behindName, ',') ? Degrees.end(tokens, behindName + 1) : -1;
        int i = Math.max(behindName, degree);
        while (i < limit && Titles.isHonour(tokens, i)) {
            i++;
        }
        return i < limit ? SpelledHonours.end(tokens, i) : limit;
    }

    /** The first token from this one on that opens a run, a capital or the particles in front of one; the limit if none. */
    private int opener(int from, int limit) {
        for (int capital = tokens.nextCapital(from, limit);
                capital < limit;
                capital = tokens.nextCapital(capital + 1, limit)) {
            int first = capital;
            while (first > from && first > capital - PARTICLES && isParticle(tokens, first - 1)) {
                first--;
            }
            first -= first > from && Ordinals.isOfBody(tokens, first - 1) ? 1 : 0;
            for (; first <= capital; first++) {
                if (opens(first, limit)) {
                    return first;
                }
            }
        }
        return limit;
    }

    /** The run that begins with this token and ends before the limit, or null. */
    public @Nullable NameRun runAt(int from, int limit) {
        return opens(from, limit) ? runFrom(from, limit) : null;
    }

    private @Nullable NameRun runFrom(int from, int limit) {
        int to = behindWord(from, limit);
        while (to < limit && to - from < LONGEST && goesOn(from, to, limit) && !tokens.opensCell(to)) {
            to = behindWord(to, limit);
        }
        while (to > from
                && !tokens.isCapitalized(to - 1)
                && !words.isInitialStop(to - 1)
                && !words.isCompanyStop(to - 1)
                && !tokens.isNumber(to - 1)
                && Nicknames.wing(tokens, to - 3) != to) {
            to--; // a particle names nobody without the name behind it
        }
        if (to > from && tokens.is(to - 1, '.') && !words.endsAbbreviated(to - 1) && !words.isCompanyStop(to - 1)) {
            to--;
        }
        while (to > from + 2 && Titles.isHonour(tokens, to - 1) && !isCalled(from, to - 1)) {
            to--; // "Anna Berg QC"
        }
        to = SpelledHonours.from(tokens, from, to); // "Anna Berg King’s Counsel"
        return to > from ? titles.split(incumbentFrom(behindNoun(from, to), to), to) : null;
    }

    /** Behind a word of a name, and behind the nickname or the rank in brackets that follows it. */
    private int behindWord(int token, int limit) {
        int next = token + 1;
        if (next >= limit || tokens.isWord(next) || !tokens.isSpacedBefore(next) && !tokens.is(next, '(')) {
            return next;
        }
        int behind = Math.max(Nicknames.end(tokens, next), RankBrackets.end(tokens, next));
        return behind > 0 && behind < limit ? behind : next;
    }

    /** "PAC [Harbour Votes First]": behind a noun of bodies in letters, or the first token. */
    private int behindNoun(int from, int to) {
        return from + 2 < to && tokens.isUpperCase(from) && Nouns.isOrganization(tokens, from) ? from + 1 : from;
    }

    /** "President of the Altona Union [Ole Berg]": the name behind what an office is of, or the first token. */
    private int incumbentFrom(int from, int to) {
        int name = to - from > 2 ? Incumbents.nameFrom(tokens, from, to) : from;
        return name > from && Incumbents.officeFrom(tokens, name, 0) <= from ? name : from;
    }

    /** "the Lagan Valley [MP]": no name, so the seat is whose it is. */
    private boolean isCalled(int from, int seat) {
        boolean the = from > 0 && tokens.fold(from - 1) == THE;
        return the && (Titles.isTitle(tokens, seat) || Titles.isRank(tokens, seat));
    }

    private boolean opens(int token, int limit) {
        if (token >= limit) {
            return false;
        }
        boolean opens = tokens.isCapitalized(token)
                ? words.isNamely(token)
                        && !tokens.endsWith(token, "-based") // "Altona-based Skarbook"
                        && !isZone(token)
                : Ordinals.isOfBody(tokens, token);
        return opens || isSurnameParticle(token, limit);
    }

    /** "14:20 [GMT] Ann Lee": a zone behind a time. */
    private boolean isZone(int token) {
        return token > 0
                && tokens.isUpperCase(token)
                && (Character.isDigit(tokens.first(token - 1)) || Dates.isHalfOfDay(tokens, token - 1, token))
                && Dates.zoneEnd(tokens, token, token + 1) > token;
    }

    /** "von der Heide": particles in front of a capital. */
    private boolean isSurnameParticle(int token, int limit) {
        if (!isParticle(tokens, token) || isOf(token)) { // "of Altona"
            return false;
        }
        int i = token;
        while (i < limit && i < token + PARTICLES && isParticle(tokens, i)) {
            i++;
        }
        return i > token && i < limit && tokens.isCapitalized(i) && words.isNamely(i);
    }

    /** Whether a run goes on with a token behind its first one. */
    private boolean goesOn(int from, int token, int limit) {
        if (papers.isOnDay(token)) {
            return true;
        }
        if (isOf(token)) {
            return isInside(token, limit)
                    || papers.isJoint(token, limit)
                    || bodies.isOfLand(from, token, limit)
                    || Places.regionEnd(tokens, token - 1, limit) > token; // "the Cape of Good Hope"
        }
        if (isOf(token - 1) && BodyJoints.isOfThe(tokens, token - 1)) {
            return true;
        }
        if (tokens.isCapitalized(token)) {
            return !Tickers.isAt(tokens, token) // "Orlo Mills Co [ORM.N]"
                    && (words.isNamely(token)
                            || isSurnameParticle(token, limit)
                            || isMotto(token, limit)
                            || isCause(token, limit));
        }
        if (bodies.isForThing(token, limit) || bodies.isForThing(token - 1, limit)) {
            return true;
        }
        if (tokens.isWord(token)) {
            return goesOnWithWord(from, token, limit);
        }
        return switch (tokens.first(token)) {
            case '.' ->
                words.isInitialStop(token)
                        || words.isCompanyStop(token)
                        || LegalForms.is(tokens, token - 1) && isBeforeForm(token, limit); // "Orlo Cos[.] Inc."
            case ',' ->
                bodies.isInList(from, token, limit) || isBeforeForm(token, limit) || Ampersands.isInList(tokens, token);
            case '&' -> token + 1 < limit && Ampersands.joins(tokens, token);
            default ->
                isNumberOfBody(tokens, token)
                        || OwnedBodies.isPossessive(tokens, token, limit)
                        || OwnedBodies.isOfTwo(tokens, token, limit)
                        || tokens.isNumber(token) && titles.isClass(token); // "Sgt. 1st Class Greta Lind"
        };
    }

    private boolean goesOnWithWord(int from, int token, int limit) {
        if (isParticle(tokens, token)) {
            return isSurnameParticle(token, limit);
        }
        long word = tokens.fold(token);
        if (word == AND) {
            return bodies.isAnd(from, token, limit)
                    || OwnedBodies.isOfTwo(tokens, token, limit)
                    || Ampersands.joinsKin(tokens, token)
                    || papers.isJoint(token, limit)
                    || isSecondField(from, token, limit);
        }
        return word == THE
                ? papers.isJoint(token, limit) || BodyJoints.isBehindCall(tokens, token)
                : bodies.isPreposition(token, limit) && words.isNamely(token + 1); // and no verb: "Berg [said]"
    }

    /** "Orlo Mills[,] Inc.": between the name of a firm and its legal form. */
    private boolean isBeforeForm(int comma, int limit) {
        return comma + 1 < limit
                && tokens.isCapitalized(comma - 1)
                && LegalForms.is(tokens, comma + 1)
                && (comma + 2 >= limit || !tokens.isCapitalized(comma + 2)); // "the DOJ, AG Lynch"
    }

    /** "Minister of Mines [and] Ferries Greta Lind": between the two that an office is of; no "Secretary of State Ida Holm [and] Sen. Ole Lund". */
    private boolean isSecondField(int from, int token, int limit) {
        boolean holder = false;
        for (int i = token - 2; i > from && i > token - 5; i--) {
            if (isOf(i)) {
                return !holder && titles.isOfficeOf(i, limit);
            }
            holder |= PersonNames.isGiven(tokens, i) && tokens.isCapitalized(i + 1);
        }
        return false;
    }

    /** "Quiet Seas [Now] said": an adverb with a capital behind another, in front of a small word or a mark, ends a body's name. */
    private boolean isMotto(int token, int limit) {
        return token > 0
                && token + 1 < limit
                && MOTTOES.has(tokens, token)
                && !tokens.isUpperCase(token)
                && tokens.isCapitalized(token - 1)
                && !PersonNames.isGiven(tokens, token - 1)
                && !tokens.isCapitalized(token + 1);
    }

    /** "Doctors [Without] Borders": what a body of several people is for or against. */
    private boolean isCause(int token, int limit) {
        return token > 0
                && token + 1 < limit
                && CAUSES.has(tokens, token)
                && !tokens.isUpperCase(token)
                && tokens.isCapitalized(token - 1)
                && (Nouns.isSeveral(tokens, token - 1) || Titles.isOrganizationWord(tokens, token - 1))
                && tokens.isCapitalized(token + 1);
    }

    private boolean isInside(int of, int limit) {
        return of + 2 < limit && BodyJoints.isOfThe(tokens, of) // "Bank of the Fjords"
                || of + 1 < limit
                        && tokens.isCapitalized(of + 1)
                        && (Titles.isOrganizationWord(tokens, of - 1) // "University of Altona"
                                || isThing(of - 1) // "the Line of Control"
                                || isOrder(of - 1)
                                || OwnedBodies.isBeforePlace(tokens, of - 1, limit) // "Orlo’s of Altona"
                                || Titles.officeLength(tokens, of - 1) > 2 // "Secretary of State"
                                || titles.isOfficeOf(of, limit));
    }

    /** "the Fraternal [Order] of Bakers": a body of people, as nothing ordered is of a name. */
    private boolean isOrder(int token) {
        return tokens.isCapitalized(token) && tokens.fold(token) == ORDER;
    }

    /** "the [Line] of Control", "The Royal [Borough] of Selm": a plain word, or a noun of bodies, that has its capital from the name alone. */
    private boolean isThing(int token) {
        int the = token - 1;
        while (the > token - FRONT
                && the > 0
                && tokens.fold(the) != THE
                && tokens.isCapitalized(the)
                && PlainWords.has(tokens, the)) {
            the--;
        }
        return the >= 0
                && (PlainWords.has(tokens, token) || Nouns.isOrganization(tokens, token))
                && !tokens.isUpperCase(token)
                && tokens.fold(the) == THE
                && !Titles.isTitle(tokens, token)
                && !Nouns.isPerson(tokens, token);
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF;
    }
}
