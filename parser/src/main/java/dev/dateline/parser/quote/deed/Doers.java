package dev.dateline.parser.quote.deed;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who or what does what a verb tells: somebody, a thing, or all that a sentence says. */
public final class Doers {
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");

    private static final Phrases LANDS = Phrases.of(Doers.class, "lands.txt");

    /** No subject that is looked at has more elements. */
    private static final int SUBJECT = 12;

    private static final long IN = Tokens.fold("in");
    private static final long WHICH = Tokens.fold("which");

    private final Elements elements;

    public Doers(Elements elements) {
        this.elements = elements;
    }

    /** "It [means] a long queue", "which [means]", ", [meaning]": what happens tells so, and nobody. */
    boolean isOfNothing(int k) {
        int subject = elements.subjectEnd(k);
        return switch (elements.kind(subject)) {
            case IT, DETERMINER, CALENDAR -> true; // "This [means] a long queue"
            case THAT -> !elements.is(subject - 1, WordKind.PAPER); // but "a study that [proves] it"
            case COMMA -> elements.is(k, WordKind.VERB_ING);
            case WORD, VERB_S -> elements.sort(subject) != EVIDENCE && !isSomeone(subject);
            default -> isOfThing(k);
        };
    }

    /** "Brushes have round heads, [allowing] for more reach": what a sentence tells that begins with nobody. */
    boolean isOfSentence(int k) {
        int first = elements.is(0, WordKind.ARTICLE) ? 1 : 0;
        return elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.COMMA)
                && switch (elements.kind(first)) {
                    case WORD, VERB_S, VERB_ING, VERB_ED -> true;
                    default -> false;
                };
    }

    /** "[Hills] offer": a subject in small letters that is nobody. */
    public boolean isOfThing(int k) {
        int subject = elements.subjectEnd(k);
        boolean noun = switch (elements.kind(subject)) {
            case WORD, VERB_S -> true;
            case VERB_ING -> !elements.is(subject - 1, WordKind.COMMA); // "Rye [baking] offers many joys"
            default -> false;
        };
        if (elements.is(subject, WordKind.THAT) && elements.is(subject - 1, WordKind.VERB_S)) {
            return elements.sort(subject - 1) == AttributionWords.NONE
                    && !isSomeone(subject - 1); // "tools that [support]"
        }
        return elements.fold(subject) == WHICH
                || noun
                        && elements.sort(subject) == AttributionWords.NONE
                        && !isSomeone(subject)
                        && !(isTime(subject) && elements.is(subject - 1, WordKind.PREPOSITION)); // "for [weeks] had"
    }

    /** The same, and a thing with where it is: "[Cases] of neglect in West Orlo reveal". */
    boolean isOfThingSomewhere(int k) {
        return isOfThing(k) || isThing(head(elements.subjectEnd(k)));
    }

    /** "[cases] of neglect in West Orlo", "The [arrival] of clerks": what a subject begins with that ends with "of", "in" and a name. */
    private int head(int subject) {
        int begin = subject;
        int behind = subject;
        for (int i = subject; i > subject - SUBJECT && isOfSubject(i); i--) {
            begin = i;
            behind = elements.is(i, WordKind.OF) || elements.fold(i) == IN ? i : behind;
        }
        boolean whole = behind < subject
                && (begin == 0 || elements.is(begin - 1, WordKind.COMMA) || elements.is(begin - 1, WordKind.EDGE));
        boolean land = LANDS.has(elements.fold(behind - 1)) && elements.is(behind + 1, WordKind.NAME);
        return whole && behind > begin && !land ? behind - 1 : -1; // but "The island of Selm"
    }

    private boolean isOfSubject(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSON, PERSONS, BODY, WORD, VERB_S, VERB_ING, ARTICLE, POSSESSIVE, OF -> true;
            default -> k >= 0 && elements.fold(k) == IN;
        };
    }

    private boolean isThing(int k) {
        return (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.VERB_S))
                && elements.sort(k) == AttributionWords.NONE
                && !isSomeone(k)
                && !isTime(k);
    }

    private boolean isTime(int k) {
        return elements.isListed(k, ListedWords.TIME_SPAN);
    }

    /** Whether a phrase that ends with an element is of a person or a body. */
    public boolean isSomeone(int element) {
        return switch (elements.kind(element)) {
            case PERSON, PERSONS, BODY, NAME -> true;
            case EDGE -> false;
            default -> Nouns.isGroup(elements.tokens(), elements.first(element)); // "children"
        };
    }
}
