package dev.dateline.model;

import java.io.Serializable;
import java.util.List;

/**
 * What belongs to the copy but not to the text.
 *
 * @param kind what it is
 * @param text as printed
 * @param at the offset in the text before which it stood: 0 for the head, the text's length for the tail
 * @param people the people of a credit or a contact line, in print order
 */
public record Note(NoteKind kind, String text, int at, List<Author> people) implements Serializable {
    /** Checks the text and copies the list. */
    public Note {
        Require.text(text, "note");
        Require.from(0, at, "note's offset");
        people = List.copyOf(people);
    }

    /** A note without people. */
    public static Note of(NoteKind kind, String text, int at) {
        return new Note(kind, text, at, List.of());
    }
}
