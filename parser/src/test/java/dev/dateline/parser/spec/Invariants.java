package dev.dateline.parser.spec;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.Quote;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What holds for every article, whatever the copy was. The model refuses some of it already; it is asked again here, for
 * a promise that its maker checks is no promise.
 */
public final class Invariants {
    private static final ArticleParser PARSER = ArticleParser.builder().build();
    private static final ArticleParser WITH_ORIGINS =
            ArticleParser.builder().origins(ArticleParser.Origins.KEPT).build();

    private Invariants() {}

    /** The article of any copy; fails where an invariant does not hold. */
    public static Article parse(Source source) {
        Article article = PARSER.parse(source);
        check(article);
        assertThat(PARSER.parse(source)).as("the same copy parsed again").isEqualTo(article);
        Article more = WITH_ORIGINS.parse(source);
        assertThat(more.text()).as("the text with more facts asked for").isEqualTo(article.text());
        assertThat(more.speakers()).as("the speakers with more facts asked for").isEqualTo(article.speakers());
        return article;
    }

    /** The article of wire copy, of which nothing may be lost. */
    public static Article parseWire(Source source, String copy) {
        Article article = parse(source);
        NothingLost.check(copy, article);
        return article;
    }

    /** The articles of a file of stories, over all of which nothing may be lost; each as of its own characters. */
    public static List<Article> parseAll(Source source, String copy) {
        List<Article> articles = PARSER.parseAll(source);
        assertThat(PARSER.parseAll(source)).as("the same file parsed again").isEqualTo(articles);
        assertThat(articles.stream().map(article -> article.origin().source()))
                .as("sources")
                .containsExactlyElementsOf(ids(source.name() + "#", articles));
        articles.forEach(Invariants::check);
        NothingLost.check(copy, articles);
        checkOrigins(WITH_ORIGINS.parseAll(source), copy);
        return articles;
    }

    /** Places in the input are those of the whole file: in order over its stories, and never behind its end. */
    private static void checkOrigins(List<Article> articles, String copy) {
        int reach = 0;
        for (Article article : articles) {
            for (Block block : article.blocks()) {
                Span span = block.input().orElseThrow().span().orElseThrow();
                assertThat(span.start())
                        .as("where block %s stood", block.span())
                        .isGreaterThanOrEqualTo(reach);
                reach = span.end();
                assertThat(copy.charAt(span.start()))
                        .as("the first sign of block %s", block.span())
                        .isEqualTo(article.text().charAt(block.span().start()));
            }
        }
        assertThat(reach).as("the end of the last block").isLessThanOrEqualTo(copy.length());
    }

    /** Checks all that can be seen from the article alone. */
    public static void check(Article article) {
        spans(article).forEach(span -> checkSpan(article.text(), span));
        checkBlocks(article);
        checkQuotes(article);
        checkSpeakers(article);
    }

    private static Stream<Span> spans(Article article) {
        return Stream.of(
                        article.blocks().stream().map(Block::span),
                        article.body().links().stream().map(link -> link.span()),
                        article.body().emphasis().stream().map(stretch -> stretch.span()),
                        article.quotes().stream().flatMap(Invariants::spans),
                        article.speakers().stream()
                                .flatMap(speaker -> speaker.mentions().stream())
                                .map(mention -> mention.span()))
                .flatMap(some -> some);
    }

    private static Stream<Span> spans(Quote quote) {
        Attribution said = quote.attribution();
        return Stream.concat(
                Stream.concat(Stream.of(quote.span()), quote.verbatim().stream()),
                Stream.of(said.cue(), said.source(), said.via(), said.addressee(), said.occasion())
                        .flatMap(Optional::stream));
    }

    private static void checkSpan(String text, Span span) {
        assertThat(span.end()).as("end of span %s", span).isLessThanOrEqualTo(text.length());
        assertThat(splitsPair(text, span.start()) || splitsPair(text, span.end()))
                .as("span %s splits a surrogate pair", span)
                .isFalse();
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && at < text.length() && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
    }

    private static void checkBlocks(Article article) {
        String text = article.text();
        int reach = 0;
        for (Block block : article.blocks()) {
            String between = reach == 0 ? "" : "\n\n";
            assertThat(text.substring(reach, block.span().start()))
                    .as("what stands before block %s", block.span())
                    .isEqualTo(between);
            reach = block.span().end();
        }
        assertThat(text.substring(reach))
                .as("what stands behind the last block")
                .isEmpty();
    }

    private static void checkQuotes(Article article) {
        List<Quote> quotes = article.quotes();
        assertThat(quotes.stream().map(Quote::id)).as("ids of quotes").containsExactlyElementsOf(ids("q", quotes));
        int reach = 0;
        for (Quote quote : quotes) {
            Span span = quote.span();
            assertThat(span.start()).as("start of %s", quote.id()).isGreaterThanOrEqualTo(reach);
            reach = span.end();
            assertThat(article.blocks())
                    .as("blocks that hold %s", quote.id())
                    .anyMatch(block -> block.span().contains(span));
            assertThat(quote.verbatim()).as("verbatim of %s", quote.id()).allMatch(span::contains);
        }
    }

    private static void checkSpeakers(Article article) {
        Set<String> quoted = new LinkedHashSet<>();
        for (Quote quote : article.quotes()) {
            quote.speaker().ifPresent(quoted::add);
            quoted.addAll(quote.attribution().coSpeakers());
        }
        List<Speaker> speakers = article.speakers();
        assertThat(speakers.stream().map(Speaker::id)).as("ids of speakers").containsExactlyElementsOf(quoted);
        assertThat(quoted).as("speakers in order of their first quote").containsExactlyElementsOf(ids("s", speakers));
    }

    private static List<String> ids(String letter, List<?> facts) {
        return IntStream.rangeClosed(1, facts.size())
                .mapToObj(number -> letter + number)
                .toList();
    }
}
