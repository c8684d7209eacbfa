package dev.dateline.parser.page.markup;

import java.util.Locale;
import org.apache.commons.text.StringEscapeUtils;

/** Texts that stand in attributes and scripts: entities in them resolved, tags taken out, white space folded. */
public final class Markup {
    private Markup() {}

    /** A text in one line. */
    public static String plain(String printed) {
        return fold(unescape(printed));
    }

    /** A text with entities resolved and tags taken out; its line ends are kept. */
    public static String unescape(String printed) {
        String text = printed;
        for (int i = 0; i < 2 && text.indexOf('&') >= 0; i++) {
            text = StringEscapeUtils.unescapeHtml4(text).replace("&apos;", "'");
        }
        return text.indexOf('<') >= 0 ? withoutTags(text) : text;
    }

    /** White space folded, characters that nobody sees taken out. */
    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(Math.min(text.length(), 200));
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Letters.isSpace(c)) {
                space = folded.length() > 0;
            } else if (!Letters.isInvisible(c)) {
                if (space) {
                    folded.append(' ');
                    space = false;
                }
                folded.append(c);
            }
        }
        return folded.toString();
    }

    private static String withoutTags(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int open = text.indexOf('<', at);
            int close = open < 0 ? -1 : text.indexOf('>', open);
            if (close < 0 || open + 1 >= text.length()) {
                break;
            }
            char first = text.charAt(open + 1);
            boolean tag = Character.isLetter(first) || first == '/' || first == '!';
            if (tag) {
                plain.append(text, at, open);
                at = close + 1;
                plain.append(isLine(text, open + 1) ? "\n" : "");
            } else {
                plain.append(text, at, open + 1);
                at = open + 1;
            }
        }
        return plain.append(text, at, text.length()).toString();
    }

    private static boolean isLine(String text, int name) {
        int start = text.charAt(name) == '/' ? name + 1 : name;
        int end = start;
        while (end < text.length() && end < start + 12 && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return Tag.of(text.substring(start, end).toLowerCase(Locale.ROOT)).isBlock();
    }
}
