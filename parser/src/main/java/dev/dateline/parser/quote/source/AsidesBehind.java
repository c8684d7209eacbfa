package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.word.DegreeWords;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What stands between a subject and its verb and is no part of either: "the mayor [on the other hand] said", "the mayor [rather]
 * bluntly said".
 */
final class AsidesBehind {
    private static final Phrases ASIDES = Phrases.of(AsidesBehind.class, "asides-behind-subjects.txt");

    /** No aside has more words. */
    private static final int LONGEST = 4;

    private AsidesBehind() {}

    /** Where a phrase ends ahead of such words, which end it. */
    static int before(Tokens tokens, int from, int to) {
        for (int i = Math.max(from + 1, to - LONGEST); i < to; i++) {
            int aside = ASIDES.longest(tokens, i, to);
            if (aside != Phrases.NONE && i + ASIDES.length(aside) == to) {
                return i;
            }
        }
        boolean degree = to - 1 > from && DegreeWords.has(tokens, to - 1) && isManner(tokens, to);
        return degree ? to - 1 : to;
    }

    private static boolean isManner(Tokens tokens, int token) {
        return token < tokens.count() && tokens.endsWith(token, "ly") && tokens.isLowerCase(token);
    }
}
