package dev.dateline.parser.page.markup;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * Reads JSON as pages carry it: with trailing commas, raw line ends, comments and wrappers around it, quotation marks in
 * its strings that nobody escaped, or all of them escaped as in an attribute. Where it breaks off or goes wrong, what was
 * read up to there is kept; the copy is never wrong.
 */
public final class JsonSalvage {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(200)
                    .maxStringLength(20_000_000)
                    .build())
            .build();

    /** Opens a script that XML is not to read. */
    private static final String CDATA = "<![CDATA[";
    /** So far from the start at most, behind white space and the sign of a comment. */
    private static final int WRAPPER = 50;

    private static final String ESCAPED = "&quot;";

    private final List<JsonNode> roots = new ArrayList<>();
    private final Deque<ContainerNode<?>> open = new ArrayDeque<>();
    private String field = "";

    private JsonSalvage() {}

    /** The values in a script, whole or as far as they can be read. */
    public static List<JsonNode> read(String script) {
        int wrapped = script.indexOf(CDATA);
        int start = wrapped < 0 || wrapped > WRAPPER ? 0 : wrapped + CDATA.length();
        while (start < script.length() && script.charAt(start) != '{' && script.charAt(start) != '[') {
            start++;
        }
        if (start == script.length()) {
            return List.of();
        }
        String json = script.substring(start).replace('\u00a0', ' ');
        boolean escaped = json.indexOf('"') < 0 && json.contains(ESCAPED);
        JsonSalvage salvage = new JsonSalvage();
        if (salvage.readFrom(escaped ? Markup.unescape(json) : json)) {
            return salvage.roots;
        }
        JsonSalvage repaired = new JsonSalvage();
        return repaired.readFrom(LooseQuotes.escaped(json)) ? repaired.roots : salvage.roots;
    }

    /** Whether all of it could be read. */
    private boolean readFrom(String script) {
        try (JsonParser parser = JSON.createParser(script)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                take(token, parser);
            }
            return true;
        } catch (IOException broken) {
            open.clear(); // what hangs below the roots so far is what this script says
            return false;
        }
    }

    private void take(JsonToken token, JsonParser parser) throws IOException {
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        switch (token) {
            case FIELD_NAME -> field = parser.currentName();
            case START_OBJECT -> begin(nodes.objectNode());
            case START_ARRAY -> begin(nodes.arrayNode());
            case END_OBJECT, END_ARRAY -> open.pop();
            case VALUE_STRING -> add(nodes.textNode(parser.getText()));
            case VALUE_TRUE, VALUE_FALSE -> add(nodes.booleanNode(token == JsonToken.VALUE_TRUE));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> add(nodes.textNode(parser.getText()));
            default -> add(nodes.nullNode());
        }
    }

    private void begin(ContainerNode<?> container) {
        add(container);
        open.push(container);
    }

    private void add(JsonNode value) {
        ContainerNode<?> parent = open.peek();
        if (parent instanceof ObjectNode object) {
            object.set(field, value);
        } else if (parent instanceof ArrayNode array) {
            array.add(value);
        } else {
            roots.add(value);
        }
    }
}
