package dev.dateline.parser.speaker;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.saying.CueForms;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Which cues without a source share the subject of the one before them: "Lee said it was late and [warned] of more". */
final class SharedSubjects {
    private static final Phrases LINKS = Phrases.of(SharedSubjects.class, "shared-subject-links.txt");
    private static final Phrases SEEMING = Phrases.of(SharedSubjects.class, "seeming-verbs.txt");
    private static final long OWNER = Tokens.fold("whose");

    /** How many adverbs may stand between a conjunction and its verb. */
    private static final int ADVERBS = 3;

    private SharedSubjects() {}

    /** Whether what a cue tells is said by whom the sentence named last as a source. */
    static boolean has(Tokens tokens, Span cue) {
        int first = tokens.at(cue.start());
        int behind = tokens.at(cue.end());
        int before = before(tokens, first);
        if (before < 0 || isUndergone(tokens, first, behind)) {
            return false; // "as it [is called]", "the pier [seems]"
        }
        return tokens.endsWith(first, "ing") // "said it was late, [echoing] the mayor"
                || tokens.fold(before) == OWNER
                || LINKS.has(tokens, before) && isVerb(tokens, first, behind);
    }

    /** The word in front of a cue and its adverbs. */
    private static int before(Tokens tokens, int first) {
        int i = first - 1;
        while (i >= 0 && i >= first - ADVERBS && Grammar.isAdverb(tokens, i)) {
            i--;
        }
        return i;
    }

    private static boolean isUndergone(Tokens tokens, int first, int behind) {
        int last = behind - 1;
        boolean passive = Grammar.looksPast(tokens, last) || Grammar.isIrregularParticiple(tokens, last);
        for (int i = first; i < behind; i++) {
            if (SEEMING.has(tokens, i) || passive && i < last && Grammar.isBe(tokens, i)) {
                return true; // but "and [is unhappy]"
            }
        }
        return false;
    }

    /** "and [would not say]", "and [accused]", but not "fog and [rumors]". */
    private static boolean isVerb(Tokens tokens, int first, int behind) {
        int head = first;
        while (head < behind - 1 && Grammar.isBetween(tokens, head)) {
            head++;
        }
        return head > first || CueForms.isVerb(tokens, head, behind);
    }
}
