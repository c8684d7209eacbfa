package dev.dateline.parser.name;

import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds runs of capitalised words, and splits the title off the name behind it. */
public final class NameScanner {
    /** Longer runs are headlines or noise. */
    private static final int LONGEST = 12;

    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long AND = Tokens.fold("and");
    private static final Phrases PURPOSEFUL = Phrases.of(NameScanner.class, "purposeful-bodies.txt");
    private static final Phrases NATIONAL = Phrases.of(NameScanner.class, "national-nouns.txt");
    private static final Phrases INSIDE = Phrases.of(NameScanner.class, "body-prepositions.txt");
    private static final List<String> PROFESSIONS = FactFile.words(NameScanner.class, "profession-endings.txt");

    private final Tokens tokens;

    /** Scans these tokens. */
    public NameScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a surname can begin with this word: "von". */
    public static boolean isParticle(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.PARTICLE);
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
        int i = from;
        while (i < limit) {
            NameRun run = runAt(i, limit);
            if (run == null) {
                i++;
            } else {
                runs.add(run);
                i = run.to();
            }
        }
    }

    /** The run that begins with this token and ends before the limit, or null. */
    public @Nullable NameRun runAt(int from, int limit) {
        if (!opens(from, limit)) {
            return null;
        }
        int to = from;
        while (to < limit && to - from < LONGEST && goesOn(from, to, limit)) {
            to++;
        }
        while (to > from && !tokens.isCapitalized(to - 1) && !isInitialStop(to - 1) && !isCompanyStop(to - 1)) {
            to--; // a particle names nobody without the name behind it
        }
        if (to > from && tokens.is(to - 1, '.') && !endsAbbreviated(to - 1) && !isCompanyStop(to - 1)) {
            to--;
        }
        return to > from ? split(from, to) : null;
    }

    private boolean opens(int token, int limit) {
        if (token >= limit) {
            return false;
        }
        if (tokens.isCapitalized(token)) {
            return isNamely(token) || isSurnameParticle(token, limit);
        }
        return isSurnameParticle(token, limit);
    }

    /** "von der Leyen": particles in front of a capital. */
    private boolean isSurnameParticle(int token, int limit) {
        if (!isParticle(tokens, token) || isOf(token)) { // "of Altona"
            return false;
        }
        int i = token;
        while (i < limit && i < token + 3 && isParticle(tokens, i)) {
            i++;
        }
        return i > token && i < limit && tokens.isCapitalized(i) && isNamely(i);
    }

    private boolean goesOn(int from, int token, int limit) {
        if (isOf(token)) {
            return token > from && isInside(token, limit);
        }
        if (tokens.isCapitalized(token)) {
            return isNamely(token) || token == from || isSurnameParticle(token, limit);
        }
        if (isParticle(tokens, token)) {
            return isSurnameParticle(token, limit);
        }
        return isInitialStop(token)
                || token > from
                        && (isCompanyStop(token) || isInsideBody(token, limit) || isSecondPurpose(from, token, limit));
    }

    /** "Federation of Ferries [and] Harbours": a second word of what a body is for; no second name. */
    private boolean isSecondPurpose(int from, int and, int limit) {
        if (tokens.fold(and) != AND || and + 1 >= limit || !tokens.isCapitalized(and + 1)) {
            return false;
        }
        int next = and + 1;
        boolean another = tokens.isUpperCase(next)
                || Titles.isTitle(tokens, next)
                || Titles.isHonorific(tokens, next)
                || PersonNames.isGiven(tokens, next)
                || Places.isRegion(tokens, next, next + 1)
                || Places.isTown(tokens, next, next + 1);
        int of = and - 1;
        while (of > from && of > and - 4 && !isOf(of)) {
            of--;
        }
        boolean purpose = of > from
                && isOf(of)
                && Titles.isOrganizationWord(tokens, of - 1)
                && !Places.isRegion(tokens, of + 1, and)
                && !Places.isTown(tokens, of + 1, and)
                && PURPOSEFUL.has(tokens, of - 1);
        if (another || !purpose) {
            return false;
        }
        int end = next;
        while (end < limit && end < next + 3 && tokens.isCapitalized(end)) {
            if (Titles.isOrganizationWord(tokens, end)) {
                return false; // "Ministry of Finance and Skarholm Bank"
            }
            end++;
        }
        return end < next + 3;
    }

    private boolean isInside(int of, int limit) {
        return of + 1 < limit
                && tokens.isCapitalized(of + 1)
                && (Titles.isOrganizationWord(tokens, of - 1) // "University of Altona"
                        || Titles.officeLength(tokens, of - 1) > 2 // "Secretary of State"
                        || isOfficeOf(of, limit));
    }

    /** "Supervisor of Elections Greta Lind": a title in capitals, what it is for, and a name. */
    private boolean isOfficeOf(int of, int limit) {
        if (!Titles.isTitle(tokens, of - 1) && !Titles.isProfession(tokens, of - 1)) {
            return false;
        }
        int i = of + 2;
        while (i + 1 < limit && i < of + 4 && tokens.isCapitalized(i) && !PersonNames.isGiven(tokens, i)) {
            i++;
        }
        return i + 1 < limit && PersonNames.isGiven(tokens, i) && tokens.isCapitalized(i + 1);
    }

    /** "Club for Altona", "Council on Harbours": a preposition inside the name of a body that goes on. */
    private boolean isInsideBody(int token, int limit) {
        return tokens.isLowerCase(token)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1)
                && isNamely(token + 1)
                && INSIDE.has(tokens, token)
                && Titles.isOrganizationWord(tokens, token - 1)
                && !PersonNames.isGiven(tokens, token + 1);
    }

    private boolean isOf(int token) {
        return tokens.fold(token) == OF;
    }

    /** A capital that is no function word and no day. */
    private boolean isNamely(int token) {
        boolean several = tokens.end(token) - tokens.start(token) > 1;
        boolean functional = Grammar.isFunctional(tokens, token);
        return (!Grammar.isCalendar(tokens, token) || isPartOfTitle(token))
                        && (!functional || tokens.isUpperCase(token) && several)
                || !several && !functional;
    }

    /** "Altona Today", "the Sunday Courier": a word of the calendar inside the name of a paper. */
    private boolean isPartOfTitle(int token) {
        boolean behind = token > 0 && tokens.isCapitalized(token - 1) && Titles.isOrganizationWord(tokens, token);
        boolean ahead = token + 1 < tokens.count() && Titles.isOrganizationWord(tokens, token + 1);
        return behind || ahead && tokens.isLowerCase(Math.max(0, token - 1));
    }

    private boolean isInitialStop(int token) {
        return tokens.is(token, '.')
                && token > 0
                && !tokens.isSpacedBefore(token)
                && tokens.isCapitalized(token - 1)
                && endsAbbreviated(token);
    }

    /** "J.", "Gov.", "Jr.": a full stop that belongs to the word before it. */
    private boolean endsAbbreviated(int stop) {
        int word = stop - 1;
        boolean initial = tokens.end(word) - tokens.start(word) == 1;
        return initial
                || Titles.isHonorific(tokens, word)
                || Titles.isTitle(tokens, word) && tokens.end(word) - tokens.start(word) <= 4
                || tokens.isSpelled(word, "Jr")
                || tokens.isSpelled(word, "Sr");
    }

    /** "Orlo Mills Corp. lost": the stop of an abbreviation that no sentence ends with. */
    private boolean isCompanyStop(int stop) {
        return tokens.is(stop, '.')
                && stop > 0
                && stop + 1 < tokens.count()
                && tokens.isLowerCase(stop + 1)
                && Titles.isOrganizationWord(tokens, stop - 1);
    }

    /**
     * Where the name begins behind words that only describe its bearer, "Altona Harbour Recorder [Greta] Lind",
     * "Republican [Greta] Lind"; the run's first token where there are none.
     */
    private int describedFrom(int from, int to) {
        if (from + 2 < to && NATIONAL.has(tokens, from)) {
            return from + 1; // "Frenchman Luc Berne"
        }
        boolean object = isObject(from);
        for (int i = from + 1; i + 1 < to; i++) {
            if (object && PersonNames.isGiven(tokens, i)) {
                return i;
            }
            if (PersonNames.isGiven(tokens, i - 1)) {
                return from;
            }
            if (PersonNames.isGiven(tokens, i)
                    && (describes(from, i - 1)
                            || Places.isRegion(tokens, from, i))) { // "attorney for Norrland Greta Lind"
                return i;
            }
        }
        return from;
    }

    /** "Minister for [Health Greta Lind]": what stands behind "for" and a title is what the title is for. */
    private boolean isObject(int from) {
        int i = from - 1;
        if (i > 0 && tokens.fold(i) == AND) { // "for Harbours and Health Greta Lind"
            i--;
            while (i > 0 && i > from - 5 && tokens.isCapitalized(i)) {
                i--;
            }
        }
        return i >= 1
                && tokens.fold(i) == FOR
                && (Titles.isTitle(tokens, i - 1) || Titles.isProfession(tokens, i - 1) || endsOffice(i));
    }

    private boolean endsOffice(int to) {
        for (int i = to - 1; i >= 0 && i > to - 5; i--) {
            if (Titles.officeLength(tokens, i) > 1 && i + Titles.officeLength(tokens, i) == to) {
                return true;
            }
        }
        return false;
    }

    private boolean describes(int from, int token) {
        return Nouns.isPerson(tokens, token)
                || Nouns.isSeveral(tokens, token) // "Democrats Ann Lee and Bo Lind"
                || Titles.isModifier(tokens, token)
                || Titles.isProfession(tokens, token)
                || isProfessional(token)
                || tokens.endsWith(token, "-born")
                || tokens.endsWith(token, "-based")
                || token > from
                        && (tokens.endsWith(token, "er") || tokens.endsWith(token, "or")); // "Surveyor Greta Lind"
    }

    /** "Biologist": a word made like a profession. */
    private boolean isProfessional(int token) {
        for (String ending : PROFESSIONS) {
            if (tokens.endsWith(token, ending)) {
                return true;
            }
        }
        return false;
    }

    /** Behind an office that begins in lower case, "secretary of State Ann Lee"; the token itself where there is none. */
    private int officeTo(int from) {
        for (int i = from - 1; i >= 0 && i >= from - 3; i--) {
            int to = tokens.isLowerCase(i) ? i + Titles.officeLength(tokens, i) : i;
            if (to > from) {
                return to;
            }
        }
        return from;
    }

    /** "Tim Baker", "Dean Lund": a title's word right behind a given name, or a given name itself. */
    private boolean isSurname(int from, int token, int to) {
        boolean last = token + 1 == to;
        return last && token == from + 1 && PersonNames.isGiven(tokens, from) && !PersonNames.isGiven(tokens, token);
    }

    /** "Justice Department", "Lawyers Guild": in front of nothing but a word of bodies a title's word is none. */
    private boolean isOfBody(int token, int to) {
        return token + 2 == to && Titles.isOrganizationWord(tokens, to - 1) && !Titles.isHonorific(tokens, token);
    }

    private int givenFrom(int from, int to) {
        int i = from;
        while (i < to && !PersonNames.isGiven(tokens, i)) {
            i++;
        }
        return i;
    }

    private NameRun split(int from, int to) {
        int nameFrom = Math.max(describedFrom(from, to), Math.min(to, officeTo(from)));
        if (from + 2 < to && tokens.isUpperCase(from) && Nouns.isOrganization(tokens, from)) {
            nameFrom = Math.max(nameFrom, from + 1); // "PAC Harbour Votes First"
        }
        char gender = 'u';
        for (int i = from; i < to; i++) {
            boolean address = Titles.isHonorific(tokens, i);
            if (address && i + 1 < to) {
                gender = Titles.gender(tokens, i) == 'u' ? gender : Titles.gender(tokens, i);
            }
            if (isSurname(from, i, to) || isOfBody(i, to)) {
                continue;
            }
            if (isOf(i) && i > from && isOfficeOf(i, to)) {
                nameFrom = Math.max(nameFrom, givenFrom(i + 2, to));
            }
            int office = Titles.officeLength(tokens, i);
            if (address || Titles.isTitle(tokens, i) || office > 0) {
                nameFrom = Math.max(nameFrom, Math.min(to, i + Math.max(1, office)));
                while (nameFrom < to && tokens.is(nameFrom, '.')) {
                    nameFrom++;
                }
            }
        }
        return new NameRun(from, nameFrom, to, gender);
    }
}
