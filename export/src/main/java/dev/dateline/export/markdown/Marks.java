package dev.dateline.export.markdown;

import dev.dateline.model.Body;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Link;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The links and the emphasis of a body. Marks of one kind stand in order and do not overlap, whatever the body has. */
final class Marks {
    private final List<Mark> links;
    private final List<Mark> strong;
    private final List<Mark> emphasis;

    private Marks(List<Mark> links, List<Mark> strong, List<Mark> emphasis) {
        this.links = links;
        this.strong = strong;
        this.emphasis = emphasis;
    }

    static Marks of(Body body) {
        return new Marks(
                links(body.links()),
                joined(body.emphasis(), EmphasisKind.STRONG, Mark.Kind.STRONG),
                joined(body.emphasis(), EmphasisKind.EMPHASIS, Mark.Kind.EMPHASIS));
    }

    /** The links in a stretch of the text, clipped to it. */
    List<Mark> links(int from, int to) {
        return within(links, from, to);
    }

    /** The strong stretches in one of the text, clipped to it. */
    List<Mark> strong(int from, int to) {
        return within(strong, from, to);
    }

    /** The emphasised stretches in one of the text, clipped to it. */
    List<Mark> emphasis(int from, int to) {
        return within(emphasis, from, to);
    }

    /** Of links that overlap, which Markdown does not know, the first is kept. */
    private static List<Mark> links(List<Link> links) {
        List<Mark> kept = new ArrayList<>();
        List<Link> inOrder = new ArrayList<>(links);
        inOrder.sort(Comparator.comparing(Link::span));
        int reach = 0;
        for (Link link : inOrder) {
            Span span = link.span();
            if (span.start() >= reach) {
                var address = LinkAddress.of(link.url());
                if (address.isPresent()) {
                    kept.add(new Mark(Mark.Kind.LINK, span.start(), span.end(), address.get()));
                    reach = span.end();
                }
            }
        }
        return kept;
    }

    /** Emphasis that overlaps or touches is one. */
    private static List<Mark> joined(List<Emphasis> stretches, EmphasisKind wanted, Mark.Kind kind) {
        List<Span> spans = new ArrayList<>();
        for (Emphasis stretch : stretches) {
            if (stretch.kind() == wanted) {
                spans.add(stretch.span());
            }
        }
        spans.sort(Comparator.naturalOrder());
        List<Mark> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0 && span.start() <= joined.get(last).end()) {
                Mark before = joined.get(last);
                joined.set(last, before.between(before.start(), Math.max(before.end(), span.end())));
            } else {
                joined.add(new Mark(kind, span.start(), span.end(), ""));
            }
        }
        return joined;
    }

    private static List<Mark> within(List<Mark> marks, int from, int to) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).end() <= from) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<Mark> within = new ArrayList<>();
        for (int i = low; i < marks.size() && marks.get(i).start() < to; i++) {
            Mark mark = marks.get(i);
            within.add(mark.between(Math.max(from, mark.start()), Math.min(to, mark.end())));
        }
        return within;
    }
}
