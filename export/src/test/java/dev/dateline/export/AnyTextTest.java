package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.Body;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Note;
import dev.dateline.model.NoteKind;
import dev.dateline.model.Origin;
import dev.dateline.model.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** Whatever characters a text has, halves of surrogate pairs and controls among them. */
class AnyTextTest {
    @Property(tries = 300)
    void theBytesAreJsonInUtf8(@ForAll @From("texts") String text) throws IOException {
        JsonNode json = new ObjectMapper().readTree(strictlyDecoded(written(article(text), Offsets.UTF16)));

        assertThat(json.get("text").textValue()).isEqualTo(whole(text));
        assertThat(json.get("headline").textValue()).isEqualTo(whole("-" + text));
    }

    @Property(tries = 300)
    void anArticleOfWholeCharactersIsReadBackEqual(@ForAll @From("texts") String text, @ForAll Offsets offsets)
            throws IOException {
        Article article = article(whole(text));

        assertThat(JsonReader.read(strictlyDecoded(written(article, offsets)))).isEqualTo(article);
    }

    @Property(tries = 300)
    void anOffsetCountsWhatStandsBeforeIt(@ForAll @From("texts") String text) {
        String whole = whole(text);
        OffsetScale points = OffsetScale.of(whole, Offsets.CODEPOINT);
        OffsetScale bytes = OffsetScale.of(whole, Offsets.UTF8);
        for (int i = 0; i <= whole.length(); i = i == whole.length() ? i + 1 : whole.offsetByCodePoints(i, 1)) {
            String before = whole.substring(0, i);
            assertThat(points.fromUtf16(i)).isEqualTo(before.codePointCount(0, i));
            assertThat(bytes.fromUtf16(i)).isEqualTo(before.getBytes(StandardCharsets.UTF_8).length);
            assertThat(points.toUtf16(points.fromUtf16(i))).isEqualTo(i);
            assertThat(bytes.toUtf16(bytes.fromUtf16(i))).isEqualTo(i);
        }
    }

    @Example
    void nothingInALineEndsItOrMovesATerminal() throws IOException {
        String json =
                strictlyDecoded(written(article("a\n\r\u001b[31m\u007f\u0085\u009b\u2028\u2029z"), Offsets.UTF16));

        assertThat(json.stripTrailing().chars())
                .noneMatch(c -> c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029);
        assertThat(json).contains("\"a\\n\\r\\u001B[31m\\u007F\\u0085\\u009B\\u2028\\u2029z\"");
    }

    @Provide
    Arbitrary<String> texts() {
        Arbitrary<Character> characters = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.chars().range('a', 'z')),
                Tuple.of(1, Arbitraries.chars().range('\u0000', '\u00a0')),
                Tuple.of(1, Arbitraries.chars().range('\u2018', '\u2030')),
                Tuple.of(1, Arbitraries.chars().range('\ud83c', '\ud83e')),
                Tuple.of(1, Arbitraries.chars().range('\udc00', '\udfff')),
                Tuple.of(1, Arbitraries.chars().all()));
        return characters.list().ofMaxSize(400).map(list -> {
            StringBuilder text = new StringBuilder();
            list.forEach(text::append);
            return text.toString();
        });
    }

    /** An article whose text is one block, with a fact at each end of it. */
    private static Article article(String text) {
        List<Block> blocks = text.isEmpty() ? List.of() : List.of(Block.paragraph(new Span(0, text.length())));
        return new Article(
                new Origin("any.txt", Format.TEXT, "00", null, null, null, "test"),
                Head.builder().headline("-" + text).build(),
                new Body(text, blocks, List.of(), List.of()),
                List.of(),
                List.of(),
                List.of(Note.of(NoteKind.END_MARK, "ENDS", text.length())),
                List.of(new Diagnostic("odd", "odd", 0)));
    }

    /** The text with U+FFFD for each half of a pair. */
    private static String whole(String text) {
        return new String(
                text.codePoints()
                        .map(c -> c >= 0xd800 && c < 0xe000 ? 0xfffd : c)
                        .toArray(),
                0,
                (int) text.codePoints().count());
    }

    private static byte[] written(Article article, Offsets offsets) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.lines().offsets(offsets).write(article, out);
        return out.toByteArray();
    }

    private static String strictlyDecoded(byte[] bytes) throws IOException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(bytes))
                .toString();
    }
}
