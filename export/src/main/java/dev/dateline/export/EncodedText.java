package dev.dateline.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * A text as strings of JSON hold it, in UTF-8 and with its escapes: encoded once, so that the words of a span cost a copy
 * of their bytes. Half a pair of surrogates is U+FFFD in it.
 */
final class EncodedText {
    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);
    private static final int ASCII = 0x80;
    private static final int DELETE = 0x7f;
    /** Eight bytes at once. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    /** What a byte is multiplied by to stand in each of eight. */
    private static final long ALL = 0x0101010101010101L;
    /** The highest bit of each of eight. */
    private static final long HIGHEST = 0x8080808080808080L;
    /** By byte, whether it is a character that stands for itself in JSON; "?" may stand for half a pair. */
    private static final boolean[] PLAIN = new boolean[0x100];

    static {
        for (char c = 0; c < ASCII; c++) {
            PLAIN[c] = c != '?' && LineEscapes.of(c).length == 0;
        }
    }

    private byte[] bytes;
    private int size;
    private int[] places = new int[16]; // characters in front of which the text gets longer
    private int[] longer = new int[16]; // by how many bytes it is longer than its characters from there on
    private int count;

    EncodedText(String text) {
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        bytes = new byte[raw.length + raw.length / 16];
        int character = 0;
        int from = 0;
        while (from < raw.length) {
            int rare = behindPlain(raw, from);
            add(raw, from, rare);
            character += rare - from;
            from = rare;
            if (from < raw.length) {
                int c = text.codePointAt(character);
                int behind = from + length(c);
                byte[] printed = isHalf(c) ? REPLACEMENT : LineEscapes.of(c);
                if (printed.length > 0) {
                    add(printed, 0, printed.length);
                } else {
                    add(raw, from, behind);
                }
                character += Character.charCount(c);
                from = behind;
                note(character);
            }
        }
    }

    private static int behindPlain(byte[] raw, int from) {
        int i = from;
        while (i <= raw.length - Long.BYTES && arePlain((long) EIGHT.get(raw, i))) {
            i += Long.BYTES;
        }
        while (i < raw.length && PLAIN[raw[i] & 0xff]) {
            i++;
        }
        return i;
    }

    /** Whether eight bytes are such characters: where none is less than what is taken from it, nothing is borrowed. */
    private static boolean arePlain(long eight) {
        long rare = eight | eight - ALL * ' ';
        rare |= (eight ^ ALL * '"') - ALL;
        rare |= (eight ^ ALL * '\\') - ALL;
        rare |= ((eight | ALL * ('?' ^ DELETE)) ^ ALL * DELETE) - ALL;
        return (rare & HIGHEST) == 0;
    }

    private static boolean isHalf(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** How many bytes a character has in UTF-8; half a pair is a "?" there. */
    private static int length(int c) {
        if (c < ASCII || isHalf(c)) {
            return 1;
        }
        return c < 0x800 ? 2 : c < Character.MIN_SUPPLEMENTARY_CODE_POINT ? 3 : 4;
    }

    private void add(byte[] some, int from, int to) {
        int more = to - from;
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, size + more + (size >> 1));
        }
        System.arraycopy(some, from, bytes, size, more);
        size += more;
    }

    private void note(int character) {
        if (count == places.length) {
            places = Arrays.copyOf(places, 2 * count);
            longer = Arrays.copyOf(longer, 2 * count);
        }
        places[count] = character;
        longer[count++] = size - character;
    }

    /** Writes the text as a string. */
    void writeAll(JsonGenerator json) throws IOException {
        json.writeRawUTF8String(bytes, 0, size);
    }

    /** Writes a part of the text as a string. */
    void write(JsonGenerator json, int from, int to) throws IOException {
        int begin = place(from);
        json.writeRawUTF8String(bytes, begin, place(to) - begin);
    }

    /** Where the bytes of a character begin. */
    private int place(int character) {
        int found = Arrays.binarySearch(places, 0, count, character);
        int last = found < 0 ? -found - 2 : found;
        return last < 0 ? character : character + longer[last];
    }
}
