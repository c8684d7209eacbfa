package dev.dateline.parser.dateline;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.util.Set;

/** Reads the agencies of a dateline: by the list, by what the headline gives as its source, else by their shape. */
final class AgencyScanner {
    private static final int SMALL_WORD = 3;
    private static final int INITIALS = 4;

    private final Tokens tokens;
    private final Set<String> sources;

    AgencyScanner(Tokens tokens, Set<String> sources) {
        this.tokens = tokens;
        this.sources = sources;
    }

    /** The token behind an agency that needs no brackets: as its list prints it, or as the headline's source is. */
    int bareEnd(int at) {
        int behind = Agencies.end(tokens, at, tokens.count());
        if (behind > at && Agencies.isPrinted(tokens, at, behind)) {
            return behind;
        }
        for (String source : sources) {
            if (tokens.text().startsWith(source, tokens.start(at))) {
                int next = tokens.at(tokens.start(at) + source.length());
                return next < tokens.count() ? next : at;
            }
        }
        return at;
    }

    /** Whether the list knows the agency whose name begins here. */
    boolean isKnown(int from, int to) {
        return Agencies.end(tokens, from, to) > from || !name(from, to).equals(tokens.words(from, to));
    }

    /** Whether a word of the name says that it is an agency, a paper or a station. */
    boolean isHinted(int from, int to) {
        return Agencies.hint(tokens, from, to);
    }

    /** Capitalized words, as names of agencies are: "(CANAL SEIS TELEVISION)", "(epx)", not "(see below)". */
    boolean isNameLike(int from, int to) {
        boolean capital = false;
        for (int i = from; i < to; i++) {
            boolean small = tokens.isLowerCase(i) && tokens.isSpacedBefore(i) && length(i) > SMALL_WORD;
            if (tokens.is(i, ':') || tokens.is(i, ';') || small && to > from + 1) {
                return false;
            }
            capital |= tokens.isCapitalized(i) || tokens.isNumber(i);
        }
        return capital || isInitials(from, to);
    }

    private boolean isInitials(int from, int to) {
        return to == from + 1 && tokens.isWord(from) && length(from) <= INITIALS;
    }

    /** Whether it is one word in small letters, which a place and a date before it make an agency: "(agenews)". */
    boolean isSmallWord(int from, int to) {
        return to == from + 1 && tokens.isLowerCase(from);
    }

    /** The canonical name of the agency whose name begins here: "Xinhua/Li Ming" is Xinhua's; else as printed. */
    String name(int from, int to) {
        int behind = Agencies.end(tokens, from, to);
        if (behind > from) {
            return Agencies.canonical(tokens, from, behind).orElseThrow();
        }
        // "PRNewswire-PRWeb": two wires in one word
        String printed = tokens.words(from, to);
        int hyphen = printed.indexOf('-');
        return hyphen < 0
                ? printed
                : Agencies.canonical(printed.substring(0, hyphen)).orElse(printed);
    }

    private int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }
}
