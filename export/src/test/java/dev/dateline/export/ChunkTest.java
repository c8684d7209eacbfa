package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Origin;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where an article is cut. A block that begins with "# " is a heading, with "- " an item of a list. */
class ChunkTest {
    @Test
    void aPassageHasWhatASearchShowsAndFiltersBy() {
        assertThat(ChunkWriter.lines().size(150).print(JsonTest.full()).lines().findFirst())
                .contains(
                        "{\"version\":1,\"id\":\"9f2c31d07ab4e6c8\",\"source\":\"talks.txt\",\"chunk\":1,\"chunks\":2,"
                                + "\"offsets\":\"utf16\",\"start\":0,\"end\":141,\"text\":\"Harbour works\\n\\n“We are late 🚢,”"
                                + " Anna Berg, the mayor of Altona, told Radio Nord on Monday, adding that the harbour “cannot"
                                + " wait” any longer.\",\"headings\":[\"Harbour works\"],\"speakers\":[\"Anna Berg\"],"
                                + "\"quotes\":[\"q1\",\"q2\"],\"headline\":\"Altona’s harbour waits\",\"dateline\":\"ALTONA,"
                                + " Germany, March 4, 14:05 GMT (Reuters/AP) -\",\"published\":\"2024-03-04T15:30:00Z\","
                                + "\"status\":\"embargo\",\"embargo\":\"2024-03-05T06:00:00+01:00\",\"language\":\"en\","
                                + "\"url\":\"https://example.com/a\"}");
    }

    @Test
    void whoOnlyThinksDoesNotSpeak() {
        Chunk chunk = Chunk.of(JsonTest.full(), 150).get(1);

        assertThat(chunk.quotes()).extracting(Quote::id).containsExactly("q3");
        assertThat(chunk.speakers()).isEmpty();
    }

    @Test
    void anArticleOfOnePassageIsOneLine() {
        assertThat(cut(1200, "The ferry is late.", "The ferry is early."))
                .containsExactly("The ferry is late.\n\nThe ferry is early.");
    }

    @Test
    void anArticleWithoutTextHasNoPassage() {
        assertThat(Chunk.of(article(), 1200)).isEmpty();
        assertThat(ChunkWriter.lines().print(article())).isEmpty();
    }

    @Test
    void cutsFallBetweenBlocks() {
        assertThat(cut(45, "The ferry is late. It rains.", "Nobody waits.", "The ferry is early."))
                .containsExactly("The ferry is late. It rains.\n\nNobody waits.", "The ferry is early.");
    }

    @Test
    void aHeadingBeginsAPassage() {
        assertThat(cut(1200, "The ferry is late.", "# Weather", "It rains."))
                .containsExactly("The ferry is late.", "Weather\n\nIt rains.");
    }

    @Test
    void aHeadingGoesWithTheFirstSentenceIfNotWithTheWholeBlock() {
        assertThat(cut(40, "# Weather", "It rains at sea. The ferry is late."))
                .containsExactly("Weather\n\nIt rains at sea.", "The ferry is late.");
    }

    @Test
    void aHeadingStandsAloneWhereNotEvenThatHasRoom() {
        assertThat(cut(40, "# Weather", "It rains at sea, and the ferry is late."))
                .containsExactly("Weather", "It rains at sea, and the ferry is late.");
    }

    @Test
    void headingsOfHigherLevelsStayAboveAPassage() {
        Article article = article("# Isles", "## Skarholm", "It rains.", "## Altona", "Fog.", "# Towns", "Sun.");

        assertThat(Chunk.of(article, 1200))
                .extracting(Chunk::headings)
                .containsExactly(List.of("Isles", "Skarholm"), List.of("Isles", "Altona"), List.of("Towns"));
    }

    @Test
    void aListStaysWithTheParagraphAheadOfIt() {
        assertThat(cut(45, "The ferry is late.", "She carries:", "- mail", "- a trumpet", "Nobody waits."))
                .containsExactly("The ferry is late.", "She carries:\n\nmail\n\na trumpet\n\nNobody waits.");
    }

    @Test
    void aListThatIsTooLongIsCutBetweenItems() {
        assertThat(cut(28, "She carries:", "- mail", "- a trumpet", "- twelve flags", "-- red", "-- blue"))
                .containsExactly("She carries:\n\nmail", "a trumpet", "twelve flags\n\nred\n\nblue");
    }

    @Test
    void aBlockThatIsTooLongIsCutBehindSentences() {
        assertThat(cut(50, "Mr. J. Holm met Sen. Vance in the U.S. Senate. “Late?” she said. Nobody laughed."))
                .containsExactly("Mr. J. Holm met Sen. Vance in the U.S. Senate.", "“Late?” she said. Nobody laughed.");
    }

