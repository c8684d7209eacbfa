package dev.dateline.parser.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TemplatesTest {
    private static final long[] ROW = {0, 7, -1, 1L << 60, 42};

    @Test
    void aTemplateMakesTheFeatureThatACallMakes() {
        Features called = new Features();
        called.add(1);
        called.add(2, ROW[1]);
        called.add(3, ROW[2], ROW[3]);
        called.add(64, ROW[4], ROW[1], ROW[3]);
        called.add(64, ROW[4], ROW[1], 0);
        Templates templates =
                new Templates().add(1).add(2, 1).add(3, 2, 3).add(64, 4, 1, 3).add(64, 4, 1, 0);
        Features made = new Features();
        made.add(templates, ROW);
        assertThat(made.count()).isEqualTo(called.count());
        for (int i = 0; i < called.count(); i++) {
            assertThat(made.hash(i)).as("feature %s", i).isEqualTo(called.hash(i));
        }
    }

    @Test
    void templatesAddToTheFeaturesThatAreThere() {
        Templates templates = new Templates();
        for (int template = 0; template < 100; template++) {
            templates.add(template, 1);
        }
        Features features = new Features();
        features.add(5);
        features.add(templates, ROW);
        features.add(templates, ROW);
        assertThat(features.count()).isEqualTo(201);
        assertThat(features.hash(101)).isEqualTo(features.hash(1));
    }

    @Test
    void templatesOfThreeValuesComeLast() {
        Templates templates = new Templates().add(1, 1, 2, 3).add(2, 4).add(3).add(4, 2, 1);
        Templates others = new Templates().add(5, 3, 4).add(6, 1);
        Features made = new Features();
        made.add(templates.and(others), ROW);
        Features called = new Features();
        called.add(2, ROW[4]);
        called.add(3);
        called.add(4, ROW[2], ROW[1]);
        called.add(5, ROW[3], ROW[4]);
        called.add(6, ROW[1]);
        called.add(1, ROW[1], ROW[2], ROW[3]);
        assertThat(hashes(made)).isEqualTo(hashes(called));
    }

    @Test
    void featuresOfARowKeepItsValuesAndTheirPlace() {
        long[] row = ROW.clone();
        Features made = new Features();
        made.add(7, 1);
        made.add(new Templates().add(8, 1), row);
        row[1] = 9;
        made.add(new Templates().add(8, 1), row);
        made.add(7, 2);
        Features called = new Features();
        called.add(7, 1);
        called.add(8, ROW[1]);
        called.add(8, 9);
        called.add(7, 2);
        assertThat(hashes(made)).isEqualTo(hashes(called));
    }

    private static List<Integer> hashes(Features features) {
        return IntStream.range(0, features.count()).mapToObj(features::hash).toList();
    }

    @Test
    void aTemplateOfFourValuesIsRefused() {
        Templates templates = new Templates();
        assertThatThrownBy(() -> templates.add(1, 1, 2, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
