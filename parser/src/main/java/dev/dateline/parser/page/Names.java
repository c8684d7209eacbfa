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
        boolean heading = isHeading(element.normalName());
        for (String attribute : NAMING) {
            String names = element.attr(attribute);
            if (!names.isEmpty() && !(heading && attribute.equals("id"))) {
                marks |= Vocabulary.PAGES.marks(names);
            }
        }
        String property = element.attr("itemprop");
        if (!property.isEmpty()) {
            marks |= property(property);
        }
        if (isHiddenByClass(element)) {
            marks |= Mark.FOREIGN.bit();
        }
        return isHidden(element) ? marks | Mark.HIDDEN.bit() : marks;
    }

    /** The address of a heading is made of its words, and tells nothing. */
    private static boolean isHeading(String name) {
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
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

    /** "hidden" and "d-none" hide, unless another class shows the element on wider screens, as "md:block" does. */
    private static boolean isHiddenByClass(Element element) {
        String classes = element.attr("class");
        return (holds(classes, "hidden") || holds(classes, "d-none"))
                && classes.indexOf(':') < 0
                && !classes.contains("d-md-")
                && !classes.contains("d-lg-")
                && !classes.contains("d-sm-");
    }

    private static boolean holds(String classes, String name) {
        for (int at = classes.indexOf(name); at >= 0; at = classes.indexOf(name, at + 1)) {
            int end = at + name.length();
            if ((at == 0 || classes.charAt(at - 1) == ' ') && (end == classes.length() || classes.charAt(end) == ' ')) {
                return true;
            }
        }
        return false;
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
