package dev.dateline.parser.page;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.PassageWriter;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/**
 * Knows the words of an image by their place: right below it, in an element of a paragraph's line that is called a caption,
 * or in one with a name, as {@code cap}, that means one there alone.
 */
final class Legends {
    /** The box that an image and its words share stands no more levels around each. */
    private static final int NEAR = 4;

    private final PageText page;
    private final PassageWriter writer;

    Legends(PageText page, PassageWriter writer) {
        this.page = page;
        this.writer = writer;
    }

    /** Whether an element that opens inside another, and is called so, holds the words of the image right above it. */
    boolean has(Element element, int parent, int marks) {
        boolean inline = !Tag.of(element.normalName()).isBlock();
        boolean called = Mark.LEGEND.in(marks) || inline && (Mark.CAPTION.in(marks) || Mark.PICTURE.in(marks));
        boolean sure = Mark.LEGEND.in(marks) || Mark.CAPTION.in(marks);
        return called && parent != Outline.NONE && isBelowImage(parent) && holdsWords(element, sure);
    }

    /** Whether no words stand between the last image and the element to come, and they share a box; no figure ends there. */
    private boolean isBelowImage(int parent) {
        int last = page.pictures.size() - 1;
        if (last < 0 || page.pictures.get(last).passage() < page.passages.size() || !writer.isEmpty()) {
            return false;
        }
        int image = page.outline.parent(page.pictures.get(last).element());
        for (int i = 0; i < NEAR && image > 1; i++, image = page.outline.parent(image)) {
            if (isAround(image, parent)) {
                return page.outline.tag(page.outline.block(parent)) != Tag.CAPTION;
            }
            if (page.outline.tag(image) == Tag.FIGURE) {
                return false;
            }
        }
        return false;
    }

    private boolean isAround(int box, int parent) {
        int at = parent;
        for (int i = 0; i < NEAR && at > box; i++) {
            at = page.outline.parent(at);
        }
        return at == box;
    }

    /** Whether it opens with more than a large first letter; what is called for an image may hold but that one. */
    private static boolean holdsWords(Element element, boolean sure) {
        if (element.childNodeSize() == 0) {
            return false;
        }
        return element.childNode(0) instanceof TextNode words
                ? words.getWholeText().strip().length() > 1
                : sure;
    }
}
