package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Subjects that no comma parts from when or where it was said, as a sentence opens, "In a letter to parents [Ida Holm] wrote",
 * "In Altona [Ida Holm] said", or a clause: "Ole Rask, [who] in a letter wrote".
 */
final class FrontedPhrases {
    private static final Phrases PREPOSITIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");

    private static final long WHICH = Tokens.fold("which");
    private static final long WHO = Tokens.fold("who");

    /** No such phrase has more elements. */
    private static final int LONGEST = 16;

    /** How many digits a year has. */
    private static final int YEAR = 4;

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
        boolean opens = front == 0
                || front == 1 && elements.isAndBut(0)
                || front == 2
                        && elements.is(0, WordKind.ADVERB)
                        && elements.is(1, WordKind.COMMA); // "Still, in Altona"
        int end = elements.at(to);
        boolean heading =
                opens && elements.tokens().isUpperCase(elements.first(front)); // "AT LEAST 10 HURT Ole Berg said"
        if (!opens || heading || end - first > LONGEST || !PREPOSITIONS.has(elements.fold(front))) {
            return from;
        }
        int name = end;
        while (name > first && (isName(name - 1) || isShortTitle(name - 1))) {
            name--; // "[Ms. Holm]"
        }
        if (name == end) {
            return from;
        }
        return elements.first(
                name == first || isPreposition(name - 1) ? behindPlace(name, end) : behindNoun(name, first));
    }

    /**
     * "Ole Rask, [who] in a post on X said": the pronoun of a clause whose verb only when and where part from it; or none.
     *
     * @param source what was read as the subject
     * @param verb the element that attributes, with what belongs to it
     */
    long pronoun(long source, int verb) {
        int last = elements.behind(source) - 1;
        boolean near = last < verb && last > verb - LONGEST;
        if (source == PhraseSpan.NONE || !near || elements.isPassive(last, verb)) {
            return PhraseSpan.NONE;
        }
        if (isSubject(last + 2) && elements.is(last + 1, WordKind.COMMA) && isSetting(last + 3, verb)) {
            return pronoun(last + 2); // "Ole Rask, [who] at two rallies in May called"
        }
        int name = last;
        while (isName(name)) {
            name--;
        }
        boolean held = isPreposition(name) || elements.kind(name).isArticle() || elements.is(name, WordKind.VERB_ING);
        if (name < last && !held) {
            return PhraseSpan.NONE; // "who in a letter Lee called “a pest”"
        }
        for (int k = last; k > 1 && k > verb - LONGEST; k--) {
            if (isSubject(k)) {
                boolean setting = isPreposition(k + 1) || isBeforeDoing(k + 1);
                return setting && PhraseSpan.from(source) > elements.first(k) ? pronoun(k) : PhraseSpan.NONE;
            }
            if (!isSetting(elements.kind(k)) && !isBeforeDoing(k) && !isBeforeDoing(k - 1)) {
                return PhraseSpan.NONE;
            }
        }
        return PhraseSpan.NONE;
    }

    private long pronoun(int k) {
        return PhraseSpan.of(elements.first(k), elements.first(k) + 1);
    }

    private boolean isSetting(int from, int verb) {
        int k = from;
        while (k < verb && isSetting(elements.kind(k))) {
            k++;
        }
        return k == verb && k > from && isPreposition(from);
    }

    /** "who", and "which" behind a comma; no "for whom", "in which". */
    private boolean isSubject(int k) {
        return elements.fold(k) == WHO || elements.fold(k) == WHICH && elements.is(k - 1, WordKind.COMMA);
    }

    /** "who [after] visiting Lee said", "who [on] arriving said". */
    private boolean isBeforeDoing(int k) {
        return (isPreposition(k) || elements.is(k, WordKind.SUBORDINATOR)) && elements.is(k + 1, WordKind.VERB_ING);
    }

    private static boolean isSetting(WordKind kind) {
        return switch (kind) {
            case PREPOSITION, OF, CALENDAR -> true;
            case VERB_ED -> false;
            default -> kind.isPhrase();
        };
    }

    private boolean isName(int k) {
        return elements.is(k, WordKind.NAME) || elements.is(k, WordKind.TITLE);
    }

    /** The full stop of "Ms.". */
    private boolean isShortTitle(int k) {
        return elements.is(k, WordKind.STOP) && Titles.isHonorific(elements.tokens(), elements.first(k) - 1);
    }

    private boolean isPreposition(int k) {
        return elements.is(k, WordKind.PREPOSITION);
    }

    /** "to parents [Ida Holm]", "to parents [principal Ida Holm]": behind a noun that is nobody's title. */
    private int behindNoun(int name, int first) {
        return switch (elements.kind(name - 1)) {
            case WORD, VERB_S, VERB_ING, PAPER, BODY, PERSONS, CALENDAR -> name;
            case PERSON -> isNoun(name - 2) ? name - 1 : first;
            case NUMBER -> isYear(name - 1) ? name : first;
            default -> first;
        };
    }

    /** "At the end of [2016] Holm said". */
    private boolean isYear(int k) {
        int token = elements.first(k);
        return elements.is(k - 1, WordKind.OF)
                && elements.tokens().end(token) - elements.tokens().start(token) == YEAR;
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
