package dev.dateline.measure;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.corpus.JsonLines;
import dev.dateline.corpus.PageFiles;
import dev.dateline.model.Article;
import dev.dateline.model.Dateline;
import dev.dateline.model.Format;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * How many stories keep their lead and their last paragraph: {@code bench/leads FOLDER}. A body that is right but for its
 * first paragraph has the best of figures and has lost the news. The folder holds {@code items.jsonl.gz}, an object a page
 * with {@code file}, {@code url} and {@code gold.body}, whose paragraphs blank lines part, and the pages in files {@code
 * .zip}.
 */
public final class StoryEnds {
    private static final ArticleParser PARSER = ArticleParser.builder().build();

    private final List<String> lost = new ArrayList<>();
    private int stories;
    private int first;
    private int last;

    StoryEnds() {}

    /** Reads the folder, prints the shares, and the pages that lost their lead. */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println("usage: bench/leads FOLDER");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        StoryEnds ends = new StoryEnds();
        Map<String, byte[]> pages = PageFiles.byName(folder);
        for (JsonNode item : JsonLines.read(folder.resolve("items.jsonl.gz"))) {
            byte[] page = pages.get(item.path("file").asText());
            JsonNode body = item.path("gold").path("body");
            if (page != null && body.isTextual() && !body.asText().isBlank()) {
                ends.count(item.path("url").asText(), page, body.asText());
            }
        }
        System.out.println(ends.table());
    }

    /** Counts one page, by its address and the story that people found in it. */
    void count(String url, byte[] page, String body) {
        List<String> paragraphs =
                body.lines().filter(line -> !folded(line).isBlank()).toList();
        if (paragraphs.isEmpty()) {
            return;
        }
        Source source = Source.of(page).as(Format.HTML).url(url);
        String found = found(PARSER.parse(source));
        boolean lead = found.contains(folded(paragraphs.get(0)));
        stories++;
        first += lead ? 1 : 0;
        last += found.contains(folded(paragraphs.get(paragraphs.size() - 1))) ? 1 : 0;
        if (!lead) {
            lost.add(url);
        }
    }

    /** What an article says ahead of its text, with the dateline that opened it, and the text. */
    private static String found(Article article) {
        String headline = article.headline().orElse("");
        String standfirst = article.head().subheadline().orElse("");
        String dateline = article.dateline().map(Dateline::text).orElse("");
        return folded(String.join(" ", headline, standfirst, dateline, article.text()));
    }

    /** Letters and digits in small letters, a space between two words, and around all. */
    private static String folded(String text) {
        return ' '
                + text.toLowerCase(Locale.ROOT)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip()
                + ' ';
    }

    /** The pages that lost their lead, a line each, and the shares. */
    String table() {
        StringBuilder table = new StringBuilder();
        lost.forEach(url -> table.append("lead lost: ").append(url).append('\n'));
        table.append("stories: ").append(stories);
        table.append(String.format(Locale.ROOT, ", first paragraph kept: %.4f", (double) first / stories));
        table.append(String.format(Locale.ROOT, ", last paragraph kept: %.4f", (double) last / stories));
        return table.toString();
    }
}
