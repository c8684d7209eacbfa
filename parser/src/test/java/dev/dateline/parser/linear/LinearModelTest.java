package dev.dateline.parser.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class LinearModelTest {
    @Test
    void aWeightIsFoundByItsFeature() {
        Features features = new Features();
        features.add(3, 8);
        features.add(4, 8);
        byte[] table = new byte[1 << 10];
        LinearModel.put(table, features.hash(0), (byte) -90);
        LinearModel.put(table, features.hash(1), (byte) 7);
        assertThat(new LinearModel(table).score(features)).isEqualTo(-83);
    }

    /** Weighed with their row, one by one, or told apart by a number: it is the sum of the same weights. */
    @Test
    void featuresWeighAlikeHoweverTheyAreKept() {
        Templates templates = new Templates().add(1).add(2, 1).add(3, 1, 2).add(4, 2, 1, 1);
        long[] row = {0, 5, -7};
        byte[] table = new byte[1 << 12];
        for (int number = 0; number < 8; number++) {
            Features features = varied(templates, row, number);
            for (int i = 0; i < features.count(); i++) {
                LinearModel.put(table, features.hash(i), (byte) (10 * number + i - 40));
            }
        }
        LinearModel model = new LinearModel(table);
        Features waiting = new Features();
        waiting.add(templates, row);
        assertThat(model.score(waiting)).isEqualTo(4 * -40 + 6);
        for (int number = 0; number < 8; number++) {
            assertThat(model.score(varied(templates, row, number))).isEqualTo(4 * (10 * number - 40) + 6);
        }
    }

    private static Features varied(Templates templates, long[] row, int number) {
        Features shared = new Features();
        shared.add(templates, row);
        Features varied = new Features();
        varied.vary(shared, number);
        return varied;
    }

    /** Of two features alike in place and bits the first put counts: crowded tables, until no more fits. */
    @Test
    void aWeightIsThatOfTheNeighbourAlike() {
        for (int size = 8; size <= 256; size *= 2) {
            byte[] table = new byte[size];
            for (int template = 0; template < size; template++) {
                LinearModel.put(table, hash(template), (byte) (template % 100 + 1));
            }
            LinearModel model = new LinearModel(table);
            for (int template = 0; template < 20_000; template++) {
                Features features = new Features();
                features.add(template, 9);
                assertThat(model.score(features)).isEqualTo(weight(table, hash(template)));
            }
        }
    }

    private static int hash(int template) {
        Features features = new Features();
        features.add(template, 9);
        return features.hash(0);
    }

    private static int weight(byte[] table, int hash) {
        int slot = hash & (table.length / 2 - 1);
        for (int way = 0; way < 4; way++) {
            int at = 2 * (slot ^ way);
            if (table[at + 1] != 0 && table[at] == (byte) (hash >>> 24)) {
                return table[at + 1];
            }
        }
        return 0;
    }

    @Test
    void aTableIsAPowerOfTwo() {
        assertThatThrownBy(() -> new LinearModel(new byte[24])).isInstanceOf(IllegalArgumentException.class);
    }
}
