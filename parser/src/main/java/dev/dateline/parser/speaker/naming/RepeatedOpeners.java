package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.body.Capitals;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Words that open a sentence alone and carry their capital inside of another sentence, too, so that it is a name's:
 * "[Brook] said so. They asked Brook"; a plain word has to carry it by itself, in prose.
 */
final class RepeatedOpeners {
    private RepeatedOpeners() {}

    /** The folds of such words of a body. */
    static Folds of(Tokens tokens, List<NameRun> runs, long[] surnames, Capitals capitals) {
        Folds openers = new Folds();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).length() == 1 && capitals.opensSentence(runs.get(i).from())) {
                openers.add(surnames[i]);
            }
        }
        Folds repeated = new Folds();
        for (NameRun run : runs) {
            boolean alone = run.length() == 1 && !run.isTitled();
            for (int i = run.from(); i < run.to(); i++) {
                boolean told = openers.number(tokens.foldOfName(i)) != Folds.NONE
                        && (i > run.from() || !capitals.opensSentence(i))
                        && (!PlainWords.has(tokens, i) || alone && capitals.isInProse(i));
                if (told) {
                    repeated.add(tokens.foldOfName(i));
                }
            }
        }
        return repeated;
    }
}
