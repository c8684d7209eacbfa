package dev.dateline.export.chunk;

import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a block may be cut: behind sentences and lines, between words, or else between characters; but inside none of
 * the quotes that are to stay whole.
 */
final class Cuts {
    /** Marks that close what a sentence ends in; “ closes in German, « in Danish. */
    private static final String CLOSERS = "”’\"')]»›«“」』）";

    private static final String OPENERS = "“‘\"'([«‹»„「『（";
    private static final String ENDS = ".!?…";
    private static final String WIDE_ENDS = "。！？";
    private static final int MOST_MARKS = 4;
    private static final int LONGEST_SHORT_FORM = 4; // "Sept."
    private static final int LONGEST_DAY = 2; // "31. Dezember"

    private final String text;
    private final List<Span> wholes;

    /**
     * Looks at one text.
     *
     * @param wholes what is not to be cut, in order
     */
    Cuts(String text, List<Span> wholes) {
        this.text = text;
        this.wholes = List.copyOf(wholes);
    }

    /** The pieces of a stretch, without the white space between them. */
    List<Span> parts(Span span, Grain grain) {
        List<Span> parts = new ArrayList<>();
        int start = -1; // of the piece
        int end = -1; // behind the last character that is no white space
        Gap gap = Gap.NONE;
        for (int i = span.start(); i < span.end(); i++) {
            char c = text.charAt(i);
            if (isBlank(c)) {
                gap = gap.and(c);
                continue;
            }
            if (start < 0) {
                start = i;
            } else if (isCut(end, i, gap, grain) && !isInWhole(end, i)) {
                parts.add(new Span(start, end));
                start = i;
            }
            end = i + 1;
            gap = Gap.NONE;
        }
        if (start >= 0) {
            parts.add(new Span(start, end));
        }
        return parts;
    }

    static boolean isBlank(String words) {
        return words.chars().allMatch(c -> isBlank((char) c));
    }

    /** As the body counts white space, which no block has to cover. */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || c == '\u00a0';
    }

    private boolean isCut(int end, int next, Gap gap, Grain grain) {
        return switch (grain) {
            case GROUP, ITEM, BLOCK -> false;
            case SENTENCE -> gap == Gap.LINE || (gap == Gap.SPACE ? endsSentence(end, next) : endsWide(end, next));
            case WORD -> gap == Gap.SPACE || gap == Gap.LINE;
            case CHARACTER ->
                !(Character.isLowSurrogate(text.charAt(next)) && Character.isHighSurrogate(text.charAt(next - 1)));
        };
    }

    /** Whether characters on both sides of the white space belong to the same one. */
    private boolean isInWhole(int end, int next) {
        int low = 0;
        int high = wholes.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (wholes.get(middle).start() < end) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low > 0 && wholes.get(low - 1).end() > next;
    }

    private boolean endsSentence(int end, int next) {
        int mark = lastMark(end);
        if (mark < 0 || (ENDS + WIDE_ENDS).indexOf(text.charAt(mark)) < 0) {
            return false;
        }
        int first = next;
        while (first < text.length() && first < next + MOST_MARKS && OPENERS.indexOf(text.charAt(first)) >= 0) {
            first++;
        }
        boolean goesOn = first < text.length() && Character.isLowerCase(text.codePointAt(first));
        boolean isShortForm = text.charAt(mark) == '.' && mark == end - 1 && isShortForm(mark);
        return !goesOn && !isShortForm;
    }

    /** Scripts without spaces go on right behind the mark. */
    private boolean endsWide(int end, int next) {
        int mark = end == next ? lastMark(end) : -1;
        String more = CLOSERS + WIDE_ENDS;
        return mark >= 0 && WIDE_ENDS.indexOf(text.charAt(mark)) >= 0 && more.indexOf(text.charAt(next)) < 0;
    }

    /** The last character that closes nothing, a few back at most; else -1. */
    private int lastMark(int end) {
        int mark = end - 1;
        while (mark >= 0 && mark > end - MOST_MARKS && CLOSERS.indexOf(text.charAt(mark)) >= 0) {
            mark--;
        }
        return mark;
    }

    /** Whether the period likely belongs to the word: "J. Holm", "U.S.", "Sen. Vance", "3. März"; not "NATO." */
    private boolean isShortForm(int period) {
        int first = period;
        while (first > 0 && first >= period - LONGEST_SHORT_FORM && Character.isLetterOrDigit(text.charAt(first - 1))) {
            first--;
        }
        int length = period - first;
        if (length > 0 && Character.isDigit(text.charAt(first))) {
            return length <= LONGEST_DAY;
        }
        if (length == 1) {
            return true;
        }
        return length > 1
                && length <= LONGEST_SHORT_FORM
                && Character.isUpperCase(text.charAt(first))
                && Character.isLowerCase(text.charAt(first + 1));
    }

    /** The white space between two characters. */
    private enum Gap {
        NONE,
        /** Only spaces at which no line breaks: "5 000". */
        TIGHT,
        SPACE,
        LINE;

        Gap and(char blank) {
            Gap wider = blank == '\n' ? LINE : Character.isWhitespace(blank) ? SPACE : TIGHT;
            return wider.compareTo(this) > 0 ? wider : this;
        }
    }
}
