package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Who or what nobody is named to expect something of, in a second clause: "sales rose in May and [profit] is expected to grow".
 * The clause ahead has its own verb, so it is the writer’s.
 */
final class ExpectedSubjects {
    /** A subject has no more elements. */
    private static final int SUBJECT = 14;

    private static final long WHAT = Tokens.fold("what");
    private static final Phrases PLURAL = Phrases.of(SetPhrases.class, "plural-auxiliaries.txt");

    private final Elements elements;

    ExpectedSubjects(Elements elements) {
        this.elements = elements;
    }

    /** Where a content ahead of a cue begins, no earlier than it may: with such a subject, else at the start given. */
    int start(Cue cue, int reach, int start, int end) {
        int head = elements.at(cue.head());
        int close = elements.at(end);
        boolean expected = cue.source() == PhraseSpan.NONE
                && elements.is(close, WordKind.BE)
                && elements.isPassive(close - 1, head)
                && !elements.is(head + 1, WordKind.BY)
                && !elements.quotes(elements.at(start), close);
        if (expected && reach == elements.from() && isLastPlace(elements.at(reach), elements.at(start), close)) {
            return reach;
        }
        if (expected && elements.fold(close - 1) == WHAT) {
            return elements.first(close - 1); // "is in [what] is thought to be a mill"
        }
        int joint = expected ? joint(elements.at(start), close) : -1;
        return joint > elements.at(start) && isClause(elements.at(start), joint) ? elements.first(joint + 1) : start;
    }

    /** "Ponds in Selm and [Lund] are expected to freeze": a name alone, which cannot be what several are told of. */
    private boolean isLastPlace(int begin, int first, int close) {
        boolean last = close == first + 1
                && elements.is(first, WordKind.NAME)
                && elements.is(first - 1, WordKind.AND)
                && PLURAL.has(elements.fold(close));
        for (int k = begin; last && k < first - 1; k++) {
            last = isOfSubject(elements.kind(k)) || elements.is(k, WordKind.COMMA);
        }
        return last && !isVerb(begin, first);
    }

    /** The "and" or "but" that a subject of nouns alone stands behind, be it of two, or -1. */
    private int joint(int first, int close) {
        int joint = jointAhead(first, close);
        int wider = joint > 0 ? jointAhead(first, joint) : -1;
        return wider > 0 && isClause(first, wider) && !isVerb(wider + 1, joint) ? wider : joint;
    }

    private int jointAhead(int first, int close) {
        int k = close - 1;
        while (k > first && k >= close - SUBJECT && isOfSubject(elements.kind(k))) {
            k--;
        }
        return elements.isAndBut(k) && k < close - 1 ? k : -1;
    }

    private static boolean isOfSubject(WordKind kind) {
        return switch (kind) {
            case HE, SHE, THEY, WE, IT, SIGN, OF, PREPOSITION, CALENDAR, PERSONS -> true;
            default -> kind.isPhrase();
        };
    }

    /** Whether a verb makes a main clause of the words ahead of a joint. */
    private boolean isClause(int first, int joint) {
        for (int k = first; k < joint; k++) {
            switch (elements.kind(k)) {
                case WHO, THAT, SUBORDINATOR, COLON -> {
                    return false;
                }
                default -> {
                    if (elements.isRelativePronoun(k)) {
                        return false;
                    }
                }
            }
        }
        return isVerb(first, joint);
    }

    /** Whether a verb that can be no participle stands there. */
    private boolean isVerb(int from, int to) {
        for (int k = from; k < to; k++) {
            boolean verb = elements.isListed(k, ListedWords.FINITE | ListedWords.PAST_VERB)
                    || elements.is(k, WordKind.MODAL)
                    || elements.is(k, WordKind.BE)
                            && !elements.is(k - 1, WordKind.TO)
                            && !elements.tokens().endsWith(elements.first(k), "ing");
            if (verb) {
                return true;
            }
        }
        return false;
    }
}
