package dev.dateline.parser.page.draft;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.FactFile;
import java.util.Locale;
import java.util.Set;

/**
 * Passages that only the name of their element calls a question of an interview, {@code <p class="question">}, and that the
 * page sets off by its style as others are set in bold.
 */
final class AskedPassages {
    private static final Set<String> NAMES = Set.copyOf(FactFile.words(AskedPassages.class, "question-names.txt"));

    /** The element so called is the passage's own, or stands around that one alone. */
    private static final int LEVELS = 2;

    /** So many blanks may stand around the passage in the element. */
    private static final int BLANKS = 2;

    /** No content system has a longer list of classes. */
    private static final int CLASSES = 300;

    private AskedPassages() {}

    /** Whether a passage is one: all that an element so called holds. */
    static boolean has(PageText page, Passage passage) {
        Outline outline = page.outline;
        int at = passage.element;
        for (int i = 0; i < LEVELS && at > 1; i++, at = outline.parent(at)) {
            boolean whole = outline.to(at) <= passage.end + BLANKS && outline.from(at) >= passage.start - BLANKS;
            if (!whole) {
                return false;
            }
            if (isCalled(outline.element(at).className())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCalled(String classes) {
        int length = Math.min(classes.length(), CLASSES);
        int start = 0;
        for (int i = 0; i < length; i++) {
            char c = classes.charAt(i);
            boolean hump = i > start && Letters.isUpperCase(c) && Letters.isLowerCase(classes.charAt(i - 1));
            if (hump) {
                start = i;
            }
            boolean ends = Letters.isLetter(c) && (i + 1 == length || classes.charAt(i + 1) == ' ');
            if (ends && NAMES.contains(classes.substring(start, i + 1).toLowerCase(Locale.ROOT))) {
                return true;
            }
            if (!Letters.isLetter(c)) {
                start = i + 1;
            }
        }
        return false;
    }
}
