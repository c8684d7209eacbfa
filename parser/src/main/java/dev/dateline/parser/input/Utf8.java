package dev.dateline.parser.input;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * What an input is as UTF-8: one scan counts its multi-byte sequences and the bytes that belong to none. Overlong forms,
 * surrogates and what lies above U+10FFFF are no sequences (Unicode Standard, table 3-7).
 */
final class Utf8 {
    private static final int NOWHERE = -9;

    /** Eight bytes at once. */
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);

    private static final long SPACES = 0x2020202020202020L;
    private static final long NOT_ASCII = 0x8080808080808080L;

    private final byte[] bytes;
    private final int from;
    private int sequences;
    private int strays;
    private int broken;
    private int brokenLead = NOWHERE;
    private int lastStray = NOWHERE;
    private int controls;
    private int nuls;

    private Utf8(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
    }

    static Utf8 scan(byte[] bytes, int from) {
        Utf8 scan = new Utf8(bytes, from);
        scan.count();
        return scan;
    }

    private void count() {
        int at = from;
        while (at <= bytes.length - Long.BYTES) {
            if (arePrinted((long) EIGHT.get(bytes, at))) {
                at += Long.BYTES;
            } else {
                at = count(at, at + Long.BYTES);
            }
        }
        count(at, bytes.length);
    }

    /** Counts what begins in a stretch; where that ends. */
    private int count(int from, int to) {
        int at = from;
        while (at < to) {
            at += count(at);
        }
        return at;
    }

    /** Counts the byte or the sequence that stands here; how long it is. */
    private int count(int at) {
        byte b = bytes[at];
        if (b >= 0) {
            if (b < 0x20 && !isInText(b)) {
                controls++;
                nuls += b == 0 ? 1 : 0;
            }
            return 1;
        }
        int length = sequence(at);
        if (length == 0) {
            stray(at);
            return 1;
        }
        sequences++;
        return length;
    }

    /** Whether eight bytes are ASCII, and no controls. */
    private static boolean arePrinted(long eight) {
        return ((eight | eight - SPACES) & NOT_ASCII) == 0; // nothing is borrowed where none is less
    }

    /**
     * Tab, line ends, form feed, and the escape of terminals and of ISO-2022-JP stand in text, and so do the controls that
     * wires send around a story: SOH, STX, ETX, EOT, SYN.
     */
    private static boolean isInText(byte control) {
        return control >= 0x08 && control <= 0x0d
                || control == 0x1b
                || control >= 0x01 && control <= 0x04
                || control == 0x16;
    }

    /** Counts a stray byte; half a character or an encoded surrogate is one broken sequence of two or three bytes. */
    private void stray(int at) {
        boolean goesOn = isTail(bytes[at]) && at == lastStray + 1 && at - brokenLead < 4;
        if (!goesOn) {
            broken++;
            brokenLead = isTail(bytes[at]) ? NOWHERE : at;
        }
        lastStray = at;
        strays++;
    }

    /** How long the sequence is that begins at a byte above 7F; 0 if none does. */
    private int sequence(int at) {
        int lead = bytes[at] & 0xff;
        if (lead < 0xc2 || lead > 0xf4) {
            return 0;
        }
        int length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        if (at + length > bytes.length) {
            return 0;
        }
        int second = bytes[at + 1] & 0xff;
        int least = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
        int most = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if (!isTail(bytes[at + i])) {
                return 0;
            }
        }
        return length;
    }

    private static boolean isTail(byte b) {
        return (b & 0xc0) == 0x80;
    }

    boolean isAscii() {
        return sequences == 0 && strays == 0;
    }

    boolean isValid() {
        return strays == 0;
    }

    /** Whether at least nine in ten sequences of what is not ASCII are valid. */
    boolean isMostlyValid() {
        return 9L * broken <= sequences;
    }

    int sequences() {
        return sequences;
    }

    int strays() {
        return strays;
    }

    /** How many bytes are controls that no text has. */
    int controls() {
        return controls;
    }

    int nuls() {
        return nuls;
    }

    /**
     * The characters, each stray byte read as windows-1252. Runs of ASCII are copied whole: the JDK's own decoder, which goes
     * byte by byte, took a twentieth of the way to a page's story (a profile of {@code PageBenchmark}).
     */
    String decode() {
        String plain = new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
        if (isAscii()) {
            return plain;
        }
        char[] text = new char[bytes.length - from];
        int written = 0;
        int at = from;
        while (at < bytes.length) {
            int end = asciiEnd(at);
            plain.getChars(at - from, end - from, text, written);
            written += end - at;
            at = end;
            while (at < bytes.length && bytes[at] < 0) {
                int length = sequence(at);
                if (length == 0) {
                    text[written++] = Windows1252.character(bytes[at]);
                } else {
                    written += Character.toChars(codePoint(at, length), text, written);
                }
                at += Math.max(1, length);
            }
        }
        return new String(text, 0, written);
    }

    /** The first byte from here on that is not ASCII. */
    private int asciiEnd(int from) {
        int at = from;
        while (at + Long.BYTES <= bytes.length && ((long) EIGHT.get(bytes, at) & NOT_ASCII) == 0) {
            at += Long.BYTES;
        }
        while (at < bytes.length && bytes[at] >= 0) {
            at++;
        }
        return at;
    }

    private int codePoint(int at, int length) {
        int c = bytes[at] & (0xff >> (length + 1));
        for (int i = 1; i < length; i++) {
            c = c << 6 | (bytes[at + i] & 0x3f);
        }
        return c;
    }
}
