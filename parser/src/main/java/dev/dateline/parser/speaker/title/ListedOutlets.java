package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where somebody writes whom an item of a round-up opens with: "-Anna Berg explains why boats are late. [Harbour Post]". */
final class ListedOutlets {
    private static final String SIGNS = "-–—•*";

    /** How many tokens an item has at most. */
    private static final int ITEM = 80;

    /** How many tokens stand between the brackets. */
    private static final int NAME = 5;

    private ListedOutlets() {}

    /** The name in brackets that ends the item which a name opens; null without one. */
    static @Nullable String of(Tokens tokens, NameRun run) {
        int sign = run.from() - 1;
        if (sign < 0 || SIGNS.indexOf(tokens.first(sign)) < 0 || sign > 0 && !tokens.opensLine(sign)) {
            return null; // mostly
        }
        int end = run.to();
        while (end < tokens.count() && end < sign + ITEM && !tokens.opensLine(end)) {
            end++;
        }
        int close = tokens.is(end - 2, '.') ? end - 2 : end - 1; // "[Harbour Post.]"
        int open = close - 1;
        while (open > run.to() && open > end - NAME && !tokens.is(open, '[')) {
            open--;
        }
        boolean item =
                (end == tokens.count() || tokens.opensLine(end)) && tokens.is(end - 1, ']') && tokens.is(open, '[');
        boolean name = item && (tokens.isCapitalized(open + 1) || tokens.isNumber(open + 1));
        return name ? tokens.words(open + 1, close) : null;
    }
}
