package dev.dateline.parser.page.display;

import dev.dateline.model.EmphasisKind;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All text that a page displays, in one string, and what its stretches are; nothing is chosen yet. */
public final class PageText {
    public final StringBuilder text = new StringBuilder();
    public final Outline outline = new Outline();
    public final List<Passage> passages = new ArrayList<>();
    public final List<Stretch> stretches = new ArrayList<>();
    public final List<Picture> pictures = new ArrayList<>();
    /** Captions and credits of images, in order. */
    public final List<Integer> captions = new ArrayList<>();

    public final List<Integer> credits = new ArrayList<>();
    /** The times of a live blog's entries, by the entries' elements. */
    public final Map<Integer, EntryTime> entryTimes = new HashMap<>();
    /** Elements whose text may be a fact of the story. */
    public final List<Integer> witnesses = new ArrayList<>();

    /**
     * A linked or emphasized stretch of the text, inside one passage.
     *
     * @param start in the page's text
     * @param end in the page's text
     * @param element the number of its element in the outline
     */
    public record Stretch(int start, int end, int element) {}

    /**
     * An image.
     *
     * @param element its number in the outline
     * @param passage the number of the passage that follows it
     */
    public record Picture(int element, int passage) {}

    /**
     * The time of an entry.
     *
     * @param text as printed
     * @param opensLine whether it opens the entry's first line; else it is a heading, or opens it
     * @param level of such a heading
     */
    public record EntryTime(String text, boolean opensLine, int level) {}

    /** The number of the first passage that starts at a place in the page's text or behind it. */
    public int firstFrom(int place) {
        int low = 0;
        int high = passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (passages.get(middle).start < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The characters of a passage. */
    public String textOf(Passage passage) {
        return text.substring(passage.start, passage.end);
    }

    /** The first characters of a passage, no more than the limit. */
    public String startOf(Passage passage, int limit) {
        return text.substring(passage.start, Math.min(passage.end, passage.start + limit));
    }

    /** The letters and digits of a passage, in lower case: what it is compared by, more than once. */
    public String foldOf(Passage passage) {
        String folded = passage.foldedOrNull;
        if (folded == null) {
            folded = Letters.fold(textOf(passage));
            passage.foldedOrNull = folded;
        }
        return folded;
    }

    /** The text of an element in one line, empty where it is longer than the limit. */
    public String lineOf(int element, int limit) {
        int from = outline.from(element);
        int to = outline.to(element);
        return to - from > limit ? "" : Markup.fold(text.substring(from, to));
    }

    /** The kind of emphasis of an element, for those that have one. */
    public static EmphasisKind emphasis(Tag tag) {
        return tag == Tag.STRONG ? EmphasisKind.STRONG : EmphasisKind.EMPHASIS;
    }
}
