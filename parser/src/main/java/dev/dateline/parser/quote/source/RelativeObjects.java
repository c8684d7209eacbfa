package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Whom a clause with "who" is about, where its object was taken for the subject of the verb behind it: "[Rowers] who lost boats in
 * Selm may say", "[Bakers] who have not used Rask might ask".
 */
final class RelativeObjects {
    /** How far ahead of the verb "who" may stand. */
    private static final int FAR = 12;

    private final NounPhrases phrases;
    private final Elements elements;

    RelativeObjects(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** The subject of a verb whose source was found in such a clause; or none. */
    long subject(int k, long source) {
        if (!elements.has(WordKind.WHO)) {
            return PhraseSpan.NONE;
        }
        int left = elements.subjectEnd(k);
        boolean near = source != PhraseSpan.NONE
                && left > 2
                && elements.behind(source) == left + 1
                && !elements.is(k, WordKind.VERB_ING)
                && !elements.is(k - 1, WordKind.TO);
        int who = near ? who(left) : -1;
        boolean inside = who > 0 && elements.firstOf(source) > who && opensWithVerb(who + 1, left);
        long subject = inside ? phrases.endingBefore(elements, who) : PhraseSpan.NONE;
        int first = elements.firstOf(subject);
        boolean opens = first == 0 || first > 0 && elements.is(first - 1, WordKind.COMMA);
        return opens && elements.behind(subject) == who ? subject : PhraseSpan.NONE;
    }

    /** The only "who" ahead, in the same clause; or -1. */
    private int who(int left) {
        for (int j = left; j > 0 && j > left - FAR; j--) {
            switch (elements.kind(j)) {
                case WHO -> {
                    return j;
                }
                case COMMA, QUOTATION, SEMICOLON, COLON, DASH, AND, BUT, THAT, SUBORDINATOR -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "who [have not used] Rask", "who [lost] boats"; but "who Lee", "who thinks Lee": a verb that no clause follows. */
    private boolean opensWithVerb(int first, int left) {
        int verb = first;
        while (verb < left && isAhead(verb)) {
            verb++;
        }
        boolean has = verb > first || elements.kind(verb).isVerb() || elements.isIrregularPast(verb);
        return has && verb < left && elements.sort(verb) == AttributionWords.NONE;
    }

    private boolean isAhead(int k) {
        return switch (elements.kind(k)) {
            case HAVE, MODAL, NOT, ADVERB -> true;
            default -> false;
        };
    }
}
