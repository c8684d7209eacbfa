package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Where a thing ends that somebody judges, ahead of what went on meanwhile: "rejected the offer [as the strike went on]"; but
 * "defended the tax as fair", "described the ship as it sank".
 */
final class ObjectEnds {
    private static final long AS = Tokens.fold("as");
    private static final long WHILE = Tokens.fold("while");
    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int BLAME = AttributionWords.sort("blame");
    private static final int ANSWER = AttributionWords.sort("answer");

    /** No such thing has more elements. */
    private static final int THING = 8;

    private final Elements elements;
    private final Clauses clauses;

    ObjectEnds(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The end of a content behind its cue: ahead of such a clause, else the end given. */
    int end(Cue cue, int start, int end) {
        int head = elements.at(cue.head());
        int sort = elements.sort(head);
        boolean judges = (sort == PRAISE || sort == BLAME || sort == ANSWER)
                && cue.takes('n')
                && cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from()
                && elements.kind(elements.at(start)).isArticle();
        int last = Math.min(elements.at(end), elements.at(start) + THING);
        for (int k = elements.at(start) + 2; judges && k < last && isOfThing(k - 1); k++) {
            boolean reason = elements.fold(k) == AS && clauses.isPronoun(k + 1); // "rejected the deal as it cut pay"
            boolean meanwhile = (elements.fold(k) == AS || elements.fold(k) == WHILE) && !reason;
            if (meanwhile && isClause(k + 1)) {
                return elements.first(k);
            }
        }
        return end;
    }

    private boolean isOfThing(int k) {
        WordKind kind = elements.kind(k);
        return kind.isPhrase() && kind != WordKind.VERB_ED || kind == WordKind.OF || kind == WordKind.PERSONS;
    }

    /** "the strike went on", "his wife wept": a subject, and a verb that lists know. */
    private boolean isClause(int first) {
        int verb = clauses.behindSubject(first);
        return clauses.isClause(first) || verb > first && clauses.isPast(verb);
    }
}
