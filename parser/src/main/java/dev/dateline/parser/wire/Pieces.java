package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.DraftBlock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The draft cut into pieces, each with its place in the story, in the order of the draft: so that nothing is lost. */
final class Pieces {
    /** Where a piece goes. */
    enum Role {
        HEADLINE,
        SUBHEADLINE,
        DATELINE,
        NOTE,
        BODY,
        /** A page's repetition of what it said elsewhere. */
        DROPPED
    }

    /**
     * One piece.
     *
     * @param role where it goes
     * @param block the block that it was cut from
     * @param span its characters in the draft
     * @param kindOrNull of a note, its kind
     * @param people of a note, the people in it
     */
    record Piece(
            Role role,
            DraftBlock block,
            Span span,
            @Nullable NoteKind kindOrNull,
            List<Author> people) {}

    private final String text;
    private final List<Piece> pieces = new ArrayList<>();

    Pieces(String text) {
        this.text = text;
    }

    /** Adds a stretch of a block, white space at its ends left out; nothing if nothing is left. */
    void add(Role role, DraftBlock block, int from, int to) {
        add(role, block, from, to, null, List.of());
    }

    void note(NoteKind kind, DraftBlock block, int from, int to, List<Author> people) {
        add(Role.NOTE, block, from, to, kind, people);
    }

    void note(NoteKind kind, DraftBlock block) {
        note(kind, block, block.span().start(), block.span().end(), List.of());
    }

    private void add(Role role, DraftBlock block, int from, int to, @Nullable NoteKind kind, List<Author> people) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        if (start < end) {
            pieces.add(new Piece(role, block, new Span(start, end), kind, people));
        }
    }

    List<Piece> all() {
        return pieces;
    }
}
