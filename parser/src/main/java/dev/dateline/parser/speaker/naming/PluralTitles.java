package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** The title of several that stands ahead of the last names of persons whom the story names elsewhere: "[Senators] Holm and Berg". */
final class PluralTitles {
    private final Tokens tokens;
    private final Folds lastNames = new Folds();

    private PluralTitles(Tokens tokens, List<NameRun> runs) {
        this.tokens = tokens;
        for (NameRun run : runs) {
            if (run.length() > 1 && !isPlural(tokens, run) || run.isTitled() && run.length() == 1) {
                lastNames.add(tokens.foldOfName(run.to() - 1));
            }
        }
    }

    /** The runs, each such title told from the name behind it. */
    static List<NameRun> read(Tokens tokens, List<NameRun> runs) {
        PluralTitles titles = null;
        List<NameRun> read = null;
        for (int i = 0; i + 1 < runs.size(); i++) {
            NameRun run = runs.get(i);
            if (!isTitleAhead(tokens, run, runs.get(i + 1))) {
                continue; // nearly all
            }
            titles = titles == null ? new PluralTitles(tokens, runs) : titles;
            if (titles.knows(run.to() - 1) && titles.knows(runs.get(i + 1).nameFrom())) {
                read = read == null ? new ArrayList<>(runs) : read;
                read.set(i, new NameRun(run.from(), run.from() + 1, run.to(), run.gender()));
            }
        }
        return read == null ? runs : read;
    }

    private static boolean isTitleAhead(Tokens tokens, NameRun run, NameRun next) {
        int link = run.to();
        return isPlural(tokens, run)
                && next.length() == 1
                && !next.isTitled()
                && next.from() == link + 1
                && (Grammar.isAnd(tokens, link) || tokens.is(link, ','));
    }

    private static boolean isPlural(Tokens tokens, NameRun run) {
        return run.length() == 2 && !run.isTitled() && Titles.isPluralOfTitle(tokens, run.from());
    }

    private boolean knows(int name) {
        return lastNames.number(tokens.foldOfName(name)) != Folds.NONE;
    }
}
