package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceholderTest {
    @Test
    void testsRunInTheModuleThatTheyTest() {
        assertThat(Placeholder.class.getModule().getName()).isEqualTo("dev.dateline.model");
    }
}
