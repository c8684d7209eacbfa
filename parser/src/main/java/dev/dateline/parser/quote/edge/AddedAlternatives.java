package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What is named behind a comma instead of a thing that is said or against it belongs to what is said: "warned of floods[, or
 * worse]", "spoke about speed[, not power]", "defended the plan[, though not the cost]". What the writer adds to a thing is none of
 * it: "doubted the figures[, too]".
 */
final class AddedAlternatives {
    private static final Phrases CONTRASTS = Phrases.of(AddedAlternatives.class, "contrasting-words.txt");
    private static final Phrases ADDED = Phrases.of(AddedAlternatives.class, "added-words.txt");
    private static final long OR = Tokens.fold("or");
    private static final long NOT = Tokens.fold("not");
    private static final long SO = Tokens.fold("so");

    /** No alternative has more elements. */
    private static final int LONGEST = 24;

    private final Elements elements;

    AddedAlternatives(Elements elements) {
        this.elements = elements;
    }

    /** The token behind the words from a start to an end. */
    int end(Cue cue, @Nullable Cue next, int start, int end) {
        int comma = elements.at(end);
        if (start < cue.to() || !elements.has(WordKind.COMMA)) {
            return end;
        }
        if (elements.is(comma, WordKind.COMMA)
                && elements.first(comma) == end
                && !elements.is(comma - 1, WordKind.PREPOSITION) // "warned about, or acted on, a crisis"
                && opens(comma + 1)) {
            int behind = comma + 2;
            while (behind < comma + LONGEST && isInside(behind)) {
                behind++;
            }
            boolean over = behind > comma + 2
                    && isPause(behind)
                    && !elements.isRelativePronoun(behind - 1)
                    && (next == null || next.from() >= elements.first(behind));
            return over ? elements.first(behind) : end;
        }
        return withoutAdded(start, end);
    }

    /** "[or] worse", "[not] power", "[though not] the cost"; but "or [do] they", "not [wanting] to leave". */
    private boolean opens(int k) {
        int not = CONTRASTS.has(elements.fold(k)) ? k + 1 : k;
        if (elements.fold(k) == OR) {
            return elements.fold(k + 1) != SO
                    && switch (elements.kind(k + 1)) {
                        case HAVE, MODAL, COMMA, PREPOSITION -> false;
                        default -> true;
                    };
        }
        return elements.fold(not) == NOT
                && switch (elements.kind(not + 1)) {
                    case VERB_ING, VERB_ED, ADVERB, COMMA, BE, HAVE, SUBORDINATOR, TO -> false;
                    default -> true;
                };
    }

    private boolean isInside(int k) {
        return elements.kind(k).isWord()
                || elements.is(k, WordKind.STOP) && k < elements.count() - 1 // "Mrs[.] Lee"
                || elements.is(k, WordKind.NUMBER)
                || elements.is(k, WordKind.SIGN)
                || elements.is(k, WordKind.CLITIC)
                || elements.isHyphen(k);
    }

    private boolean isPause(int k) {
        return switch (elements.kind(k)) {
            case EDGE, COMMA, SEMICOLON, DASH -> true;
            case STOP -> k == elements.count() - 1;
            default -> false;
        };
    }

    /** "doubted the figures[, too]": ahead of the comma, where what is said is no clause. */
    private int withoutAdded(int start, int end) {
        int last = elements.at(end) - 1;
        int first = elements.at(start);
        boolean added = last > first + 1
                && ADDED.has(elements.fold(last))
                && elements.first(last) + 1 == end
                && elements.is(last - 1, WordKind.COMMA)
                && !elements.is(last - 2, WordKind.QUOTATION)
                && elements.verbs(first, last, 1) == 0;
        return added ? elements.first(last - 1) : end;
    }
}
