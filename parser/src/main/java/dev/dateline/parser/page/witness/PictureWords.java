package dev.dateline.parser.page.witness;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;

/** Captions and credits of pictures, whose names and days are not the story's. */
final class PictureWords {
    /** Their box is fewer elements up. */
    private static final int NEAR = 3;

    private PictureWords() {}

    /** Whether an element stands in them. */
    static boolean hold(Outline outline, int element) {
        int at = element;
        for (int i = 0; i < NEAR && at != Outline.NONE; i++, at = outline.parent(at)) {
            int marks = outline.marks(at);
            if (Mark.CAPTION.in(marks) || Mark.CREDIT.in(marks) || outline.tag(at) == Tag.CAPTION) {
                return true;
            }
        }
        return false;
    }
}
