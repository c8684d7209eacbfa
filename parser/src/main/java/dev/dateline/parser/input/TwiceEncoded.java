package dev.dateline.parser.input;

import dev.dateline.model.Diagnostic;
import java.util.ArrayList;
import java.util.List;

/**
 * Undoes what a page's own system did wrong: it took the bytes of UTF-8 for windows-1252 or ISO 8859-1 and encoded each
 * as a character once more, so that readers see "Ferryâ€™s" and "CafÃ©".
 */
public final class TwiceEncoded {
    /** The first two bytes of dashes, quotation marks and dots, which hardly a page is without. */
    private static final List<String> EVIDENCE = List.of("\u00e2\u0080", "\u00e2\u20ac");

    private TwiceEncoded() {}

    /**
     * The characters that a page means.
     *
     * @param characters what was read
     * @return the same if none was encoded twice, else the mended ones, with a diagnostic
     */
    public static Characters mended(Characters characters) {
        String text = characters.text();
        if (EVIDENCE.stream().noneMatch(text::contains)) {
            return characters;
        }
        StringBuilder mended = new StringBuilder(text.length());
        int count = 0;
        int last = 0; // behind the last sequence
        int at = 0;
        while (at < text.length()) {
            int meant = codePoint(text, at);
            int end = at + length(text, at);
            boolean joined = last == at && count > 0 || meant >= 0 && codePoint(text, end) >= 0;
            if (meant >= 0 && (joined || isSure(text, at, end))) {
                mended.appendCodePoint(meant);
                count++;
                at = end;
                last = end;
            } else {
                mended.append(text.charAt(at++));
            }
        }
        List<Diagnostic> diagnostics = new ArrayList<>(characters.diagnostics());
        String mends = count == 1
                ? "1 character was encoded twice, and is mended"
                : count + " characters were encoded twice, and are mended";
        diagnostics.add(Diagnostic.of("encoded-twice", mends));
        return new Characters(mended.toString(), characters.charset(), diagnostics);
    }

    /**
     * Whether a sequence that stands alone is one: letters with accents may stand before a mark or a space, but not before
     * a control character, and the letters that most sequences of western languages begin with hardly do.
     */
    private static boolean isSure(String text, int at, int end) {
        char lead = text.charAt(at);
        boolean sure = lead == '\u00c2' || lead == '\u00c3' || lead == '\u00e2' || end - at == 4;
        for (int i = at + 1; i < end; i++) {
            sure |= text.charAt(i) < 0xa0;
        }
        return sure;
    }

    /** How many characters the sequence has that begins here, by its first byte; 0 where none does. */
    private static int length(String text, int at) {
        char lead = at < text.length() ? text.charAt(at) : 0;
        int length = lead < 0xc2 || lead > 0xf4 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
        return at + length > text.length() ? 0 : length;
    }

    /** What the sequence that begins here means, or -1 where none does. */
    private static int codePoint(String text, int at) {
        int length = length(text, at);
        if (length == 0) {
            return -1;
        }
        int value = text.charAt(at) & (0xff >> (length + 1));
        for (int i = at + 1; i < at + length; i++) {
            int continuation = Windows1252.value(text.charAt(i));
            if (continuation < 0x80 || continuation > 0xbf) {
                return -1;
            }
            value = value << 6 | continuation & 0x3f;
        }
        boolean shortest = value >= (length == 2 ? 0x80 : length == 3 ? 0x800 : 0x10000);
        boolean character = Character.isValidCodePoint(value) && (value < 0xd800 || value > 0xdfff);
        return shortest && character ? value : -1;
    }
}
