package dev.dateline.parser.copy;

/**
 * At which column a copy was wrapped by hand or machine, found by evidence.
 *
 * <p>Of two lines, the first of width {@code a} and the second with a first word of width {@code f}, a wrap at any column
 * from {@code a} to {@code a + f} would have made them from one. Where the second begins in lower case they surely were
 * one. The column that most pairs agree on, and that no or few lines exceed, is the copy's.
 */
final class Wrap {
    /** The copy is not wrapped. */
    static final int NONE = 0;

    private static final int LEAST = 40;
    private static final int MOST = 100;
    /** So many pairs that begin with a capital prove as much as one that does not. */
    private static final int HINTS = 4;

    private final int[] proofs = new int[MOST + 2];
    private final int[] hints = new int[MOST + 2];
    private final int[] longer = new int[MOST + 2];

    private Wrap() {}

    /** The column, or {@link #NONE}. */
    static int column(Lines lines) {
        Wrap wrap = new Wrap();
        for (int i = 0; i < lines.count(); i++) {
            // a line of this width exceeds every column below it
            wrap.longer[0]++;
            wrap.longer[Math.min(MOST + 1, lines.width(i))]--;
            if (i + 1 < lines.count() && !lines.isAfterBlank(i + 1) && lines.indent(i + 1) <= lines.indent(i)) {
                wrap.weigh(lines, i);
            }
        }
        // one pair is enough where every line is wrapped
        return wrap.best(lines.isSent() ? 1 : HINTS);
    }

    private void weigh(Lines lines, int line) {
        int width = lines.width(line);
        if (width >= MOST || lines.hasBullet(line + 1) || lines.isSet(line) || lines.isSet(line + 1)) {
            return;
        }
        boolean runsOn = lines.startsLower(line + 1) && !lines.endsSentence(line);
        // copy in capitals throughout has no lower case to tell by
        boolean shouts = width > 50 && !lines.hasLower(line) && !lines.hasLower(line + 1);
        int[] evidence = runsOn || shouts ? proofs : hints;
        evidence[Math.max(LEAST, width)]++;
        evidence[Math.min(MOST, width + lines.firstWord(line + 1)) + 1]--;
    }

    private int best(int leastHints) {
        int found = NONE;
        int most = 0;
        int proven = 0;
        int hinted = 0;
        int exceeding = 0;
        for (int column = 0; column <= MOST; column++) {
            proven += proofs[column];
            hinted += hints[column];
            exceeding += longer[column];
            int support = 2 * proven + hinted - 4 * exceeding;
            if (column >= LEAST && (proven > 0 || hinted >= leastHints) && support > most) {
                most = support;
                found = column;
            }
        }
        return found;
    }
}
