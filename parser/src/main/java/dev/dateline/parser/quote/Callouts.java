package dev.dateline.parser.quote;

import dev.dateline.parser.text.Phrases;

/** Where police and others go: "Officers [responded] to the Lime Street Flats for a report of shots"; no answer. */
final class Callouts {
    private static final Phrases RESPONDERS = Phrases.of(Callouts.class, "responders.txt");
    private static final Phrases EMERGENCIES = Phrases.of(Callouts.class, "emergencies.txt");
    private static final int ANSWER = AttributionWords.sort("answer");

    /** How many elements the place or the emergency has, at most. */
    private static final int PLACE = 8;

    private final Elements elements;

    Callouts(Elements elements) {
        this.elements = elements;
    }

    /** Whether a verb of answering tells where somebody goes. */
    boolean has(int k) {
        if (elements.sort(k) != ANSWER
                || !elements.is(k + 1, WordKind.TO)
                || !RESPONDERS.has(elements.fold(elements.subjectEnd(k)))) {
            return false;
        }
        int end = k + 2;
        while (end < k + PLACE && elements.kind(end).isPhrase()) {
            end++;
        }
        int last = end - 1;
        return EMERGENCIES.has(elements.fold(last))
                || elements.is(last, WordKind.NAME)
                || elements.is(last, WordKind.NUMBER);
    }
}
