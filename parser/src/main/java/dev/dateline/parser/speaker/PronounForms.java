package dev.dateline.parser.speaker;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Knows pronouns in all their forms. */
final class PronounForms {
    private static final List<List<String>> ROWS = FactFile.rows(PronounForms.class, "possessives.txt", 2);
    private static final Phrases FORMS =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    private static final Folds PRONOUNS = pronouns();

    private PronounForms() {}

    private static Folds pronouns() {
        Folds pronouns = new Folds();
        FactFile.rows(Grammar.class, "pronouns.txt", 2).forEach(row -> pronouns.add(Tokens.fold(row.get(0))));
        ROWS.forEach(row -> pronouns.add(Tokens.fold(row.get(0))));
        return pronouns;
    }

    /** What a pronoun agrees with in any of its forms, "her" and "its" too; a space where it is none. */
    static char agreement(Tokens tokens, int token) {
        if (PRONOUNS.number(tokens.fold(token)) == Folds.NONE) {
            return ' '; // most words
        }
        char agreement = Grammar.agreement(tokens, token);
        int form = agreement == ' ' && tokens.isWord(token) ? FORMS.word(tokens, token) : Phrases.NONE;
        return form == Phrases.NONE ? agreement : ROWS.get(form).get(1).charAt(0);
    }
}
