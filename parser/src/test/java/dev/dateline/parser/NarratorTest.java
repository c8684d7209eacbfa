package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import dev.dateline.parser.spec.Invariants;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The script of a story: the loop that {@link Article} documents gives each word to the narrator or to a speaker. */
class NarratorTest {
    @Test
    void whatNoQuoteCoversIsTheNarrators() {
        Article article = wire("""
                ALTONA, March 4 (Reuters) - “We are late,” said Anna Berg, the mayor, “but not too late.”

                The quay stayed empty. The union said it would wait.
                """);
        List<String> script = new ArrayList<>();
        for (Block block : article.blocks()) {
            int at = block.span().start();
            for (Quote quote : article.quotes()) {
                if (block.span().contains(quote.span())) {
                    narrator(article, at, quote.span().start(), script);
                    String speaker = article.speakerOf(quote).map(Speaker::name).orElse("?");
                    script.add(speaker + ": " + article.textOf(quote.span()));
                    at = quote.span().end();
                }
            }
            narrator(article, at, block.span().end(), script);
        }
        assertThat(script)
                .containsExactly(
                        "Anna Berg: “We are late,”",
                        "said Anna Berg, the mayor,",
                        "Anna Berg: “but not too late.”",
                        "The quay stayed empty. The union said",
                        "The union: it would wait",
                        ".");
    }

    private static Article wire(String copy) {
        return Invariants.parseWire(Source.text(copy), copy);
    }

    private static void narrator(Article article, int from, int to, List<String> script) {
        String words = article.text().substring(from, to).strip();
        if (!words.isEmpty()) {
            script.add(words);
        }
    }
}
