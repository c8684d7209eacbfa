package dev.dateline.parser.copy;

import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.text.FactFile;
import java.util.List;
import java.util.Locale;

/** Tells a desk's name of a story from its headline: {@code BC-PORT-TALKS}, {@code r i bc-port-talks 12-07 0412}. */
public final class Slugs {
    private static final int LONGEST = 60;
    private static final List<String> PREFIXES = FactFile.words(Slugs.class, "slug-prefixes.txt");

    private Slugs() {}

    /** Whether a line is a slug: one word with hyphens, or a short line with a word that begins as slugs do. */
    public static boolean isSlug(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        int hyphen = line.indexOf('-');
        if (line.indexOf(' ') < 0) {
            return hyphen > 1 && hyphen < line.length() - 1;
        }
        if (isNested(line)) {
            return true;
        }
        String lower = line.toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (lower.startsWith(prefix) || lower.contains(" " + prefix)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a line is sure to be a slug: "Ex-mayor" is one only where a headline follows. */
    public static boolean isSure(String line) {
        return isSlug(line) && (line.indexOf(' ') >= 0 || NameCase.isShouted(line));
    }

    /** "FERRY-GREBEN/SINKS (UPDATE 2, PIX)" */
    private static boolean isNested(String line) {
        int space = line.indexOf(' ');
        String word = line.substring(0, space);
        return NameCase.isShouted(line)
                && word.indexOf('-') > 0
                && word.indexOf('/') > 0
                && line.startsWith("(", space + 1)
                && line.endsWith(")");
    }

    /** Whether a line begins with the cycle that a story was sent for: {@code BC-Port-Talks, 1st Ld,0456}. */
    static boolean hasCycle(String line) {
        String start = line.substring(0, Math.min(line.length(), 4)).toLowerCase(Locale.ROOT);
        for (String prefix : PREFIXES) {
            if (start.startsWith(prefix)) {
                return line.length() > prefix.length() && Character.isLetter(line.charAt(prefix.length()));
            }
        }
        return false;
    }
}
