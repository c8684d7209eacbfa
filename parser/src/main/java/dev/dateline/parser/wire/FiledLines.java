package dev.dateline.parser.wire;

import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.date.DayLabels;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;

/**
 * Tells the lines that say when a story was filed, and nothing else: {@code Updated: March 4, 2024 14:05 GMT}, {@code Monday,
 * 4 March 2024}, {@code ANI | Updated: Sep 03, 2021 18:22 IST}.
 */
final class FiledLines {
    private static final int LONGEST = 100;
    /** "EDT", "Uhr": a zone that no list has. */
    private static final int LONGEST_ZONE = 4;

    private static final int SMALL_WORD = 3;
    private static final long LAST = Tokens.fold("last");

    private final Tokens tokens;
    private boolean labelled;
    private boolean dated;

    private FiledLines(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a line may be one, by its first word. */
    static boolean mayBegin(Tokens opening) {
        return opening.count() > 0
                && (opening.isNumber(0)
                        || Grammar.isCalendar(opening, 0)
                        || Dates.weekdayEnd(opening, 0, opening.count()) > 0
                        || labelEnd(opening, 0) > 0
                        || opening.is(0, '(')
                        || Agencies.mayBegin(opening, 0));
    }

    /** Whether a line says by a word that its day is that of filing, and says no more. */
    static boolean isLabelled(Tokens tokens) {
        FiledLines line = new FiledLines(tokens);
        return line.read() && line.labelled;
    }

    /** Whether a line is a day with its year, or one of the week, and no more. */
    static boolean isDay(Tokens tokens) {
        FiledLines line = new FiledLines(tokens);
        return line.read() && !line.labelled;
    }

    private boolean read() {
        if (tokens.text().length() > LONGEST) {
            return false;
        }
        int at = behindAgency();
        while (at < tokens.count()) {
            int next = labelEnd(tokens, at);
            labelled |= next > at;
            next = next > at ? next : day(at);
            next = next > at ? next : between(at);
            if (next == at && (tokens.isWord(at) || tokens.isNumber(at))) {
                return false;
            }
            at = Math.max(next, at + 1);
        }
        return dated;
    }

    /** Behind "on" of a label, "Published on: ", and behind an hour that a bar or nothing parts from its day: "| 14:05". */
    private int between(int at) {
        boolean small = labelled && !dated && tokens.isLowerCase(at) && length(at) <= SMALL_WORD;
        boolean hour = dated && tokens.isNumber(at) && tokens.word(at).indexOf(':') > 0;
        return small ? at + 1 : hour ? zone(at + 1) : at;
    }

    private int zone(int at) {
        boolean zone = at < tokens.count() && tokens.isUpperCase(at) && length(at) <= LONGEST_ZONE;
        return zone ? at + 1 : at;
    }

    private int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }

    /** "ANI | Updated": an agency may stand in front. */
    private int behindAgency() {
        int end = Agencies.end(tokens, 0, tokens.count());
        return end > 0 && tokens.is(end, '|') ? end + 1 : 0;
    }

    /** "Last updated", "Updated:" */
    private static int labelEnd(Tokens tokens, int at) {
        int from = tokens.fold(at) == LAST ? at + 1 : at;
        int end = from < tokens.count() ? DayLabels.end(tokens, from) : from;
        return end > from ? end : at;
    }

    /** Behind a day with its time; without a label a year or the day of the week must be there. */
    private int day(int at) {
        int weekday = Dates.weekdayEnd(tokens, at, tokens.count());
        Optional<DateReading> read = Dates.read(tokens, at, tokens.count())
                .or(() -> weekday > at ? Dates.read(tokens, weekday, tokens.count()) : Optional.empty());
        if (read.isEmpty() || !labelled && weekday == at && read.get().year().isEmpty()) {
            return at;
        }
        dated = true;
        int end = read.get().endToken();
        return read.get().time().isPresent() ? zone(end) : end;
    }
}
