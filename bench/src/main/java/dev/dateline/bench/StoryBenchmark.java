package dev.dateline.bench;

import dev.dateline.export.JsonWriter;
import dev.dateline.model.Article;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** How many megabytes of wire text a second become articles, and JSON, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class StoryBenchmark {
    /** A folder with {@code dev.jsonl.gz}, whose field {@code text} is a story. */
    @Param(Copy.OWN)
    String corpus = Copy.OWN;

    private final ArticleParser parser = ArticleParser.builder().build();
    private final OutputStream sink = OutputStream.nullOutputStream();
    private List<byte[]> stories = List.of();
    private int next;

    /** Reads the stories. */
    @Setup
    public void read() throws IOException {
        stories = Copy.stories(corpus).stream()
                .map(story -> story.getBytes(StandardCharsets.UTF_8))
                .toList();
    }

    /** Text to an article. */
    @Benchmark
    public Article article(CpuRate megabytes) {
        return parse(megabytes);
    }

    /** Text to an article to JSON. */
    @Benchmark
    public Article json(CpuRate megabytes) throws IOException {
        Article article = parse(megabytes);
        JsonWriter.lines().write(article, sink);
        return article;
    }

    private Article parse(CpuRate megabytes) {
        next = next + 1 == stories.size() ? 0 : next + 1;
        byte[] story = stories.get(next);
        megabytes.add(story.length / 1e6);
        return parser.parse(Source.of(story).name("story.txt"));
    }
}
