package dev.dateline.parser.text;

import java.util.Arrays;

/**
 * The tokens of a text, as offsets: words, numbers, marks. One scan, no copies.
 *
 * <p>A word keeps its inner hyphens, apostrophes and periods ({@code people-to-people}, {@code O’Brien},
 * {@code U.S.} with its last period); a possessive {@code ’s} is a {@link TokenKind#CLITIC} of its own. Every Chinese
 * or Japanese character is a word. Any other sign is a {@link TokenKind#SIGN}; a run of the same dot, dash or backtick
 * is one sign.
 */
public final class Tokens {
    /** How many empty places follow the last token, so that whoever looks a little ahead of the end finds nothing. */
    public static final int BEHIND = 4;

    /** So many characters of the text share a place to look from for where a token begins. */
    private static final int STRETCH = 16;

    private final String text;
    private final int count;
    private final int[] starts;
    private final int[] ends;
    private final byte[] kinds;
    private final byte[] shapes;
    private final long[] folds;
    private final char[] firsts;
    /** A row that nobody has asked for yet. */
    private static final int[] UNREAD = {};

    /** By table, what it says of each token; unread until {@link #row} is asked for it. */
    final int[][] rows = new int[WordTable.TABLES][];

    private int[] grammar = UNREAD; // what function words say of each token

    private int[] stretches = {}; // by stretch, its first token; filled when first asked for

    Tokens(String text, int count, int[] starts, int[] ends, byte[] kinds, byte[] shapes, long[] folds, char[] firsts) {
        this.text = text;
        this.count = count;
        this.starts = starts;
        this.ends = ends;
        this.kinds = kinds;
        this.shapes = shapes;
        this.folds = folds;
        this.firsts = firsts;
        Arrays.fill(rows, UNREAD);
    }

    /** Reads the whole text. */
    public static Tokens of(String text) {
        return new Tokenizer(text, 0, text.length()).read();
    }

    /** Reads a stretch of the text; offsets stay those of the whole text. */
    public static Tokens of(String text, int start, int end) {
        return new Tokenizer(text, start, end).read();
    }

    /** Reads the first tokens of a text, at most so many. */
    public static Tokens first(String text, int most) {
        return new Tokenizer(text, 0, text.length(), most).read();
    }

    /** The text that the offsets count in. */
    public String text() {
        return text;
    }

    /** How many tokens there are. */
    public int count() {
        return count;
    }

    /** Where a token begins. */
    public int start(int token) {
        return starts[token];
    }

    /** Where a token ends, exclusive. */
    public int end(int token) {
        return ends[token];
    }

    /** What a token is. */
    public TokenKind kind(int token) {
        return TokenKind.VALUES[kinds[token]];
    }

    /** Whether it is a word. */
    public boolean isWord(int token) {
        return kinds[token] == Tokenizer.WORD;
    }

    /** Whether it is a number, digits first. */
    public boolean isNumber(int token) {
        return kinds[token] == Tokenizer.NUMBER;
    }

    /** The first sign from a token on, or the count of tokens. */
    public int nextSign(int from) {
        return nextSign(from, count);
    }

    /** The first sign of a stretch, or its end. */
    public int nextSign(int from, int to) {
        int token = from;
        while (token < to && kinds[token] != Tokenizer.SIGN) {
            token++;
        }
        return token;
    }

    /** The first token of a stretch that is not {@link #isPlain plain}, or its end. */
    int behindPlain(int from, int to) {
        int token = from;
        while (token < to && (shapes[token] & Tokenizer.LETTERS_ONLY) != 0) {
            token++;
        }
        return token;
    }

    /** The first token of a stretch with a {@link #isCapitalized capital}, or its end. */
    public int nextCapital(int from, int to) {
        int token = from;
        while (token < to && (shapes[token] & Tokenizer.CASE) < Tokenizer.CAPITALIZED) {
            token++;
        }
        return token;
    }

