package dev.dateline.parser.page.live;

/** Reads the time that opens an entry of a live blog: “14:05”, “2.30pm”, “14h05”, or the minute of a match, “45+2'”. */
final class Clock {
    private static final String MINUTE = "'’′´";

    /** What may follow a clock in its line: a zone, “Uhr”. */
    static final int ZONE = 12;

    /** Month, weekday, zone and half of the day. */
    private static final int WORDS = 3;

    static final int NONE = -1;

    private static final int HOUR = 60;

    private Clock() {}

    /** The minute of the day, or of the match, of the first time in a line; or none. */
    static int minute(String line) {
        for (int i = 0; i < line.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1)) || line.charAt(i - 1) == 'T';
            int length = starts ? length(line, i, line.length()) : 0;
            if (length > 0) {
                int end = digits(line, i, line.length(), 3);
                int first = Integer.parseInt(line, i, end, 10);
                boolean match = MINUTE.indexOf(line.charAt(i + length - 1)) >= 0;
                int second = digits(line, Math.min(end + 1, i + length), i + length, 2);
                int more = second > end + 1 ? Integer.parseInt(line, end + 1, second, 10) : 0;
                boolean afternoon = Character.toLowerCase(line.charAt(i + length - 2)) == 'p' && first < 12;
                return match ? first : first % 24 * HOUR + more + (afternoon ? 12 * HOUR : 0);
            }
        }
        return NONE;
    }

    /** How long the time is that opens a text; 0 where none does. */
    static int length(CharSequence text, int start, int end) {
        int at = digits(text, start, end, 3);
        int digits = at - start;
        if (digits == 0 || at == end) {
            return 0;
        }
        int half = half(text, at, end);
        if (half > at) {
            return digits <= 2 ? half - start : 0;
        }
        char sign = text.charAt(at);
        if (MINUTE.indexOf(sign) >= 0) {
            return at + 1 - start;
        }
        if (sign == '+') {
            int added = digits(text, at + 1, end, 2);
            boolean minute = added > at + 1 && added < end && MINUTE.indexOf(text.charAt(added)) >= 0;
            return minute ? added + 1 - start : 0;
        }
        boolean parts = sign == ':' || sign == '.' || sign == 'h';
        int minutes = parts && digits <= 2 ? digits(text, at + 1, end, 2) : at;
        if (minutes == at + 3) {
            return isOver(text, minutes, end) ? half(text, minutes, end) - start : 0;
        }
        return 0;
    }

    /** Whether a line is a time of the day, with no more behind it than a zone. */
    static boolean isWhole(CharSequence text, int start, int end) {
        int clock = length(text, start, end);
        return clock > 0 && end - start - clock <= ZONE;
    }

    /** Whether a line holds a time of the day, and beside it no more than a day and a zone. */
    static boolean isIn(String line) {
        if (line.indexOf(':') < 0) {
            return false; // most lines
        }
        int words = 0;
        boolean clock = false;
        for (int i = 0; i < line.length(); i++) {
            boolean starts = i == 0 || !Character.isLetterOrDigit(line.charAt(i - 1));
            words += starts && Character.isLetter(line.charAt(i)) ? 1 : 0;
            boolean digit = starts && Character.isDigit(line.charAt(i));
            clock |= digit
                    && line.indexOf(':', i) == digits(line, i, line.length(), 2)
                    && length(line, i, line.length()) > 0;
        }
        return clock && words <= WORDS;
    }

    /** Behind “am” or “pm”, if it follows. */
    private static int half(CharSequence text, int at, int end) {
        int next = at < end && text.charAt(at) == ' ' ? at + 1 : at;
        boolean half = next + 1 < end
                && "aApP".indexOf(text.charAt(next)) >= 0
                && "mM".indexOf(text.charAt(next + 1)) >= 0
                && isOver(text, next + 2, end);
        return half ? next + 2 : at;
    }

    private static boolean isOver(CharSequence text, int at, int end) {
        return at >= end || !Character.isDigit(text.charAt(at)) && text.charAt(at) != '.';
    }

    private static int digits(CharSequence text, int from, int end, int most) {
        int at = from;
        while (at < end && at < from + most && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at;
    }
}
