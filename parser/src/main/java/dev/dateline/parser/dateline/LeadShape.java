package dev.dateline.parser.dateline;

import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** What the first words behind a bare place and a dash tell: the text of a story, or the rest of something else. */
final class LeadShape {
    private static final int REACH = 40;
    private static final int SHORT_SENTENCE = 9;

    private static final Phrases TURNS = Phrases.of(LeadShape.class, "turn-starts.txt");

    private LeadShape() {}

    /**
     * Whether what stands between the dash and the next one is an aside: "GEORGIA — the state, not the country — is on
     * the map", where the name goes on with its verb.
     */
    static boolean isAside(Tokens tokens, int from) {
        int dashes = 0;
        int last = from;
        int stop = Math.min(tokens.count(), from + REACH);
        for (int i = from; i < stop && !isEnd(tokens, i); i++) {
            if (Separators.isDash(tokens, i)) {
                dashes++;
                last = i;
            }
        }
        return dashes == 1 && last + 1 < tokens.count() && Grammar.isAuxiliary(tokens, last + 1);
    }

    /** Whether somebody speaks: "AUSTIN: I never said that." */
    static boolean isTurn(Tokens tokens, int from) {
        return from > 0 && from < tokens.count() && tokens.is(from - 1, ':') && TURNS.has(tokens, from);
    }

    /** Whether the first sentence is a few words without a verb, as in listings: "First day of classes." */
    static boolean isListing(Tokens tokens, int from) {
        int words = 0;
        int stop = Math.min(tokens.count(), from + REACH);
        for (int i = from; i < stop; i++) {
            if (isEnd(tokens, i) && tokens.is(i, '.') || tokens.is(i, ':') || tokens.is(i, ';')) {
                return words > 0 && words <= SHORT_SENTENCE;
            }
            if (i > from && isVerb(tokens, i) || isEnd(tokens, i)) {
                return false;
            }
            words += tokens.isWord(i) || tokens.isNumber(i) ? 1 : 0;
        }
        return false;
    }

    /** Whether spaces part a dash from the words ahead of it and from a sentence with a verb behind it. */
    static boolean isTold(Tokens tokens, int from) {
        int stop = Math.min(tokens.count(), from + REACH);
        boolean spaced = from > 1 && from < stop && tokens.isSpacedBefore(from - 1) && tokens.isSpacedBefore(from);
        for (int i = from + 1; spaced && i < stop && !isEnd(tokens, i); i++) {
            if (isVerb(tokens, i)) {
                return !tokens.isUpperCase(i);
            }
        }
        return false;
    }

    private static boolean isVerb(Tokens tokens, int at) {
        // "There's a new mill", but "the town's new mill"
        boolean is = tokens.kind(at) == TokenKind.CLITIC
                && (Grammar.isFunctional(tokens, at - 1)
                        || at + 1 < tokens.count() && Grammar.isDeterminer(tokens, at + 1));
        return is
                || Grammar.isAuxiliary(tokens, at)
                || Grammar.isReporting(tokens, at)
                || Grammar.isIrregularPast(tokens, at)
                || tokens.isLowerCase(at) && Grammar.hasPastEnding(tokens, at)
                || isPresent(tokens, at);
    }

    /** "Ida Holm [solves] crosswords": behind a name in full, ahead of more; but "County Fair opens Monday". */
    private static boolean isPresent(Tokens tokens, int at) {
        return tokens.isLowerCase(at)
                && tokens.endsWith(at, "s")
                && at + 1 < tokens.count()
                && tokens.isLowerCase(at + 1)
                && at > 1
                && isName(tokens, at - 1)
                && isName(tokens, at - 2);
    }

    private static boolean isName(Tokens tokens, int at) {
        return tokens.isCapitalized(at) && !tokens.isUpperCase(at) && !PlainWords.has(tokens, at);
    }

    private static boolean isEnd(Tokens tokens, int at) {
        boolean mark = tokens.is(at, '.') || tokens.is(at, '!') || tokens.is(at, '?');
        boolean spaced = at + 1 >= tokens.count() || tokens.isSpacedBefore(at + 1);
        return mark
                && spaced
                && at > 0
                && !(tokens.isNumber(at - 1) && at + 1 < tokens.count() && !tokens.isCapitalized(at + 1))
                && !isShort(tokens, at - 1)
                && !Grammar.isAbbreviation(tokens, at - 1);
    }

    /** Whether the period behind the word may be an abbreviation's. */
    private static boolean isShort(Tokens tokens, int at) {
        return tokens.isCapitalized(at) && tokens.end(at) - tokens.start(at) <= 2;
    }
}
