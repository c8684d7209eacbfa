package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What the words behind a name of one word tell of whether a person bears it: "Tamm, [who is 40], said", "Tamm [and his] wife", "Tamm[’s wife]", "[Asked if he] rows, Tamm". */
public final class PersonSigns {
    private static final Phrases OWNED = Phrases.of(PersonSigns.class, "what-persons-have.txt");
    private static final long WHO = Tokens.fold("who");

    /** How many words of a clause with "who" are looked at for whose something is. */
    private static final int CLAUSE = 4;

    /** How many words a question has at most. */
    private static final int QUESTION = 14;

    private PersonSigns() {}

    /** Whether a clause with "who" tells of one, or "and" joins somebody of his or hers; a team "who are top" is none. */
    public static boolean has(Tokens tokens, NameRun run) {
        int behind = run.to();
        if (run.length() == 1 && isAsked(tokens, run)) {
            return true;
        }
        if (run.length() > 1 || behind + 2 >= tokens.count()) {
            return false;
        }
        if (Grammar.isPossessive(tokens, behind)) {
            return OWNED.has(tokens, behind + 1) && tokens.isLowerCase(behind + 1) && isFree(tokens, run);
        }
        boolean told = Grammar.isAnd(tokens, behind)
                ? isOwn(tokens, behind + 1) && tokens.isLowerCase(behind + 2)
                : tokens.is(behind, ',') && tokens.fold(behind + 1) == WHO && isOfOne(tokens, behind + 2);
        return (told || isOneself(tokens, behind)) && isFree(tokens, run);
    }

    /** "Tamm, [himself] a cook,". */
    private static boolean isOneself(Tokens tokens, int comma) {
        return tokens.is(comma, ',')
                && tokens.endsWith(comma + 1, "self")
                && isOwn(tokens, comma + 1)
                && Grammar.isArticle(tokens, comma + 2);
    }

    /** "Selm, who is" of "Ann Lee of Selm, who is": a place, or what ends another phrase, is nobody. */
    private static boolean isFree(Tokens tokens, NameRun run) {
        int before = run.from() - 1;
        int from = run.nameFrom();
        return !(before >= 0
                        && (Grammar.isPreposition(tokens, before) || tokens.is(before, ',') || tokens.is(before, '(')))
                && !Places.isTown(tokens, from, run.to())
                && !Places.isRegion(tokens, from, run.to());
    }

    /** "Asked if she would quit, [Tamm] said": who is asked what a man or a woman does. */
    private static boolean isAsked(Tokens tokens, NameRun run) {
        int comma = run.from() - 1;
        if (comma < 2 || !tokens.is(comma, ',') || run.isTitled()) {
            return false;
        }
        boolean someone = false;
        for (int i = comma - 1; i >= 0 && i > comma - QUESTION && tokens.isWord(i); i--) {
            someone |= PronounForms.ofPerson(tokens, i) != ' ' && Grammar.agreement(tokens, i) != ' ';
            if (tokens.isCapitalized(i)) {
                return someone && AskedParticiples.has(tokens, i);
            }
        }
        return false;
    }

    private static boolean isOfOne(Tokens tokens, int verb) {
        for (int i = verb; i < verb + CLAUSE && i < tokens.count() && tokens.isWord(i); i++) {
            if (isOwn(tokens, i)) {
                return true; // "who lost her home"
            }
        }
        return tokens.isSpelled(verb, "is")
                || tokens.isSpelled(verb, "was")
                || tokens.isSpelled(verb, "has")
                || isPresent(tokens, verb);
    }

    /** "who [runs] the mill", no "who [always] win", no "who [press] on": a present that only one has. */
    private static boolean isPresent(Tokens tokens, int verb) {
        return verb + 1 < tokens.count()
                && tokens.isLowerCase(verb)
                && tokens.endsWith(verb, "s")
                && !tokens.endsWith(verb, "ss")
                && !Grammar.isFunctional(tokens, verb)
                && (tokens.isWord(verb + 1) || tokens.isNumber(verb + 1)); // "who turns 40"
    }

    /** "his", "herself": a pronoun of a man or a woman that is no subject. */
    private static boolean isOwn(Tokens tokens, int token) {
        return PronounForms.ofPerson(tokens, token) != ' ' && Grammar.agreement(tokens, token) == ' ';
    }
}
