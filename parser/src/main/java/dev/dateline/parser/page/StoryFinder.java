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
    private final ForeignParts foreign;
    final long[] worth;

    StoryFinder(PageText page, ForeignParts foreign) {
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        this.worth = new long[outline.count()];
    }

    /** The passages of the story, in order; empty where the page has none. */
    List<Passage> find() {
        boolean[] body = new boolean[outline.count()];
        for (int i = 1; i < outline.count(); i++) {
            body[i] = body[outline.parent(i)] || Mark.BODY.in(outline.marks(i));
        }
        for (Passage passage : page.passages) {
            long value = worth(passage);
            worth[passage.element] += body[passage.element] && value > 0 ? value * 2 : value;
        }
        Weights.sumUp(outline, worth);
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
            if (outline.holds(best, passage.element) && !foreign.has(passage.element)) {
                story.add(passage);
            }
        }
        return story;
    }

    private long worth(Passage passage) {
        if (foreign.has(passage.element)) {
            return -5;
        }
        if (passage.isProse()) {
            return Math.min(passage.size, 1000) - passage.linked;
        }
        if (passage.kind == BlockKind.HEADING) {
            return 0;
        }
        if (passage.kind == BlockKind.LIST_ITEM) {
            return -1 - passage.linked / 4;
        }
        return -2 - (passage.linked > 0 ? 5 : 0) - passage.linked / 2;
    }
}
