package dev.dateline.parser.text;

import java.util.List;

/**
 * The function words of English that noun phrases and clauses are told apart by. Everything else is told by shape, so a
 * word that no list knows is a noun, a name or a verb by its place.
 */
public final class Grammar {
    /** Abbreviations that a name or number follows: "Sen. Doe", "No. 5"; they never end a sentence. */
    static final Phrases LEADING = Phrases.of(Grammar.class, "abbreviations-leading.txt");
    /** Abbreviations that may end a sentence. */
    static final Phrases CLOSING = Phrases.of(Grammar.class, "abbreviations-closing.txt");

    private static final List<List<String>> AUXILIARY_ROWS = FactFile.rows(Grammar.class, "auxiliaries.txt", 2);
    private static final Phrases AUXILIARIES = firsts(AUXILIARY_ROWS);
    private static final Phrases ADVERBS = Phrases.of(Grammar.class, "adverbs.txt");
    private static final Phrases NO_ADVERBS = Phrases.of(Grammar.class, "adverb-exceptions.txt");
    private static final Phrases DETERMINERS = Phrases.of(Grammar.class, "determiners.txt");
    private static final Phrases REPORTING = Phrases.of(Grammar.class, "reporting-verbs.txt");
    private static final Phrases ARTICLES = Phrases.of(Grammar.class, "articles.txt");
    private static final List<List<String>> PREPOSITION_ROWS = FactFile.rows(Grammar.class, "prepositions.txt", 2);
    private static final Phrases PREPOSITIONS = firsts(PREPOSITION_ROWS);
    private static final Phrases OBJECTS = Phrases.of(Grammar.class, "object-pronouns.txt");
    private static final Phrases SUBORDINATORS = Phrases.of(Grammar.class, "subordinators.txt");
    private static final Phrases CALENDAR = Phrases.of(Grammar.class, "calendar-words.txt");
    private static final List<List<String>> PRONOUN_ROWS = FactFile.rows(Grammar.class, "pronouns.txt", 2);
    private static final Phrases PRONOUNS = firsts(PRONOUN_ROWS);

    private Grammar() {}

    private static Phrases firsts(List<List<String>> rows) {
        return Phrases.of(rows.stream().map(row -> row.get(0)).toList());
    }

    private static boolean isMarked(List<List<String>> rows, int row, String mark) {
        return row != Phrases.NONE && rows.get(row).get(1).equals(mark);
    }

    /** Whether it is a form of "be", behind which a past participle is passive. */
    public static boolean isBe(Tokens tokens, int token) {
        return isMarked(AUXILIARY_ROWS, AUXILIARIES.word(tokens, token), "b");
    }

    /** Whether it is a modal or a form of "do", behind which the base form of a verb has a subject. */
    public static boolean isModal(Tokens tokens, int token) {
        return isMarked(AUXILIARY_ROWS, AUXILIARIES.word(tokens, token), "m");
    }

    /** Whether it is a preposition that may link a noun to what belongs to it: "a spokesman for the ministry". */
    public static boolean isLinking(Tokens tokens, int token) {
        return isMarked(PREPOSITION_ROWS, PREPOSITIONS.word(tokens, token), "l");
    }

    /** Whether it is one of the verbs that most often attribute a quotation in front of them. */
    public static boolean isReporting(Tokens tokens, int token) {
        return REPORTING.has(tokens, token);
    }

    /** Whether it is a pronoun that may be whom something was told to. */
    public static boolean isObject(Tokens tokens, int token) {
        return OBJECTS.has(tokens, token);
    }

    /** Whether the token may stand between a subject and its verb: "has also repeatedly". */
    public static boolean isBetween(Tokens tokens, int token) {
        return AUXILIARIES.has(tokens, token) || isAdverb(tokens, token);
    }

    /** Whether it is an auxiliary or a negation. */
    public static boolean isAuxiliary(Tokens tokens, int token) {
        return AUXILIARIES.has(tokens, token);
    }

    /** Whether it is a function word, in any case: it is no name, not even where a sentence gives it a capital. */
    public static boolean isFunctional(Tokens tokens, int token) {
        return isDeterminer(tokens, token)
                || isPreposition(tokens, token)
                || isSubordinator(tokens, token)
                || isPronoun(tokens, token)
                || isAuxiliary(tokens, token)
                || ADVERBS.has(tokens, token);
    }

    /** Whether it is an adverb: one in -ly, or one of a list. */
    public static boolean isAdverb(Tokens tokens, int token) {
        int end = tokens.end(token);
        if (ADVERBS.has(tokens, token)) {
            return tokens.isLowerCase(token);
        }
        return tokens.isLowerCase(token)
                && end - tokens.start(token) > 4
                && tokens.text().charAt(end - 1) == 'y'
                && tokens.text().charAt(end - 2) == 'l'
                && !NO_ADVERBS.has(tokens, token);
    }

    /** Whether it opens a noun phrase. */
    public static boolean isDeterminer(Tokens tokens, int token) {
        return DETERMINERS.has(tokens, token) && !isInitial(tokens, token);
    }

    /** Whether it is an article or a possessive, behind which a noun has to follow. */
    public static boolean isArticle(Tokens tokens, int token) {
        return ARTICLES.has(tokens, token) && !isInitial(tokens, token);
    }

    /** Whether it is one capital letter with its full stop: "James A. Lewis". */
    public static boolean isInitial(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && tokens.end(token) - tokens.start(token) == 1
                && tokens.is(token + 1, '.')
                && tokens.start(token + 1) == tokens.end(token);
    }

    /** Whether a full stop behind this word belongs to it: an initial, "Gov.", "Inc." */
    public static boolean isAbbreviation(Tokens tokens, int word) {
        return tokens.isCapitalized(word)
                && (tokens.end(word) - tokens.start(word) == 1
                        || LEADING.has(tokens, word)
                        || CLOSING.has(tokens, word));
    }

    /** Whether it is a preposition. */
    public static boolean isPreposition(Tokens tokens, int token) {
        return PREPOSITIONS.has(tokens, token) && !isNamely(tokens, token);
    }

    /** "said Per Lund": a capital between a word in lower case and another capital is a name's. */
    private static boolean isNamely(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && token > 0
                && tokens.isLowerCase(token - 1)
                && token + 1 < tokens.count()
                && tokens.isCapitalized(token + 1);
    }

    /** Whether it begins another clause. */
    public static boolean isSubordinator(Tokens tokens, int token) {
        return SUBORDINATORS.has(tokens, token);
    }

    /** Whether it is a word of the calendar. */
    public static boolean isCalendar(Tokens tokens, int token) {
        return CALENDAR.has(tokens, token);
    }

    /** Whether it is a pronoun that may be a subject; "US" and "IT" are none. */
    public static boolean isPronoun(Tokens tokens, int token) {
        return agreement(tokens, token) != ' ';
    }

    /** What a pronoun agrees with, by the letters of its data file; a space where it is none. */
    public static char agreement(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.count() || !tokens.isWord(token)) {
            return ' ';
        }
        int found = PRONOUNS.word(tokens, token);
        if (found == Phrases.NONE
                || isInitial(tokens, token)
                || tokens.isUpperCase(token) && tokens.end(token) - tokens.start(token) > 1) {
            return ' ';
        }
        return PRONOUN_ROWS.get(found).get(1).charAt(0);
    }
}
