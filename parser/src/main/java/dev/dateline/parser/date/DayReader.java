package dev.dateline.parser.date;

import dev.dateline.parser.text.Tokens;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads one day, with its year if there is one, where a token begins; what it read stays in its fields. */
final class DayReader {
    private static final int UNKNOWN = -1;

    /** "Sept", "juil", "июль": no longer month stands before a year of two digits. */
    private static final int SHORT = 4;

    private final Tokens tokens;
    private final int limit;
    private final Supplier<DayOrder> custom;
    private int month;
    private int day;
    private int year;
    private int end;

    /** A reader of tokens before a limit, where a slash date that can be read both ways has this order. */
    DayReader(Tokens tokens, int limit, Supplier<DayOrder> custom) {
        this.tokens = tokens;
        this.limit = limit;
        this.custom = custom;
    }

    int month() {
        return month;
    }

    int day() {
        return day;
    }

    @Nullable
    Integer yearOrNull() {
        return year == UNKNOWN ? null : (Integer) year;
    }

    /** The token behind what was read. */
    int end() {
        return end;
    }

    /** Whether a day begins at this token. */
    boolean read(int from) {
        int at = Links.WEEKDAYS.skip(tokens, from, limit);
        at = Links.BEFORE_DAY.skip(tokens, at, limit);
        // "Mar 7": a Spanish Tuesday, but no day follows it, so it is March
        return day(at) || (at > from && day(from));
    }

    private boolean day(int at) {
        year = UNKNOWN;
        if (at >= limit) {
            return false;
        }
        if (!tokens.isNumber(at)) {
            return monthFirst(at);
        }
        return numeric(at) || dayFirst(at) || yearFirst(at) || parted(at) || units(at);
    }

    /** "Dec. 7, 2023". */
    private boolean monthFirst(int at) {
        int name = Months.at(tokens, at, limit);
        if (name == Months.NONE) {
            return false;
        }
        int next = Links.BEFORE_MONTH.skip(tokens, afterMonth(name, at), limit);
        month = Months.number(name);
        day = next < limit ? Figures.ordinal(tokens, next) : UNKNOWN;
        if (day == UNKNOWN) {
            return false;
        }
        end = next + 1;
        yearAt(end);
        return isReal() && (year != UNKNOWN || !Months.needsYear(name));
    }

    /** "7 December 2023", "28. April 2023", "1er août", "7 Dec 23". */
    private boolean dayFirst(int at) {
        day = Figures.ordinal(tokens, at);
        int next = at + 1;
        if (next < limit && (tokens.is(next, '.') || tokens.is(next, '-')) && !tokens.isSpacedBefore(next)) {
            next++;
        }
        next = Links.BEFORE_MONTH.skip(tokens, next, limit);
        int name = day == UNKNOWN ? Months.NONE : Months.at(tokens, next, limit);
        if (name == Months.NONE) {
            return day != UNKNOWN && hyphened(next);
        }
        month = Months.number(name);
        end = afterTwin(afterMonth(name, next));
        yearAt(end);
        // "26 MAY 89": whoever cuts the year cuts the month, if it is long
        if (year == UNKNOWN && tokens.end(next) - tokens.start(next) <= SHORT) {
            shortYearAt(end);
        }
        return isReal() && (year != UNKNOWN || !Months.needsYear(name) || isSetOff(end));
    }

    /** Whether a sign follows that sets off a date: "17 out (Lusa)", not "17 out of 20". */
    private boolean isSetOff(int at) {
        return at < limit
                && (tokens.is(at, '(')
                        || tokens.is(at, '/')
                        || tokens.is(at, '-')
                        || tokens.is(at, '–')
                        || tokens.is(at, '—'));
    }

    /** "AUG-1996", one token, behind a day. */
    private boolean hyphened(int at) {
        // four digits at most behind the hyphen
        int hyphen = at < limit && tokens.isWord(at) ? tokens.end(at) - 5 : UNKNOWN;
        while (hyphen >= 0 && hyphen < tokens.end(at) && tokens.text().charAt(hyphen) != '-') {
            hyphen++;
        }
        if (hyphen < 0 || hyphen <= tokens.start(at) || hyphen >= tokens.end(at)) {
            return false;
        }
        Tokens name = Tokens.of(tokens.text(), tokens.start(at), hyphen);
        Tokens printed = Tokens.of(tokens.text(), hyphen + 1, tokens.end(at));
        int found = Months.at(name, 0, name.count());
        if (found == Months.NONE || printed.count() != 1 || !printed.isNumber(0)) {
            return false;
        }
        month = Months.number(found);
        int digits = Figures.digits(printed, 0);
        year = digits == 2 ? Figures.century(Figures.plain(printed, 0)) : Figures.year(printed, 0);
        end = at + 1;
        return year != UNKNOWN && isReal();
    }

    /** "2023. április 28.". */
    private boolean yearFirst(int at) {
        int printed = Figures.year(tokens, at);
        int next = at + 1;
        if (next < limit && (tokens.is(next, '.') || tokens.is(next, ','))) {
            next++;
        }
        int name = printed == UNKNOWN ? Months.NONE : Months.at(tokens, next, limit);
        if (name == Months.NONE) {
            return false;
        }
        month = Months.number(name);
        next = afterMonth(name, next);
        day = next < limit ? Figures.ordinal(tokens, next) : UNKNOWN;
        year = printed;
        end = next + 1;
        return day != UNKNOWN && isReal();
    }

