package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.speaker.bearer.Countries;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * The land of whoever leads one, where only the sentence tells it: "France will send ships, Prime Minister [Luc Morel]
 * said. The French premier left"; but "Prime Minister Luc Morel flew to Japan. The Japanese leader left".
 */
final class UntoldLands {
    /** How many names back whoever is meant stands. */
    private static final int RUNS_BACK = 12;

    /** How many tokens a sentence has up to the name. */
    private static final int AHEAD = 40;

    /** How many words the title of who leads a land has: "prime minister". */
    private static final int TITLE = 2;

    private final Tokens tokens;
    private final NameIndex names;

    UntoldLands(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether a sentence tells of a land ahead of the last name of its leader in front of a token. */
    boolean isOf(Named leader, String land, int token) {
        if (leader.state != null || !isPlain(leader)) {
            return false;
        }
        int last = names.runAt(token) - 1;
        for (int i = last; i >= 0 && i > last - RUNS_BACK; i--) {
            if (names.bearer(i) == leader && isAhead(land, names.runs().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "prime minister", no "president of the club". */
    private static boolean isPlain(Named leader) {
        return leader.affiliation == null
                && leader.titles.stream().allMatch(title -> Tokens.of(title).count() <= TITLE);
    }

    private boolean isAhead(String land, NameRun run) {
        int limit = Math.max(0, run.from() - AHEAD);
        for (int i = run.from() - 1; i >= limit; i--) {
            boolean named = tokens.isCapitalized(i) && land.equals(Countries.among(tokens, i, i + 1));
            if (named && (i == 0 || !Grammar.isPreposition(tokens, i - 1) && !Grammar.isAnd(tokens, i - 1))) {
                return true;
            }
            if (Grammar.opensSentence(tokens, i)) {
                return false;
            }
        }
        return false;
    }
}
