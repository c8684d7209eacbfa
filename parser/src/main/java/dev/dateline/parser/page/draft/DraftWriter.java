package dev.dateline.parser.page.draft;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Image;
import dev.dateline.model.Link;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.live.EntryOrder;
import dev.dateline.parser.page.markup.Addresses;
import dev.dateline.parser.page.markup.Tag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the chosen passages of a page as a draft, with their links and emphasis. */
public final class DraftWriter {
    /** Paths are for people; a page that needs more characters for them is an attack. */
    private static final int PATHS = 8_000_000;

    private static final String PARAGRAPH = "\n\n";

    /** Of the elements ahead of a cell no more are looked at for empty cells. */
    private static final int WIDEST = 200;

    private final PageText page;
    private final StringBuilder text = new StringBuilder();
    private final List<DraftBlock> blocks = new ArrayList<>();
    private final List<Link> links = new ArrayList<>();
    private final List<Emphasis> emphasis = new ArrayList<>();
    private final List<Integer> starts = new ArrayList<>();
    private int nextStretch;
    private int pathCharacters;
    /** The entry of a live blog that is being written. */
    private int entry = Outline.NONE;

    private final boolean ascends;
    private final List<Integer> openings = new ArrayList<>();

    public DraftWriter(PageText page) {
        this.page = page;
        this.ascends = EntryOrder.ascends(page);
    }

    /** Writes passages of a text that is none of the page's own, so that no path leads to it. */
    public static DraftWriter withoutPaths(PageText text) {
        DraftWriter writer = new DraftWriter(text);
        writer.pathCharacters = PATHS + 1;
        return writer;
    }

    public Draft write(List<Passage> story, Pictures pictures, List<Claim> claims) {
        if (!story.isEmpty() && story.get(0).isSetOff()) {
            story.get(0).kind = BlockKind.PARAGRAPH;
            story.get(0).level = 0;
        }
        for (int i = 0; i < story.size(); ) {
            int end = i + 1;
            while (end < story.size() && isOneBlock(story.get(i), story.get(end))) {
                end++;
            }
            writeBlock(story.subList(i, end));
            i = end;
        }
        // what stands in another one ends first
        links.sort(Comparator.comparingInt(link -> link.span().start()));
        emphasis.sort(Comparator.comparingInt(stretch -> stretch.span().start()));
        List<Image> images = pictures.images(story, starts);
        return new Draft(text.toString(), blocks, links, emphasis, images, claims, new OffsetMap(), openings);
    }

    /** Whether two passages belong to one table, or to one sign-off. */
    private static boolean isOneBlock(Passage first, Passage next) {
        return first.table != Outline.NONE && next.table == first.table || first.equals(next.signOffOrNull);
    }

    private void writeBlock(List<Passage> passages) {
        Passage first = passages.get(0);
        if (!blocks.isEmpty() && opensAnew(first)) {
            openings.add(text.length() + PARAGRAPH.length());
        }
        String opening = first.entry == entry ? "" : opening(first);
        entry = first.entry;
        part();
        int start = text.length();
        text.append(opening);
        Passage before = first;
        for (Passage passage : passages) {
            if (passage != first) {
                text.append(separator(before, passage));
            }
            copy(passage);
            before = passage;
        }
        boolean table = first.table != Outline.NONE;
        blocks.add(new DraftBlock(
                table ? BlockKind.TABLE : first.kind,
                new Span(start, text.length()),
                table ? 0 : first.level,
                !table && first.ordered,
                DraftBlock.Separation.BLANK,
                path(table ? first.table : around(first.element, before.element))));
    }

    /** Whether an entry begins that does not go on from the one above: that is a later one, or it has a heading of its own. */
    private boolean opensAnew(Passage first) {
        return first.entry != entry && (!ascends || first.kind == BlockKind.HEADING);
    }

