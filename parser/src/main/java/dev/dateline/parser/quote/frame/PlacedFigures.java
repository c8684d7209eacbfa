package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** "The port [put] the toll at 19", "unions [put] the crowd at about 400": who tells how many or how much something is. */
public final class PlacedFigures {
    private static final Phrases FIGURES = Phrases.of(PlacedFigures.class, "placed-figures.txt");
    private static final long AT = Tokens.fold("at");

    /** How many words such a figure has at most: "the number of dead and injured". */
    private static final int LONGEST = 9;

    /** How many words tell how exact a number is: "at more than". */
    private static final int EXACT = 3;

    private PlacedFigures() {}

    /** Whether a word is such a verb. */
    public static boolean has(Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.PLACING)
                || !elements.kind(k + 1).isPhrase()
                || !isSomeone(elements.kind(elements.subjectEnd(k)))) {
            return false; // most words
        }
        boolean figure = false;
        int at = k + 1;
        while (at < k + LONGEST && elements.fold(at) != AT && isInPhrase(elements.kind(at))) {
            figure |= FIGURES.has(elements.fold(at));
            at++;
        }
        return figure && elements.fold(at) == AT && isNumber(elements, at + 1);
    }

    private static boolean isSomeone(WordKind kind) {
        return switch (kind) {
            case NAME, PERSON, PERSONS, BODY, PAPER, HE, SHE, THEY, IT, WHO, WORD, VERB_S -> true;
            default -> false;
        };
    }

    private static boolean isInPhrase(WordKind kind) {
        return kind.isPhrase() || kind == WordKind.OF || kind == WordKind.PERSONS || kind == WordKind.AND;
    }

    /** "19", "[more than] 400", "[$]3 million". */
    private static boolean isNumber(Elements elements, int first) {
        for (int j = first; j < first + EXACT; j++) {
            switch (elements.kind(j)) {
                case NUMBER, SIGN -> {
                    return true;
                }
                case WORD, ADVERB, PREPOSITION, DETERMINER -> {}
                default -> {
                    return false;
                }
            }
        }
        return elements.is(first + EXACT, WordKind.NUMBER);
    }
}
