package dev.dateline.parser.wire;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What the outside of a block tells: whether it is a paragraph of a story, or a line of a head. */
final class LineLooks {
    private static final int LONG_LINE = 160;
    private static final int SHORT_PARAGRAPH = 100;
    private static final int TAIL = 80;

    private static final Phrases SALUTATIONS = Phrases.of(LineLooks.class, "salutations.txt");

    private LineLooks() {}

    /** Whether the block reads as a paragraph of a story: long, and it ends as a sentence does. */
    static boolean isParagraph(Draft draft, DraftBlock block) {
        int length = block.span().length();
        return block.kind() == BlockKind.PARAGRAPH
                && (length > 2 * LONG_LINE || length >= SHORT_PARAGRAPH && endsSentence(tail(draft, block)))
                && draft.text().charAt(block.span().start()) != '(';
    }

    /** Whether the block may be a headline: one line, not a sentence. */
    static boolean isHeadlineLike(Draft draft, DraftBlock block) {
        int length = block.span().length();
        if (length > LONG_LINE || length < 3 || block.kind() == BlockKind.LIST_ITEM) {
            return false;
        }
        String text = draft.textOf(block);
        char last = text.charAt(text.length() - 1);
        if (last == ',' || last == ':' || last == ';') {
            return false;
        }
        boolean stop = last == '.' || last == '。' || last == '।';
        return !stop || text.endsWith("...") || NameCase.isShouted(text) || isTitled(text);
    }

    /** Whether nearly all long words begin with a capital, as in headlines of American papers. */
    static boolean isTitled(String text) {
        int capitals = 0;
        int words = 0;
        for (String word : text.split(" ")) {
            if (word.length() > 3 && Character.isLetter(word.charAt(0))) {
                words++;
                capitals += Character.isUpperCase(word.charAt(0)) ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 8;
    }

    /** Whether a text ends as a sentence does, closing marks and brackets aside. */
    static boolean endsSentence(String text) {
        int at = text.length() - 1;
        while (at > 0 && "\"'”’»)]」』".indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ".!?…。！？".indexOf(text.charAt(at)) >= 0;
    }

    /** "To the Editor:", "Dear readers,": whether a line says to whom a letter goes. */
    static boolean isSalutation(String text) {
        char last = text.charAt(text.length() - 1);
        return (last == ':' || last == ',') && SALUTATIONS.longest(Tokens.of(text), 0) != Phrases.NONE;
    }

    /** The last characters of a block. */
    static String tail(Draft draft, DraftBlock block) {
        int start = Math.max(block.span().start(), block.span().end() - TAIL);
        return draft.text().substring(start, block.span().end());
    }

    /** Whether a text has neither letters nor digits. */
    static boolean isBlankOfWords(String text) {
        return isBlankOfWords(text, 0, text.length());
    }

    static boolean isBlankOfWords(String text, int from, int to) {
        for (int at = from; at < to; at += Character.charCount(text.codePointAt(at))) {
            if (Character.isLetterOrDigit(text.codePointAt(at))) {
                return false;
            }
        }
        return true;
    }
}
