package dev.dateline.parser.dateline;

import dev.dateline.parser.text.Tokens;

/** The signs that part a dateline from the text and its parts from each other. */
public final class Separators {
    private Separators() {}

    /** A hyphen, dashes, a long dash, an underscore, which old wires sent for a dash, or a bar or bullet of a page. */
    public static boolean isDash(Tokens tokens, int token) {
        char first = tokens.first(token);
        return !tokens.isWord(token)
                && !tokens.isNumber(token)
                && (first == '-'
                        || first == '–'
                        || first == '—'
                        || first == '―'
                        || first == '_'
                        || first == '−'
                        || isBar(tokens, token));
    }

    /** A bar or a bullet: "DUBUQUE, Iowa |", "ST. LOUIS •". It parts much else on pages. */
    public static boolean isBar(Tokens tokens, int token) {
        return tokens.is(token, '|') || tokens.is(token, '•') || tokens.is(token, '·') || tokens.is(token, '●');
    }

    /** Two hyphens or a long dash: seldom anything but the end of a dateline. */
    public static boolean isLongDash(Tokens tokens, int token) {
        return isDash(tokens, token)
                && !isBar(tokens, token)
                && (tokens.end(token) - tokens.start(token) > 1
                        || tokens.first(token) != '-' && tokens.first(token) != '–');
    }

    public static boolean isColon(Tokens tokens, int token) {
        return tokens.is(token, ':') || tokens.is(token, '=');
    }
}
