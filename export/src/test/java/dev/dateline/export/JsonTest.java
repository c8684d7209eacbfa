package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import dev.dateline.model.Article;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code full.json} has every key there is, {@code empty.json} those that are never left out. */
class JsonTest {
    @ParameterizedTest
    @CsvSource({"full.json", "empty.json"})
    void keysStandInTheirOrderAndAbsentFactsAreLeftOut(String file) {
        String json = resource(file);

        assertThat(JsonWriter.pretty().print(JsonReader.read(json))).isEqualTo(json);
    }

    @ParameterizedTest
    @EnumSource(Offsets.class)
    void whateverOffsetsCountAnEqualArticleIsReadBack(Offsets offsets) {
        Article article = full();
        String json = JsonWriter.lines().offsets(offsets).print(article);

        assertThat(JsonReader.read(json)).isEqualTo(article);
    }

    @Test
    void aLineIsOneLine() {
        assertThat(JsonWriter.lines().print(full())).endsWith("}\n").containsOnlyOnce("\n");
    }

    @Test
    void offsetsOverTheTextCountCodePointsAndThoseOverTheInputDoNot() {
        String json = JsonWriter.lines().offsets(Offsets.CODEPOINT).print(full());

        assertThat(json)
                .contains("\"offsets\":\"codepoint\"")
                .contains("\"start\":15,\"end\":31,\"text\":\"“We are late 🚢,”\"")
                .contains("\"cue\":{\"start\":64,\"end\":68,\"text\":\"told\"}")
                .contains("{\"kind\":\"credit\",\"at\":270,")
                .contains("\"origin\":{\"start\":121,\"end\":138}");
    }

    @Test
    void offsetsInUtf8CountBytes() {
        Article article = full();
        byte[] text = article.text().getBytes(StandardCharsets.UTF_8);
        String json = JsonWriter.lines().offsets(Offsets.UTF8).print(article);

        assertThat(new String(text, 71, 4, StandardCharsets.UTF_8)).isEqualTo("told");
        assertThat(json).contains("\"cue\":{\"start\":71,\"end\":75,\"text\":\"told\"}");
        assertThat(json).contains("{\"kind\":\"credit\",\"at\":" + text.length);
    }

    @Test
    void aStreamIsReadAndLeftOpen() throws IOException {
        byte[] json = JsonWriter.lines().print(full()).getBytes(StandardCharsets.UTF_8);
        boolean[] closed = {false};
        InputStream stream = new ByteArrayInputStream(json) {
            @Override
            public void close() {
                closed[0] = true;
            }
        };

        assertThat(JsonReader.read(stream)).isEqualTo(full());
        assertThat(closed[0]).isFalse();
    }

    @Test
    void aKeyOfALaterReleaseIsPassedOver() {
        String json = resource("empty.json").replace("\"text\": \"\"", "\"mood\": {\"kind\": [1]}, \"text\": \"\"");

        assertThat(JsonReader.read(json)).isEqualTo(JsonReader.read(resource("empty.json")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"version\": 2, \"producer\": \"dateline 9.0\"} | version 2 of dateline 9.0 is not known here; the newest that is known is 1",
                "{\"text\": \"\"} | version is missing",
                "{\"version\": 1} | text is missing",
                "[] | the article is no object",
                "{\"version\": 1, \"text\": \"\", \"source\": 4} | source is no string",
                "{\"version\": 1, \"source\": \"a.txt\", \"error\": {\"code\": \"not-text\", \"message\": \"it is a picture\"}}"
                        + " | this is no article but the failure of a.txt: it is a picture"
            })
    void whatIsNoArticleIsRefusedByName(String json, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(json))
                .withMessage(message);
    }

    @Test
    void aWrongFactIsNamedByItsPath() {
        String json = resource("full.json").replace("\"cue\": {\"start\": 92,", "\"cue\": {\"start\": \"92\",");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(json))
                .withMessage("quotes[1].cue.start is no whole number");
    }

    @Test
    void anOffsetInsideACharacterIsRefused() {
        String json = JsonWriter.lines().offsets(Offsets.UTF8).print(full()).replace("\"end\":75", "\"end\":16");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(json))
                .withMessage("quotes[0].cue.end is wrong: offset 16 stands inside a character in utf8");
    }

    @Test
    void aByteOrderMarkAheadOfADocumentIsNoPartOfIt() throws IOException {
        String json = "\ufeff" + resource("full.json");

        assertThat(JsonReader.read(json)).isEqualTo(full());
        assertThat(JsonReader.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(full());
    }

    @Test
    @SuppressWarnings("NullAway")
    void nullIsACallersBug() {
        assertThatNullPointerException()
                .isThrownBy(() -> JsonReader.read((String) null))
                .withMessage("json");
    }

    @Test
    void whatIsNoJsonIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read("{\"version\": 1"))
                .withMessage("no JSON at line 1, column 14: it ends in the middle");
    }

    @Test
    void whatIsNotOneDocumentIsRefusedInPlainWords() {
        String line = JsonWriter.lines().print(full());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(""))
                .withMessage("no JSON: it is empty");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> JsonReader.read(line + line))
                .withMessage("no JSON at line 2, column 1: something stands behind its end;"
                        + " JSON Lines are read a line at a time");
    }

    @Test
    void aFailureIsALineInThePlaceOfItsArticle() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.lines().write(new Failure("a.txt", "missing-file", "there is no file a.txt"), out);

        assertThat(out.toString(StandardCharsets.UTF_8))
                .isEqualTo("{\"version\":1,\"source\":\"a.txt\","
                        + "\"error\":{\"code\":\"missing-file\",\"message\":\"there is no file a.txt\"}}\n");
    }

    static Article full() {
        return JsonReader.read(resource("full.json"));
    }

    private static String resource(String file) {
        try (InputStream stream = JsonTest.class.getResourceAsStream(file)) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(file, unreadable);
        }
    }
}
