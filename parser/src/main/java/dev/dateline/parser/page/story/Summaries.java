package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Takes out of a story the box that sums it up: "Kort fortalt", and below it three of its own sentences. */
public final class Summaries {
    private static final Phrases HEADINGS = Phrases.of(Summaries.class, "summary-headings.txt");

    /** What heads such a box is no longer, ... */
    private static final int LINE = 40;

    /** ... and the box has no more passages. */
    private static final int PASSAGES = 9;

    private Summaries() {}

    /** Leaves the summaries out of a story. */
    public static void remove(PageText page, List<Passage> story) {
        long whole = 0;
        for (Passage passage : story) {
            whole += passage.size;
        }
        int next = 0;
        for (int i = 0; i + 1 < page.passages.size(); i++) {
            Passage line = page.passages.get(i);
            while (next < story.size() && story.get(next).start < line.start) {
                next++;
            }
            if (next == story.size()) {
                return;
            }
            if (isHeading(page, line)) {
                whole -= removeBox(page, story, next, line, whole);
            }
        }
    }

    private static boolean isHeading(PageText page, Passage line) {
        if (line.end - line.start > LINE || line.isProse() || line.linked > 0 || line.kind == BlockKind.LIST_ITEM) {
            return false;
        }
        Tokens tokens = Tokens.of(page.textOf(line));
        int found = HEADINGS.longest(tokens, 0);
        int end = found == Phrases.NONE ? 0 : HEADINGS.length(found);
        return end > 0 && (end == tokens.count() || end + 1 == tokens.count() && !tokens.isWord(end));
    }

    /** Takes out what the box around a heading holds of the story, where that is but lines and less than the story itself. */
    private static long removeBox(PageText page, List<Passage> story, int first, Passage line, long whole) {
        int below = story.get(first).equals(line) ? first + 1 : first;
        int box = line.element;
        while (box != Outline.NONE && below < story.size() && !page.outline.holds(box, story.get(below).element)) {
            box = page.outline.parent(box);
        }
        boolean opens = first == 0 || !page.outline.holds(box, story.get(first - 1).element);
        int end = below;
        long size = 0;
        boolean plain = true;
        while (end < story.size() && end - first <= PASSAGES && page.outline.holds(box, story.get(end).element)) {
            size += story.get(end).size;
            plain &= story.get(end).table == Outline.NONE && story.get(end).kind != BlockKind.HEADING;
            end++;
        }
        if (!plain || !opens || end == below || end - below > PASSAGES || size * 2 > whole) {
            return 0;
        }
        story.subList(first, end).clear();
        return size;
    }
}
