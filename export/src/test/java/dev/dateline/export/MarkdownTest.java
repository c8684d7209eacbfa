package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.dateline.model.Article;
import dev.dateline.model.Author;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Image;
import dev.dateline.model.Link;
import dev.dateline.model.Origin;
import dev.dateline.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @Test
    void everyKindOfBlockIsWhatItIs() {
        assertThat(MarkdownWriter.plain().print(JsonTest.full())).isEqualTo("""
                # Altona’s harbour waits

                ## Harbour works

                “We are late 🚢,” Anna Berg, the mayor of Altona, told [Radio Nord](https://example.com/nord) on Monday, \
                adding that the harbour “**cannot wait**” any longer.

                1. 1\\. Dredging

                She and Jan Holm believe the *tide* will turn, according to Nordpost.

                | Berths | 4 |
                | --- | --- |
                | Cranes | 2 |

                > The sea gives.

                ```
                keep
                  this
                ```
                """);
    }

    @Test
    void footnotesNameWhoSaysAQuoteAndThoughtsHaveNone() {
        String page = MarkdownWriter.plain().withFootnotes().print(JsonTest.full());

        assertThat(page)
                .contains("“We are late 🚢,”[^q1] Anna Berg")
                .contains("“**cannot wait**” any longer[^q2].")
                .endsWith("```\n\n[^q1]: Anna Berg, mayor of Altona\n[^q2]: Anna Berg\n");
        assertThat(Reread.of(page).notes)
                .containsEntry("q1", "AnnaBerg,mayorofAltona")
                .containsEntry("q2", "AnnaBerg")
                .hasSize(2);
    }

    @Test
    void anchorsNumberTheBlocks() {
        assertThat(MarkdownWriter.plain().withAnchors().print(JsonTest.full()))
                .contains("## <a id=\"p1\"></a>Harbour works\n")
                .contains("\n<a id=\"p2\"></a>“We are late")
                .contains("\n1. <a id=\"p3\"></a>1\\. Dredging\n")
                .contains("\n<a id=\"p5\"></a>\n\n| Berths |")
                .contains("\n> <a id=\"p6\"></a>The sea gives.\n");
    }

    @Test
    void frontMatterHoldsTheFactsOfTheHead() {
        assertThat(MarkdownWriter.plain().withFrontMatter().print(JsonTest.full()))
                .startsWith("""
                ---
                headline: "Altona’s harbour waits"
                authors:
                  - "Jane Doe"
                  - "A. B. See"
                published: "2024-03-04T15:30:00Z"
                dateline: "ALTONA, Germany, March 4, 14:05 GMT (Reuters/AP) -"
                url: "https://example.com/a"
                language: "en"
                speakers:
                  - "Anna Berg"
                ---

                # Altona’s harbour waits
                """);
    }

    @Property(tries = 300)
    void whateverAHeadlineHasItStaysOneStringOfYaml(@ForAll String words) throws IOException {
        String copy = "- " + words + "\": #";
        Article article = article(
                Head.builder().headline(copy).authors(List.of(Author.of(copy))).build(), Body.EMPTY);
        String page = MarkdownWriter.plain().withFrontMatter().print(article);
        String yaml = page.substring(4, page.indexOf("\n---\n", 4) + 1);
        JsonNode facts = new ObjectMapper(new YAMLFactory()).readTree(yaml);

        assertThat(facts).hasSize(2);
        assertThat(facts.get("authors").get(0)).isEqualTo(facts.get("headline"));
        assertThat(facts.get("headline").textValue()).startsWith("- ").endsWith("\": #");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '\0',
            value = {
                "AT&T rose 5% & more → AT&T rose 5% & more",
                "Call it &amp; done → Call it \\&amp; done",
                "He said [sic] it [the bill] → He said [sic] it [the bill]",
                "See [this](that) → See \\[this](that)",
                "3 * 4 is *twelve* → 3 * 4 is \\*twelve\\*",
                "snake_case and _this_ → snake_case and \\_this\\_",
                "About ~50 ships → About ~50 ships",
                "From ~50~ to 60 → From \\~50\\~ to 60",
                "A lone ` is read → A lone ` is read",
                "1. Dredging → 1\\. Dredging",
                "1.5 million → 1.5 million",
                "2024 was cold → 2024 was cold",
                "- Dredging → \\- Dredging",
                "-5 degrees → -5 degrees",
                "--- → \\---",
                "# 1 seed → \\# 1 seed",
                "#harbour → #harbour",
                "> more → \\> more",
                "a < b and <b> → a < b and \\<b>",
                "back\\slash and \\* → back\\slash and \\\\\\*",
                "From ~50 to ~60 → From ~50 to ~60",
                "for _ in a_b → for _ in a_b",
                "| a | b | → | a | b |"
            })
    void onlyWhatMarkdownWouldInterpretIsEscaped(String copy, String escaped) {
        assertThat(paragraph(copy)).isEqualTo(escaped + "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "one two three, 0-7, 4-13, **one *two*** *three*",
        "one two, 0-4, 4-7, **one** *two*",
        "“Hi”she said, 0-4, 5-7, **“Hi**”s*he* said",
        "海風海風, 0-2, 2-4, **海風**海風",
        "a   b, 1-4, 0-1, *a* b",
    })
    void emphasisNestsOrIsCut(String copy, String strong, String emphasis, String expected) {
        List<Emphasis> marks = List.of(
                new Emphasis(span(strong), EmphasisKind.STRONG), new Emphasis(span(emphasis), EmphasisKind.EMPHASIS));

        assertThat(paragraph(copy, List.of(), marks)).isEqualTo(expected + "\n");
    }

    @Test
    void emphasisIsCutWhereALinkBeginsAndHoldsAWholeOne() {
        List<Link> links = List.of(new Link(new Span(4, 7), "https://example.com/a"));

        assertThat(paragraph("one two three", links, List.of(new Emphasis(new Span(0, 6), EmphasisKind.EMPHASIS))))
                .isEqualTo("*one* [*tw*o](https://example.com/a) three\n");
        assertThat(paragraph("one two three", links, List.of(new Emphasis(new Span(0, 13), EmphasisKind.STRONG))))
                .isEqualTo("**one [two](https://example.com/a) three**\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.com/Altona_(ship), [x](https://example.com/Altona_(ship))",
        "https://example.com/a)b, [x](https://example.com/a\\)b)",
        "https://example.com/a b<c>, [x](https://example.com/a%20b%3Cc%3E)",
        "HTTP://example.com/?a=1&copy=2&lt;, [x](HTTP://example.com/?a=1&copy=2\\&lt;)",
        "mailto:a@example.com, [x](mailto:a@example.com)",
        "javascript:alert(1), x",
        "ftp://example.com/a, x",
        "/relative, x"
    })
    void linksAreHttpHttpsOrMailto(String url, String expected) {
        assertThat(paragraph("x", List.of(new Link(new Span(0, 1), url)), List.of()))
                .isEqualTo(expected + "\n");
    }

    @Test
    void aListThatStandsDeepBeginsAtTheMargin() {
        assertThat(MarkdownWriter.plain().print(list("3 a", "3 b", "4 c", "2 d")))
                .isEqualTo("""
                - a
                - b
                  - c
                - d
                """);
    }

    @Test
    void itemsStandUnderTheItemsOfTheLevelAbove() {
        assertThat(MarkdownWriter.plain().print(list("1 a", "1# b", "2# c", "2# d", "3 e", "1# f", "9 g")))
                .isEqualTo("""
                - a
                1. b
                   1. c
                   2. d
                      - e
                2. f
                   - g
                """);
    }

    @Test
    void headingsStandBelowTheHeadline() {
        Body body = new Body(
                "A\n\nB",
                List.of(
                        new Block(BlockKind.HEADING, new Span(0, 1), 1, false, null),
                        new Block(BlockKind.HEADING, new Span(3, 4), 6, false, null)),
                List.of(),
                List.of());

        assertThat(MarkdownWriter.plain()
                        .print(article(Head.builder().headline("No. #").build(), body)))
                .isEqualTo("# No. \\#\n\n## A\n\n###### B\n");
        assertThat(MarkdownWriter.plain().print(article(Head.EMPTY, body))).isEqualTo("# A\n\n###### B\n");
    }

    @Test
    void imagesStandWhereTheyStoodAndBehindAListThatHasThem() {
        Body items = list("1# a", "1# b").body();
        List<Image> images = List.of(
                new Image("https://example.com/c.jpg", null, null, items.text().length()),
                new Image("https://example.com/a_b.jpg", "The [old] quay", "Photo: \"Ann\" Lee", null),
                new Image("data:image/gif;base64,R0lG", "A stand-in", null, 0),
                new Image("http://example.com/b (1).jpg", null, "Ann Lee", 3));
        Article article = article(Head.builder().headline("Quay").images(images).build(), items);

        assertThat(MarkdownWriter.plain().withImages().print(article)).isEqualTo("""
                # Quay

                ![The \\[old\\] quay](https://example.com/a_b.jpg "Photo: \\"Ann\\" Lee")

                1. a
                2. b

                ![](http://example.com/b%20(1).jpg "Ann Lee")

                ![](https://example.com/c.jpg)
                """);
        assertThat(MarkdownWriter.plain().print(article)).isEqualTo("# Quay\n\n1. a\n2. b\n");
    }

    @Property(tries = 500)
    void whateverACaptionHasItStaysOneImage(@ForAll String caption, @ForAll String credit) {
        Image image = new Image("https://example.com/a.jpg", "a" + caption, "b" + credit + "`", null);
        String page = MarkdownWriter.plain()
                .withImages()
                .print(article(Head.builder().images(List.of(image)).build(), Body.EMPTY));
        Reread read = Reread.of(page);

        assertThat(read.count("Image")).as(page).isEqualTo(1);
        assertThat(read.count("Paragraph")).as(page).isEqualTo(1);
    }

    @Test
    void aFenceIsLongerThanAnyInIt() {
        assertThat(MarkdownWriter.plain().print(block(BlockKind.PREFORMATTED, "a\n````\nb")))
                .isEqualTo("`````\na\n````\nb\n`````\n");
    }

    @Test
    void cellsMayHoldPipesAndRowsMayBeShort() {
        assertThat(MarkdownWriter.plain().print(block(BlockKind.TABLE, "a\tb|c\te\t\nf\ng\th\t\tk")))
                .isEqualTo("""
                | a | b\\|c | e |  |
                | --- | --- | --- | --- |
                | f |
                | g | h |  | k |
                """);
    }

    @Test
    void anArticleWithoutWordsIsAnEmptyPage() {
        assertThat(MarkdownWriter.plain().print(article(Head.EMPTY, Body.EMPTY)))
                .isEmpty();
        assertThat(TextWriter.plain().print(article(Head.EMPTY, Body.EMPTY))).isEmpty();
    }

    @Test
    void aLongTextOfOneThingIsNoLongerWork() {
        for (String thing : List.of("*", "[", "_a", "<", "&a", "`", "-", "\n", "a ", "\t")) {
            String copy = "x" + thing.repeat(1_000_000 / thing.length()) + "x";
            List<Emphasis> marks = new ArrayList<>();
            for (int i = 0; i + 9 < copy.length(); i += 50) {
                marks.add(new Emphasis(new Span(i, i + 9), EmphasisKind.values()[i / 50 % 2]));
            }
            Body body = new Body(copy, List.of(Block.paragraph(new Span(0, copy.length()))), List.of(), marks);

            assertThat(MarkdownWriter.plain().print(article(Head.EMPTY, body))).endsWith("x\n");
        }
    }

    @Test
    void textIsTheWordsAlone() {
        assertThat(TextWriter.plain().print(JsonTest.full())).isEqualTo("""
                Altona’s harbour waits

                Harbour works

                “We are late 🚢,” Anna Berg, the mayor of Altona, told Radio Nord on Monday, \
                adding that the harbour “cannot wait” any longer.

                - 1. Dredging

                She and Jan Holm believe the tide will turn, according to Nordpost.

                Berths\t4
                Cranes\t2

                The sea gives.

                keep
                  this
                """);
    }

    private static String paragraph(String copy) {
        return paragraph(copy, List.of(), List.of());
    }

    private static String paragraph(String copy, List<Link> links, List<Emphasis> emphasis) {
        Body body = new Body(copy, List.of(Block.paragraph(new Span(0, copy.length()))), links, emphasis);
        return MarkdownWriter.plain().print(article(Head.EMPTY, body));
    }

    private static Article block(BlockKind kind, String text) {
        Block block = new Block(kind, new Span(0, text.length()), 0, false, null);
        return article(Head.EMPTY, new Body(text, List.of(block), List.of(), List.of()));
    }

    /** Items of one letter: their level, a number sign where they are numbered. */
    private static Article list(String... items) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        for (String item : items) {
            Span span = new Span(text.length(), text.length() + 1);
            text.append(item.charAt(item.length() - 1)).append("\n\n");
            blocks.add(new Block(BlockKind.LIST_ITEM, span, item.charAt(0) - '0', item.charAt(1) == '#', null));
        }
        return article(Head.EMPTY, new Body(text.toString(), blocks, List.of(), List.of()));
    }

    private static Span span(String bounds) {
        int hyphen = bounds.indexOf('-');
        return new Span(Integer.parseInt(bounds.substring(0, hyphen)), Integer.parseInt(bounds.substring(hyphen + 1)));
    }

    private static Article article(Head head, Body body) {
        return new Article(
                new Origin("any.txt", Format.TEXT, "00", null, null, null, "test"),
                head,
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
