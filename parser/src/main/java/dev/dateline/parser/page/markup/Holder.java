package dev.dateline.parser.page.markup;

import java.util.Optional;
import org.jsoup.nodes.Element;

/** An element that holds, displayed, what another one of the page keeps undisplayed, and stands in its place. */
public final class Holder {
    /** An attribute that no page can write. */
    private static final String OF = "/holder";

    private Holder() {}

    /** A new one for what this element keeps. */
    public static Element inPlaceOf(Element element) {
        return new Element("div").attr(OF, element.normalName());
    }

    /** The name of the element that the page has in the place of this one, if this is a holder. */
    public static Optional<String> of(Element element) {
        return element.hasAttr(OF) ? Optional.of(element.attr(OF)) : Optional.empty();
    }
}
