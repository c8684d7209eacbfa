package dev.dateline.parser.spec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.dateline.model.Article;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every case of the specification, and the invariants on each. */
class SpecTest {
    private static final Path FOLDER = Path.of("..", "spec");

    @TestFactory
    Stream<DynamicTest> everyCaseIsReadAsTheSpecificationSays() {
        return ExampleReader.folder(FOLDER).stream()
                .map(example -> DynamicTest.dynamicTest(example.title(), () -> check(example)));
    }

    /** What is right by now has to move out of the folder, to the cases that hold. */
    @TestFactory
    Stream<DynamicTest> everyCaseToFixIsStillWrong() {
        return ExampleReader.folder(FOLDER.resolve("tofix")).stream()
                .map(example -> DynamicTest.dynamicTest(
                        "to fix: " + example.title(),
                        () -> assertThat(catchThrowable(() -> check(example)))
                                .as("%s is read right by now: move it out of tofix", example.place())
                                .isNotNull()));
    }

    /** Of a grid that is read wrong the first few combinations are told. */
    @TestFactory
    Stream<DynamicTest> everyCombinationOfAGridIsReadAsItSays() {
        return Grid.folder(FOLDER.resolve("grid")).stream()
                .map(grid -> DynamicTest.dynamicTest(
                        grid.file(),
                        () -> SoftAssertions.assertSoftly(
                                softly -> grid.examples().forEach(example -> softly.check(() -> check(example))))));
    }

    @Test
    void aMalformedExampleIsRefusedWithFileAndLine() {
        assertRefused("x.txt:2", "# Head", "~~~ example wire", "Copy.", ".");
        assertRefused("x.txt:1", "~~~ example pdf", "Copy.", ".", "quotes = 0", "~~~");
        assertRefused("x.txt:1", "~~~ example wire colour=blue", "Copy.", ".", "quotes = 0", "~~~");
        assertRefused("x.txt:4", "~~~ example wire", "Copy.", ".", "quote = 0", "~~~");
        assertRefused("x.txt:4", "~~~ example wire", "Copy.", ".", "quotes: 0", "~~~");
        assertRefused("x.txt:4", "~~~ example wires", "Copy.", ".", "quotes = 0", "~~~");
        assertRefused("x.txt:3", "~~~ example wire", "Copy.", "~~~");
        assertRefused("x.txt:4", "~~~ example wire", "Copy.", ".", "~~~");
    }

    @Test
    void aGapThatNoListFillsIsRefused() {
        Grid grid = new Grid("x.txt:1", List.of("~~~ example wire", "{Who} left.", ".", "quotes = 0", "~~~"), Map.of());
        assertThatThrownBy(grid::examples)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("x.txt:1: ");
    }

    private static void assertRefused(String place, String... lines) {
        assertThatThrownBy(() -> ExampleReader.lines("x.txt", List.of(lines)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(place + ": ");
    }

    /** What is read in an example, by path. */
    private static UnaryOperator<String> facts(Example example) {
        if (example.isFile()) {
            List<Article> articles = Invariants.parseAll(example.source(), example.input());
            return path -> StoriesFacts.of(articles, path);
        }
        Article article = example.isPage()
                ? Invariants.parse(example.source())
                : Invariants.parseWire(example.source(), example.input());
        return path -> Facts.of(article, path);
    }

    private static void check(Example example) {
        UnaryOperator<String> facts = facts(example);
        List<String> wrong = new ArrayList<>();
        for (Example.Fact fact : example.facts()) {
            String actual = facts.apply(fact.path());
            if (!actual.equals(fact.value())) {
                wrong.add(fact.place() + ": " + fact.path() + "\n    expected " + fact.value() + "\n    actual   "
                        + actual);
            }
        }
        assertThat(wrong)
                .withFailMessage(() -> String.join("\n", wrong) + "\n\n" + example.input())
                .isEmpty();
    }
}
