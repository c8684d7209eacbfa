package dev.dateline.parser.speaker;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Reads the organisation out of a title: "European Commission President", "president of the Chamber". */
final class Affiliations {
    private static final Phrases BELONGING = Phrases.of(Affiliations.class, "belonging-prepositions.txt");

    private Affiliations() {}

    /** "Berg’s", "Lunds’": the mark of a possessive, a token of its own. */
    static boolean isPossessive(Tokens tokens, int token) {
        if (token < 1 || tokens.kind(token) == TokenKind.CLITIC) {
            return token >= 1;
        }
        boolean mark = tokens.is(token, '’') || tokens.is(token, '\'');
        return mark
                && !tokens.isSpacedBefore(token)
                && tokens.isWord(token - 1)
                && tokens.text().charAt(tokens.end(token - 1) - 1) == 's';
    }

    /** The organisation in front of a title's noun, the last word before {@code to}. */
    static @Nullable String before(Tokens tokens, int from, int to, IntPredicate isSurname) {
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
        if (end == first + 1 && Nouns.isOrganization(tokens, first)) {
            return null; // "PAC spokeswoman"
        }
        boolean organization =
                end - first >= 2 || tokens.isUpperCase(first) || inside && Titles.isOrganizationWord(tokens, first);
        return organization && isOrganization(tokens, first, end, isSurname) ? stripped(tokens, first, end) : null;
    }

    /**
     * Where a title itself begins, behind whom it belongs to: "[Berg’s] campaign manager", "[Berg] spokesman",
     * "[Altona Harbour Board] chairwoman". An office in capitals keeps all of it: "City Council President".
     */
    static int ownFrom(Tokens tokens, int from, int to, IntPredicate isSurname) {
        int own = from;
        int end = from; // of the leading capitals
        for (int i = from; i < to && !Grammar.isPreposition(tokens, i); i++) {
            if (isPossessive(tokens, i) && i + 1 < to) {
                own = i + 1;
            }
            if (end == i && tokens.isCapitalized(i)) {
                end = i + 1;
            }
        }
        if (own > from || end == from || end >= to || !tokens.isLowerCase(end)) {
            return own;
        }
        boolean person = end == from + 1 && isSurname.test(from) && !Titles.isModifier(tokens, from);
        boolean full = end - from >= 3 && Titles.isOrganizationWord(tokens, end - 1);
        return person || full && Titles.isOccupation(tokens, end) ? end : from;
    }

    /** The organisation in front of a title that begins behind it, "Altona Harbour Board". */
    static @Nullable String left(Tokens tokens, int from, int own, IntPredicate isSurname) {
        int end = own;
        boolean clitic = end > from && isPossessive(tokens, end - 1);
        end = clitic ? end - 1 : end;
        if (end <= from || Grammar.isPronoun(tokens, from)) {
            return null;
        }
        int body = bodyTo(tokens, end, tokens.count());
        if (body > end && body > own) {
            return tokens.words(from, body); // "Berg’s campaign manager"
        }
        if (isSurname.test(end - 1)) {
            return null;
        }
        boolean organization = tokens.isCapitalized(from) && isOrganization(tokens, from, end, isSurname);
        return organization ? tokens.words(from, end) : null;
    }

    /** The organisation behind a title's noun and "of", "at" or their like, up to {@code to}; no place, no person. */
    static @Nullable String behind(Tokens tokens, int title, int to, IntPredicate isSurname) {
        for (int i = title + 1; i < to && i < title + 14; i++) {
            if (tokens.is(i, ',')) {
                return null;
            }
            int first = i + 1 < to && Grammar.isDeterminer(tokens, i + 1) ? i + 2 : i + 1;
            boolean belongs = BELONGING.has(tokens, i) && first < to && tokens.isCapitalized(first);
            if (!belongs || Grammar.isCalendar(tokens, first)) {
                continue;
            }
            int end = first + 1;
            while (end < to && (tokens.isCapitalized(end) || joins(tokens, end, to))) {
                end++;
            }
            int body = bodyTo(tokens, end, to);
            if (body > end || isOrganization(tokens, first, end, isSurname)) {
                return stripped(tokens, first, body);
            }
        }
        return null;
    }

    /** Behind the noun that makes an organisation of capitals: "the Berg [campaign]", "Berg’s [campaign]". */
    private static int bodyTo(Tokens tokens, int end, int to) {
        int noun = end < to && isPossessive(tokens, end) ? end + 1 : end;
        boolean body = noun < to && tokens.isLowerCase(noun) && Nouns.isOrganization(tokens, noun);
        return body ? noun + 1 : end;
    }

    /** Whether a run of capitals may be an organisation's name: "California" and "Anna Berg" are none. */
    private static boolean isOrganization(Tokens tokens, int from, int to, IntPredicate isSurname) {
        int end = isPossessive(tokens, to - 1) ? to - 1 : to;
        if (Places.isTown(tokens, from, end) || Places.isRegion(tokens, from, end)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (tokens.word(i).endsWith("-based")) {
                return false;
            }
            if (Titles.isOrganizationWord(tokens, i)) {
                return true;
            }
        }
        return end > from && !isSurname.test(end - 1) && !PersonNames.isGiven(tokens, from);
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
        if (end - 1 > from && isPossessive(tokens, end - 1)) {
            end--;
        }
        return tokens.words(from, end);
    }
}
