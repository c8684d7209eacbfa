package dev.dateline.parser.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the charset that a page declares in its first bytes, in a {@code meta} element or an XML declaration; after the
 * prescan of the HTML Standard, section 13.2.3.2, which looks at fewer bytes.
 */
final class Declaration {
    /** Pages with scripts before their declaration were seen with it behind the standard's 1024th byte. */
    private static final int LOOK = 8192;

    private final String head;
    private int at;

    private Declaration(String head) {
        this.head = head;
    }

    /** The label that the page declares. */
    static Optional<String> in(byte[] bytes) {
        int length = Math.min(bytes.length, LOOK);
        String head = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        if (head.indexOf('<') < 0) {
            return Optional.empty(); // wire copy
        }
        Declaration declaration = new Declaration(head.toLowerCase(Locale.ROOT));
        String label = declaration.xml();
        return Optional.of(label.isEmpty() ? declaration.meta() : label).filter(found -> !found.isEmpty());
    }

    private String xml() {
        int start = head.startsWith("\u00ef\u00bb\u00bf") ? 3 : 0;
        if (!head.startsWith("<?xml", start)) {
            return "";
        }
        int end = head.indexOf("?>", start);
        if (end < 0) {
            return "";
        }
        int encoding = head.indexOf("encoding", start);
        if (encoding < 0 || encoding > end) {
            return "";
        }
        at = encoding + "encoding".length();
        return value();
    }

    private String meta() {
        at = 0;
        while (true) {
            at = head.indexOf('<', at);
            if (at < 0) {
                return "";
            }
            if (head.startsWith("<!--", at)) {
                int end = head.indexOf("-->", at + 2);
                at = end < 0 ? head.length() : end;
            } else if (head.startsWith("<meta", at) && at + 5 < head.length() && isSpace(head.charAt(at + 5))) {
                at += 5;
                String label = attributes();
                if (!label.isEmpty()) {
                    return label;
                }
            } else {
                at++;
            }
        }
    }

    /** The label that the attributes of one meta element name; steps to its end. */
    private String attributes() {
        String charset = "";
        String content = "";
        boolean typed = false;
        while (true) {
            while (at < head.length() && (isSpace(head.charAt(at)) || head.charAt(at) == '/')) {
                at++;
            }
            if (at >= head.length() || head.charAt(at) == '>') {
                break;
            }
            String name = name();
            String value = value();
            switch (name) {
                case "charset" -> charset = value;
                case "content" -> content = value;
                case "http-equiv" -> typed = value.strip().equals("content-type");
                default -> {}
            }
        }
        if (!charset.isBlank()) {
            return charset.strip();
        }
        return typed ? inContent(content) : "";
    }

    private String name() {
        int start = at;
        // an attribute has a character at least, so the scan goes on
        do {
            at++;
        } while (at < head.length() && "=> /\t\n\r\f".indexOf(head.charAt(at)) < 0);
        return head.substring(start, at);
    }

    /** The value behind an equals sign; empty if there is none. */
    private String value() {
        skipSpaces();
        if (at >= head.length() || head.charAt(at) != '=') {
            return "";
        }
        at++;
        skipSpaces();
        if (at >= head.length()) {
            return "";
        }
        char quote = head.charAt(at);
        int start = quote == '"' || quote == '\'' ? at + 1 : at;
        int end = start;
        while (end < head.length()
                && (start > at ? head.charAt(end) != quote : !isSpace(head.charAt(end)) && head.charAt(end) != '>')) {
            end++;
        }
        at = start > at ? Math.min(head.length(), end + 1) : end;
        return head.substring(start, end);
    }

    /** "text/html; charset=utf-8". */
    private static String inContent(String content) {
        int charset = content.indexOf("charset");
        int equals = charset < 0 ? -1 : content.indexOf('=', charset);
        if (equals < 0
                || !content.substring(charset + "charset".length(), equals).isBlank()) {
            return "";
        }
        String label = content.substring(equals + 1).strip();
        int end = 0;
        while (end < label.length() && !isSpace(label.charAt(end)) && label.charAt(end) != ';') {
            end++;
        }
        return label.substring(0, end);
    }

    private void skipSpaces() {
        while (at < head.length() && isSpace(head.charAt(at))) {
            at++;
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
    }
}
