package dev.dateline.parser.text;

import java.util.Arrays;

/** The scan that makes {@link Tokens}. */
final class Tokenizer {
    /** What a token is, by its place among the {@link TokenKind}s. */
    static final byte WORD = 0;

    static final byte NUMBER = 1;
    private static final byte CLITIC = 2;
    static final byte SIGN = 3;

    static final byte PLAIN = 0;
    static final byte LOWER = 1;
    static final byte CAPITALIZED = 2;
    static final byte UPPER = 3;
    /** What of a shape tells the case. */
    static final byte CASE = 3;
    /** A flag of shapes: not all its characters are ASCII. */
    static final byte FOREIGN = 4;
    /** In a shape: the word ends like the address of a site, "Lund.com". */
    static final byte SITE = 8;
    /** In a shape: a full stop belongs to the word and ends it, "U.S.". */
    static final byte DOTTED = 16;
    /** In a shape: nothing but letters of ASCII. */
    static final byte LETTERS_ONLY = 32;

    static final byte PLAIN_LOWER = LOWER | LETTERS_ONLY;
    private static final byte PLAIN_CAPITALIZED = CAPITALIZED | LETTERS_ONLY;
    private static final byte PLAIN_UPPER = UPPER | LETTERS_ONLY;

    private static final char ASCII = 0x80;
    /** No more characters than this have most tokens of a text, with the space behind them. */
    private static final int CHARACTERS = 4;

    /** Endings of addresses by which firms and bodies call themselves: "Lund.com". */
    private static final String[] DOMAINS =
            FactFile.words(Tokenizer.class, "site-endings.txt").toArray(String[]::new);

    private final String text;
    private final int begin;
    private final int end;
    private final char[] signs; // from the beginning to the end, with a space and a null behind them
    private final int most;
    private int at;
    private int count;
    private byte before; // the shape of the token before
    private int[] starts;
    private int[] ends;
    private byte[] kinds;
    private byte[] shapes;
    private long[] folds;
    private char[] firsts;

    Tokenizer(String text, int start, int end) {
        this(text, start, end, Integer.MAX_VALUE);
    }

    /** A scan that stops behind so many tokens. */
    Tokenizer(String text, int start, int end, int most) {
        this.text = text;
        this.begin = start;
        this.at = start;
        this.end = end;
        this.most = most;
        signs = new char[end - start + 2];
        text.getChars(start, end, signs, 0);
        signs[end - start] = ' ';
        int room = Math.min(most, (end - start) / CHARACTERS) + 2 * Tokens.BEHIND;
        starts = new int[room];
        ends = new int[room];
        kinds = new byte[room];
        shapes = new byte[room];
        folds = new long[room];
        firsts = new char[room];
    }

    Tokens read() {
        while (at < end && count < most) {
            char first = signs[at - begin];
            if (first == ' ') {
                at++;
                continue;
            }
            if (CharacterKinds.LETTERS[first] != 0) {
                plainWords(first);
                continue;
            }
            int c = text.codePointAt(at);
            switch (CharacterKinds.of(c)) {
                case CharacterKinds.SPACE -> at += Character.charCount(c);
                case CharacterKinds.LETTER -> word(c);
                case CharacterKinds.DIGIT -> number();
                default -> sign(c);
            }
        }
        return new Tokens(text, count, starts, ends, kinds, shapes, folds, firsts);
    }

    /**
     * Words that begin with a letter of ASCII, up to the first that is more than such letters or has no space behind it; most are
     * nothing else, and are read and hashed in one go.
     */
    private void plainWords(char opening) {
        char[] copy = signs;
        char first = opening;
        int from = at - begin;
        do {
            int next = from;
            char second = copy[from + 1];
            byte letter = CharacterKinds.LETTERS[first];
            long hash = WordHash.SEED;
            do {
                hash = (hash ^ letter) * WordHash.PRIME;
                letter = CharacterKinds.LETTERS[copy[++next]];
            } while (letter != 0);
            char c = copy[next];
            int start = begin + from;
            int behind = begin + next;
            at = behind;
            if (c != ' ' && !CharacterKinds.PARTS[c] && !isStop(c, start)) {
                goOn(first, start, behind - start, uppers(start, behind));
                return;
            }
            byte shape = first >= 'a' && second >= 'a' ? PLAIN_LOWER : plainShape(first, second, start, behind);
            add(start, behind, WORD, shape, WordHash.finish(hash), first);
            if (c != ' ') {
                return;
            }
            from = next + 1; // nothing begins with the space
            first = copy[from];
        } while (CharacterKinds.LETTERS[first] != 0 && count < most);
        at = begin + from;
    }

