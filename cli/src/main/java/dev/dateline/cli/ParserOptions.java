package dev.dateline.cli;

import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Limits;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say how much is read, and how sure it must be. */
final class ParserOptions {
    /** What a complaint about a large input names. */
    static final String MAX_BYTES = "--max-bytes";

    @Option(
            names = MAX_BYTES,
            paramLabel = "N",
            description = "Refuse an input of more bytes; " + Limits.MAX_BYTES + " if not given.")
    private int maxBytes = Limits.MAX_BYTES;

    @Option(
            names = "--least-confidence",
            paramLabel = "C",
            description = "Name only speakers that are at least so sure, from 0 to 1; " + ArticleParser.LEAST_CONFIDENCE
                    + " if not given. A quote whose speaker is less sure has none.")
    private @Nullable Double leastConfidence;

    /**
     * What builds the parser that these ask for.
     *
     * @throws UsageException if one of them makes no sense
     */
    ArticleParser.Builder builder() {
        if (maxBytes < 1) {
            throw new UsageException(MAX_BYTES + " " + maxBytes + " is less than 1");
        }
        ArticleParser.Builder builder =
                ArticleParser.builder().limits(new Limits(maxBytes, Limits.MAX_DEPTH, Limits.MAX_FACTS));
        if (leastConfidence == null) {
            return builder;
        }
        if (!(leastConfidence >= 0 && leastConfidence <= 1)) {
            throw new UsageException("--least-confidence " + leastConfidence + " is not between 0 and 1");
        }
        return builder.leastConfidence(leastConfidence);
    }
}
