package dev.dateline.bench;

import dev.dateline.model.Article;
import dev.dateline.model.Dateline;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.DatelineParser;
import dev.dateline.parser.Source;
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

/**
 * What a first line costs as it grows: where the characters a second stay level, the scan is linear. A dateline is
 * sought in the head of a line alone, so its characters a second grow with the line.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-XX:+UseSerialGC")
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
public class FirstLineBenchmark {
    /** What the line is made of. */
    @Param
    Shape shape = Shape.LETTERS;

    /** How many characters it has. */
    @Param({"1024", "16384", "131072", "1048576"})
    int length;

    private final ArticleParser parser = ArticleParser.builder().build();
    private String line = "";

    /** Makes the line. */
    @Setup
    public void grow() {
        line = shape.line(length);
    }

    /** The dateline alone. */
    @Benchmark
    public Optional<Dateline> dateline(CpuRate characters) {
        characters.add(line.length());
        return DatelineParser.parse(line);
    }

    /** The article of a story that is this line. */
    @Benchmark
    public Article article(CpuRate characters) {
        characters.add(line.length());
        return parser.parse(Source.text(line));
    }

    /** What a line is made of, over and over. */
    public enum Shape {
        /** A line of blanks with one word at its end. */
        SPACES(" "),
        /** One word. */
        LETTERS("a"),
        /** Each word could be a place, each dash could end a dateline. */
        CAPITALS("GREBEN - "),
        /** Each date could be a dateline's. */
        DATES("March 4, 2024, "),
        /** Brackets that open and do not close. */
        BRACKETS("("),
        /** Places side by side. */
        SLASHES("A/");

        private final String piece;

        Shape(String piece) {
            this.piece = piece;
        }

        String line(int length) {
            return piece.repeat(length / piece.length() + 1).substring(0, length - 1) + "a";
        }
    }
}
