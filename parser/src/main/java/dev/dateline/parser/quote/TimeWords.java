package dev.dateline.parser.quote;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words that tell when something is. */
final class TimeWords {
    private static final Phrases NOUNS = Phrases.of(TimeWords.class, "time-nouns.txt");
    private static final Phrases MODIFIERS = Phrases.of(TimeWords.class, "time-modifiers.txt");

    private TimeWords() {}

    /** "week": whether a word is a noun of a time. */
    static boolean isNoun(long fold) {
        return NOUNS.has(fold);
    }

    /** "last": whether a word tells which time it is. */
    static boolean isModifier(long fold) {
        return MODIFIERS.has(fold);
    }

    /** Whether elements are a time and nothing else: "late on Sunday", "earlier this week". */
    static boolean isTime(Elements elements, int first, int end) {
        boolean calendar = false;
        for (int k = first; k < end; k++) {
            switch (elements.kind(k)) {
                case CALENDAR -> calendar = true;
                case PREPOSITION, ADVERB, ARTICLE, NUMBER -> {}
                case WORD, DETERMINER -> {
                    if (NOUNS.has(elements.fold(k))) {
                        calendar = true;
                    } else if (!MODIFIERS.has(elements.fold(k))
                            && k > first
                            && !elements.is(k - 1, WordKind.CALENDAR)) {
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

    /** "last year", "this week": a time that could be taken for a subject. */
    static boolean isModified(Tokens tokens, int first, int end) {
        return end == first + 2
                && end <= tokens.count()
                && MODIFIERS.has(tokens, first)
                && NOUNS.has(tokens, first + 1);
    }
}
