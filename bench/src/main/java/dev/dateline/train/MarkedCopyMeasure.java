package dev.dateline.train;

import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.model.Span;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import dev.dateline.train.GoldStory.Attribution;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Measures what is read of our own marked stories that nothing is learned from: {@code bench/measure-marked}. An attribution
 * is found where a quote's cue shares a letter with its cue; its source is right where the quote's shares one with it, or
 * both have none. A cue that is reported and not marked is wrong.
 */
final class MarkedCopyMeasure {
    private int stories;
    private int marked;
    private int found;
    private int sourced;
    private int reported;
    private int right;

    /** Counts a story: what is marked in it, and what an article of its text reports. */
    void count(GoldStory story, Article article) {
        stories++;
        Set<Span> cues = new HashSet<>();
        for (Quote quote : article.quotes()) {
            quote.cue().filter(cues::add).ifPresent(cue -> {
                reported++;
                right += story.attributions().stream().anyMatch(gold -> shares(gold.cue(), cue)) ? 1 : 0;
            });
        }
        for (Attribution gold : story.attributions()) {
            marked++;
            Optional<Quote> read = article.quotes().stream()
                    .filter(quote ->
                            quote.cue().filter(cue -> shares(gold.cue(), cue)).isPresent())
                    .findFirst();
            found += read.isPresent() ? 1 : 0;
            sourced += read.filter(quote -> isSource(gold.source(), quote.source()))
                            .isPresent()
                    ? 1
                    : 0;
        }
    }

    private static boolean isSource(List<Span> gold, Optional<Span> read) {
        return read.map(source -> shares(gold, source)).orElse(gold.isEmpty());
    }

    private static boolean shares(List<Span> pieces, Span span) {
        return pieces.stream().anyMatch(piece -> piece.start() < span.end() && span.start() < piece.end());
    }

    /** A line of what was counted. */
    String line(String field) {
        return String.format(
                Locale.ROOT,
                "%-9s stories %4d  marked %5d  found %.3f  with its source %.3f  reported %5d  right %.3f",
                field,
                stories,
                marked,
                share(found, marked),
                share(sourced, marked),
                reported,
                share(right, reported));
    }

    private static double share(int part, int whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }

    /** Prints a line a field, and one of all. */
    public static void main(String[] arguments) {
        ArticleParser parser = ArticleParser.builder().build();
        MarkedCopyMeasure all = new MarkedCopyMeasure();
        for (String field : MarkedCopy.FIELDS) {
            MarkedCopyMeasure one = new MarkedCopyMeasure();
            for (GoldStory story : MarkedCopy.unlearned(field)) {
                Article article = parser.parse(Source.text(story.body().tokens().text()));
                one.count(story, article);
                all.count(story, article);
            }
            System.out.println(one.line(field));
        }
        System.out.println(all.line("all"));
    }
}
