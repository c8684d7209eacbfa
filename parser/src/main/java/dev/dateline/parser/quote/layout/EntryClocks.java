package dev.dateline.parser.quote.layout;

import dev.dateline.parser.date.Dates;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** The time of day that an entry of a running story opens with, "[14:20] The mayor says", "[9.40am:] Police say": nobody says it. */
public final class EntryClocks {
    private EntryClocks() {}

    /** Behind the time that a block opens with, and the sign that parts it from what was new then; where it begins if it opens with none. */
    public static int end(Narration narration, int from, int limit) {
        Tokens tokens = narration.tokens();
        if (from + 2 >= limit || !tokens.isNumber(from) || !isClock(tokens, from)) {
            return from;
        }
        int behind = Dates.isHalfOfDay(tokens, from + 1, limit) ? from + 2 : from + 1; // "9:40 [p.m.]"
        behind = Dates.zoneEnd(tokens, behind, limit); // "9:40 p.m. [EST] Police"
        boolean sign =
                behind + 1 < limit && (tokens.is(behind, ':') || tokens.is(behind, '|') || narration.isDash(behind));
        behind += sign ? 1 : 0;
        boolean opens = behind + 1 < limit
                && (tokens.isCapitalized(behind) && !Grammar.isCalendar(tokens, behind) || narration.isQuoted(behind));
        return opens && (sign || !isZone(tokens, behind)) ? behind : from;
    }

    /** "14:20", "9.40am", "9am"; but "9.40", which may be a sum. */
    private static boolean isClock(Tokens tokens, int token) {
        String text = tokens.text();
        int at = tokens.start(token);
        int end = tokens.end(token);
        boolean half = end - at > 2
                && text.charAt(end - 1) == 'm'
                && (text.charAt(end - 2) == 'a' || text.charAt(end - 2) == 'p');
        int stop = half ? end - 2 : end;
        int hours = at;
        while (hours < stop && Character.isDigit(text.charAt(hours))) {
            hours++;
        }
        if (hours == at || hours > at + 2) {
            return false;
        }
        boolean minutes = stop == hours + 3
                && (text.charAt(hours) == ':' || half && text.charAt(hours) == '.')
                && Character.isDigit(text.charAt(hours + 1))
                && Character.isDigit(text.charAt(hours + 2));
        return minutes || half && hours == stop;
    }

    /** "14:20 [GMT] Police". */
    private static boolean isZone(Tokens tokens, int token) {
        return tokens.isUpperCase(token) && tokens.isCapitalized(token + 1);
    }
}
