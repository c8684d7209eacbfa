package dev.dateline.parser.input;

import java.nio.charset.StandardCharsets;

/** The charset of last resort, as the WHATWG Encoding Standard has it: every byte is a character. */
final class Windows1252 {
    /** What stands at 80 to 9F; the five bytes without a character stand for their control. */
    private static final String HIGH = "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152"
            + "\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d"
            + "\u017e\u0178";

    private Windows1252() {}

    static char character(byte b) {
        int value = b & 0xff;
        return value >= 0x80 && value < 0xa0 ? HIGH.charAt(value - 0x80) : (char) value;
    }

    /** The byte of a character, or -1. ISO 8859-1 has the controls at 80 to 9F; they stand for themselves. */
    static int value(char character) {
        if (character <= 0xff) {
            return character;
        }
        int high = HIGH.indexOf(character);
        return high < 0 ? -1 : 0x80 + high;
    }

    static String decode(byte[] bytes, int from) {
        char[] characters = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] >= 0x80 && characters[i] < 0xa0) {
                characters[i] = HIGH.charAt(characters[i] - 0x80);
            }
        }
        return new String(characters);
    }
}