    /** "1996-08-22", "25/11/2004", "28.04.2023": in one token. */
    private boolean numeric(int at) {
        int[] fields = Figures.fields(tokens, at);
        // "3.6.0" is a version: no year has one digit
        boolean single = !Character.isDigit(tokens.text().charAt(Math.max(0, tokens.end(at) - 2)));
        if (fields.length != 3 || fields[0] < 1000 && single) {
            return false;
        }
        end = at + 1;
        return order(fields, tokens.text().charAt(tokens.start(at) + Figures.digits(tokens, at)));
    }

    /** "28. 4. 2023", "2023. 4. 28.", "28 / 4 / 2023". */
    private boolean parted(int at) {
        char separator = at + 4 < limit ? tokens.first(at + 1) : ' ';
        boolean separates = separator == '.' || separator == '/';
        if (!separates || !tokens.is(at + 1, separator) || !tokens.is(at + 3, separator)) {
            return false;
        }
        end = at + 5;
        int last = tokens.isNumber(at + 4) ? Figures.plain(tokens, at + 4) : UNKNOWN;
        if (last == UNKNOWN) {
            return false; // "24. 11. Greben, Yard Club"
        }
        int middle = tokens.isNumber(at + 2) ? Figures.plain(tokens, at + 2) : UNKNOWN;
        return order(new int[] {Figures.plain(tokens, at), middle, last}, separator);
    }

    /** "2023年4月28日", "4월 28일". */
    private boolean units(int at) {
        month = UNKNOWN;
        day = UNKNOWN;
        end = at;
        // a year, a month and a day at most
        for (int part = 0; part < 3 && end < limit && tokens.isNumber(end); part++) {
            int value = Figures.leading(tokens, end);
            int digits = Figures.digits(tokens, end);
            int length = tokens.end(end) - tokens.start(end);
            int unitToken = length == digits ? end + 1 : end;
            if (unitToken >= limit || length > digits + 1) {
                return false;
            }
            switch (tokens.text().charAt(tokens.end(unitToken) - 1)) {
                case '年', '년' -> year = value;
                case '月', '월' -> month = value;
                case '日', '일' -> day = value;
                default -> {
                    return false;
                }
            }
            end = unitToken + 1;
            if (day != UNKNOWN) {
                return month != UNKNOWN && isReal();
            }
        }
        return false;
    }

    /** Takes three numbers as the evidence orders them; where they can be read both ways, not at all. */
    private boolean order(int[] fields, char separator) {
        if (fields[0] >= 1000) {
            year = fields[0];
            month = fields[1];
            day = fields[2];
            return isReal();
        }
        year = fields[2] < 100 ? Figures.century(fields[2]) : fields[2];
        // with periods the day is first wherever dates are printed so
        boolean dayFirst = separator == '.' || fields[0] > 12 || fields[0] == fields[1];
        if (!dayFirst && fields[1] <= 12) {
            DayOrder order = custom.get();
            if (order == DayOrder.UNKNOWN) {
                return false;
            }
            dayFirst = order == DayOrder.DAY_FIRST;
        }
        day = dayFirst ? fields[0] : fields[1];
        month = dayFirst ? fields[1] : fields[0];
        return isReal();
    }

    /** "24 نيسان / أبريل 2020": the month by both of the names that it has among readers of Arabic. */
    private int afterTwin(int at) {
        int name = at < limit && tokens.is(at, '/') ? Months.at(tokens, at + 1, limit) : Months.NONE;
        return name != Months.NONE && Months.number(name) == month ? afterMonth(name, at + 1) : at;
    }

    private int afterMonth(int name, int at) {
        int next = at + Months.length(name);
        boolean period = Months.isShort(name) && tokens.is(next, '.') && !tokens.isSpacedBefore(next);
        return period && next < limit ? next + 1 : next;
    }

    private void yearAt(int from) {
        int at = from;
        if (at < limit && (tokens.is(at, ',') || (tokens.is(at, '-') && !tokens.isSpacedBefore(at)))) {
            at++;
        } else if (at + 1 < limit && tokens.is(at, '.') && Figures.year(tokens, at + 1) != UNKNOWN) {
            at++; // "Jul. 11. 2025"
        }
        at = Links.BEFORE_YEAR.skip(tokens, at, limit);
        int printed = at < limit ? Figures.year(tokens, at) : UNKNOWN;
        if (printed != UNKNOWN) {
            year = printed;
            int word = tokens.is(at + 1, '.') ? at + 2 : at + 1; // "4. marta 2020. godine"
            int behind = Links.BEHIND_YEAR.skip(tokens, word, limit);
            end = behind > word ? behind : at + 1;
        }
    }

    /** The year of "7 Dec 23", not the number of "7 Dec 23 people died" nor the hour of "7 Dec 10 am". */
    private void shortYearAt(int at) {
        if (at >= limit || !tokens.isNumber(at) || tokens.end(at) - tokens.start(at) != 2) {
            return;
        }
        int printed = Figures.plain(tokens, at);
        boolean counts = at + 1 < limit && (tokens.isLowerCase(at + 1) || Hours.isHalf(tokens, at + 1, limit));
        if (printed != UNKNOWN && !counts) {
            year = Figures.century(printed);
            end = at + 1;
        }
    }

    private boolean isReal() {
        try {
            if (year == UNKNOWN) {
                MonthDay.of(month, day);
            } else {
                LocalDate.of(year, month, day);
            }
            return year == UNKNOWN || Figures.isYear(year);
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
