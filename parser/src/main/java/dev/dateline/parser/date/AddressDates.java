package dev.dateline.parser.date;

import dev.dateline.parser.text.Tokens;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the day that a page's address names: /2023/04/28/, /2023/apr/28/, 2023-04-28, 20230428. */
final class AddressDates {
    /** No page is older than the web; a lower number is an id. */
    private static final int FIRST_YEAR = 1990;

    private static final int LAST_YEAR = 2100;

    private AddressDates() {}

    static Optional<LocalDate> read(String address) {
        int start = path(address);
        int end = end(address, start);
        LocalDate compact = null;
        for (int at = start; at + 8 <= end; at++) {
            if (Character.isDigit(address.charAt(at - 1)) || !Character.isDigit(address.charAt(at))) {
                continue;
            }
            LocalDate parted = parted(address, at, end);
            if (parted != null) {
                return Optional.of(parted);
            }
            if (compact == null) {
                compact = compact(address, at, end);
            }
        }
        return Optional.ofNullable(compact);
    }

    /** Where the path begins: behind the host, or at the start if there is none; never 0. */
    private static int path(String address) {
        int scheme = address.indexOf("://");
        int slash = address.indexOf('/', scheme < 0 ? 0 : scheme + 3);
        return slash < 0 ? address.length() : slash + 1;
    }

    private static int end(String address, int start) {
        for (int i = start; i < address.length(); i++) {
            if (address.charAt(i) == '?' || address.charAt(i) == '#') {
                return i;
            }
        }
        return address.length();
    }

    private static @Nullable LocalDate parted(String address, int at, int end) {
        DigitCursor cursor = new DigitCursor(address.substring(at, Math.min(end, at + 24)), 0);
        int year = cursor.number(4, 4);
        String separator = String.valueOf(cursor.peek());
        if (year < 0 || !cursor.skip("/-_.")) {
            return null;
        }
        int month = Character.isDigit(cursor.peek()) ? cursor.number(1, 2) : named(cursor);
        if (month < 0 || !cursor.skip(separator)) {
            return null;
        }
        return day(year, month, cursor.number(1, 2));
    }

    private static int named(DigitCursor cursor) {
        StringBuilder name = new StringBuilder();
        while (Character.isLetter(cursor.peek())) {
            name.append(cursor.peek());
            cursor.skip(String.valueOf(cursor.peek()));
        }
        Tokens tokens = Tokens.of(name.toString());
        int month = Months.at(tokens, 0, tokens.count());
        return month == Months.NONE ? -1 : Months.number(month);
    }

    private static @Nullable LocalDate compact(String address, int at, int end) {
        boolean eight = at + 8 == end || (at + 8 < end && !Character.isLetterOrDigit(address.charAt(at + 8)));
        DigitCursor cursor = new DigitCursor(address, at);
        return eight && !Character.isLetter(address.charAt(at - 1))
                ? day(cursor.digits(4), cursor.digits(2), cursor.digits(2))
                : null;
    }

    private static @Nullable LocalDate day(int year, int month, int day) {
        boolean real = year >= FIRST_YEAR && year < LAST_YEAR && IsoDates.isDay(year, month, day);
        return real ? LocalDate.of(year, month, day) : null;
    }
}
