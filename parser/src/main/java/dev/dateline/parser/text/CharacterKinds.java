package dev.dateline.parser.text;

/** What single characters are to the scan that makes {@link Tokens}: a letter, a digit, a space or another sign. */
final class CharacterKinds {
    private static final char ASCII = 0x80;

    static final byte SPACE = 1;
    static final byte LETTER = 2;
    static final byte DIGIT = 3;
    private static final byte OTHER = 4;
    private static final byte[] CLASSES = new byte[0x180];
    /** The letters of ASCII in lower case; 0 for all other signs. */
    static final byte[] LETTERS = new byte[Character.MAX_VALUE + 1];
    /** The signs of ASCII and of print that no word has. */
    static final boolean[] PARTS = new boolean[Character.MAX_VALUE + 1];

    static {
        for (int c = 0; c < CLASSES.length; c++) {
            CLASSES[c] = classify(c);
        }
        for (char c = 0; c < ASCII; c++) {
            boolean letter = CLASSES[c] == LETTER;
            LETTERS[c] = letter ? (byte) Character.toLowerCase(c) : 0;
            PARTS[c] = !letter && CLASSES[c] != DIGIT && "'-&./+".indexOf(c) < 0;
        }
        for (char c : "“”–—…".toCharArray()) {
            PARTS[c] = true;
        }
    }

    private CharacterKinds() {}

    /** "Lund’s", "Lund's", and the wrong way round in "Lund‘s". */
    static boolean isApostrophe(int c) {
        return c == '\'' || c == '\u2019' || c == '\u2018';
    }

    /** A Chinese or Japanese character is a word of its own. */
    static boolean isSingle(int c) {
        return c >= 0x2e80 && (c <= 0x9fff || c >= 0xf900 && c <= 0xfaff || c >= 0x20000 && c <= 0x3ffff);
    }

    static byte of(int c) {
        return c < CLASSES.length ? CLASSES[c] : classify(c);
    }

    private static byte classify(int c) {
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return SPACE;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        int type = Character.getType(c);
        // an accent or joiner belongs to the letter before it; a control counts as nothing
        if (type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || c == 0x200c
                || c == 0x200d) {
            return LETTER;
        }
        return type == Character.CONTROL ? SPACE : OTHER;
    }
}
