package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.body.Capitals;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words that open a sentence alone and carry their capital inside of another sentence, too, so that it is a name's:
 * "[Brook] said so. They asked Brook"; a plain word has to carry it by itself, in prose.
 */
final class RepeatedOpeners {
    private final Tokens tokens;
    private final List<NameRun> runs;
    private final long[] surnames; // by run
    private final Capitals capitals;
    private @Nullable Folds repeated; // read when first asked for

    RepeatedOpeners(Tokens tokens, List<NameRun> runs, long[] surnames, Capitals capitals) {
        this.tokens = tokens;
        this.runs = runs;
        this.surnames = surnames;
        this.capitals = capitals;
    }

    /** Whether a word of this fold is such. */
    boolean has(long word) {
        Folds known = repeated == null ? read() : repeated;
        return known.number(word) != Folds.NONE;
    }

    private Folds read() {
        Folds openers = new Folds();
        for (int i = 0; i < surnames.length; i++) {
            NameRun run = runs.get(i);
            if (run.length() == 1 && capitals.opensSentence(run.from())) {
                openers.add(surnames[i]);
            }
        }
        Folds inside = new Folds();
        for (NameRun run : runs) {
            boolean alone = run.length() == 1 && !run.isTitled();
            for (int i = run.from(); i < run.to(); i++) {
                boolean told = openers.number(tokens.foldOfName(i)) != Folds.NONE
                        && (i > run.from() || !capitals.opensSentence(i))
                        && (!PlainWords.has(tokens, i) || alone && capitals.isInProse(i));
                if (told) {
                    inside.add(tokens.foldOfName(i));
                }
            }
        }
        repeated = inside;
        return inside;
    }
}
