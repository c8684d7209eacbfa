package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.JsonReader;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;

class QuotePageTest {
    private final Article article = article();

    @Test
    void speakersStandAboveWhatTheySayInTheOrderOfTheStory() {
        assertThat(QuotePage.print(article, article.quotes(), Paint.NONE, 80)).isEqualTo("""
                Altona waits
                talks.txt

                Anna Berg, mayor of Altona
                  “We are late.”
                  the port “cannot wait”  (mixed, writing)

                Nordpost
                  the harbour ␛[31mfroze  (indirect)

                Anna Berg and Jan Holm
                  the tide will turn  (indirect, thought)
                """);
    }

    @Test
    void linesAreWrappedToTheWidth() {
        assertThat(QuotePage.print(article, article.quotes().subList(0, 2), Paint.NONE, 20))
                .isEqualTo("""
                Altona waits
                talks.txt

                Anna Berg, mayor of
                Altona
                  “We are late.”
                  the port “cannot
                    wait”
                    (mixed, writing)
                """);
    }

    @Test
    void namesAreBoldAndRemarksAreFaint() {
        assertThat(QuotePage.print(article, article.quotes(), Paint.ANSI, 80))
                .contains("\u001b[1mAnna Berg\u001b[0m\u001b[2m, mayor of Altona\u001b[0m\n")
                .contains("  the port “cannot wait”  \u001b[2m(mixed, writing)\u001b[0m\n")
                .doesNotContain("\u001b[31m");
    }

    @Test
    void aNameThatIsATitleSaysItOnce() {
        assertThat(Call.reading("A port spokeswoman said it was late.", "quotes")
                        .out())
                .contains("\nA port spokeswoman\n");
    }

    @Test
    void aStoryWithoutQuotesSaysSo() {
        assertThat(Call.reading("Nothing happened.", "quotes").out()).isEqualTo("-\n\nNobody is quoted.\n");
    }

    private static Article article() {
        try (InputStream stream = QuotePageTest.class.getResourceAsStream("quotes.json")) {
            return JsonReader.read(stream);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
