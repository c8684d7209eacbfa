package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.text.Tokens;

/** Headings in capitals that open a paragraph of quoted words, of which nobody is the source: "TOWN ENDS TOLL ON TUGS “On Friday the board …”". */
final class ShoutedHeadings {
    /** A name in capitals has fewer words: "IDA HOLM JR.". */
    private static final int WORDS = 4;

    /** A heading has no more words and signs. */
    private static final int LONGEST = 40;

    /** How many words of a quotation tell whether it is in capitals itself. */
    private static final int QUOTED = 12;

    private ShoutedHeadings() {}

    /** Whether all that stands ahead of a quotation in its unit is in capitals, and the quotation is not. */
    static boolean isAhead(Elements elements, int quotation) {
        Tokens tokens = elements.tokens();
        int open = elements.first(quotation);
        int words = 0;
        if (open - elements.from() > LONGEST) {
            return false;
        }
        for (int i = elements.from(); i < open; i++) {
            boolean shouted = tokens.isUpperCase(i);
            if (tokens.isWord(i) && !shouted && tokens.end(i) - tokens.start(i) > 1) {
                return false; // "TOWN ENDS TOLL ON TUGS - Ida Holm: “On Friday …”"
            }
            words += Elements.bit(shouted);
        }
        return words >= WORDS && isPlain(tokens, open, Math.min(open + QUOTED, elements.to()));
    }

    private static boolean isPlain(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isLowerCase(i)) {
                return true;
            }
        }
        return false;
    }
}
