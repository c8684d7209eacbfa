package dev.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.dateline.model.Act;
import dev.dateline.model.BlockKind;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.MentionKind;
import dev.dateline.model.NoteKind;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.SpeakerKind;
import dev.dateline.model.Status;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The schema, closed to keys that it does not name, so that none is written that it does not explain. */
class JsonSchemaTest {
    private static final Schema CLOSED = closed(JsonSchema.print());
    private static final Schema CHUNK = closed(JsonSchema.printChunk());

    @ParameterizedTest
    @EnumSource(Offsets.class)
    void everyKeyThatIsWrittenIsInTheSchema(Offsets offsets) {
        assertThat(CLOSED.validate(JsonWriter.lines().offsets(offsets).print(JsonTest.full()), InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void everyKeyOfAPassageIsInItsSchema() {
        for (String line : ChunkWriter.lines().size(100).print(JsonTest.full()).split("\n")) {
            assertThat(CHUNK.validate(line, InputFormat.JSON)).isEmpty();
            assertThat(CHUNK.validate(line.replace("\"chunk\"", "\"part\""), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    @Test
    void anArticleWithoutFactsIsValid() {
        assertThat(CLOSED.validate(
                        "{\"version\":1,\"producer\":\"dateline\",\"id\":\"00\",\"source\":\"a\",\"format\":\"text\","
                                + "\"offsets\":\"utf16\",\"text\":\"\"}",
                        InputFormat.JSON))
                .isEmpty();
    }

    @Test
    void aFailureIsValid() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonWriter.lines().write(new Failure("a.txt", "missing-file", "there is no file a.txt"), out);

        for (Schema schema : List.of(CLOSED, CHUNK)) {
            assertThat(schema.validate(out.toString(StandardCharsets.UTF_8), InputFormat.JSON))
                    .isEmpty();
        }
    }

    @Test
    void whatIsWrongIsFound() {
        String json = JsonWriter.lines().print(JsonTest.full());

        for (String wrong : List.of(
                json.replace("\"offsets\":\"utf16\"", "\"offsets\":\"bytes\""),
                json.replace("\"version\":1", "\"version\":2"),
                json.replace("\"utterance\":1", "\"utterance\":0"),
                json.replace("\"start\":15", "\"start\":-1"),
                json.replace("\"published\":\"2024-03-04T15:30:00Z\"", "\"published\":\"Monday\""),
                json.replace("\"act\":\"thought\"", "\"act\":\"guess\""),
                json.replace("\"headline\"", "\"title\""))) {
            assertThat(CLOSED.validate(wrong, InputFormat.JSON)).isNotEmpty();
        }
    }

    @Test
    void itsListsOfValuesAreThoseOfTheModel() throws IOException {
        JsonNode schema = new ObjectMapper().readTree(JsonSchema.print()).get("$defs");

        assertThat(values(schema, "article", "status")).isEqualTo(keys(Status.values(), Status::key));
        JsonNode chunk = new ObjectMapper().readTree(JsonSchema.printChunk()).get("$defs");
        assertThat(values(chunk, "chunk", "status")).isEqualTo(keys(Status.values(), Status::key));
        assertThat(values(chunk, "chunk", "offsets")).isEqualTo(keys(Offsets.values(), Offsets::key));
        assertThat(values(schema, "article", "offsets")).isEqualTo(keys(Offsets.values(), Offsets::key));
        assertThat(values(schema, "block", "kind")).isEqualTo(keys(BlockKind.values(), BlockKind::key));
        assertThat(values(schema, "emphasis", "kind")).isEqualTo(keys(EmphasisKind.values(), EmphasisKind::key));
        assertThat(values(schema, "quote", "kind")).isEqualTo(keys(QuoteKind.values(), QuoteKind::key));
        assertThat(values(schema, "quote", "act")).isEqualTo(keys(Act.values(), Act::key));
        assertThat(values(schema, "speaker", "kind")).isEqualTo(keys(SpeakerKind.values(), SpeakerKind::key));
        assertThat(values(schema, "mention", "kind")).isEqualTo(keys(MentionKind.values(), MentionKind::key));
        assertThat(values(schema, "note", "kind")).isEqualTo(keys(NoteKind.values(), NoteKind::key));
    }

    private static List<String> values(JsonNode schema, String type, String key) {
        List<String> values = new ArrayList<>();
        schema.get(type).get("properties").get(key).get("enum").forEach(value -> values.add(value.textValue()));
        return values;
    }

    private static <T> List<String> keys(T[] values, Function<T, String> key) {
        return Arrays.stream(values).map(key).toList();
    }

    private static Schema closed(String schema) {
        try {
            ObjectNode tree = (ObjectNode) new ObjectMapper().readTree(schema);
            for (JsonNode type : tree.get("$defs")) {
                if (type.has("properties")) {
                    ((ObjectNode) type).put("additionalProperties", false);
                }
            }
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(tree.toString(), InputFormat.JSON);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
