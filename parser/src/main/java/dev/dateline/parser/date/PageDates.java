package dev.dateline.parser.date;

import dev.dateline.model.Moment;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the first date in the short string that a page prints for it, with whatever words around it. */
final class PageDates {
    /** A longer string is prose: the longest line above a story that carries a date was shorter than this. */
    private static final int LONGEST = 300;

    private final Tokens tokens;
    private final DayOrder order;

    private PageDates(Tokens tokens, DayOrder order) {
        this.tokens = tokens;
        this.order = order;
    }

    static Optional<Moment> read(String printed, DayOrder order) {
        if (!hasDigit(printed)) {
            return Optional.empty(); // most lines that are asked
        }
        String words = printed.strip();
        Optional<Moment> count = IsoDates.count(words);
        if (count.isPresent()) {
            return count;
        }
        String spaced = spaced(words.substring(0, Math.min(words.length(), LONGEST)));
        return new PageDates(Tokens.of(spaced), order).first();
    }

    private static boolean hasDigit(String words) {
        for (int i = 0; i < words.length(); i++) {
            if (Character.isDigit(words.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** "5 November 2024,16:02" is a year and a time; "Created on05.11.2024" a word and a day; "Nov 5, 2024Jane" a year and a name. */
    private static String spaced(String printed) {
        String words = whole(apart(printed));
        int comma = words.indexOf(',');
        boolean joined = comma >= 4
                && comma + 1 < words.length()
                && Character.isDigit(words.charAt(comma + 1))
                && words.substring(comma - 4, comma).chars().allMatch(Character::isDigit);
        return joined ? words.substring(0, comma + 1) + " " + words.substring(comma + 1) : words;
    }

    /** "14 Feb '20" is short for a year of this century. */
    private static String whole(String words) {
        for (int i = words.length() - 3; i > 0; i--) {
            boolean cut = (words.charAt(i) == '\'' || words.charAt(i) == '’') && words.charAt(i - 1) == ' ';
            boolean ends = i + 3 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 3));
            if (cut && ends && Character.isDigit(words.charAt(i + 1)) && Character.isDigit(words.charAt(i + 2))) {
                return words.substring(0, i) + "20" + words.substring(i + 1);
            }
        }
        return words;
    }

    private static String apart(String words) {
        for (int i = 1; i + 2 < words.length(); i++) {
            char sign = words.charAt(Character.isDigit(words.charAt(i + 1)) ? i + 2 : i + 1);
            boolean day = Character.isDigit(words.charAt(i)) && (sign == '.' || sign == '/');
            boolean year =
                    i > 4 && Character.isUpperCase(words.charAt(i)) && Character.isLowerCase(words.charAt(i + 1));
            if (day && Character.isLowerCase(words.charAt(i - 1)) || year && endsInYear(words, i)) {
                return words.substring(0, i) + ' ' + words.substring(i);
            }
        }
        return words;
    }

    private static boolean endsInYear(String words, int end) {
        return words.charAt(end - 5) == ' '
                && words.substring(end - 4, end).chars().allMatch(Character::isDigit);
    }

    private Optional<Moment> first() {
        Moment yearless = null;
        for (int token = 0; token < tokens.count(); token++) {
            Moment moment = at(token);
            if (moment != null && moment.yearOrNull() != null) {
                return Optional.of(moment);
            }
            if (yearless == null) {
                yearless = moment;
            }
        }
        return Optional.ofNullable(yearless);
    }

    private @Nullable Moment at(int token) {
        Optional<DateReading> found = Dates.read(tokens, token, tokens.count(), () -> order);
        // "2023-04-28 05:40 PM" is no ISO date
        if (tokens.isNumber(token) && found.flatMap(DateReading::time).isEmpty()) {
            Optional<Moment> iso = IsoDates.read(tokens.text(), tokens.start(token));
            if (iso.isPresent()) {
                return iso.get();
            }
        }
        return found.isPresent() ? withTime(found.get()).timed() : timeFirst(token);
    }

    /** "28 Apr 2023 | 17:40", "April 28, 2023 - 5:40 pm": a sign stands before the time. */
    private DateReading withTime(DateReading day) {
        int at = day.endToken();
        if (day.timeOrNull() != null || at + 1 >= tokens.count() || tokens.kind(at) != TokenKind.SIGN) {
            return day;
        }
        Hours hours = new Hours(tokens, tokens.count());
        return hours.readBehindLink(at + 1)
                ? new DateReading(
                        day.month(), day.day(), day.yearOrNull(), hours.timeOrNull(), hours.zoneOrNull(), hours.end())
                : day;
    }

    /** "17:40 | 28.04.2023": a sign stands behind the time. */
    private @Nullable Moment timeFirst(int token) {
        Hours hours = new Hours(tokens, tokens.count());
        if (!hours.read(token) || hours.end() >= tokens.count() || tokens.kind(hours.end()) != TokenKind.SIGN) {
            return null;
        }
        return Dates.read(tokens, hours.end() + 1, tokens.count(), () -> order)
                .filter(day -> day.timeOrNull() == null)
                .map(day -> new DateReading(
                                day.month(),
                                day.day(),
                                day.yearOrNull(),
                                hours.timeOrNull(),
                                hours.zoneOrNull(),
                                day.endToken())
                        .timed())
                .orElse(null);
    }
}
