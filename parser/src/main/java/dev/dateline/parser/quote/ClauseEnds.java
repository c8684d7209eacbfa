package dev.dateline.parser.quote;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where the clause around a cue ends and the sentence goes on, told by grammar alone: "Lee, who says he is innocent, will
 * appeal", "When Lee said nobody came, they laughed". What stands behind is no part of what was said.
 */
final class ClauseEnds {
    private static final Phrases OPENERS = Phrases.of(ClauseEnds.class, "clause-openers.txt");
    private static final Phrases PAST = Phrases.of(ClauseEnds.class, "past-forms.txt");
    private static final Phrases FINITE = Phrases.of(ClauseEnds.class, "finite-verbs.txt");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    ClauseEnds(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
    }

    /** The end of a content behind its cue: that of the cue's clause where one can be told, else the end given. */
    int end(Cue cue, int start, int end) {
        int opener = opener(cue);
        boolean relative = opener > 0 && elements.is(opener - 1, WordKind.COMMA);
        if (relative && elements.verbs(0, opener - 1, 1) == 0) {
            return resumed(start, end);
        }
        int first = elements.is(0, WordKind.AND) || elements.is(0, WordKind.BUT) ? 1 : 0;
        boolean adverbial = opener == first && OPENERS.has(elements.fold(first));
        return adverbial && !OPENERS.has(elements.fold(elements.at(start))) ? mainClause(start, end) : end;
    }

    /** The element that opens the cue's clause: "who", "which", "when", a participle behind a comma; -1 for none. */
    private int opener(Cue cue) {
        int head = elements.at(cue.from());
        boolean participle = elements.is(head, WordKind.VERB_ED) || elements.is(head, WordKind.VERB_ING);
        if (participle && elements.is(head - 1, WordKind.COMMA)) {
            return head;
        }
        boolean ahead = cue.source() != PhraseSpan.NONE && PhraseSpan.from(cue.source()) < cue.from();
        int subject = ahead ? elements.at(PhraseSpan.from(cue.source())) : -1;
        if (opens(subject) || OPENERS.has(elements.fold(subject - 1)) || opens(subject - 1)) {
            return opens(subject) ? subject : subject - 1;
        }
        int left = elements.subjectEnd(head);
        return opens(left) ? left : -1;
    }

    private boolean opens(int k) {
        return elements.is(k, WordKind.WHO) || elements.fold(k) == WHICH;
    }

    /** The first comma behind which the verb of the main clause stands. */
    private int resumed(int start, int end) {
        int last = elements.at(end);
        for (int k = elements.at(start) + 1; k + 1 < last && k < elements.at(start) + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                int verb = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
                if (isFinite(verb)) {
                    return elements.first(k);
                }
            }
        }
        return end;
    }

    private boolean isFinite(int k) {
        return elements.kind(k).isVerb()
                || k < elements.count()
                        && tokens.isLowerCase(elements.first(k))
                        && (PAST.has(elements.fold(k)) || FINITE.has(elements.fold(k)));
    }

    /** The first comma behind which a clause has a subject and a verb of its own. */
    private int mainClause(int start, int end) {
        int last = elements.at(end);
        int first = elements.at(start);
        for (int k = first + 1; k + 1 < last && k < first + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                long subject = phrases.startingAt(elements.first(k + 1), elements.to());
                int behind = subject == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.to(subject));
                int verb = elements.is(behind, WordKind.ADVERB) ? behind + 1 : behind;
                if (behind > 0 && k > first + 1 && isFinite(verb)) {
                    return elements.first(k);
                }
            }
        }
        return end;
    }
}
