package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.export.plain.Printable;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Link;
import dev.dateline.model.Origin;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;

/** Whatever an article says and whatever is marked in it, a reader of Markdown finds the same. */
class AnyMarkdownTest {
    private static final String URL = "https://example.com/a";
    private static final List<String> WORDS = List.of(
            "a",
            "b c",
            "Ä",
            "海",
            "“",
            "”",
            "—",
            "🚢",
            " ",
            " ",
            " ",
            "\n",
            "\t",
            "\u00a0",
            "*",
            "**",
            "_",
            "__",
            "`",
            "``",
            "```",
            "~",
            "~~~",
            "[",
            "]",
            "(",
            ")",
            "](",
            "]:",
            "[^q1]",
            "[^q1]: x",
            "[x]: /u",
            "<",
            "<b>",
            "</b>",
            "<!--",
            "<http://x.org>",
            ">",
            "#",
            "##### ",
            " #",
            "-",
            "- ",
            "+ ",
            "---",
            "===",
            "1. ",
            "12) ",
            "|",
            "|---|",
            ":-",
            "&",
            "&amp;",
            "&#65;",
            "\\",
            "\\\\",
            "!",
            "![",
            "^",
            ":",
            "$",
            "=",
            "\u0000",
            "\u001b",
            "\r",
            "\u2028",
            "'",
            "\"");

    @Property(tries = 4000)
    void theSameWordsAndMarksAreReadBack(@ForAll long seed) {
        Article article = article(new Random(seed));
        String page = MarkdownWriter.plain().print(article);
        Reread read = Reread.of(page);

        assertThat(read.text()).as(page).isEqualTo(headline(article) + expected(article));
        checkBlocks(article, page, read);
        checkMarks(article, page, read);
    }

    @Property(tries = 2000)
    void footnotesAndAnchorsChangeNeitherWordsNorMarks(@ForAll long seed) {
        Article article = article(new Random(seed));
        String page = MarkdownWriter.plain().withFootnotes().withAnchors().print(article);
        Reread read = Reread.of(page);

        assertThat(read.text()).as(page).isEqualTo(headline(article) + expected(article));
        checkMarks(article, page, read);
        List<Quote> called = article.quotes().stream()
                .filter(quote -> isCalled(article, quote))
                .toList();
        assertThat(read.calls).as(page).hasSameSizeAs(called);
        assertThat(read.notes.keySet()).as(page).isEqualTo(read.calls.keySet());
        assertThat(read.count("</a>")).as(page).isEqualTo(written(article, BlockKind.values()));
    }

    private static void checkBlocks(Article article, String page, Reread read) {
        int headings = written(article, BlockKind.HEADING) + (article.headline().isPresent() ? 1 : 0);
        assertThat(read.headings).as(page).hasSize(headings);
        assertThat(read.count("ListItem")).as(page).isEqualTo(written(article, BlockKind.LIST_ITEM));
        assertThat(read.count("TableBlock")).as(page).isEqualTo(written(article, BlockKind.TABLE));
        assertThat(read.count("FencedCodeBlock")).as(page).isEqualTo(written(article, BlockKind.PREFORMATTED));
        assertThat(read.count("BlockQuote")).as(page).isLessThanOrEqualTo(written(article, BlockKind.QUOTE));
        int paragraphs = written(article, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTE);
        assertThat(read.count("Paragraph")).as(page).isEqualTo(paragraphs);
        assertThat(read.nodes.keySet())
                .as(page)
                .isSubsetOf(Set.of(
                        "BlockQuote",
                        "BulletList",
                        "Emphasis",
                        "FencedCodeBlock",
                        "HardLineBreak",
                        "Heading",
                        "Link",
                        "ListItem",
                        "OrderedList",
                        "Paragraph",
                        "StrongEmphasis",
                        "TableBlock",
                        "TableBody",
                        "TableCell",
                        "TableHead",
                        "TableRow",
                        "Text"));
    }

    /** Links are kept whole; of emphasis what Markdown cannot say is lost, but nothing is emphasised that was not. */
    private static void checkMarks(Article article, String page, Reread read) {
        List<String> letters = read.letters;
        int at = headline(article).codePointCount(0, headline(article).length());
        for (Block block : article.blocks()) {
            boolean isMarked = block.kind() != BlockKind.PREFORMATTED;
            String text = Printable.of(article.text());
            for (int i = block.span().start(); i < block.span().end(); i += Character.charCount(text.codePointAt(i))) {
                if (Reread.isSpace(text.codePointAt(i))) {
                    continue;
                }
                String letter = letters.get(at);
                String marks = letter.substring(Character.charCount(letter.codePointAt(0)));
                at++;
                assertThat(marks.endsWith(URL)).as(page).isEqualTo(isMarked && isLinked(article, i));
                if (marks.contains("**")) {
                    assertThat(isMarked && isEmphasised(article, i, EmphasisKind.STRONG))
                            .as(page)
                            .isTrue();
                }
                if (marks.replace("**", "").contains("*")) {
                    assertThat(isMarked && isEmphasised(article, i, EmphasisKind.EMPHASIS))
                            .as(page)
                            .isTrue();
                }
            }
        }
    }

