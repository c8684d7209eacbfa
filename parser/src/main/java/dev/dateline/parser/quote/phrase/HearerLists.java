package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Those to whom something is said, one by one, and who they are: "told bakers[, cooks and clerks] that", "asked the mayor[, Ann Lee,] why". */
public final class HearerLists {
    /** No list of them has more items behind its first. */
    private static final int MOST = 5;

    private static final long AND = Tokens.fold("and");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final long THAT = Tokens.fold("that");

    private final Narration narration;
    private final Tokens tokens;
    private final NounPhrases phrases;

    public HearerLists(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.phrases = phrases;
    }

    /**
     * The token behind all of them, where what they are told follows; else behind the first.
     *
     * @param first the token behind the first of them
     * @param to the end of the unit
     */
    public int end(int first, int to) {
        return overName(overList(overPair(first, to), to), to);
    }

    /** "in an email to staff [and guests] that". */
    private int overPair(int end, int to) {
        int behind = end + 1 < to && tokens.fold(end) == AND ? item(end + 1, to) : to;
        return opensTold(behind, to) ? behind : end;
    }

    /** "told bakers[, cooks and clerks] that": behind the others of a list, if what they are told or are to do follows. */
    private int overList(int end, int to) {
        int behind = end;
        for (int i = 0; i < MOST && behind + 1 < to && tokens.is(behind, ','); i++) {
            boolean last = tokens.fold(behind + 1) == AND;
            int from = behind + (last ? 2 : 1);
            behind = item(from, to);
            boolean joined = last;
            for (int k = from; !last && k < behind; k++) {
                joined |= tokens.fold(k) == AND;
            }
            if (behind + 1 < to && !joined && tokens.fold(behind) == AND) {
                behind = item(behind + 1, to);
                joined = true;
            }
            if (joined) {
                return opensTold(behind, to) ? behind : end;
            }
        }
        return end;
    }

    /** Behind one of them, ahead of what they are to do; the end of the unit where none begins. */
    private int item(int from, int to) {
        long phrase = phrases.startingAt(from, to);
        if (phrase == PhraseSpan.NONE || narration.kind(from).isVerb()) {
            return to; // "cautioned both, and [reminded] cooks that"
        }
        int end = from;
        while (end < PhraseSpan.to(phrase) && tokens.fold(end) != INFINITIVE) {
            end++;
        }
        return end;
    }

    /** "that", "to", "why": whether what somebody is told, asked or is to do begins with a word. */
    private boolean opensTold(int token, int to) {
        boolean goes = tokens.fold(token) == THAT
                && tokens.isWord(token + 1)
                && phrases.startingAt(token + 1, to) == PhraseSpan.NONE
                && !Grammar.isPronoun(tokens, token + 1);
        return token < to
                && !goes // "amenities and rooms that go beyond"
                && (tokens.fold(token) == INFINITIVE
                        || Grammar.isSubordinator(tokens, token) && !tokens.isSpelled(token, "and"))
                && narration.kind(token) != WordKind.WHO;
    }

    /** "asked the mayor[, Ann Lee,] why": behind who somebody is, if a question or what to do follows. */
    private int overName(int end, int to) {
        boolean name = end + 2 < to
                && tokens.is(end, ',')
                && (tokens.isCapitalized(end + 1) || Grammar.isArticle(tokens, end + 1));
        long phrase = name ? phrases.startingAt(end + 1, to) : PhraseSpan.NONE;
        int comma = phrase == PhraseSpan.NONE ? to : PhraseSpan.to(phrase);
        boolean goesOn = comma + 1 < to && tokens.is(comma, ',') && opensTold(comma + 1, to);
        return goesOn ? comma : end;
    }
}
