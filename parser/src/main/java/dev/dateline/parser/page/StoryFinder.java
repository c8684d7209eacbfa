package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the element that holds the story: the one whose passages of prose outweigh most what stands among them and is
 * none. So an article in two boxes side by side is found whole, and a page of menus and teasers has none.
 */
final class StoryFinder {
    private final PageText page;
    private final Outline outline;
    private final int[] prose;
    private final boolean[] foreign;
    private final long[] worth;

    StoryFinder(PageText page) {
        this.page = page;
        this.outline = page.outline;
        this.prose = new int[outline.count()];
        this.foreign = new boolean[outline.count()];
        this.worth = new long[outline.count()];
    }

    /** The passages of the story, in order; empty where the page has none. */
    List<Passage> find() {
        for (Passage passage : page.passages) {
            if (passage.isProse()) {
                prose[passage.element] += passage.size;
            }
        }
        for (int i = outline.count() - 1; i > 0; i--) {
            prose[outline.parent(i)] += prose[i];
        }
        markForeign();
        for (Passage passage : page.passages) {
            worth[passage.element] += worth(passage);
        }
        for (int i = outline.count() - 1; i > 0; i--) {
            worth[outline.parent(i)] += worth[i];
        }
        int best = 0;
        for (int i = 1; i < outline.count(); i++) {
            if (worth[i] >= worth[best]) {
                best = i;
            }
        }
        if (worth[best] < 140) {
            return List.of();
        }
        List<Passage> story = new ArrayList<>();
        for (Passage passage : page.passages) {
            if (outline.holds(best, passage.element) && !foreign[passage.element]) {
                story.add(passage);
            }
        }
        return story;
    }

    private void markForeign() {
        long all = prose[0];
        for (int i = 1; i < outline.count(); i++) {
            foreign[i] = foreign[outline.parent(i)] || isForeign(i, all);
        }
    }

    private boolean isForeign(int i, long all) {
        int marks = outline.marks(i);
        if (Mark.HIDDEN.in(marks)) {
            return true;
        }
        boolean small = prose[i] * 2L < all;
        Tag tag = outline.tag(i);
        switch (tag) {
            case NAV -> {
                return true;
            }
            case FOOTER, ASIDE, FORM, FIGURE, CAPTION -> {
                return small;
            }
            case MAIN -> {
                return false;
            }
            default -> {}
        }
        if (Mark.COMMENTS.in(marks)) {
            return prose[i] * 5L < all * 4;
        }
        return small && (Mark.FOREIGN.in(marks) || Mark.CAPTION.in(marks));
    }

    private long worth(Passage passage) {
        if (foreign[passage.element]) {
            return -5;
        }
        if (passage.isProse()) {
            return Math.min(passage.size, 1000) - passage.linked;
        }
        if (passage.kind == BlockKind.HEADING) {
            return 0;
        }
        return -10 - passage.linked / 2;
    }
}
