package dev.dateline.parser.copy;

/**
 * A line of one sign over and over. A bar parts texts; a short run, or one with spaces in it, may as well be a pause
 * within a story.
 */
enum SeparatorLine {
    /** No separator. */
    NONE,
    /** {@code ***}, {@code * * *}, {@code ---}: a pause, or the end. */
    BREAK,
    /** {@code =====}, {@code ----------}. */
    BAR;

    private static final String SIGNS = "=-_*#~";
    private static final int LEAST = 3;
    /** So many hyphens and their like are no pause. */
    private static final int LEAST_BAR = 5;
    /** Five stars are a pause still. */
    private static final int LEAST_STARS = 10;

    /** What a stretch of a line is. */
    static SeparatorLine of(String text, int start, int end) {
        char sign = text.charAt(start);
        if (SIGNS.indexOf(sign) < 0) {
            return NONE;
        }
        int count = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != sign && !CopyReader.isSpace(c)) {
                return NONE;
            }
            count += c == sign ? 1 : 0;
        }
        if (count < LEAST) {
            return NONE;
        }
        boolean solid = count == end - start;
        int least = sign == '=' ? LEAST : sign == '*' || sign == '~' ? LEAST_STARS : LEAST_BAR;
        return solid && count >= least ? BAR : BREAK;
    }
}
