package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/**
 * Verbs of saying in -ing that are what the sentence tells of, with all that belongs to them, and that nobody is told to do:
 * "[Asking] that question led to a row", "[Saying] that it was late was a mistake"; but "[Saying] it was late, Ann Lee left".
 */
final class GerundSubjects {
    private static final Phrases RESULTS = Phrases.of(GerundSubjects.class, "verbs-of-outcome.txt");
    private static final Phrases QUESTIONS = Phrases.of(GerundSubjects.class, "told-questions.txt");
    private static final int ASK = AttributionWords.sort("ask");

    /** How far behind such a verb the main verb stands at most. */
    private static final int REACH = 20;

    /** No group of auxiliaries has more elements: "could not easily have been". */
    private static final int GROUP = 5;

    private GerundSubjects() {}

    /**
     * Whether a word is one, its noun, "Asking that [question] led to a row", or its outcome, "[requires] a key", in a unit
     * without quoted words.
     */
    static boolean has(Elements elements, int k) {
        if (!elements.isCueVerb(0) && !elements.isCueVerb(1)) {
            return false; // most units open with no verb of saying
        }
        boolean object = elements.is(k - 1, WordKind.THAT) || elements.is(k - 1, WordKind.DETERMINER);
        return isVerb(elements, k)
                || object && isVerb(elements, k - 2)
                || k > 0 && RESULTS.has(elements.fold(k)) && isVerb(elements, 0);
    }

    private static boolean isVerb(Elements elements, int k) {
        boolean opens = k == 0 || k == 1 && (elements.isAndBut(0) || elements.is(0, WordKind.NOT));
        return opens
                && elements.isCueVerb(k)
                && elements.tokens().endsWith(elements.first(k), "ing")
                && isSubject(elements, k);
    }

    /** Whether one more verb than the clauses behind a word have follows, with no pause ahead of it. */
    private static boolean isSubject(Elements elements, int k) {
        boolean tells = elements.takes(k, 't') && elements.sort(k) != ASK;
        int open = 0;
        for (int j = k + 1; j < elements.count() && j < k + REACH; j++) {
            switch (elements.kind(j)) {
                case COMMA, SEMICOLON, COLON, DASH, STOP, OPEN, BUT, AND -> {
                    return false;
                }
                case THAT -> open += Elements.bit(j > k + 1 || tells); // "asking [that] question"
                case WHO, SUBORDINATOR, HE, SHE, THEY, WE, SPEAKER_I ->
                    open += Elements.bit(!isOpener(elements, j - 1));
                default -> {
                    if (QUESTIONS.has(elements.fold(j))) {
                        open++;
                    } else if (isFinite(elements, j, open > 0)) {
                        if (open == 0) {
                            return isMain(elements, j) && (!tells || isOneClause(elements, j));
                        }
                        open--;
                        j = overGroup(elements, j);
                    }
                }
            }
        }
        return false;
    }

    /** "that [he]", "why [they]": a pronoun whose clause is open. */
    private static boolean isOpener(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case THAT, WHO, SUBORDINATOR -> true;
            default -> QUESTIONS.has(elements.fold(k));
        };
    }

    private static boolean isFinite(Elements elements, int k, boolean inner) {
        int token = elements.first(k);
        if (RESULTS.has(elements.fold(k)) && elements.tokens().isLowerCase(token)) {
            return true;
        }
        return switch (elements.kind(k)) {
            case BE, HAVE -> !elements.tokens().endsWith(token, "ing") && !elements.is(k - 1, WordKind.TO);
            case MODAL -> elements.tokens().isLowerCase(token);
            case VERB_ED -> inner && !elements.kind(k - 1).isArticle();
            case VERB_S -> inner && !elements.kind(k - 1).isArticle();
            default -> inner && Grammar.isIrregularPast(elements.tokens(), token);
        };
    }

    /** "has [been shown]", "would [cost]": the last element of what an auxiliary begins. */
    private static int overGroup(Elements elements, int k) {
        int last = k;
        while (last < k + GROUP
                && switch (elements.kind(last + 1)) {
                    case BE, HAVE, NOT, ADVERB -> true;
                    default -> false;
                }) {
            last++;
        }
        return elements.is(last + 1, WordKind.VERB_ED) ? last + 1 : last;
    }

    /** "Calling it a farce [is] unfair"; but "Calling for calm was Ann Lee". */
    private static boolean isMain(Elements elements, int verb) {
        return !elements.is(verb, WordKind.BE)
                || switch (elements.kind(verb + 1)) {
                    case NAME, TITLE, PERSON, PERSONS -> false;
                    default -> true;
                };
    }

    /** Whether no other clause stands behind a comma: no "Saying it was late, Ann Lee left". */
    private static boolean isOneClause(Elements elements, int verb) {
        int comma = elements.next(WordKind.COMMA, verb, Math.min(elements.count(), verb + Elements.NEAR));
        return !elements.is(comma, WordKind.COMMA);
    }
}
