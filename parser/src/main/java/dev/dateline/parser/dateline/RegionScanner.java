package dev.dateline.parser.dateline;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the state, province or country behind the name of a town: {@code , Ore.}, {@code , Ill., USA},
 * {@code  [India]}, {@code  (Bihar) [India]}, {@code , the Netherlands}.
 */
final class RegionScanner {
    private static final long THE = Tokens.fold("the");
    private static final int MOST_WORDS = 7;

    private final Tokens tokens;
    private final int limit;
    private final NameScan names;
    private int from;
    private int to;
    private int end;
    private @Nullable String words;

    /** The scan of a name that the region scanner shares with the places. */
    interface NameScan {
        int nameEnd(int from);

        boolean startsDate(int at);

        boolean startsAgency(int at);
    }

    RegionScanner(Tokens tokens, int limit, NameScan names) {
        this.tokens = tokens;
        this.limit = limit;
        this.names = names;
    }

    /** Where the region begins. */
    int from() {
        return from;
    }

    /** The token behind the region. */
    int to() {
        return to;
    }

    /** The token behind the region and the bracket that closes it. */
    int end() {
        return end;
    }

    /** The region as printed, without brackets. */
    String words() {
        return words == null ? tokens.words(from, to) : words;
    }

    /** Whether a region stands here, behind a name. */
    boolean read(int nameEnd) {
        words = null;
        if (nameEnd + 1 >= limit) {
            return false;
        }
        if (tokens.is(nameEnd, '(')) {
            return inBrackets(nameEnd);
        }
        from = start(nameEnd);
        if (from < 0) {
            return false;
        }
        to = end(from);
        end = tokens.is(nameEnd, '[') && tokens.is(to, ']') ? to + 1 : to;
        return to > from;
    }

    /** "Patna (Bihar) [India]", "MONOPOLI (BARI)": what stands in round brackets may be an agency as well. */
    private boolean inBrackets(int open) {
        from = open + 1;
        to = from;
        while (to < limit && to - from < MOST_WORDS && !tokens.is(to, ')')) {
            to++;
        }
        if (!tokens.is(to, ')') || Agencies.end(tokens, from, to) == to) {
            return false;
        }
        boolean town = tokens.isUpperCase(from) && Places.isTown(tokens, from, to);
        if (!town && !Places.isRegion(tokens, from, to)) {
            return false;
        }
        end = to + 1;
        int country = end + 1 < limit && tokens.is(end, '[') ? Places.regionEnd(tokens, end + 1, limit) : end;
        if (country > end + 1 && tokens.is(country, ']')) {
            words = tokens.words(from, to) + ", " + tokens.words(end + 1, country);
            end = country + 1;
        }
        return true;
    }

    private int start(int nameEnd) {
        int next = nameEnd + 1;
        boolean opens = tokens.is(nameEnd, ',') || tokens.is(nameEnd, '[');
        if (!opens || !tokens.isWord(next)) {
            return -1;
        }
        if (!tokens.isCapitalized(next)) {
            // "Delft, the Netherlands"
            boolean article = tokens.fold(next) == THE && Places.regionEnd(tokens, next, limit) > next + 1;
            return article ? next : -1;
        }
        // "OLD FORGE, PA - June 4": the state, not the agency; "BOSTON, MA, October 21": the state, not a weekday
        int known = Places.regionEnd(tokens, next, limit);
        boolean region = known > next && (known == limit || !tokens.isNumber(known));
        boolean site = tokens.is(next + 1, '.') && known == next && !tokens.isSpacedBefore(next + 2);
        return region || !site && !names.startsDate(next) && !names.startsAgency(next) ? next : -1;
    }

    private int end(int start) {
        int known = Places.regionEnd(tokens, start, limit);
        int at = known > start && isClosed(known) ? known : Math.max(start, names.nameEnd(start));
        // "Bolingbrook, Ill., USA": the country belongs to the region
        if (at + 1 < limit && tokens.is(at, ',')) {
            int more = Places.regionEnd(tokens, at + 1, limit);
            if (more > at + 1 && isClosed(more) && !isAgency(at + 1, more)) {
                return more;
            }
        }
        return at;
    }

    /** "Enid, Okla., AP": what is a region to some is an agency behind a region. */
    private boolean isAgency(int start, int stop) {
        return names.startsAgency(start) && Agencies.end(tokens, start, limit) == stop && stop == start + 1;
    }

    private boolean isClosed(int at) {
        return at >= limit
                || !tokens.isWord(at)
                || !tokens.isCapitalized(at)
                || names.startsDate(at)
                || names.startsAgency(at);
    }
}
