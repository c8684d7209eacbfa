package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * "according to [newly released figures of the port], …", "according to [records Lee filed with the port].": whatever stands
 * behind these words is the source, up to the next pause.
 */
public final class RelayedSources {
    private static final long ACCORDING = Tokens.fold("according");

    /** No source has more elements. */
    private static final int LONGEST = 24;

    /** How many words a paper has in front of its noun, and whoever does something with it ahead of the verb. */
    private static final int REACH = 8;

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
        boolean according = elements.fold(elements.at(from)) == ACCORDING;
        int clause = according && PhraseSpan.from(chosen) <= to ? clauseEnd(elements.at(to)) : -1;
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

    /** "records [Lee filed with the port]": where a clause without a pronoun ends that tells of a paper, or of several; or -1. */
    private int clauseEnd(int first) {
        int noun = first;
        while (noun < first + REACH && elements.kind(noun).isPhrase() && !isTold(noun)) {
            noun++;
        }
        int verb = noun + 1;
        while (isTold(noun) && isSubject(noun + 1) && verb < noun + REACH && isBeforeVerb(verb)) {
            verb++;
        }
        if (verb < noun + 2 || !elements.is(verb, WordKind.VERB_ED) && !isPast(verb)) {
            return -1;
        }
        int end = verb + 1;
        while (end < elements.count() && end < verb + LONGEST && isOfClause(elements.kind(end))) {
            end++;
        }
        return isPause(elements.kind(end)) || elements.is(end, WordKind.QUOTATION) ? end : -1;
    }

    private boolean isTold(int k) {
        int noun = elements.first(k);
        return elements.tokens().isLowerCase(noun)
                && (Nouns.isDocument(elements.tokens(), noun) || Nouns.isGroup(elements.tokens(), noun));
    }

    private boolean isSubject(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, NAME, TITLE, HE, SHE, IT, THEY, WE -> true;
            default -> false;
        };
    }

    private boolean isBeforeVerb(int k) {
        boolean noun = elements.kind(k).isPhrase() && !elements.is(k, WordKind.VERB_ED) && !isPast(k);
        boolean address = elements.is(k, WordKind.STOP) && elements.is(k + 1, WordKind.NAME); // "Mr. Lee"
        return noun || address || isSubject(k) || elements.is(k, WordKind.HAVE);
    }

    private boolean isPast(int k) {
        return elements.is(k, WordKind.WORD) && Grammar.isIrregularPast(elements.tokens(), elements.first(k));
    }

    private static boolean isOfClause(WordKind kind) {
        return switch (kind) {
            case CALENDAR, SUBORDINATOR, TO -> true;
            default -> isInside(kind);
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
