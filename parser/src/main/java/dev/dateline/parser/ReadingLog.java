package dev.dateline.parser;

import dev.dateline.model.Span;
import dev.dateline.parser.text.ReadingSink;
import java.util.List;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** Collects what the rooms' rules read, each room's offsets led back to the input. */
final class ReadingLog {
    private final @Nullable List<Reading> readings;

    ReadingLog(@Nullable List<Reading> readings) {
        this.readings = readings;
    }

    /** A sink for a room whose offsets this leads back to the input; silent where nobody listens. */
    ReadingSink sink(IntUnaryOperator toInput) {
        List<Reading> listener = readings;
        return listener == null ? ReadingSink.SILENT : new Listening(listener, toInput);
    }

    private record Listening(List<Reading> readings, IntUnaryOperator toInput) implements ReadingSink {
        @Override
        public boolean listens() {
            return true;
        }

        @Override
        public void read(String rule, int at, String words, String result, int score, String reason) {
            Span span = null;
            if (at >= 0 && !words.isEmpty()) {
                int start = toInput.applyAsInt(at);
                int last = toInput.applyAsInt(at + words.length() - 1);
                span = new Span(start, Math.max(start, last) + 1);
            }
            readings.add(new Reading(rule, span, words, result, score, reason));
        }
    }
}
