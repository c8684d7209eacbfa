package dev.dateline.parser;

import dev.dateline.model.Article;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Turns news copy into articles: wire text or a scraped page in, one {@link Article} out. Immutable, safe to share among
 * threads, and meant to be kept.
 *
 * <pre>{@code
 * ArticleParser parser = ArticleParser.builder().build();
 * Article article = parser.parse(Source.of(Path.of("story.txt")));
 * for (Quote quote : article.quotes()) {
 *     System.out.println(article.speakerOf(quote).map(Speaker::name).orElse("?") + ": " + article.textOf(quote.span()));
 * }
 * }</pre>
 */
public final class ArticleParser {
    /** How sure a speaker must be to be named, where nothing is asked for: {@value}. */
    public static final double LEAST_CONFIDENCE = 0.6;

    private final Limits limits;
    private final int leastHundredths;
    private final Origins origins;

    private ArticleParser(Builder builder) {
        limits = builder.limits;
        leastHundredths = builder.leastHundredths;
        origins = builder.origins;
    }

    /** Starts a parser with the defaults. */
    public static Builder builder() {
        return new Builder();
    }

    /** The program and its version, as every article names it: {@code dateline 0.1.0}. */
    public static String producer() {
        return Street.PRODUCER;
    }

    /**
     * The best article that can be made of the copy. Odd copy gives diagnostics, never a failure.
     *
     * @throws UnreadableException if the input is missing, cannot be read, is too large, or is no text
     */
    public Article parse(Source source) {
        return new Street(limits, leastHundredths, origins, null).walk(Objects.requireNonNull(source, "source"));
    }

    /**
     * The articles of a file that may hold several stories, in order; at least one, and each as {@link #parse(Source)}
     * would make it of the story alone. Stories are told apart by what machines put around the messages that they send,
     * and by separators, end marks and ends of pages with the head of a story below them; a pause within a story parts
     * nothing. A page is one story.
     *
     * <p>The source of an article is the source's name with {@code #1}, {@code #2} ... behind it. Where there are
     * several, its id is that of its own characters, in UTF-8: the same story has the same id in another collection.
     * Origins are offsets of the whole input.
     *
     * @throws UnreadableException as {@link #parse(Source)} does
     */
    public List<Article> parseAll(Source source) {
        return new Street(limits, leastHundredths, origins, null).walkAll(Objects.requireNonNull(source, "source"));
    }

    /**
     * Which rules read what in the copy, in the order of the rooms that read it.
     *
     * @throws UnreadableException as {@link #parse(Source)} does
     */
    public List<Reading> explain(Source source) {
        List<Reading> readings = new ArrayList<>();
        new Street(limits, leastHundredths, origins, readings).walk(Objects.requireNonNull(source, "source"));
        return List.copyOf(readings);
    }

    /**
     * Which rules read what in copy that may hold several stories: the borders between them first, then story by story.
     *
     * @throws UnreadableException as {@link #parse(Source)} does
     */
    public List<Reading> explainAll(Source source) {
        List<Reading> readings = new ArrayList<>();
        new Street(limits, leastHundredths, origins, readings).walkAll(Objects.requireNonNull(source, "source"));
        return List.copyOf(readings);
    }

    /** Whether dateline, blocks and quotes say where in the input they stood. */
    public enum Origins {
        /** They do not. */
        LEFT_OUT,
        /** They do. */
        KEPT
    }

    /** Collects the options of a parser. */
    public static final class Builder {
        private Limits limits = Limits.DEFAULT;
        private int leastHundredths = hundredths(LEAST_CONFIDENCE);
        private Origins origins = Origins.LEFT_OUT;

        private Builder() {}

        /** Sets what an input may cost; default {@link Limits#DEFAULT}. */
        public Builder limits(Limits value) {
            limits = Objects.requireNonNull(value, "limits");
            return this;
        }

        /**
         * Sets how sure a speaker must be to be named, from 0, always, to 1, never in doubt; default {@link
         * #LEAST_CONFIDENCE}. Below it a quote has no speaker: between "he" for one of two men alike, and a guess,
         * the first is the better answer.
         *
         * @throws IllegalArgumentException if it is not between 0 and 1
         */
        public Builder leastConfidence(double value) {
            if (!(value >= 0 && value <= 1)) {
                throw new IllegalArgumentException("confidence " + value + " is not between 0 and 1");
            }
            leastHundredths = hundredths(value);
            return this;
        }

        private static int hundredths(double value) {
            return (int) Math.round(value * 100);
        }

        /** Sets whether facts say where in the input they stood; default {@link Origins#LEFT_OUT}. */
        public Builder origins(Origins value) {
            origins = Objects.requireNonNull(value, "origins");
            return this;
        }

        /** The parser with these options. */
        public ArticleParser build() {
            return new ArticleParser(this);
        }
    }
}
