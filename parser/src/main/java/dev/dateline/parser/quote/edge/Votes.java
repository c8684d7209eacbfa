package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** How many were for something and how many against it, which is not what they said: "ruled 6-3 [that it is legal]", "voted five to two [to close it]". */
public final class Votes {
    private static final Phrases VOTING = Phrases.of(Votes.class, "voting-verbs.txt");

    /** How many tokens tell of votes at most: "6 to 3". */
    private static final int MOST = 3;

    /** How many characters a year has. */
    private static final int YEAR = 4;

    private final Elements elements;
    private final Tokens tokens;

    public Votes(Elements elements) {
        this.elements = elements;
        this.tokens = elements.tokens();
    }

    /** The start of a content behind them. */
    public int over(Cue cue, int start) {
        int first = tokens.isSpelled(start, "to") && start > elements.from() ? start - 1 : start;
        if (!isCount(first)) {
            return start; // most contents
        }
        int behind = VOTING.has(tokens, cue.head()) ? behindScore(first) : -1;
        return behind > start ? behind : behindThat(start);
    }

    /** "6-3 that [it is legal]": behind votes and "that". */
    private int behindThat(int start) {
        int that = start;
        while (that < start + MOST
                && that < elements.to()
                && (tokens.isNumber(that)
                        || tokens.is(that, '-')
                        || tokens.is(that, '–')
                        || tokens.isSpelled(that, "to"))) {
            that++;
        }
        boolean year = that == start + 1 && tokens.end(start) - tokens.start(start) == YEAR;
        boolean votes = that > start && !year && tokens.isNumber(start) && tokens.isSpelled(that, "that");
        return votes && that + 1 < elements.to() ? that + 1 : start;
    }

    /** "five to two [to close it]", "6-1 [for the plan]", "nine to three.": behind the votes on either side, or -1. */
    private int behindScore(int first) {
        boolean one = tokens.isNumber(first) && tokens.word(first).indexOf('-') > 0; // "6-1"
        int second = one ? first : first + 2;
        boolean score = second < elements.to()
                && isCount(second)
                && (one || tokens.is(first + 1, '-') || tokens.is(first + 1, '–') || tokens.isSpelled(first + 1, "to"));
        boolean closes = score
                && switch (elements.kind(elements.at(second + 1))) {
                    case TO, PREPOSITION, STOP, EDGE, COMMA -> true;
                    default -> false;
                };
        return closes ? second + 1 : -1;
    }

    private boolean isCount(int token) {
        return Numerals.isCount(tokens, token) || tokens.isSpelled(token, "one");
    }
}
