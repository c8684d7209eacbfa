package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The names in headlines. Where every longer word has a capital, as in "Why Skarholm Refuses to Pay", capitals tell
 * nothing: there a name ends with a word that the story prints by itself, the first one, or the surname behind a given
 * name.
 */
final class HeadlineNames {
    private static final Phrases DESCRIPTORS = Phrases.of(Openers.class, "describing-bodies.txt");

    /** How many letters a word has that such a headline writes with a capital. */
    private static final int LONG = 5;

    /** The same of one that ends with a full stop, as most sentences do. */
    private static final int SHORTER = 4;

    private static final int LEAST_WORDS = 3;

    private final Tokens words;
    private final Folds single = new Folds();

    private HeadlineNames(Tokens words) {
        this.words = words;
    }

    /** The runs of capitals in a headline that are names, or may be. */
    static List<NameRun> of(Tokens head, Tokens body, List<NameRun> named) {
        List<NameRun> runs = withoutDescriptors(head, new NameScanner(head).runs(), body, named);
        if (!isInTitleCase(head, 0, head.count())) {
            return runs;
        }
        HeadlineNames names = new HeadlineNames(head);
        named.forEach(run -> names.know(body, run));
        return runs.stream().map(names::trimmed).toList();
    }

    /** "[Chipmaker] Velox delays": without a noun of bodies ahead of a name that the story has alone. */
    private static List<NameRun> withoutDescriptors(Tokens head, List<NameRun> runs, Tokens body, List<NameRun> named) {
        if (runs.stream().noneMatch(run -> isDescribed(head, run))) {
            return runs;
        }
        Folds firsts = new Folds();
        named.stream().filter(run -> run.length() > 0).forEach(run -> firsts.add(body.fold(run.nameFrom())));
        return runs.stream()
                .map(run -> isDescribed(head, run) && firsts.number(head.fold(run.from() + 1)) != Folds.NONE
                        ? new NameRun(run.from() + 1, run.from() + 1, run.to(), run.gender())
                        : run)
                .toList();
    }

    private static boolean isDescribed(Tokens head, NameRun run) {
        return run.to() > run.from() + 1
                && DESCRIPTORS.has(head, run.from())
                && !PersonNames.isGiven(head, run.from() + 1);
    }

    /** The runs of a story, those in its headings without what only such a heading adds to a name. */
    static List<NameRun> trimmed(Analysis body, List<NameRun> runs) {
        Tokens tokens = body.tokens();
        HeadlineNames names = null;
        List<NameRun> trimmed = new ArrayList<>(runs.size());
        int heading = -1;
        int known = -1;
        for (NameRun run : runs) {
            int block = body.blockOf(run.from());
            if (block != known) {
                known = block;
                heading = isInTitleCase(tokens, body.firstOfBlock(block), body.firstOfBlock(block + 1)) ? block : -1;
            }
            if (block == heading && names == null) {
                names = new HeadlineNames(tokens);
                for (NameRun other : runs) {
                    names.know(tokens, other);
                }
            }
            trimmed.add(block == heading && names != null ? names.trimmed(run) : run);
        }
        return trimmed;
    }

    private void know(Tokens story, NameRun run) {
        if (run.length() == 1) {
            single.add(story.fold(run.nameFrom()));
        }
    }

    private NameRun trimmed(NameRun run) {
        int first = run.nameFrom();
        int to = first + 1;
        if (PersonNames.isGiven(words, first)) {
            if (to < run.to() && isVerbBehind(first)) {
                return new NameRun(run.from(), first, to, run.gender());
            }
            while (to < run.to() && single.number(words.fold(to)) == Folds.NONE) {
                to++;
            }
            to++;
        }
        boolean known = to < run.to() && single.number(words.fold(to - 1)) != Folds.NONE;
        return known ? new NameRun(run.from(), first, to, run.gender()) : run;
    }

    /** "Greta [Sends] Letter": behind a first name by which the story calls someone, a word like a verb that it names nobody by. */
    private boolean isVerbBehind(int first) {
        int verb = first + 1;
        boolean ends =
                words.endsWith(verb, "s") && !words.endsWith(verb, "ss") && words.end(verb) - words.start(verb) > 3;
        return ends && single.number(words.fold(first)) != Folds.NONE && single.number(words.fold(verb)) == Folds.NONE;
    }

    private static boolean isInTitleCase(Tokens words, int from, int to) {
        int least = to > from && words.is(to - 1, '.') ? SHORTER : LONG; // "Orlo Fish Board lost its beds."
        int capitals = 0;
        for (int i = from; i < to; i++) {
            boolean longer = words.isWord(i) && words.end(i) - words.start(i) >= least;
            if (longer && words.isLowerCase(i)) {
                return false;
            }
            capitals += longer ? 1 : 0;
        }
        return capitals >= LEAST_WORDS;
    }
}
