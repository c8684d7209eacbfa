package dev.dateline.parser.wire;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Locale;

/**
 * Initials as pages print them below a story: {@code (mo/Hafenbote)} with the name of the site, {@code (mo)} alone in brackets. The
 * name of another paper may stand there, too: {@code Hafenbote / Altonaer Zeitung}.
 */
final class PageInitials {
    /** Initials, a stroke and the name of the site are no longer. */
    private static final int LONGEST = 50;

    /** The name of a paper has no more words. */
    private static final int NAME = 4;

    private static final String ENGLISH = "en";

    private final List<Claim> claims;

    PageInitials(List<Claim> claims) {
        this.claims = claims;
    }

    /** Whether a line is but initials in front of the name of the site. */
    boolean are(String line) {
        if (line.length() > LONGEST) {
            return false; // most lines
        }
        String words = Initials.unbracketed(line);
        int stroke = words.indexOf('/');
        if (stroke <= 0) {
            return false;
        }
        String before = words.substring(0, stroke).strip();
        String behind = words.substring(stroke + 1).strip();
        return isSite(behind) ? Initials.areSmall(before) || isPaper(before) : isSite(before) && isPaper(behind);
    }

    /** Whether words may be the name of a paper: few, and the first and the last with a capital. */
    private static boolean isPaper(String words) {
        Tokens tokens = Tokens.of(words);
        int count = tokens.count();
        return count > 0 && count <= NAME && tokens.isCapitalized(0) && tokens.isCapitalized(count - 1);
    }

    /** Whether a bracket has but the initials of who wrote the story, as in copy that is not English: there it may be "(sic)". */
    boolean isOne(String bracket) {
        return bracket.length() <= LONGEST
                && bracket.startsWith("(")
                && !Initials.unbracketed(bracket).contains("/")
                && Initials.areSmall(Initials.unbracketed(bracket))
                && claims.stream().anyMatch(claim -> claim.fact() == Fact.LANGUAGE)
                && claims.stream()
                        .noneMatch(claim -> claim.fact() == Fact.LANGUAGE
                                && claim.value().toLowerCase(Locale.ROOT).startsWith(ENGLISH));
    }

    private boolean isSite(String words) {
        String name = letters(words);
        return !name.isEmpty()
                && claims.stream()
                        .anyMatch(claim -> (claim.fact() == Fact.SITE || claim.fact() == Fact.ORGANIZATION)
                                && letters(claim.value()).equals(name));
    }

    private static String letters(String words) {
        StringBuilder letters = new StringBuilder();
        words.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
        return letters.toString().toLowerCase(Locale.ROOT);
    }
}
