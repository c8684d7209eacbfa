package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which names are those of a part of a firm, or of a thing that it offers, whose own name they begin with: "Orlo Payments" where
 * the story has told of Orlo before. Copy gives a name in full first, so whoever is called by one word ahead of it is another.
 */
final class Units {
    private static final Phrases FIRMS = Phrases.of(Units.class, "firms-of-one-word.txt");
    private static final Phrases PARENTS = Phrases.of(Units.class, "parents.txt");
    private static final Phrases WORDS = Phrases.of(Units.class, "unit-words.txt");
    private static final long ITS = Tokens.fold("its");

    /** How far "its" stands ahead of a unit: "its [payments unit] Orlo Payments". */
    private static final int OWNED = 3;

    private final Tokens tokens;
    private final Map<Long, Integer> alone = new HashMap<>(); // the run that names somebody by one word first
    private final Folds parents = new Folds();
    private final Folds owned = new Folds(); // both words of those that are somebody's

    Units(Tokens tokens, List<NameRun> runs) {
        this.tokens = tokens;
        for (NameRun run : runs) {
            if (run.length() == 1 && !run.isTitled()) {
                long word = tokens.foldOfName(run.nameFrom());
                alone.putIfAbsent(word, run.nameFrom());
                if (isParent(run.from())) {
                    parents.add(word);
                }
            } else if (run.length() == 2 && isOwned(run)) {
                owned.add(ends(tokens, run));
            }
        }
    }

    private static long ends(Tokens words, NameRun run) {
        return words.foldOfName(run.nameFrom()) * 31 + words.foldOfName(run.to() - 1);
    }

    /** "its parent, [Orlo]", "parent company [Orlo]". */
    private boolean isParent(int name) {
        int noun = tokens.is(name - 1, ',') ? name - 2 : name - 1;
        return noun > 0 && PARENTS.has(tokens, noun);
    }

    /** Whether the two words of a run name a part or a thing of the firm that the first one names. */
    boolean is(Tokens words, NameRun run) {
        int first = run.nameFrom();
        boolean unit = WORDS.has(words, first + 1);
        if (words != tokens) {
            return unit && FIRMS.has(words, first);
        }
        long word = words.foldOfName(first);
        boolean before = alone.getOrDefault(word, first) < first;
        return unit && (before || FIRMS.has(words, first))
                || before && owned.number(ends(words, run)) != Folds.NONE
                || parents.number(word) != Folds.NONE;
    }

    /** "its unit [Orlo Bakeries]", "its [Orlo Bakeries] chain". */
    private boolean isOwned(NameRun run) {
        for (int i = run.from() - 1; i >= Math.max(0, run.from() - OWNED) && tokens.isWord(i); i--) {
            if (tokens.fold(i) == ITS) {
                return true;
            }
        }
        return false;
    }
}
