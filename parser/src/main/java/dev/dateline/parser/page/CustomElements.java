package dev.dateline.parser.page;

import dev.dateline.parser.page.markup.Tag;
import java.util.IdentityHashMap;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Tells which elements of a site's own making, {@code <story-text>}, stand in lines of their own, as style sheets say and no
 * tag does: those of a box that holds several of them and blocks, and no words beside.
 */
final class CustomElements {
    /** A box of fewer says nothing of how they stand. */
    private static final int SEVERAL = 2;

    private final IdentityHashMap<Element, Boolean> boxes = new IdentityHashMap<>();

    /** Whether an element is one of these. */
    boolean isBlock(Element element) {
        Element box = isCustom(element) ? element.parent() : null;
        return box != null && boxes.computeIfAbsent(box, CustomElements::holdsLines);
    }

    /** “{@code <x-term>pier</x-term>} and the rest”, in a paragraph or a line: there they run along. */
    private static boolean holdsLines(Element box) {
        Tag tag = Tag.of(box.normalName());
        boolean around = isCustom(box) || tag.isBlock() && tag != Tag.PARAGRAPH && tag != Tag.HEADING && tag != Tag.PRE;
        int several = 0;
        for (Node node = around ? box.firstChild() : null; node != null; node = node.nextSibling()) {
            if (node instanceof Element child) {
                boolean custom = isCustom(child);
                if (!custom && isLine(Tag.of(child.normalName()))) {
                    return false;
                }
                several += custom ? 1 : 0;
            } else if (node instanceof TextNode words && !words.isBlank()) {
                return false;
            }
        }
        return several >= SEVERAL;
    }

    private static boolean isLine(Tag tag) {
        return !tag.isBlock() && tag != Tag.IMAGE;
    }

    /** HTML Living Standard, 4.13.3: the name of a custom element holds a hyphen. */
    private static boolean isCustom(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0 && Tag.of(name) == Tag.INLINE;
    }
}
