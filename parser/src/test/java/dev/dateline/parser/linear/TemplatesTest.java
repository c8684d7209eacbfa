package dev.dateline.parser.linear;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
    void aTemplateOfFourValuesIsRefused() {
        Templates templates = new Templates();
        assertThatThrownBy(() -> templates.add(1, 1, 2, 3, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
