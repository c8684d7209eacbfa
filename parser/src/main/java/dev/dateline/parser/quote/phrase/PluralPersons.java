package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;

/**
 * Nouns of several persons that are a form of a verb of saying, too: "Privacy [advocates] want more", "but [advocates] for
 * the homeless say it will fail"; but "Ann Lee [advocates] a ban".
 */
public final class PluralPersons {
    private final Elements elements;

    public PluralPersons(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is the noun. */
    public boolean has(int k) {
        if (!elements.is(k, WordKind.PERSONS) || elements.sort(k) == AttributionWords.NONE) {
            return false;
        }
        return !isSingular(k - 1) || isOwnVerb(k + 1) || elements.is(k + 1, WordKind.PREPOSITION) && isVerbAhead(k + 2);
    }

    /** Whether a phrase that ends here can be the subject of a verb in "-s": "Ann Lee", "she", "the plan". */
    private boolean isSingular(int end) {
        return switch (elements.kind(end)) {
            case NAME, HE, SHE, IT, WHO, THAT, CLOSE, COMMA, PERSON, BODY, PAPER, WORD -> true;
            case ADVERB -> isSingular(end - 1);
            default -> false;
        };
    }

    /** "Privacy advocates [want]", "Tenant advocates [have]": a verb of several behind it. */
    private boolean isOwnVerb(int next) {
        int verb = elements.is(next, WordKind.ADVERB) ? next + 1 : next;
        return switch (elements.kind(verb)) {
            case BE, HAVE, MODAL -> true;
            case VERB_ED -> !elements.kind(verb + 1).isOpen(); // no "advocates increased spending"
            default -> elements.isCueVerb(verb) && !elements.isParticiple(verb);
        };
    }

    private boolean isVerbAhead(int begin) {
        for (int j = begin; j < elements.count() && j < begin + Elements.NEAR; j++) {
            if (elements.is(j, WordKind.COMMA)) {
                return false;
            }
            boolean several = elements.isBase(j);
            if (several || elements.isSaying(j)) {
                return true;
            }
        }
        return false;
    }
}
