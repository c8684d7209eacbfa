package dev.dateline.parser.name;

import dev.dateline.parser.text.Endings;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Map;

/** What the words around a name tell of whom it names: titles, forms of address, words of organisations. */
public final class Titles {
    private static final Phrases SUMS = Phrases.of(Titles.class, "summing-nouns.txt");
    private static final Phrases OFFICES = Phrases.of(Titles.class, "offices.txt");
    private static final Phrases BODIES = Phrases.of(Titles.class, "titled-bodies.txt");
    private static final Phrases HONOURS = Phrases.of(Titles.class, "honours.txt");

    private static final Endings PROFESSIONAL = Endings.of(Titles.class, "profession-endings.txt");

    private static final Map<String, String> SHORT = FactFile.map(Titles.class, "short-titles.txt");

    private Titles() {}

    /** The title's noun in lower case and in full: "senator" for "Sen", "mayor" for "ex-mayor". */
    public static String inFull(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        if (lower.indexOf('-') >= 0) {
            lower = withoutAffixes(lower);
        }
        return SHORT.getOrDefault(lower, lower);
    }

    private static String withoutAffixes(String noun) {
        String bare = noun;
        for (String affix : Lexicon.AFFIXES) {
            if (affix.startsWith("-") && bare.endsWith(affix)) {
                int end = bare.length() - affix.length();
                bare = bare.substring(0, bare.charAt(end - 1) == '.' ? end - 1 : end); // "gov.-elect"
            } else if (bare.startsWith(affix)) {
                bare = bare.substring(affix.length());
            }
        }
        return bare;
    }

    /** Whether it is joined to the front of titles with its hyphen: "then-". */
    public static boolean isAffix(String front) {
        return Lexicon.AFFIXES.contains(front.toLowerCase(Locale.ROOT));
    }

    /** Whether it is a title that is cut short: "Gen". */
    public static boolean isShort(String noun) {
        return SHORT.containsKey(noun.toLowerCase(Locale.ROOT));
    }

