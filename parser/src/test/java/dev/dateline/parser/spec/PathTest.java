package dev.dateline.parser.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.parser.ArticleParser;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The path of a block leads back to the one element of the page that holds it. */
class PathTest {
    /** What is compared, from the end: ahead of it may stand an entry's time, or have stood a footnote's mark. */
    private static final int LETTERS = 6;

    private static final ArticleParser PARSER =
            ArticleParser.builder().origins(ArticleParser.Origins.KEPT).build();

    @TestFactory
    Stream<DynamicTest> everyPathLeadsToTheElementOfItsBlock() {
        return ExampleReader.folder(Path.of("..", "spec")).stream()
                .filter(Example::isPage)
                .map(example -> DynamicTest.dynamicTest(example.place(), () -> check(example)));
    }

    private static void check(Example example) {
        Article article = PARSER.parse(example.source());
        Document page = Jsoup.parse(example.input());
        for (Block block : article.blocks()) {
            Optional<String> path = block.input().flatMap(place -> place.path());
            if (path.isPresent()) {
                String words = block.span().of(article.text());
                assertThat(page.select(path.get()))
                        .as(path.get())
                        .singleElement()
                        .satisfies(
                                element -> assertThat(letters(shown(element))).contains(end(letters(words))));
            }
        }
    }

    /** The words of an element, those of its markup where it displays none. */
    private static String shown(Element element) {
        return element.text()
                + ' '
                + Jsoup.parse(element.data() + element.wholeText()).text()
                + ' '
                + element.html();
    }

    private static String end(String letters) {
        return letters.substring(Math.max(0, letters.length() - LETTERS));
    }

    private static String letters(String words) {
        return words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
