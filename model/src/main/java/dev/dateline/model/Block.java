package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of the body, or its kin.
 *
 * @param kind what it is
 * @param span where it stands in the text
 * @param level of a heading 1 to 6, of a list item its depth from 1; else 0
 * @param ordered whether a list item is numbered
 * @param inputOrNull where it stood in the input
 */
public record Block(
        BlockKind kind,
        Span span,
        int level,
        boolean ordered,
        @Nullable InputPlace inputOrNull) implements Serializable {
    /** Checks that level and order fit the kind. */
    public Block {
        boolean levelled = kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM;
        if (levelled ? level < 1 : level != 0) {
            throw new IllegalArgumentException("level " + level + " does not fit a " + kind.key());
        }
        if (ordered && kind != BlockKind.LIST_ITEM) {
            throw new IllegalArgumentException("a " + kind.key() + " is not ordered");
        }
    }

    /** A paragraph. */
    public static Block paragraph(Span span) {
        return new Block(BlockKind.PARAGRAPH, span, 0, false, null);
    }

    /** Where it stood in the input, if the parser was asked for origins. */
    public Optional<InputPlace> input() {
        return Optional.ofNullable(inputOrNull);
    }
}
