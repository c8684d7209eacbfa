package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Tokens;

/** What somebody does to whom is named behind it: "a lawyer [representing Ann Lee]" is no Lee, and "police [searching Selm]" no place. */
final class DoingClauses {
    private static final long CHIEF = Tokens.fold("chief");
    private static final long OFFICER = Tokens.fold("officer");

    private final Tokens tokens;
    private final NameIndex names;

    DoingClauses(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The participle in a phrase that a noun stands right in front of, or the end of the phrase. */
    int from(int from, int to) {
        for (int i = from + 1; i + 1 < to; i++) {
            boolean doing = tokens.endsWith(i, "ing") && Participles.is(tokens, i) && !names.isInside(i);
            if (doing && isDoer(i - 1, from) && isNamed(i + 1, i - 1)) {
                return i;
            }
        }
        return to;
    }

    /** "lawyer", "committee", "study"; at the front of a phrase with the capital of a sentence, "Officers". */
    private boolean isDoer(int noun, int from) {
        boolean common = tokens.isLowerCase(noun) || noun == from && !names.isInside(noun + 1);
        return common
                && (Nouns.isPerson(tokens, noun)
                        || Nouns.isOrganization(tokens, noun)
                        || Nouns.isGroup(tokens, noun)
                        || Nouns.isDocument(tokens, noun));
    }

    /** "Ann Lee"; behind a person also "actor Ann Lee", but no "the team managing director Ann Lee", "chief operating officer Ann Lee" or "veteran mining engineer Ann Lee". */
    private boolean isNamed(int token, int noun) {
        boolean officer = tokens.fold(noun) == CHIEF && tokens.fold(token) == OFFICER;
        boolean office = officer || Titles.officeLength(tokens, token - 1) > 1;
        boolean titled = tokens.isLowerCase(token)
                && Titles.isOccupation(tokens, token)
                && Nouns.isPerson(tokens, noun)
                && !Adjectives.isQuality(tokens, noun)
                && !Titles.isModifier(tokens, noun)
                && names.isInside(token + 1);
        return !office && (titled || tokens.isCapitalized(token) && names.isInside(token));
    }
}
