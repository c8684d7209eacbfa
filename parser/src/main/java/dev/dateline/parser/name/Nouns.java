package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a common noun stands for, as far as lists tell: a person, several, a body, something written. */
public final class Nouns {
    private static final Phrases ORGANIZATIONS = Phrases.of(Nouns.class, "organization-nouns.txt");
    private static final Phrases PERSONS = Phrases.of(Nouns.class, "person-nouns.txt");
    private static final Phrases DOCUMENTS = Phrases.of(Nouns.class, "document-nouns.txt");

    private Nouns() {}

    /** Whether it is a noun of an organisation: "ministry". */
    public static boolean isOrganization(Tokens tokens, int token) {
        return ORGANIZATIONS.has(tokens, token);
    }

    /** Whether it is a noun of a person, title or not: "official", "mayor". */
    public static boolean isPerson(Tokens tokens, int token) {
        return PERSONS.has(tokens, token) || Titles.isTitle(tokens, token);
    }

    /** Whether it is a noun of several persons: "officials", "people". */
    public static boolean isSeveral(Tokens tokens, int token) {
        String word = tokens.word(token);
        if (word.length() > 3 && word.endsWith("s")) {
            String singular = word.substring(0, word.length() - 1);
            return PERSONS.has(singular) || Titles.isTitle(singular);
        }
        return word.equals("people") || word.endsWith("men") && word.length() > 5;
    }

    /** Whether it is a noun of something written that can be a source: "report", "polls". */
    public static boolean isDocument(Tokens tokens, int token) {
        return DOCUMENTS.has(tokens, token);
    }
}
