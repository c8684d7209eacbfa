package dev.dateline.parser.input;

import dev.dateline.model.Diagnostic;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns bytes into characters. A byte order mark wins; then the charset that the sender names; then the one that a page
 * declares; then UTF-8, if the bytes are valid or nearly so; else windows-1252. What the bytes contradict is dropped
 * with a diagnostic.
 */
public final class CharacterReader {
    /** Fewer UTF-8 sequences than these may be a word of a two-byte charset: GB2312's "联通" is the known case. */
    private static final int ACCIDENT = 4;

    private final byte[] bytes;
    private final int from;
    private final Utf8 utf8;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private CharacterReader(byte[] bytes, int from) {
        this.bytes = bytes;
        this.from = from;
        this.utf8 = Utf8.scan(bytes, from);
    }

    /**
     * The characters of an input.
     *
     * @param bytes the whole input
     * @param charset the label that its sender named, if any
     * @throws Refusal if the bytes are no text
     */
    public static Characters read(byte[] bytes, Optional<String> charset) throws Refusal {
        FileSignatures.check(bytes);
        Optional<Wide> mark = Wide.marked(bytes);
        if (mark.isPresent()) {
            return new CharacterReader(bytes, mark.get().markLength()).wide(mark.get(), charset);
        }
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf;
        CharacterReader reader = new CharacterReader(bytes, marked ? 3 : 0);
        boolean named = marked || charset.isPresent();
        Optional<Wide> wide = named || reader.utf8.nuls() == 0 ? Optional.empty() : Wide.unmarked(bytes);
        return wide.isPresent() ? reader.wide(wide.get(), charset) : reader.narrow(marked, charset);
    }

    /** Two or four bytes a unit, unless the mark lies. */
    private Characters wide(Wide wide, Optional<String> charset) throws Refusal {
        if (utf8.controls() == 0 && utf8.isValid() && bytes.length > from) {
            contradicted("the byte order mark says " + wide.label() + ", but what follows is UTF-8");
            return narrow(false, charset);
        }
        overruled(charset, wide.label());
        String text = wide.decode(bytes, from);
        strays(count(text, '\ufffd'), wide.label(), "is read as U+FFFD");
        return new Characters(text, wide.label(), diagnostics);
    }

    private Characters narrow(boolean marked, Optional<String> named) throws Refusal {
        FileSignatures.check(utf8, bytes.length);
        Characters characters = marked && utf8.isMostlyValid() ? utf8() : null;
        if (characters != null) {
            overruled(named, CharsetLabel.UTF_8);
        } else if (marked) {
            contradicted("the byte order mark says UTF-8, but the bytes are not");
        }
        if (characters == null && named.isPresent()) {
            characters = as(named.get(), "the sender");
        }
        Optional<String> declared = characters == null ? Declaration.in(bytes) : Optional.empty();
        if (declared.isPresent()) {
            characters = as(declared.get(), "the page");
        }
        if (characters == null) {
            characters = utf8.isMostlyValid() ? utf8() : windows1252();
        }
        return characters;
    }

    /** The characters by a label, or null, with a diagnostic, where it is unknown or the bytes contradict it. */
    private @Nullable Characters as(String label, String witness) {
        Optional<CharsetLabel> found = CharsetLabel.of(label);
        if (found.isEmpty() || found.get().charsetOrNull() == null) {
            String lack = found.isEmpty() ? "no charset has this label" : "this Java was built without it";
            diagnostics.add(Diagnostic.of("charset-unknown", witness + " says " + label + ": " + lack));
            return null;
        }
        CharsetLabel charset = found.get();
        // the declaration was read as ASCII, so it cannot be UTF-16 (HTML Standard, 13.2.3.2)
        if (charset.isUtf8() || (charset.isUtf16() && witness.equals("the page"))) {
            if (!utf8.isMostlyValid()) {
                contradicted(witness + " says " + label + ", but " + bytesAre(utf8.strays()) + " not UTF-8");
                return null;
            }
            return utf8();
        }
        if (isUtf8InTruth(charset)) {
            contradicted(witness + " says " + label + ", but the bytes are UTF-8");
            return null;
        }
        return charset.isWindows1252() ? windows1252() : legacy(charset, label, witness);
    }

    private boolean isUtf8InTruth(CharsetLabel charset) {
        if (charset.isUtf16()) {
            return utf8.isValid() && utf8.nuls() == 0;
        }
        return charset.isMultiByte()
                ? utf8.isValid() && utf8.sequences() >= ACCIDENT
                : utf8.isMostlyValid() && !utf8.isAscii();
    }

    private @Nullable Characters legacy(CharsetLabel label, String printed, String witness) {
        Charset charset = label.charsetOrNull();
        if (charset == null) {
            return null;
        }
        String text = new String(bytes, from, bytes.length - from, charset);
        int wrong = count(text, '\ufffd');
        int odd = 0;
        for (int i = 0; i < text.length(); i++) {
            odd += text.charAt(i) >= 0x80 ? 1 : 0;
        }
        if (10L * wrong > odd) {
            contradicted(witness + " says " + printed + ", but " + bytesAre(wrong) + " not");
            return null;
        }
        strays(wrong, label.name(), "is read as U+FFFD");
        return new Characters(text, label.name(), diagnostics);
    }

    private Characters utf8() {
        strays(utf8.strays(), CharsetLabel.UTF_8, "is read as windows-1252");
        return new Characters(utf8.decode(), CharsetLabel.UTF_8, diagnostics);
    }

    private Characters windows1252() {
        return new Characters(Windows1252.decode(bytes, from), CharsetLabel.WINDOWS_1252, diagnostics);
    }

    /** Tells of a sender whose charset is another than the one that the bytes show. */
    private void overruled(Optional<String> named, String shown) {
        Optional<CharsetLabel> label = named.flatMap(CharsetLabel::of);
        if (label.isPresent() && !shown.startsWith(label.get().family())) {
            contradicted("the sender says " + named.orElseThrow() + ", but the bytes are " + shown);
        }
    }

    private void contradicted(String message) {
        diagnostics.add(Diagnostic.of("charset-contradicted", message));
    }

    private void strays(int count, String charset, String way) {
        if (count > 0) {
            diagnostics.add(Diagnostic.of("stray-bytes", bytesAre(count) + " not " + charset + "; each " + way));
        }
    }

    private static String bytesAre(int count) {
        return count + (count == 1 ? " byte is" : " bytes are");
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = text.indexOf(wanted); i >= 0; i = text.indexOf(wanted, i + 1)) {
            count++;
        }
        return count;
    }
}
