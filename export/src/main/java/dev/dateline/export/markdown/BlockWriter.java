package dev.dateline.export.markdown;

import dev.dateline.export.markdown.Escapes.Place;
import dev.dateline.export.markdown.InlineWriter.Note;
import dev.dateline.export.plain.Printable;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Quote;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes the blocks of one article, a blank line between them but for the items of a list. */
final class BlockWriter {
    private static final int DEEPEST_HEADING = 6;
    private static final String FENCE = "```";

    private final List<Block> blocks;
    private final String text;
    private final Marks marks;
    private final List<Quote> noted;
    private final StringBuilder page;
    private final int headingShift;
    private final ImageWriter images;
    private final ListMarkers list = new ListMarkers();
    private final List<Quote> called = new ArrayList<>();
    private int nextNote;

    private BlockWriter(Article article, Set<Extra> extras, List<Quote> noted, StringBuilder page) {
        blocks = article.blocks();
        text = Printable.of(article.text());
        marks = Marks.of(article.body());
        this.noted = noted;
        this.page = page;
        images = new ImageWriter(article, extras.contains(Extra.IMAGES), page);
        boolean hasTopHeading =
                blocks.stream().anyMatch(block -> block.kind() == BlockKind.HEADING && block.level() == 1);
        headingShift = article.headline().isPresent() && hasTopHeading ? 1 : 0;
    }

    /**
     * Writes the blocks.
     *
     * @param noted the quotes that are to call a footnote
     * @return those that do; preformatted text calls none
     */
    static List<Quote> write(Article article, Set<Extra> extras, List<Quote> noted, StringBuilder page) {
        BlockWriter writer = new BlockWriter(article, extras, noted, page);
        writer.write(extras.contains(Extra.ANCHORS));
        return writer.called;
    }

    private void write(boolean isAnchored) {
        BlockKind last = null;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            int from = block.span().start();
            int to = block.span().end();
            while (from < to && Signs.isBlank(text.charAt(to - 1))) {
                to--;
            }
            while (from < to && Signs.isBlank(text.charAt(from)) && block.kind() != BlockKind.PREFORMATTED) {
                from++;
            }
            List<Note> notes = notes(block, from, to);
            if (from < to) {
                // an image between two items would end their list, and with it its numbers
                boolean isInList = last == BlockKind.LIST_ITEM && block.kind() == last;
                if (!isInList && images.isNextBefore(block.span().start())) {
                    images.writeBefore(block.span().start());
                    last = null;
                }
                part(last, block.kind());
                last = block.kind();
                write(block, from, to, isAnchored ? "<a id=\"p" + (i + 1) + "\"></a>" : "", notes);
            }
        }
        images.writeBefore(Integer.MAX_VALUE);
    }

    /** The footnotes that a block calls, each behind the last word of its quote. */
    private List<Note> notes(Block block, int from, int to) {
        List<Note> notes = new ArrayList<>();
        while (nextNote < noted.size()
                && block.span().contains(noted.get(nextNote).span())) {
            Quote quote = noted.get(nextNote);
            nextNote++;
            if (from < to && block.kind() != BlockKind.PREFORMATTED) {
                int at = Math.min(quote.span().end(), to);
                while (at > from && Signs.isSpace(text.charAt(at - 1))) {
                    at--;
                }
                notes.add(new Note(Math.max(at, from), quote.id()));
                called.add(quote);
            }
        }
        return notes;
    }

    private void part(@Nullable BlockKind lastOrNull, BlockKind kind) {
        if (lastOrNull == kind && kind == BlockKind.LIST_ITEM) {
            return;
        }
        list.begin();
        if (lastOrNull == kind && kind == BlockKind.QUOTE) {
            page.append(">\n");
        } else if (page.length() > 0 && !(page.length() > 1 && page.charAt(page.length() - 2) == '\n')) {
            page.append('\n');
        }
    }

    private void write(Block block, int from, int to, String anchor, List<Note> notes) {
        switch (block.kind()) {
            case PARAGRAPH -> lines(anchor, "", from, to, notes);
            case HEADING -> {
                int level = Math.min(DEEPEST_HEADING, block.level() + headingShift);
                page.append("#".repeat(level)).append(' ').append(anchor);
                InlineWriter.write(new Stretch(text, from, to, Place.HEADING), "", page, marks, notes);
                page.append('\n');
            }
            case LIST_ITEM -> {
                String marker = list.next(block.level(), block.ordered());
                lines(marker + anchor, " ".repeat(marker.length()), from, to, notes);
            }
            case QUOTE -> lines("> " + anchor, "> ", from, to, notes);
            case TABLE -> {
                apart(anchor);
                table(from, to, notes);
            }
            case PREFORMATTED -> {
                apart(anchor);
                preformatted(from, to);
            }
        }
    }

    private void lines(String beginning, String indent, int from, int to, List<Note> notes) {
        page.append(beginning);
        InlineWriter.write(new Stretch(text, from, to, Place.LINES), indent, page, marks, notes);
        page.append('\n');
    }

    /** The address of a block that cannot hold it. */
    private void apart(String anchor) {
        if (!anchor.isEmpty()) {
            page.append(anchor).append("\n\n");
        }
    }

    /** A table: the first row is its head, as Markdown has no table without one. */
    private void table(int from, int to, List<Note> notes) {
        List<List<Stretch>> rows = TableRows.of(text, from, to);
        int columns = 0;
        for (List<Stretch> row : rows) {
            columns = Math.max(columns, row.size());
        }
        int note = 0;
        for (int i = 0; i < rows.size(); i++) {
            List<Stretch> row = rows.get(i);
            for (Stretch cell : row) {
                int first = note;
                while (note < notes.size()
                        && cell.from() < cell.to()
                        && notes.get(note).at() <= cell.to()) {
                    note++;
                }
                page.append("| ");
                InlineWriter.write(cell, "", page, marks, notes.subList(first, note));
                page.append(' ');
            }
            // of further rows Markdown fills what is missing
            page.append("|  ".repeat(i == 0 ? columns - row.size() : 0)).append("|\n");
            if (i == 0) {
                page.append("| --- ".repeat(columns)).append("|\n");
            }
        }
    }

    private void preformatted(int from, int to) {
        int run = 0;
        int longest = 0;
        for (int i = from; i < to; i++) {
            run = text.charAt(i) == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        String fence = longest < FENCE.length() ? FENCE : "`".repeat(longest + 1);
        page.append(fence)
                .append('\n')
                .append(text, from, to)
                .append('\n')
                .append(fence)
                .append('\n');
    }
}
