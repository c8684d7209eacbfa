package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Takes out of a story what the site says for itself: the boxes that an invitation heads, "Subscribe to read on", and at the end
 * the lines that speak to readers.
 */
public final class Offers {
    /** A box of an offer has no more passages of the story. */
    private static final int PASSAGES = 8;

    /** So many passages of a story are never taken for the list at its end. */
    private static final int LINES = 3;

    /** A pointer is no longer. */
    private static final int POINTER = 150;

    private final PageText page;
    private final List<Passage> story;
    private long whole; // the size of the story

    private Offers(PageText page, List<Passage> story) {
        this.page = page;
        this.story = story;
        whole = story.stream().mapToLong(passage -> passage.size).sum();
    }

    /** Leaves the offers out of a story. */
    public static void remove(PageText page, List<Passage> story) {
        Offers offers = new Offers(page, story);
        offers.removeBoxes();
        OfferLinks.remove(page, story);
        offers.removeSiteLines();
        offers.removePointers();
        offers.removeLists();
        HouseLines.remove(page, story);
    }

    /** "RELATED: Ferry sinks at its pier": what points to another story without leading there, between paragraphs. */
    private void removePointers() {
        if (story.size() <= LINES) {
            return;
        }
        story.removeIf(passage -> passage.kind == BlockKind.PARAGRAPH
                && passage.end - passage.start <= POINTER
                && passage.linked == 0
                && passage.table == Outline.NONE
                && passage.entry == Outline.NONE
                && StoryPruner.pointsTo(page.textOf(passage)));
    }

    /** "Story continues below the map": what the site says of its own page, wherever it stands. */
    private void removeSiteLines() {
        if (story.size() > 1) {
            story.removeIf(passage -> passage.kind != BlockKind.PREFORMATTED
                    && passage.end - passage.start <= POINTER
                    && passage.table == Outline.NONE
                    && passage.entry == Outline.NONE
                    && SiteLines.is(page.textOf(passage)));
        }
    }

    private void removeBoxes() {
        int first = 0;
        for (int i = 0; i + 1 < page.passages.size(); i++) {
            Passage passage = page.passages.get(i);
            if (passage.verdict == Verdict.POINTER
                    && passage.kind == BlockKind.HEADING
                    && !passage.isChosen
                    && StoryPruner.invites(Tokens.of(page.textOf(passage)), 0)) {
                while (first < story.size() && story.get(first).start < passage.start) {
                    first++;
                }
                removeBox(page.outline.parent(passage.element), first);
            }
        }
    }

    /** The passages of a box below its heading, where they are few, not most of the story, and nobody is quoted in them. */
    private void removeBox(int box, int first) {
        int end = first;
        long size = 0;
        boolean quotes = false;
        while (end < story.size() && end - first <= PASSAGES && page.outline.holds(box, story.get(end).element)) {
            quotes |= Letters.holdsQuotation(page.textOf(story.get(end)));
            size += story.get(end).size;
            end++;
        }
        boolean opens = first == 0 || !page.outline.holds(box, story.get(first - 1).element);
        if (opens && !quotes && end - first <= PASSAGES && size * 2 < whole) {
            story.subList(first, end).clear();
            whole -= size;
        }
    }

    /** The lists at the end whose headings are not the story's, "Most popular", and the lines above lists that are not: "More top stories:" */
    private void removeLists() {
        int end = story.size();
        int number = page.passages.size();
        while (end > LINES) {
            Passage last = story.get(end - 1);
            number = page.passages.subList(0, number).lastIndexOf(last);
            int first = end;
            while (first > LINES
                    && story.get(first - 1).kind == BlockKind.LIST_ITEM
                    && !story.get(first - 1).closed
                    && story.get(first - 1).equals(page.passages.get(number))) {
                first--;
                number--;
            }
            boolean listed = first < end && isLeftOut(number) && isHeadingApart(page.passages.get(number), first);
            boolean above = first == end && isAboveList(last, number);
            if (!listed && !above) {
                return;
            }
            end = above ? end - 1 : first;
            story.subList(end, story.size()).clear();
        }
    }

    private boolean isLeftOut(int number) {
        return number >= 0 && number < page.passages.size() && !page.passages.get(number).isChosen;
    }

    /** Whether a heading stands in another box than what the story has ahead of it, in which it may be one of the story's own. */
    private boolean isHeadingApart(Passage passage, int number) {
        return passage.kind == BlockKind.HEADING
                && !page.outline.holds(page.outline.parent(passage.element), story.get(number - 1).element);
    }

    private boolean isAboveList(Passage line, int number) {
        return line.kind != BlockKind.LIST_ITEM
                && !line.isProse()
                && page.text.charAt(line.end - 1) == ':'
                && isLeftOut(number + 1)
                && page.passages.get(number + 1).kind == BlockKind.LIST_ITEM;
    }
}
