package dev.dateline.parser.page.display;

import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.FactFile;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;

/**
 * Knows the elements of a page that hold a quotation with who said it: block quotes, a figure around one, and what is
 * called so, {@code <div class="testimonial-card">}.
 */
public final class QuoteBoxes {
    private static final Set<String> BOXES = Set.copyOf(FactFile.words(QuoteBoxes.class, "quotation-names.txt"));
    private static final Set<String> SIGNERS = Set.copyOf(FactFile.words(QuoteBoxes.class, "signer-names.txt"));

    /** A line of a quotation stands so many levels in it at most. */
    private static final int LEVELS = 6;

    /** The element of who says a quotation is one of so many that begin right behind it. */
    private static final int SIGNER = 3;

    /** A quotation or a post is no longer; a page may set all of its story so. */
    private static final int LONGEST = 2000;

    /** No content system has a longer list of classes. */
    private static final int CLASSES = 300;

    private QuoteBoxes() {}

    /** The outermost of them that an element stands in, or {@link Outline#NONE}. */
    public static int around(Outline outline, int element) {
        int box = Outline.NONE;
        int at = element;
        for (int i = 0; i < LEVELS && mayBeBox(outline, at); i++, at = outline.parent(at)) {
            boolean figure = box != Outline.NONE && outline.tag(at) == Tag.FIGURE;
            if (figure || outline.tag(at) == Tag.QUOTE || isCalled(outline.element(at), BOXES)) {
                box = at;
            }
        }
        return box;
    }

    /** Whether an element in a box is made or called for who says its words. */
    public static boolean isSigner(Outline outline, int element, int box) {
        for (int at = element; at > box; at = outline.parent(at)) {
            Tag tag = outline.tag(at);
            if (tag == Tag.FOOTER || tag == Tag.CAPTION || isCalledSigner(outline.element(at))) {
                return true;
            }
        }
        return false;
    }

    /** Whether an element is called for who says or wrote something. */
    public static boolean isCalledSigner(Element element) {
        return isCalled(element, SIGNERS);
    }

    /** The element {@code cite}, which names a work in a sentence, but whoever said a quotation behind it. */
    public static boolean isCite(Element element) {
        return element.normalName().equals("cite");
    }

    /** Whether the line that begins right behind a box is made for who said it: {@code </blockquote><p><cite>Ann Lee</cite></p>}. */
    public static boolean isSignerBehind(Outline outline, int box, int line) {
        int behind = box + 1;
        while (behind < outline.count() && outline.holds(box, behind)) {
            behind++;
        }
        for (int at = behind; at < Math.min(outline.count(), behind + SIGNER); at++) {
            Tag tag = outline.tag(at);
            boolean signer = isCite(outline.element(at)) || tag == Tag.FOOTER || tag == Tag.CAPTION;
            if (signer && Math.abs(outline.from(at) - line) < 2) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeBox(Outline outline, int element) {
        return outline.parent(element) > 1
                && outline.tag(element) != Tag.ARTICLE
                && outline.tag(element) != Tag.MAIN
                && outline.to(element) - outline.from(element) < LONGEST;
    }

    /** Whether a word of an element's classes is among some: that of "quote-panel__name". */
    private static boolean isCalled(Element element, Set<String> names) {
        String classes = element.className();
        int length = Math.min(classes.length(), CLASSES);
        int start = 0;
        for (int i = 0; i <= length; i++) {
            boolean letter = i < length && Letters.isLetter(classes.charAt(i));
            boolean hump = letter
                    && i > start
                    && Letters.isUpperCase(classes.charAt(i))
                    && Letters.isLowerCase(classes.charAt(i - 1));
            if (!letter || hump) {
                if (i > start && names.contains(classes.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = letter ? i : i + 1;
            }
        }
        return false;
    }
}
