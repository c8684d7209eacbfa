package dev.dateline.export.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Brings the marks of one stretch of text into an order that Markdown can say: each inside another or beside it, none
 * empty, none beginning or ending with white space, and every asterisk where CommonMark's rule of flanking takes it for
 * what it is. Links are kept whole; emphasis that crosses a link, or strong emphasis, is cut in two; what cannot be said
 * is left out.
 */
final class Nesting {
    private static final Comparator<Mark> OUTER_FIRST = Comparator.comparingInt(Mark::start)
            .thenComparing(Comparator.comparingInt(Mark::end).reversed())
            .thenComparing(Mark::kind);

    private final Flanks flanks;
    private final Set<Integer> ends = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final List<Mark> kept = new ArrayList<>();

    private Nesting(Flanks flanks) {
        this.flanks = flanks;
    }

    /**
     * The marks in the order of their opening.
     *
     * @param notes where footnotes are called
     */
    static List<Mark> of(Stretch stretch, Marks marks, Set<Integer> notes) {
        String text = stretch.text();
        int from = stretch.from();
        int to = stretch.to();
        List<Mark> links = trimmed(text, marks.links(from, to));
        List<Mark> strong = trimmed(text, cut(marks.strong(from, to), links));
        List<Mark> emphasis = trimmed(text, cut(cut(marks.emphasis(from, to), links), strong));
        List<Mark> all = new ArrayList<>(links);
        all.addAll(strong);
        all.addAll(emphasis);
        all.sort(OUTER_FIRST);
        Nesting nesting = new Nesting(new Flanks(stretch, links, notes));
        all.forEach(nesting::take);
        return nesting.kept;
    }

    private void take(Mark mark) {
        while (!open.isEmpty() && open.element().mark.end() <= mark.start()) {
            open.remove();
        }
        Mark placed = mark.isLink() ? mark : place(mark);
        if (placed.start() < placed.end()) {
            kept.add(placed);
            open.push(new Open(placed));
            if (!placed.isLink() && link().end() != placed.end()) {
                ends.add(placed.end()); // with nothing behind its asterisks
            }
        }
    }

    /** The mark where its asterisks do what they should; empty if there is no such place. */
    private Mark place(Mark mark) {
        Mark clipped = mark;
        Open parent = open.peek();
        if (parent != null) {
            int start = Math.max(mark.start(), parent.mark.start());
            clipped = mark.between(start, Math.max(start, Math.min(mark.end(), parent.mark.end())));
        }
        Mark link = link();
        int start = flanks.opening(clipped, link);
        int end = start < 0 ? -1 : flanks.closing(clipped.between(start, clipped.end()), link);
        Mark nothing = mark.between(mark.start(), mark.start());
        if (end <= start) {
            return nothing;
        }
        if (ends.contains(start) && !flanks.isPartedFromEmphasis(start, link)) {
            return nothing; // the two runs of asterisks would be one
        }
        if (parent != null && !parent.mark.isLink()) {
            if (start == parent.mark.start()) {
                parent.isTripled = true;
            } else if (parent.isTripled && flanks.mayClose(start, link)) {
                return nothing; // it would close what the three asterisks opened
            }
        }
        return mark.between(start, end);
    }

    private Mark link() {
        for (Open outer : open) {
            if (outer.mark.isLink()) {
                return outer.mark;
            }
        }
        return Flanks.NO_LINK;
    }

    /** The marks, each that crosses the edge of a border cut there. Both lists are in order and free of overlaps. */
    private static List<Mark> cut(List<Mark> marks, List<Mark> borders) {
        List<Mark> pieces = new ArrayList<>();
        int i = 0;
        for (Mark mark : marks) {
            while (i < borders.size() && borders.get(i).end() <= mark.start()) {
                i++;
            }
            int start = mark.start();
            if (i < borders.size()) {
                Mark border = borders.get(i);
                if (border.start() < start && border.end() < mark.end()) {
                    pieces.add(mark.between(start, border.end()));
                    start = border.end();
                }
            }
            while (i < borders.size() && borders.get(i).end() < mark.end()) {
                i++;
            }
            if (i < borders.size()) {
                Mark border = borders.get(i);
                if (border.start() > start && border.start() < mark.end() && border.end() > mark.end()) {
                    pieces.add(mark.between(start, border.start()));
                    start = border.start();
                }
            }
            pieces.add(mark.between(start, mark.end()));
        }
        return pieces;
    }

    private static List<Mark> trimmed(String text, List<Mark> marks) {
        List<Mark> trimmed = new ArrayList<>();
        for (Mark mark : marks) {
            int start = mark.start();
            int end = mark.end();
            while (start < end && Signs.isSpace(text.charAt(start))) {
                start++;
            }
            while (start < end && Signs.isSpace(text.charAt(end - 1))) {
                end--;
            }
            if (start < end) {
                trimmed.add(mark.between(start, end));
            }
        }
        return trimmed;
    }

    /** A mark that is open where the next begins. */
    private static final class Open {
        private final Mark mark;
        /** Whether emphasis inside it begins where it begins, by one run of three asterisks. */
        private boolean isTripled;

        Open(Mark mark) {
            this.mark = mark;
        }
    }
}
