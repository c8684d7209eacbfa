package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where police and others go, which are no answers: "Officers [responded] to the Lime Street Flats for a report of
 * shots".
 */
public final class Callouts {
    private static final Phrases RESPONDERS = Phrases.of(Callouts.class, "responders.txt");
    private static final Phrases RINGING = Phrases.of(IdleNouns.class, "calls-and-letters.txt");
    private static final Phrases EMERGENCIES = Phrases.of(Callouts.class, "emergencies.txt");
    private static final int ANSWER = AttributionWords.sort("answer");

    /** How many elements the place or the emergency has, at most. */
    private static final int PLACE = 8;

    private static final Phrases CALL = Phrases.of(Callouts.class, "forms-of-call.txt");
    private static final Phrases FORCES = Phrases.of(Callouts.class, "summoned-forces.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long IN = Tokens.fold("in");
    private static final long OUT = Tokens.fold("out");
    private static final long CALLED = Tokens.fold("called");

    private final Elements elements;

    public Callouts(Elements elements) {
        this.elements = elements;
    }

    /** "did not answer [the station’s calls]": whether a call or a letter is the object that begins here. */
    private boolean isCall(int first) {
        int end = first;
        while (end < first + PLACE && (elements.kind(end).isPhrase() || elements.is(end, WordKind.CLITIC))) {
            end++;
        }
        return end > first && RINGING.has(elements.fold(end - 1));
    }

    /** "[called] in the army", "[calls] out the National Guard": but "called out the army and the police for their silence". */
    private boolean isSummons(int k) {
        boolean out = elements.fold(k + 1) == OUT;
        boolean summons = (out || elements.fold(k + 1) == IN) && CALL.has(elements.fold(k));
        int end = summons ? phraseEnd(k + 2, k + PLACE) : 0;
        return end > k + 2 && FORCES.has(elements.fold(end - 1)) && !(out && elements.fold(overJoined(end)) == FOR);
    }

    /** "the army[, the police and the navy]": behind whoever else is called. */
    private int overJoined(int end) {
        int all = end;
        while (all < end + PLACE
                && (elements.is(all, WordKind.COMMA) || elements.is(all, WordKind.AND))
                && phraseEnd(all + 1, end + PLACE) > all + 1) {
            all = phraseEnd(all + 1, end + PLACE);
        }
        return all;
    }

    private int phraseEnd(int first, int limit) {
        int end = first;
        while (end < limit && (elements.kind(end).isPhrase() || elements.is(end, WordKind.PERSONS))) {
            end++;
        }
        return end;
    }

    /** Whether a verb of answering tells where somebody goes, or that a telephone is picked up. */
    public boolean has(int k) {
        if (isSent(k) || isSummons(k)) {
            return true;
        }
        if (elements.sort(k) == ANSWER && isCall(k + 1)) {
            return true;
        }
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
        return isEmergency(last);
    }

    /** "Police were [called] to a house", "An ambulance was [called] at noon". */
    private boolean isSent(int k) {
        if (elements.fold(k) != CALLED) {
            return false;
        }
        int subject = elements.subjectEnd(k);
        return elements.isPassive(subject, k)
                && RESPONDERS.has(elements.fold(subject))
                && switch (elements.kind(k + 1)) {
                    case TO -> !elements.is(k + 2, WordKind.WORD) || elements.is(k + 3, WordKind.OF); // "to help"
                    case PREPOSITION, STOP, EDGE, COMMA, CALENDAR, ADVERB -> true;
                    default -> false;
                };
    }

    private boolean isEmergency(int last) {
        return EMERGENCIES.has(elements.fold(last))
                || elements.is(last, WordKind.NAME)
                || elements.is(last, WordKind.NUMBER);
    }
}
