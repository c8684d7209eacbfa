package dev.dateline.parser.date;

/** Walks over a short string of digits and signs. A step that does not fit leaves it where it was. */
final class DigitCursor {
    private final String text;
    private int at;

    DigitCursor(String text, int at) {
        this.text = text;
        this.at = at;
    }

    int at() {
        return at;
    }

    /** A number of at least so many and at most so many digits, all that stand there; -1 if there is none such. */
    int number(int least, int most) {
        int end = at;
        int value = 0;
        while (end < text.length() && Character.isDigit(text.charAt(end)) && end - at <= most) {
            value = value * 10 + Character.digit(text.charAt(end), 10);
            end++;
        }
        if (end - at < least || end - at > most) {
            return -1;
        }
        at = end;
        return value;
    }

    /** Exactly so many digits, whatever follows. */
    int digits(int count) {
        int value = 0;
        for (int i = at; i < at + count; i++) {
            int digit = i < text.length() ? Character.digit(text.charAt(i), 10) : -1;
            if (digit < 0) {
                return -1;
            }
            value = value * 10 + digit;
        }
        at += count;
        return value;
    }

    /** Whether one of these characters stands here; steps over it. */
    boolean skip(String signs) {
        boolean found = at < text.length() && signs.indexOf(text.charAt(at)) >= 0;
        if (found) {
            at++;
        }
        return found;
    }

    /** The character here, or 0 at the end. */
    char peek() {
        return at < text.length() ? text.charAt(at) : 0;
    }

    void skipDigits() {
        while (Character.isDigit(peek())) {
            at++;
        }
    }

    void skipSpaces() {
        while (peek() == ' ' || peek() == '\u00a0') {
            at++;
        }
    }

    /** What stands from here to the next space, bracket or comma. */
    String word() {
        int end = at;
        while (end < text.length() && " \u00a0[](),;".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(at, end);
    }
}
