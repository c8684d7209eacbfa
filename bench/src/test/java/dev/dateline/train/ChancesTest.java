package dev.dateline.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ChancesTest {
    @Test
    void oneAloneIsAsLikelyAsItsScoreSays() {
        Chances chances = new Chances(new double[] {Math.log(3)}, new double[1], number -> null);
        assertThat(chances.yes(0)).isCloseTo(.75, within(1e-12));
    }

    @Test
    void whatIsKnownIsCertain() {
        Boolean[] answers = {true, false, true};
        Chances chances = new Chances(new double[3], new double[3], number -> answers[number]);
        assertThat(chances.yes(0)).isEqualTo(1);
        assertThat(chances.yes(1)).isZero();
        assertThat(chances.same(1)).isZero();
    }

    @Test
    void theyAreThoseOfAllRows() {
        Random random = new Random(7);
        for (int round = 0; round < 100; round++) {
            int count = 2 + random.nextInt(5);
            double[] scores = random.doubles(count, -3, 3).toArray();
            double[] agreements = random.doubles(count, -3, 3).toArray();
            double all = 0;
            double[] yes = new double[count];
            double[] same = new double[count];
            for (int answers = 0; answers < 1 << count; answers++) {
                double worth = 0;
                for (int i = 0; i < count; i++) {
                    worth += (answers >> i & 1) * scores[i] + (isSame(answers, i) ? agreements[i] : 0);
                }
                double weight = Math.exp(worth);
                all += weight;
                for (int i = 0; i < count; i++) {
                    yes[i] += (answers >> i & 1) * weight;
                    same[i] += isSame(answers, i) ? weight : 0;
                }
            }
            Chances chances = new Chances(scores, agreements, number -> null);
            for (int i = 0; i < count; i++) {
                assertThat(chances.yes(i)).as(Arrays.toString(scores)).isCloseTo(yes[i] / all, within(1e-9));
                assertThat(chances.same(i)).isCloseTo(i == 0 ? 0 : same[i] / all, within(1e-9));
            }
        }
    }

    private static boolean isSame(int answers, int number) {
        return number > 0 && (answers >> number & 1) == (answers >> number - 1 & 1);
    }
}
