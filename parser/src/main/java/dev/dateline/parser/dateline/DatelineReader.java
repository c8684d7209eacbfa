package dev.dateline.parser.dateline;

import dev.dateline.model.Dateline;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** Reads the start of a line as a dateline. */
public final class DatelineReader {
    /** What a reading must score; set on development copy so that a bare name and a dash fall short. */
    public static final int THRESHOLD = 6;

    /** No dateline is longer, in UTF-16 units; it also bounds the work on a line without an end. */
    private static final int REACH = 480;

    /** What a reading behind a byline in the same line must score. */
    private static final int SURE = 12;

    private static final int BYLINE_REACH = 16;

    private DatelineReader() {}

    /** The dateline at the start of a line of copy; absent where there is none. */
    public static Optional<Dateline> read(String line, Optional<LocalDate> reference) {
        return scan(line, 0, line.length(), Set.of())
                .filter(reading -> reading.score() >= THRESHOLD)
                .map(reading -> reading.dateline(line, reference));
    }

    /**
     * What may be a dateline, with its score; the caller decides.
     *
     * @param text the text that the line stands in
     * @param start where the line starts
     * @param end the offset behind the line
     * @param sources names that the headline gives as its source: "Stocks rise (PC World)"
     */
    public static Optional<DatelineReading> scan(String text, int start, int end, Set<String> sources) {
        int first = start;
        while (first < end && Character.isWhitespace(text.charAt(first))) {
            first++;
        }
        int stop = Math.min(end, first + REACH);
        Tokens tokens = Tokens.of(text, first, stop);
        if (tokens.count() == 0) {
            return Optional.empty();
        }
        if (BylineOpeners.end(tokens, 0, tokens.count()) > 0) {
            return behindByline(text, tokens, stop, stop == end, sources);
        }
        CjkScanner cjk = new CjkScanner(tokens);
        return cjk.mayBegin() ? cjk.read() : new DatelineScanner(tokens, stop == end, sources).read();
    }

    /** "By Ann Lee LONDON, March 5 (Reuters) -": the dateline begins with the first town in capitals behind the names. */
    private static Optional<DatelineReading> behindByline(
            String text, Tokens tokens, int stop, boolean complete, Set<String> sources) {
        int last = Math.min(tokens.count(), BYLINE_REACH);
        for (int i = 2; i < last; i++) {
            boolean starts = tokens.isUpperCase(i)
                    && (Places.townEnd(tokens, i, tokens.count()) > i
                            || !tokens.isUpperCase(i - 1) && tokens.isWord(i - 1));
            if (starts && Agencies.end(tokens, i, tokens.count()) == i) {
                Tokens rest = Tokens.of(text, tokens.start(i), stop);
                return new DatelineScanner(rest, complete, sources)
                        .read()
                        .filter(reading -> reading.isDetailed() && reading.score() >= SURE);
            }
        }
        return Optional.empty();
    }
}
