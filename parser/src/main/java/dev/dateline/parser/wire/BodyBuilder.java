package dev.dateline.parser.wire;

import dev.dateline.model.Block;
import dev.dateline.model.Body;
import dev.dateline.model.Emphasis;
import dev.dateline.model.Image;
import dev.dateline.model.Link;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the body together from stretches of the draft, and moves what the draft says of them along. */
final class BodyBuilder {
    private final Draft draft;
    private final StringBuilder text;
    private final List<Block> blocks = new ArrayList<>();
    private final OffsetMap origins = new OffsetMap();
    private int runs;
    private int[] froms = new int[16];
    private int[] tos = new int[16];
    private int[] starts = new int[16];

    BodyBuilder(Draft draft) {
        this.draft = draft;
        text = new StringBuilder(draft.text().length());
    }

    /** Appends a stretch of a block as a block of its own. */
    void add(DraftBlock block, Span span) {
        int start = start();
        if (start > 0) {
            text.append("\n\n");
        }
        text.append(draft.text(), span.start(), span.end());
        blocks.add(new Block(block.kind(), new Span(start, text.length()), block.level(), block.ordered(), null));
        origins.append(start, span.start(), span.length());
        if (runs == froms.length) {
            froms = Arrays.copyOf(froms, runs * 2);
            tos = Arrays.copyOf(tos, runs * 2);
            starts = Arrays.copyOf(starts, runs * 2);
        }
        froms[runs] = span.start();
        tos[runs] = span.end();
        starts[runs] = start;
        runs++;
    }

    /** Where the next block will begin. */
    int start() {
        return text.length() == 0 ? 0 : text.length() + 2;
    }

    int length() {
        return text.length();
    }

    OffsetMap origins() {
        return origins;
    }

    Body body() {
        List<Link> links = new ArrayList<>();
        for (Link link : draft.links()) {
            Span moved = moved(link.span());
            if (moved != null) {
                links.add(new Link(moved, link.url()));
            }
        }
        List<Emphasis> emphasis = new ArrayList<>();
        for (Emphasis stretch : draft.emphasis()) {
            Span moved = moved(stretch.span());
            if (moved != null) {
                emphasis.add(new Emphasis(moved, stretch.kind()));
            }
        }
        return new Body(text.toString(), blocks, links, emphasis);
    }

    /** The images, each before the block that it stood before. */
    List<Image> images() {
        List<Image> images = new ArrayList<>();
        for (Image image : draft.images()) {
            Integer at = image.atOrNull();
            images.add(new Image(
                    image.url(), image.captionOrNull(), image.creditOrNull(), at == null ? null : (Integer) moved(at)));
        }
        return images;
    }

    private int moved(int at) {
        int run = run(at);
        if (run >= 0 && at <= tos[run]) {
            return starts[run] + at - froms[run];
        }
        return run + 1 < runs ? starts[run + 1] : text.length();
    }

    /** The part of a stretch of the draft that is in the body; null if none is. */
    private @Nullable Span moved(Span span) {
        int run = run(span.start());
        if (run < 0 || span.start() >= tos[run]) {
            run++;
        }
        if (run >= runs || froms[run] >= span.end()) {
            return null;
        }
        int shift = starts[run] - froms[run];
        int start = Math.max(span.start(), froms[run]) + shift;
        int end = Math.min(span.end(), tos[run]) + shift;
        return start < end ? new Span(start, end) : null;
    }

    /** The last stretch that begins at this offset of the draft or before it, or -1. */
    private int run(int offset) {
        int found = Arrays.binarySearch(froms, 0, runs, offset);
        return found < 0 ? -found - 2 : found;
    }
}
