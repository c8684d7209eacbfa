package dev.dateline.cli;

import dev.dateline.model.Format;
import dev.dateline.parser.Source;
import dev.dateline.parser.UnreadableException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One input, and what the command line tells about it.
 *
 * @param name the path as it was listed; {@code -} is standard input
 */
record Input(
        String name,
        @Nullable Format formatOrNull,
        @Nullable String encodingOrNull,
        @Nullable String urlOrNull,
        @Nullable LocalDate dateOrNull) {
    /** How a list and an argument name standard input. */
    static final String STANDARD = "-";

    boolean isStandard() {
        return name.equals(STANDARD);
    }

    /** The path, unless it is standard input or no path of this machine. */
    Optional<Path> path() {
        try {
            return isStandard() ? Optional.empty() : Optional.of(Path.of(name));
        } catch (InvalidPathException noPath) {
            return Optional.empty();
        }
    }

    /**
     * The copy.
     *
     * @throws UnreadableException if the name is no path of this machine
     */
    Source source(InputStream standard) {
        Source source = isStandard() ? Source.of(standard) : Source.of(path().orElseThrow(this::noPath));
        source = source.name(name);
        source = formatOrNull == null ? source : source.as(formatOrNull);
        source = encodingOrNull == null ? source : source.charset(encodingOrNull);
        source = urlOrNull == null ? source : source.url(urlOrNull);
        return dateOrNull == null ? source : source.date(dateOrNull);
    }

    /** In the C locale a JVM knows only names of ASCII. */
    private UnreadableException noPath() {
        String message = "there is no file " + name + "; this locale has no such name, LC_ALL=C.UTF-8 has";
        return new UnreadableException("missing-file", message);
    }
}
