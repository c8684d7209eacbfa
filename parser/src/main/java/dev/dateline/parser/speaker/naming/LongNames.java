package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.ByFold;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Folds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Names of persons in more than two words, of which the story also prints the beginning or the end: "Berg Lund". */
final class LongNames {
    /** A longer run of capitals is hardly a longer form of a name. */
    private static final int LONGEST_NAME = 6;

    private final Tokens tokens;
    private final Folds endings = new Folds(); // the last two words of longer names
    private final Folds surnames = new Folds(); // of persons who have a title or a given name in front
    private final ByFold<Named> byStart = new ByFold<>(); // first and second word of a full name

    LongNames(Tokens tokens, List<NameRun> runs) {
        this.tokens = tokens;
        readEndings(runs);
    }

    /** Someone new, or who has a name of which this is the beginning: "Qadir bin Said" of "Qadir bin Said al-Tamir". */
    Named bearer(Tokens words, NameRun run) {
        Named bearer = new Named(words.words(run.nameFrom(), run.to()), run.length());
        int second = run.nameFrom() + 1;
        boolean person = words == tokens
                && PersonNames.isGiven(words, run.nameFrom())
                && !words.is(second, '.')
                && !Places.isTown(words, run.nameFrom(), second + 1)
                && !hasOtherWord(run);
        if (!person) {
            return bearer;
        }
        long start = words.fold(run.nameFrom()) * 31 + words.fold(second);
        Named known = byStart.putIfAbsent(start, bearer);
        return known != null && (known.tokens == 2 || run.length() == 2) ? known : bearer;
    }

    /** Whether some word behind the first two is no part of a person's name. */
    private boolean hasOtherWord(NameRun run) {
        for (int i = run.nameFrom() + 2; i < run.to(); i++) {
            boolean other = Titles.isOrganizationWord(tokens, i)
                    || Titles.isModifier(tokens, i)
                    || FullNames.isProgramme(tokens, i) // "The Ida Lund Show"
                    || Nouns.isListed(tokens, i) && !NameScanner.isParticle(tokens, i) && !isTrade(i, run)
                    || Grammar.isReporting(tokens, i) && !NameScanner.isParticle(tokens, i - 1) // "bin Said"
                    || Places.isRegion(tokens, i, run.to());
            if (other) {
                return true;
            }
        }
        return words(run) > LONGEST_NAME;
    }

    /** "Miller", "Baker": a trade at the end of a name is a surname. */
    private boolean isTrade(int token, NameRun run) {
        return token == run.to() - 1 && Titles.isProfession(tokens, token);
    }

    /** The last two words of a name. */
    private static long ending(Tokens words, NameRun run) {
        return words.fold(run.to() - 2) * 31 + words.fold(run.to() - 1);
    }

    /** "Berg Lund" where the story has an "Anna Berg Lund". */
    boolean isEnding(Tokens words, NameRun run) {
        return endings.number(ending(words, run)) != Folds.NONE;
    }

    /** How many words a name has, its initials left out. */
    private int words(NameRun run) {
        int words = 0;
        for (int i = run.nameFrom(); i < run.to(); i++) {
            words += tokens.isWord(i) && tokens.end(i) - tokens.start(i) > 1 ? 1 : 0;
        }
        return words;
    }

    /** "PC Berg" where the story has an "Anna Berg". */
    boolean isRanked(Tokens words, NameRun run) {
        return Titles.isRank(words, run.nameFrom()) && surnames.number(words.fold(run.to() - 1)) != Folds.NONE;
    }

    private void readEndings(List<NameRun> runs) {
        for (NameRun run : runs) {
            if (run.length() > 1 && (run.isTitled() || PersonNames.isGiven(tokens, run.nameFrom()))) {
                surnames.add(tokens.fold(run.to() - 1));
            }
            boolean person = run.length() > 2
                    && words(run) < LONGEST_NAME
                    && (run.isTitled() // "Minister Lim Boon Keat"
                            || PersonNames.isGiven(tokens, run.nameFrom())
                            || tokens.is(run.nameFrom() + 1, '.'))
                    && tokens.isWord(run.to() - 1)
                    && (tokens.isWord(run.to() - 2) || NameScanner.isSaint(tokens, run.to() - 3))
                    && !hasOtherWord(run);
            if (person) {
                endings.add(ending(tokens, run));
            }
        }
    }
}
