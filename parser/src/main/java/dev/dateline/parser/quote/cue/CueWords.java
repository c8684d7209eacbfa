package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AccordingTo;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
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

    /** The words whose meaning is in an element, with the adverbs between a subject and them. */
    static CueWords at(Elements elements, int k) {
        int head = elements.first(k);
        int number = elements.form(k);
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
}
