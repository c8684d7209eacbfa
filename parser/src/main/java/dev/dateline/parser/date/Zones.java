package dev.dateline.parser.date;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.time.DateTimeException;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Zones of time as printed. An offset is read, or that of the only zone of the name; it is never guessed. */
final class Zones {
    private static final List<List<String>> ROWS = FactFile.rows(Zones.class, "zones.tsv", 2);
    private static final Phrases NAMES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    private Zones() {}

    /** The token behind the zone that begins at a token, with an offset that it carries; the token if there is none. */
    static int end(Tokens tokens, int from, int limit) {
        int name = from < limit ? NAMES.longest(tokens, from, limit) : Phrases.NONE;
        // "est" and "et" are everyday words, EST and ET are not
        if (name != Phrases.NONE && !tokens.isLowerCase(from)) {
            int end = from + NAMES.length(name);
            return isOffset(tokens, end, limit) ? end + 2 : end;
        }
        if (name != Phrases.NONE && NAMES.length(name) > 1) {
            return from + NAMES.length(name);
        }
        if (from < limit && isJoined(tokens, from)) {
            return from + 1;
        }
        return isOffset(tokens, from, limit) ? from + 2 : from;
    }

    /** "GMT-5" is one token, "GMT+5" is three. */
    private static boolean isJoined(Tokens tokens, int token) {
        return tokens.isUpperCase(token)
                && tokens.word(token).indexOf('-') > 0
                && offset(tokens.word(token)).isPresent();
    }

    private static boolean isOffset(Tokens tokens, int from, int limit) {
        return from + 1 < limit
                && (tokens.is(from, '+') || tokens.is(from, '-') || tokens.is(from, '\u2212'))
                && !tokens.isSpacedBefore(from + 1)
                && offset("+" + tokens.word(from + 1)).isPresent();
    }

    /** The offset from UTC of a zone as printed: {@code CET}, {@code +0530}, {@code UTC+3}; empty for {@code CST}. */
    static Optional<ZoneOffset> offset(String zone) {
        int sign = Math.max(Math.max(zone.indexOf('+'), zone.indexOf('-')), zone.indexOf('\u2212'));
        String name = (sign < 0 ? zone : zone.substring(0, sign)).strip();
        if (!name.isEmpty()) {
            int found = NAMES.has(name) ? NAMES.longest(Tokens.of(name), 0) : Phrases.NONE;
            if (found == Phrases.NONE || ROWS.get(found).get(1).equals("-")) {
                return Optional.empty();
            }
            ZoneOffset known = ZoneOffset.of(ROWS.get(found).get(1));
            if (sign < 0 || !known.equals(ZoneOffset.UTC)) {
                return sign < 0 ? Optional.of(known) : Optional.empty(); // what would "CET+1" be
            }
        }
        return sign < 0 ? Optional.of(ZoneOffset.UTC) : figures(zone.charAt(sign) == '+', zone.substring(sign + 1));
    }

    /** 5, 05, 0530 and 05:30. */
    private static Optional<ZoneOffset> figures(boolean east, String printed) {
        String digits = printed.replace(":", "");
        if (digits.isEmpty() || digits.length() > 4 || !digits.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Optional.empty();
        }
        int number = Integer.parseInt(digits);
        int hours = digits.length() <= 2 ? number : number / 100;
        int minutes = digits.length() <= 2 ? 0 : number % 100;
        try {
            int sign = east ? 1 : -1;
            return Optional.of(ZoneOffset.ofHoursMinutes(sign * hours, sign * minutes));
        } catch (DateTimeException noSuchOffset) {
            return Optional.empty();
        }
    }
}
