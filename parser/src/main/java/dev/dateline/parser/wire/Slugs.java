package dev.dateline.parser.wire;

import dev.dateline.parser.text.FactFile;
import java.util.List;
import java.util.Locale;

/** Tells a desk's name of a story from its headline: {@code BC-PORT-TALKS}, {@code r i bc-port-talks 12-07 0412}. */
final class Slugs {
    private static final int LONGEST = 60;
    private static final List<String> PREFIXES = FactFile.words(Slugs.class, "slug-prefixes.txt");

    private Slugs() {}

    /** Whether a line is a slug: one word with hyphens, or a short line with a word that begins as slugs do. */
    static boolean isSlug(String line) {
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
    static boolean isSure(String line) {
        return isSlug(line) && (line.indexOf(' ') >= 0 || Lines.isShouted(line));
    }

    /** "FERRY-GREBEN/SINKS (UPDATE 2, PIX)" */
    private static boolean isNested(String line) {
        int space = line.indexOf(' ');
        String word = line.substring(0, space);
        return Lines.isShouted(line)
                && word.indexOf('-') > 0
                && word.indexOf('/') > 0
                && line.startsWith("(", space + 1)
                && line.endsWith(")");
    }

    /** The marker behind the name: "BC-FERRY, 1st Ld-Writethru". */
    static MarkerReader marker(String line) {
        return MarkerReader.of(line.substring(line.indexOf(',') + 1).strip());
    }
}
