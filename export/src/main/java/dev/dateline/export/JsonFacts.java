package dev.dateline.export;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One object of an article in JSON, asked for facts by key. A fact of the wrong kind, or one that is needed and missing,
 * is refused with its path ({@code quotes[3].start}); keys that nobody asks for do no harm.
 */
final class JsonFacts {
    private final JsonNode node;
    private final String path;
    private final OffsetScale scale;

    private JsonFacts(JsonNode node, String path, OffsetScale scale) {
        if (!node.isObject()) {
            throw new IllegalArgumentException((path.isEmpty() ? "the article" : path) + " is no object");
        }
        this.node = node;
        this.path = path;
        this.scale = scale;
    }

    /** The outermost object. */
    static JsonFacts of(JsonNode node, OffsetScale scale) {
        return new JsonFacts(node, "", scale);
    }

    String string(Key key) {
        return needed(key, stringOrNull(key));
    }

    @Nullable
    String stringOrNull(Key key) {
        JsonNode value = valueOrNull(key);
        return value == null ? null : string(value, key);
    }

    int number(Key key) {
        return needed(key, numberOrNull(key));
    }

    @Nullable
    Integer numberOrNull(Key key) {
        JsonNode value = valueOrNull(key);
        if (value != null && !(value.isIntegralNumber() && value.canConvertToInt())) {
            throw wrong(key, "is no whole number");
        }
        return value == null ? null : Integer.valueOf(value.intValue());
    }

    @Nullable
    Integer hundredthsOrNull(Key key) {
        JsonNode value = valueOrNull(key);
        if (value != null && !value.isNumber()) {
            throw wrong(key, "is no number");
        }
        return value == null ? null : Integer.valueOf((int) Math.round(value.doubleValue() * 100));
    }

    @Nullable
    Boolean flagOrNull(Key key) {
        JsonNode value = valueOrNull(key);
        if (value != null && !value.isBoolean()) {
            throw wrong(key, "is neither true nor false");
        }
        return value == null ? null : Boolean.valueOf(value.booleanValue());
    }

    boolean flag(Key key) {
        return Boolean.TRUE.equals(flagOrNull(key));
    }

    int offset(Key key) {
        return needed(key, offsetOrNull(key));
    }

    @Nullable
    Integer offsetOrNull(Key key) {
        Integer at = numberOrNull(key);
        if (at == null) {
            return null;
        }
        try {
            return scale.toUtf16(at);
        } catch (IllegalArgumentException inside) {
            throw wrong(key, "is wrong: " + inside.getMessage());
        }
    }

    /** Start and end over the text. */
    Span bounds() {
        return new Span(offset(Key.START), offset(Key.END));
    }

    /** Start and end over the input, which no scale turns. */
    @Nullable
    Span plainBoundsOrNull() {
        Integer start = numberOrNull(Key.START);
        return start == null ? null : new Span(start, number(Key.END));
    }

    @Nullable
    Span spanOrNull(Key key) {
        return objectOrNull(key, JsonFacts::bounds);
    }

    List<String> strings(Key key) {
        List<String> strings = new ArrayList<>();
        for (JsonNode value : values(key)) {
            strings.add(string(value, key));
        }
        return strings;
    }

    <T> @Nullable T objectOrNull(Key key, Function<JsonFacts, T> read) {
        JsonNode value = valueOrNull(key);
        return value == null ? null : read.apply(new JsonFacts(value, at(key), scale));
    }

    <T> List<T> objects(Key key, Function<JsonFacts, T> read) {
        List<T> objects = new ArrayList<>();
        for (JsonNode value : values(key)) {
            objects.add(read.apply(new JsonFacts(value, at(key) + "[" + objects.size() + "]", scale)));
        }
        return objects;
    }

    private Iterable<JsonNode> values(Key key) {
        JsonNode value = valueOrNull(key);
        if (value != null && !value.isArray()) {
            throw wrong(key, "is no list");
        }
        return value == null ? List.of() : value;
    }

    private @Nullable JsonNode valueOrNull(Key key) {
        JsonNode value = node.get(key.toString());
        return value == null || value.isNull() ? null : value;
    }

    private String string(JsonNode value, Key key) {
        if (!value.isTextual()) {
            throw wrong(key, "is no string");
        }
        return value.textValue();
    }

    private <T> T needed(Key key, @Nullable T valueOrNull) {
        if (valueOrNull == null) {
            throw wrong(key, "is missing");
        }
        return valueOrNull;
    }

    private IllegalArgumentException wrong(Key key, String what) {
        return new IllegalArgumentException(at(key) + " " + what);
    }

    private String at(Key key) {
        return path.isEmpty() ? key.toString() : path + "." + key;
    }
}
