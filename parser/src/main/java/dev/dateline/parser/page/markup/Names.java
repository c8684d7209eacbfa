package dev.dateline.parser.page.markup;

import java.util.Arrays;
import java.util.Locale;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** Reads what the elements of a page are called, what role they have, and whether they are displayed. */
public final class Names {
    /** So many classes are remembered: most elements of a page are called like one before them. */
    private static final int REMEMBERED = 256;

    private final String[] classes = new String[REMEMBERED];
    private final int[] classMarks = new int[REMEMBERED];

    public Names() {
        Arrays.fill(classes, "");
    }

    /** The set of {@link Mark}s of an element. */
    public int marks(Element element) {
        int marks = element.normalName().indexOf('-') > 0 ? Vocabulary.PAGES.marks(element.normalName()) : 0;
        if (element.attributesSize() == 0) {
            return marks;
        }
        for (Attribute attribute : element.attributes()) { // in one pass: few of these are there
            marks |= marks(element, attribute.getKey(), attribute.getValue());
        }
        return marks;
    }

    private int marks(Element element, String attribute, String value) {
        return switch (attribute) {
            case "class" -> classMarks(value);
            case "id" -> isHeading(element.normalName()) ? 0 : Vocabulary.PAGES.marks(value);
            case "role", "data-testid", "data-component" -> Vocabulary.PAGES.marks(value);
            case "itemprop" -> property(value);
            case "hidden" -> Mark.HIDDEN.bit();
            case "aria-hidden" -> value.equals("true") ? Mark.HIDDEN.bit() : 0;
            case "style" -> isHiddenByStyle(value) ? Mark.HIDDEN.bit() : 0;
            default -> 0;
        };
    }

    private int classMarks(String value) {
        int length = value.length();
        if (length == 0) {
            return 0;
        }
        int slot = (length * 31 + value.charAt(length / 2)) * 31 + value.charAt(length - 1) & REMEMBERED - 1;
        if (!value.equals(classes[slot])) {
            classes[slot] = value;
            classMarks[slot] = Vocabulary.PAGES.marks(value) | (isHiddenByClass(value) ? Mark.FOREIGN.bit() : 0);
        }
        return classMarks[slot];
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
    private static boolean isHiddenByClass(String classes) {
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

    private static boolean isHiddenByStyle(String style) {
        if (style.length() < 12) {
            return false;
        }
        String folded = style.substring(0, Math.min(style.length(), 500))
                .replace(" ", "")
                .toLowerCase(Locale.ROOT);
        return folded.contains("display:none") || folded.contains("visibility:hidden");
    }
}
