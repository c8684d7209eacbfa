package dev.dateline.parser.wire;

import dev.dateline.model.Head;
import dev.dateline.model.NoteKind;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.wire.Pieces.Role;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first lines of a page's story. The page has told its headline: a line that repeats it is dropped, a printed byline
 * is a note, and anything else is text unless it stands above a dateline.
 */
final class PageLines {
    private static final int MOST_LINES = 4;

    private final Draft draft;
    private final Head page;
    private final Pieces pieces;
    private final Findings findings;

    PageLines(Draft draft, Head page, Pieces pieces, Findings findings) {
        this.draft = draft;
        this.page = page;
        this.pieces = pieces;
        this.findings = findings;
    }

    /** How many of the first blocks reach down to the last that is no text, where no dateline tells. */
    int count() {
        int count = 0;
        for (int i = 0; i < Math.min(draft.blocks().size() - 1, MOST_LINES); i++) {
            DraftBlock block = draft.blocks().get(i);
            String text = draft.textOf(block);
            if (repeats(text) || BylineReader.cued(text).isPresent()) {
                count = i + 1;
            }
        }
        return count;
    }

    /** Gives a block above the text its place; what else stands above a dateline is a standfirst, a caption, a date. */
    void line(DraftBlock block, boolean aboveDateline) {
        String text = draft.textOf(block);
        Optional<BylineReader.Byline> byline = BylineReader.cued(text);
        if (repeats(text)) {
            pieces.add(Role.DROPPED, block, block.span().start(), block.span().end());
        } else if (byline.isPresent()) {
            findings.byline(byline.get());
            pieces.note(NoteKind.BYLINE, block);
        } else if (aboveDateline) {
            pieces.note(NoteKind.SUMMARY, block);
        } else {
            pieces.add(Role.BODY, block, block.span().start(), block.span().end());
        }
    }

    private boolean repeats(String text) {
        return Stream.of(page.headline(), page.subheadline())
                .flatMap(Optional::stream)
                .anyMatch(line -> Math.abs(line.length() - text.length()) < line.length()
                        && letters(line).equals(letters(text)));
    }

    private static String letters(String line) {
        StringBuilder letters = new StringBuilder();
        line.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
