package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What the writer adds behind a comma to a sentence that has been told: "two mines will close, the board said[, in a move that
 * angered unions]", "[, days after a strike]", "[, dealing the town a blow]".
 */
public final class ClosingComments {
    private static final Phrases NOUNS = Phrases.of(ClosingComments.class, "comment-nouns.txt");
    private static final Phrases PARTICIPLES = Phrases.of(ClosingComments.class, "comment-participles.txt");
    private static final Phrases RANKS = Phrases.of(SetOffEnds.class, "rank-words.txt");
    private static final Phrases CONTESTED = Phrases.of(ClosingComments.class, "contested-nouns.txt");
    private static final Phrases CONTESTING = Phrases.of(ClosingComments.class, "contesting-words.txt");
    private static final long SOMETHING = Tokens.fold("something");
    private static final long IN = Tokens.fold("in");
    private static final long WHAT = Tokens.fold("what");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");

    /** How many words stand at most between the comma and the noun. */
    private static final int PHRASE = 7;

    /** The same between such a noun and what is done with it. */
    private static final int CONTEST = 12;

    private final Elements elements;

    public ClosingComments(Elements elements) {
        this.elements = elements;
    }

    /** Whether one opens with an element, behind the words that close off a sentence. */
    private boolean has(int first) {
        return elements.is(first - 1, WordKind.COMMA)
                && !elements.quotes(first, elements.count())
                && (isJudged(first)
                        || isContested(first)
                        || elements.fold(first) == IN
                                && elements.kind(first + 1).isArticle()
                                && isRanked(first + 2)
                        || isLapse(first)
                        || elements.is(first, WordKind.VERB_ING) && PARTICIPLES.has(elements.fold(first))
                        || elements.kind(first).isArticle() && isRanked(first + 1));
    }

    /** Whether one opens with an element, or behind a comma ahead of it and over it: ", dealing a blow to [cooks]". */
    public boolean holds(int comma, int first) {
        int k = elements.is(comma, WordKind.COMMA) ? comma + 1 : first;
        while (k < first && elements.kind(k).isWord()) {
            k++;
        }
        return has(first) || k == first && first > comma + 1 && has(comma + 1);
    }

    /** The same behind what somebody said, up to the end: "said two mines will close[, in a blow to the town]". */
    boolean endsWith(int first) {
        int end = first;
        while (end < first + Elements.NEAR && !elements.is(end, WordKind.COMMA) && end < elements.count()) {
            end++;
        }
        return end == elements.count() && (isJudged(first) || isContested(first)) && !elements.quotes(first, end);
    }

    /** "in a dramatic shift", "in what may be a first". */
    private boolean isJudged(int in) {
        return elements.fold(in) == IN
                && (elements.fold(in + 1) == WHAT || elements.kind(in + 1).isArticle() && isNamed(in + 2));
    }

    /** "a claim the firm denies", "claims she disputes", "something he denies", "a figure that could not be verified". */
    private boolean isContested(int first) {
        boolean one = elements.is(first, WordKind.ARTICLE);
        int noun = one ? first + 1 : first;
        boolean named = elements.fold(noun) == SOMETHING
                || CONTESTED.has(elements.fold(noun))
                        && (one || elements.tokens().endsWith(elements.first(noun), "s"));
        for (int k = noun + 2; named && k < noun + CONTEST && !elements.is(k, WordKind.COMMA); k++) {
            if (CONTESTING.has(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamed(int begin) {
        for (int k = begin; k < begin + PHRASE && elements.kind(k).isPhrase(); k++) {
            if (NOUNS.has(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    /** "the [latest] blow", "its [first] such step"; but "the [first] half of the year". */
    private boolean isRanked(int begin) {
        for (int k = begin; k < begin + PHRASE && elements.kind(k).isOpen(); k++) {
            boolean rank = RANKS.has(elements.fold(k)) || elements.tokens().endsWith(elements.first(k), "est");
            if (rank && elements.tokens().isLowerCase(elements.first(k))) {
                return elements.kind(k + 1).isWord()
                        && !elements.is(k + 1, WordKind.BY)
                        && !isOfTime(k + 1)
                        && !isOfTime(k + 2);
            }
        }
        return false;
    }

    private boolean isOfTime(int k) {
        return TimeWords.isNoun(elements.fold(k))
                || k < elements.count() && elements.isListed(k, ListedWords.TIME_SPAN | ListedWords.SHARE);
    }

    /** "days after", "two weeks before". */
    private boolean isLapse(int first) {
        int span = elements.is(first, WordKind.NUMBER) || isOfTime(first + 1) ? first + 1 : first;
        long fold = elements.fold(span + 1);
        return (fold == AFTER || fold == BEFORE)
                && span < elements.count()
                && elements.isListed(span, ListedWords.TIME_SPAN);
    }
}
