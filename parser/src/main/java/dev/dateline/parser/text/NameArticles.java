package dev.dateline.parser.text;

import java.util.Locale;
import java.util.Set;

/** What a name begins with in lower case and joined to it: "al-Habib", "d’Arcy", "eHarbour"; such a word counts as a capital. */
final class NameArticles {
    private static final Set<String> ARTICLES = Set.copyOf(FactFile.words(NameArticles.class, "name-articles.txt"));

    /** How many letters such an article has at most. */
    private static final int LONGEST = 4;

    /** A brand has more letters. */
    private static final int BRAND = 3;

    private NameArticles() {}

    /** Whether a word in lower case is such a name. */
    static boolean opens(String text, int from, int to) {
        return isBrand(text, from, to) || length(text, from, to) > 0;
    }

    /** "eHarbour", "iGrow": a letter in front of a capital and more small ones. */
    private static boolean isBrand(String text, int from, int to) {
        char first = text.charAt(from);
        return (first == 'e' || first == 'i')
                && to - from > BRAND
                && Character.isUpperCase(text.charAt(from + 1))
                && Character.isLowerCase(text.charAt(from + 2))
                && Character.isLowerCase(text.charAt(from + 3));
    }

    /** The length of the article and the mark behind it at the start of a word; 0 where there is none. */
    static int length(String text, int from, int to) {
        int mark = from;
        while (mark < to && mark <= from + LONGEST && Character.isLetter(text.charAt(mark))) {
            mark++;
        }
        if (mark == from || mark > from + LONGEST || mark + 1 >= to || !Character.isUpperCase(text.charAt(mark + 1))) {
            return 0;
        }
        char sign = text.charAt(mark);
        boolean elided = sign == '\'' || sign == '’';
        boolean joined = sign == '-' || sign == '\u2010' || sign == '\u2011';
        String article = text.substring(from, mark);
        boolean lower = Character.isLowerCase(article.charAt(0));
        return elided && lower || joined && ARTICLES.contains(article.toLowerCase(Locale.ROOT)) ? mark + 1 - from : 0;
    }
}
