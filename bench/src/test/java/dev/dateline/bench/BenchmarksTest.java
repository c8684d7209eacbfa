package dev.dateline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is measured does what it says, once and over our own copy; how fast is not asked. */
class BenchmarksTest {
    @Test
    void openingsBeginWithADatelineOrDoNot() throws IOException {
        DatelineBenchmark benchmark = new DatelineBenchmark();
        benchmark.read();
        CpuRate openings = new CpuRate();
        List<Boolean> alone = new ArrayList<>();
        List<Boolean> inArticles = new ArrayList<>();
        for (int i = 0; i < Copy.openings(Copy.OWN).size(); i++) {
            alone.add(benchmark.dateline(openings).isPresent());
        }
        for (int i = 0; i < alone.size(); i++) {
            inArticles.add(benchmark.article(openings).isPresent());
        }

        assertThat(alone).hasSize(40).isEqualTo(inArticles);
        assertThat(alone).filteredOn(found -> found).hasSize(25);
    }

    @Test
    void storiesHaveADatelineAndQuotes() throws IOException {
        StoryBenchmark benchmark = new StoryBenchmark();
        benchmark.read();
        CpuRate megabytes = new CpuRate();
        for (String story : Copy.stories(Copy.OWN)) {
            Article article = benchmark.json(megabytes);
            assertThat(article.dateline()).as(story).isPresent();
            assertThat(article.quotes()).as(story).isNotEmpty();
        }
    }

    @Test
    void pagesHaveAStory() throws IOException {
        Stream<String> texts = Copy.pages(Copy.OWN).stream()
                .map(page -> PageBenchmark.article(page).text());
        assertThat(texts).hasSize(2).allSatisfy(text -> assertThat(text).hasSizeGreaterThan(500));
    }

    @ParameterizedTest
    @EnumSource
    void aFirstLineIsAsLongAsAsked(FirstLineBenchmark.Shape shape) {
        assertThat(shape.line(1024)).hasSize(1024).endsWith("a");
    }
}
