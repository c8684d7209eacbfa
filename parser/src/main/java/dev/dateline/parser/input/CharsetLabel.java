package dev.dateline.parser.input;

import dev.dateline.parser.text.FactFile;
import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A charset by one of its labels, as the WHATWG Encoding Standard has them: {@code latin1} means windows-1252.
 *
 * @param name its name there
 * @param charsetOrNull Java's charset, absent where this Java was built without it
 */
record CharsetLabel(String name, @Nullable Charset charsetOrNull) {
    static final String UTF_8 = "UTF-8";
    static final String UTF_16 = "UTF-16";
    static final String WINDOWS_1252 = "windows-1252";

    private static final Map<String, List<String>> TABLE = table();

    private static Map<String, List<String>> table() {
        Map<String, List<String>> table = new HashMap<>();
        for (List<String> row : FactFile.rows(CharsetLabel.class, "charset-labels.tsv", 3)) {
            table.put(row.get(0), row.subList(1, 3));
        }
        return table;
    }

    /** The charset with this label; upper case, spaces and quotation marks around it do not matter. */
    static Optional<CharsetLabel> of(String label) {
        List<String> row = TABLE.get(bare(label).toLowerCase(Locale.ROOT));
        if (row == null) {
            return Optional.empty();
        }
        String java = row.get(1);
        // a runtime image without the module jdk.charsets lacks some
        return Optional.of(new CharsetLabel(row.get(0), Charset.isSupported(java) ? Charset.forName(java) : null));
    }

    private static String bare(String label) {
        String bare = label.strip();
        boolean quoted = bare.length() > 2 && (bare.startsWith("\"") || bare.startsWith("'"));
        return quoted ? bare.substring(1, bare.length() - 1).strip() : bare;
    }

    boolean isUtf8() {
        return name.equals(UTF_8);
    }

    boolean isUtf16() {
        return name.startsWith(UTF_16);
    }

    /** The name without the order of the bytes, which a mark tells better. */
    String family() {
        return isUtf16() ? UTF_16 : name;
    }

    boolean isWindows1252() {
        return name.equals(WINDOWS_1252) || name.equals("x-user-defined");
    }

    /** Whether it has letters of two bytes, so that a few of its words may be UTF-8 by accident. */
    boolean isMultiByte() {
        return charsetOrNull != null && charsetOrNull.newEncoder().maxBytesPerChar() > 1;
    }
}
