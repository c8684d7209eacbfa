package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Where the subject ahead of a verb ends: "[Lee] has never said", "[Lee and Holm] are both said to sing". */
final class SubjectEnds {
    private static final long AGAIN = Tokens.fold("again");
    private static final long ALL = Tokens.fold("all");
    private static final long DAILY = Tokens.fold("daily");
    private static final long HERE = Tokens.fold("here");
    private static final long BOTH = Tokens.fold("both");
    private static final long EACH = Tokens.fold("each");
    private static final long ONCE = Tokens.fold("once");
    private static final long USED = Tokens.fold("used");
    private static final int SEEM = AttributionWords.sort("seem");
    private static final Phrases KEEPING = Phrases.of(SubjectEnds.class, "keeping-verbs.txt");

    /** No element. */
    static final int NOBODY = Integer.MIN_VALUE;

    private final Elements elements;
    private int asked = NOBODY; // the verb that was asked for last
    private int answered; // where its subject ends

    SubjectEnds(Elements elements) {
        this.elements = elements;
    }

    /** Forgets the unit before. */
    void forget() {
        asked = NOBODY;
    }

    /** The last element ahead of a verb that is no auxiliary and no adverb. */
    int ahead(int verb) {
        if (verb != asked) {
            answered = read(verb);
            asked = verb;
        }
        return answered;
    }

    private int read(int verb) {
        int left = verb - 1;
        while (left >= 0 && (elements.kind(left).isBetween() || isFloating(left) || isOnce(left))) {
            left--;
        }
        boolean to = left > 1 && elements.is(left, WordKind.TO);
        boolean used = to && elements.fold(left - 1) == USED && mayDo(elements.kind(left - 2));
        if (used || to && elements.sort(left - 1) == SEEM) {
            return read(left - 1); // "My mother [used to] say", "She [seemed to] say"
        }
        boolean keeps = left > 0
                && left == verb - 1
                && elements.isCueVerb(verb)
                && elements.is(verb, WordKind.VERB_ING)
                && KEEPING.has(elements.fold(left));
        return keeps ? read(left) : left; // "My mother [keeps] saying"
    }

    /** "Lee and Holm are [both] said to sing": a word of the subject that stands behind the auxiliary. */
    private boolean isFloating(int k) {
        long word = elements.fold(k);
        return k > 1
                && elements.is(k, WordKind.DETERMINER)
                && (word == ALL || word == BOTH || word == EACH)
                && elements.kind(k - 1).isBetween()
                && !elements.is(k - 1, WordKind.ADVERB);
    }

    /** "the storm [once] again showed", "who [once] said"; but "the rules for Selm once agreed". */
    boolean isOnce(int k) {
        return k > 0
                && elements.fold(k) == ONCE
                && switch (elements.kind(k - 1)) {
                    case HE, SHE, THEY, WE, SPEAKER_I, WHO -> true;
                    default ->
                        elements.fold(k + 1) == AGAIN || elements.kind(k - 1).isBetween();
                };
    }

    /** "cooks [here] said", "the Altona Post [daily] said": a word of a subject that looks like an adverb of its verb. */
    boolean isHere(int k) {
        long word = elements.fold(k);
        return word == HERE || word == DAILY && elements.is(k - 1, WordKind.NAME);
    }

    /** "the Weather Office [(LWO)] said": the element ahead of letters in brackets that end with one, or that. */
    int overShortForm(int close) {
        boolean letters = elements.is(close, WordKind.CLOSE)
                && elements.is(close - 2, WordKind.OPEN)
                && elements.tokens().isUpperCase(elements.first(close - 1));
        return letters ? close - 3 : close;
    }

    /** The auxiliaries and negations between a subject and its verb, as a feature. */
    long group(int verb) {
        long group = 0;
        for (int j = ahead(verb) + 1; j < verb; j++) {
            if (!elements.is(j, WordKind.ADVERB)) {
                group = group * 8 + elements.code(j);
            }
        }
        return group;
    }

    /** "[My mother] used to say", but "the [term] used to describe it". */
    private static boolean mayDo(WordKind subject) {
        return switch (subject) {
            case HE, SHE, THEY, WE, SPEAKER_I, WHO, NAME, PERSON, PERSONS, COMMA -> true;
            default -> false;
        };
    }
}