    private static boolean isLinked(Article article, int at) {
        return article.body().links().stream()
                .anyMatch(link -> link.span().contains(at) && link.url().equals(URL));
    }

    private static boolean isEmphasised(Article article, int at, EmphasisKind kind) {
        return article.body().emphasis().stream()
                .anyMatch(mark -> mark.kind() == kind && mark.span().contains(at));
    }

    private static boolean isCalled(Article article, Quote quote) {
        return article.blocks().stream()
                .filter(block -> block.span().contains(quote.span()))
                .anyMatch(block -> block.kind() != BlockKind.PREFORMATTED && isWritten(article, block));
    }

    private static int written(Article article, BlockKind... kinds) {
        return (int) article.blocks().stream()
                .filter(block -> List.of(kinds).contains(block.kind()) && isWritten(article, block))
                .count();
    }

    private static boolean isWritten(Article article, Block block) {
        return Printable.of(article.text())
                .substring(block.span().start(), block.span().end())
                .chars()
                .anyMatch(c -> " \t\n".indexOf(c) < 0);
    }

    private static String headline(Article article) {
        return letters(Printable.line(article.headline().orElse("")));
    }

    private static String expected(Article article) {
        return letters(Printable.of(article.text()));
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder();
        text.codePoints().filter(c -> !Reread.isSpace(c)).forEach(letters::appendCodePoint);
        return letters.toString();
    }

    private static Article article(Random random) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        int count = random.nextInt(5);
        for (int i = 0; i < count; i++) {
            int start = text.length();
            text.append(words(random));
            BlockKind kind = BlockKind.values()[random.nextInt(BlockKind.values().length)];
            boolean isLevelled = kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM;
            blocks.add(new Block(
                    kind,
                    new Span(start, text.length()),
                    isLevelled ? 1 + random.nextInt(6) : 0,
                    kind == BlockKind.LIST_ITEM && random.nextBoolean(),
                    null));
            text.append("\n\n");
        }
        String headline = words(random);
        return new Article(
                new Origin("any.txt", Format.TEXT, "00", null, null, null, "test"),
                Head.builder().headline(headline.isBlank() ? null : headline).build(),
                body(text.toString(), blocks, random),
                quotes(text.toString(), blocks, random),
                List.of(),
                List.of(),
                List.of());
    }

    private static Body body(String text, List<Block> blocks, Random random) {
        List<Link> links = new ArrayList<>();
        List<Emphasis> emphasis = new ArrayList<>();
        int reach = 0;
        for (int i = random.nextInt(4); i > 0 && reach < text.length() - 1; i--) {
            Span span = span(text, reach, text.length(), random);
            if (span != null) {
                links.add(new Link(span, random.nextInt(4) == 0 ? "javascript:a()" : URL));
                reach = span.end();
            }
        }
        for (int i = random.nextInt(7); i > 0; i--) {
            Span span = span(text, 0, text.length(), random);
            if (span != null) {
                emphasis.add(new Emphasis(span, EmphasisKind.values()[random.nextInt(2)]));
            }
        }
        return new Body(text, blocks, links, emphasis);
    }

    private static List<Quote> quotes(String text, List<Block> blocks, Random random) {
        List<Quote> quotes = new ArrayList<>();
        for (Block block : blocks) {
            Span span = span(text, block.span().start(), block.span().end(), random);
            if (span != null && random.nextBoolean()) {
                Attribution said = new Attribution(null, new Span(0, 1), null, null, null, null, List.of(), null);
                boolean isNamed = !Printable.line(text.substring(0, 1)).isBlank();
                quotes.add(new Quote(
                        "q" + (quotes.size() + 1),
                        QuoteKind.INDIRECT,
                        isNamed ? Act.SPEECH : Act.THOUGHT,
                        span,
                        List.of(),
                        quotes.size() + 1,
                        said,
                        null));
            }
        }
        return quotes.stream().anyMatch(quote -> quote.act() == Act.THOUGHT)
                        || (text.length() > 1 && Character.isHighSurrogate(text.charAt(0)))
                ? List.of()
                : quotes;
    }

    /** A short span that splits no surrogate pair, or null. */
    private static @Nullable Span span(String text, int from, int to, Random random) {
        int start = from + random.nextInt(Math.max(1, to - from));
        int end = Math.min(to, start + 1 + random.nextInt(12));
        return start < end && isEdge(text, start) && isEdge(text, end) ? new Span(start, end) : null;
    }

    private static boolean isEdge(String text, int at) {
        return at == 0 || at == text.length() || !Character.isLowSurrogate(text.charAt(at));
    }

    private static String words(Random random) {
        StringBuilder words = new StringBuilder();
        for (int i = 1 + random.nextInt(12); i > 0; i--) {
            words.append(WORDS.get(random.nextInt(WORDS.size())));
        }
        return words.toString();
    }
}
