package dev.dateline.parser.quote;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Words in marks that are no one's: the names of works, papers and things. */
final class NamedPassages {
    private static final List<List<String>> ROWS = FactFile.rows(NamedPassages.class, "naming-words.txt", 2);
    private static final Phrases WORDS =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    private NamedPassages() {}

    /** Whether the words beside a passage say that it is a name: "a brochure called “In Case of Fire”". */
    static boolean isNamed(Tokens tokens, int open, int close) {
        int before = open > 0 ? WORDS.word(tokens, open - 1) : Phrases.NONE;
        int behind = close < tokens.count() ? WORDS.word(tokens, close) : Phrases.NONE;
        return before != Phrases.NONE
                || behind != Phrases.NONE && ROWS.get(behind).get(1).equals("w");
    }
}
