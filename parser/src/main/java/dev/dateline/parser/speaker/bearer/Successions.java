package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Map;

/** Who follows whom in a post: "replaced by Tina Voss … his successor", "took over from Louis Tamm … her predecessor". */
public final class Successions {
    private static final Map<String, String> ROLES = FactFile.map(Successions.class, "successions.tsv");

    private static final Phrases ENDS = Phrases.of(ROLES.keySet().stream()
            .map(words -> words.substring(words.lastIndexOf(' ') + 1))
            .distinct()
            .toList());

    private static final int LONGEST = 3;

    /** How many words may stand between "took over" and "from". */
    private static final int REACH = 8;

    private static final long FROM = Tokens.fold("from");

    private Successions() {}

    /** Takes what the words ahead of a name tell of its bearer. */
    public static void read(Named bearer, Tokens tokens, NameRun run) {
        if (run.from() == 0 || bearer.organization || bearer.place || !ENDS.has(tokens, run.from() - 1)) {
            return;
        }
        for (int i = Math.max(0, run.from() - LONGEST); i < run.from(); i++) {
            String role = ROLES.get(tokens.words(i, run.from()));
            if (role != null) {
                bearer.roles.add(role);
                return;
            }
        }
        int from = run.from() - 1;
        for (int i = from - 1; i > 0 && i > from - REACH && tokens.fold(from) == FROM && tokens.isWord(i); i--) {
            String role = ROLES.get(tokens.words(i - 1, i + 1) + " from"); // "took over as mayor of Brix from"
            if (role != null) {
                bearer.roles.add(role);
                return;
            }
        }
    }

    /** "[his successor]": whether a phrase tells who followed whom in a post, and not just "a successor". */
    public static boolean isOne(Tokens tokens, int from, int noun) {
        return PronounForms.agreement(tokens, from) != ' ' && ROLES.containsValue(tokens.word(noun));
    }
}
