package dev.dateline.parser.wire;

import dev.dateline.model.Status;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Finds in a note what it says of the story's standing, wherever it says it: {@code This story has been withdrawn.} */
final class Standings {
    private static final List<List<String>> ROWS = FactFile.rows(Standings.class, "standing-phrases.tsv", 2);
    private static final Phrases PHRASES =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    private Standings() {}

    /** The gravest status that a note to desks gives its story. */
    static Optional<Status> in(Tokens tokens) {
        Status gravest = null;
        for (int i = 0; i < tokens.count(); i++) {
            int phrase = PHRASES.longest(tokens, i);
            if (phrase != Phrases.NONE) {
                Status status = Status.of(ROWS.get(phrase).get(1));
                gravest = gravest == null || status.compareTo(gravest) > 0 ? status : gravest;
            }
        }
        return Optional.ofNullable(gravest);
    }
}
