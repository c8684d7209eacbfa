package dev.dateline.parser.quote.clause;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.deed.Doers;
import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.sense.SetPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Participles that only tell where or when something was done to a thing: "First [announced] in May, the sale has been put off". */
final class PlacedParticiples {
    private static final Phrases SETTINGS = Phrases.of(PlacedDeeds.class, "setting-prepositions.txt");
    private static final Phrases PLURAL = Phrases.of(SetPhrases.class, "plural-auxiliaries.txt");
    private static final long ONE = Tokens.fold("one");

    /** How far ahead of a comma such a participle may stand, in elements. */
    private static final int LONGEST = 24;

    /** How many elements such a thing has at most. */
    private static final int NOUN = 6;

    /** How many elements a time has at most. */
    private static final int TIME = 6;

    private final Elements elements;
    private final Doers doers;

    PlacedParticiples(Elements elements) {
        this.elements = elements;
        this.doers = new Doers(elements);
    }

    /** Whether a word is one. */
    boolean has(int k) {
        return isDated(k) || isPlaced(k) && (isFronted(k) || isGoverned(k));
    }

    /** "In one shop [named] in the report, bells fell", "First [announced] in May, the sale has been put off". */
    private boolean isFronted(int k) {
        if (!isOpening(k) && !isOfFrontedNoun(k)) {
            return false;
        }
        int behind = k + 1;
        while (behind < k + LONGEST && (elements.kind(behind).isWord() || elements.is(behind, WordKind.NUMBER))) {
            behind++;
        }
        return elements.is(behind, WordKind.COMMA)
                && elements.verbs(k + 1, behind, 1) == 0
                && !elements.quotes(0, behind)
                && !elements.isSaying(behind + 1);
    }

    /**
     * "The results [reported] Monday are", "The sale [announced] last week will": when something was done to a thing, ahead of its
     * verb; but "The study [suggested] last year was".
     */
    private boolean isDated(int k) {
        if (!elements.is(k, WordKind.VERB_ED) || !isThing(k - 1, 0)) {
            return false;
        }
        int behind = k + 1;
        while (behind < k + TIME && !isAuxiliary(behind)) {
            behind++;
        }
        return isAuxiliary(behind)
                && TimeWords.isTime(elements, k + 1, behind)
                && (PLURAL.has(elements.fold(behind)) || !mayTell(k));
    }

    /** "The study [suggested]", "The figures [showed]", but "The draft [approved]": whether a thing may say itself that a time is something. */
    private boolean mayTell(int verb) {
        int noun = elements.first(verb - 1);
        return elements.takes(verb, 't')
                && (elements.is(verb - 1, WordKind.PAPER)
                        || Nouns.isEvidence(elements.tokens(), noun)
                        || Nouns.isDocument(elements.tokens(), noun));
    }

    private boolean isAuxiliary(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE -> true;
            case MODAL -> elements.tokens().isLowerCase(elements.first(k)); // no "in May"
            default -> false;
        };
    }

    /** "past the date initially [agreed] in the deal": where something was done to a thing that stands behind a preposition. */
    private boolean isGoverned(int k) {
        int noun = isAdverb(k - 1) ? k - 2 : k - 1;
        int article = noun;
        while (article > 1 && article > noun - NOUN && !elements.kind(article).isArticle()) {
            article--;
        }
        return article > 1
                && elements.kind(article).isArticle()
                && (elements.is(article - 1, WordKind.PREPOSITION) || elements.is(article - 1, WordKind.OF))
                && elements.verbs(0, article, 1) > 0
                && isThing(noun, article);
    }

    /** Whether a noun phrase from one element on ends with this one, and nobody is meant who could say something. */
    private boolean isThing(int noun, int from) {
        boolean thing = noun > from && noun < from + NOUN && elements.kind(from).isArticle();
        for (int j = from + 1; thing && j <= noun; j++) {
            thing = switch (elements.kind(j)) {
                case WORD, VERB_S, PAPER, NUMBER -> true;
                default -> false;
            };
        }
        return thing && !doers.isSomeone(noun);
    }

    /** "[Announced] in", "Originally [announced] in"; but "Asked in". */
    private boolean isOpening(int k) {
        boolean opens = k == 0 || k == 1 && isAdverb(0);
        return opens && elements.isCueVerb(k) && !elements.takes(k, 'o');
    }

    private boolean isAdverb(int k) {
        return elements.is(k, WordKind.ADVERB) || elements.tokens().endsWith(elements.first(k), "ly");
    }

    /** "In one shop [named]": behind a thing that stands in a phrase with a preposition. */
    private boolean isOfFrontedNoun(int k) {
        boolean front = elements.is(0, WordKind.PREPOSITION)
                && k > 2
                && (elements.kind(1).isArticle()
                        || elements.is(1, WordKind.NUMBER)
                        || elements.fold(1) == ONE
                        || Numerals.has(elements.fold(1)));
        for (int j = 2; front && j < k; j++) {
            front = switch (elements.kind(j)) {
                case WORD, VERB_S, PAPER, BODY -> !elements.isListed(j, ListedWords.TIME_SPAN);
                default -> elements.isHyphen(j);
            };
        }
        return front;
    }

    /** "[named] in the report", "[announced] in May": where or when something was done. */
    boolean isPlaced(int k) {
        boolean participle =
                elements.is(k, WordKind.VERB_ED) || k == 0 && elements.tokens().endsWith(elements.first(k), "ed");
        return participle
                && (elements.is(k + 1, WordKind.CALENDAR)
                        || elements.is(k + 1, WordKind.PREPOSITION) && SETTINGS.has(elements.fold(k + 1)));
    }
}
