package dev.dateline.parser.page;

import java.util.Locale;
import org.jsoup.nodes.Element;

/** Reads what an element is called, what role it has, and whether it is displayed. */
final class Names {
    private static final String[] NAMING = {"class", "id", "role", "data-testid", "data-component"};

    private Names() {}

    /** The set of {@link Mark}s of an element. */
    static int marks(Element element) {
        int marks = element.normalName().indexOf('-') > 0 ? Vocabulary.PAGES.marks(element.normalName()) : 0;
        if (element.attributesSize() == 0) {
            return marks;
        }
        for (String attribute : NAMING) {
            String names = element.attr(attribute);
            if (!names.isEmpty()) {
                marks |= Vocabulary.PAGES.marks(names);
            }
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            marks |= property(property);
        }
        return isHidden(element) ? marks | Mark.HIDDEN.bit() : marks;
    }

    private static int property(String name) {
        return switch (name) {
            case "articleBody", "reviewBody" -> Mark.BODY.bit();
            case "author" -> Mark.BYLINE.bit();
            case "datePublished", "dateModified" -> Mark.DATE.bit();
            case "caption" -> Mark.CAPTION.bit();
            case "comment" -> Mark.COMMENTS.bit();
            default -> 0;
        };
    }

    private static boolean isHidden(Element element) {
        if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
            return true;
        }
        String style = element.attr("style");
        if (style.length() < 12) {
            return false;
        }
        String folded = style.substring(0, Math.min(style.length(), 500))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }
}
