package dev.dateline.parser.property;

import dev.dateline.parser.Source;
import dev.dateline.parser.spec.Invariants;
import org.junit.jupiter.api.Test;

/** Tools that read quotes break on the smallest copy first: all that marks, stops and two letters can make. */
class TinyCopyTest {
    private static final char[] SIGNS = {'"', '\'', '“', '”', ',', ':', '.', 'A', 'a', '\n'};

    @Test
    void everyStringOfUpToFourSignsIsRead() {
        read("", 4);
    }

    private static void read(String copy, int more) {
        Invariants.parseWire(Source.text(copy), copy);
        if (more > 0) {
            for (char sign : SIGNS) {
                read(copy + sign, more - 1);
            }
        }
    }
}
