package dev.dateline.export.chunk;

import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Cuts one article. Pieces are put into the open passage as long as it holds them: first whole groups of blocks; a group
 * that no passage holds, item by item; then block by block, sentence by sentence, and so on. A heading closes the
 * passage above it, and waits for the first words below.
 */
public final class PassageCutter {
    private final Article article;
    private final int size;
    private final IntUnaryOperator count;
    private final List<Block> blocks;
    private final Cuts cuts;
    private final List<Passage> passages = new ArrayList<>();
    private final Deque<Block> path = new ArrayDeque<>();
    private @Nullable Span open;
    private boolean isHeadingOnly;

    private PassageCutter(Article article, int size, IntUnaryOperator count) {
        this.article = article;
        this.size = size;
        this.count = count;
        blocks = article.blocks().stream()
                .filter(block -> !Cuts.isBlank(article.textOf(block.span())))
                .toList();
        cuts = new Cuts(
                article.text(),
                article.quotes().stream()
                        .map(quote -> quote.span())
                        .filter(this::fits)
                        .toList());
    }

    /**
     * The passages of an article, in order.
     *
     * @param size the most that a passage has of what {@code count} counts; what a character counts for must fit
     * @param count turns an offset into the number of units ahead of it
     */
    public static List<Passage> passages(Article article, int size, IntUnaryOperator count) {
        PassageCutter cutter = new PassageCutter(article, size, count);
        cutter.cut();
        return List.copyOf(cutter.passages);
    }

    private void cut() {
        int at = 0;
        while (at < blocks.size()) {
            int end = isHeading(at) ? headingsEnd(at) : groupEnd(at);
            if (isHeading(at)) {
                close();
                blocks.subList(at, end).forEach(this::enter);
            }
            place(new Piece(span(at, end), at, end), isHeading(at) ? Grain.ITEM : Grain.GROUP);
            isHeadingOnly = isHeading(at);
            at = end;
        }
        close();
    }

    private void place(Piece piece, Grain grain) {
        Span before = open;
        Span joined = before == null ? piece.span : new Span(before.start(), piece.span.end());
        if (fits(joined)) {
            open = joined;
            isHeadingOnly = false;
        } else if (before == null) {
            placeFiner(piece, grain);
        } else if (isHeadingOnly && grain.compareTo(Grain.SENTENCE) < 0) {
            placeFiner(piece, grain); // "Ports" and the first sentence below, though the whole paragraph is too long
        } else {
            close();
            place(piece, grain);
        }
    }

    private void placeFiner(Piece piece, Grain grain) {
        Grain finer = grain.finer();
        for (Piece part : parts(piece, finer)) {
            place(part, finer);
        }
    }

    private List<Piece> parts(Piece piece, Grain grain) {
        List<Piece> parts = new ArrayList<>();
        switch (grain) {
            case GROUP, ITEM, BLOCK -> {
                int at = piece.from;
                while (at < piece.to) {
                    int end = grain == Grain.ITEM ? itemEnd(at, piece.to) : at + 1;
                    parts.add(new Piece(span(at, end), at, end));
                    at = end;
                }
            }
            case SENTENCE, WORD, CHARACTER -> {
                for (Span span : cuts.parts(piece.span, grain)) {
                    parts.add(new Piece(span, piece.from, piece.to));
                }
            }
        }
        return parts;
    }

    private void close() {
        Span whole = open;
        if (whole != null) {
            List<String> headings =
                    path.stream().map(heading -> article.textOf(heading.span())).toList();
            passages.add(new Passage(whole, headings));
        }
        open = null;
        isHeadingOnly = false;
    }

    /** A heading ends the sections of its own level and of those below. */
    private void enter(Block heading) {
        while (!path.isEmpty() && path.getLast().level() >= heading.level()) {
            path.removeLast();
        }
        path.addLast(heading);
    }

    private int headingsEnd(int at) {
        int end = at;
        while (end < blocks.size() && isHeading(end)) {
            end++;
        }
        return end;
    }

    /** Behind a block, and behind the list if the block is the paragraph ahead of one, or its first item. */
    private int groupEnd(int at) {
        int end = at + 1;
        if (blocks.get(at).kind() == BlockKind.PARAGRAPH || isItem(at)) {
            while (end < blocks.size() && isItem(end)) {
                end++;
            }
        }
        return end;
    }

    private int itemEnd(int at, int to) {
        int end = at + 1;
        while (isItem(at)
                && end < to
                && blocks.get(end).level() > blocks.get(at).level()) {
            end++;
        }
        return end;
    }

    private boolean isHeading(int at) {
        return blocks.get(at).kind() == BlockKind.HEADING;
    }

    private boolean isItem(int at) {
        return blocks.get(at).kind() == BlockKind.LIST_ITEM;
    }

    private Span span(int from, int to) {
        return new Span(
                blocks.get(from).span().start(), blocks.get(to - 1).span().end());
    }

    private boolean fits(Span span) {
        return count.applyAsInt(span.end()) - count.applyAsInt(span.start()) <= size;
    }

    /** What may be put into a passage: a stretch of the text, and the blocks that it lies in. */
    private record Piece(Span span, int from, int to) {}
}
