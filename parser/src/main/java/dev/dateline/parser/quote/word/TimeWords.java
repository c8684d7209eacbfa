package dev.dateline.parser.quote.word;

import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that tell when something is. */
public final class TimeWords {
    private static final Phrases LENGTHS = Phrases.of(TimeWords.class, "time-lengths.txt");
    /** How many digits a year has. */
    private static final int YEAR = 4;

    private static final long LATER = Tokens.fold("later");
    private static final long EARLIER = Tokens.fold("earlier");
    private static final long AFTER = Tokens.fold("after");
    private static final long BEFORE = Tokens.fold("before");
    private static final long AGO = Tokens.fold("ago");

    private TimeWords() {}

    /** "week": whether a word is a noun of a time. */
    public static boolean isNoun(long fold) {
        return (ListedWords.of(fold) & ListedWords.TIME) != 0;
    }

    /** "last": whether a word tells which time it is. */
    public static boolean isModifier(long fold) {
        return (ListedWords.of(fold) & ListedWords.WHICH_TIME) != 0;
    }

    /** Whether elements are a time and nothing else: "late on Sunday", "earlier this week". */
    public static boolean isTime(Elements elements, int first, int end) {
        boolean calendar = false;
        for (int k = first; k < end; k++) {
            switch (elements.kind(k)) {
                case CALENDAR -> calendar = true;
                case NUMBER -> calendar |= k > first && isYear(elements.tokens(), elements.first(k));
                case SUBORDINATOR -> {
                    if (k > first + 1 || !isNoun(elements.fold(k + 1)) && !elements.is(k + 1, WordKind.NUMBER)) {
                        return false; // "shortly [before] midnight"
                    }
                }
                case PREPOSITION, ADVERB, ARTICLE -> {}
                case WORD, VERB_ING, DETERMINER -> { // "morning"
                    if (isNoun(elements.fold(k))) {
                        calendar = true;
                    } else if (!isModifier(elements.fold(k)) && k > first && !elements.is(k - 1, WordKind.CALENDAR)) {
                        return false;
                    }
                }
                default -> {
                    return false;
                }
            }
        }
        return calendar;
    }

    /** "1962": a number of four digits that may be a year. */
    private static boolean isYear(Tokens tokens, int number) {
        char first = tokens.first(number);
        return tokens.end(number) - tokens.start(number) == YEAR && (first == '1' || first == '2');
    }

    /** "[Hours] later", "[Years] ago": a stretch of time ahead of everything else, that only tells when. */
    public static boolean isSpan(Tokens tokens, int token) {
        return token + 1 < tokens.count()
                && ListedWords.is(tokens, token, ListedWords.TIME_SPAN)
                && ListedWords.is(tokens, token + 1, ListedWords.TIME_RELATION)
                && (token == 0 || !tokens.isWord(token - 1) && !tokens.isNumber(token - 1));
    }

    /** "“Up” [moments after] the vote": a stretch of time and which way it is counted. */
    public static boolean isSpanFrom(Tokens tokens, int token) {
        return token + 1 < tokens.count()
                && ListedWords.is(tokens, token, ListedWords.TIME_SPAN)
                && (ListedWords.is(tokens, token + 1, ListedWords.TIME_RELATION)
                        || tokens.fold(token + 1) == AFTER
                        || tokens.fold(token + 1) == BEFORE);
    }

    /** "last year", "this week": a time that could be taken for a subject. */
    public static boolean isModified(Tokens tokens, int first, int end) {
        return end == first + 2
                && end <= tokens.count()
                && ListedWords.is(tokens, first, ListedWords.WHICH_TIME)
                && ListedWords.is(tokens, first + 1, ListedWords.TIME);
    }

    /** Where such a time begins that a token is a word of, not before the floor; -1 where it is none. */
    public static int modifiedFrom(Tokens tokens, int token, int floor) {
        int listed = ListedWords.of(tokens, token);
        if ((listed & ListedWords.WHICH_TIME) != 0 && ListedWords.is(tokens, token + 1, ListedWords.TIME)) {
            return token;
        }
        boolean ends = (listed & ListedWords.TIME) != 0
                && token > floor
                && ListedWords.is(tokens, token - 1, ListedWords.WHICH_TIME);
        return ends ? token - 1 : -1;
    }

    /** "ten days ago", "years later": whether elements are a number of times and which way it is counted. */
    public static boolean isCountedAgo(Elements elements, int first, int end) {
        int noun = end - 2;
        boolean counted = noun == first
                || noun == first + 1
                        && (elements.is(first, WordKind.NUMBER)
                                || elements.is(first, WordKind.ARTICLE)
                                || Numerals.has(elements.fold(first)));
        return counted && isAgo(elements.tokens(), elements.first(noun), elements.first(end - 1));
    }

    /** "hours later", "years ago": a noun of a time and which way it is counted. */
    public static boolean isAgo(Tokens tokens, int noun, int way) {
        long fold = way < tokens.count() ? tokens.fold(way) : 0;
        return LENGTHS.has(tokens, noun) && (fold == LATER || fold == EARLIER || fold == AGO);
    }
}
