package dev.dateline.parser.page.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChainTest {
    @Test
    void nobodyAskedGivesNoAnswer() {
        assertThat(Chain.best(new long[0], new long[0])).isEmpty();
    }

    @Test
    void withoutAgreementEachAnswersForItself() {
        assertThat(Chain.best(new long[] {1, -1, 0, 5}, new long[4])).containsExactly(true, false, false, true);
    }

    @Test
    void agreementCarriesTheDoubtful() {
        assertThat(Chain.best(new long[] {9, -2, 9}, new long[] {0, 3, 3})).containsExactly(true, true, true);
        assertThat(Chain.best(new long[] {9, -7, 9}, new long[] {0, 3, 3})).containsExactly(true, false, true);
        assertThat(Chain.best(new long[] {-9, 2}, new long[] {0, 3})).containsExactly(false, false);
    }

    @Test
    void noOtherAnswersAreBetter() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            int count = 1 + random.nextInt(8);
            long[] scores = random.longs(count, -10, 10).toArray();
            long[] agreements = random.longs(count, -10, 10).toArray();
            long best = Long.MIN_VALUE;
            for (int answers = 0; answers < 1 << count; answers++) {
                boolean[] row = new boolean[count];
                for (int i = 0; i < count; i++) {
                    row[i] = (answers >> i & 1) != 0;
                }
                best = Math.max(best, worth(row, scores, agreements));
            }
            assertThat(worth(Chain.best(scores, agreements), scores, agreements))
                    .isEqualTo(best);
        }
    }

    private static long worth(boolean[] answers, long[] scores, long[] agreements) {
        long worth = 0;
        for (int i = 0; i < answers.length; i++) {
            worth += answers[i] ? scores[i] : 0;
            worth += i > 0 && answers[i] == answers[i - 1] ? agreements[i] : 0;
        }
        return worth;
    }
}
