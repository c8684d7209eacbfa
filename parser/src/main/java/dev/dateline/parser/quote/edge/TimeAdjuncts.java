package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What tells when somebody says something, among the {@link Adjuncts} of a verb: "said [late on Tuesday night] she would leave". */
final class TimeAdjuncts {
    /** How many words one has at most. */
    private static final int LONGEST = 8;

    private static final long AGO = Tokens.fold("ago");
    private static final long DAY = Tokens.fold("day");
    private static final long IN = Tokens.fold("in");
    private static final long LATER = Tokens.fold("later");
    private static final long MONTH = Tokens.fold("month");
    private static final long NEXT = Tokens.fold("next");
    private static final long ON = Tokens.fold("on");
    private static final long OVER = Tokens.fold("over");
    private static final long SAME = Tokens.fold("same");
    private static final long THIS = Tokens.fold("this");
    private static final long TOMORROW = Tokens.fold("tomorrow");
    private static final long YEAR = Tokens.fold("year");

    private final Tokens tokens;
    private final Elements elements;
    private final Clauses clauses;
    private boolean loose;

    TimeAdjuncts(Elements elements, Clauses clauses) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.clauses = clauses;
    }

    /** Forgets those of another verb. */
    void begin() {
        loose = false;
    }

    /** Whether one of them could be a time of what was said as well: "said in May prices rose". */
    boolean isLoose() {
        return loose;
    }

    /** Behind one, "last week", "in May 2015", "two years ago"; where it begins if it is none. */
    int end(int k) {
        if (elements.is(k, WordKind.THAT)) {
            return thatTime(k);
        }
        boolean weekend = elements.fold(k) == OVER && elements.is(k + 1, WordKind.ARTICLE);
        int j = weekend ? k + 2 : k;
        boolean in = false;
        while (j < k + LONGEST && (TimeWords.isModifier(elements.fold(j)) || elements.is(j, WordKind.PREPOSITION))) {
            long fold = elements.fold(j);
            if (fold == NEXT || fold == LATER || elements.is(j, WordKind.PREPOSITION) && fold != ON && fold != IN) {
                return k;
            }
            in |= fold == IN;
            j++;
        }
        boolean day = isDay(j);
        boolean year = in && isYear(j);
        if (day || year) {
            loose |= in;
            j++;
            j = elements.is(j, WordKind.NUMBER) ? j + 1 : j;
        }
        boolean noun = j > k && TimeWords.isNoun(elements.fold(j)) && !(in && !day);
        if (noun && elements.fold(j) == YEAR && elements.fold(j - 1) == THIS) {
            return k; // "said this year prices would rise"
        }
        loose |= noun && (elements.fold(j) == YEAR || elements.fold(j) == MONTH);
        j = noun ? j + 1 : j;
        return (day || year || noun) && !elements.is(j, WordKind.CLITIC) ? j : ago(k); // no "last week’s vote"
    }

    /** "told her [that same evening] that": behind a time, where no verb makes it the subject of what was said; else where it begins. */
    private int thatTime(int k) {
        int noun = elements.fold(k + 1) == SAME ? k + 2 : k + 1;
        boolean time = TimeWords.isNoun(elements.fold(noun)) || elements.fold(noun) == DAY;
        return time && (elements.is(noun + 1, WordKind.THAT) || clauses.isClause(noun + 1)) ? noun + 1 : k;
    }

    /** "two years ago", "a week ago". */
    private int ago(int k) {
        boolean opens = elements.is(k, WordKind.NUMBER)
                || elements.is(k, WordKind.ARTICLE)
                || elements.is(k, WordKind.DETERMINER)
                || elements.is(k, WordKind.WORD)
                || elements.fold(k + 1) == AGO; // "months ago"
        for (int j = k + 1; opens && j < k + 5 && elements.kind(j).isWord(); j++) {
            if (elements.fold(j) == AGO) {
                loose = true;
                return j + 1;
            }
            if (elements.is(j + 1, WordKind.THAT)
                    && TimeWords.isAgo(tokens, elements.first(j - 1), elements.first(j))) {
                return j + 1; // "found two days later that"
            }
        }
        return k;
    }

    /** "Tuesday", "May", "yesterday". */
    private boolean isDay(int k) {
        return k < elements.count()
                && !elements.is(k, WordKind.QUOTATION)
                && Grammar.isCalendar(tokens, elements.first(k))
                && elements.fold(k) != TOMORROW;
    }

    private boolean isYear(int k) {
        return elements.is(k, WordKind.NUMBER) && tokens.end(elements.first(k)) - tokens.start(elements.first(k)) == 4;
    }
}
