package dev.dateline.parser.page.witness;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.markup.Tag;

/** Teasers of other stories, whose authors are not the story's. */
final class Teasers {
    /** A teaser holds more text than a byline that is a link as a whole, and less than a story. */
    private static final int SHORTEST = 120;

    private static final int LONGEST = 1000;
    /** Their box is fewer elements up. */
    private static final int NEAR = 8;

    /** Its headline is among so many elements. */
    private static final int HEAD = 60;

    private final Outline outline;
    private final int start;
    private final int end;

    /** An article that ends ahead of the story's first prose or begins behind its end is another one. */
    Teasers(PageText page, int start, int end) {
        this.outline = page.outline;
        this.start = start;
        this.end = end;
    }

    /** Whether an element stands in a link that holds more than a name, or in another article, whose headline is a link. */
    boolean hold(int element) {
        int at = element;
        for (int i = 0; i < NEAR && at != Outline.NONE; i++, at = outline.parent(at)) {
            if (outline.tag(at) == Tag.LINK && isTeaser(at) || outline.tag(at) == Tag.ARTICLE && isOther(at)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTeaser(int link) {
        int size = outline.to(link) - outline.from(link);
        return size > SHORTEST
                && size < LONGEST
                && !outline.element(link).attr("href").isEmpty();
    }

    /** {@code <article><h3><a>Ferry found</a></h3><p>By Jane Doe</p></article>} */
    private boolean isOther(int article) {
        if (outline.from(article) < end && outline.to(article) > start) {
            return false;
        }
        for (int i = article + 1; i < Math.min(outline.end(article), article + HEAD); i++) {
            boolean link = outline.tag(i) == Tag.LINK;
            if (link && heads(outline.parent(i)) || isHeading(i) && outline.tag(outline.parent(i)) == Tag.LINK) {
                return true;
            }
        }
        return false;
    }

    private boolean heads(int parent) {
        return isHeading(parent) || isHeading(outline.parent(parent));
    }

    /** One of the first level is the story's own, and may lead to itself. */
    private boolean isHeading(int element) {
        return outline.tag(element) == Tag.HEADING
                && !outline.element(element).normalName().equals("h1");
    }
}
