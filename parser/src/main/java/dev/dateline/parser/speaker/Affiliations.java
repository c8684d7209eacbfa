package dev.dateline.parser.speaker;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the organisation out of a title: "European Commission President", "president of the Chamber". */
final class Affiliations {
    private Affiliations() {}

    /** The organisation in front of a title's noun, the last word before {@code to}. */
    static @Nullable String before(Tokens tokens, int from, int to) {
        int first = from;
        int noun = to - 1;
        while (noun > from
                && (Titles.isTitle(tokens, noun) || tokens.is(noun, '.') || Titles.isModifier(tokens, noun))) {
            noun--;
        }
        while (first <= noun && (Titles.isModifier(tokens, first) && !Titles.isOrganizationWord(tokens, first + 1))) {
            first++;
        }
        int end = first;
        while (end <= noun && (tokens.isCapitalized(end) || tokens.kind(end) == TokenKind.CLITIC)) {
            end++;
        }
        if (end != noun + 1 || end - first < 1) {
            return null;
        }
        boolean inside = first > 0 && tokens.isWord(first - 1); // "Union leader" opens a sentence
        boolean organization =
                end - first >= 2 || tokens.isUpperCase(first) || inside && Titles.isOrganizationWord(tokens, first);
        return organization ? stripped(tokens, first, end) : null;
    }

    /** The organisation behind a title's noun and a preposition, up to {@code to}. */
    static @Nullable String behind(Tokens tokens, int title, int to) {
        for (int i = title + 1; i < to && i < title + 8; i++) {
            if (!Grammar.isPreposition(tokens, i)) {
                continue;
            }
            int first = i + 1;
            if (first < to && Grammar.isDeterminer(tokens, first)) {
                first++;
            }
            if (first < to && tokens.isCapitalized(first) && !Grammar.isCalendar(tokens, first)) {
                int end = first + 1;
                while (end < to && (tokens.isCapitalized(end) || joins(tokens, end, to))) {
                    end++;
                }
                return stripped(tokens, first, end);
            }
        }
        return null;
    }

    /** "Greta Lind of the Institute for Moss": an organisation behind a name and "of". */
    static @Nullable String of(Tokens tokens, int token) {
        int first = token + 1;
        if (first + 1 >= tokens.count()
                || !tokens.isWord(token)
                || !tokens.word(token).equals("of")) {
            return null;
        }
        if (Grammar.isDeterminer(tokens, first)) {
            first++;
        }
        int end = first;
        boolean organization = false;
        while (end < tokens.count()
                && (tokens.isCapitalized(end) || end > first && joins(tokens, end, tokens.count()))) {
            organization |= Titles.isOrganizationWord(tokens, end);
            end++;
        }
        return organization ? stripped(tokens, first, end) : null;
    }

    /** "Chamber of Commerce in China", "Johnson & Johnson". */
    private static boolean joins(Tokens tokens, int token, int to) {
        boolean small = Grammar.isPreposition(tokens, token)
                || tokens.is(token, '&')
                || tokens.is(token, '.')
                || tokens.word(token).equals("and");
        return small && token + 1 < to && tokens.isCapitalized(token + 1);
    }

    private static String stripped(Tokens tokens, int from, int to) {
        int end = to;
        if (end - 1 > from && tokens.kind(end - 1) == TokenKind.CLITIC) {
            end--;
        }
        return tokens.words(from, end);
    }
}
