package dev.dateline.parser.name;

import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/**
 * Names that copy prints in capitals, as they are written elsewhere: {@code SAO PAULO} is Sao Paulo, {@code McLEAN}
 * McLean, {@code RIO DE JANEIRO} Rio de Janeiro. A word that has lower case letters behind its first keeps them.
 */
public final class NameCase {
    private static final Phrases PARTICLES = Phrases.of(NameCase.class, "name-particles.txt");
    private static final Phrases INITIALISMS = Phrases.of(NameCase.class, "initialisms.txt");

    private NameCase() {}

    /** The name in name case. */
    public static String of(String printed) {
        Tokens tokens = Tokens.of(printed);
        StringBuilder name = new StringBuilder(printed.length());
        int at = 0;
        for (int i = 0; i < tokens.count(); i++) {
            name.append(printed, at, tokens.start(i));
            at = tokens.end(i);
            String word = tokens.word(i);
            name.append(
                    i > 0 && PARTICLES.has(tokens, i) && isCapitals(word) && tokens.isSpacedBefore(i)
                            ? word.toLowerCase(Locale.ROOT)
                            : keepsCapitals(tokens, i, word) ? word : word(word));
        }
        return name.append(printed, at, printed.length()).toString();
    }

    private static boolean keepsCapitals(Tokens tokens, int token, String word) {
        return INITIALISMS.has(tokens, token) || word.indexOf('.') > 0 || word.length() < 2;
    }

    private static boolean isCapitals(String word) {
        return word.equals(word.toUpperCase(Locale.ROOT));
    }

    private static String word(String word) {
        StringBuilder name = new StringBuilder(word.length());
        boolean begins = true;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            name.append(begins || !isShouted(word, i) ? c : Character.toLowerCase(c));
            begins = begins && !Character.isLetter(c)
                    || c == '-'
                    || isApostrophe(c) && i <= 2 // O'Brien, D'Souza, but Coeur d'Alene's "s" stays small
                    || startsMc(word, i);
        }
        return name.toString();
    }

    /** Whether the letter stands in a stretch of capitals: both in "LEAN" of "McLEAN", not the first of "DeKalb". */
    private static boolean isShouted(String word, int at) {
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
