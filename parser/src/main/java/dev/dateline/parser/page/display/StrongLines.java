package dev.dateline.parser.page.display;

import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;

/** What lines inside of a paragraph are that open with strong words, or are strong as a whole. */
final class StrongLines {
    /** Who speaks is no longer. */
    private static final int LABEL = 60;

    /** A line that stands for a heading is no longer. */
    private static final int HEADING = 80;

    private final PageText page;

    StrongLines(PageText page) {
        this.page = page;
    }

    /** Whether a line opens with strong words and a colon, or with the letter of a turn, “Q:”, “A.”. */
    boolean isLabelled(int passage, int from) {
        StringBuilder text = page.text;
        int line = from;
        while (line < text.length() && Letters.isSpace(text.charAt(line))) {
            line++;
        }
        if (Letters.opensTurn(text, line)) {
            return true;
        }
        int end = strongEnd(passage, line);
        return end > line
                && end - line <= LABEL
                && (text.charAt(end - 1) == ':' || end < text.length() && text.charAt(end) == ':');
    }

    /** Whether a line is strong as a whole and ends without a mark, as a heading does: “<b>The unions</b><br>Ann Lee said”. */
    boolean isHeading(int from, int to) {
        return to - from <= HEADING
                && strongEnd(from, from) == to
                && Character.isUpperCase(page.text.charAt(from))
                && Character.isLetterOrDigit(page.text.charAt(to - 1));
    }

    /** Where the strong words end that begin at a place of a passage; the place itself if none do. */
    private int strongEnd(int passage, int from) {
        for (int i = page.stretches.size() - 1; i >= 0 && page.stretches.get(i).start() >= passage; i--) {
            PageText.Stretch stretch = page.stretches.get(i);
            if (stretch.start() == from && page.outline.tag(stretch.element()) == Tag.STRONG) {
                return stretch.end();
            }
        }
        return from;
    }

    /** Whether a passage so far is a question and strong as a whole, below another paragraph, as in an interview. */
    boolean isAsked(int start, int end, int block) {
        if (end == start || page.text.charAt(end - 1) != '?' || page.stretches.isEmpty() || page.passages.isEmpty()) {
            return false;
        }
        Passage above = page.passages.get(page.passages.size() - 1);
        if (page.outline.parent(above.element) != page.outline.parent(block)) {
            return false;
        }
        PageText.Stretch last = page.stretches.get(page.stretches.size() - 1);
        return last.start() == start && last.end() == end && page.outline.tag(last.element()) == Tag.STRONG;
    }
}
