package dev.dateline.parser.page.display;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** The first letter of a story in a line of its own, as pages do that set it larger: {@code <div>T</div><p>he ferry sank.</p>}. */
final class DropCap {
    /** Letters that are words in English: “A ferry sank”. */
    private static final String WORDS = "AI";

    private char letter;

    /** Takes note of what stands behind a place once its passages are written: a capital alone, or something else. */
    void follow(PageText page, int start) {
        if (page.text.length() == start) {
            return;
        }
        Passage last = page.passages.isEmpty() ? null : page.passages.get(page.passages.size() - 1);
        boolean alone = last != null
                && last.start == start
                && last.end == start + 1
                && page.text.length() == last.end
                && last.kind == BlockKind.PARAGRAPH
                && last.table == Outline.NONE
                && last.linked == 0;
        char first = page.text.charAt(start);
        letter = alone && Letters.isUpperCase(first) ? first : 0;
    }

    /** What a capital alone ahead of these words puts in front of them; nothing where they do not go on with it. */
    String before(String words) {
        int from = 0;
        while (letter != 0 && from < words.length() && Letters.isSpace(words.charAt(from))) {
            from++;
        }
        if (letter == 0 || from == words.length()) {
            return "";
        }
        char capital = letter;
        letter = 0;
        int end = from;
        while (end < words.length() && Letters.isLetter(words.charAt(end))) {
            end++;
        }
        char next = end == from ? ' ' : words.charAt(from);
        if (!Character.isLowerCase(next) || next == Character.toLowerCase(capital)) {
            return ""; // "A" beside "annalee" stands for the picture of who writes
        }
        Tokens word = Tokens.of(capital + words.substring(from, end));
        boolean parted = WORDS.indexOf(capital) >= 0 && !Grammar.isFunctional(word, 0) && !Grammar.isListed(word, 0);
        return parted ? capital + " " : String.valueOf(capital);
    }
}
