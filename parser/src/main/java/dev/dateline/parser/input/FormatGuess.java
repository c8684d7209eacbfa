package dev.dateline.parser.input;

import dev.dateline.model.Format;
import dev.dateline.parser.text.FactFile;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells a page from wire copy: by content, then by name. */
public final class FormatGuess {
    private static final Set<String> ELEMENTS = new HashSet<>(FactFile.words(FormatGuess.class, "elements.txt"));
    private static final List<String> ENDINGS = List.of(".html", ".htm", ".xhtml", ".xht", ".shtml");

    private static final int LOOK = 2048;

    /** Markup that begins farther down stands inside copy: a story about pages, or one that was pasted badly. */
    private static final int START = 200;

    /** Copy that mentions a tag or two has no three elements that close. */
    private static final int CLOSED = 3;

    private FormatGuess() {}

    /** What these characters are, in a file of this name. */
    public static Format of(String text, String name) {
        String head = text.substring(0, Math.min(text.length(), LOOK));
        if (head.indexOf('<') >= 0 && isMarkup(head.toLowerCase(Locale.ROOT))) {
            return Format.HTML;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return Format.HTML;
            }
        }
        return Format.TEXT;
    }

    private static boolean isMarkup(String head) {
        return beginsAsMarkup(head) || closedElements(head) >= CLOSED;
    }

    private static boolean beginsAsMarkup(String head) {
        int at = 0;
        while (at < head.length() && (head.charAt(at) <= ' ' || head.charAt(at) == '\ufeff')) {
            at++;
        }
        return head.startsWith("<!doctype", at)
                || head.startsWith("<!--", at)
                || head.startsWith("<?xml", at)
                || (at < head.length() && head.charAt(at) == '<' && isElement(head, at + 1));
    }

    private static int closedElements(String head) {
        int first = head.indexOf('<');
        while (first >= 0 && !isElement(head, first + 1)) {
            first = head.indexOf('<', first + 1);
        }
        if (first < 0 || first > START) {
            return 0;
        }
        int closed = 0;
        for (int at = head.indexOf("</"); at >= 0; at = head.indexOf("</", at + 2)) {
            closed += isElement(head, at + 2) ? 1 : 0;
        }
        return closed;
    }

    /** Whether the name of an element of HTML stands here, and a tag may end or go on behind it. */
    private static boolean isElement(String head, int from) {
        int end = from;
        while (end < head.length() && Character.isLetterOrDigit(head.charAt(end))) {
            end++;
        }
        return end < head.length()
                && " \t\r\n/>".indexOf(head.charAt(end)) >= 0
                && ELEMENTS.contains(head.substring(from, end));
    }
}
