package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Degrees;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * What is told between commas of somebody who was named, and of nothing else: letters, "Ann Lee[, OBE]", an age or an office of a
 * time, "[, then 17]", "[, formerly of the Selm Trust]", kin, "[, his widow]", and that one is among some, "[, one of the nurses]".
 */
public final class PersonNotes {
    private static final Phrases TIMES = Phrases.of(PersonNotes.class, "times-of-offices.txt");
    private static final long ONE = Tokens.fold("one");

    /** A degree has fewer tokens. */
    private static final int DEGREE = 6;

    /** A degree without full stops has fewer letters: "PhD". */
    private static final int LETTERS = 5;

    private PersonNotes() {}

    /** Whether such a note stands from one element up to another. */
    public static boolean has(Elements elements, int first, int end) {
        boolean age = elements.is(first, WordKind.NUMBER) && end == first + 1;
        boolean kin = elements.is(first, WordKind.POSSESSIVE) && elements.is(end - 1, WordKind.PERSON);
        boolean among = elements.fold(first) == ONE && elements.is(first + 1, WordKind.OF);
        return age || kin || among || tells(elements, first, end);
    }

    /** Whether letters, an age or an office of a time, which stand behind no noun but a person’s, tell of somebody. */
    static boolean tells(Elements elements, int first, int end) {
        return isOfTime(elements, first, end) || isLettered(elements.tokens(), elements, first, end);
    }

    /** "then 17", "then the mayor", "formerly of the Selm Trust". */
    private static boolean isOfTime(Elements elements, int first, int end) {
        boolean time = end > first + 1 && TIMES.has(elements.fold(first));
        return time
                && switch (elements.kind(first + 1)) {
                    case NUMBER -> end == first + 2;
                    case OF -> true;
                    case ARTICLE, POSSESSIVE, PERSON, TITLE -> elements.verbs(first + 1, end, 1) == 0;
                    default -> false;
                };
    }

    /** "OBE", "M.D.", "Jr.", "D-Ohio". */
    private static boolean isLettered(Tokens tokens, Elements elements, int first, int end) {
        int token = elements.first(first);
        int behind = elements.first(end);
        if (behind <= token || behind - token > DEGREE || !tokens.isCapitalized(token)) {
            return false;
        }
        boolean one = behind == token + 1;
        boolean party = one
                && tokens.end(token) - tokens.start(token) > 2
                && tokens.text().charAt(tokens.start(token) + 1) == '-';
        boolean degree = Degrees.end(tokens, token) == behind || one && isDegree(tokens, token);
        boolean suffix = PersonNames.isSuffix(tokens, token) && (one || tokens.is(token + 1, '.'));
        return party || degree || suffix || one && Titles.isHonour(tokens, token);
    }

    /** "PhD", "MD". */
    private static boolean isDegree(Tokens tokens, int token) {
        String word = tokens.word(token);
        return word.length() < LETTERS && word.endsWith("D") && Character.isUpperCase(word.charAt(0));
    }
}
