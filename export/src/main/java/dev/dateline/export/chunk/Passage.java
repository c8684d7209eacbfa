package dev.dateline.export.chunk;

import dev.dateline.model.Span;
import java.util.List;

/**
 * A stretch of the text that stands under the same headings.
 *
 * @param span where it stands
 * @param headings the headings, the outermost first; those that it begins with among them
 */
public record Passage(Span span, List<String> headings) {
    /** Copies the list. */
    public Passage {
        headings = List.copyOf(headings);
    }
}
