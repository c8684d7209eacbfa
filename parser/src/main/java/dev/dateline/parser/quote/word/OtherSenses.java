package dev.dateline.parser.quote.word;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.WordTable;

/** Words that attribute elsewhere and mean something else where they stand: "speaks French", "a claim to the mine". */
public final class OtherSenses {
    private static final Phrases TONGUE_VERBS = Phrases.of(OtherSenses.class, "tongue-verbs.txt");
    private static final Phrases TONGUE_WORDS = Phrases.of(OtherSenses.class, "tongue-words.txt");
    private static final Phrases ENTITLING = Phrases.of(OtherSenses.class, "entitling-nouns.txt");
    private static final Phrases BALLOTS = Phrases.of(OtherSenses.class, "ballot-verbs.txt");
    private static final String SAY = "say";
    private static final long ACCORDING = Tokens.fold("according");
    private static final long NO = Tokens.fold("no");
    private static final long ON = Tokens.fold("on");
    private static final long YES = Tokens.fold("yes");

    /** How many words may stand between the verb and "languages": "four other languages". */
    private static final int OBJECT = 3;

    private static final Phrases RULES = Phrases.of(OtherSenses.class, "rule-nouns.txt");

    /** How far behind "according to" the noun of a rule may stand. */
    private static final int NEAR = 6;

    private OtherSenses() {}

    /** Adds the words that may have one. */
    static void words(WordTable table, int fact) {
        table.words(OtherSenses.class, "tongue-verbs.txt", fact)
                .words(OtherSenses.class, "entitling-nouns.txt", fact)
                .words(OtherSenses.class, "ballot-verbs.txt", fact);
        table.word(SAY, fact);
        table.fold(ACCORDING, fact);
        Idioms.words(table, fact);
    }

    /** Whether a word in front of {@code to} has one. */
    public static boolean has(Tokens tokens, int word, int to) {
        return ListedWords.is(tokens, word, ListedWords.OTHER_SENSE) && isOther(tokens, word, to);
    }

    private static boolean isOther(Tokens tokens, int word, int to) {
        return Idioms.has(tokens, word, to)
                || isForExample(tokens, word)
                || isByRule(tokens, word, 0, to)
                || isTongue(tokens, word, to)
                || isRight(tokens, word, to)
                || isBallot(tokens, word, to);
    }

    /** "the price of, [say], a rope". */
    private static boolean isForExample(Tokens tokens, int word) {
        return tokens.isSpelled(word, SAY) && word > 0 && tokens.is(word - 1, ',') && tokens.is(word + 1, ',');
    }

    /** "[voted] no along with Lee", "[votes] Labour", "[voted] 5-2 on Monday", "[voted] on the plan": how or on what somebody voted. */
    private static boolean isBallot(Tokens tokens, int verb, int to) {
        int next = verb + 1;
        if (!BALLOTS.has(tokens, verb) || next >= to) {
            return false;
        }
        return tokens.isNumber(next) && !isScoreOfMotion(tokens, next, to)
                || tokens.fold(next) == NO
                || tokens.fold(next) == YES
                || tokens.fold(next) == ON && next + 1 < to && !Grammar.isCalendar(tokens, next + 1)
                || tokens.isCapitalized(next)
                        && (next + 1 >= to || !tokens.isWord(next + 1) || Grammar.isPreposition(tokens, next + 1));
    }

    /** "voted [5-2] to close it", "voted [5 to 4] to stay": what the vote was for stands right behind its score. */
    private static boolean isScoreOfMotion(Tokens tokens, int score, int to) {
        int i = score;
        while (i + 1 < to && (!tokens.isWord(i) || tokens.isSpelled(i, "to") && tokens.isNumber(i + 1))) {
            i++;
        }
        return tokens.isSpelled(i, "to");
    }

    /** "[speaks] four languages", "[spoke] French", "[spoke] no English", "[testifying] in Spanish". */
    private static boolean isTongue(Tokens tokens, int verb, int to) {
        if (!TONGUE_VERBS.has(tokens, verb)) {
            return false;
        }
        int last = Math.min(to, verb + 1 + OBJECT);
        int tongue = verb + 1 < to && tokens.isSpelled(verb + 1, "in") ? verb + 2 : verb + 1;
        while (tongue < last && TONGUE_WORDS.has(tokens, tongue)) {
            tongue++;
        }
        return tongue < to && NameScanner.isOfAPeople(tokens, tongue);
    }

    /** "a [claim] to the mine". */
    private static boolean isRight(Tokens tokens, int noun, int to) {
        return ENTITLING.has(tokens, noun)
                && noun > 0
                && (Grammar.isDeterminer(tokens, noun - 1) || tokens.kind(noun - 1) == TokenKind.CLITIC)
                && noun + 2 < to
                && tokens.isSpelled(noun + 1, "to")
                && Grammar.isDeterminer(tokens, noun + 2);
    }

    /** "Oil the bell [according to] the manual": in line with a rule that stands right behind the words it is for. */
    public static boolean isByRule(Tokens tokens, int token, int from, int to) {
        if (tokens.fold(token) != ACCORDING || token == from || !tokens.isWord(token - 1)) {
            return false;
        }
        for (int i = token + 2;
                i < to && i < token + 2 + NEAR && (tokens.isWord(i) || tokens.kind(i) == TokenKind.CLITIC);
                i++) {
            if (RULES.has(tokens, i) && tokens.isLowerCase(i)) {
                return !isOfAnother(tokens, i + 1, to);
            }
        }
        return false;
    }

    /** "income [data]", "area [residents]", "the quality [council]": whether such a noun stands ahead of the one that is meant. */
    private static boolean isOfAnother(Tokens tokens, int next, int to) {
        return next < to && tokens.isWord(next) && Nouns.isAny(tokens, next);
    }
}
