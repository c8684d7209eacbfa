package dev.dateline.parser.quote.edge;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Several things that somebody asks for or tells of, all of them: "demanded [more pay, shorter hours and a new canteen]". */
final class ListedThings {
    /** How many elements one of them has at most. */
    private static final int ITEM = 6;

    /** The same of one with an article or a number, of which more is told. */
    private static final int TOLD = 9;

    /** How many of them follow the first at most. */
    private static final int ITEMS = 8;

    private static final Phrases EXAMPLES = Phrases.of(ListedThings.class, "example-openers.txt");

    private static final Phrases GERUNDS = Phrases.of(ListedThings.class, "gerunds-ahead-of-things.txt");

    private static final long AS = Tokens.fold("as");
    private static final long OR = Tokens.fold("or");
    private static final long SUCH = Tokens.fold("such");

    private final Elements elements;
    private final Clauses clauses;

    ListedThings(Elements elements, Clauses clauses) {
        this.elements = elements;
        this.clauses = clauses;
    }

    /** The token behind the last of them and what tells more of it, where the words end at the comma behind the first; else the end given. */
    int over(Cue cue, int start, int end) {
        int first = elements.at(start);
        int comma = elements.at(end);
        boolean things = cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) <= cue.from() // no "say cooks, waiters and drivers"
                && start == cue.to()
                && elements.first(comma) == end
                && elements.is(comma, WordKind.COMMA)
                && isBare(first, comma)
                && !clauses.isClause(comma + 1)
                && !elements.quotes(first, elements.count());
        things = things || elements.is(comma, WordKind.COMMA) && isExample(first, comma);
        int last = things ? last(comma) : -1;
        return last > 0 && !tells(last) ? elements.first(pause(last)) : end;
    }

    /** "papers, including [the map]": whether the thing ahead of a comma is the first of what something holds. */
    private boolean isExample(int first, int comma) {
        int k = comma - 1;
        while (k > first && k > comma - ITEM && isThing(k)) {
            k--;
        }
        return k < comma - 1
                && EXAMPLES.has(elements.fold(k))
                && elements.is(k - 1, WordKind.COMMA)
                && !clauses.isClause(comma + 1);
    }

    /** "more pay", "plans to tighten rules on bars": a thing and what tells more of it, and no clause. */
    private boolean isBare(int from, int to) {
        boolean bare = to > from && to < from + Elements.NEAR;
        for (int k = from; bare && k < to; k++) {
            bare = isThing(k)
                    || switch (elements.kind(k)) {
                        case DETERMINER, NUMBER, NAME, CALENDAR, OF, PREPOSITION, TO -> true;
                        default -> false;
                    };
        }
        return bare;
    }

    /** The element behind the last of them, which stands behind "and" or "or"; or -1. */
    private int last(int comma) {
        int k = comma;
        for (int i = 0; i < ITEMS && (elements.is(k, WordKind.COMMA) || elements.isAndOr(k)); i++) {
            int from = elements.is(k, WordKind.COMMA) ? k + 1 : k;
            boolean last = elements.isAndOr(from);
            from += Elements.bit(last);
            int behind = behind(from);
            if (behind < 0) {
                return -1;
            }
            if (last) {
                return i > 0 && closes(behind) ? behind : -1;
            }
            k = behind;
        }
        return -1;
    }

    /** The element behind a thing, or -1. */
    private int behind(int from) {
        boolean told = switch (elements.kind(from)) {
            case ARTICLE, DETERMINER, NUMBER -> true;
            default -> false;
        };
        int limit = from + (told ? TOLD : ITEM);
        int k = from;
        while (k < limit && (isThing(k) && !isSuchAs(k) || told && tellsMore(k))) {
            k++;
        }
        return k > from && k < limit ? k : -1;
    }

    /** "a dividend [of 4] cents", "31 [for Lund]": what a thing with an article or a number has with it. */
    private boolean tellsMore(int k) {
        return switch (elements.kind(k)) {
            case DETERMINER, NUMBER, NAME, OF, PREPOSITION -> true;
            default -> false;
        };
    }

    private boolean isThing(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE -> true;
            case WORD -> elements.fold(k) != OR && !clauses.isPast(k);
            case VERB_S, PAPER ->
                elements.tokens().endsWith(elements.first(k), "s") && !elements.is(k + 1, WordKind.THAT);
            case VERB_ING ->
                GERUNDS.has(elements.fold(k)) && elements.kind(k + 1).isPhrase(); // "drinking water"
            case PERSONS, BODY -> !Nouns.isPerson(elements.tokens(), elements.first(k)); // "bars", "shops"
            default -> false;
        };
    }

    private boolean isSuchAs(int k) {
        return elements.fold(k) == SUCH && elements.fold(k + 1) == AS;
    }

    /** Whether nothing is told of what stands in front as of a subject. */
    private boolean closes(int k) {
        return isSuchAs(k)
                || switch (elements.kind(k)) {
                    case STOP, EDGE, PREPOSITION, OF, TO -> true;
                    default -> false;
                };
    }

    /** "more pay, cooks and drivers in Selm [said]". */
    private boolean tells(int from) {
        for (int k = from; k < from + Elements.NEAR; k++) {
            if (elements.isSaying(k)) {
                return true;
            }
        }
        return false;
    }

    private int pause(int from) {
        int k = from;
        while (k < from + Elements.NEAR && (elements.kind(k).isWord() || elements.is(k, WordKind.NUMBER))) {
            k++;
        }
        return k;
    }
}
