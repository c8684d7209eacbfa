package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;

/** Where the name of who is told ends that a noun phrase ends inside of: "told Radio[ 4] the bill was late", "told the AVB[’s Today programme] he rows". */
public final class Programs {
    private static final Phrases PROGRAMS = Phrases.of(Programs.class, "program-nouns.txt");
    private static final Phrases STATIONS = Phrases.of(Programs.class, "numbered-stations.txt");
    private static final Phrases NETWORKS = Phrases.of(Programs.class, "numbered-networks.txt");

    /** How many words a programme has in its name. */
    private static final int NAME = 6;

    /** How many tokens tell whose programme it is: "Radio Selm’s". */
    private static final int OWNER = 4;

    private Programs() {}

    /** Behind the number of a station and a programme of it, or the end given. */
    static int end(Tokens tokens, int end, int to) {
        boolean numbered = end < to && isNumber(tokens, end);
        int station = numbered ? end + 1 : end;
        boolean owned = Grammar.isPossessive(tokens, end - 1) || station < to && Grammar.isPossessive(tokens, station);
        int first = owned && !Grammar.isPossessive(tokens, end - 1) ? station + 1 : station;
        int noun = first;
        while (owned
                && noun < to
                && noun < first + NAME
                && (tokens.isCapitalized(noun) || noun > first && isJoint(tokens, noun, to))) {
            noun++;
        }
        boolean program = noun > first && noun < to && tokens.isLowerCase(noun) && PROGRAMS.has(tokens, noun);
        return program ? noun + 1 : station;
    }

    /** "Sunday [with] Laura": a small word between capitals. */
    private static boolean isJoint(Tokens tokens, int token, int to) {
        return token + 1 < to
                && tokens.isCapitalized(token + 1)
                && (Grammar.isPreposition(tokens, token) || Grammar.isAnd(tokens, token));
    }

    /** "told [the “Second Act” podcast] he rows", "told [AVB’s ‘Today’ programme on Radio 4] that": behind the noun of a programme whose name is in marks, and its station; or where it begins. */
    static int endInMarks(Tokens tokens, int from, int to) {
        int open = from;
        while (open < to && open < from + OWNER && (tokens.isCapitalized(open) || !tokens.isSpacedBefore(open))) {
            open++; // "AVB’s"
        }
        open = open == from && Grammar.isDeterminer(tokens, from) ? from + 1 : open;
        if (open == from || open >= to || !QuotationMarks.opens(tokens.first(open))) {
            return from;
        }
        int close = open + 1;
        while (close < to && close < open + NAME && tokens.isWord(close)) {
            close++;
        }
        int noun = close + 1;
        boolean program = noun < to
                && QuotationMarks.closes(tokens.first(close))
                && tokens.isLowerCase(noun)
                && PROGRAMS.has(tokens, noun);
        return program ? overStation(tokens, noun + 1, to) : from;
    }

    /** "the ‘Today’ programme [on Radio 4]". */
    private static int overStation(Tokens tokens, int on, int to) {
        int end = on + 1;
        while (end < to && end < on + NAME && (tokens.isCapitalized(end) || end > on + 1 && tokens.isNumber(end))) {
            end++;
        }
        boolean station = on + 1 < end && tokens.isSpelled(on, "on") && !Grammar.isCalendar(tokens, on + 1);
        return station ? end : on;
    }

    /** "Radio [4]", "ABC [7]": whether a number ends the name of a station; but of a network’s it may count: "told ABC [7] people had left". */
    public static boolean isNumber(Tokens tokens, int number) {
        if (!tokens.isNumber(number) || !tokens.isCapitalized(number - 1)) {
            return false;
        }
        boolean counts = number + 1 < tokens.count() && Nouns.isSeveral(tokens, number + 1);
        return STATIONS.has(tokens, number - 1) || NETWORKS.has(tokens, number - 1) && !counts;
    }
}
