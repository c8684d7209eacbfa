package dev.dateline.parser.wire;

import dev.dateline.model.NoteKind;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.DraftBlock.Separation;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;

/**
 * Whom to ask, above a release: {@code Contact: Nora Beck, (515) 555-0142}, or a label and lines right below it of which
 * the last that has an address ends them, so that a headline without a blank line above it is none of them.
 */
final class HeadContacts {
    private static final int LONGEST = 200;
    private static final int MOST_LINES = 8;
    /** So far below a contact may a release begin. */
    private static final int MOST_BELOW = 6;
    /** A sentence of a release is longer. */
    private static final int LONGEST_ENTRY = 48;

    private final Draft draft;
    private final NoteReader notes;

    HeadContacts(Draft draft, NoteReader notes) {
        this.draft = draft;
        this.notes = notes;
    }

    /** Whether a block is a line of one, and the text of a release stands below. */
    boolean has(int block) {
        int label = block;
        while (!isLabel(label)) {
            if (label == 0 || block - label == MOST_LINES || !isRightBelow(label)) {
                return false;
            }
            label--;
        }
        int last = last(label);
        return block <= last && isAboveText(last);
    }

    private boolean isLabel(int block) {
        String text = text(block);
        if (text.length() > LONGEST || !NoteCues.mayBegin(Tokens.first(text, NoteCues.OPENING))) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        return NoteCues.isLabel(tokens) && NoteCues.kind(tokens).equals(Optional.of(NoteKind.CONTACT));
    }

    /** The last line below a label, or the label itself, that has an address; -1 if none has. */
    private int last(int label) {
        int last = -1;
        int end = Math.min(draft.blocks().size(), label + MOST_LINES);
        for (int i = label; i < end && (i == label || isRightBelow(i)); i++) {
            String text = text(i);
            if (text.length() <= LONGEST && ContactAddresses.ofPerson(Tokens.of(text))) {
                last = i;
            }
        }
        return last;
    }

    private boolean isAboveText(int last) {
        return draft.blocks().subList(last + 1, draft.blocks().size()).stream()
                .limit(MOST_BELOW)
                .anyMatch(below -> below.span().length() > LONGEST_ENTRY
                        && LineLooks.endsSentence(LineLooks.tail(draft, below))
                        && notes.tailKind(draft.textOf(below)).isEmpty());
    }

    private boolean isRightBelow(int block) {
        DraftBlock line = draft.blocks().get(block);
        return line.separation() == Separation.LINE;
    }

    private String text(int block) {
        return draft.textOf(draft.blocks().get(block));
    }
}
