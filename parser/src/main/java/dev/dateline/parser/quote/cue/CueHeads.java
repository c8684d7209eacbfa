package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.Inscriptions;
import dev.dateline.parser.quote.frame.PlacedFigures;
import dev.dateline.parser.quote.frame.PolledIn;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/** Which elements of a unit may be the head of a cue, by their kinds and lists alone. */
final class CueHeads {
    private static final Phrases HELD = Phrases.of(Inscriptions.class, "inscribed-things.txt");

    /** How far from the unit's end a verb may close it off. */
    private static final int CLOSING = 14;

    private final Elements elements;
    private final AskedThings asked;

    CueHeads(Workbench bench) {
        this.elements = bench.elements();
        asked = new AskedThings(bench.phrases(), elements);
    }

    /** Whether the unit has words in marks that are no name. */
    boolean hasQuotation() {
        for (int k = 0; k < elements.count(); k++) {
            if (elements.is(k, WordKind.QUOTATION)
                    && !NamedPassages.isNamed(elements.tokens(), elements.first(k), elements.first(k + 1))) {
                return true;
            }
        }
        return false;
    }

    /** A colon or a dash, which may attribute as a word does. */
    static boolean isMark(WordKind kind) {
        return kind == WordKind.COLON || kind == WordKind.DASH;
    }

    /** Whether an element may be the word that attributes. */
    boolean mayBeHead(int k) {
        return isListed(k) || AccordingTo.length(elements, elements.first(k)) > 0 || isPlacing(elements, k);
    }

    /** "A poll [puts] Berg ahead", "The port [put] the toll at 19": a verb of placing that tells what its subject says. */
    static boolean isPlacing(Elements elements, int k) {
        return PolledIn.places(elements, k) || PlacedFigures.has(elements, k);
    }

    private boolean isListed(int k) {
        if (elements.sort(k) == AttributionWords.NONE && !elements.isCueVerb(k)) {
            return false; // most words
        }
        if (isHeld(k)) {
            return false;
        }
        return switch (elements.kind(k)) {
            case VERB_ED, VERB_ING, VERB_S, WORD, PERSON, PERSONS, BODY, PAPER, ADVERB -> true;
            case NAME -> (k == 0 || elements.kind(k - 1) == WordKind.COLON) && (isVerb(k) || asked.has(k));
            default -> false;
        };
    }

    /** "Holding [signs] calling her so": a noun between the participle that opens a sentence and what stands on it; but "Tarning [says] cutting jobs will help". */
    private boolean isHeld(int k) {
        return k == 1
                && elements.tokens().endsWith(elements.first(0), "ing")
                && HELD.has(elements.fold(1))
                && elements.is(2, WordKind.VERB_ING);
    }

    /** Whether a capital opens with a verb that attributes; no "Dear Ann: [Tell] him to leave", no "[Hope] told the Courier". */
    private boolean isVerb(int k) {
        return elements.isCueVerb(k)
                && !(elements.isBase(k)
                        && (elements.is(k + 1, WordKind.OBJECT) || isPast(k + 1) || isTitleOfSomeone(k + 1)));
    }

    /** "Show [secretary Ann Lee] said". */
    private boolean isTitleOfSomeone(int k) {
        return elements.is(k, WordKind.PERSON) && elements.is(k + 1, WordKind.NAME);
    }

    private boolean isPast(int k) {
        return k < elements.count()
                && elements.tokens().isLowerCase(elements.first(k))
                && Grammar.looksPast(elements.tokens(), elements.first(k));
    }

    /** The element of the last word of saying that closes off the unit, ", he said.", or the count. */
    int closing() {
        int count = elements.count();
        int closing = count;
        for (int k = elements.head(Math.max(1, count - CLOSING + 1)); k < count; k = elements.head(k + 1)) {
            if (elements.takes(k, 'q') && mayBeHead(k)) {
                closing = k;
            }
        }
        return closing;
    }
}
