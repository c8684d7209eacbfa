package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.dateline.model.InputPlace;
import dev.dateline.model.Span;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The fields of one article on their way to a generator. What is absent writes nothing; words of the text are written
 * as ranges of it, never copied.
 */
final class JsonFields {
    /** Prints the fields of one value. */
    interface Print<T> {
        void print(T value, JsonFields json) throws IOException;
    }

    /** The hundredths from 0 to 1 as they are printed. */
    private static final String[] HUNDREDTHS = IntStream.rangeClosed(0, 100)
            .mapToObj(i -> Double.toString(i / 100.0))
            .toArray(String[]::new);

    private final JsonGenerator json;
    private final EncodedText text;
    private final OffsetScale scale;

    JsonFields(JsonGenerator json, String text, Offsets offsets) {
        this.json = json;
        this.text = new EncodedText(text);
        scale = OffsetScale.of(text, offsets);
    }

    void string(Key key, @Nullable String valueOrNull) throws IOException {
        if (valueOrNull != null) {
            json.writeFieldName(key.printed());
            write(valueOrNull);
        }
    }

    /** A name of the model, such as that of a kind or of a speaker: it is of ASCII, so that no half of a pair is in it. */
    void name(Key key, @Nullable String nameOrNull) throws IOException {
        if (nameOrNull != null) {
            json.writeFieldName(key.printed());
            json.writeString(nameOrNull);
        }
    }

    void number(Key key, @Nullable Integer valueOrNull) throws IOException {
        if (valueOrNull != null) {
            number(key, valueOrNull.intValue());
        }
    }

    void number(Key key, int value) throws IOException {
        json.writeFieldName(key.printed());
        json.writeNumber(value);
    }

    /** A number of hundredths from 0 to 100. */
    void hundredths(Key key, @Nullable Integer valueOrNull) throws IOException {
        if (valueOrNull != null) {
            json.writeFieldName(key.printed());
            json.writeNumber(HUNDREDTHS[valueOrNull]);
        }
    }

    void flag(Key key, boolean value) throws IOException {
        json.writeFieldName(key.printed());
        json.writeBoolean(value);
    }

    /** A flag of which only {@code true} is worth a word. */
    void flagIfSet(Key key, boolean value) throws IOException {
        if (value) {
            flag(key, true);
        }
    }

    void offset(Key key, @Nullable Integer atOrNull) throws IOException {
        if (atOrNull != null) {
            number(key, scale.fromUtf16(atOrNull));
        }
    }

    void strings(Key key, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(key.printed());
            json.writeStartArray();
            for (String value : values) {
                write(value);
            }
            json.writeEndArray();
        }
    }

    <T> void object(Key key, @Nullable T valueOrNull, Print<T> print) throws IOException {
        if (valueOrNull != null) {
            json.writeFieldName(key.printed());
            json.writeStartObject();
            print.print(valueOrNull, this);
            json.writeEndObject();
        }
    }

    <T> void objects(Key key, List<T> values, Print<T> print) throws IOException {
        if (!values.isEmpty()) {
            json.writeFieldName(key.printed());
            json.writeStartArray();
            for (T value : values) {
                json.writeStartObject();
                print.print(value, this);
                json.writeEndObject();
            }
            json.writeEndArray();
        }
    }

    /** The whole text of the article. */
    void text() throws IOException {
        json.writeFieldName(Key.TEXT.printed());
        text.writeAll(json);
    }

    /** Start and end of a span of the text. */
    void bounds(Span span) throws IOException {
        number(Key.START, scale.fromUtf16(span.start()));
        number(Key.END, scale.fromUtf16(span.end()));
    }

    /** Start, end and words of a span of the text. */
    void words(Span span) throws IOException {
        bounds(span);
        json.writeFieldName(Key.TEXT.printed());
        text.write(json, span.start(), span.end());
    }

    /** Where a fact stood in the input; its offsets are over the input, so no scale is theirs. */
    void origin(@Nullable InputPlace placeOrNull) throws IOException {
        object(Key.ORIGIN, placeOrNull, (place, fields) -> {
            Span span = place.spanOrNull();
            if (span != null) {
                fields.number(Key.START, span.start());
                fields.number(Key.END, span.end());
            }
            fields.string(Key.PATH, place.pathOrNull());
        });
    }

    private void write(String value) throws IOException {
        for (int i = 0; i < value.length(); i++) {
            if (value.charAt(i) >= Character.MIN_SURROGATE) {
                new EncodedText(value).writeAll(json);
                return;
            }
        }
        json.writeString(value);
    }
}
