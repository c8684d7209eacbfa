package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Nouns that stand for a body: for any, "the company", or for one with certain words in its name, "the paper". */
public final class BodyNouns {
    private static final Phrases GENERIC = Phrases.of(BodyNouns.class, "generic-bodies.txt");
    private static final Phrases KINDS_TOLD = Phrases.of(BodyNouns.class, "nouns-of-kinds.txt");
    private static final Phrases CONTRACTUAL = Phrases.of(BodyNouns.class, "contractual-nouns.txt");

    private static final Map<Long, Set<Long>> KINDS = FactFile.rows(BodyNouns.class, "kinds-of-bodies.tsv", 2).stream()
            .collect(Collectors.groupingBy(
                    row -> Tokens.fold(row.get(0)),
                    Collectors.mapping(row -> Tokens.fold(row.get(1)), Collectors.toUnmodifiableSet())));

    private static final long THE = Tokens.fold("the");

    private BodyNouns() {}

    /** The words of names that say of a body that it is what a noun means, by their folds; none of most nouns. */
    public static Set<Long> kinds(long noun) {
        return KINDS.getOrDefault(noun, Set.of());
    }

    /** Whether it is a noun for any organisation: "the company". */
    public static boolean isGeneric(Tokens tokens, int noun) {
        return noun >= 0 && (tokens.isLowerCase(noun) || isContractual(tokens, noun)) && GENERIC.has(tokens, noun);
    }

    /** Whether a word, in any case, is a noun that many organisations have: "University". */
    public static boolean isCommon(Tokens tokens, int noun) {
        return GENERIC.has(tokens, noun);
    }

    /** "the [charity] Dock Aid": a noun that tells of a body that it is no firm among others. */
    public static boolean isOfKind(Tokens tokens, int noun) {
        return tokens.isLowerCase(noun) && KINDS_TOLD.has(tokens, noun);
    }

    /** "[Insurer] Moss Lund": a noun of bodies, and of no person, that has its capital from the sentence. */
    public static boolean isGenericOpener(Tokens tokens, int noun) {
        return noun >= 0
                && tokens.isCapitalized(noun)
                && !tokens.isUpperCase(noun)
                && (noun == 0 || !tokens.isWord(noun - 1))
                && GENERIC.has(tokens, noun)
                && !Nouns.isPerson(tokens, noun)
                && !Titles.isOrganizationWord(tokens, noun);
    }

    /** "the [Company] said": a noun that releases print with a capital. */
    public static boolean isContractual(Tokens tokens, int noun) {
        return noun > 0
                && noun + 1 < tokens.count()
                && tokens.isCapitalized(noun)
                && !tokens.isUpperCase(noun)
                && tokens.fold(noun - 1) == THE
                && !tokens.isCapitalized(noun + 1)
                && CONTRACTUAL.has(tokens, noun);
    }

    /** Whether it is a noun for bodies with certain words in their names: "paper". */
    public static boolean isListed(Tokens tokens, int noun) {
        return tokens.isLowerCase(noun) && KINDS.containsKey(tokens.fold(noun));
    }

    /** Whether a word of a name says that it is what the noun means: "Selm Bank" is a bank. */
    public static boolean hasKind(String name, Tokens tokens, int noun) {
        Tokens words = Tokens.of(name);
        Set<Long> kinds = kinds(tokens.fold(noun));
        for (int i = 0; i < words.count(); i++) {
            if (words.fold(i) == tokens.fold(noun) || kinds.contains(words.fold(i))) {
                return true;
            }
        }
        return false;
    }
}
