package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Surnames that are words of titles, too. */
final class TitleNames {
    private TitleNames() {}

    /** The runs of a story, in which "King" alone is a name where the story has a "Wayne King", and "Eze" where it has a "Peter Eze". */
    static List<NameRun> read(Tokens tokens, List<NameRun> runs) {
        Folds surnames = new Folds();
        for (NameRun run : runs) {
            boolean full = run.length() > 1 && PersonNames.isGiven(tokens, run.nameFrom());
            int surname = run.to() - 1;
            if (full && (Titles.isTitle(tokens, surname) || Titles.isHonorific(tokens, surname))) {
                surnames.add(tokens.fold(surname));
            }
        }
        if (surnames.isEmpty()) {
            return runs; // most stories
        }
        List<NameRun> read = new ArrayList<>();
        for (NameRun run : runs) {
            int last = run.to() - 1;
            boolean alone = run.length() == 0
                    && tokens.isWord(last)
                    && (run.from() == last || Titles.isHonorific(tokens, run.from()));
            boolean name = alone && surnames.number(tokens.fold(last)) != Folds.NONE;
            read.add(name ? new NameRun(run.from(), last, run.to(), run.gender()) : run);
        }
        return read;
    }
}
