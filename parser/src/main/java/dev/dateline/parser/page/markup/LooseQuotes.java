package dev.dateline.parser.page.markup;

/** Escapes the quotation marks inside of the strings of JSON: {@code "title":"He said "no" again","author":…}. */
final class LooseQuotes {
    /** What may begin behind a comma, but for numbers and words. */
    private static final String OPENERS = "\"{[";

    private LooseQuotes() {}

    /** The same JSON, in which a string ends only in front of what may follow it. */
    static String escaped(String json) {
        StringBuilder escaped = new StringBuilder(json.length() + 16);
        boolean inside = false;
        for (int i = 0; i < json.length(); i++) {
            char c = json.charAt(i);
            if (c == '\\' && inside && i + 1 < json.length()) {
                escaped.append(c).append(json.charAt(++i));
                continue;
            }
            if (c == '"') {
                boolean loose = inside && !endsString(json, i + 1);
                escaped.append(loose ? "\\" : "");
                inside = loose || !inside;
            }
            escaped.append(c);
        }
        return escaped.toString();
    }

    /** Whether a colon, a bracket, the end, or a comma and another value stand behind a quotation mark. */
    private static boolean endsString(String json, int from) {
        int next = behindSpace(json, from);
        if (next == json.length() || ":]}".indexOf(json.charAt(next)) >= 0) {
            return true;
        }
        int value = json.charAt(next) == ',' ? behindSpace(json, next + 1) : json.length();
        return value < json.length() && OPENERS.indexOf(json.charAt(value)) >= 0;
    }

    private static int behindSpace(String json, int from) {
        int at = from;
        while (at < json.length() && json.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
