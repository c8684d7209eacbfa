package dev.dateline.bench;

import dev.dateline.model.Dateline;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.DatelineParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
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

/** How many openings of stories a second are asked for their dateline, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class DatelineBenchmark {
    /** A folder with {@code dev.jsonl.gz}, whose field {@code input} is an opening. */
    @Param(Copy.OWN)
    String corpus = Copy.OWN;

    private final ArticleParser parser = ArticleParser.builder().build();
    private List<String> texts = List.of();
    private List<List<String>> lines = List.of();
    private int next;

    /** Reads the openings. */
    @Setup
    public void read() throws IOException {
        texts = List.copyOf(Copy.openings(corpus));
        lines = texts.stream().map(text -> text.lines().toList()).toList();
    }

    /** The dateline alone: line by line, until one begins with it. */
    @Benchmark
    public Optional<Dateline> dateline(CpuRate openings) {
        openings.add(1);
        for (String line : lines.get(advance())) {
            Optional<Dateline> dateline = DatelineParser.parse(line);
            if (dateline.isPresent()) {
                return dateline;
            }
        }
        return Optional.empty();
    }

    /** The dateline of the article that the whole opening makes. */
    @Benchmark
    public Optional<Dateline> article(CpuRate openings) {
        openings.add(1);
        return parser.parse(Source.text(texts.get(advance()))).dateline();
    }

    private int advance() {
        next = next + 1 == texts.size() ? 0 : next + 1;
        return next;
    }
}