    /** What letters of ASCII look like that do not begin with two small ones: "Mills", "MILLS", "a", a brand such as "eHarbour". */
    private byte plainShape(char first, char second, int start, int behind) {
        if (first >= 'a') {
            return NameArticles.opens(text, start, behind) ? PLAIN_CAPITALIZED : PLAIN_LOWER;
        }
        boolean upper = second < 'a' && behind - start > 1 && uppers(start, behind) == behind - start;
        return upper ? PLAIN_UPPER : PLAIN_CAPITALIZED;
    }

    /** Whether a full stop at the scan's place ends a sentence, or an abbreviation of several letters, and belongs to no word. */
    private boolean isStop(char c, int start) {
        return c == '.' && at - start > 1 && CharacterKinds.PARTS[signs[at + 1 - begin]];
    }

    /** How many letters of a stretch of ASCII are capitals. */
    private int uppers(int from, int to) {
        int uppers = 0;
        for (int i = from; i < to; i++) {
            uppers += signs[i - begin] < 'a' ? 1 : 0;
        }
        return uppers;
    }

    private void word(int first) {
        int start = at;
        if (CharacterKinds.isSingle(first)) {
            at += Character.charCount(first);
            add(start, WORD, PLAIN);
            return;
        }
        goOn(first, start, 0, 0);
    }

    /** Reads a word to its end, of which some letters have been read. */
    private void goOn(int first, int start, int lettersRead, int uppersRead) {
        boolean site = false;
        int letters = lettersRead;
        int uppers = uppersRead;
        while (at < end) {
            int c = text.codePointAt(at);
            byte kind = CharacterKinds.of(c);
            if (kind == CharacterKinds.LETTER && !CharacterKinds.isSingle(c)) {
                letters++;
                if (Character.isUpperCase(c)) {
                    uppers++;
                }
            } else if (c == '.' && isDomain(at + 1)) {
                site = true;
            } else if (kind != CharacterKinds.DIGIT && !isInner(c, start)) {
                break;
            }
            at += Character.charCount(c);
        }
        byte shape = shape(first, letters, uppers);
        boolean name = shape == LOWER && uppers > 0 && NameArticles.opens(text, start, at);
        int flags = (site ? SITE : 0) | (text.charAt(at - 1) == '.' ? DOTTED : 0);
        add(start, WORD, (byte) ((name ? CAPITALIZED : shape) | flags));
    }

    /** "Orlo Mills [plc]": a legal form, where it stands behind a capital. */
    private static boolean isForm(byte shape, long fold) {
        return (shape & CASE) == LOWER && LegalForms.isSmall(fold);
    }

    private static byte shape(int first, int letters, int uppers) {
        if (Character.isLowerCase(first)) { // most words; no letter is of two cases
            return LOWER;
        }
        boolean capital = Character.isUpperCase(first) || Character.isTitleCase(first);
        return !capital ? PLAIN : uppers == letters && letters > 1 ? UPPER : CAPITALIZED;
    }

    /** Whether a sign at the scan's place belongs to the word that it stands in. */
    private boolean isInner(int c, int start) {
        int next = at + 1;
        if (CharacterKinds.isApostrophe(c)) {
            return next < end && isLetterAt(next) && !isClitic(at);
        }
        if (c == '-' || c == '\u2010' || c == '\u2011' || c == '&') {
            return next < end && isLetterOrDigitAt(next) && at > start;
        }
        if (c >= '\u0080'
                && c < '\u00c0'
                && c != '\u00a0'
                && HalfLetters.isBehind(text, at)) { // encoded twice: "PeÃ±a" for "Peña"
            return c != '»' || next < end && isLetterAt(next);
        }
        if (LostLetters.isInside(text, start, at, end)) {
            return true;
        }
        if (c == '\u2044') { // "MÃ1⁄4ller" for "MÃ¼ller", which is "Müller"
            return next < end && Character.isDigit(text.charAt(next)) && HalfLetters.isBehind(text, at - 1);
        }
        // "U.S." keeps its periods, "a.m." too; "end.Start" is two words
        return c == '.' && (isDotted(start) || isElect(at + 1))
                || c == '+' && isPlus(start)
                || c == '/' && LegalForms.isSlashed(text, start, at, end);
    }

    /** "OPEC[+]": a plus sign that ends a name; but "a+b", "A+", "Lund + Berg". */
    private boolean isPlus(int start) {
        return at > start + 1
                && Character.isUpperCase(text.charAt(start))
                && isLetterAt(at - 1)
                && (at + 1 == end || !isLetterOrDigitAt(at + 1) && text.charAt(at + 1) != '+');
    }

