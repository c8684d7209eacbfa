package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Nouns that may stand for words, and by their place do not: "raised its [forecast]", "a [text] message", "300 [objects]". */
final class IdleNouns {
    private static final Phrases CHANGING = Phrases.of(IdleNouns.class, "changing-verbs.txt");
    private static final Phrases RINGING = Phrases.of(IdleNouns.class, "calls-and-letters.txt");
    private static final Phrases ANSWERED = Phrases.of(IdleNouns.class, "answered-participles.txt");
    private static final long OBJECTS = Tokens.fold("objects");
    private static final long YOUR = Tokens.fold("your");

    /** How many words tell at most whose forecast it is, and of what. */
    private static final int OWNER = 4;

    /** How far behind a call its answer may stand. */
    private static final int REPLY = 14;

    private final Elements elements;

    IdleNouns(Elements elements) {
        this.elements = elements;
    }

    /**
     * Whether a word is one.
     *
     * @param quotes whether the unit has quoted words
     */
    boolean has(int k, boolean quotes) {
        return isChanged(k)
                || isVerdict(k)
                || !quotes && (hasAhead(k) || hasBehind(k) || isSubject(k) || isOfReader(k) || isThings(k));
    }

    /** Whether a word is one by what stands right ahead of it. */
    private boolean hasAhead(int k) {
        return switch (elements.kind(k - 1)) {
            case NUMBER -> isSome(k);
            case DASH -> isPartOf(k);
            default -> false;
        };
    }

    /** The same by what stands right behind it. */
    private boolean hasBehind(int k) {
        return switch (elements.kind(k + 1)) {
            case TO -> isRinging(k);
            case PAPER -> isOfPaper(k);
            default -> false;
        };
    }

    /** "[Calls] to his phone went unanswered": it is not told what was to be said. */
    private boolean isRinging(int k) {
        boolean calls = RINGING.has(elements.fold(k));
        for (int j = k + 2; calls && j < elements.count() && j < k + REPLY; j++) {
            if (ANSWERED.has(elements.fold(j))) {
                return true;
            }
        }
        return false;
    }

    /** "Your [article] on the pier left out the cost": a paper of those who are written to. */
    private boolean isOfReader(int k) {
        return elements.is(k, WordKind.PAPER)
                && elements.fold(k - 1) == YOUR
                && (elements.is(k + 1, WordKind.PREPOSITION) || elements.is(k + 1, WordKind.OF));
    }

    /** "raised its [forecast]", "missing analysts’ [estimates]", "cut its sales [forecast]": what rises and falls is told by nobody. */
    private boolean isChanged(int k) {
        if (!elements.isHead(k, HeadWords.CHANGED) || elements.is(k + 1, WordKind.THAT)) {
            return false;
        }
        boolean several = Grammar.isPossessive(elements.tokens(), elements.first(k) - 1); // "analysts’"
        int verb = several || elements.kind(k - 1).isArticle() ? k - 2 : k - 1;
        for (int i = 0; i < OWNER && isOfOwner(verb) && !CHANGING.has(elements.fold(verb)); i++) {
            verb--;
        }
        boolean owned = verb == k - 1
                || several
                || elements.kind(verb + 1).isArticle()
                || elements.is(verb + 2, WordKind.CLITIC); // "analysts’"
        return owned && CHANGING.has(elements.fold(verb));
    }

    private boolean isOfOwner(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS); // "analysts’"
    }

    /** "a [text] message", "the [protest] letter": what kind of paper it is. */
    private boolean isOfPaper(int k) {
        return elements.kind(k - 1).isArticle() && (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.PAPER));
    }

    /** "has 14 [sponsors] but no date": a noun. */
    private boolean isSome(int k) {
        return (elements.is(k, WordKind.VERB_S) || elements.is(k, WordKind.PERSONS))
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, AND, BUT -> true;
                    default -> false;
                };
    }

    /** "sent 300 [objects] into orbit"; but "Lee [objects] to it", "he [objects]": no verb without what somebody is against. */
    private boolean isThings(int k) {
        return elements.fold(k) == OBJECTS
                && switch (elements.kind(k + 1)) {
                    case TO, THAT -> false;
                    case COMMA, STOP, EDGE -> !elements.is(k - 1, WordKind.HE) && !elements.is(k - 1, WordKind.SHE);
                    default -> true;
                };
    }

    /** "a 45-[question] survey", "a 12-[point] plan": a word of a compound with a number. */
    private boolean isPartOf(int k) {
        return elements.isHyphen(k - 1) && (elements.is(k - 2, WordKind.NUMBER) || Numerals.has(elements.fold(k - 2)));
    }

    /** "“A farce” was the [verdict] of Ann Lee": the words in front are what was said. */
    private boolean isVerdict(int k) {
        return elements.is(k - 1, WordKind.ARTICLE)
                && elements.is(k - 2, WordKind.BE)
                && elements.is(k - 3, WordKind.QUOTATION)
                && elements.is(k + 1, WordKind.OF);
    }

    /** "Warranty [claims] fell", "References were [read]": what a sentence opens with, ahead of its verb. */
    private boolean isSubject(int k) {
        if (!elements.is(k, WordKind.VERB_S) || elements.is(k + 2, WordKind.THAT)) {
            return false;
        }
        int next = k + 1;
        boolean verb = elements.is(next, WordKind.BE)
                || elements.isListed(next, ListedWords.FINITE) && elements.isListed(next, ListedWords.PAST_VERB);
        if (!verb) {
            return false;
        }
        int j = k - 1;
        while (j >= 0 && elements.kind(j).isPhrase()) {
            j--;
        }
        return j < 0;
    }
}
