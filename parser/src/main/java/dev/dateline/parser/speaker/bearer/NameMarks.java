package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Degrees;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.Tokens;

/** What may stand between a name and its apposition: party and state, "(R-Iowa)", degrees, ", MD, FASA". */
public final class NameMarks {
    private static final Phrases AGAINST = Phrases.of(NameMarks.class, "against-words.txt");

    /** How many degrees are read. */
    private static final int MOST = 4;

    /** How many words the name of a body has at most, with the small ones inside. */
    private static final int BODY = 8;

    /** How many words the name of a place has at most. */
    private static final int PLACE = 3;

    /** So many words and full stops of address are read ahead of an article: "Senator Dr. the". */
    private static final int ADDRESSES = 4;

    private static final long OF = Tokens.fold("of");
    private static final long FROM = Tokens.fold("from");

    private NameMarks() {}

    /** The token behind all of it, the first one behind the name if there is none. */
    public static int behind(Tokens tokens, int token) {
        if (tokens.isWord(token) && tokens.fold(token) != OF && !tokens.is(token + 1, ',')) {
            return token; // mostly
        }
        boolean honour = tokens.is(token + 1, ',') && Titles.isHonour(tokens, token);
        int name = honour ? token + 1 : token; // "Ann Lee KC, chairwoman"
        boolean mark = tokens.is(name, ',') || tokens.is(name, '(');
        if (!mark && tokens.fold(name) != OF) {
            return name; // mostly
        }
        return behindDegrees(tokens, behindSeat(tokens, behindMark(tokens, name)));
    }

    /** The token ahead of a name; of "the bishop[,] the Right Rev Ann Lee", "the bishop[,] Dr the Right Rev Ann Lee" the comma. */
    public static int ahead(Tokens tokens, NameRun run) {
        int before = run.from() - 1;
        if (run.isTitled() && before > 0 && before + Titles.officeLength(tokens, before) > run.from()) {
            before--; // "the [Most] Rev Ann Lee"
        }
        boolean article = run.isTitled() && before > 0 && tokens.isSpelled(before, "the");
        int address = article ? aheadOfAddresses(tokens, before - 1) : before;
        return tokens.is(address, ',') ? address : before;
    }

    /** The token ahead of the addresses that end with one: "the bishop[,] Dr the Right Rev Ann Lee". */
    private static int aheadOfAddresses(Tokens tokens, int last) {
        int i = last;
        while (i > 0
                && i > last - ADDRESSES
                && (Titles.isHonorific(tokens, i) || Titles.isTitle(tokens, i) || tokens.is(i, '.'))) {
            i--;
        }
        return i;
    }

    /** "Orlo v. [Krag]": whether a name is that of a party to a case. */
    public static boolean isOfCase(Tokens tokens, NameRun run) {
        int before = tokens.is(run.from() - 1, '.') ? run.from() - 2 : run.from() - 1;
        return before > 0 && AGAINST.has(tokens.fold(before))
                || run.to() < tokens.count() && AGAINST.has(tokens.fold(run.to()));
    }

    /** Behind "[of Iowa], the chairwoman", "[of Dover, N.H.], the cook": where somebody holds a seat or lives, if a comma follows. */
    private static int behindSeat(Tokens tokens, int token) {
        int end = tokens.fold(token) == OF ? behindCapitals(tokens, token + 1) : token;
        boolean place = end > token + 1
                && tokens.is(end, ',')
                && (Places.isRegion(tokens, token + 1, end) || Places.isTown(tokens, token + 1, end));
        return place ? behindState(tokens, end) : token;
    }

    /** Behind "33, [of Selm,] a cook", "33, [from Dover, N.H.,] a cook": where somebody is from, if a comma follows; the token itself elsewhere. */
    public static int behindHome(Tokens tokens, int token) {
        boolean from = tokens.fold(token) == OF || tokens.fold(token) == FROM;
        int end = from ? behindCapitals(tokens, token + 1) : token;
        return end > token + 1 && tokens.is(end, ',') ? behindState(tokens, end) + 1 : token;
    }

