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
        boolean[] opens = new boolean[surnames.length]; // by run of one word
        for (int i = 0; i < surnames.length; i++) {
            NameRun run = runs.get(i);
            if (run.length() == 1 && capitals.opensSentence(run.from())) {
                opens[i] = true;
                openers.add(surnames[i]);
            }
        }
        Folds inside = new Folds();
        for (int k = 0; k < surnames.length; k++) {
            NameRun run = runs.get(k);
            boolean alone = run.length() == 1 && !run.isTitled();
            if (alone && opens[k]) {
                continue;
            }
            for (int i = run.from(); i < run.to(); i++) {
                long word = alone ? surnames[k] : tokens.foldOfName(i);
                boolean told = openers.number(word) != Folds.NONE
                        && (i > run.from() || !capitals.opensSentence(i))
                        && (!PlainWords.has(tokens, i) || alone && capitals.isInProse(i));
                if (told) {
                    inside.add(word);
                }
            }
        }
        repeated = inside;
        return inside;
    }
}
