package dev.dateline.export;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What JSON strings escape beyond the rule: DEL and the controls U+0080 to U+009F, which a terminal may obey, and
 * U+2028 and U+2029, at which some readers of JSON Lines cut a line in two.
 */
final class LineEscapes extends CharacterEscapes {
    private static final long serialVersionUID = 1;
    private static final int[] ASCII = standardAsciiEscapesForJSON();
    private static final byte[] NONE = {};
    private static final SerializedString[] CONTROLS = new SerializedString[0x20];
    private static final SerializedString LINE = escape(0x2028);
    private static final SerializedString PARAGRAPH = escape(0x2029);

    static {
        ASCII[0x7f] = ESCAPE_STANDARD;
        for (int i = 0; i < CONTROLS.length; i++) {
            CONTROLS[i] = escape(0x80 + i);
        }
    }

    private static SerializedString escape(int character) {
        return new SerializedString("\\u" + HexFormat.of().withUpperCase().toHexDigits((char) character));
    }

    /** The bytes that stand for a character in a string of JSON; none where it stands for itself. */
    static byte[] of(int character) {
        int code = character < ASCII.length ? ASCII[character] : 0;
        if (code > 0) {
            return new byte[] {'\\', (byte) code};
        }
        SerializableString escape = code < 0 ? escape(character) : rare(character);
        return escape == null ? NONE : escape.asUnquotedUTF8();
    }

    @Override
    public int[] getEscapeCodesForAscii() {
        return ASCII;
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
        return rare(character);
    }

    private static @Nullable SerializableString rare(int character) {
        if (character < 0xa0) {
            return character < 0x80 ? null : CONTROLS[character - 0x80];
        }
        return character == 0x2028 ? LINE : character == 0x2029 ? PARAGRAPH : null;
    }
}
