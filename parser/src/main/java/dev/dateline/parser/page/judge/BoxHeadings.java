package dev.dateline.parser.page.judge;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import java.util.List;

/**
 * "[The mayor's speech in full]" over a box whose paragraphs are all part of the story: who speaks there may be told by
 * its heading alone, so it stays with them, however much the names of the box look like those of a teaser.
 */
final class BoxHeadings {
    /** A box of fewer paragraphs is a teaser as often as not. */
    private static final int PARAGRAPHS = 3;

    /** A box is looked for in so many elements around its heading. */
    private static final int DEPTH = 4;

    private final PageText page;
    private final List<Passage> candidates;

    BoxHeadings(PageText page, List<Passage> candidates) {
        this.page = page;
        this.candidates = candidates;
    }

    /** Whether a passage that was left out heads a box in which nothing else was left out. */
    boolean isOne(int number) {
        Passage heading = candidates.get(number);
        if (heading.kind != BlockKind.HEADING || heading.verdict != Verdict.FOREIGN || number == 0) {
            return false;
        }
        int box = page.outline.parent(heading.element);
        for (int i = 0; i < DEPTH && box != Outline.NONE && !holds(box, number - 1); i++) {
            if (holds(box, number + 1)) {
                return isStory(box, number + 1);
            }
            box = page.outline.parent(box);
        }
        return false;
    }

    private boolean isStory(int box, int first) {
        int i = first;
        while (holds(box, i)) {
            Passage passage = candidates.get(i);
            if (!passage.isChosen || passage.kind == BlockKind.HEADING) {
                return false;
            }
            i++;
        }
        return i - first >= PARAGRAPHS;
    }

    private boolean holds(int box, int number) {
        return number < candidates.size() && page.outline.holds(box, candidates.get(number).element);
    }
}
