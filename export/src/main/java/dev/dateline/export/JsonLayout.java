package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.PrettyPrinter;
import java.io.IOException;

/**
 * JSON laid out for people: a fact a line, each value of a list a line, and of the values only quotes and speakers take
 * a line a fact. Used for one article.
 */
final class JsonLayout implements PrettyPrinter {
    /** The article, and its lists and dateline: these always take several lines. */
    private static final int OPEN_LEVELS = 2;

    private int level;
    private int openLevel; // the level of the innermost value that takes several lines

    @Override
    public void writeRootValueSeparator(JsonGenerator json) {}

    @Override
    public void writeStartObject(JsonGenerator json) throws IOException {
        boolean isOpen = level < OPEN_LEVELS || (level == OPEN_LEVELS && isLarge(json.getOutputContext()));
        open(json, '{', isOpen);
    }

    @Override
    public void beforeObjectEntries(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeObjectFieldValueSeparator(JsonGenerator json) throws IOException {
        json.writeRaw(": ");
    }

    @Override
    public void writeObjectEntrySeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) throws IOException {
        close(json, '}');
    }

    @Override
    public void writeStartArray(JsonGenerator json) throws IOException {
        open(json, '[', level < OPEN_LEVELS);
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) throws IOException {
        breakLine(json);
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) throws IOException {
        separate(json);
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) throws IOException {
        close(json, ']');
    }

    /** Whether the object that begins is a quote or a speaker; the context is its own already. */
    private static boolean isLarge(JsonStreamContext context) {
        JsonStreamContext article = context.getParent().getParent();
        String list = article == null ? null : article.getCurrentName();
        return Key.QUOTES.toString().equals(list) || Key.SPEAKERS.toString().equals(list);
    }

    private void open(JsonGenerator json, char mark, boolean isOpen) throws IOException {
        json.writeRaw(mark);
        level++;
        if (isOpen) {
            openLevel = level;
        }
    }

    private void close(JsonGenerator json, char mark) throws IOException {
        level--;
        if (openLevel > level) {
            openLevel = level;
            breakLine(json);
        }
        json.writeRaw(mark);
    }

    private void separate(JsonGenerator json) throws IOException {
        json.writeRaw(level == openLevel ? "," : ", ");
        breakLine(json);
    }

    private void breakLine(JsonGenerator json) throws IOException {
        if (level == openLevel) {
            json.writeRaw('\n');
            for (int i = 0; i < level; i++) {
                json.writeRaw("  ");
            }
        }
    }
}
