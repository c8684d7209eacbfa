package dev.dateline.parser.input;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Charsets of two and four bytes a unit: their byte order marks, and the zeros that tell them without a mark. */
enum Wide {
    // the mark of UTF-32LE begins with that of UTF-16LE
    UTF_32LE("UTF-32LE", Charset.forName("UTF-32LE"), "\u00ff\u00fe\u0000\u0000"),
    UTF_32BE("UTF-32BE", Charset.forName("UTF-32BE"), "\u0000\u0000\u00fe\u00ff"),
    UTF_16LE("UTF-16LE", StandardCharsets.UTF_16LE, "\u00ff\u00fe"),
    UTF_16BE("UTF-16BE", StandardCharsets.UTF_16BE, "\u00fe\u00ff");

    private static final int LOOK = 4096;

    private final String label;
    private final Charset charset;
    private final String mark; // its bytes, each as a character

    Wide(String label, Charset charset, String mark) {
        this.label = label;
        this.charset = charset;
        this.mark = mark;
    }

    /** The charset whose mark the bytes begin with. */
    static Optional<Wide> marked(byte[] bytes) {
        for (Wide wide : values()) {
            if (wide.isMarked(bytes)) {
                return Optional.of(wide);
            }
        }
        return Optional.empty();
    }

    private boolean isMarked(byte[] bytes) {
        for (int i = 0; i < mark.length(); i++) {
            if (i >= bytes.length || (bytes[i] & 0xff) != mark.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /**
     * UTF-16 without its mark: letters and spaces of Latin script have a zero in each unit, always on the same side. One
     * unit in ten is enough, the share of spaces in other alphabets.
     */
    static Optional<Wide> unmarked(byte[] bytes) {
        int end = Math.min(bytes.length, LOOK) & ~1;
        int first = 0;
        int second = 0;
        for (int i = 0; i < end; i += 2) {
            first += bytes[i] == 0 ? 1 : 0;
            second += bytes[i + 1] == 0 ? 1 : 0;
        }
        int least = Math.max(1, end / 20);
        if (second >= least && first * 10 <= second) {
            return Optional.of(UTF_16LE);
        }
        return first >= least && second * 10 <= first ? Optional.of(UTF_16BE) : Optional.empty();
    }

    String label() {
        return label;
    }

    int markLength() {
        return mark.length();
    }

    String decode(byte[] bytes, int from) {
        return new String(bytes, from, bytes.length - from, charset);
    }
}
