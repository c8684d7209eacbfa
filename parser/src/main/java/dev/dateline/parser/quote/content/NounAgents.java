package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** What a noun of saying is about where "by" tells whose words they are: "months of criticism [of the port] by Ole Berg". */
final class NounAgents {
    /** How many elements stand at most between such a noun and "by". */
    private static final int TOPIC = 14;

    private final Elements elements;

    NounAgents(Elements elements) {
        this.elements = elements;
    }

    /** The words between the noun and "by", whatever stands ahead of it; {@link PhraseSpan#NONE} of another cue. */
    long content(Cue cue) {
        int by = elements.firstOf(cue.source()) - 1;
        int head = elements.at(cue.head());
        int first = elements.at(cue.to());
        boolean topic = by > first
                && by < head + TOPIC
                && elements.is(by, WordKind.BY)
                && isPreposition(head + 1)
                && isNoun(head);
        for (int k = head + 1; topic && k < by; k++) {
            topic = elements.kind(k).isPhrase() || isPreposition(k) || elements.is(k, WordKind.POSSESSIVE);
        }
        return topic ? PhraseSpan.of(elements.first(first), elements.first(by)) : PhraseSpan.NONE;
    }

    /** "a wave of sharp [criticism]", "the [attacks]", "followed [calls]"; but "the plan was [criticised]". */
    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_ING -> false;
            default -> opensNoun(k - 1) || elements.is(k - 1, WordKind.WORD) && opensNoun(k - 2);
        };
    }

    private boolean opensNoun(int k) {
        return switch (elements.kind(k)) {
            case EDGE, OF, PREPOSITION, ARTICLE, DETERMINER, POSSESSIVE, NUMBER, VERB_ED, BY, TO -> true;
            default -> false;
        };
    }

    private boolean isPreposition(int k) {
        return elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.OF) || elements.is(k, WordKind.TO);
    }
}
