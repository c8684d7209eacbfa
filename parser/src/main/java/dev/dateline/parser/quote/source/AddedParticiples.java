package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * "Lee told the Post that Rask, who rows, had promised to leave, [adding] that", "It was late, Lee said on Monday, [citing] the fog":
 * who tells the one thing adds the other.
 */
final class AddedParticiples {
    private static final long ADDING = Tokens.fold("adding");

    /** How many cues stand at most in what somebody tells. */
    private static final int INNER = 3;

    private final Elements elements;

    AddedParticiples(Elements elements) {
        this.elements = elements;
    }

    /** Who tells what the source of such a participle is only the subject of, or {@link PhraseSpan#NONE}. */
    long teller(List<Cue> cues, int nth) {
        Cue cue = cues.get(nth);
        int k = elements.at(cue.head());
        if (elements.fold(k) != ADDING || !elements.is(k - 1, WordKind.COMMA) || cue.source() == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int before = nth - 1;
        while (before >= Math.max(0, nth - INNER) && isInner(cues.get(before), cue.source())) {
            before--;
        }
        return before >= 0 && isSubject(cue.source(), cues.get(before))
                ? cues.get(before).source()
                : PhraseSpan.NONE;
    }

    /** "It was late, [Lee] said on Monday, citing": the source of the cue that such a participle stands behind, or none. */
    long closing(Cue cue, Cue teller) {
        int k = elements.at(cue.head());
        boolean closes = elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.COMMA)
                && (teller.kind() == Cue.Kind.PLAIN || teller.kind() == Cue.Kind.CLOSING)
                && teller.source() != PhraseSpan.NONE
                && PhraseSpan.to(teller.source()) == teller.from()
                && elements.is(elements.firstOf(teller.source()) - 1, WordKind.COMMA)
                && (cue.source() == PhraseSpan.NONE || PhraseSpan.to(cue.source()) < PhraseSpan.from(teller.source()));
        int behind = elements.at(teller.to());
        return closes && (behind == k - 1 || TimeWords.isTime(elements, behind, k - 1))
                ? teller.source()
                : PhraseSpan.NONE;
    }

    private static boolean isInner(Cue cue, long subject) {
        return cue.source() == subject || cue.source() == PhraseSpan.NONE;
    }

    private boolean isSubject(long source, Cue teller) {
        int first = elements.firstOf(source);
        return teller.kind() == Cue.Kind.PLAIN
                && PhraseSpan.from(source) >= teller.to()
                && (elements.is(first - 1, WordKind.THAT) || elements.first(first) == teller.to());
    }

    /** "[Harbour] board cooks say so, adding that": whether a source is no more than the beginning of the one before it, which is a subject. */
    static boolean isCut(long source, Cue before) {
        return source != PhraseSpan.NONE
                && before.source() != PhraseSpan.NONE
                && (before.takes('t') || before.takes('q') || before.takes('n')) // no noun, "cooks hold views of"
                && PhraseSpan.from(source) == PhraseSpan.from(before.source())
                && PhraseSpan.to(source) < PhraseSpan.to(before.source())
                && PhraseSpan.to(before.source()) <= before.from();
    }
}
