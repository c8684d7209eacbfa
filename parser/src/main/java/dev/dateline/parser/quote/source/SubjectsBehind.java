package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.SubjectPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** The subject of a clause that begins somewhere, known by the verb behind it: "Calling it “a mess”, [Lee] left". */
final class SubjectsBehind {
    /** How many elements stand at most between a name and its verb: "Lee, the head of the port of Altona, left". */
    private static final int APPOSITION = 16;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final NamedSources named;
    private final SubjectPhrases subjects;

    SubjectsBehind(NounPhrases phrases, Elements elements, NamedSources named) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.named = named;
        this.subjects = new SubjectPhrases(tokens);
    }

    /** The phrase that begins here, with who somebody is behind it, if a verb follows. */
    long at(int j) {
        switch (elements.kind(j)) {
            case WHO, THAT, AND, BUT, SUBORDINATOR, PREPOSITION, OBJECT -> {
                return PhraseSpan.NONE;
            }
            default -> {}
        }
        int first = elements.first(j);
        long phrase = j < elements.count() ? phrases.startingAt(first, elements.to()) : PhraseSpan.NONE;
        if (phrase == PhraseSpan.NONE) {
            return PhraseSpan.NONE;
        }
        int behind = elements.behind(phrase);
        if (elements.is(behind, WordKind.AND)) {
            long joint = overJoint(phrase);
            return joint == phrase ? PhraseSpan.NONE : joint;
        }
        if (isVerb(behind, isNamed(phrase))) {
            return phrase;
        }
        if (elements.is(behind, WordKind.COMMA)) {
            for (int m = behind + 1; m < elements.count() && m < behind + APPOSITION; m++) {
                if (elements.is(m, WordKind.COMMA)) {
                    return isVerb(m + 1, true) ? named.name(phrase, first - 1) : PhraseSpan.NONE;
                }
            }
            return PhraseSpan.NONE;
        }
        long trimmed = subjects.beforeVerb(phrase);
        return trimmed == phrase ? PhraseSpan.NONE : trimmed;
    }

    /** "Lee, D-Norr., [and Rask], R-Selm, met", "Lee (D) [and Rask] (R) met": with another behind who the first is, ahead of the verb. */
    long overExplained(long phrase) {
        int and = behindSetOff(elements.behind(phrase));
        boolean explained = elements.is(and, WordKind.AND) && elements.first(and) > PhraseSpan.to(phrase);
        long second = explained ? phrases.startingAt(elements, and + 1) : PhraseSpan.NONE;
        boolean both = second != PhraseSpan.NONE && isVerb(behindSetOff(elements.behind(second)), true);
        long joint = both ? phrases.endingAt(PhraseSpan.to(second) - 1, PhraseSpan.from(phrase)) : PhraseSpan.NONE;
        return joint != PhraseSpan.NONE && PhraseSpan.from(joint) == PhraseSpan.from(phrase) ? joint : phrase;
    }

    /** The element behind what tells who somebody is, between commas or in brackets, if such stands there. */
    private int behindSetOff(int k) {
        WordKind close = elements.is(k, WordKind.OPEN) ? WordKind.CLOSE : WordKind.COMMA;
        boolean opens = elements.is(k, WordKind.OPEN) || elements.is(k, WordKind.COMMA);
        for (int j = k + 1; opens && j < elements.count() && j < k + APPOSITION; j++) {
            if (elements.is(j, close)) {
                return j + 1;
            }
        }
        return k;
    }

    /** "The mayor [and the guild] met": with another behind "and" that the verb follows. */
    long overJoint(long phrase) {
        int and = elements.behind(phrase);
        long second = elements.is(and, WordKind.AND) ? phrases.startingAt(elements, and + 1) : PhraseSpan.NONE;
        long trimmed = second == PhraseSpan.NONE ? second : subjects.beforeVerb(second);
        boolean joint = trimmed != second // "the guild [walked in]"
                || second != PhraseSpan.NONE && isVerb(elements.behind(second), isNamed(second));
        return joint ? PhraseSpan.of(PhraseSpan.from(phrase), PhraseSpan.to(trimmed)) : phrase;
    }

    boolean isNamed(long phrase) {
        return tokens.isCapitalized(PhraseSpan.to(phrase) - 1) || subjects.isPronoun(phrase);
    }

    /**
     * Whether an element is the verb of a subject in front of it.
     *
     * @param whole whether the subject is sure to end there, as a name does: any word in small letters is a verb then
     */
    boolean isVerb(int j, boolean whole) {
        int verb = j;
        while (elements.is(verb, WordKind.ADVERB)) {
            verb++;
        }
        return switch (elements.kind(verb)) {
            case BE, MODAL, HAVE, VERB_ED, NOT -> true;
            case WORD ->
                whole
                        || elements.isCueVerb(verb)
                        || elements.isIrregularPast(verb)
                        || elements.isListed(verb, ListedWords.PAST_VERB)
                                && Grammar.isDeterminer(tokens, elements.first(verb + 1)); // "cut its outlook"
            case VERB_S -> whole || elements.isCueVerb(verb);
            default -> elements.isCueVerb(verb) && !elements.isParticiple(verb);
        };
    }
}
