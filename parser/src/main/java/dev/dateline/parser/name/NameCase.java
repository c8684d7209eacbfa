package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/**
 * Names that copy prints in capitals, as they are written elsewhere: {@code SAO PAULO} is Sao Paulo, {@code McLEAN}
 * McLean, {@code RIO DE JANEIRO} Rio de Janeiro. A word that has lower case letters behind its first keeps them.
 */
public final class NameCase {
    private static final Phrases PERSONS = Phrases.of(Grammar.class, "name-particles.txt");
    private static final Phrases PLACES = Phrases.of(NameCase.class, "place-particles.txt");
    private static final Phrases INITIALISMS = Phrases.of(NameCase.class, "initialisms.txt");

    private NameCase() {}

    /** The name of a person in name case: {@code DINA D'SOUZA} is Dina D'Souza. */
    public static String of(String printed) {
        return of(printed, PERSONS);
    }

    /** The name of a place in name case: {@code COEUR D'ALENE} is Coeur d'Alene. */
    public static String ofPlace(String printed) {
        return of(printed, PLACES);
    }

    /** Whether all letters of a text are capitals. */
    public static boolean isShouted(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 'a' && text.charAt(i) <= 'z') {
                return false; // most texts, at their second letter
            }
        }
        return text.equals(text.toUpperCase(Locale.ROOT)) && !text.equals(text.toLowerCase(Locale.ROOT));
    }

    private static String of(String printed, Phrases particles) {
        Tokens tokens = Tokens.of(printed);
        StringBuilder name = new StringBuilder(printed.length());
        int at = 0;
        for (int i = 0; i < tokens.count(); i++) {
            name.append(printed, at, tokens.start(i));
            at = tokens.end(i);
            String word = tokens.word(i);
            boolean initial = word.length() == 1 && (tokens.is(i + 1, '.') || !isShouted(printed)); // "Juan E. Doe"
            boolean inner = i > 0 && isCapitals(word) && tokens.isSpacedBefore(i) && !initial;
            if (inner && particles.has(tokens, i) || tokens.kind(i) == TokenKind.CLITIC) {
                name.append(word.toLowerCase(Locale.ROOT));
            } else if (keepsCapitals(tokens, i, word) || i == 0 && isInitials(word, printed)) {
                name.append(word);
            } else {
                String written = compound(word, particles);
                name.append(particles == PLACES && inner && isElided(word) ? "d" + written.substring(1) : written);
            }
        }
        return name.append(printed, at, printed.length()).toString();
    }

    /** Whether a word keeps its capitals in any name: "EU". */
    static boolean isInitialism(Tokens tokens, int token) {
        return INITIALISMS.has(tokens, token);
    }

    /** "AJ Doe": two initials in front of a name that has small letters. */
    private static boolean isInitials(String word, String printed) {
        return word.length() == 2 && isCapitals(word) && !isShouted(printed);
    }

    private static boolean isElided(String word) {
        return word.length() > 2 && word.charAt(0) == 'D' && isApostrophe(word.charAt(1));
    }

    private static boolean keepsCapitals(Tokens tokens, int token, String word) {
        return isInitialism(tokens, token) || word.indexOf('.') > 0 || word.length() < 2;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    /** "STOKE-ON-TRENT": a small word between hyphens stays small. */
    private static String compound(String word, Phrases particles) {
        String[] parts = word.split("-", -1);
        for (int i = 0; i < parts.length; i++) {
            boolean small = i > 0 && i < parts.length - 1 && isCapitals(parts[i]) && particles.has(parts[i]);
            parts[i] = small ? parts[i].toLowerCase(Locale.ROOT) : word(parts[i]);
        }
        return String.join("-", parts);
    }

    private static String word(String word) {
        StringBuilder name = new StringBuilder(word.length());
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            name.append(begins || !isInCapitals(word, i) ? c : Character.toLowerCase(c));
            // O'Brien, D'Souza, but the s of SHI'S stays small
            begins = begins && !Character.isLetter(c) || isApostrophe(c) && i <= 2 || startsMc(word, i);
        }
        return name.toString();
    }

    /** Whether the letter stands in a stretch of capitals: both in "LEAN" of "McLEAN", not the first of "DeKalb". */
    private static boolean isInCapitals(String word, int at) {
        boolean before = at > 0 && Character.isUpperCase(word.charAt(at - 1));
        boolean after = at + 1 < word.length() && Character.isUpperCase(word.charAt(at + 1));
        return Character.isUpperCase(word.charAt(at))
                && (before || after || at > 0 && isApostrophe(word.charAt(at - 1)));
    }

    private static boolean startsMc(String word, int at) {
        return at == 1 && word.length() > 4 && word.regionMatches(true, 0, "mc", 0, 2);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }
}
