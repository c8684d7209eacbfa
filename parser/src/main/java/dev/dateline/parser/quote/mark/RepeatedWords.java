package dev.dateline.parser.quote.mark;

import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;

/** Knows the quoted words of a story again where they stand a second time: by the first of a sentence, then all of them. */
public final class RepeatedWords {
    /** How many words have to be the same; a shorter block is looked at no further. */
    private static final int SHORTEST = 5;

    /** A longer block is no pull quote. */
    private static final int LONGEST = 80;

    private final Analysis body;
    private final Tokens tokens;
    private final Map<Long, int[]> learned =
            new HashMap<>(); // by the first words of each sentence: where it begins, and the end

    public RepeatedWords(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** Learns the sentences of quoted words. */
    public void learn(int from, int to) {
        for (int i = from; i < to; i++) {
            if (i == from || body.firstOfSentence(body.sentenceOf(i)) == i) {
                learned.putIfAbsent(opening(i, to), new int[] {i, to});
            }
        }
    }

    /** Whether a stretch has words that were learned, and no others. */
    public boolean has(int from, int to) {
        int[] place = learned.get(opening(from, to));
        return place != null && areRepeated(from, to, place[0], place[1]);
    }

    /** One number for the first words, or 0 where there are too few. */
    public long opening(int from, int to) {
        long opening = 1;
        int words = 0;
        for (int i = from; i < to && words < SHORTEST; i++) {
            if (tokens.isWord(i)) {
                words++;
                opening = opening * 31 + tokens.fold(i);
            }
        }
        return words < SHORTEST ? 0 : opening;
    }

    /** Whether all the words of a stretch stand at another place. */
    public boolean areRepeated(int from, int to, int other, int limit) {
        if (to - from > LONGEST || opening(from, to) == 0) {
            return false;
        }
        int next = other;
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) {
                while (next < limit && !tokens.isWord(next)) {
                    next++;
                }
                if (next >= limit || tokens.fold(i) != tokens.fold(next)) {
                    return false;
                }
                next++;
            }
        }
        return true;
    }
}
