package dev.dateline.parser.input;

import dev.dateline.model.Diagnostic;
import java.util.List;

/**
 * An input as characters, in the order of its bytes; a byte order mark is no character of it.
 *
 * @param text the characters; {@code --origins} counts in these
 * @param charset the charset that they were read with, by its name in HTML's label table
 * @param diagnostics what was odd about the bytes
 */
public record Characters(String text, String charset, List<Diagnostic> diagnostics) {
    /** Copies the list. */
    public Characters {
        diagnostics = List.copyOf(diagnostics);
    }
}
