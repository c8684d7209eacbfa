package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** The next clause of saying behind a comma, which ends what was said ahead of it: "[, adding] that it rains", "[, but Ole Rask said] no". */
final class JoinedSayings {
    private static final long WHILE = Tokens.fold("while");
    private static final long WHEREAS = Tokens.fold("whereas");

    private final Elements elements;
    private final Clauses clauses;

    JoinedSayings(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The first comma ahead of such a clause in what begins and ends with these elements, or -1. */
    int comma(int first, int to) {
        int end = Math.min(to, first + Elements.NEAR);
        for (int k = first + 2; k + 1 < end; k++) {
            if (elements.is(k, WordKind.COMMA)
                    && elements.verbs(first, k, 1) > 0
                    && (isAdded(k + 1) || isJoined(k + 1))) {
                return k;
            }
        }
        return -1;
    }

    /** "[adding] that", "[noting] the port was shut". */
    private boolean isAdded(int verb) {
        boolean adds = elements.is(verb, WordKind.VERB_ING)
                && elements.isParticiple(verb)
                && elements.takes(verb, 't')
                && elements.takes(verb, 'q');
        return adds
                && switch (elements.kind(verb + 1)) {
                    case THAT, COLON, QUOTATION -> true;
                    default -> clauses.isClause(verb + 1);
                };
    }

    /** "but [Ole Rask said]", "while its owner, [Ole Rask, said]". */
    private boolean isJoined(int joint) {
        long word = elements.fold(joint);
        boolean joins = elements.isAndBut(joint) || word == WHILE || word == WHEREAS;
        int verb = joins ? clauses.behindSubject(joint + 1) : -1;
        int apposed = elements.is(verb, WordKind.COMMA) ? clauses.behindSubject(verb + 1) : -1;
        verb = elements.is(apposed, WordKind.COMMA) ? apposed + 1 : verb;
        verb += Elements.bit(verb > 0 && elements.is(verb, WordKind.ADVERB));
        return verb > 0 && elements.isSaying(verb) && elements.takes(verb, 't') && !elements.isBase(verb);
    }
}
