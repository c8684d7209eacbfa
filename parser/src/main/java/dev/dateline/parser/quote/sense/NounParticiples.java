package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Participles right behind a noun that tell which it is: "paid a firm [called] Lund Axle", "a super PAC [supporting] Berg". */
public final class NounParticiples {
    private static final Phrases MADE = Phrases.of(NounParticiples.class, "made-participles.txt");
    private static final Phrases VIEWS = Phrases.of(HeadWords.class, "viewed-participles.txt");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long ANOTHER = Tokens.fold("another");
    private static final long AS = Tokens.fold("as");
    private static final long ASKED = Tokens.fold("asked");
    private static final long QUESTION = Tokens.fold("question");
    private static final long QUESTIONS = Tokens.fold("questions");
    private static final long CALLED = Tokens.fold("called");

    /** How many elements a noun has in front of it, at most: "a group of disaffected fishermen". */
    private static final int PHRASE = 6;

    /** How many elements those who look at a thing have, at most. */
    private static final int LOOKERS = 8;

    /** The same of the name behind it. */
    private static final int NAME = 6;

    private final Elements elements;

    public NounParticiples(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word only tells what a group is for, what a thing looks like, or by whom a question is put. */
    public boolean has(int k) {
        return elements.isHead(k, HeadWords.SIDE) && isBody(k - 1)
                || isView(k)
                || isPut(k)
                || elements.is(k + 1, WordKind.BY) && (isLookedAt(k) || isMade(k));
    }

    /** "said that the question [asked] of the court by the board was old". */
    private boolean isPut(int k) {
        if (elements.fold(k) != ASKED) {
            return false;
        }
        long noun = elements.fold(k - 1);
        return (noun == QUESTION || noun == QUESTIONS)
                && (elements.is(k + 1, WordKind.OF) || elements.is(k + 1, WordKind.BY));
    }

    /** "a chart [published] by the Courier", "an average [calculated] by Orlo": who made a thing, and nothing of what is said in it. */
    private boolean isMade(int k) {
        return MADE.has(elements.fold(k)) && !elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "fired for remarks [seen] as rude": a noun alone is thought of so, by whom is not said. */
    private boolean isView(int k) {
        return elements.fold(k + 1) == AS
                && VIEWS.has(elements.fold(k))
                && switch (elements.kind(elements.beforeAdverb(k))) {
                    case WORD, VERB_S, PERSONS, PAPER, BODY -> true;
                    default -> false;
                };
    }

    /** "a letter dated May 4 and [viewed] by the Courier, Lee warned": who looked at a thing; but "viewed by many [as] late". */
    private boolean isLookedAt(int k) {
        boolean by = VIEWS.has(elements.fold(k));
        for (int j = k + 2; by && j < k + LOOKERS && j < elements.count(); j++) {
            if (elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.STOP)) {
                return true;
            }
            by = elements.fold(j) != AS && !elements.is(j, WordKind.TO);
        }
        return false;
    }

    /** "a [super PAC]"; but "voters". */
    private boolean isBody(int noun) {
        boolean body = elements.is(noun, WordKind.BODY)
                || Nouns.isOrganization(elements.tokens(), elements.first(noun))
                        && !elements.kind(noun).isArticle();
        return body && article(noun) > 0; // "The union [backing] Lee will meet" tells of the union
    }

    /** Whether a noun behind "a" is given a name, by whom is not said: it is no subject, or the verb of the clause follows the name. */
    public boolean isNaming(int k) {
        if (elements.fold(k) != CALLED) {
            return false;
        }
        int article = article(k - 1);
        long fold = elements.fold(article);
        if (article < 0 || fold != A && fold != AN && fold != ANOTHER || elements.is(k + 1, WordKind.OBJECT)) {
            return false;
        }
        if (fold != ANOTHER && elements.is(k + 1, WordKind.QUOTATION) && isBySeveral(article, k)) {
            return false;
        }
        return isObject(article) || isVerbBehind(k + 1);
    }

    /** "in a step [critics] called “mad”": whether several stand right behind a noun that "a" counts; but "a group of critics called “Us”". */
    private boolean isBySeveral(int article, int k) {
        return article < k - 2
                && Nouns.isSeveral(elements.tokens(), elements.first(k - 1))
                && elements.next(WordKind.OF, article, k) == k;
    }

    /** "to [a firm]", "hired [a group]"; but "said [a critic] called". */
    private boolean isObject(int article) {
        return switch (elements.kind(article - 1)) {
            case PREPOSITION, OF, TO -> article > 1;
            case VERB_ED, VERB_ING -> !elements.isCueVerb(article - 1);
            default -> false;
        };
    }

    /** "called Our Principles [is]"; but "called Lee a liar". */
    private boolean isVerbBehind(int begin) {
        int end = begin;
        while (end < begin + NAME
                && elements.kind(end).isPhrase()
                && !elements.kind(end).isVerb()) {
            end++;
        }
        int verb = elements.is(end, WordKind.COMMA) ? end + 1 : end;
        return end > begin
                && switch (elements.kind(verb)) {
                    case BE, HAVE, MODAL -> true;
                    default -> false;
                };
    }

    /** The article that a noun has in front of it, or -1. */
    private int article(int noun) {
        int j = noun;
        while (j > noun - PHRASE && (isNoun(j) || elements.is(j, WordKind.OF))) {
            j--;
        }
        return j < noun && (elements.kind(j).isArticle() || elements.is(j, WordKind.DETERMINER)) ? j : -1;
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case WORD, BODY, PAPER, PERSON, PERSONS, NAME, VERB_S, VERB_ED, NUMBER -> true;
            default -> false;
        };
    }
}
