package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.stream.Stream;

/** Knows pronouns in all their forms. */
public final class PronounForms {
    private static final List<List<String>> SUBJECTS = FactFile.rows(Grammar.class, "pronouns.txt", 2);
    private static final List<List<String>> OTHERS = FactFile.rows(PronounForms.class, "possessives.txt", 2);
    private static final Phrases FORMS =
            Phrases.of(OTHERS.stream().map(row -> row.get(0)).toList());
    private static final Phrases INDEFINITE = Phrases.of(PronounForms.class, "indefinite-pronouns.txt");

    private PronounForms() {}

    /** All of them. */
    static List<String> all() {
        return rows().map(row -> row.get(0)).toList();
    }

    /** Those of a man or a woman. */
    static List<String> ofPersons() {
        return rows().filter(row -> isOfPerson(row.get(1).charAt(0)))
                .map(row -> row.get(0))
                .toList();
    }

    private static Stream<List<String>> rows() {
        return Stream.concat(SUBJECTS.stream(), OTHERS.stream());
    }

    private static boolean isOfPerson(char agreement) {
        return agreement == 'm' || agreement == 'f';
    }

    /** What a pronoun agrees with in any of its forms, "her" and "its" too; a space where it is none. */
    public static char agreement(Tokens tokens, int token) {
        if (!Lexicon.is(tokens, token, Lexicon.PRONOUN)) {
            return ' '; // most words
        }
        char agreement = Grammar.agreement(tokens, token);
        int form = agreement == ' ' && tokens.isWord(token) ? FORMS.word(tokens, token) : Phrases.NONE;
        return form == Phrases.NONE ? agreement : OTHERS.get(form).get(1).charAt(0);
    }

    /** Whether it is a pronoun of whoever it may be, which nothing tells of more: "Someone said". */
    public static boolean isIndefinite(Tokens tokens, int token) {
        return INDEFINITE.has(tokens, token);
    }

    /** The first token of a stretch that may be a pronoun, in any form, or its end. */
    public static int next(Tokens tokens, int from, int to) {
        return next(tokens, Lexicon.PRONOUN, from, to);
    }

    /** The first one that may be of a man or a woman, or the end. */
    public static int nextOfPerson(Tokens tokens, int from, int to) {
        return next(tokens, Lexicon.PERSONAL, from, to);
    }

    private static int next(Tokens tokens, int facts, int from, int to) {
        int[] said = Lexicon.row(tokens);
        int token = from;
        while (token < to && (said[token] & facts) == 0) {
            token++;
        }
        return token;
    }

    /** What it agrees with where that is a man (m) or a woman (f); else a space. */
    public static char ofPerson(Tokens tokens, int token) {
        char agreement = Lexicon.is(tokens, token, Lexicon.PERSONAL) ? agreement(tokens, token) : ' ';
        return isOfPerson(agreement) ? agreement : ' ';
    }
}
