package dev.dateline.parser.page.markup;

import java.util.regex.Pattern;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Finds a story in the state that a page's script starts from: among the strings of a program, escaped, stands the markup
 * of the body, as content systems with a program in the browser send it.
 */
public final class ScriptMarkup {
    private static final Pattern PARAGRAPH = Pattern.compile("<(?:p|br|h[1-6])\\b", Pattern.CASE_INSENSITIVE);
    /** A state within a string of a state within a string of it is no deeper. */
    private static final int DEEPEST = 3;

    private ScriptMarkup() {}

    /** The string of a script that holds the longest markup with paragraphs, without its escapes; else the empty string. */
    public static String longest(String script) {
        return longest(script, DEEPEST);
    }

    private static String longest(String script, int depth) {
        String longest = "";
        int at = script.indexOf('"');
        while (at >= 0) {
            int end = end(script, at + 1);
            if (end - at > longest.length()) {
                String markup = markup(script.substring(at + 1, end), depth);
                longest = markup.length() > longest.length() ? markup : longest;
            }
            at = script.indexOf('"', end + 1);
        }
        return longest;
    }

    /** What a string means, where that is markup or a state that holds some. */
    private static String markup(String string, int depth) {
        if (string.indexOf("u003c") < 0 && string.indexOf("u003C") < 0 && string.indexOf('<') < 0) {
            return "";
        }
        String meant = unescaped(string);
        int state = meant.indexOf("\":");
        int tag = meant.indexOf('<');
        if (state >= 0 && (tag < 0 || state < tag)) {
            return depth == 0 ? "" : longest(meant, depth - 1);
        }
        return tag >= 0 && PARAGRAPH.matcher(meant).find() ? meant.substring(tag) : "";
    }

    /** The quotation mark that ends a string, or the script's end. */
    private static int end(String script, int from) {
        int at = from;
        while (at < script.length() && script.charAt(at) != '"') {
            at += script.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, script.length());
    }

    /** What a string literal means; nothing where an escape is broken, since then it is none of a program. */
    private static String unescaped(String string) {
        try {
            return StringEscapeUtils.unescapeEcmaScript(string);
        } catch (IllegalArgumentException broken) {
            return "";
        }
    }
}
