package dev.dateline.parser.name;

import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Adjectives, and two of them with a comma between that parts nothing: "the tall[,] grey-haired farmer". */
public final class Adjectives {
    private static final Endings ENDINGS = Endings.of(Adjectives.class, "adjective-endings.txt");
    private static final Phrases DESCRIBING = Phrases.of(Adjectives.class, "describing-adjectives.txt");

    private Adjectives() {}

    /** Whether a comma stands between an article with an adjective and another adjective with a noun. */
    public static boolean areParted(Tokens tokens, int comma) {
        int noun = comma + (isAge(tokens, comma + 1) ? 4 : 2);
        return comma > 1
                && noun < tokens.count()
                && tokens.is(comma, ',')
                && Grammar.isDeterminer(tokens, comma - 2)
                && describes(tokens, comma - 1)
                && (noun > comma + 2 || describes(tokens, comma + 1))
                && tokens.isLowerCase(noun)
                && !Grammar.isFunctional(tokens, noun);
    }

    /** "[71-year-old] farmer": a number, a hyphen and a word. */
    private static boolean isAge(Tokens tokens, int token) {
        return token + 2 < tokens.count() && tokens.isNumber(token) && tokens.endsWith(token + 2, "year-old");
    }

    /** "tall", "grey-haired", "federal": whether a word tells what somebody or something is like, by a list or its shape. */
    public static boolean describes(Tokens tokens, int token) {
        return isQuality(tokens, token) || tokens.isLowerCase(token) && isRelating(tokens, token);
    }

    /** "tall", "grey-haired", but not "federal": whether a word tells what somebody is like, and not of what kind. */
    public static boolean isQuality(Tokens tokens, int token) {
        return tokens.isWord(token)
                && (DESCRIBING.has(tokens, token)
                        || tokens.behindHyphen(token) != tokens.start(token) && tokens.endsWith(token, "ed"));
    }

    /** "[Financial] details", "[Huge] interest": the same of a word that opens a sentence, where its capital comes from that. */
    public static boolean opens(Tokens tokens, int token) {
        return PlainWords.has(tokens, token)
                && !Nouns.isAny(tokens, token)
                && (DESCRIBING.has(tokens, token) || ENDINGS.end(tokens, token));
    }

    /** "federal", "diverse": whether a word tells of what kind its noun is, by its ending or the lists of titles. */
    public static boolean isRelating(Tokens tokens, int token) {
        return tokens.isWord(token)
                && (Titles.isModifier(tokens, token) || tokens.isLowerCase(token) && hasEnding(tokens, token));
    }

    /** "[Regional] chair Ida Holm said": whether a word that has the capital of its sentence, or none, ends like an adjective. */
    public static boolean hasEnding(Tokens tokens, int token) {
        return !Grammar.isFunctional(tokens, token) && !Nouns.isAny(tokens, token) && ENDINGS.end(tokens, token);
    }
}
