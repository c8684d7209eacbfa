package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What a pronoun in the clause of a noun tells of whom the noun means: "The pilot raised [his] hand". */
final class OwnPronouns {
    private OwnPronouns() {}

    /** What the first pronoun behind a noun, within some words in lower case, agrees with, where it owns something; else u. */
    static char gender(Tokens tokens, int behind, int words) {
        for (int i = behind; i < behind + words && i + 1 < tokens.count() && isInside(tokens, i); i++) {
            char gender = PronounForms.ofPerson(tokens, i);
            if (gender != ' ') {
                boolean own = Grammar.agreement(tokens, i) == ' '
                        && tokens.isLowerCase(i + 1)
                        && !Grammar.isFunctional(tokens, i + 1);
                return own ? gender : 'u';
            }
        }
        return 'u';
    }

    private static boolean isInside(Tokens tokens, int token) {
        return tokens.isLowerCase(token) || tokens.isNumber(token);
    }
}
