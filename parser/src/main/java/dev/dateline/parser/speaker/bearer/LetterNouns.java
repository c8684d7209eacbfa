package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What somebody may be called by letters behind the name: "Ann Lee KC … the barrister". */
public final class LetterNouns {
    private static final Map<String, String> NOUNS =
            FactFile.rows(LetterNouns.class, "nouns-of-letters.tsv", 2).stream()
                    .collect(Collectors.toUnmodifiableMap((List<String> row) -> row.get(0), row -> row.get(1)));

    private LetterNouns() {}

    /** Takes what they tell, a comma ahead of them or none. */
    public static void read(Named bearer, Tokens tokens, NameRun run) {
        if (run.length() < 2) {
            return;
        }
        int letters = tokens.is(run.to(), ',') ? run.to() + 1 : run.to();
        if (letters < tokens.count() && tokens.isUpperCase(letters)) {
            String noun = NOUNS.get(tokens.word(letters));
            if (noun != null) {
                bearer.roles.add(noun);
            }
        }
    }
}
