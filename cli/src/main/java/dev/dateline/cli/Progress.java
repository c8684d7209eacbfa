package dev.dateline.cli;

import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that says how far a long call is: {@code 120 of 1000, 45 a second, 20 s left}. It is written
 * over by the next, and wiped before anything else is said.
 */
final class Progress {
    /** Fewer are done before anybody looks. */
    static final int MANY = 20;

    private static final long EVERY = 200_000_000; // nanoseconds; an eye reads no faster
    private static final String WIPE = "\r\u001b[K";
    private static final double SECOND = 1e9;

    private final Streams streams;
    private final int total;
    private final LongSupplier clock;
    private final long begin;
    private long last;
    private int done;
    private boolean isShown;

    private Progress(Streams streams, int total, LongSupplier clock) {
        this.streams = streams;
        this.total = total;
        this.clock = clock;
        begin = clock.getAsLong();
        last = begin;
    }

    static Progress of(Streams streams, int total, LongSupplier clock) {
        return new Progress(streams, total, clock);
    }

    /** No line. */
    static Progress none(Streams streams) {
        return new Progress(streams, 0, () -> 0);
    }

    /** One more input is done. */
    void step() {
        done++;
        long now = clock.getAsLong();
        if (now - last >= EVERY && done < total) {
            last = now;
            streams.errWrite(WIPE + line(done, total, (now - begin) / SECOND));
            isShown = true;
        }
    }

    /** Takes the line away. */
    void wipe() {
        if (isShown) {
            streams.errWrite(WIPE);
            isShown = false;
        }
    }

    static String line(int done, int total, double seconds) {
        double rate = done / seconds;
        return done + " of " + total + ", " + rate(rate) + " a second, " + time(Math.round((total - done) / rate))
                + " left";
    }

    private static String rate(double rate) {
        return rate < 10 ? String.format(Locale.ROOT, "%.1f", rate) : Long.toString(Math.round(rate));
    }

    private static String time(long seconds) {
        if (seconds < 100) {
            return seconds + " s";
        }
        long minutes = (seconds + 30) / 60;
        return minutes < 100 ? minutes + " min" : (minutes + 30) / 60 + " h";
    }
}
