package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** "The ferry [looks] slow", "had [looked] much weaker": how somebody or something looks, which nobody is told to say; but "looks set to sink". */
public final class LooksOfThings {
    private static final long LIKE = Tokens.fold("like");
    private static final long AS = Tokens.fold("as");
    private static final long WAY = Tokens.fold("way"); // "looked way past the dam"

    private LooksOfThings() {}

    /** Whether a word that may attribute is a form of "look" ahead of how something looks. */
    public static boolean has(Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.LOOK)) {
            return false;
        }
        int how = k + 1;
        while (elements.is(how, WordKind.ADVERB)) {
            how++;
        }
        long fold = elements.fold(how);
        return elements.is(how, WordKind.WORD)
                && fold != LIKE
                && fold != AS
                && fold != WAY
                && !elements.is(how + 1, WordKind.TO)
                && !elements.is(how + 1, WordKind.THAT);
    }
}
