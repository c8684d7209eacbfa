package com.example;

import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;

/** Parses wire copy and a page, and lists the modules of Dateline that it runs with. */
public final class Main {
    private static final String COPY =
            """
            Talks start late

            By Jane Doe

            ALTONA, March 4 (Reuters) - "We are late," said Anna Berg, the mayor of Altona.
            """;

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <title>Talks start late</title>
            <script type="application/ld+json">
            {"@type": "NewsArticle", "headline": "Talks start late", "author": {"name": "Jane Doe"}}
            </script>
            <article><h1>Talks start late</h1>
            <p>"We are late," said Anna Berg, the mayor of Altona.</p>
            <p>About forty ships have waited outside the harbour of Altona since the strike over night shifts
            began, and the quay was empty on Monday morning.</p></article>
            """;

    private Main() {}

    public static void main(String[] arguments) {
        ArticleParser parser = ArticleParser.builder().build();
        print(parser.parse(Source.text(COPY)));
        print(parser.parse(Source.html(PAGE)));

        System.out.println("named: " + Main.class.getModule().isNamed());
        ModuleLayer.boot().modules().stream()
                .map(Module::getName)
                .filter(name -> name.startsWith("dev.dateline"))
                .sorted()
                .forEach(name -> System.out.println("module: " + name));
    }

    private static void print(Article article) {
        System.out.println(article.origin().format().key() + ": "
                + article.headline().orElseThrow() + ", by " + article.authors().get(0).name());
        for (Quote quote : article.quotes()) {
            System.out.println(article.speakerOf(quote).orElseThrow().name() + ": " + article.textOf(quote.span()));
        }
    }
}
