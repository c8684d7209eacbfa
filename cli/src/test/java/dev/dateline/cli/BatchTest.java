package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BatchTest {
    private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

    @Test
    void resultsComeInTheOrderOfTheInputs() throws IOException {
        List<Integer> results = new ArrayList<>();
        Batch.run(NUMBERS, 3, number -> number * 2, results::add);

        assertThat(results).isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
    }

    @Test
    void onlyAWindowOfInputsIsUnderWay() throws IOException {
        AtomicInteger begun = new AtomicInteger();
        AtomicInteger taken = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Batch.run(
                NUMBERS,
                2,
                number -> {
                    int underWay = begun.incrementAndGet() - taken.get();
                    return most.accumulateAndGet(underWay, Math::max);
                },
                result -> taken.incrementAndGet());

        assertThat(taken).hasValue(500);
        assertThat(most.get()).isLessThanOrEqualTo(2 * 4 + 1);
    }

    @Test
    void aResultIsHandedOnBeforeTheNextIsReady() throws IOException {
        CountDownLatch first = new CountDownLatch(1);
        Batch.run(
                List.of(1, 2),
                2,
                number -> {
                    if (number == 2) {
                        awaitQuietly(first); // which only the taking of the first result ends
                    }
                    return number;
                },
                result -> first.countDown());

        assertThat(first.getCount()).isZero();
    }

    @Test
    void aSinkThatFailsEndsTheBatch() {
        assertThatIOException()
                .isThrownBy(() -> Batch.run(NUMBERS, 2, number -> number, result -> {
                    throw new IOException("Broken pipe");
                }))
                .withMessage("Broken pipe");
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
