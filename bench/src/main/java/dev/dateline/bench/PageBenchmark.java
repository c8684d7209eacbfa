package dev.dateline.bench;

import dev.dateline.model.Article;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Limits;
import dev.dateline.parser.Source;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.input.CharacterReader;
import dev.dateline.parser.input.Refusal;
import dev.dateline.parser.page.PageReader;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.wire.StoryReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.Blackhole;
import org.openjdk.jmh.infra.IterationParams;

/**
 * What a page costs, as a multiple of jsoup's parse of it: below that no reader that builds the tree can come. One
 * operation takes every page of the corpus each way, one after the other, by the thread's own CPU time; so other
 * load on the machine and a clock that slows down meet all of them alike.
 *
 * <p>A parser cannot be told to leave quotes out, so the story alone is measured by the rooms that make it, from bytes
 * to {@code Story}; what it lacks is the article around it.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 10)
@Measurement(iterations = 5, time = 10)
public class PageBenchmark {
    private static final ArticleParser PARSER = ArticleParser.builder().build();

    /** A folder of pages. */
    @Param(Copy.OWN)
    String corpus = Copy.OWN;

    private List<byte[]> pages = List.of();

    /** Reads the pages. */
    @Setup
    public void read() throws IOException {
        pages = Copy.pages(corpus);
    }

    /** All pages by jsoup, to stories, and to whole articles. */
    @Benchmark
    public void page(Cost cost, Blackhole hole) throws IOException, Refusal {
        for (byte[] page : pages) {
            long start = cost.now();
            hole.consume(Jsoup.parse(new ByteArrayInputStream(page), null, ""));
            long parsed = cost.now();
            hole.consume(StoryReader.read(draft(page), Optional.empty(), ReadingSink.SILENT));
            long read = cost.now();
            hole.consume(article(page));
            cost.add(parsed - start, read - parsed, cost.now() - read);
        }
    }

    static Article article(byte[] page) {
        return PARSER.parse(Source.of(page).name("page.html"));
    }

    private static Draft draft(byte[] page) throws Refusal {
        String characters = CharacterReader.read(page, Optional.empty()).text();
        return PageReader.read(characters, Optional.empty(), Limits.MAX_DEPTH, ReadingSink.SILENT);
    }

    /** The CPU time of an iteration; JMH shows the public methods. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class Cost {
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private int parts;
        private long jsoup;
        private long story;
        private long article;
        private long pages;

        /** Begins an iteration. */
        @Setup(Level.Iteration)
        public void reset(BenchmarkParams benchmark, IterationParams iteration) {
            parts = CpuRate.parts(benchmark, iteration);
            jsoup = 0;
            story = 0;
            article = 0;
            pages = 0;
        }

        long now() {
            return threads.getCurrentThreadCpuTime();
        }

        void add(long byJsoup, long toStory, long toArticle) {
            jsoup += byJsoup;
            story += toStory;
            article += toArticle;
            pages++;
        }

        /** Milliseconds that jsoup takes for a page, from bytes to its tree. */
        public double jsoupMillis() {
            return jsoup / 1e6 / pages / parts;
        }

        /** A story, as a multiple of that. */
        public double storyTimesJsoup() {
            return (double) story / jsoup / parts;
        }

        /** A whole article with quotes and speakers, as a multiple of that. */
        public double articleTimesJsoup() {
            return (double) article / jsoup / parts;
        }
    }
}
