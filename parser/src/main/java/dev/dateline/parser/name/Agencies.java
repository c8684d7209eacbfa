package dev.dateline.parser.name;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The news agencies and release wires, under the names that copy prints, each with the name it is known by. */
public final class Agencies {
    private static final Pattern BAR = Pattern.compile(" | ", Pattern.LITERAL); // between the names of one
    private static final List<String> CANONICAL = new ArrayList<>();
    private static final Set<String> PRINTED = new HashSet<>();
    private static final Phrases NAMES = read();
    private static final Phrases HINTS = Phrases.of(Agencies.class, "agency-words.txt");

    private Agencies() {}

    private static Phrases read() {
        List<String> names = new ArrayList<>();
        for (String line : FactFile.words(Agencies.class, "agencies.txt")) {
            List<String> printed = List.of(BAR.split(line));
            names.addAll(printed);
            PRINTED.addAll(printed);
            CANONICAL.addAll(Collections.nCopies(printed.size(), printed.get(0)));
        }
        return Phrases.of(names);
    }

    /** The token behind the longest agency name that begins at this token; the token itself if none does. */
    public static int end(Tokens tokens, int from, int limit) {
        int found = NAMES.longest(tokens, from, limit);
        return found == Phrases.NONE ? from : from + NAMES.length(found);
    }

    /** Whether a name may begin at this token, by its first word. */
    public static boolean mayBegin(Tokens tokens, int token) {
        return NAMES.begins(tokens, token);
    }

    /** The canonical name of the agency that these tokens print. */
    public static Optional<String> canonical(Tokens tokens, int from, int to) {
        int found = NAMES.longest(tokens, from, to);
        return found == Phrases.NONE || from + NAMES.length(found) != to
                ? Optional.empty()
                : Optional.of(CANONICAL.get(found));
    }

    /** The canonical name of the agency that a string prints. */
    public static Optional<String> canonical(String name) {
        Tokens tokens = Tokens.of(name);
        return canonical(tokens, 0, tokens.count());
    }

    /** Whether these tokens print an agency's name in the case that it is known by: "MAP", not "map". */
    public static boolean isPrinted(Tokens tokens, int from, int to) {
        return from < to && end(tokens, from, to) == to && PRINTED.contains(tokens.words(from, to));
    }

    /** Whether one of the tokens is a word that agencies, papers and stations have in their names. */
    public static boolean hint(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (HINTS.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
