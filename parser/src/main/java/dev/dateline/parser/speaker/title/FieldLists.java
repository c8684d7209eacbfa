package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Lists of what a title is for: "minister of trade[, industry and ferries]", "head of policy[, research and news]". */
final class FieldLists {
    /** How many words one of them may have, and how many tokens all. */
    private static final int WORDS = 3;

    private static final int REACH = 12;

    /** How many tokens tell at most whose body it is: "the city’s". */
    private static final int OWNER = 3;

    private static final long AND = Tokens.fold("and");
    private static final long OF = Tokens.fold("of");
    private static final long FOR = Tokens.fold("for");
    private static final long IN = Tokens.fold("in");

    private FieldLists() {}

    /** Behind the list that goes on at a comma; the comma itself where it ends what stands in front of it. */
    static int to(Tokens tokens, int comma) {
        boolean owned = tokens.is(comma, ',') && isOwnedField(tokens, comma);
        if (!tokens.is(comma, ',') || !owned && !isField(tokens, comma)) {
            return comma;
        }
        int i = comma;
        while (i < tokens.count() && i < comma + REACH) {
            boolean and = tokens.fold(i) == AND || tokens.is(i, ',') && tokens.fold(i + 1) == AND;
            if (!and && !tokens.is(i, ',')) {
                return comma;
            }
            int first = tokens.is(i, ',') && and ? i + 2 : i + 1;
            int end = itemTo(tokens, first, tokens.isLowerCase(comma - 1));
            if (end == first) {
                return comma;
            }
            if (and) {
                boolean list = i > comma && (!owned || isBody(tokens, end - 1));
                return list ? end : comma; // but "mayor of Altona, and Lo Lind"
            }
            i = end;
        }
        return comma;
    }

    /** Whether "of", "for" or "in" stands in front of the words ahead of the comma, with a title in front of it. */
    private static boolean isField(Tokens tokens, int comma) {
        for (int i = comma - 1; i > 0 && i >= comma - WORDS - 1; i--) {
            long word = tokens.fold(i);
            if (word == OF || word == FOR || word == IN) {
                return i < comma - 1 && (Titles.isTitle(tokens, i - 1) || Titles.isProfession(tokens, i - 1));
            }
            boolean article = i < comma - 1 && Grammar.isArticle(tokens, i); // "for [the] Faroes, Norway and Denmark"
            if (!article && !isPlain(tokens, i, tokens.isLowerCase(comma - 1))) {
                return false;
            }
        }
        return false;
    }

    /** "head of the city’s parks[, roads and bridges department]", "chair of the House boats[, fish and rivers committee]". */
    private static boolean isOwnedField(Tokens tokens, int comma) {
        int i = comma - 1;
        while (i > 0 && i > comma - WORDS && isPlain(tokens, i, true)) {
            i--;
        }
        boolean owned = i < comma - 1 && (Grammar.isPossessive(tokens, i) || tokens.isCapitalized(i));
        for (int of = i - 1; owned && of > 0 && of >= i - OWNER; of--) {
            long word = tokens.fold(of);
            if (word == OF || word == FOR) {
                return Titles.isTitle(tokens, of - 1) || Titles.isProfession(tokens, of - 1);
            }
            owned = tokens.isWord(of) && (Grammar.isArticle(tokens, of) || !Grammar.isFunctional(tokens, of));
        }
        return false;
    }

    private static boolean isBody(Tokens tokens, int noun) {
        return Nouns.isOrganization(tokens, noun) || Titles.isOrganizationWord(tokens, noun);
    }

    private static int itemTo(Tokens tokens, int from, boolean lower) {
        int i = !lower && Grammar.isArticle(tokens, from) && tokens.isCapitalized(from + 1) ? from + 1 : from;
        while (i < tokens.count() && i < from + WORDS && tokens.fold(i) != AND && isPlain(tokens, i, lower)) {
            i++;
        }
        return i;
    }

    /** A word of a field, of a list in lower case or in capitals; no one, nothing that a clause or a title has. */
    private static boolean isPlain(Tokens tokens, int token, boolean lower) {
        return tokens.isWord(token)
                && tokens.isLowerCase(token) == lower
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.isCalendar(tokens, token)
                && !Nouns.isPerson(tokens, token)
                && !Titles.isProfession(tokens, token)
                && !PersonNames.isGiven(tokens, token);
    }
}
