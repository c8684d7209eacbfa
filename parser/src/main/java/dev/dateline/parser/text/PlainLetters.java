package dev.dateline.parser.text;

import java.text.Normalizer;

/** Words without the marks on their letters, as copy prints a foreign name now and then: "Nunez" for "Núñez". */
final class PlainLetters {
    private static final String MARKED = "øłđħıæœßþð";
    private static final String[] PLAIN = {"o", "l", "d", "h", "i", "ae", "oe", "ss", "th", "d"};

    private PlainLetters() {}

    /** The fold of a part of a text without these marks. */
    static long fold(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) >= 0x80) {
                String plain = plain(text.substring(from, to));
                return WordHash.of(plain, 0, plain.length());
            }
        }
        return WordHash.of(text, from, to);
    }

    private static String plain(String word) {
        String parted = Normalizer.normalize(word, Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(parted.length());
        for (int i = 0; i < parted.length(); i++) {
            char c = parted.charAt(i);
            int marked = MARKED.indexOf(Character.toLowerCase(c));
            if (marked >= 0) {
                plain.append(PLAIN[marked]);
            } else if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
