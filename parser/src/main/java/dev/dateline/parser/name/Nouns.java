package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a common noun stands for, as far as lists tell: a person, several, a body, something written. */
public final class Nouns {
    private static final Phrases FIGURE_WORDS = Phrases.of(Nouns.class, "figure-words.txt");
    private static final Phrases NUMBERS_DO = Phrases.of(Nouns.class, "verbs-of-numbers.txt");
    private static final Phrases EVIDENCE = Phrases.of(Nouns.class, "evidence-nouns.txt");

    /** Whatever of the lists stands for somebody or for something written. */
    static final int MENTIONED = Lexicon.PERSON
            | Lexicon.ORGANIZATION
            | Lexicon.TITLE
            | Lexicon.OCCUPATION
            | Lexicon.GENDERED
            | Lexicon.COLLECTIVE
            | Lexicon.PLURAL
            | Lexicon.PEOPLE
            | Lexicon.DOCUMENT
            | Lexicon.PRONOUN;

    private static final long FIGURES = Tokens.fold("figures");

    private Nouns() {}

    /** Whether it stands for several, or for a share of them, without a plural in -s: "most", "the public". */
    public static boolean isCollective(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.COLLECTIVE);
    }

    /** Whether it stands for several in either way. */
    public static boolean isGroup(Tokens tokens, int token) {
        return isSeveral(tokens, token) || isCollective(tokens, token);
    }

    /** What a noun tells of a person: m a man, f a woman, u nothing. */
    public static char gender(Tokens tokens, int token) {
        return Lexicon.gender(tokens, token);
    }

    /** Whether it is a noun of an organisation: "ministry". */
    public static boolean isOrganization(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.ORGANIZATION);
    }

    /** Whether it is a noun of a person, title or not: "official", "mayor". */
    public static boolean isPerson(Tokens tokens, int token) {
        return isPerson(Lexicon.of(tokens, token), tokens, token);
    }

    private static boolean isPerson(int facts, Tokens tokens, int token) {
        return (facts & (Lexicon.PERSON | Lexicon.TITLE)) != 0
                || (facts & (Lexicon.OCCUPATION | Lexicon.GENDERED)) != 0 && tokens.isLowerCase(token);
    }

    /** Whether a list of nouns or titles has it at all. */
    public static boolean isListed(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.LISTED);
    }

    /** Whether any list knows it as a noun of persons, bodies or papers. */
    public static boolean isAny(Tokens tokens, int token) {
        int facts = Lexicon.of(tokens, token);
        return (facts & (Lexicon.COLLECTIVE | Lexicon.DOCUMENT | Lexicon.ORGANIZATION)) != 0
                || isPerson(facts, tokens, token)
                || isSeveral(tokens, token);
    }

    /** Whether it is a noun of several persons: "officials", "people". */
    public static boolean isSeveral(Tokens tokens, int token) {
        int end = tokens.end(token);
        return switch (tokens.text().charAt(end - 1)) {
            case 's' ->
                end - tokens.start(token) > 2
                        && (Lexicon.is(tokens, token, Lexicon.PLURAL)
                                || Lexicon.is(tokens, token, Lexicon.PEOPLE)
                                        && Character.isUpperCase(tokens.first(token)));
            case 'n' -> end - tokens.start(token) > 5 && tokens.endsWith(token, "men");
            case 'e' -> tokens.isSpelled(token, "people");
            default -> false;
        };
    }

    /** Whether it is a noun of something written that can be a source: "report", "polls". */
    public static boolean isDocument(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.DOCUMENT) && !isFigures(tokens, token);
    }

    /** Whether it is a noun of what finds something out and tells it, but is nothing written: "tests", "scans". */
    public static boolean isEvidence(Tokens tokens, int token) {
        return EVIDENCE.has(tokens, token);
    }

    /** "party [figures] say": persons; but "sales figures", and "military figures show". */
    private static boolean isFigures(Tokens tokens, int token) {
        return token > 0
                && tokens.fold(token) == FIGURES
                && FIGURE_WORDS.has(tokens, token - 1)
                && !NUMBERS_DO.has(tokens, token + 1);
    }

    /** Whether a word is a common noun that stands for a person or a body. */
    public static boolean isSomeone(Tokens tokens, int noun) {
        return tokens.isLowerCase(noun) && (isPerson(tokens, noun) || isOrganization(tokens, noun));
    }
}
