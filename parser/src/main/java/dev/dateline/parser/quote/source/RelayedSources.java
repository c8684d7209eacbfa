package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.ContactClauses;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * "according to [newly released figures of the port], …", "according to [records Lee filed with the port].": whatever stands
 * behind these words is the source, up to the next pause.
 */
public final class RelayedSources {
    private static final long ACCORDING = Tokens.fold("according");

    /** No source has more elements. */
    private static final int LONGEST = 24;

    /** How many elements a paper and the clause that tells of it have up to its verb. */
    private static final int REACH = 16;

    /** With no more elements ahead nothing has been said: "Now, according to". */
    private static final int OPENING = 2;

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
        boolean lost = chosen == PhraseSpan.NONE || PhraseSpan.to(chosen) <= from;
        boolean according = elements.fold(elements.at(from)) == ACCORDING;
        int clause = according && PhraseSpan.from(chosen) <= to ? clauseEnd(from, to) : -1;
        if (clause > 0) {
            return PhraseSpan.of(to, elements.first(clause));
        }
        if (!lost && PhraseSpan.from(chosen) <= to || !according) {
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

    /**
     * "records [Lee filed with the port]": where a clause without a pronoun ends that tells of a paper, or of several; or -1.
     * "According to officials the port lost": where nothing is said ahead, it is what they say.
     */
    private int clauseEnd(int from, int to) {
        int first = elements.at(to);
        int limit = elements.first(Math.min(elements.count(), first + REACH));
        int clause = ContactClauses.from(elements.tokens(), to, limit);
        boolean told = clause < limit;
        for (int k = first; told && k < elements.at(clause); k++) {
            told = elements.kind(k).isPhrase();
        }
        int end = elements.at(clause);
        while (told && end < elements.count() && end < first + LONGEST && isInClause(end)) {
            end++;
        }
        boolean ahead = elements.at(from) > OPENING;
        boolean ends = isPause(elements.kind(end)) && (ahead || !isEnd(elements.kind(end)))
                || elements.is(end, WordKind.QUOTATION);
        return told && ends ? end : -1;
    }

    private static boolean isEnd(WordKind kind) {
        return kind == WordKind.EDGE || kind == WordKind.STOP;
    }

    private boolean isInClause(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, CALENDAR, HAVE, HE, IT, SHE, SUBORDINATOR, THEY, TO, WE -> true;
            case STOP -> elements.is(k + 1, WordKind.NAME); // "Mr. Lee"
            default -> isInside(elements.kind(k));
        };
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
