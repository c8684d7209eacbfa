package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Bodies that their releases tell of in set words: "Orlo Tarn [is proud to announce]", "Orlo Tarn, a pioneer in moss, [today
 * announced]". Nothing else may tell that such a name is no person’s.
 */
final class Announcers {
    private static final Phrases GLAD = Phrases.of(Announcers.class, "words-of-gladness.txt");
    private static final String ANNOUNCE = "announce";
    private static final long THAT = Tokens.fold("that");
    private static final long TODAY = Tokens.fold("today");
    private static final long WHO = Tokens.fold("who");

    /** How many tokens may tell between commas what the body is. */
    private static final int APPOSITION = 24;

    private final Tokens tokens;
    private final boolean anywhere; // whether the text has any form of the verb

    Announcers(Tokens tokens) {
        this.tokens = tokens;
        this.anywhere = tokens.text().contains(ANNOUNCE);
    }

    /** Whether the words behind a name are such. */
    boolean isOne(NameRun run) {
        if (!anywhere) {
            return false;
        }
        int verb = run.to();
        if (verb + 1 < tokens.count() && tokens.is(verb, ',')) {
            int limit = Math.min(tokens.count(), verb + APPOSITION);
            for (int i = verb + 1; i < limit && !tokens.is(i, '.') && tokens.fold(i) != WHO; i++) {
                if (tokens.is(i, ',') && announces(i + 1)) {
                    return true;
                }
            }
            return false;
        }
        return announces(verb);
    }

    private boolean announces(int verb) {
        if (verb + 3 >= tokens.count()) {
            return false;
        }
        if (tokens.fold(verb) == TODAY) {
            return isAnnouncing(verb + 1);
        }
        return Grammar.isBe(tokens, verb)
                && GLAD.has(tokens, verb + 1)
                && tokens.isSpelled(verb + 2, "to")
                && isAnnouncing(verb + 3);
    }

    /** "announced"; but "announced [her] leave" and "announced that [he]" tell of a person. */
    private boolean isAnnouncing(int verb) {
        boolean announcing = tokens.isSpelled(verb, ANNOUNCE)
                || tokens.isSpelled(verb, "announced")
                || tokens.isSpelled(verb, "announces");
        int next = verb + 1 < tokens.count() && tokens.fold(verb + 1) == THAT ? verb + 2 : verb + 1;
        return announcing && (next >= tokens.count() || PronounForms.ofPerson(tokens, next) == ' ');
    }
}
