package dev.dateline.export.markdown;

import dev.dateline.export.plain.Printable;
import dev.dateline.export.plain.Voices;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Author;
import dev.dateline.model.Dateline;
import dev.dateline.model.Head;
import dev.dateline.model.Moment;
import dev.dateline.model.Quote;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The facts of the head in YAML. Every value is in double quotes, so that none is taken for a number or a list. */
final class FrontMatter {
    private final StringBuilder page;

    private FrontMatter(StringBuilder page) {
        this.page = page;
    }

    static void write(Article article, Voices voices, StringBuilder page) {
        FrontMatter yaml = new FrontMatter(page);
        Head head = article.head();
        page.append("---\n");
        yaml.value("headline", head.headline());
        yaml.values("authors", head.authors().stream().map(Author::name).toList());
        yaml.value("published", head.published().map(Moment::toString));
        yaml.value("dateline", head.dateline().map(Dateline::text));
        yaml.value("url", article.origin().url());
        yaml.value("language", article.origin().language());
        yaml.values("speakers", speakers(article, voices));
        page.append("---\n\n");
    }

    /** Those who said or wrote something; a thought is nobody's word. */
    private static List<String> speakers(Article article, Voices voices) {
        Set<String> names = new LinkedHashSet<>();
        for (Quote quote : article.quotes()) {
            if (quote.act() != Act.THOUGHT) {
                names.addAll(voices.names(quote));
            }
        }
        return List.copyOf(names);
    }

    private void value(String key, Optional<String> value) {
        value.ifPresent(
                known -> page.append(key).append(": ").append(quoted(known)).append('\n'));
    }

    private void values(String key, List<String> values) {
        if (!values.isEmpty()) {
            page.append(key).append(":\n");
            values.forEach(value -> page.append("  - ").append(quoted(value)).append('\n'));
        }
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        String line = Printable.line(value);
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"' || c == '\\') {
                quoted.append('\\').append(c);
            } else if (c == '\ufeff' || c >= '\ufffe') {
                quoted.append(String.format("\\u%04x", (int) c)); // what YAML calls not printable
            } else {
                quoted.append(c);
            }
        }
        return quoted.append('"').toString();
    }
}
