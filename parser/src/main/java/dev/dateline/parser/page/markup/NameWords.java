package dev.dateline.parser.page.markup;

import java.util.Locale;
import java.util.Set;

/** The last words of class names, also of those in camel case: "question" of "entry__question" and "articleQuestion". */
public final class NameWords {
    /** No content system has a longer list of classes. */
    private static final int CLASSES = 300;

    private NameWords() {}

    /** Whether one of the classes ends with one of these words: "c-article__lead". */
    public static boolean end(String classes, Set<String> words) {
        int length = Math.min(classes.length(), CLASSES);
        int start = 0;
        for (int i = 0; i < length; i++) {
            char c = classes.charAt(i);
            boolean hump = i > start && Letters.isUpperCase(c) && Letters.isLowerCase(classes.charAt(i - 1));
            if (hump) {
                start = i;
            }
            boolean ends = Letters.isLetter(c) && (i + 1 == length || classes.charAt(i + 1) == ' ');
            if (ends && words.contains(classes.substring(start, i + 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!Letters.isLetter(c)) {
                start = i + 1;
            }
        }
        return false;
    }
}
