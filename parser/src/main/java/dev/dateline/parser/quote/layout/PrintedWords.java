package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.sense.GettingVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.LabelsOfWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Quoted words that stand on something, or that others wrote, so that nobody beside them said them: "a cap with her slogan, “Row on”",
 * "headlines such as “Fog ahead” and “Rain”", "she got notes including “Go home”".
 */
final class PrintedWords {
    private static final Phrases LABELS = Phrases.of(PrintedWords.class, "labels.txt");
    private static final long AS = Tokens.fold("as");
    private static final long INCLUDING = Tokens.fold("including");
    private static final long KNOWN = Tokens.fold("known");
    private static final long SUCH = Tokens.fold("such");

    private final Elements elements;

    PrintedWords(Elements elements) {
        this.elements = elements;
    }

    /** Whether the quoted words of an element are such. */
    boolean are(int words) {
        int quotation = firstOfList(words);
        int noun = elements.is(quotation - 1, WordKind.COMMA)
                        || elements.is(quotation - 1, WordKind.COLON)
                        || elements.is(quotation - 1, WordKind.DASH)
                ? quotation - 2
                : quotation - 1;
        if (elements.is(quotation - 1, WordKind.OF) && elements.isHead(quotation - 2, HeadWords.CRY)) {
            return true; // "prompting a heckle of “Sit down!”"
        }
        boolean as = quotation > 1 && elements.fold(quotation - 1) == AS;
        long before = as ? elements.fold(quotation - 2) : 0;
        return noun >= 0 && LABELS.has(elements.fold(noun))
                || elements.is(quotation - 1, WordKind.COLON)
                        && LabelsOfWords.has(elements.tokens(), elements.from(), elements.first(quotation - 1))
                || as && (before == KNOWN || before == SUCH)
                || elements.fold(quotation - 1) == INCLUDING && GettingVerbs.isObject(elements, quotation - 2);
    }

    /** "[“Fog”], “rain” and “snow”": the first of several quotations that nothing but commas and "and" parts. */
    private int firstOfList(int quotation) {
        int first = quotation;
        while (first > 1 && first > quotation - Elements.NEAR) {
            int before = elements.is(first - 1, WordKind.AND) ? first - 2 : first - 1;
            before -= Elements.bit(elements.is(before, WordKind.COMMA));
            if (before == first - 1 || !elements.is(before, WordKind.QUOTATION)) {
                break;
            }
            first = before;
        }
        return first;
    }
}
