package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.LegalForms;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Gives back to the name of a body the small word that opens the sentence with it: "[Our] Harbour PAC said", "[Six] Lakes Inc, the brewer,". */
final class SmallFronts {
    private final Tokens tokens;
    private final Folds fronted = new Folds(); // what stands behind such a word inside of sentences

    private SmallFronts(Tokens tokens, List<NameRun> runs) {
        this.tokens = tokens;
        for (NameRun run : runs) {
            if (run.length() > 1 && NameWords.mayFront(tokens, run.nameFrom())) {
                fronted.add(tokens.fold(run.nameFrom() + 1));
            } else if (run.from() > 0 && NameWords.mayFront(tokens, run.from() - 1) && isExplained(run)) {
                fronted.add(tokens.fold(run.from()));
            }
        }
    }

    /** The runs, each with such a word. */
    static List<NameRun> with(Analysis body, List<NameRun> runs) {
        Tokens tokens = body.tokens();
        SmallFronts fronts = new SmallFronts(tokens, runs);
        if (fronts.fronted.isEmpty()) {
            return runs; // most stories
        }
        List<NameRun> names = new ArrayList<>(runs.size());
        for (NameRun run : runs) {
            int front = run.from() - 1;
            boolean opens = front >= 0
                    && !run.isTitled()
                    && NameWords.mayFront(tokens, front)
                    && front == body.firstOfSentence(body.sentenceOf(run.from()))
                    && fronts.fronted.number(tokens.fold(run.from())) != Folds.NONE;
            names.add(opens ? new NameRun(front, front, run.to(), run.gender()) : run);
        }
        return names;
    }

    /** "Our [Harbour PAC], a group": a body's name of several words, and behind a comma what it is. */
    private boolean isExplained(NameRun run) {
        int last = run.to() - 1;
        return run.length() > 1
                && (Titles.isOrganizationWord(tokens, last) || LegalForms.is(tokens, last))
                && tokens.is(run.to(), ',')
                && Grammar.isArticle(tokens, run.to() + 1);
    }
}
