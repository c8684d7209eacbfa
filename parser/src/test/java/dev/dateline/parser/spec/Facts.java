package dev.dateline.parser.spec;

import dev.dateline.model.Article;
import dev.dateline.model.Author;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Dateline;
import dev.dateline.model.Image;
import dev.dateline.model.Place;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The facts of an article by the paths that case files ask them by. A fact is one line: a list has {@code |} between its
 * items, and what is absent is {@code -}.
 */
final class Facts {
    static final String ABSENT = "-";

    private static final Map<String, Function<Article, String>> PATHS = Map.ofEntries(
            Map.entry("headline", article -> print(article.headline())),
            Map.entry("subheadline", article -> print(article.head().subheadline())),
            Map.entry("authors", article -> list(article.authors(), Facts::author)),
            Map.entry("agencies", article -> list(article.head().agencies(), name -> name)),
            Map.entry("published", article -> print(article.head().published())),
            Map.entry("modified", article -> print(article.head().modified())),
            Map.entry("date", article -> print(article.date())),
            Map.entry("language", article -> print(article.origin().language())),
            Map.entry("url", article -> print(article.origin().url())),
            Map.entry("site", article -> print(article.origin().site())),
            Map.entry("section", article -> print(article.head().section())),
            Map.entry("keywords", article -> list(article.head().keywords(), word -> word)),
            Map.entry("paywalled", article -> print(article.head().paywalled())),
            Map.entry(
                    "status",
                    article -> print(article.head().standing().status().map(status -> status.key()))),
            Map.entry(
                    "revision",
                    article -> print(present(article.head().standing().revisionOrNull()))),
            Map.entry("embargo", article -> print(article.head().standing().embargo())),
            Map.entry("dateline", article -> print(article.dateline().map(Dateline::text))),
            Map.entry("text", article -> text(article)),
            Map.entry("blocks", article -> list(article.blocks(), Facts::block)),
            Map.entry(
                    "links",
                    article -> list(article.body().links(), link -> article.textOf(link.span()) + " => " + link.url())),
            Map.entry(
                    "emphasis",
                    article -> list(
                            article.body().emphasis(),
                            stretch -> stretch.kind().key() + ": " + article.textOf(stretch.span()))),
            Map.entry("images", article -> list(article.head().images(), Image::url)),
            Map.entry("captions", article -> list(article.head().images(), image -> print(image.caption()))),
            Map.entry("credits", article -> list(article.head().images(), image -> print(image.credit()))),
            Map.entry(
                    "notes",
                    article -> list(article.notes(), note -> note.kind().key() + ": " + flat(note.text()))),
            Map.entry(
                    "people",
                    article -> list(
                            article.notes().stream()
                                    .flatMap(note -> note.people().stream())
                                    .toList(),
                            Facts::author)),
            Map.entry("quotes", article -> String.valueOf(article.quotes().size())),
            Map.entry("speakers", article -> list(article.speakers(), speaker -> speaker.name())),
            Map.entry("diagnostics", article -> list(article.diagnostics(), diagnostic -> diagnostic.code())));

    private static final Map<String, Function<Dateline, String>> DATELINE = Map.of(
            "text", Dateline::text,
            "place", dateline -> print(dateline.place()),
            "places", dateline -> list(dateline.places(), Facts::place),
            "date", dateline -> print(dateline.date()),
            "time", dateline -> print(dateline.time()),
            "zone", dateline -> print(dateline.zone()),
            "agency", dateline -> print(dateline.agency()),
            "agencies", dateline -> list(dateline.agencies(), name -> name));

    private Facts() {}

    /** Whether any article could have such a fact. */
    static boolean isPath(String path) {
        return PATHS.containsKey(path)
                || path.startsWith("dateline.") && DATELINE.containsKey(afterDot(path))
                || QuoteFacts.isPath(path)
                || SpeakerFacts.isPath(path);
    }

    /** The fact, or {@code -}. */
    static String of(Article article, String path) {
        Function<Article, String> fact = PATHS.get(path);
        if (fact != null) {
            return fact.apply(article);
        }
        if (path.startsWith("dateline.")) {
            return article.dateline().map(DATELINE.get(afterDot(path))).orElse(ABSENT);
        }
        return QuoteFacts.isPath(path) ? QuoteFacts.of(article, path) : SpeakerFacts.of(article, path);
    }

    /** A fact that may be missing. */
    static String print(Optional<?> fact) {
        return fact.map(Object::toString).map(Facts::flat).orElse(ABSENT);
    }

    /** The items of a fact, in order. */
    static <T> String list(Iterable<T> items, Function<T, String> print) {
        Stream.Builder<String> printed = Stream.builder();
        items.forEach(item -> printed.add(print.apply(item)));
        String line = printed.build().collect(Collectors.joining(" | "));
        return line.isEmpty() ? ABSENT : line;
    }

    /** The part of a path behind its first dot. */
    static String afterDot(String path) {
        return path.substring(path.indexOf('.') + 1);
    }

    /** Text on one line: {@code ¶} for a blank line, {@code ↵} for the end of a line. */
    private static String flat(String text) {
        return text.replace("\n\n", " ¶ ").replace("\n", " ↵ ");
    }

    private static String text(Article article) {
        return article.text().isEmpty() ? ABSENT : flat(article.text());
    }

    private static String author(Author author) {
        String more = Stream.of(author.role(), author.place())
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
        return more.isEmpty() ? author.name() : author.name() + " (" + more + ")";
    }

    private static String place(Place place) {
        return place.region().map(region -> place.name() + ", " + region).orElse(place.name());
    }

    private static String block(Block block) {
        String kind = block.kind().key();
        if (block.kind() == BlockKind.HEADING || block.level() > 1) {
            kind += " " + block.level();
        }
        return block.ordered() ? kind + " ordered" : kind;
    }

    private static Optional<Integer> present(Integer numberOrNull) {
        return Optional.ofNullable(numberOrNull);
    }
}
