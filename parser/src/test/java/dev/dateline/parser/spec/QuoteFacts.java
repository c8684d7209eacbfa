package dev.dateline.parser.spec;

import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Quote;
import dev.dateline.model.Span;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;

/** The facts of a quote: {@code q1} is the content of the first, {@code q1.cue} and its kin are what is known of it. */
final class QuoteFacts {
    private static final Pattern PATH = Pattern.compile("q[1-9][0-9]*(\\.[a-zA-Z]+)?");

    private static final Map<String, BiFunction<Article, Quote, String>> FACTS = Map.ofEntries(
            Map.entry("kind", (article, quote) -> quote.kind().key()),
            Map.entry("act", (article, quote) -> quote.act().key()),
            Map.entry("cue", printed(Attribution::cue)),
            Map.entry("source", printed(Attribution::source)),
            Map.entry("via", printed(Attribution::via)),
            Map.entry("addressee", printed(Attribution::addressee)),
            Map.entry("occasion", printed(Attribution::occasion)),
            Map.entry("verbatim", (article, quote) -> Facts.list(quote.verbatim(), article::textOf)),
            Map.entry("utterance", (article, quote) -> String.valueOf(quote.utterance())),
            Map.entry(
                    "speaker",
                    (article, quote) -> Facts.print(article.speakerOf(quote).map(speaker -> speaker.name()))),
            Map.entry(
                    "coSpeakers",
                    (article, quote) -> Facts.list(
                            quote.attribution().coSpeakers(),
                            id -> article.speaker(id).orElseThrow().name())));

    private QuoteFacts() {}

    static boolean isPath(String path) {
        return PATH.matcher(path).matches() && (path.indexOf('.') < 0 || FACTS.containsKey(Facts.afterDot(path)));
    }

    static String of(Article article, String path) {
        int dot = path.indexOf('.');
        int number = Integer.parseInt(path.substring(1, dot < 0 ? path.length() : dot));
        if (number > article.quotes().size()) {
            return Facts.ABSENT;
        }
        Quote quote = article.quotes().get(number - 1);
        return dot < 0
                ? article.textOf(quote.span())
                : FACTS.get(Facts.afterDot(path)).apply(article, quote);
    }

    private static BiFunction<Article, Quote, String> printed(Function<Attribution, Optional<Span>> fact) {
        return (article, quote) -> Facts.print(fact.apply(quote.attribution()).map(article::textOf));
    }
}
