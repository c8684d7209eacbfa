package dev.dateline.parser.spec;

import dev.dateline.model.Article;
import dev.dateline.model.Speaker;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** The facts of a speaker: {@code s1} is the name of the first, {@code s1.titles} and its kin are what is known of it. */
final class SpeakerFacts {
    private static final Pattern PATH = Pattern.compile("s[1-9][0-9]*(\\.[a-zA-Z]+)?");

    private static final Map<String, BiFunction<Article, Speaker, String>> FACTS = Map.of(
            "kind", (article, speaker) -> speaker.kind().key(),
            "titles", (article, speaker) -> Facts.list(speaker.titles(), title -> title),
            "affiliation", (article, speaker) -> Facts.print(speaker.affiliation()),
            "anonymous", (article, speaker) -> String.valueOf(speaker.anonymous()),
            "quotes", (article, speaker) -> Facts.list(article.quotesOf(speaker), quote -> quote.id()),
            "mentions",
                    (article, speaker) -> Facts.list(
                            speaker.mentions(),
                            mention -> mention.kind().key() + ": " + article.textOf(mention.span())));

    private SpeakerFacts() {}

    static boolean isPath(String path) {
        return PATH.matcher(path).matches() && (path.indexOf('.') < 0 || FACTS.containsKey(Facts.afterDot(path)));
    }

    static String of(Article article, String path) {
        int dot = path.indexOf('.');
        int number = Integer.parseInt(path.substring(1, dot < 0 ? path.length() : dot));
        if (number > article.speakers().size()) {
            return Facts.ABSENT;
        }
        Speaker speaker = article.speakers().get(number - 1);
        return dot < 0 ? speaker.name() : FACTS.get(Facts.afterDot(path)).apply(article, speaker);
    }
}
