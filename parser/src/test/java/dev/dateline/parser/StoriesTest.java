package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.Dateline;
import dev.dateline.model.Quote;
import dev.dateline.parser.spec.Invariants;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Files of several stories: each is read as if it stood alone. */
class StoriesTest {
    private static final List<String> STORIES = List.of("""
            UPDATE 2-Ferry sinks at its pier
            By Anna Berg

            GREBEN, March 4 (Reuters) - Nobody was hurt when the ferry sank, said Ole Rask, the mayor.

            “It floats again,” he said on Monday.

            (Reporting by Anna Berg in Greben)""", """
            Mill closes after a fire

            TORVALD, March 5 (AP) — The mill in Torvald will not open again, its owner said. “I am tired.”

            * * *

            The fire had begun in the attic, where the owner kept his pigeons.""", """
            GREBEN, March 6 (Xinhua) -- Bakers in Greben want more for bread, since the mill is closed now.""", """
            Bread gets dearer in Torvald
            By Pola Lind

            Nobody in Torvald bakes at home, and the mayor does not know why. 😀""");
    private static final List<String> BORDERS =
            List.of("\n\n=====\n\n", "\n----------\n", "\n\f", "\n\n\n***\n\n", "\r\n\r\n_____\r\n\r\n");

    private final ArticleParser parser = ArticleParser.builder().build();

    @Test
    void joinedStoriesAreReadAsEachAloneAndNothingIsLost() {
        Random random = new Random(7);
        for (int i = 0; i < 300; i++) {
            String border = BORDERS.get(random.nextInt(BORDERS.size()));
            List<String> copies = new ArrayList<>();
            for (int n = 1 + random.nextInt(6); n > 0; n--) {
                copies.add(STORIES.get(random.nextInt(STORIES.size())));
            }
            String file = String.join(border, copies);
            List<Article> articles = Invariants.parseAll(Source.text(file), file);

            assertThat(articles).as(file).hasSameSizeAs(copies);
            for (int n = 0; n < copies.size(); n++) {
                Article alone = parser.parse(Source.text(copies.get(n)));
                assertThat(articles.get(n).head()).isEqualTo(alone.head());
                assertThat(articles.get(n).body()).isEqualTo(alone.body());
                assertThat(articles.get(n).notes()).isEqualTo(alone.notes());
                assertThat(articles.get(n).quotes()).isEqualTo(alone.quotes());
                assertThat(articles.get(n).origin().id())
                        .isEqualTo(alone.origin().id());
            }
        }
    }

    @Test
    void originsAreThoseOfTheWholeFile() {
        String file = String.join("\n\n=====\n\n", STORIES);
        ArticleParser keeping =
                ArticleParser.builder().origins(ArticleParser.Origins.KEPT).build();
        List<Article> articles = keeping.parseAll(Source.text(file));

        Dateline dateline = articles.get(1).dateline().orElseThrow();
        assertThat(dateline.input().orElseThrow().span().orElseThrow().of(file)).isEqualTo(dateline.text());
        for (Article article : articles) {
            for (Block block : article.blocks()) {
                assertThat(block.input().orElseThrow().span().orElseThrow().of(file))
                        .isEqualTo(article.textOf(block.span()));
            }
            for (Quote quote : article.quotes()) {
                assertThat(quote.input().orElseThrow().span().orElseThrow().of(file))
                        .isEqualTo(article.textOf(quote.span()));
            }
        }
    }

    @Test
    void aFileWithOneStoryIsTheArticleOfItsBytes() {
        Source source = Source.text(STORIES.get(1)).name("mill.txt");
        List<Article> articles = parser.parseAll(source);

        assertThat(articles).hasSize(1);
        assertThat(articles.get(0).origin().source()).isEqualTo("mill.txt#1");
        assertThat(articles.get(0).origin().id())
                .isEqualTo(parser.parse(source).origin().id());
    }

    @Test
    void aPageIsOneStory() {
        String page = "<p>" + String.join("</p>\n=====\n<p>", STORIES) + "</p>";

        assertThat(parser.parseAll(Source.html(page).name("a.html")))
                .singleElement()
                .satisfies(article -> assertThat(article.origin().source()).isEqualTo("a.html#1"));
    }

    @Test
    void theReadingsSayWhereStoriesBeginAndWhy() {
        String file = String.join("\n\n=====\n\n", STORIES.subList(0, 2));
        List<Reading> borders = parser.explainAll(Source.text(file)).stream()
                .filter(reading -> reading.rule().equals("story-border"))
                .toList();

        assertThat(borders).extracting(Reading::result).containsExactly("story 2 begins", "none");
        assertThat(borders.get(0).span().orElseThrow().of(file)).isEqualTo("Mill closes after a fire");
        assertThat(borders.get(0).reason()).isEqualTo("a bar parts them, a dateline follows");
    }
}
