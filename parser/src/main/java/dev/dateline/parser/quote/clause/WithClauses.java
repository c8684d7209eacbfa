package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who says what a participle tells behind "with", at the end of a sentence: "Fares rose, with [sailors] noting that it hurts". */
public final class WithClauses {
    private static final long WITH = Tokens.fold("with");

    /** How far in front of the participle "with" may stand. */
    private static final int FAR = 8;

    private WithClauses() {}

    /** The phrase between "with" and a participle of saying ahead of "that", or {@link PhraseSpan#NONE}. */
    public static long teller(Elements elements, int k) {
        int form = elements.form(k);
        boolean tells = form != Phrases.NONE
                && k > 2
                && CueVerbs.form(form).participle()
                && CueVerbs.form(form).takes('t')
                && elements.is(k + 1, WordKind.THAT);
        int with = k - 1;
        while (tells && with > k - FAR && isInPhrase(elements, with)) {
            with--;
        }
        return tells && with < k - 1 && elements.fold(with) == WITH
                ? PhraseSpan.of(elements.first(with + 1), elements.first(k))
                : PhraseSpan.NONE;
    }

    private static boolean isInPhrase(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case PERSONS, SIGN -> true;
            default -> elements.kind(k).isPhrase();
        };
    }
}
