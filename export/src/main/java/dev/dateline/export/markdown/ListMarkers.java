package dev.dateline.export.markdown;

import java.util.ArrayDeque;
import java.util.Deque;

/** The markers of the items of one list, each as far in as its level wants, and no list inside a list that is not there. */
final class ListMarkers {
    /** Deeper than any story; the indent of a page grows with it. */
    private static final int DEEPEST = 12;

    private final Deque<Level> levels = new ArrayDeque<>();
    private int indent; // what the levels above the last one take

    /** Begins a list. */
    void begin() {
        levels.clear();
        indent = 0;
    }

    /** The marker of the next item, its indent before it. */
    String next(int level, boolean isOrdered) {
        while (levels.size() > 1 && levels.element().level > level) {
            levels.pop();
            indent -= levels.element().width;
        }
        Level last = levels.peek();
        if (last == null || last.level < level && levels.size() < DEEPEST) {
            indent += last == null ? 0 : last.width;
            levels.push(new Level(level, isOrdered, 1));
        } else {
            levels.pop();
            levels.push(new Level(level, isOrdered, last.isOrdered == isOrdered ? last.number + 1 : 1));
        }
        return " ".repeat(indent) + levels.element().marker();
    }

    /** A list that is open at one level, and the number of its last item. */
    private static final class Level {
        private final int level;
        private final boolean isOrdered;
        private final int number;
        private final int width;

        Level(int level, boolean isOrdered, int number) {
            this.level = level;
            this.isOrdered = isOrdered;
            this.number = number;
            width = marker().length();
        }

        String marker() {
            return isOrdered ? number + ". " : "- ";
        }
    }
}
