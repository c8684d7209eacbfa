package dev.dateline.parser.wire;

import dev.dateline.model.Body;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Head;
import dev.dateline.model.Note;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.OffsetMap;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A story whose head and tail have been read: what is left of the draft is the body, all else has its place.
 *
 * @param head the facts about it
 * @param body the body, its blocks with their places in the input where origins are asked for
 * @param notes what belongs to the copy but not to the text, in order
 * @param origins from offsets of the body's text to the draft's text
 * @param datelineOrNull where the dateline stood in the draft's text
 * @param languageOrNull the language that a page claims
 * @param urlOrNull the canonical address that a page claims
 * @param siteOrNull the name of the site
 * @param diagnostics what was odd
 */
public record Story(
        Head head,
        Body body,
        List<Note> notes,
        OffsetMap origins,
        @Nullable Span datelineOrNull,
        @Nullable String languageOrNull,
        @Nullable String urlOrNull,
        @Nullable String siteOrNull,
        List<Diagnostic> diagnostics) {
    /** Copies the lists. */
    public Story {
        notes = List.copyOf(notes);
        diagnostics = List.copyOf(diagnostics);
    }

    /** Where the dateline stood in the draft's text. */
    public Optional<Span> dateline() {
        return Optional.ofNullable(datelineOrNull);
    }

    /** The language that a page claims. */
    public Optional<String> language() {
        return Optional.ofNullable(languageOrNull);
    }

    /** The canonical address that a page claims. */
    public Optional<String> url() {
        return Optional.ofNullable(urlOrNull);
    }

    /** The name of the site. */
    public Optional<String> site() {
        return Optional.ofNullable(siteOrNull);
    }
}