    /** The innermost element that two passages of one block, name and post of a sign-off, stand in. */
    private int around(int first, int last) {
        int outer = first;
        while (!page.outline.holds(outer, last)) {
            outer = page.outline.parent(outer);
        }
        return outer;
    }

    private void part() {
        if (text.length() > 0) {
            text.append(PARAGRAPH);
        }
    }

    /** The time of a live blog's entry: ahead of its heading or its line; else it is written as its heading. */
    private String opening(Passage first) {
        PageText.EntryTime time = page.entryTimes.get(first.entry);
        if (time == null) {
            return "";
        }
        if (time.opensLine() || first.kind == BlockKind.HEADING) {
            return time.text() + (time.opensLine() ? " " : " – ");
        }
        part();
        Span span = new Span(text.length(), text.length() + time.text().length());
        text.append(time.text());
        String path = path(first.entry);
        blocks.add(new DraftBlock(BlockKind.HEADING, span, time.level(), false, DraftBlock.Separation.BLANK, path));
        return "";
    }

    /** What parts two passages of a table: a TAB for each cell that ends, empty ones among them. */
    private String separator(Passage before, Passage passage) {
        if (passage.table == Outline.NONE) {
            return ", "; // a name, and below it a post
        }
        if (before.row == passage.row) {
            return before.cell == passage.cell ? " " : "\t".repeat(Math.max(1, cells(before.cell, passage)));
        }
        return "\n" + "\t".repeat(cells(passage.row, passage));
    }

    /** The cells of a passage's row that begin at an element or behind it, and ahead of the passage's own. */
    private int cells(int from, Passage passage) {
        int cells = 0;
        for (int i = Math.max(from, passage.cell - WIDEST); i < passage.cell; i++) {
            cells += page.outline.tag(i) == Tag.CELL && page.outline.parent(i) == passage.row ? 1 : 0;
        }
        return cells;
    }

    private void copy(Passage passage) {
        starts.add(text.length());
        int shift = text.length() - passage.start;
        boolean asked = isTerm(passage.element) || AskedPassages.has(page, passage);
        if (asked) {
            Span whole = new Span(text.length(), text.length() + passage.end - passage.start);
            emphasis.add(new Emphasis(whole, EmphasisKind.STRONG));
        }
        text.append(page.text, passage.start, passage.end);
        List<PageText.Stretch> stretches = page.stretches;
        while (nextStretch < stretches.size() && stretches.get(nextStretch).end() <= passage.start) {
            nextStretch++;
        }
        for (; nextStretch < stretches.size() && stretches.get(nextStretch).end() <= passage.end; nextStretch++) {
            PageText.Stretch stretch = stretches.get(nextStretch);
            int from = Math.max(stretch.start(), passage.start); // it may begin with what parts the passages
            if (from >= stretch.end()) {
                continue;
            }
            Span span = new Span(from + shift, stretch.end() + shift);
            Tag tag = page.outline.tag(stretch.element());
            if (tag == Tag.LINK) {
                Addresses.of(page.outline.element(stretch.element()), "href")
                        .ifPresent(url -> links.add(new Link(span, url)));
            } else if ((tag == Tag.STRONG && !asked || tag == Tag.EM) && !isWholeHeading(stretch, passage)) {
                emphasis.add(new Emphasis(span, PageText.emphasis(tag)));
            }
        }
    }

    /** The term of a list of terms, or a question of an interview that is set as one, stands out as a whole. */
    private boolean isTerm(int element) {
        return page.outline.element(element).normalName().equals("dt");
    }

    /** A heading is set off as it is. */
    private static boolean isWholeHeading(PageText.Stretch stretch, Passage passage) {
        return passage.kind == BlockKind.HEADING && stretch.start() <= passage.start && stretch.end() >= passage.end;
    }

    private @Nullable String path(int element) {
        String path = pathCharacters > PATHS ? null : page.outline.path(element);
        pathCharacters += path == null ? 0 : path.length();
        return path;
    }
}
