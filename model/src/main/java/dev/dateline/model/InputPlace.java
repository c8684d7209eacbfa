package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where in the input a fact stood: a span of the input's characters for wire text, the path of an element for a page. A
 * path is a {@code CssSelector} of W3C's Web Annotation model; a highlighter finds the words in that element by its {@code
 * TextQuoteSelector}: the words of a quote, and some of the text before and behind them.
 *
 * @param spanOrNull the span over the decoded input, in UTF-16 code units
 * @param pathOrNull the element's path, {@code html > body > main > p:nth-child(3)}
 */
public record InputPlace(
        @Nullable Span spanOrNull, @Nullable String pathOrNull) implements Serializable {
    /** Checks that it is one of the two. */
    public InputPlace {
        if ((spanOrNull == null) == (pathOrNull == null)) {
            throw new IllegalArgumentException("an input place is either a span or a path");
        }
        Require.textOrNull(pathOrNull, "path");
    }

    /** A place in wire text. */
    public static InputPlace of(Span span) {
        return new InputPlace(span, null);
    }

    /** A place in a page. */
    public static InputPlace of(String path) {
        return new InputPlace(null, path);
    }

    /** The span over the decoded input. */
    public Optional<Span> span() {
        return Optional.ofNullable(spanOrNull);
    }

    /** The element's path. */
    public Optional<String> path() {
        return Optional.ofNullable(pathOrNull);
    }
}
