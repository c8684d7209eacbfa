package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What somebody is told of, behind who hears it: "warned the drivers [of floods]", "told her [of the theft]". */
public final class TopicsTold {

    private static final long TOLD = Tokens.fold("told"); // a form like those of other words

    /** How many words name a hearer at most. */
    private static final int HEARER = 6;

    /** How many phrases of place and time go on with a topic at most. */
    private static final int PLACES = 3;

    private TopicsTold() {}

    /** The element of "of" behind a verb and who hears it, where no clause is told; or -1. */
    public static int of(NounPhrases phrases, Elements elements, int k) {
        if (!elements.isHead(k, HeadWords.TELLING_OF) || !elements.kind(k).isVerb() && elements.fold(k) != TOLD) {
            return -1;
        }
        int of = k + 1;
        while (of < k + HEARER && (elements.kind(of).isPhrase() || isHearer(elements, of))) {
            of++;
        }
        boolean member = elements.is(of, WordKind.OF) && elements.is(of - 1, WordKind.PERSONS);
        int second = member ? behindBody(elements, of + 1) : of;
        of = elements.is(second, WordKind.OF) ? second : of; // "told members of the board of the theft"
        boolean topic = of > k + 1 && elements.is(of, WordKind.OF) && isHearer(elements, of - 1);
        long thing = topic ? phrases.startingAt(elements, of + 1) : PhraseSpan.NONE;
        return thing != PhraseSpan.NONE
                        && !isOfHearer(elements, k, of, thing)
                        && isAll(elements, elements.behind(thing))
                ? of
                : -1;
    }

    /** "told the mayor [of Selm]", "told a group [of cooks]": whether "of" and what follows tell who hears it. */
    private static boolean isOfHearer(Elements elements, int k, int of, long thing) {
        boolean noun = elements.fold(k) == TOLD
                && !elements.is(of - 1, WordKind.OBJECT)
                && !elements.is(of - 1, WordKind.NAME)
                && !elements.is(of - 1, WordKind.POSSESSIVE);
        int last = PhraseSpan.to(thing) - 1;
        if (isNameOfBody(elements, k, of, PhraseSpan.to(thing))) {
            return true;
        }
        boolean names = elements.is(of + 1, WordKind.NAME) || elements.is(of + 1, WordKind.BODY);
        return noun && (names || Nouns.isGroup(elements.tokens(), last) || Nouns.isPerson(elements.tokens(), last));
    }

    /** "told Voice [of Norrland], for good reasons": one word with a capital, which is nobody's name, and no more than a name behind "of". */
    private static boolean isNameOfBody(Elements elements, int k, int of, int to) {
        Tokens tokens = elements.tokens();
        int name = elements.first(k + 1);
        boolean body = of == k + 2 && elements.is(k + 1, WordKind.NAME) && !PersonNames.isGiven(tokens, name);
        for (int i = elements.first(of + 1); body && i < to; i++) {
            body = tokens.isCapitalized(i);
        }
        return body && PlainWords.has(tokens, name);
    }

    private static boolean isClause(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, IT, THEY, WE, YOU, BE, MODAL, HAVE -> true;
            default -> false;
        };
    }

    /** The element behind the places and times that go on with a topic to the end of its clause, "of floods [in the valley]", else the one given. */
    public static int end(NounPhrases phrases, Elements elements, int of, int end) {
        int k = end;
        for (int i = 0; i < PLACES && elements.is(k, WordKind.PREPOSITION) && k > of + 1; i++) {
            long thing = phrases.startingAt(elements, k + 1);
            int behind = thing == PhraseSpan.NONE ? k + 1 : elements.behind(thing);
            while (elements.is(behind, WordKind.CALENDAR)) {
                behind++;
            }
            if (behind == k + 1 || elements.is(behind - 1, WordKind.PAPER)) {
                return end; // "of floods in a letter"
            }
            k = behind;
        }
        return elements.is(k, WordKind.STOP) || elements.is(k, WordKind.EDGE) ? k : end;
    }

    private static int behindBody(Elements elements, int from) {
        int k = from;
        while (k < from + HEARER && elements.kind(k).isPhrase()) {
            k++;
        }
        return k;
    }

    private static boolean isHearer(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case OBJECT, NAME, PERSON, PERSONS, BODY -> true;
            case POSSESSIVE -> elements.is(k + 1, WordKind.OF); // "told her of"
            default -> false;
        };
    }

    /** Whether no clause stands behind: "told members of the board [that it was late]". */
    private static boolean isAll(Elements elements, int from) {
        boolean ends = switch (elements.kind(from)) {
            case EDGE, STOP, COMMA, CALENDAR, PREPOSITION, SUBORDINATOR, BY, AND, SEMICOLON -> true;
            default -> false;
        };
        boolean inside = true; // ahead of the next clause: "told the head of the port on Monday [it] was late"
        for (int j = from; ends && j < from + Elements.NEAR && !elements.is(j, WordKind.STOP); j++) {
            inside &= !elements.is(j, WordKind.COMMA)
                    && !elements.is(j, WordKind.SUBORDINATOR)
                    && !elements.is(j, WordKind.AND)
                    && !elements.is(j, WordKind.SEMICOLON);
            if (inside && isClause(elements, j)) {
                return false;
            }
            ends = !elements.is(j, WordKind.THAT)
                    && !elements.is(j, WordKind.QUOTATION)
                    && !elements.is(j, WordKind.COLON);
        }
        return ends;
    }
}
