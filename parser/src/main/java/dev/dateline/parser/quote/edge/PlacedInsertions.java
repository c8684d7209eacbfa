package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Cues that stand with when or where it was said between a subject and its verb, which are both told: "The drug, [Lee said on
 * Monday], halved the pain", "The crew, [Lee recalled later], was split".
 */
final class PlacedInsertions {
    /** No such cue has more elements behind its verb. */
    private static final int PLACE = 9;

    /** No such subject has more elements. */
    private static final int SUBJECT = 12;

    private static final long LATER = Tokens.fold("later");

    private final Elements elements;

    PlacedInsertions(Elements elements) {
        this.elements = elements;
    }

    /** The verb of the clause, behind the comma that closes such a cue; or -1. */
    int verb(Cue cue) {
        long source = cue.source();
        boolean inserted = source != PhraseSpan.NONE
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && cue.takes('t')
                && PhraseSpan.to(source) == cue.from()
                && !elements.isRelativePronoun(elements.firstOf(source)) // "Lee, who argued for the port, left"
                && !elements.quotes();
        int first = inserted ? elements.firstOf(source) : -1;
        if (first < 2 || !elements.is(first - 1, WordKind.COMMA) || !isSubject(first - 1)) {
            return -1;
        }
        int place = elements.at(cue.to());
        int comma = elements.next(WordKind.COMMA, place, Math.min(elements.count(), place + PLACE));
        boolean placed = elements.is(comma, WordKind.COMMA) && isPlace(place, comma);
        return placed && isVerb(comma + 1) ? comma + 1 : -1;
    }

    /** Whether the words ahead of a comma are a subject alone, from where their sentence or clause begins. */
    private boolean isSubject(int comma) {
        int first = comma;
        while (first > 0 && comma - first <= SUBJECT && isOfSubject(first - 1)) {
            first--;
        }
        boolean opens = first == 0 || elements.is(first - 1, WordKind.THAT) || elements.isAndBut(first - 1);
        boolean noun = switch (elements.kind(first)) {
            case PREPOSITION, OF, ADVERB, VERB_ING, COMMA, CALENDAR -> false;
            default -> true;
        };
        return opens && noun && first < comma && elements.verbs(first, comma, 1) == 0;
    }

    private boolean isOfSubject(int k) {
        return switch (elements.kind(k)) {
            case PREPOSITION, OF, PERSONS, ADVERB, HE, SHE, IT, THEY, WE -> true;
            default -> elements.kind(k).isPhrase();
        };
    }

    /** "later", "on Monday", "this week", "in a note to the board". */
    private boolean isPlace(int first, int comma) {
        boolean opens = elements.is(first, WordKind.PREPOSITION)
                || elements.is(first, WordKind.ADVERB)
                || elements.is(first, WordKind.CALENDAR)
                || elements.fold(first) == LATER
                || TimeWords.isTime(elements, first, comma);
        for (int k = first; opens && k < comma; k++) {
            opens = switch (elements.kind(k)) {
                case PREPOSITION, OF, TO, PERSONS, ADVERB, CALENDAR, AND -> true;
                default -> elements.kind(k).isPhrase();
            };
        }
        return opens && comma > first && elements.verbs(first, comma, 1) == 0;
    }

    private boolean isVerb(int k) {
        int verb = elements.is(k, WordKind.ADVERB) ? k + 1 : k;
        return elements.kind(verb).isVerb() || elements.finite(verb, verb + 1) > 0 || elements.isPast(verb);
    }
}
