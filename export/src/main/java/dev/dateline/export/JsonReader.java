package dev.dateline.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/**
 * Reads the JSON of {@link JsonWriter} back to an equal article, whatever its offsets count. Keys that it does not know
 * are passed over; a version above 1 is refused, for its keys may mean something else.
 *
 * <pre>{@code
 * try (Stream<String> lines = Files.lines(Path.of("stories.jsonl"))) {
 *     lines.map(JsonReader::read).forEach(article -> System.out.println(article.headline().orElse("")));
 * }
 * }</pre>
 */
public final class JsonReader {
    private static final ObjectReader TREES = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(Integer.MAX_VALUE)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    /** Editors of Windows put it ahead of a document; a stream's is the parser's business. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private JsonReader() {}

    /**
     * The article that a JSON document holds, a byte order mark ahead of it or not; of JSON Lines, one line.
     *
     * @throws IllegalArgumentException if it is no JSON, no article of a known version, or the line of a failed input;
     *     the message names the key
     */
    public static Article read(String json) {
        Objects.requireNonNull(json, "json");
        try {
            return article(TREES.readTree(json.startsWith(BYTE_ORDER_MARK) ? json.substring(1) : json));
        } catch (JsonProcessingException malformed) {
            throw noJson(malformed);
        }
    }

    /**
     * The article that a stream holds, in UTF-8. Reads the stream to its end and does not close it.
     *
     * @throws IOException if the stream cannot be read
     * @throws IllegalArgumentException as {@link #read(String)} does
     */
    public static Article read(InputStream json) throws IOException {
        Objects.requireNonNull(json, "json");
        try {
            return article(TREES.without(JsonParser.Feature.AUTO_CLOSE_SOURCE).readTree(json));
        } catch (JsonProcessingException malformed) {
            throw noJson(malformed);
        }
    }

    /** Says what is wrong with a document in words that do not depend on who parses it. */
    private static IllegalArgumentException noJson(JsonProcessingException malformed) {
        JsonLocation at = malformed.getLocation();
        String place = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        String reason = String.valueOf(malformed.getOriginalMessage());
        if (malformed instanceof JsonEOFException) {
            reason = "it ends in the middle";
        } else if (malformed instanceof MismatchedInputException) {
            reason = "something stands behind its end; JSON Lines are read a line at a time";
        }
        return new IllegalArgumentException("no JSON" + place + ": " + reason, malformed);
    }

    private static Article article(JsonNode node) {
        if (node.isMissingNode()) {
            throw new IllegalArgumentException("no JSON: it is empty");
        }
        JsonFacts plain = JsonFacts.of(node, OffsetScale.of("", Offsets.UTF16));
        checkVersion(plain);
        plain.objectOrNull(Key.ERROR, error -> {
            throw new IllegalArgumentException("this is no article but the failure of " + plain.stringOrNull(Key.SOURCE)
                    + ": " + error.stringOrNull(Key.MESSAGE));
        });
        String unit = plain.stringOrNull(Key.OFFSETS);
        Offsets offsets = unit == null ? Offsets.UTF16 : Offsets.of(unit);
        JsonFacts json = JsonFacts.of(node, OffsetScale.of(plain.string(Key.TEXT), offsets));
        return new Article(
                HeadFacts.origin(json),
                HeadFacts.head(json),
                StoryFacts.body(json),
                json.objects(Key.QUOTES, StoryFacts::quote),
                json.objects(Key.SPEAKERS, StoryFacts::speaker),
                json.objects(Key.NOTES, StoryFacts::note),
                json.objects(Key.DIAGNOSTICS, StoryFacts::diagnostic));
    }

    private static void checkVersion(JsonFacts json) {
        int version = json.number(Key.VERSION);
        if (version < 1 || version > JsonWriter.VERSION) {
            String producer = json.stringOrNull(Key.PRODUCER);
            throw new IllegalArgumentException("version " + version + (producer == null ? "" : " of " + producer)
                    + " is not known here; the newest that is known is " + JsonWriter.VERSION);
        }
    }
}
