package dev.dateline.parser.speaker;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.stream.Stream;

/** Knows pronouns in all their forms. */
final class PronounForms {
    private static final List<List<String>> ROWS = FactFile.rows(PronounForms.class, "possessives.txt", 2);
    private static final List<List<String>> SUBJECTS = FactFile.rows(Grammar.class, "pronouns.txt", 2);
    private static final Phrases FORMS =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    private static final Folds ALL = new Folds();

    /** The letters that all of them begin with, and those of a man or a woman, a bit each: most words begin with others. */
    private static final int LETTERS;

    private static final int LETTERS_OF_PERSONS;

    static {
        int letters = 0;
        int ofPersons = 0;
        for (List<String> row : Stream.concat(SUBJECTS.stream(), ROWS.stream()).toList()) {
            int letter = bit(row.get(0).charAt(0));
            ALL.add(Tokens.fold(row.get(0)));
            letters |= letter;
            ofPersons |= isOfPerson(row.get(1).charAt(0)) ? letter : 0;
        }
        LETTERS = letters;
        LETTERS_OF_PERSONS = ofPersons;
    }

    private PronounForms() {}

    /** What a pronoun agrees with in any of its forms, "her" and "its" too; a space where it is none. */
    static char agreement(Tokens tokens, int token) {
        if ((LETTERS & bit(tokens.first(token))) == 0 || ALL.number(tokens.fold(token)) == Folds.NONE) {
            return ' '; // most words
        }
        char agreement = Grammar.agreement(tokens, token);
        int form = agreement == ' ' && tokens.isWord(token) ? FORMS.word(tokens, token) : Phrases.NONE;
        return form == Phrases.NONE ? agreement : ROWS.get(form).get(1).charAt(0);
    }

    /** The same where it is a man (m) or a woman (f); else a space. */
    static char ofPerson(Tokens tokens, int token) {
        if ((LETTERS_OF_PERSONS & bit(tokens.first(token))) == 0) {
            return ' '; // neither "h" nor "s"
        }
        char agreement = agreement(tokens, token);
        return isOfPerson(agreement) ? agreement : ' ';
    }

    private static boolean isOfPerson(char agreement) {
        return agreement == 'm' || agreement == 'f';
    }

    /** A bit for a letter, small or capital. */
    private static int bit(char letter) {
        return 1 << (letter & 31);
    }
}
