package dev.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {
    private static final ArticleParser PARSER = ArticleParser.builder().build();

    @Test
    void aStreamThatHasBeenParsedIsNotTakenForAnEmptyStory() {
        byte[] copy = "“We wait,” said Marta Ohlen.".getBytes(StandardCharsets.UTF_8);
        Source source = Source.of(new ByteArrayInputStream(copy));

        Article article = PARSER.parse(source);

        assertThat(article.quotes()).hasSize(1);
        assertThatIllegalStateException()
                .isThrownBy(() -> PARSER.parse(source.name("again")))
                .withMessage("the stream has been parsed, and can be read only once");
    }

    @ParameterizedTest
    @ValueSource(strings = {"text", "page", "stream", "bytes", "path", "url", "label"})
    @SuppressWarnings("NullAway") // what a caller without a checker may do
    void whatIsMissingIsNamedAtOnce(String argument) {
        assertThatNullPointerException()
                .isThrownBy(() -> {
                    switch (argument) {
                        case "text" -> Source.text(null);
                        case "page" -> Source.html(null);
                        case "stream" -> Source.of((InputStream) null);
                        case "bytes" -> Source.of((byte[]) null);
                        case "path" -> Source.of((Path) null);
                        case "url" -> Source.text("").url(null);
                        default -> Source.text("").charset(null);
                    }
                })
                .withMessage(argument);
    }
}
