package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Subjects that no comma parts from when or where it was said, as a sentence opens: "In a letter to parents [Ida Holm] wrote",
 * "In Altona [Ida Holm] said".
 */
final class FrontedPhrases {
    private static final Phrases PREPOSITIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");

    /** No such phrase has more elements. */
    private static final int LONGEST = 16;

    private final Elements elements;

    FrontedPhrases(Elements elements) {
        this.elements = elements;
    }

    /**
     * The first token of the subject.
     *
     * @param from the first token of what was read as one
     * @param to the token behind its last, which is the verb's
     */
    int subject(int from, int to) {
        int first = elements.at(from);
        int front = first - 1;
        boolean opens = front == 0 || front == 1 && (elements.is(0, WordKind.AND) || elements.is(0, WordKind.BUT));
        int end = elements.at(to);
        boolean heading =
                opens && elements.tokens().isUpperCase(elements.first(front)); // "AT LEAST 10 HURT Ole Berg said"
        if (!opens || heading || end - first > LONGEST || !PREPOSITIONS.has(elements.fold(front))) {
            return from;
        }
        int name = end;
        while (name > first && isName(name - 1)) {
            name--;
        }
        if (name == end) {
            return from;
        }
        return elements.first(
                name == first || isPreposition(name - 1) ? behindPlace(name, end) : behindNoun(name, first));
    }

    private boolean isName(int k) {
        return elements.is(k, WordKind.NAME) || elements.is(k, WordKind.TITLE);
    }

    private boolean isPreposition(int k) {
        return elements.is(k, WordKind.PREPOSITION);
    }

    /** "to parents [Ida Holm]", "to parents [principal Ida Holm]": behind a noun that is nobody's title. */
    private int behindNoun(int name, int first) {
        return switch (elements.kind(name - 1)) {
            case WORD, VERB_S, VERB_ING, PAPER, BODY, PERSONS, CALENDAR -> name;
            case PERSON -> isNoun(name - 2) ? name - 1 : first;
            default -> first;
        };
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case VERB_S, PERSONS, CALENDAR, PERSON -> true;
            default -> false;
        };
    }

    /** "In Altona [Holm]", "In Altona [Ida Holm]": behind the first of two names, and ahead of a given one. */
    private int behindPlace(int name, int end) {
        if (elements.is(0, WordKind.SUBORDINATOR) || isGiven(name)) {
            return name; // "After Ida Holm said"
        }
        int given = name + 1;
        while (given < end && !isGiven(given)) {
            given++;
        }
        while (given > name + 1 && elements.is(given - 1, WordKind.TITLE)) {
            given--; // "In Altona [President Ida Holm]"
        }
        return given < end - 1 ? given : end - name == 2 ? name + 1 : name;
    }

    private boolean isGiven(int k) {
        return PersonNames.isGiven(elements.tokens(), elements.first(k));
    }
}
