package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Reads sentences that name who helped and from where: {@code Associated Press writer A B in Paris contributed to this
 * report.}, {@code A B reported from Paris.}
 */
final class Contributions {
    private static final Phrases CONTRIBUTED = Phrases.of(Contributions.class, "contribution-cues.txt");
    private static final Phrases REPORTED = Phrases.of(List.of("reported from", "reported in"));
    private static final Phrases ROLES = Phrases.of(Contributions.class, "byline-roles.txt");
    private static final String CONTRIBUTING = "contributing";
    private static final String REPORTING = "reporting";
    /** "Ore." is no end of a sentence. */
    private static final int SHORT = 3;

    private Contributions() {}

    /** Whether a text is nothing but such sentences. */
    static boolean are(Tokens tokens) {
        if (NameCase.isShouted(tokens.text())) {
            return false; // all in capitals, no name can be told
        }
        int from = tokens.count() > 0 && !tokens.isWord(0) ? 1 : 0;
        boolean found = false;
        while (from < tokens.count()) {
            int end = sentenceEnd(tokens, from);
            if (!isOne(tokens, from, end)) {
                return false;
            }
            found = true;
            from = end;
        }
        return found;
    }

    private static boolean isOne(Tokens tokens, int from, int to) {
        boolean named = Credits.areNames(tokens, from, 0);
        if (!named && Agencies.end(tokens, from, to) <= from) {
            return false; // most texts
        }
        int contribution = find(CONTRIBUTED, tokens, from, to);
        if (contribution > from) {
            int behind = contribution + CONTRIBUTED.length(CONTRIBUTED.longest(tokens, contribution));
            boolean whole = behind - contribution > 1 || ROLES.has(tokens, lastRole(tokens, from, contribution));
            return whole && (!hasWords(tokens, behind, to) || tokens.fold(behind) == Tokens.fold("from"));
        }
        return named && tokens.isCapitalized(from) && find(REPORTED, tokens, from, to) > from;
    }

    private static int lastRole(Tokens tokens, int from, int to) {
        for (int i = to - 1; i >= from; i--) {
            if (ROLES.has(tokens, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean hasWords(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)) {
                return true;
            }
        }
        return false;
    }

    /** The first token at which one of the phrases begins, or -1. */
    private static int find(Phrases phrases, Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (phrases.longest(tokens, i, to) != Phrases.NONE) {
                return i;
            }
        }
        return -1;
    }

    private static int sentenceEnd(Tokens tokens, int from) {
        for (int i = from + 1; i + 1 < tokens.count(); i++) {
            boolean ends =
                    tokens.is(i, '.') && tokens.isCapitalized(i + 1) && tokens.end(i - 1) - tokens.start(i - 1) > SHORT;
            if (ends) {
                return i + 1;
            }
        }
        return tokens.count();
    }

    /** The people of such sentences, in print order. */
    static List<Author> people(Tokens tokens) {
        PeopleReader reader = new PeopleReader(tokens);
        int from = 0;
        while (from < tokens.count()) {
            int end = sentenceEnd(tokens, from);
            int contribution = find(CONTRIBUTED, tokens, from, end);
            if (contribution > 0) {
                reader.read(from, contribution, CONTRIBUTING);
            } else {
                reader.read(from, end, REPORTING);
            }
            from = end;
        }
        return reader.people();
    }
}
