package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever an article says, and however short its passages are to be. */
class AnyChunkTest {
    private static final List<String> WORDS = List.of(
            "a",
            "The",
            "harbour",
            "waits.",
            "Sen.",
            "late!”",
            "“We",
            "”",
            "海が。",
            "🚢",
            "🚢🚢🚢🚢",
            "\n",
            "\t",
            "\u00a0",
            "e\u0301",
            "Unterseebootabwehr",
            "5\u00a0000",
            "(Rain?)",
            "…",
            "U.S.");

    @Property(tries = 1000)
    void passagesStandInOrderAndLeaveOutOnlyWhiteSpace(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int size, @ForAll Offsets unit) {
        Article article = article(new Random(seed));
        List<Chunk> chunks = Chunk.of(article, size, unit);

        int reach = 0;
        for (Chunk chunk : chunks) {
            assertThat(chunk.number()).isEqualTo(chunks.indexOf(chunk) + 1);
            assertThat(chunk.count()).isEqualTo(chunks.size());
            assertThat(article.text()
                            .substring(reach, Math.max(reach, chunk.span().start())))
                    .matches("[\\s\u00a0]*");
            assertThat(chunk.span().start()).isGreaterThanOrEqualTo(reach);
            assertThat(splitsPair(article.text(), chunk.span().start())).isFalse();
            reach = chunk.span().end();
        }
        assertThat(article.text().substring(reach)).matches("[\\s\u00a0]*");
    }

    @Property(tries = 1000)
    void noneIsLongerThanTheSize(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int size, @ForAll Offsets unit) {
        Article article = article(new Random(seed));

        assertThat(Chunk.of(article, size, unit))
                .allSatisfy(chunk ->
                        assertThat(length(article.textOf(chunk.span()), unit)).isBetween(1, size));
    }

    @Property(tries = 1000)
    void aQuoteThatFitsIsNeverCut(@ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int size) {
        Article article = article(new Random(seed));
        List<Chunk> chunks = Chunk.of(article, size);

        for (Quote quote : article.quotes()) {
            List<Chunk> homes = chunks.stream()
                    .filter(chunk -> chunk.quotes().contains(quote))
                    .toList();
            assertThat(homes).isNotEmpty().allMatch(chunk -> chunk.span().overlaps(quote.span()));
            if (quote.span().length() <= size) {
                assertThat(homes).hasSize(1).allMatch(chunk -> chunk.span().contains(quote.span()));
            }
        }
    }

    @Property(tries = 1000)
    void aBlockThatFitsIsCutOnlyForTheHeadingAboveIt(
            @ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int size) {
        Article article = article(new Random(seed));
        List<Chunk> chunks = Chunk.of(article, size);

        for (Chunk chunk : chunks) {
            for (Block block : article.blocks()) {
                boolean isCut = block.span().contains(chunk.span().end())
                        && block.span().start() < chunk.span().end();
                if (isCut && block.span().length() <= size) {
                    Block first = article.blocks().stream()
                            .filter(other -> other.span().overlaps(chunk.span()))
                            .findFirst()
                            .orElseThrow();
                    assertThat(first.kind()).isEqualTo(BlockKind.HEADING);
                    assertThat(first).isNotEqualTo(block);
                }
            }
        }
    }

    @Property(tries = 1000)
    void allOfAPassageStandsUnderItsHeadings(@ForAll long seed, @ForAll @IntRange(min = 10, max = 150) int size) {
        Article article = article(new Random(seed));

        for (Chunk chunk : Chunk.of(article, size)) {
            List<Block> above = new ArrayList<>();
            for (Block block : article.blocks()) {
                boolean isHeading = block.kind() == BlockKind.HEADING;
                boolean isBelow = !isHeading && block.span().overlaps(chunk.span());
                if (isBelow) {
                    assertThat(chunk.headings()).isEqualTo(words(article, above));
                } else if (isHeading) {
                    above.removeIf(outer -> outer.level() >= block.level());
                    above.add(block);
                }
            }
        }
    }

    @Property(tries = 500)
    void theSameArticleGivesTheSameBytes(@ForAll long seed, @ForAll Offsets unit) {
        ChunkWriter writer = ChunkWriter.lines().size(40).offsets(unit);
        String printed = writer.print(article(new Random(seed)));

        assertThat(writer.print(article(new Random(seed)))).isEqualTo(printed);
        assertThat(printed.lines().allMatch(line -> line.startsWith("{") && line.endsWith("}")))
                .isTrue();
    }

    private static List<String> words(Article article, List<Block> blocks) {
        return blocks.stream().map(block -> article.textOf(block.span())).toList();
    }

    private static int length(String text, Offsets unit) {
        return switch (unit) {
            case UTF16 -> text.length();
            case CODEPOINT -> text.codePointCount(0, text.length());
            case UTF8 -> text.getBytes(StandardCharsets.UTF_8).length;
        };
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0 && Character.isLowSurrogate(text.charAt(at)) && Character.isHighSurrogate(text.charAt(at - 1));
    }

    private static Article article(Random random) {
        StringBuilder text = new StringBuilder();
        List<Block> blocks = new ArrayList<>();
        List<Quote> quotes = new ArrayList<>();
        for (int i = random.nextInt(9); i > 0; i--) {
            BlockKind kind = BlockKind.values()[random.nextInt(BlockKind.values().length)];
            int start = text.length();
            int most = kind == BlockKind.HEADING ? 3 : 1 + random.nextInt(30);
            int quoted = random.nextInt(most + 4);
            for (int word = 0; word < most; word++) {
                int at = text.length();
                text.append(word == 0 ? "Word" : WORDS.get(random.nextInt(WORDS.size())));
                boolean isBlank = text.substring(at).replace('\u00a0', ' ').isBlank();
                if (word >= quoted && !isBlank) {
                    text.append(" end”");
                    quotes.add(quote(quotes.size() + 1, new Span(at, text.length())));
                    quoted = word + 1 + random.nextInt(most);
                }
                text.append(random.nextInt(9) == 0 ? "" : " ");
            }
            text.append('.');
            boolean isLevelled = kind == BlockKind.HEADING || kind == BlockKind.LIST_ITEM;
            blocks.add(new Block(
                    kind, new Span(start, text.length()), isLevelled ? 1 + random.nextInt(3) : 0, false, null));
            text.append("\n\n");
        }
        return new Article(
                new Origin("any.txt", Format.TEXT, "00", null, null, null, "test"),
                Head.builder().build(),
                new Body(text.toString(), blocks, List.of(), List.of()),
                quotes,
                List.of(),
                List.of(),
                List.of());
    }

    private static Quote quote(int number, Span span) {
        return new Quote("q" + number, QuoteKind.INDIRECT, Act.SPEECH, span, List.of(), number, Attribution.NONE, null);
    }
}
