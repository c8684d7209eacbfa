package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What somebody is asked, behind whom it is and where: "asked her class [what it was]", "asked him over tea [if he slept]". */
final class AskedQuestions {
    private static final Phrases OPENERS = Phrases.of(ClauseEnds.class, "question-openers.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long WHAT = Tokens.fold("what");
    private static final int ASK = AttributionWords.sort("ask");

    /** Who is asked, and where, have no more elements. */
    private static final int HEARER = 8;

    private AskedQuestions() {}

    /** The element that opens it behind a start, or -1. */
    static int of(Elements elements, Cue cue, int start) {
        int k = elements.at(cue.to());
        boolean asks = elements.sort(elements.at(cue.head())) == ASK && elements.fold(k) != FOR; // "asked for help if"
        int end = asks ? k + HEARER : k;
        while (k < end && isHearer(elements, k) && !isOpener(elements, k)) {
            k++;
        }
        boolean behind = k < end && elements.first(k) > start && isOpener(elements, k);
        return behind && !elements.is(k - 1, WordKind.PREPOSITION) && !elements.is(k - 1, WordKind.OF) ? k : -1;
    }

    private static boolean isOpener(Elements elements, int k) {
        return OPENERS.has(elements.fold(k)) || elements.fold(k) == WHAT;
    }

    private static boolean isHearer(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case OBJECT, PERSONS, PREPOSITION -> true;
            case ADVERB -> elements.tokens().endsWith(elements.first(k), "self"); // "himself"
            default -> elements.kind(k).isPhrase() && !elements.is(k, WordKind.VERB_ED);
        };
    }
}
