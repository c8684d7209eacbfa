package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.dateline.model.Article;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.spec.NothingLost;
import java.util.List;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String PAGE = """
            <html><body><article><h1>Ferry back in service</h1>
            <p>The <a href="/a">ferry</a> is <em>back</em> on the <a href="/b">river</a> after <em>three</em> weeks in dock.</p>
            <p>“It was full,” said Anna Berg, the master. “It was fast,” she said. “It was late,” said Tom Reyl, a porter.</p>
            <figure><img src="/1.jpg"></figure><figure><img src="/2.jpg"></figure>
            <p>Nobody on board was in a hurry, and the trumpet played all the way to the island and back.</p>
            </article></body></html>
            """;

    @Test
    void factsStopAtTheLimitAndTheTextStaysWhole() {
        Source page = Source.html(PAGE).url("https://courier.example/ferry");
        Article whole = ArticleParser.builder().build().parse(page);
        Article cut = ArticleParser.builder()
                .limits(new Limits(Limits.MAX_BYTES, Limits.MAX_DEPTH, 1))
                .build()
                .parse(page);
        assertThat(whole.quotes()).hasSizeGreaterThan(1);
        assertThat(whole.body().links()).hasSize(2);
        assertThat(whole.body().emphasis()).hasSize(2);
        assertThat(whole.head().images()).hasSize(2);
        assertThat(whole.diagnostics()).isEmpty();
        assertThat(cut.text()).isEqualTo(whole.text());
        assertThat(cut.quotes()).hasSize(1);
        assertThat(cut.body().links()).hasSize(1);
        assertThat(cut.body().emphasis()).hasSize(1);
        assertThat(cut.head().images()).hasSize(1);
        assertThat(cut.diagnostics())
                .extracting(Diagnostic::code)
                .containsOnly("truncated")
                .hasSize(4);
    }

    @Test
    void behindTheLimitStoriesAreNotToldApartAndNothingIsLost() {
        String copy = "GREBEN, March 4 (Reuters) - The ferry of Greben sank on Monday.\n=====\n".repeat(4);
        ArticleParser parser = ArticleParser.builder()
                .limits(new Limits(Limits.MAX_BYTES, Limits.MAX_DEPTH, 3))
                .build();
        List<Article> articles = parser.parseAll(Source.text(copy));
        assertThat(articles).hasSize(3);
        assertThat(articles.get(1).diagnostics()).isEmpty();
        assertThat(articles.get(2).diagnostics()).extracting(Diagnostic::code).containsExactly("truncated");
        NothingLost.check(copy, articles);
    }

    @Test
    void moreBytesThanAllowedAreRefusedByName() {
        ArticleParser parser = ArticleParser.builder()
                .limits(new Limits(10, Limits.MAX_DEPTH, Limits.MAX_FACTS))
                .build();
        assertThatThrownBy(() -> parser.parse(Source.text("The ferry is back.").name("ferry.txt")))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.code()).isEqualTo("too-large"))
                .hasMessageContaining("ferry.txt");
    }
}
