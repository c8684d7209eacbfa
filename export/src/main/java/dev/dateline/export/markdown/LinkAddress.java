package dev.dateline.export.markdown;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The address of a link as Markdown takes it. */
final class LinkAddress {
    private static final List<String> SCHEMES = List.of("http://", "https://", "mailto:");

    /** Not to stand in an address by RFC 3986, and each with a meaning to some reader of Markdown. */
    private static final String ENCODED = "<>\"\\`|{}^";

    private LinkAddress() {}

    /** The address, escaped, if it is one that a page may link to: a script is none. */
    static Optional<String> of(String url) {
        String address = url.strip();
        String start = address.substring(0, Math.min(8, address.length())).toLowerCase(Locale.ROOT);
        if (SCHEMES.stream().noneMatch(start::startsWith)) {
            return Optional.empty();
        }
        boolean isBalanced = isBalanced(address);
        StringBuilder escaped = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); ) {
            int c = address.codePointAt(i);
            append(c, isBalanced, address, i, escaped);
            i += Character.charCount(c);
        }
        return Optional.of(escaped.toString());
    }

    private static void append(int c, boolean isBalanced, String address, int at, StringBuilder escaped) {
        if (isEncoded(c)) {
            String whole = Character.getType(c) == Character.SURROGATE ? "\ufffd" : Character.toString(c);
            for (byte unit : whole.getBytes(StandardCharsets.UTF_8)) {
                escaped.append('%').append(HexFormat.of().withUpperCase().toHexDigits(unit));
            }
            return;
        }
        boolean isEscaped =
                c == '&' ? Entities.beginsAt(address, at, address.length()) : !isBalanced && (c == '(' || c == ')');
        if (isEscaped) {
            escaped.append('\\');
        }
        escaped.appendCodePoint(c);
    }

    private static boolean isEncoded(int c) {
        if (c < 0x80) {
            return c <= ' ' || c == 0x7f || ENCODED.indexOf(c) >= 0;
        }
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Whether its parentheses pair and do not nest, as in the addresses of encyclopedias. */
    private static boolean isBalanced(String address) {
        int open = 0;
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (open < 0 || open > 1) {
                return false;
            }
        }
        return open == 0;
    }
}
