package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.source.DescribedSeveral;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Words that lead to another verb, or to what nobody said: "Lee was [prompted] to say, “…”", "Lee [went on] to win", "an old
 * [saying]". PolNeAR's readers mark them as a part of a cue, so that they are learned; in use they are no cues.
 */
final class LeadingWords {
    private static final Phrases CAUSING = Phrases.of(DescribedSeveral.class, "having-done-verbs.txt");
    private static final Phrases RESULTS = Phrases.of(LeadingWords.class, "result-verbs.txt");
    private static final long ON = Tokens.fold("on");
    private static final long OLD = Tokens.fold("old");
    private static final long SAYING = Tokens.fold("saying");

    private LeadingWords() {}

    /** Whether an element is such a word. */
    static boolean has(Elements elements, int k) {
        return elements.is(k + 1, WordKind.TO)
                ? isMade(elements, k)
                : isProverb(elements, k) || elements.fold(k + 1) == ON && isGoingOn(elements, k);
    }

    /** "Lee was [prompted] to say": who is made to say something says it. */
    private static boolean isMade(Elements elements, int k) {
        return elements.isBase(k + 2)
                && elements.takes(k + 2, 'q')
                && elements.is(k, WordKind.VERB_ED)
                && CAUSING.has(elements.fold(k))
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "Lee [went on] to win", but "went on to say". */
    private static boolean isGoingOn(Elements elements, int k) {
        boolean says = !RESULTS.has(elements.fold(k + 3))
                && (elements.isCueVerb(k + 3) || elements.sort(k + 3) != AttributionWords.NONE);
        return elements.isCueVerb(k)
                && elements.behindForm(k) == elements.first(k + 2)
                && elements.is(k + 2, WordKind.TO)
                && !says;
    }

    /** "There is an old [saying]: “Rain is wet.”", "As the saying goes, “…”": what people say, and nobody who says it. */
    private static boolean isProverb(Elements elements, int k) {
        int before = elements.fold(k - 1) == OLD ? k - 2 : k - 1;
        return elements.fold(k) == SAYING
                && elements.is(before, WordKind.ARTICLE)
                && !elements.is(k + 1, WordKind.THAT);
    }
}
