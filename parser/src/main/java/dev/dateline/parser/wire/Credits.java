package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the people of credits and contacts with their roles. */
final class Credits {
    private static final List<List<String>> ROWS = FactFile.rows(Credits.class, "credit-cues.tsv", 2);
    private static final Phrases CUES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());
    private static final Phrases CONTRIBUTED = Phrases.of(List.of(
            "contributed to this report", "contributed to this story", "contributed to this article", "contributed"));
    private static final Phrases CONTACT = Phrases.of(List.of("to contact the"));
    private static final long EDITOR = Tokens.fold("editor");
    private static final long EDITORS = Tokens.fold("editors");
    /** A cue may stand behind a bracket, a dash and little else. */
    private static final int CUE_REACH = 4;

    private Credits() {}

    /** Whether a text begins as a credit does, an opening bracket or dash aside. */
    static boolean isCredit(Tokens tokens) {
        for (int i = 0; i < Math.min(CUE_REACH, tokens.count()); i++) {
            if (CUES.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                return false;
            }
        }
        return false;
    }

    /** Whether it is the sentence that names who helped: "A B in Paris contributed to this report." */
    static boolean isContribution(Tokens tokens) {
        int found = contribution(tokens);
        return found > 0
                && CUES.longest(tokens, 0) == Phrases.NONE
                && CONTRIBUTED.length(CONTRIBUTED.longest(tokens, found)) > 1;
    }

    private static int contribution(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (CONTRIBUTED.longest(tokens, i) != Phrases.NONE) {
                return i;
            }
        }
        return -1;
    }

    /** The people of a credit, in print order. */
    static List<Author> people(Tokens tokens) {
        PeopleReader reader = new PeopleReader(tokens);
        String role = null;
        int from = 0;
        int at = 0;
        while (at < tokens.count()) {
            int cue = CUES.longest(tokens, at);
            if (cue == Phrases.NONE) {
                at++;
                continue;
            }
            read(reader, from, at, role);
            role = ROWS.get(cue).get(1);
            at += CUES.length(cue);
            from = at;
        }
        int contribution = contribution(tokens);
        if (role == null && contribution > 0) {
            reader.read(0, contribution, "contributing");
        } else {
            read(reader, from, tokens.count(), role);
        }
        return reader.people();
    }

    private static void read(PeopleReader reader, int from, int to, @Nullable String role) {
        if (role != null) {
            reader.read(from, to, role);
        }
    }

    /** The people of a contact line, whose role stands in it: "To contact the reporter on this story: …". */
    static List<Author> contacts(Tokens tokens) {
        PeopleReader reader = new PeopleReader(tokens);
        int colon = 0;
        boolean editors = false;
        while (colon < tokens.count() && !tokens.is(colon, ':')) {
            editors |= tokens.fold(colon) == EDITOR || tokens.fold(colon) == EDITORS;
            colon++;
        }
        if (CONTACT.longest(tokens, 0) != Phrases.NONE && colon < tokens.count()) {
            reader.read(colon + 1, tokens.count(), editors ? "editor" : "reporter");
        }
        return reader.people();
    }
}
