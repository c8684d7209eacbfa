package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** "records [Ann Lee filed]", "people [the port hired]": clauses without a pronoun that tell of the noun in front of them. */
public final class ContactClauses {
    /** How many words the subject of such a clause has at most. */
    private static final int SUBJECT = 6;

    private ContactClauses() {}

    /** The first token of such a clause in a phrase, or its end. */
    public static int from(Tokens tokens, int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            if (isTold(tokens, i - 1) && isSubject(tokens, i) && holdsVerb(tokens, i + 1, Math.min(to, i + SUBJECT))) {
                return i;
            }
        }
        return to;
    }

    /** A paper or several persons, whom no name behind it calls by their own. */
    private static boolean isTold(Tokens tokens, int noun) {
        return tokens.isLowerCase(noun)
                && (Nouns.isDocument(tokens, noun) || Nouns.isGroup(tokens, noun))
                && !Nouns.isOrganization(tokens, noun);
    }

    private static boolean isSubject(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                || Grammar.isArticle(tokens, token)
                || PronounForms.agreement(tokens, token) != ' ' && PronounForms.agreement(tokens, token) != 'r';
    }

    private static boolean holdsVerb(Tokens tokens, int from, int to) {
        for (int i = from; i < to && isBeforeVerb(tokens, i); i++) {
            if (tokens.isLowerCase(i) && Grammar.looksPast(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBeforeVerb(Tokens tokens, int i) {
        boolean address = tokens.is(i, '.') && tokens.isCapitalized(i + 1); // "Mr. Lee"
        return address || Grammar.isPossessive(tokens, i) || tokens.isWord(i) && !Grammar.isPreposition(tokens, i);
    }
}