    /** "Gov.[-elect]": what a title that is cut short is joined to, as one word. */
    private boolean isElect(int from) {
        return from < end
                && text.charAt(from) == '-'
                && (text.startsWith("-elect", from) || text.startsWith("-designate", from));
    }

    /** "Lund[.com]": whether the letters behind a full stop are the ending of an address, and the word ends with them. */
    private boolean isDomain(int from) {
        if (from >= end || text.charAt(from) == ' ') {
            return false; // most full stops
        }
        for (String domain : DOMAINS) {
            int to = from + domain.length();
            if (to <= end && text.startsWith(domain, from) && (to == end || !isLetterOrDigitAt(to))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the word so far is single letters, each with its period: "U.S" before the last period. */
    private boolean isDotted(int start) {
        if (at - start == 1) {
            return at + 2 < end && isLetterAt(at + 1) && text.charAt(at + 2) == '.';
        }
        return at - start >= 3
                && text.charAt(at - 2) == '.'
                && (at - start) % 2 == 1
                && (at + 1 >= end || !isLetterAt(at + 1) || at + 2 < end && text.charAt(at + 2) == '.');
    }

    private void number() {
        int start = at;
        while (at < end) {
            int c = text.codePointAt(at);
            byte kind = CharacterKinds.of(c);
            boolean inner = (c == '.' || c == ',' || c == ':' || c == '/' || c == '-')
                    && at + 1 < end
                    && CharacterKinds.of(text.charAt(at + 1)) == CharacterKinds.DIGIT;
            if (kind != CharacterKinds.DIGIT && kind != CharacterKinds.LETTER && !inner || CharacterKinds.isSingle(c)) {
                break;
            }
            at += Character.charCount(c);
        }
        add(start, NUMBER, PLAIN);
    }

    private void sign(int c) {
        int start = at;
        if (CharacterKinds.isApostrophe(c) && isClitic(at)) {
            at += 2;
            add(start, CLITIC, PLAIN);
            return;
        }
        at += Character.charCount(c);
        if (c == '.' || c == '-' || c == '`' || c == '_') {
            while (at < end && text.charAt(at) == c) {
                at++;
            }
        } else if (c == '\'' && at < end && text.charAt(at) == '\'') {
            at++; // '' closes what `` opened
        }
        if (at > start + 1) {
            add(start, SIGN, PLAIN);
            return;
        }
        char single = (char) c; // as most signs are
        long hash = WordHash.mix(WordHash.SEED, single);
        add(start, at, SIGN, c < ASCII ? PLAIN : FOREIGN, WordHash.finish(hash), single);
    }

    /** Whether the apostrophe at this offset begins a possessive: "Russia’s", not "O’Brien". */
    private boolean isClitic(int apostrophe) {
        int s = apostrophe + 1;
        return apostrophe > 0
                && s < end
                && (text.charAt(s) == 's' || text.charAt(s) == 'S')
                && isLetterOrDigitAt(apostrophe - 1)
                && (s + 1 >= end || !isLetterOrDigitAt(s + 1));
    }

    private boolean isLetterAt(int offset) {
        return CharacterKinds.of(text.codePointAt(offset)) == CharacterKinds.LETTER;
    }

    private boolean isLetterOrDigitAt(int offset) {
        byte kind = CharacterKinds.of(text.codePointAt(offset));
        return kind == CharacterKinds.LETTER || kind == CharacterKinds.DIGIT;
    }

    /** Adds a token that ends at the scan's place and may have other signs than those of ASCII. */
    private void add(int start, byte kind, byte shape) {
        long hash = WordHash.SEED;
        int bits = 0;
        for (int i = start; i < at; i++) {
            char c = signs[i - begin];
            bits |= c;
            hash = WordHash.mix(hash, c);
        }
        byte marked = bits < ASCII ? shape : (byte) (shape | FOREIGN);
        add(start, at, kind, marked, WordHash.finish(hash), signs[start - begin]);
    }

    private void add(int start, int behind, byte kind, byte shape, long fold, char first) {
        if (count + Tokens.BEHIND >= starts.length) {
            int room = count + (count >> 1) + 16;
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
            kinds = Arrays.copyOf(kinds, room);
            shapes = Arrays.copyOf(shapes, room);
            folds = Arrays.copyOf(folds, room);
            firsts = Arrays.copyOf(firsts, room);
        }
        int token = count;
        starts[token] = start;
        ends[token] = behind;
        kinds[token] = kind;
        byte own = (before & CASE) >= CAPITALIZED && isForm(shape, fold) ? (byte) (shape & ~CASE | CAPITALIZED) : shape;
        shapes[token] = own;
        before = own;
        folds[token] = fold;
        firsts[token] = first;
        count = token + 1;
    }
}
