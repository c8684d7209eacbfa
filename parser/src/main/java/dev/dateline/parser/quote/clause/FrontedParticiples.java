package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** A participle ahead of the subject of a cue: "[Speaking after the match], Ann Lee said, “We won.”" It tells when, and is not said. */
public final class FrontedParticiples {
    private final Tokens tokens;
    private final Elements elements;

    public FrontedParticiples(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** "[Citing] “a lack of fish,” the board closed the pier": whether the quoted words are those of who is named behind them. */
    public static boolean isOfQuotation(Elements elements, int k) {
        return k == 0
                && elements.isParticiple(k)
                && elements.is(1, WordKind.QUOTATION)
                && elements.tokens().is(elements.first(2) - 2, ',');
    }

    /** Whether no more than that stands ahead of a cue, and what is said behind it. */
    public boolean isAhead(Cue cue, int reach) {
        boolean plain = cue.kind() == Cue.Kind.PLAIN
                && reach == elements.from()
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from();
        int comma = plain ? elements.firstOf(cue.source()) - 1 : -1;
        return elements.is(comma, WordKind.COMMA)
                && isParticiple(elements.opening())
                && elements.finite(0, comma) == 0
                && !elements.quotes(0, comma)
                && isSaidBehind(elements.at(cue.to()));
    }

    /** "[Speaking] after", "[Addressing] the press"; but "Sterling, he said, is weak". */
    private boolean isParticiple(int k) {
        return tokens.endsWith(elements.first(k), "ing")
                && switch (elements.kind(k + 1)) {
                    case PREPOSITION, ARTICLE, POSSESSIVE, OBJECT, TO, ADVERB, DETERMINER, NUMBER -> true;
                    case SUBORDINATOR, PERSONS, WORD, VERB_S, CALENDAR -> true;
                    default -> false;
                };
    }

    /** "said it was late", "said, “We won.”"; but "Winning the cup, he said, was fun", "Leaving, he said." */
    private boolean isSaidBehind(int behind) {
        return switch (elements.kind(behind)) {
            case EDGE, STOP, DASH, SEMICOLON, BE, MODAL, HAVE -> false;
            case COMMA ->
                elements.is(behind + 1, WordKind.QUOTATION) && tokens.isCapitalized(elements.first(behind + 1) + 1);
            default -> true;
        };
    }
}
