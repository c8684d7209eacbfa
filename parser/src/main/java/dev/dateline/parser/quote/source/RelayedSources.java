package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "according to [newly released figures of the port], …": whatever stands behind these words is the source, up to the next pause. */
public final class RelayedSources {
    private static final long ACCORDING = Tokens.fold("according");

    /** No source has more elements. */
    private static final int LONGEST = 24;

    private final Elements elements;

    public RelayedSources(Elements elements) {
        this.elements = elements;
    }

    /**
     * The phrase behind "according to" where no more than a part of it, one that stands ahead of it, or none was chosen; else what was.
     *
     * @param from the first token of the words that attribute
     * @param to the token behind them
     */
    public long source(long chosen, int from, int to) {
        long paper = paper(chosen, to);
        return paper == PhraseSpan.NONE ? whole(chosen, from, to) : paper;
    }

    /** "according to [reports Ann Lee filed in May]": a paper with the clause without "that" that tells who made it; or none. */
    private long paper(long chosen, int to) {
        if (chosen == PhraseSpan.NONE || PhraseSpan.from(chosen) != to) {
            return PhraseSpan.NONE;
        }
        int end = elements.at(PhraseSpan.to(chosen));
        int name = end;
        while (name > elements.at(to) && isOfName(elements.kind(name - 1))) {
            name--;
        }
        boolean made = name < end
                && elements.is(name - 1, WordKind.PAPER)
                && (elements.is(end, WordKind.HAVE) || Grammar.looksPast(elements.tokens(), elements.first(end)));
        while (made && end < elements.count() && end < name + LONGEST && isInClause(elements.kind(end))) {
            end++;
        }
        return made ? PhraseSpan.of(to, elements.first(end)) : PhraseSpan.NONE;
    }

    private static boolean isInClause(WordKind kind) {
        return kind == WordKind.CALENDAR || !isPause(kind);
    }

    private static boolean isOfName(WordKind kind) {
        return switch (kind) {
            case NAME, TITLE, STOP -> true;
            default -> false;
        };
    }

    private long whole(long chosen, int from, int to) {
        boolean lost = chosen == PhraseSpan.NONE || PhraseSpan.to(chosen) <= from;
        if (!lost && PhraseSpan.from(chosen) <= to || elements.fold(elements.at(from)) != ACCORDING) {
            return chosen;
        }
        int first = elements.at(to);
        int end = first;
        while (end < elements.count() && end < first + LONGEST && isInside(elements.kind(end))) {
            end++;
        }
        boolean whole = end > first && isPause(elements.kind(end));
        return whole && (lost || PhraseSpan.to(chosen) <= elements.first(end))
                ? PhraseSpan.of(to, elements.first(end))
                : chosen;
    }

    private static boolean isInside(WordKind kind) {
        return switch (kind) {
            case ADVERB,
                    AND,
                    BODY,
                    BY,
                    OF,
                    PERSON,
                    PERSONS,
                    PAPER,
                    PREPOSITION,
                    TITLE,
                    VERB_ING,
                    VERB_S,
                    SIGN,
                    OBJECT -> true;
            default -> kind.isPhrase();
        };
    }

    private static boolean isPause(WordKind kind) {
        return switch (kind) {
            case CALENDAR, CLOSE, COLON, COMMA, DASH, EDGE, OPEN, SEMICOLON, STOP, THAT, WHO -> true;
            default -> false;
        };
    }
}
