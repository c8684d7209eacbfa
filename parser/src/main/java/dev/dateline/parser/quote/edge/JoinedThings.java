package dev.dateline.parser.quote.edge;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/** A second thing behind the first that somebody judges, which closes off the sentence: "praised the plan[ and related bills]". */
final class JoinedThings {
    private static final Phrases DESCRIBING = Phrases.of(JoinedThings.class, "describing-participles.txt");

    /** How many elements a thing has at most. */
    private static final int THING = 6;

    private final Elements elements;

    JoinedThings(Elements elements) {
        this.elements = elements;
    }

    /** The end of the words behind a cue: over "and" and a thing without a verb, else the end given. */
    int over(Cue cue, int start, int end) {
        int and = elements.at(end);
        int first = elements.at(start);
        boolean joins = elements.is(and, WordKind.AND)
                && elements.first(and) == end
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('n')
                && elements.kind(first).isArticle()
                && elements.verbs(first, and, 1) == 0
                && !elements.quotes(first, and);
        int close = joins ? thingEnd(and + 1) : -1;
        return close > 0 ? elements.first(close) : end;
    }

    /** The full stop right behind a thing that begins with an element; or -1. */
    private int thingEnd(int from) {
        int k = from + Elements.bit(elements.kind(from).isArticle());
        while (k < from + THING && isDescribing(k)) {
            k++;
        }
        int noun = k;
        while (noun > from && k < from + THING && isNoun(k, noun)) {
            k++;
        }
        boolean closes = elements.is(k, WordKind.STOP) || elements.is(k, WordKind.EDGE);
        return k > noun && closes ? k : -1;
    }

    private boolean isDescribing(int k) {
        boolean word = elements.is(k, WordKind.WORD) || elements.is(k, WordKind.VERB_ED);
        return word
                && (DESCRIBING.has(elements.fold(k)) || Adjectives.describes(elements.tokens(), elements.first(k)))
                && elements.kind(k + 1).isPhrase();
    }

    /** A word of a thing; none behind its first may be a verb. */
    private boolean isNoun(int k, int first) {
        return switch (elements.kind(k)) {
            case WORD -> k == first || !Grammar.looksPast(elements.tokens(), elements.first(k));
            case VERB_S, PERSON, PERSONS, PAPER -> k == first;
            default -> false;
        };
    }
}
