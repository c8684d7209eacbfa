package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Verbs of the clause that the cue before them tells: "Berg said on Monday that talks were [expected] to last", "Berg said estimates
 * [put] the cost at 9 crowns", "Berg said she knew Lund and [trusted] him".
 */
final class ToldClauseVerbs {
    /** How far ahead of its verb a clause begins. */
    private static final int FAR = 24;

    private final Elements elements;

    ToldClauseVerbs(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is such a verb of what the last cue tells. */
    boolean has(int k, Cue last) {
        if (last.act() == Act.THOUGHT || !last.takes('t') || !isSourced(last)) {
            return false;
        }
        int left = elements.subjectEnd(k);
        if (elements.is(left, WordKind.AND)) {
            return isJoinedThought(k, last);
        }
        boolean open = elements.is(k + 1, WordKind.TO) && elements.isPassive(left, k);
        return (open || elements.isHead(k, HeadWords.PLACING)) && isInClause(left, last, open);
    }

    /** Whether its source stands ahead of it, or ahead of the verb that it is joined to: "called it late and [said] cooks in Altona were". */
    private boolean isSourced(Cue last) {
        return last.kind() == Cue.Kind.PLAIN && last.source() != PhraseSpan.NONE
                ? PhraseSpan.to(last.source()) <= last.from()
                : elements.is(elements.subjectEnd(elements.at(last.head())), WordKind.AND);
    }

    /** "said she knew Lund and [trusted] him": what the subject of the clause thinks of someone. */
    private boolean isJoinedThought(int k, Cue last) {
        int subject = elements.at(Math.min(last.to(), elements.to()));
        subject += Elements.bit(elements.is(subject, WordKind.THAT));
        boolean own = switch (elements.kind(subject)) {
            case HE, SHE, THEY -> true;
            default -> false;
        };
        boolean thought = own
                && elements.is(k - 1, WordKind.AND)
                && elements.isPast(k)
                && !elements.is(k + 1, WordKind.THAT)
                && !elements.is(k + 2, WordKind.THAT)
                && elements.sort(k) != AttributionWords.NONE
                && AttributionWords.act(elements.sort(k)) == Act.THOUGHT
                && k < subject + FAR;
        for (int j = subject + 1; thought && j < k - 1; j++) {
            thought = switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT, EDGE -> false;
                default -> true;
            };
        }
        return thought;
    }

    /** Whether no sign parts a subject from the cue, or from the "that" behind it. */
    private boolean isInClause(int left, Cue last, boolean far) {
        int low = elements.at(Math.min(last.to(), elements.to()));
        for (int j = left; j >= low && j > left - FAR; j--) {
            switch (elements.kind(j)) {
                case THAT -> {
                    return far || j == low;
                }
                case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT, EDGE -> {
                    return false;
                }
                default -> {
                    if (j == low) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