    @Test
    void aPeriodBehindANumberOfADayEndsNoSentence() {
        assertThat(cut(40, "Es regnet. Ab dem 3. März fährt sie. Niemand wartet."))
                .containsExactly("Es regnet. Ab dem 3. März fährt sie.", "Niemand wartet.");
        assertThat(cut(20, "Das war 2024. Am 3. März kommt sie."))
                .containsExactly("Das war 2024.", "Am 3. März kommt", "sie.");
    }

    @Test
    void aSentenceThatIsTooLongIsCutBetweenWordsAndAWordInside() {
        assertThat(cut(12, "The harbour-master waits")).containsExactly("The", "harbour-mast", "er waits");
    }

    @Test
    void aScriptWithoutSpacesIsCutBehindItsSentences() {
        assertThat(cut(12, "海の船が遅れた。誰も待たない。")).containsExactly("海の船が遅れた。", "誰も待たない。");
    }

    @Test
    void aTableIsCutBetweenRows() {
        assertThat(cut(19, "Berths\tfour\nCranes\ttwo\nTugs\tnone"))
                .containsExactly("Berths\tfour", "Cranes\ttwo", "Tugs\tnone");
    }

    @Test
    void aQuoteIsNotCutThoughItHoldsASentence() {
        assertThat(cut(40, "It rains. It blows. <“We wait. We always wait,”> she said."))
                .containsExactly("It rains. It blows.", "“We wait. We always wait,” she said.");
    }

    @Test
    void aQuoteIsNotCutThoughItsSentenceIs() {
        assertThat(cut(30, "<“We wait, and we will wait,”> the mayor of Altona said."))
                .containsExactly("“We wait, and we will wait,”", "the mayor of Altona said.");
    }

    @Test
    void aQuoteLongerThanTheSizeIsCutBehindItsSentencesAndIsInEachPassage() {
        Article article = article("She said: <“We wait. We always wait. Nobody comes.”> It rained.");
        List<Chunk> chunks = Chunk.of(article, 30);

        assertThat(chunks)
                .extracting(chunk -> article.textOf(chunk.span()))
                .containsExactly("She said: “We wait.", "We always wait. Nobody comes.”", "It rained.");
        assertThat(chunks).extracting(chunk -> chunk.quotes().size()).containsExactly(1, 1, 0);
    }

    @Test
    void theSizeCountsWhatOffsetsCount() {
        Article article = article("🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢🚢");

        assertThat(Chunk.of(article, 12, Offsets.UTF16)).hasSize(2);
        assertThat(Chunk.of(article, 12, Offsets.CODEPOINT)).hasSize(1);
        assertThat(Chunk.of(article, 12, Offsets.UTF8)).hasSize(4);
    }

    @Test
    void aSizeThatHoldsNoWordIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ChunkWriter.lines().size(9))
                .withMessage("a size of 9 is less than 10");
        assertThatIllegalArgumentException().isThrownBy(() -> Chunk.of(article(), 0));
    }

    @Test
    void speakersOfOneNameAreNamedOnce() {
        assertThat(ChunkWriter.lines().print(article("<It rains>, a sailor said. <It blows>, a sailor said.")))
                .contains("\"speakers\":[\"a sailor\"],\"quotes\":[\"q1\",\"q2\"]");
    }

    private static List<String> cut(int size, String... blocks) {
        Article article = article(blocks);
        return Chunk.of(article, size).stream()
                .map(chunk -> article.textOf(chunk.span()))
                .toList();
    }

    /** An article of these blocks; what stands in angle brackets is a quote of a sailor of its own. */
    private static Article article(String... copy) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        List<Speaker> speakers = new ArrayList<>();
        for (String printed : copy) {
            int level = printed.matches("(?s)[#-]+ .*") ? printed.indexOf(' ') : 0;
            BlockKind kind = level == 0
                    ? BlockKind.PARAGRAPH
                    : printed.startsWith("#") ? BlockKind.HEADING : BlockKind.LIST_ITEM;
            int start = text.length();
            int open = start;
            for (char c : printed.substring(level == 0 ? 0 : level + 1).toCharArray()) {
                if (c == '<') {
                    open = text.length();
                } else if (c == '>') {
                    int number = quotes.size() + 1;
                    quotes.add(quote(number, new Span(open, text.length())));
                    speakers.add(sailor(number));
                } else {
                    text.append(c);
                }
            }
            blocks.add(new Block(kind, new Span(start, text.length()), level, false, null));
            text.append("\n\n");
        }
        return new Article(
                new Origin("ferry.txt", Format.TEXT, "00", null, null, null, "test"),
                Head.builder().build(),
                new Body(text.toString().strip(), blocks, List.of(), List.of()),
                quotes,
                speakers,
                List.of(),
                List.of());
    }

    private static Quote quote(int number, Span span) {
        Attribution said = new Attribution(null, null, null, null, null, "s" + number, List.of(), null);
        return new Quote("q" + number, QuoteKind.INDIRECT, Act.SPEECH, span, List.of(), number, said, null);
    }

    private static Speaker sailor(int number) {
        return new Speaker("s" + number, "a sailor", SpeakerKind.PERSON, List.of(), null, true, List.of());
    }
}
