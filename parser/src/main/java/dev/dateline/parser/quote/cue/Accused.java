package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Participles of whom another accuses, "Police arrested a cook [accused] of theft", or thinks something, "Selm, [considered] a
 * gem, is wet"; what is said stands behind them.
 */
public final class Accused {
    /** The longest subject, in elements. */
    private static final int SUBJECT = 8;

    private static final Phrases PARTICIPLES = Phrases.of(Accused.class, "accused-participles.txt");

    private static final Phrases CONSIDERED = Phrases.of(Accused.class, "considered-participles.txt");

    private final NounPhrases phrases;
    private final Elements elements;

    public Accused(Workbench bench) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** Whether a word is such a participle; no "whom the mayor [accused] of theft". */
    public boolean has(int k) {
        if (isConsidered(k)) {
            return true;
        }
        if (!elements.is(k, WordKind.VERB_ED)
                || PARTICIPLES.longest(elements.tokens(), elements.first(k), elements.to()) == Phrases.NONE) {
            return false;
        }
        return switch (elements.kind(k - 1)) {
            case COMMA, DASH -> true;
            case PERSON, PERSONS, BODY, WORD -> !isRelative(k - 1);
            default -> false;
        };
    }

    /** "A cook [accused] of theft": whether one stands right behind whom it tells of. */
    public boolean isBehindSubject(int k) {
        return elements.is(k, WordKind.VERB_ED) && !elements.is(k - 1, WordKind.COMMA) && has(k);
    }

    /**
     * "A cook accused of theft [walked] free": the past that is the verb of a sentence which opens with such a subject, the last in
     * its clause; or -1.
     */
    public int mainVerb(int of, int end) {
        int head = of - 1;
        if (head > SUBJECT || head < 1 || !elements.is(of, WordKind.OF) || elements.finite(0, head) > 0) {
            return -1;
        }
        for (int k = 1; k < head; k++) {
            if (elements.isPast(k) && !elements.kind(k - 1).isArticle()) {
                return -1; // "Police arrested a cook accused of theft"
            }
        }
        int verb = -1;
        for (int k = of + 3; k < end; k++) {
            switch (elements.kind(k)) {
                case COMMA,
                        SEMICOLON,
                        DASH,
                        COLON,
                        QUOTATION,
                        AND,
                        BUT,
                        WHO,
                        THAT,
                        SUBORDINATOR,
                        BE,
                        HAVE,
                        MODAL,
                        TO -> {
                    return verb;
                }
                default -> {
                    verb = elements.isPast(k) && isNoun(k - 1) ? k : verb;
                }
            }
        }
        return verb;
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case WORD, NAME, PERSON, PERSONS, BODY, PAPER, VERB_S, VERB_ING, CALENDAR, NUMBER -> true;
            default -> false;
        };
    }

    /** "Selm, [considered] a gem, is wet": behind the first comma of a sentence; no "Ann Lee, a cook, considered it a gem". */
    private boolean isConsidered(int k) {
        if (!elements.is(k - 1, WordKind.COMMA) || k - 1 > SUBJECT || !CONSIDERED.has(elements.fold(k))) {
            return false;
        }
        for (int j = 0; j < k - 1; j++) {
            if (elements.is(j, WordKind.COMMA) || elements.finite(j, j + 1) > 0) {
                return false;
            }
        }
        int close = k + 1;
        while (close < k + Elements.NEAR && (elements.kind(close).isWord() || elements.is(close, WordKind.NUMBER))) {
            close++;
        }
        return elements.is(close, WordKind.COMMA) && elements.kind(close + 1).isWord();
    }

    private boolean isRelative(int noun) {
        long phrase = phrases.endingAt(elements, noun);
        return phrase != PhraseSpan.NONE && elements.isRelativePronoun(elements.firstOf(phrase) - 1);
    }
}
