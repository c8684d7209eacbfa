package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.unsaid.Unsaid;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * The only thing that somebody says who says nothing else: "Lee declined to comment, other than to [say] that it sank", "Police
 * said little beyond [confirming] that". It is told by whom the sentence tells of, and no part of what they do not say.
 */
public final class ExceptedRemarks {
    private static final Phrases EXCEPTING = Phrases.of(ExceptedRemarks.class, "excepting-phrases.txt");
    private static final Phrases DECLINING = Phrases.of(Unsaid.class, "declining-words.txt");
    private static final Phrases LITTLE = Phrases.of(Unsaid.class, "empty-objects.txt");
    private static final long NO = Tokens.fold("no");

    /** How far behind such a verb its clause has its own. */
    private static final int CLAUSE = 8;

    /** How sure a source is that grammar leaves no choice of. */
    private static final int SURE = 1000;

    private ExceptedRemarks() {}

    /** Whether a word of saying is the verb of one. */
    public static boolean has(Elements elements, int k) {
        return opener(elements, k) > 0;
    }

    /** Where the words begin that except it, "other than to", or -1. */
    private static int opener(Elements elements, int k) {
        boolean to = elements.is(k - 1, WordKind.TO);
        boolean verb = to || elements.is(k, WordKind.VERB_ING);
        if (!verb || !elements.takes(k, 't') || !to && isNoun(elements, k)) {
            return -1;
        }
        int last = to ? k - 2 : k - 1;
        for (int first = last; first >= Math.max(1, last - 1); first--) {
            int found = EXCEPTING.longest(elements.tokens(), elements.first(first), elements.first(last + 1));
            boolean whole = found != Phrases.NONE
                    && elements.first(first) + EXCEPTING.length(found) == elements.first(last + 1);
            if (whole && isWithheld(elements, first)) {
                return first;
            }
        }
        return -1;
    }

    /** "other than [bragging] rights"; but "other than saying talks were over". */
    private static boolean isNoun(Elements elements, int k) {
        boolean noun = elements.is(k + 1, WordKind.WORD) || elements.is(k + 1, WordKind.VERB_S);
        return noun && elements.finite(k + 2, k + CLAUSE) == 0;
    }

    /** "[declined] to comment", "would [not] say", "gave [no] details", "said [little]". */
    private static boolean isWithheld(Elements elements, int opener) {
        for (int k = opener - 1; k > 0 && k > opener - Elements.NEAR; k--) {
            long fold = elements.fold(k);
            if (elements.is(k, WordKind.NOT) || fold == NO || DECLINING.has(fold) || LITTLE.has(fold)) {
                return true;
            }
        }
        return false;
    }

    /** Where what the cue ahead of one says ends: in front of the words that except it, at once where that is nothing; else the token given. */
    public static int end(Elements elements, Cue next, int start, int end) {
        int opener = opener(elements, elements.at(next.head()));
        int first = elements.at(start);
        if (opener < first) {
            return end;
        }
        int before = opener - Elements.bit(elements.is(opener - 1, WordKind.COMMA));
        boolean nothing = before <= first || before == first + 1 && LITTLE.has(elements.fold(first)); // "said little"
        return nothing ? start : Math.min(end, elements.first(before));
    }

    /** Gives such cues their sources: that of the cue ahead, else the subject of the sentence. */
    public static void settle(Elements elements, List<Cue> cues, long subject) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            long source = i > 0 ? cues.get(i - 1).source() : subject;
            boolean ahead = source != PhraseSpan.NONE && PhraseSpan.to(source) <= cue.from();
            if (ahead && has(elements, elements.at(cue.head()))) {
                cues.set(i, cue.by(source, SURE));
            }
        }
    }
}
