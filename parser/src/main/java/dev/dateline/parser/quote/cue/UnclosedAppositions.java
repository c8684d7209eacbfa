package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Names over an apposition that no comma closes ahead of the verb: "“It works,” [Ann Lee], a baker in Altona said", "[Ann Lee],
 * director of Orlo Mills said it was late".
 */
final class UnclosedAppositions {
    /** How many elements a subject has at most, with what stands between it and its verb. */
    private static final int SUBJECT = 24;

    private final Tokens tokens;
    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final PlacedCues placed;

    UnclosedAppositions(Workbench bench, PlacedCues placed) {
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.placed = placed;
    }

    /** "“It works,” [Ann Lee], a baker in Altona said": the name over who that is, where no comma closes it ahead of the verb; or none. */
    long behindQuotation(int k) {
        if (!isBehind(k) || !elements.quotes(k - SUBJECT, k)) {
            return PhraseSpan.NONE;
        }
        int open = k - 1;
        while (open > 0 && open > k - SUBJECT && !elements.is(open, WordKind.QUOTATION)) {
            open--;
        }
        long name = hasComma(open + 2, k - 2) && placed.isQuoteWithComma(open)
                ? phrases.startingAt(elements, open + 1)
                : PhraseSpan.NONE;
        boolean named = isName(name) && tokens.isCapitalized(PhraseSpan.from(name));
        int comma = named ? elements.behind(name) : k;
        boolean told = comma < k - 2
                && elements.is(comma, WordKind.COMMA)
                && !elements.is(comma + 1, WordKind.NAME) // "Ann Lee, Ole Rask and Kim Holm said"
                && tellsWho(comma + 1, k);
        return told ? name : PhraseSpan.NONE;
    }

    /** "[Ann Lee], director of Orlo Mills said it was late": the name that opens a sentence, over a post that no comma closes; or none. */
    long opening(int k) {
        int first = elements.from();
        if (k > SUBJECT || !tokens.isCapitalized(first) || !isBehind(k) || !hasComma(1, k - 2)) {
            return PhraseSpan.NONE;
        }
        long name = phrases.startingAt(first, elements.to());
        int comma = isName(name) ? elements.behind(name) : k;
        boolean told = comma < k - 2
                && elements.is(comma, WordKind.COMMA)
                && Titles.isOccupation(tokens, elements.first(comma + 1)) // no "Ann Lee, a friend said"
                && tellsWho(comma + 1, k);
        return told ? name : PhraseSpan.NONE;
    }

    /** Whether it is a verb of saying right behind a phrase: no "Ann Lee, who has proposed it, said". */
    private boolean isBehind(int k) {
        return elements.takes(k, 'q')
                && !elements.isBase(k)
                && !elements.is(k, WordKind.VERB_ING)
                && elements.subjectEnd(k) == k - 1;
    }

    private boolean hasComma(int from, int to) {
        for (int k = from; k < to; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing stands between a comma and a verb but who somebody is: "44, a baker in Altona", "who runs a mill". */
    private boolean tellsWho(int from, int to) {
        boolean open = false; // a clause that lacks its verb
        for (int k = from; k < to; k++) {
            boolean who = elements.is(k, WordKind.WHO);
            boolean verb = elements.kind(k).isVerb() || open && elements.is(k, WordKind.VERB_S);
            boolean parted = switch (elements.kind(k)) {
                case COLON, SEMICOLON, DASH, QUOTATION, CLOSE, THAT, SUBORDINATOR -> true;
                case AND, BUT -> elements.is(k - 1, WordKind.COMMA) || elements.is(k + 1, WordKind.NAME);
                case COMMA -> k == to - 1;
                case WHO -> !elements.is(k - 1, WordKind.COMMA);
                default -> verb && !open;
            };
            if (parted) {
                return false;
            }
            open = who || open && !verb;
        }
        return !open;
    }

    private boolean isName(long phrase) {
        return phrase != PhraseSpan.NONE && narration.kind(PhraseSpan.to(phrase) - 1) == WordKind.NAME;
    }
}
