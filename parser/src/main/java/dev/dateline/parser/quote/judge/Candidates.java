package dev.dateline.parser.quote.judge;

import dev.dateline.model.Span;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** The candidates for one answer, each a value and its features. Made once and filled again and again. */
public final class Candidates {
    private final List<Features> features = new ArrayList<>();
    private long[] values = new long[16];
    private int count;

    private IntPredicate refusal = value -> false;
    private int margin;
    private int lean;
    private int from;
    private int to;

    public void clear(int unitFrom, int unitTo) {
        count = 0;
        from = unitFrom;
        to = unitTo;
    }

    /** The first token of the unit that is asked about. */
    public int from() {
        return from;
    }

    /** The token behind the last of the unit. */
    public int to() {
        return to;
    }

    /** Adds a candidate and gives its features, to be filled. */
    public Features add(long value) {
        if (count == values.length) {
            values = Arrays.copyOf(values, count * 2);
        }
        if (count == features.size()) {
            features.add(new Features());
        }
        values[count] = value;
        Features empty = features.get(count++);
        empty.clear();
        return empty;
    }

    /** Whether the rules refuse a candidate: worth asking only of one that would else be the answer. */
    public boolean isRefused(int candidate) {
        return refusal.test((int) values[candidate]);
    }

    /** Notes by what the rules refuse a value. */
    public void refuse(IntPredicate rules) {
        refusal = rules;
    }

    /** How much the rules speak for a yes, in the units of scores; nothing unless told. */
    public int lean() {
        return lean;
    }

    /** Notes how much the rules speak for a yes. */
    public void lean(int rules) {
        lean = rules;
    }

    /** By how much the answer was better than the next; of a question with one candidate, its score. */
    public int margin() {
        return margin;
    }

    /** Notes how sure the answer is. */
    public void margin(int score) {
        margin = score;
    }

    /** How many there are. */
    public int count() {
        return count;
    }

    /** What a candidate stands for. */
    public long value(int candidate) {
        return values[candidate];
    }

    /** Which of them stands for a value, or -1. */
    public int at(long value) {
        for (int i = 0; i < count; i++) {
            if (values[i] == value) {
                return i;
            }
        }
        return -1;
    }

    /** Whether one of them stands for a value. */
    public boolean has(long value) {
        return at(value) >= 0;
    }

    /** The stretch of text that a candidate of {@link Judge.Question#SOURCE} stands for; null for none. */
    public @Nullable Span span(int candidate, Tokens tokens) {
        long phrase = values[candidate];
        return phrase == PhraseSpan.NONE
                ? null
                : new Span(tokens.start(PhraseSpan.from(phrase)), tokens.end(PhraseSpan.to(phrase) - 1));
    }

    /** The features of a candidate. */
    public Features features(int candidate) {
        return features.get(candidate);
    }
}
