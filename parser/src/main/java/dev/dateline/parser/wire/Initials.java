package dev.dateline.parser.wire;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;

/**
 * Tells the initials of those who wrote and edited: {@code gr/bp}, {@code (gr/bp)}, {@code /jm}, {@code mo/nb (AFP)},
 * {@code dpa/mo/nb}, {@code mo/AFP}, {@code AFP/mo}, {@code mo/ nb/}, {@code MOH // NBK}. They name nobody.
 */
final class Initials {
    private static final int LONGEST = 24;
    private static final int LONGEST_GROUP = 4;

    private Initials() {}

    /** Whether a line or bracket is nothing but initials, parted by strokes, and perhaps an agency. */
    static boolean are(String line) {
        if (line.length() > LONGEST) {
            return false;
        }
        String groups = unbracketed(agency(line).isPresent() ? line.substring(0, line.lastIndexOf('(')) : line);
        int space = groups.indexOf(' ');
        if (space > 0 && Agencies.canonical(groups.substring(0, space)).isPresent()) {
            groups = groups.substring(space + 1); // "dpa mo/nb"
        }
        if (groups.endsWith("/")) {
            groups = groups.replace("/ ", "/"); // "mo/ nb/"
        }
        groups = groups.replace(" // ", "/");
        int stroke = groups.indexOf('/');
        if (stroke > 0 && isPrinted(groups.substring(0, stroke)) && stroke + 1 < groups.length()) {
            return areSmall(groups.substring(stroke + 1)) || areGroups(groups); // "AFP/mo"
        }
        return agencyBehind(groups).isPresent() || groups.indexOf('/') >= 0 && areGroups(groups);
    }

    private static boolean isPrinted(String name) {
        Tokens tokens = Tokens.of(name);
        return Agencies.isPrinted(tokens, 0, tokens.count());
    }

    /** The agency behind a stroke: "mo/AFP". */
    static Optional<String> agencyBehind(String line) {
        String groups = unbracketed(line);
        int stroke = groups.lastIndexOf('/');
        return stroke > 0 && areSmall(groups.substring(0, stroke))
                ? Agencies.canonical(groups.substring(stroke + 1))
                : Optional.empty();
    }

    /** Whether these are groups of small letters: "mo/nb". */
    static boolean areSmall(String groups) {
        return areGroups(groups) && Character.isLowerCase(groups.codePointAt(0));
    }

    /** The agency in brackets behind initials, the first of several: "mo/nb (dpa, afp)". */
    static Optional<String> agency(String line) {
        int open = line.lastIndexOf('(');
        if (open <= 0 || !line.endsWith(")")) {
            return Optional.empty();
        }
        String names = line.substring(open + 1, line.length() - 1);
        int comma = names.indexOf(',');
        return Agencies.canonical(comma < 0 ? names : names.substring(0, comma));
    }

    static String unbracketed(String line) {
        String stripped = line.strip();
        boolean bracket = stripped.startsWith("(") && stripped.endsWith(")");
        return bracket ? stripped.substring(1, stripped.length() - 1) : stripped;
    }

    /** Letters of one case, four at most together, and somewhere two: "a/b" is a formula. */
    private static boolean areGroups(String groups) {
        int letters = 0;
        int most = 0;
        int capitals = 0;
        int all = 0;
        for (int i = 0; i < groups.length(); i++) {
            char c = groups.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                all++;
                capitals += Character.isUpperCase(c) ? 1 : 0;
                most = Math.max(most, letters);
            } else if (c == '/' || c == '-') {
                letters = 0;
            } else {
                return false;
            }
        }
        return most >= 2 && most <= LONGEST_GROUP && (capitals == 0 || capitals == all);
    }
}
