package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** A second verb behind the object of one that says something: "expressed regret [and promised an inquiry]". */
public final class JoinedVerbs {
    private static final long GUILTY = Tokens.fold("guilty");

    /** No object in front of "and" and a second verb has more words. */
    private static final int OBJECT = 12;

    private final Tokens tokens;
    private final Elements elements;

    public JoinedVerbs(Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
    }

    /** Where "and" joins a second verb to one whose object is a thing; -1 for nowhere. */
    public int and(Cue cue, int start) {
        if (!elements.has(WordKind.AND)) {
            return -1;
        }
        int head = elements.at(cue.head());
        boolean past = elements.is(head, WordKind.VERB_ED) || elements.isListed(head, ListedWords.PAST_FORM);
        boolean plea = isPlea(elements, elements.at(start)); // "pleaded not guilty [and was released]"
        if (!past || !plea && !cue.takes('n') && !cue.takes('i') || cue.kind() != Cue.Kind.PLAIN) {
            return -1;
        }
        boolean toDo = false;
        for (int k = elements.at(start); k < elements.count() && k < head + OBJECT; k++) {
            if (elements.is(k, WordKind.AND) && k > elements.at(start)) {
                boolean second = isPast(k + 1) && !(toDo && isBase(k + 1));
                return second || plea && elements.kind(k + 1).isVerb() ? k : -1;
            }
            toDo |= elements.is(k, WordKind.TO);
            boolean clause = elements.kind(k).isVerb() || elements.is(k, WordKind.QUOTATION);
            if (clause
                    || elements.is(k, WordKind.COMMA)
                    || elements.is(k, WordKind.WHO)
                    || elements.is(k, WordKind.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    /** "to cut fees and [set] rules", "to cut fees and [bring] them back": no past behind "to". */
    private boolean isBase(int k) {
        return !elements.is(k, WordKind.VERB_ED) && !elements.isHead(k, HeadWords.PASSING_ON);
    }

    /** "guilty", "not guilty". */
    public static boolean isPlea(Elements elements, int k) {
        return elements.fold(elements.is(k, WordKind.NOT) ? k + 1 : k) == GUILTY;
    }

    /** Whether a word is a verb in its past and no participle of a noun behind it: "and left", "and promised a ship". */
    private boolean isPast(int k) {
        if (k >= elements.count() || !tokens.isLowerCase(elements.first(k))) {
            return false;
        }
        if (elements.isIrregularPast(k)
                || elements.isHead(k, HeadWords.PASSING_ON)
                || elements.isListed(k, ListedWords.FINITE)) {
            return true;
        }
        boolean object = switch (elements.kind(k + 1)) {
            case ARTICLE, POSSESSIVE, DETERMINER, OBJECT, NAME, THAT, TO, PREPOSITION, QUOTATION, ADVERB -> true;
            default -> elements.isCueVerb(k);
        };
        return elements.is(k, WordKind.VERB_ED) && object;
    }
}
