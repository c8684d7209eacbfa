package dev.dateline.parser.page.display;

/** How much text the elements of a page hold: all of it, what is linked, and what reads like prose. */
public final class Weights {
    private final long[] sizes;
    private final long[] linked;
    private final long[] prose;

    public Weights(PageText page) {
        Outline outline = page.outline;
        sizes = new long[outline.count()];
        linked = new long[outline.count()];
        prose = new long[outline.count()];
        for (Passage passage : page.passages) {
            sizes[passage.element] += passage.size;
            linked[passage.element] += passage.linked;
            if (passage.isProse()) {
                prose[passage.element] += passage.size;
            }
        }
        sumUp(outline, sizes);
        sumUp(outline, linked);
        sumUp(outline, prose);
    }

    /** Adds to each element what stands in the elements inside it. */
    public static void sumUp(Outline outline, long[] weights) {
        for (int i = outline.count() - 1; i > 0; i--) {
            weights[outline.parent(i)] += weights[i];
        }
    }

    /** All text of an element. */
    public long size(int element) {
        return sizes[element];
    }

    /** The linked text of an element. */
    public long linked(int element) {
        return linked[element];
    }

    /** The prose of an element. */
    public long prose(int element) {
        return prose[element];
    }
}
