package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Signs and numbers that stand inside of a phrase: "[growers’] union", "[84-year-old]", "Article [5]", "Ann [B.] Lee". */
public final class InnerSigns {
    private static final long IN = Tokens.fold("in");
    private static final long ON = Tokens.fold("on");
    private static final long SINCE = Tokens.fold("since");
    private static final long BY = Tokens.fold("by");

    private static final Phrases NUMBERED = Phrases.of(InnerSigns.class, "numbered-nouns.txt");

    private InnerSigns() {}

    /** "Article [5]", "No [10]": a number right behind a capital that no calendar has; “USD 7” is an amount. */
    static boolean isNumbered(Tokens tokens, int token) {
        return tokens.isNumber(token)
                && token > 0
                && tokens.isCapitalized(token - 1)
                && tokens.isWord(token - 1)
                && !tokens.isUpperCase(token - 1)
                && !Grammar.isCalendar(tokens, token - 1);
    }

    /** "people with type [2] diabetes", "a boy in grade [3]": a number that tells of what sort something is. */
    static boolean isSort(Tokens tokens, int token) {
        return tokens.isNumber(token) && token > 0 && NUMBERED.has(tokens, token - 1);
    }

    /** "In [1992] Berg said", "On May [5] Berg said": a day or a year in front of a name; "on May [5] police said". */
    static boolean isDate(Tokens tokens, int token) {
        boolean year = tokens.isNumber(token) && tokens.end(token) - tokens.start(token) == 4;
        return tokens.isNumber(token)
                && token > 0
                && (tokens.isCapitalized(token + 1)
                        ? year && tokens.fold(token - 1) == IN || Grammar.isCalendar(tokens, token - 1)
                        : year && isYearAhead(tokens, token)
                                || token > 1 && Grammar.isCalendar(tokens, token - 1) && tokens.fold(token - 2) == ON);
    }

    /** "in [2023] readers asked us": a year of this century or the last in front of several persons, no number of them. */
    private static boolean isYearAhead(Tokens tokens, int year) {
        char first = tokens.first(year);
        String digits = tokens.word(year);
        return (first == '1' || first == '2')
                && (digits.startsWith("19") || digits.startsWith("20"))
                && (tokens.fold(year - 1) == IN || tokens.fold(year - 1) == SINCE || tokens.fold(year - 1) == BY)
                && WordKind.of(tokens, year + 1) == WordKind.PERSONS;
    }

    /** "said Berg [Monday]", but "said Orlo’s [Jan] Berg": a day or a month that is nobody’s first name. */
    static boolean isDay(Tokens tokens, int token) {
        return Grammar.isCalendar(tokens, token)
                && !(Grammar.isPossessive(tokens, token - 1) && tokens.isCapitalized(token + 1));
    }

    /** The apostrophe of "the growers’ union", "Hertz’ Ann Lee". */
    static boolean isPluralPossessive(Tokens tokens, int token) {
        char sign = tokens.sign(token);
        boolean apostrophe = sign == '’' || sign == '\'';
        return apostrophe
                && token > 0
                && token + 1 < tokens.count()
                && tokens.isWord(token - 1)
                && !tokens.isSpacedBefore(token)
                && tokens.isSpacedBefore(token + 1)
                && tokens.isWord(token + 1)
                && Grammar.hisses(tokens, token - 1);
    }

    /** "84-year-old", "Oslo/Bergen". */
    static boolean isHyphen(Tokens tokens, int token) {
        char sign = tokens.sign(token);
        return (sign == '-' || sign == '/') && token + 1 < tokens.count() && !tokens.isSpacedBefore(token + 1);
    }

    public static boolean isInitialStop(Tokens tokens, int token) {
        boolean shout = tokens.is(token, '!') && token > 0 && tokens.end(token - 1) - tokens.start(token - 1) == 1;
        return (tokens.is(token, '.') || shout && tokens.isCapitalized(token + 1)) // "E! News"
                && token > 0
                && !tokens.isSpacedBefore(token)
                && Grammar.isAbbreviation(tokens, token - 1);
    }

    static boolean isClitic(Tokens tokens, int token) {
        return tokens.kind(token) == TokenKind.CLITIC; // "There[’s] nothing"
    }
}