    /** "Ann Lee [of the University of Selm], a chemist,", "Ann Lee[, of Orlo], a chemist,": the comma behind where somebody is from, if who that is follows; else the token. */
    public static int behindBody(Tokens tokens, int token) {
        int of = token < tokens.count() && tokens.is(token, ',') ? token + 1 : token;
        if (of >= tokens.count() || tokens.fold(of) != OF && tokens.fold(of) != FROM) {
            return token; // most names
        }
        int end = of + 1;
        while (end < tokens.count() && end < of + BODY && isOfBody(tokens, end)) {
            end++;
        }
        boolean told = end > of + 1
                && end + 1 < tokens.count()
                && tokens.is(end, ',')
                && tokens.isCapitalized(end - 1)
                && Grammar.isIndefinite(tokens, end + 1)
                && !tokens.isCapitalized(end + 2); // "Ann Lee of Selm, a Liberal"
        return told ? end : token;
    }

    private static boolean isOfBody(Tokens tokens, int token) {
        return tokens.isCapitalized(token) || tokens.fold(token) == OF || tokens.isSpelled(token, "the");
    }

    private static int behindCapitals(Tokens tokens, int from) {
        int end = from;
        while (end < tokens.count() && end < from + PLACE && tokens.isCapitalized(end)) {
            end++;
        }
        return end;
    }

    /** Behind "[, N.H.], the cook", where a state and another comma follow a town; the comma itself elsewhere. */
    private static int behindState(Tokens tokens, int comma) {
        int end = behindCapitals(tokens, comma + 1);
        end += tokens.is(end, '.') ? 1 : 0;
        return end > comma + 1 && tokens.is(end, ',') && Places.isRegion(tokens, comma + 1, end) ? end : comma;
    }

    /** Behind "(R-Iowa)" or ", R-Iowa". */
    private static int behindMark(Tokens tokens, int token) {
        if (tokens.is(token, '(')) {
            for (int i = token + 1; i < tokens.count() && i < token + 7; i++) {
                if (tokens.is(i, ')')) {
                    return i + 1;
                }
            }
        }
        boolean mark = tokens.is(token, ',')
                && token + 2 < tokens.count()
                && tokens.isCapitalized(token + 1)
                && tokens.end(token + 1) - tokens.start(token + 1) > 3
                && tokens.text().charAt(tokens.start(token + 1) + 1) == '-';
        return !mark ? token : tokens.is(token + 2, '.') ? token + 3 : token + 2;
    }

    /** "Its barrister, Anna Berg [KC], said": behind an honour, or the token itself. */
    public static int behindHonour(Tokens tokens, int token) {
        return token < tokens.count() && Titles.isHonour(tokens, token) ? token + 1 : token;
    }

    /** Behind "[, MD, FASA], medical director": degrees and fellowships. */
    public static int behindDegrees(Tokens tokens, int comma) {
        int i = comma;
        for (int n = 0; n < MOST && tokens.is(i, ',') && i + 2 < tokens.count(); n++) {
            int stopped = Degrees.end(tokens, i + 1);
            int end = stopped < 0 ? i + 2 : stopped;
            boolean letters = isLetters(tokens, i + 1) && (i > comma || isDegree(tokens, i + 3)); // "MS, RN"
            boolean degree = stopped > 0 || Titles.isHonour(tokens, i + 1) || letters;
            if (!degree || end >= tokens.count() || !tokens.is(end, ',')) {
                break;
            }
            i = end;
        }
        return i;
    }

    private static boolean isDegree(Tokens tokens, int token) {
        return tokens.is(token - 1, ',')
                && token < tokens.count()
                && (Titles.isHonour(tokens, token) || Degrees.end(tokens, token) > 0);
    }

    /** "FASA", "MSc". */
    private static boolean isLetters(Tokens tokens, int token) {
        int second = tokens.start(token) + 1;
        return tokens.isCapitalized(token)
                && second < tokens.end(token)
                && Character.isUpperCase(tokens.text().charAt(second));
    }

    /** Behind "(BOH)" or a listing, "(NYSE: ORL)", or the token itself where it opens no such brackets. */
    public static int behindShortForm(Tokens tokens, int token) {
        boolean form = tokens.is(token, '(') && tokens.is(token + 2, ')') && tokens.isCapitalized(token + 1);
        return form ? token + 3 : Tickers.behindListing(tokens, token);
    }
}
