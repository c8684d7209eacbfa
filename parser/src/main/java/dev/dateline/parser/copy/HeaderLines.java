package dev.dateline.parser.copy;

/**
 * Tells the lines that machines read while a story was sent. ANPA 1312: {@code a1234 r i bc-port-talks 03-04 0456}, a
 * service and its number, priority, category, slug, day and count of words. IPTC 7901: {@code ABC0123 4 POL 0123 /FRA},
 * a source and its number, priority from 1 to 9, category, count of words, and what the sender likes; {@code ZCZC} ahead
 * of it and {@code NNNN} at the end are the telegraph's.
 */
final class HeaderLines {
    private static final int LONGEST = 90;
    private static final int LONGEST_START = 40;
    private static final int LONGEST_STAMP = 48;
    /** A day and an hour have six. */
    private static final int LEAST_DIGITS = 6;

    private static final String START = "ZCZC";
    private static final String END = "NNNN";

    private HeaderLines() {}

    /** Whether a telegraph's line begins a message. */
    static boolean isStart(String line) {
        return line.equals(START) || line.length() <= LONGEST_START && line.startsWith(START + " ");
    }

    /** Whether a telegraph's line ends a message. */
    static boolean isEnd(String line) {
        return line.equals(END);
    }

    /** Whether a line is the header of a message in one of the two formats. */
    static boolean isHeader(String line) {
        if (line.length() > LONGEST || !isNumbered(line.substring(0, Math.max(0, line.indexOf(' '))), 1, 4)) {
            return false;
        }
        String[] fields = line.split(" ");
        return fields.length > 2 && (isAnpa(fields) || isIptc(fields));
    }

    /** Whether a line says when a story was sent: mostly digits, a day and an hour. */
    static boolean isStamp(String line) {
        int digits = 0;
        int letters = 0;
        for (int i = 0; i < line.length(); i++) {
            digits += Character.isDigit(line.charAt(i)) ? 1 : 0;
            letters += Character.isLetter(line.charAt(i)) ? 1 : 0;
        }
        return line.length() <= LONGEST_STAMP && digits >= LEAST_DIGITS && digits * 2 >= letters;
    }

    private static boolean isAnpa(String[] fields) {
        boolean numbered = isNumbered(fields[0], 1, 1);
        boolean ranked = fields[1].length() == 1
                && Character.isLetter(fields[1].charAt(0))
                && fields[2].length() == 1
                && Character.isLetter(fields[2].charAt(0));
        int last = fields.length - 1;
        boolean dated = digits(fields[last]) == fields[last].length() && isDay(fields[last - 1]);
        return numbered && (ranked || dated);
    }

    private static boolean isIptc(String[] fields) {
        boolean ranked = fields[1].length() == 1 && digits(fields[1]) == 1 && fields[1].charAt(0) != '0';
        int category = letters(fields[2], 0);
        boolean counted = fields.length == 3 || digits(fields[3]) > 0 || fields[3].charAt(0) == '/';
        return isNumbered(fields[0], 2, 4) && ranked && category == fields[2].length() && category <= 4 && counted;
    }

    /** Whether a field is some letters and three to five digits. */
    private static boolean isNumbered(String field, int least, int most) {
        int letters = letters(field, 0);
        int digits = field.length() - letters;
        return letters >= least
                && letters <= most
                && digits >= 3
                && digits <= 5
                && digits(field.substring(letters)) == digits;
    }

    /** Whether a field is a month and a day, or those and a year: "03-04". */
    private static boolean isDay(String field) {
        int digits = 0;
        int hyphens = 0;
        for (int i = 0; i < field.length(); i++) {
            digits += isDigit(field.charAt(i)) ? 1 : 0;
            hyphens += field.charAt(i) == '-' ? 1 : 0;
        }
        return hyphens > 0 && hyphens < 3 && digits >= 2 && digits + hyphens == field.length();
    }

    /** How many letters a field has from here on. */
    private static int letters(String field, int from) {
        int at = from;
        while (at < field.length() && Character.isLetter(field.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** How many digits a field begins with. */
    private static int digits(String field) {
        int at = 0;
        while (at < field.length() && isDigit(field.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
