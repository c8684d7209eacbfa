package dev.dateline.parser.quote.mark;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Titles of works that their capitals alone do not show: one word among songs, a title with a second one, what is explained. */
final class MarkedWorks {
    private static final Phrases PLURALS = Phrases.of(MarkedWorks.class, "plural-works.txt");

    /** A title with more words is looked at no further. */
    private static final int LONGEST = 24;

    /** How many words the explanation of a title has at most up to its noun: "a long black comic film". */
    private static final int EXPLANATION = 5;

    private static final long AS = Tokens.fold("as");
    private static final long SUCH = Tokens.fold("such");
    private static final long LIKE = Tokens.fold("like");
    private static final long BY = Tokens.fold("by");
    private static final long INCLUDING = Tokens.fold("including");
    private static final long ON = Tokens.fold("on");
    private static final long TOLD = Tokens.fold("told");

    private MarkedWorks() {}

    /** Whether what stands around the words between two marks, or a second title inside, makes them a title. */
    static boolean isWork(Tokens tokens, int open, int end) {
        return isHeaded(tokens, open, end)
                && (isExample(tokens, open)
                        || isBy(tokens, open, end)
                        || isOnAir(tokens, open, end)
                        || isSubject(tokens, open, end)
                        || isExplained(tokens, end));
    }

    /** "songs such as “Tide”", "films, including “Tide”". */
    static boolean isExample(Tokens tokens, int open) {
        int noun = open - 2;
        if (noun > 0 && tokens.fold(open - 1) == AS && tokens.fold(noun) == SUCH) {
            noun--;
        } else if (noun < 0 || tokens.fold(open - 1) != LIKE && tokens.fold(open - 1) != INCLUDING) {
            return false;
        }
        noun = noun > 0 && tokens.is(noun, ',') ? noun - 1 : noun;
        return PLURALS.has(tokens, noun);
    }

    /** "one of her reads, “This Kind of Boat,” by A. B. Lund": several words and who wrote them, behind a comma; but "said, “Not Now,” by phone". */
    private static boolean isBy(Tokens tokens, int open, int end) {
        return open > 1
                && end - open > 3
                && tokens.is(open - 1, ',')
                && tokens.is(end - 1, ',')
                && end + 2 < tokens.count()
                && tokens.fold(end + 1) == BY
                && tokens.isCapitalized(end + 2);
    }

    /** "told SBN’s “Today” that", "on SBN’s “Tonight,”": what a station puts on the air; but "the SBN’s “No” vote". */
    private static boolean isOnAir(Tokens tokens, int open, int end) {
        int station = open - 2;
        return station > 0
                && Grammar.isPossessive(tokens, open - 1)
                && tokens.isUpperCase(station)
                && (tokens.fold(station - 1) == ON || tokens.fold(station - 1) == TOLD)
                && (end + 1 >= tokens.count() || !tokens.isLowerCase(end + 1) || Grammar.isFunctional(tokens, end + 1));
    }

    /** "The result, “A Net in Time,” [sold] well": a noun in front of a comma and what became of it behind the title. */
    private static boolean isSubject(Tokens tokens, int open, int end) {
        int verb = tokens.is(end - 1, ',') ? end + 1 : end + 2;
        boolean becomes = open > 2
                && end - open > 3
                && tokens.is(open - 1, ',')
                && verb < tokens.count()
                && tokens.isLowerCase(verb)
                && tokens.isLowerCase(open - 2)
                && !Grammar.isReporting(tokens, verb)
                && (Grammar.isBe(tokens, verb)
                        || Grammar.hasPastEnding(tokens, verb)
                        || Grammar.isIrregularPast(tokens, verb));
        for (int i = open - 3; becomes && i >= 0 && i > open - 3 - EXPLANATION && tokens.isWord(i); i--) {
            if (Grammar.isArticle(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "“Hail, Selm!”, a film set in May": the noun of a work behind a pause; but "“Row on,” a film star said". */
    private static boolean isExplained(Tokens tokens, int end) {
        int article = end + 1;
        if (!tokens.is(end - 1, ',')) {
            boolean pause = article + 1 < tokens.count() && !tokens.isWord(article) && isPause(tokens.first(article));
            if (!pause) {
                return false;
            }
            article++;
        }
        if (article >= tokens.count() || !Grammar.isArticle(tokens, article)) {
            return false;
        }
        for (int i = article + 1; i + 1 < tokens.count() && i < article + EXPLANATION && !isSign(tokens, i); i++) {
            if (NamedPassages.isWork(tokens, i)) {
                return !Grammar.isReporting(tokens, i + 1) && !Nouns.isPerson(tokens, i + 1);
            }
        }
        return false;
    }

    private static boolean isPause(char sign) {
        return sign == ',' || sign == '-' || sign == '–' || sign == '—' || sign == '(';
    }

    private static boolean isSign(Tokens tokens, int token) {
        return !tokens.isWord(token) && !tokens.isNumber(token);
    }

    /** "“The Haulers: Ann Lee and the Ferry Machine”": a title’s capitals on both sides of a colon. */
    static boolean isSubtitled(Tokens tokens, int open, int end) {
        if (!isHeaded(tokens, open, end)) {
            return false;
        }
        int words = 0;
        for (int i = open + 2; i + 1 < end && words <= LONGEST; i++) {
            words += tokens.isWord(i) ? 1 : 0;
            if (tokens.is(i, ':')) {
                return tokens.isCapitalized(i - 1) && tokens.isCapitalized(i + 1);
            }
        }
        return false;
    }

    /** Whether a passage has capitals on its first word, its last one and all between that are no function words. */
    static boolean isHeaded(Tokens tokens, int open, int end) {
        int last = end - 1;
        while (last > open + 1 && !tokens.isWord(last) && !tokens.isNumber(last)) {
            last--;
        }
        boolean edges = isHead(tokens, open + 1) && isHead(tokens, last);
        if (!edges || last - open > LONGEST) {
            return false;
        }
        for (int i = open + 2; i < last; i++) {
            if (tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHead(Tokens tokens, int token) {
        return tokens.isCapitalized(token) || tokens.isNumber(token);
    }
}
