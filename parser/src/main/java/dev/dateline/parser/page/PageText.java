package dev.dateline.parser.page;

import dev.dateline.model.EmphasisKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** All text that a page displays, in one string, and what its stretches are; nothing is chosen yet. */
final class PageText {
    final StringBuilder text = new StringBuilder();
    final Outline outline = new Outline();
    final List<Passage> passages = new ArrayList<>();
    final List<Stretch> stretches = new ArrayList<>();
    final List<Picture> pictures = new ArrayList<>();
    /** Captions and credits of images, in order. */
    final List<Integer> captions = new ArrayList<>();

    final List<Integer> credits = new ArrayList<>();
    /** The times of a live blog's entries, by the entries' elements. */
    final Map<Integer, EntryTime> entryTimes = new HashMap<>();
    /** Elements whose text may be a fact of the story. */
    final List<Integer> witnesses = new ArrayList<>();

    /**
     * A linked or emphasized stretch of the text, inside one passage.
     *
     * @param start in the page's text
     * @param end in the page's text
     * @param element the number of its element in the outline
     */
    record Stretch(int start, int end, int element) {}

    /**
     * An image.
     *
     * @param element its number in the outline
     * @param passage the number of the passage that follows it
     */
    record Picture(int element, int passage) {}

    /**
     * The time of an entry.
     *
     * @param text as printed
     * @param opensLine whether it opens the entry's first line; else it is a heading, or opens it
     * @param level of such a heading
     */
    record EntryTime(String text, boolean opensLine, int level) {}

    /** The characters of a passage. */
    String textOf(Passage passage) {
        return text.substring(passage.start, passage.end);
    }

    /** The first characters of a passage, no more than the limit. */
    String startOf(Passage passage, int limit) {
        return text.substring(passage.start, Math.min(passage.end, passage.start + limit));
    }

    /** The letters and digits of a passage, in lower case: what it is compared by, more than once. */
    String foldOf(Passage passage) {
        String folded = passage.foldedOrNull;
        if (folded == null) {
            folded = Letters.fold(textOf(passage));
            passage.foldedOrNull = folded;
        }
        return folded;
    }

    /** The text of an element in one line, empty where it is longer than the limit. */
    String lineOf(int element, int limit) {
        int from = outline.from(element);
        int to = outline.to(element);
        return to - from > limit ? "" : Markup.fold(text.substring(from, to));
    }

    /** The kind of emphasis of an element, for those that have one. */
    static EmphasisKind emphasis(Tag tag) {
        return tag == Tag.STRONG ? EmphasisKind.STRONG : EmphasisKind.EMPHASIS;
    }
}
