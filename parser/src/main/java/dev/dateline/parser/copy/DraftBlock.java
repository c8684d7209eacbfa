package dev.dateline.parser.copy;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A block of a draft.
 *
 * @param kind what it is
 * @param span where it stands in the draft's text
 * @param level of a heading 1 to 6, of a list item its depth from 1; else 0
 * @param ordered whether a list item is numbered
 * @param separation how it is set off from the block before it
 * @param pathOrNull the path of its element in a page
 */
public record DraftBlock(
        BlockKind kind,
        Span span,
        int level,
        boolean ordered,
        Separation separation,
        @Nullable String pathOrNull) {
    /** How a block is set off from the one before it. */
    public enum Separation {
        /** Only a line end stands between them. */
        LINE,
        /** Only an indent sets it off. */
        INDENT,
        /** A blank line stands between them, or they are elements of a page, or it is the first. */
        BLANK
    }

    /** The path of its element in a page. */
    public Optional<String> path() {
        return Optional.ofNullable(pathOrNull);
    }
}