    /** The first token of a stretch that has a fold, or its end. */
    public int next(long fold, int from, int to) {
        int token = from;
        while (token < to && folds[token] != fold) {
            token++;
        }
        return token;
    }

    /** Whether all words of a stretch are in capitals. */
    public boolean areUpperCase(int from, int to) {
        for (int i = from; i < to; i++) {
            if (isWord(i) && !isUpperCase(i)) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a word whose first letter is upper case, "al-Habib" and "d’Arcy" included. */
    public boolean isCapitalized(int token) {
        return (shapes[token] & Tokenizer.CASE) >= Tokenizer.CAPITALIZED;
    }

    /** The fold of a word of a name without the article that begins it and the marks on its letters: "nunez" of "Núñez", "habib" of "al-Habib". */
    public long foldOfName(int token) {
        if (isPlain(token)) {
            return folds[token]; // most words
        }
        int article = isCapitalized(token) ? NameArticles.length(text, starts[token], ends[token]) : 0;
        return article == 0 && isAscii(token)
                ? fold(token)
                : PlainLetters.fold(text, starts[token] + article, ends[token]);
    }

    /** The same of a word outside of a text. */
    public static long foldOfName(String word) {
        return PlainLetters.fold(word, 0, word.length());
    }

    /** Whether it is a word of at least two letters, all of them upper case. */
    public boolean isUpperCase(int token) {
        return (shapes[token] & Tokenizer.CASE) == Tokenizer.UPPER;
    }

    /** Whether it is a word whose first letter is lower case, and no name’s article. */
    public boolean isLowerCase(int token) {
        return (shapes[token] & Tokenizer.CASE) == Tokenizer.LOWER;
    }

    /** Whether it is a word of nothing but letters of ASCII, as most are. */
    public boolean isPlain(int token) {
        return (shapes[token] & Tokenizer.LETTERS_ONLY) != 0;
    }

    /** Whether it is a word of nothing but letters of ASCII, the first of them small, as nearly all small words are. */
    boolean isPlainLower(int token) {
        return (shapes[token] & (Tokenizer.CASE | Tokenizer.LETTERS_ONLY)) == Tokenizer.PLAIN_LOWER;
    }

    /** Whether all its characters are ASCII. */
    public boolean isAscii(int token) {
        return (shapes[token] & Tokenizer.FOREIGN) == 0;
    }

    /** Whether it is the first token, or the first behind a line's end. */
    public boolean opensLine(int token) {
        return token == 0 || text.charAt(starts[token] - 1) == '\n';
    }

    /** Whether white space stands before it, or it is the first. */
    public boolean isSpacedBefore(int token) {
        return token == 0 || ends[token - 1] < starts[token];
    }

    /** "15[-]minute": whether no space parts a token from those beside it. */
    public boolean isInsideWord(int token) {
        return token > 0 && token + 1 < count && ends[token - 1] == starts[token] && ends[token] == starts[token + 1];
    }

    /** Whether a token stands right behind a TAB or the end of a line: in the next cell of a table. */
    public boolean opensCell(int token) {
        char before = starts[token] > 0 ? text.charAt(starts[token] - 1) : ' ';
        return before == '\t' || before == '\n';
    }

    /** The hash of the token in lower case, curly apostrophes as straight ones; see {@link #fold(String)}. */
    public long fold(int token) {
        return folds[token];
    }

    /** The same, and 0, which is no word's, of a token before the first or behind the last. */
    long foldOrNone(int token) {
        return token >= 0 && token < count ? folds[token] : 0;
    }

    /** The hash of a token's first characters alone, as if it ended with them. */
    public long fold(int token, int length) {
        return WordHash.of(text, starts[token], starts[token] + length);
    }

    /** Where in the text begins what stands behind the last hyphen of a token, or all of a token that has none. */
    public int behindHyphen(int token) {
        if ((shapes[token] & Tokenizer.LETTERS_ONLY) != 0) {
            return starts[token]; // most words
        }
        int from = ends[token];
        while (from > starts[token] && text.charAt(from - 1) != '-') {
            from--;
        }
        return from;
    }

    /** The hash of what stands behind the last hyphen of a token, as if it were all of it. */
    public long foldBehindHyphen(int token) {
        return WordHash.of(text, behindHyphen(token), ends[token]);
    }

    /** Whether a token ends with this, in the same case. */
    public boolean endsWith(int token, String ending) {
        int from = ends[token] - ending.length();
        return from >= starts[token] && text.startsWith(ending, from);
    }

    /** "Lund.com": whether a word ends like the address of a site; initials, "U.S.", do not. */
    public boolean isSite(int token) {
        return (shapes[token] & Tokenizer.SITE) != 0;
    }

    /** Whether it is a word that ends with a full stop of its own: "U.S.", "p.m.". */
    boolean isDotted(int token) {
        return (shapes[token] & Tokenizer.DOTTED) != 0;
    }

    /** Whether a token is spelled like this, in the same case. */
    public boolean isSpelled(int token, String word) {
        return ends[token] - starts[token] == word.length() && text.startsWith(word, starts[token]);
    }

    /** What function words say of a token; nothing of one before the first or behind the last. */
    int grammar(int token) {
        int[] row = grammar;
        if (token >= 0 && token < row.length) {
            return row[token];
        }
        return unread(token);
    }

    /** Whether function words say one of these facts of a token; of one before the first or behind the last they say none. */
    boolean says(int token, int facts) {
        int[] row = grammar;
        if (token >= 0 && token < row.length) {
            return (row[token] & facts) != 0;
        }
        return (unread(token) & facts) != 0;
    }

    private int unread(int token) {
        if (grammar != UNREAD) {
            return 0;
        }
        grammar = FunctionWords.row(this);
        return grammar(token);
    }

    /** What a table says of each token, looked up when first asked for, and nothing of the empty places behind the last. */
    int[] row(WordTable table) {
        if (rows[table.place] == UNREAD) {
            rows[table.place] = table.of(folds, count + BEHIND);
        }
        return rows[table.place];
    }

    /** The first character of a token. */
    public char first(int token) {
        return firsts[token];
    }

    /** Whether the token is just this character. */
    public boolean is(int token, char sign) {
        return token >= 0 && token < count && firsts[token] == sign && ends[token] - starts[token] == 1;
    }

    /** The character that is all of a token; 0 where it has several, and before the first token and behind the last. */
    public char sign(int token) {
        return token >= 0 && token < count && ends[token] - starts[token] == 1 ? firsts[token] : 0;
    }

    /** The token as printed. */
    public String word(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The tokens from one to another, exclusive, as printed. */
    public String words(int from, int to) {
        return from >= to ? "" : text.substring(starts[from], ends[to - 1]);
    }

    /** The first token that begins at this offset or behind it; {@link #count()} if there is none. */
    public int at(int offset) {
        if (count == 0 || offset <= starts[0]) {
            return 0;
        }
        if (stretches.length == 0) {
            stretches = firstsOfStretches();
        }
        int stretch = (offset - starts[0]) / STRETCH;
        if (stretch >= stretches.length) {
            return count;
        }
        int token = stretches[stretch];
        while (token < count && starts[token] < offset) {
            token++;
        }
        return token;
    }

    /** By stretch of the text, the first token that begins in it or behind it. */
    private int[] firstsOfStretches() {
        int[] firsts = new int[(starts[count - 1] - starts[0]) / STRETCH + 1];
        int stretch = 0;
        int begin = starts[0]; // of the stretch
        for (int token = 0; token < count; token++) {
            while (begin <= starts[token]) {
                firsts[stretch++] = token;
                begin += STRETCH;
            }
        }
        return firsts;
    }

    /** The hashes of the tokens of a phrase that stands in a list. */
    public static long[] folds(String phrase) {
        return ListedFolds.of(phrase);
    }

    /** The hash that a token spelled like this has. */
    public static long fold(String word) {
        return WordHash.of(word, 0, word.length());
    }
}
