package dev.dateline.parser.name;

import dev.dateline.parser.text.Tokens;

/** Names of persons as they sign a quotation, where nothing but the line tells whose it is: "Mayor Ann Lee", "Ann Lee, nurse". */
public final class SignerNames {
    /** How many tokens of a title stand in front of a name at most. */
    private static final int TITLE = 4;

    private SignerNames() {}

    /** The token behind the name, with the title ahead of it, that fills a line or opens it; {@code from} where none does. */
    public static int end(Tokens tokens, int from, int to) {
        int first = from;
        while (first < from + TITLE && first + 2 < to && isTitle(tokens, first)) {
            first++;
        }
        int end = PersonNames.end(tokens, first, to);
        boolean whole = end == to || tokens.is(end, ',') || tokens.is(end, '(');
        boolean person =
                first > from || isGiven(tokens, first) || isTold(tokens, end, to) || isNothingElse(tokens, first, end);
        return whole && person && PersonNames.isFullName(tokens, first, end) ? end : from;
    }

    private static boolean isTitle(Tokens tokens, int token) {
        boolean period = tokens.is(token, '.') && Titles.isTitle(tokens, token - 1);
        return period || tokens.isCapitalized(token) && Titles.isTitle(tokens, token);
    }

    private static boolean isGiven(Tokens tokens, int token) {
        return PersonNames.isGiven(tokens, token) || Titles.isHonorific(tokens, token);
    }

    /** Whether what is told behind a name is what a person is. */
    private static boolean isTold(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (Titles.isTitle(tokens, i) || Titles.isOccupation(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether no word is one of all days, of a body or in capitals, and all of them are no place. */
    private static boolean isNothingElse(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            boolean shouted = tokens.isUpperCase(i) && tokens.end(i) - tokens.start(i) > 1;
            boolean other = PlainWords.has(tokens, i) || Titles.isOrganizationWord(tokens, i) || shouted;
            if (tokens.isWord(i) && other) {
                return false;
            }
        }
        return !Places.isTown(tokens, from, to) && !Places.isRegion(tokens, from, to);
    }
}