    /** Whether it is the plural of a title that is cut short: "Sens". */
    public static boolean isShortPlural(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT);
        String singular = lower.endsWith("s") ? SHORT.get(lower.substring(0, lower.length() - 1)) : null;
        return singular != null && singular.equals(SHORT.get(lower));
    }

    /** Whether it is the plural of a job in capitals: "Ministers". */
    public static boolean isPluralOfTitle(Tokens tokens, int token) {
        if (token < 0 || !tokens.isCapitalized(token) || !tokens.endsWith(token, "s") || isTitle(tokens, token)) {
            return false;
        }
        String lower = tokens.word(token).toLowerCase(Locale.ROOT);
        return isOccupation(lower.substring(0, lower.length() - 1));
    }

    /** Whether a title can end with this word: "President", "manager". */
    public static boolean isTitle(Tokens tokens, int token) {
        int facts = Lexicon.of(tokens, token) & (Lexicon.TITLE | Lexicon.RANK);
        return (facts & Lexicon.TITLE) != 0 && !ExecutiveBodies.endsAt(tokens, token)
                || facts != 0 && isRankAhead(tokens, token);
    }

    /** Whether it is a rank in letters: "DS". */
    public static boolean isRank(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.RANK) && tokens.isUpperCase(token);
    }

    /** "DS Greta Lind", "ASP Lind", but neither "CS Lund" nor "PC World": two letters need a given name and one more. */
    private static boolean isRankAhead(Tokens tokens, int token) {
        int name = Math.max(token + 1, RankBrackets.wingEnd(tokens, token + 1)); // "SP (Rural) Greta Lind"
        if (!isRank(tokens, token)
                || name >= tokens.count()
                || !tokens.isCapitalized(name)
                || tokens.isUpperCase(name)
                || PlainWords.has(tokens, name)
                || Nouns.isListed(tokens, name)) {
            return false;
        }
        boolean letters = tokens.end(token) - tokens.start(token) > 2;
        boolean full = name + 1 < tokens.count()
                && tokens.isCapitalized(name + 1)
                && (PersonNames.isGiven(tokens, name) || isDescribed(tokens, token) && !isBodyWord(tokens, name + 1));
        return letters || full || isSetOff(tokens, token);
    }

    /** "The police spokesman, [SP] Musa Haruna, said": who it is, between commas. */
    private static boolean isSetOff(Tokens tokens, int rank) {
        boolean behind = rank > 0 && tokens.is(rank - 1, ',');
        int close = rank + 1;
        while (behind && close < tokens.count() && tokens.isCapitalized(close) && !isBodyWord(tokens, close)) {
            close++;
        }
        return behind && close > rank + 2 && tokens.is(close, ',');
    }

    /** "[Former] PM Greta Lind", "[Jailed] PM Greta Lind". */
    private static boolean isDescribed(Tokens tokens, int token) {
        return token > 0
                && tokens.isCapitalized(token - 1)
                && (isModifier(tokens, token - 1)
                        || tokens.endsWith(token - 1, "ed") && !PersonNames.isGiven(tokens, token - 1));
    }

    private static boolean isBodyWord(Tokens tokens, int token) {
        return isOrganizationWord(tokens, token) || PlainWords.has(tokens, token) || tokens.isUpperCase(token);
    }

    /** Whether a title can end with this word in lower case: "mayor", "beekeeper". */
    public static boolean isOccupation(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.TITLE | Lexicon.OCCUPATION) && tokens.isLowerCase(token);
    }

    /** Whether a title can end with this word in lower case, or with the capital of the sentence that it opens. */
    public static boolean isPost(Tokens tokens, int token) {
        boolean opens = token == 0 || !tokens.isWord(token - 1) && !tokens.is(token - 1, ',');
        return isOccupation(tokens, token) || opens && Lexicon.is(tokens, token, Lexicon.TITLE | Lexicon.OCCUPATION);
    }

    /** The same of a word by itself. */
    public static boolean isOccupation(String word) {
        return !word.isEmpty()
                && Character.isLowerCase(word.charAt(0))
                && Lexicon.is(Tokens.fold(word), Lexicon.TITLE | Lexicon.OCCUPATION);
    }

    /** Whether it is a word of an occupation, in any case, "Recorder", or a capital that is one only here: "Model". */
    public static boolean isProfession(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.OCCUPATION)
                || Lexicon.is(tokens, token, Lexicon.LABEL) && tokens.isCapitalized(token);
    }

    /** "Biologist": whether a word is made like a profession; but "Carmaker". */
    public static boolean isProfessional(Tokens tokens, int token) {
        return !Nouns.isOrganization(tokens, token) && PROFESSIONAL.end(tokens, token);
    }

    /** ", a [claim] counsel Ann Lee called odd": a noun that sums up what stands in front, and is no part of a title. */
    public static boolean isSum(Tokens tokens, int token) {
        return token > 1
                && SUMS.has(tokens, token)
                && Grammar.isArticle(tokens, token - 1)
                && tokens.is(token - 2, ',');
    }

    /** How many tokens the office of several words has that begins with this token, "Secretary of State"; 0 if none does. */
    public static int officeLength(Tokens tokens, int token) {
        boolean opens = Lexicon.is(tokens, token, Lexicon.OFFICE) && isInOffice(tokens, token + 1);
        int office = opens ? OFFICES.longest(tokens, token) : Phrases.NONE;
        return office == Phrases.NONE ? 0 : OFFICES.length(office);
    }

    /** Whether an office of several words may go on with this token: "of" and "State" of "Secretary of State". */
    public static boolean isInOffice(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.OFFICE_REST);
    }

    /** Whether a title in lower case, or an office of several words, may end with this token: "mayor", "state". */
    public static boolean mayEnd(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.TITLE | Lexicon.OCCUPATION | Lexicon.OFFICE_LAST);
    }

    /** Whether it modifies a title and names no organisation: "Chinese", "Former". */
    public static boolean isModifier(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.MODIFIER);
    }

    /** The same of what stands behind the hyphen of a word: "Mexican-[American]". */
    public static boolean isModifierBehindHyphen(Tokens tokens, int token) {
        return Lexicon.is(tokens.foldBehindHyphen(token), Lexicon.MODIFIER);
    }

    /** Whether a name with this word is an organisation's. */
    public static boolean isOrganizationWord(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && (Lexicon.is(tokens, token, Lexicon.ORGANIZATION_WORD)
                        || tokens.isSite(token)
                        || ExecutiveBodies.endsAt(tokens, token));
    }

    /** "[General] Mills": whether the name of a body begins here with what elsewhere is a title. */
    public static boolean isTitledBody(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && BODIES.longest(tokens, token) != Phrases.NONE;
    }

    /** Whether it is letters behind a name, of an honour, a degree or a seat: "QC". */
    public static boolean isHonour(Tokens tokens, int token) {
        boolean letters = Character.isUpperCase(tokens.text().charAt(tokens.end(token) - 1)); // "PhD", but not "San"
        return letters && HONOURS.has(tokens, token);
    }

    /** Whether it is a form of address: "Mr". */
    public static boolean isHonorific(Tokens tokens, int token) {
        return Lexicon.is(tokens, token, Lexicon.HONORIFIC) && tokens.isCapitalized(token);
    }

    /** What a form of address tells: m a man, f a woman, u nothing; u where it is none. */
    public static char gender(Tokens tokens, int token) {
        return isHonorific(tokens, token) ? Lexicon.address(tokens, token) : 'u';
    }
}
