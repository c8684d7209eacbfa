package dev.dateline.parser.page.story;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Tag;

/**
 * Finds the posts of other sites that a page sets between its paragraphs, by what they are made of and not by a site's
 * name: a block quote whose last line is a dash or “by”, a name and a handle in brackets, “— Ann Lee (@annlee) May 5”.
 */
final class EmbeddedPosts {
    /** A line of a post stands so many levels in its block quote at most, and that in the story. */
    private static final int LEVELS = 6;

    /** No post has more passages. */
    private static final int PASSAGES = 20;

    /** The line that signs it has no more characters. */
    private static final int LINE = 160;

    private static final String DASHES = "—–-―";

    private final PageText page;
    private final Outline outline;

    EmbeddedPosts(PageText page) {
        this.page = page;
        this.outline = page.outline;
    }

    /** Whether a passage is what a post says: more than a link, in a block quote that a line below signs. */
    boolean isPost(int number) {
        Passage passage = page.passages.get(number);
        int quote = passage.linked * 2 > passage.size ? Outline.NONE : quote(passage.element);
        if (quote == Outline.NONE) {
            return false;
        }
        int last = number;
        while (last + 1 < page.passages.size()
                && last - number < PASSAGES
                && outline.holds(quote, page.passages.get(last + 1).element)) {
            last++;
        }
        return last > number && isSignature(last);
    }

    /** Whether a passage in a block quote is a dash or “by”, a name and a handle: “A post shared by Ann Lee (@annlee)”. */
    boolean isSignature(int number) {
        Passage line = page.passages.get(number);
        if (line.end - line.start > LINE || quote(line.element) == Outline.NONE) {
            return false;
        }
        String words = page.textOf(line);
        int handle = words.indexOf("(@");
        boolean named = handle > 0 && words.indexOf(')', handle) > 0;
        return named && (DASHES.indexOf(words.charAt(0)) >= 0 || words.lastIndexOf(" by ", handle) > 0);
    }

    /** Whether the block quote around a post stands beside a passage, or in a box that does. */
    boolean isBeside(int number, Passage other) {
        int at = quote(page.passages.get(number).element);
        for (int i = 0; i < LEVELS / 2 && at != Outline.NONE && outline.tag(at) != Tag.ASIDE; i++) {
            at = outline.parent(at);
            if (at != Outline.NONE && outline.holds(at, other.element)) {
                return true;
            }
        }
        return false;
    }

    private int quote(int element) {
        int at = element;
        for (int i = 0; i < LEVELS && at != Outline.NONE; i++, at = outline.parent(at)) {
            if (outline.tag(at) == Tag.QUOTE) {
                return at;
            }
        }
        return Outline.NONE;
    }
}
