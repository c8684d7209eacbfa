package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cue, while its source is sought: "Ann Lee has [openly spoken out]".
 *
 * @param element the element that their meaning is in: "spoken"
 * @param left the element in front of them that a subject ends with: "Lee"
 * @param from their first token
 * @param head the first token of the element that their meaning is in
 * @param to the token behind their last
 * @param according whether they are "according to" or mean the same
 * @param form the form of a verb that attributes; null of all other words
 */
record CueWords(int element, int left, int from, int head, int to, boolean according, CueVerbs.@Nullable Form form) {

    private static final Phrases ANNOUNCING = Phrases.of(CueWords.class, "announcing-verbs.txt");
    private static final int EMOTE = AttributionWords.sort("emote");
    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int STATE = AttributionWords.sort("state-adjective");

    /** The words whose meaning is in an element, with the adverbs between a subject and them. */
    static CueWords at(Elements elements, int k) {
        int told = told(elements, k);
        int head = elements.first(told);
        int number = elements.form(told);
        int according = AccordingTo.length(elements, head);
        int length = according > 0 ? according : number == Phrases.NONE ? 1 : CueVerbs.length(number);
        int left = elements.subjectEnd(k);
        int begin = left + 1;
        while (begin < k && elements.isAdverbAhead(begin)) {
            begin++;
        }
        return new CueWords(
                k,
                left,
                elements.first(begin),
                head,
                Math.min(elements.to(), head + length),
                according > 0,
                number == Phrases.NONE ? null : CueVerbs.form(number));
    }

    /** Whether they are "is pleased to announce" and the like. */
    boolean isPleased(Elements elements) {
        return head != elements.first(element);
    }

    /** "is pleased to [announce] that": the verb behind what somebody is, or the element itself. */
    static int told(Elements elements, int k) {
        boolean state = elements.is(k + 1, WordKind.TO)
                && (elements.sort(k) == STATE || elements.is(k, WordKind.VERB_ED) && isFelt(elements.sort(k)))
                && elements.isBase(k + 2);
        return state && ANNOUNCING.has(elements.fold(k + 2)) ? k + 2 : k;
    }

    /** "pleased", "honored". */
    private static boolean isFelt(int sort) {
        return sort == EMOTE || sort == PRAISE;
    }
}
