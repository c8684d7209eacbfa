package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** A verb behind a cue that commas set off: that of what is said ahead, or whoever says it goes on to do something. */
public final class InsertedPredicates {
    private InsertedPredicates() {}

    /** "It has a plan, Lee said, [and has asked] for money": whether the next cue is a second verb of what is said ahead, and no one’s own. */
    public static boolean has(Elements elements, Cue cue, Cue next) {
        int subject = elements.firstOf(cue.source());
        int joint = elements.at(cue.to()) + 1;
        boolean inserted = cue.kind() == Cue.Kind.PLAIN
                && subject > 1
                && PhraseSpan.to(cue.source()) == cue.from()
                && elements.is(subject - 1, WordKind.COMMA)
                && elements.is(joint - 1, WordKind.COMMA)
                && elements.isAndBut(joint)
                && elements.first(joint + 1) == next.from()
                && !elements.quotes()
                && elements.finite(0, subject) > 0;
        return inserted
                && switch (elements.kind(joint + 1)) {
                    case BE, HAVE, MODAL -> !isKeptBack(elements, joint, next);
                    case VERB_S ->
                        !elements.is(elements.at(cue.head()), WordKind.VERB_S); // "she says, and wants to go"
                    default -> false;
                };
    }

    /** "They met, she says, but [won’t say] why": what whoever speaks keeps back. */
    private static boolean isKeptBack(Elements elements, int joint, Cue next) {
        boolean but = elements.is(joint, WordKind.BUT) && next.takes('q');
        return but
                && (elements.is(joint + 2, WordKind.NOT) || elements.tokens().endsWith(elements.first(joint + 1), "t"));
    }
}
