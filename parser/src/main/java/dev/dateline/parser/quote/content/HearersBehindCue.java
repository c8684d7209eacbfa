package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Those between a cue and a "that" to whom something is said, or with whom somebody shares it: "mentioned [to friends] that she
 * may leave", "agreed [with Lee] that it leaks".
 */
final class HearersBehindCue {
    /** How many elements they have at most. */
    private static final int LONGEST = 7;

    private static final Phrases HEARD = Phrases.of(HearersBehindCue.class, "verbs-heard.txt");
    private static final Phrases SHARED = Phrases.of(HearersBehindCue.class, "verbs-with-someone.txt");
    private static final long WITH = Tokens.fold("with");

    private final Elements elements;

    HearersBehindCue(Elements elements) {
        this.elements = elements;
    }

    /** The element behind them and "that", where what is said begins, "that [she may leave]"; or -1. */
    int behind(Cue cue, int first, int end) {
        if (!elements.has(WordKind.THAT)) {
            return -1;
        }
        boolean whom = elements.is(first, WordKind.OBJECT) || elements.is(first, WordKind.POSSESSIVE);
        if (whom && elements.is(first - 1, WordKind.TO) && elements.is(first + 1, WordKind.THAT) && first + 2 < end) {
            return first + 2; // "was pointed out to her that [it was late]"
        }
        boolean opens = elements.is(first, WordKind.TO) || elements.fold(first) == WITH;
        int to = opens ? first : first - 1;
        int that = to + 1;
        boolean told = to - elements.at(cue.to()) <= 0 && takesHearer(elements.at(cue.head()), to);
        while (told && that < end && that < to + LONGEST && isHearer(that)) {
            that++;
        }
        boolean heard = told && that > to + 1 && that + 1 < end && elements.is(that, WordKind.THAT);
        return heard && (elements.is(to, WordKind.TO) || isSharer(that)) ? that + 1 : -1;
    }

    /** "mentioned [to]", "agreed [with]". */
    private boolean takesHearer(int verb, int to) {
        return elements.is(to, WordKind.TO)
                ? HEARD.has(elements.fold(verb))
                : elements.fold(to) == WITH && SHARED.has(elements.fold(verb));
    }

    /** "with the [union] that wages are low"; but "with the union that built it", "with Lee that night", "with a plan that". */
    private boolean isSharer(int that) {
        boolean someone = switch (elements.kind(that - 1)) {
            case NAME, PERSON, PERSONS, BODY, OBJECT -> true;
            default -> false;
        };
        return someone
                && switch (elements.kind(that + 1)) {
                    case BE, HAVE, MODAL, VERB_ED, ADVERB -> false;
                    case VERB_S -> elements.kind(that + 2).isVerb();
                    default -> !elements.isIrregularPast(that + 1) && !TimeWords.isNoun(elements.fold(that + 1));
                };
    }

    private boolean isHearer(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS) || elements.is(k, WordKind.OBJECT);
    }
}
