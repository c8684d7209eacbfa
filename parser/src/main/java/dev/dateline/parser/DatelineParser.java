package dev.dateline.parser;

import dev.dateline.model.Dateline;
import dev.dateline.parser.dateline.DatelineReader;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Reads the dateline at the start of a line of copy, without the rest of the story.
 *
 * <pre>{@code
 * DatelineParser.parse("PORTLAND, Ore., March 4 (Reuters) - Talks went on.")
 *         .flatMap(Dateline::agency)   // Reuters
 * }</pre>
 */
public final class DatelineParser {
    private DatelineParser() {}

    /** The dateline that a text begins with; a date without a year stays without one. */
    public static Optional<Dateline> parse(String text) {
        return DatelineReader.read(Objects.requireNonNull(text, "text"), Optional.empty());
    }

    /** The dateline that a text begins with; a date without a year is given the year nearest to the reference. */
    public static Optional<Dateline> parse(String text, LocalDate reference) {
        return DatelineReader.read(
                Objects.requireNonNull(text, "text"), Optional.of(Objects.requireNonNull(reference, "reference")));
    }
}
