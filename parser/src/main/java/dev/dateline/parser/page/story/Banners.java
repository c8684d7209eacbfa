package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import java.util.List;

/** Takes off a story what stands above its headline: "We use your data to improve our service." */
public final class Banners {
    /** A banner has no more passages, ... */
    private static final int PASSAGES = 4;

    /** ... and the story is so many times as long. */
    private static final int TIMES = 4;

    private Banners() {}

    /** Leaves out of a story the few passages above a heading of the first level that is the headline. */
    public static void remove(PageText page, List<Passage> story) {
        int headline = headline(page);
        int above = 0;
        long banner = 0;
        long whole = 0;
        for (Passage passage : story) {
            whole += passage.size;
            if (passage.start < headline) {
                above++;
                banner += passage.size;
            }
        }
        if (above > 0
                && above <= PASSAGES
                && banner * (TIMES + 1) < whole
                && box(page, story.get(above - 1)) != box(page, story.get(above))) {
            story.subList(0, above).clear();
        }
    }

    /** What holds a paragraph: a headline between two of one box is a heading of the story. */
    private static int box(PageText page, Passage passage) {
        return page.outline.parent(passage.element);
    }

    /** Where the headline stands, if it stands once. */
    private static int headline(PageText page) {
        int at = 0;
        for (Passage passage : page.passages) {
            if (passage.verdict == Verdict.HEADLINE && passage.kind == BlockKind.HEADING && passage.level == 1) {
                if (at > 0) {
                    return 0;
                }
                at = passage.start;
            }
        }
        return at;
    }
}
