package dev.dateline.parser.page.draft;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.NameWords;
import dev.dateline.parser.text.FactFile;
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
            if (NameWords.end(outline.element(at).className(), NAMES)) {
                return true;
            }
        }
        return false;
    }
}
