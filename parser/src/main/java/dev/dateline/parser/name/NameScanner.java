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

    private static final Phrases PARTICLES = Phrases.of(NameScanner.class, "name-particles.txt");

    private static final List<String> PROFESSIONS = FactFile.words(NameScanner.class, "profession-endings.txt");

    private final Tokens tokens;

    /** Scans these tokens. */
    public NameScanner(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a surname can begin with this word: "von". */
    public static boolean isParticle(Tokens tokens, int token) {
        return PARTICLES.has(tokens, token);
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
        if (!PARTICLES.has(tokens, token) || isOf(token)) { // "of Altona"
            return false;
        }
        int i = token;
        while (i < limit && i < token + 3 && PARTICLES.has(tokens, i)) {
            i++;
        }
        return i > token && i < limit && tokens.isCapitalized(i) && isNamely(i);
    }

    private boolean goesOn(int from, int token, int limit) {
        if (tokens.isCapitalized(token)) {
            return isNamely(token) || token == from || isSurnameParticle(token, limit);
        }
        if (PARTICLES.has(tokens, token) && !isOf(token)) {
            return isSurnameParticle(token, limit);
        }
        if (isInitialStop(token) || token > from && isCompanyStop(token)) {
            return true;
        }
        return token > from
                && isOf(token)
                && token + 1 < limit
                && tokens.isCapitalized(token + 1)
                && (Titles.isOrganizationWord(tokens, token - 1) // "University of Altona"
                        || Titles.officeLength(tokens, token - 1) > 2); // "Secretary of State"
    }

    private boolean isOf(int token) {
        return tokens.isSpelled(token, "of");
    }

    /** A capital that is no function word and no day. */
    private boolean isNamely(int token) {
        boolean several = tokens.end(token) - tokens.start(token) > 1;
        boolean functional = Grammar.isFunctional(tokens, token);
        return !Grammar.isCalendar(tokens, token) && (!functional || tokens.isUpperCase(token) && several)
                || !several && !functional;
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

    /** "Biologist Greta Lind": a word made like a profession in front of a given name. */
    private boolean isProfession(int token, int to) {
        if (token + 2 >= to || !PersonNames.isGiven(tokens, token + 1) || PersonNames.isGiven(tokens, token)) {
            return false;
        }
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

    private NameRun split(int from, int to) {
        boolean several = from + 2 < to && Nouns.isSeveral(tokens, from); // "Democrats Ann Lee and Bo Lind"
        int nameFrom = isProfession(from, to) || several && PersonNames.isGiven(tokens, from + 1)
                ? from + 1
                : Math.min(to, officeTo(from));
        char gender = 'u';
        for (int i = from; i < to; i++) {
            boolean address = Titles.isHonorific(tokens, i);
            if (address && i + 1 < to) {
                gender = Titles.gender(tokens, i) == 'u' ? gender : Titles.gender(tokens, i);
            }
            if (isSurname(from, i, to)) {
                continue;
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
