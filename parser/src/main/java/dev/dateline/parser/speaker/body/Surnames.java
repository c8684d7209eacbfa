package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Which word of a name is the surname: the last one, "Jr." apart, or the one ahead of a name like "Min-jae". */
public final class Surnames {
    private static final Phrases BODIES = Phrases.of(Surnames.class, "surnames-of-bodies.txt");

    private Surnames() {}

    /** Those of runs, in order. */
    public static long[] folds(Tokens tokens, List<NameRun> runs) {
        long[] folds = new long[runs.size()];
        for (int i = 0; i < folds.length; i++) {
            folds[i] = fold(tokens, runs.get(i));
        }
        return folds;
    }

    /** A hash of the surname; of all words where a name has none. */
    public static long fold(Tokens tokens, NameRun run) {
        if (run.length() == 1) {
            return tokens.foldOfName(run.nameFrom());
        }
        if (isJoint(tokens, run) || isOfPlace(tokens, run)) {
            return Tokens.fold(tokens.words(run.nameFrom(), run.to()));
        }
        int last = run.to() - 1;
        while (last > run.nameFrom() && (tokens.is(last, '.') || PersonNames.isSuffix(tokens, last))) {
            last--;
        }
        boolean behind = last > run.nameFrom() && isGivenBehind(tokens.word(last)) && tokens.isWord(last - 1);
        return tokens.foldOfName(behind ? last - 1 : last);
    }

    /** The token of the "Jr." that a name ends with, or -1. */
    public static int suffix(Tokens tokens, NameRun run) {
        int last = tokens.is(run.to() - 1, '.') ? run.to() - 2 : run.to() - 1;
        return last > run.nameFrom() && PersonNames.isSuffix(tokens, last) ? last : -1;
    }

    /** "Berg Jr.": a surname with nothing in front. */
    public static boolean isBare(Tokens tokens, NameRun run) {
        return suffix(tokens, run) == run.nameFrom() + 1;
    }

    /** "Emily [Post], 58", "Greta [Temple]": whether a name is a person's though its last word may name a body. */
    public static boolean isOfPerson(Tokens tokens, NameRun run) {
        int given = run.nameFrom();
        return run.length() == 2
                && PersonNames.isGiven(tokens, given)
                && (Capitals.isAged(tokens, run)
                        || BODIES.has(tokens, given + 1)
                                && !Places.isTown(tokens, given, given + 1)
                                && !Places.isRegion(tokens, given, given + 1));
    }

    /** "Marl & Spencer": a later "Spencer" is somebody else. */
    private static boolean isJoint(Tokens tokens, NameRun run) {
        return run.length() == 3 && tokens.is(run.nameFrom() + 1, '&');
    }

    /** "Port Authority of Lund": a later "Lund" is the place. */
    private static boolean isOfPlace(Tokens tokens, NameRun run) {
        return run.length() > 2 && Grammar.isPreposition(tokens, run.to() - 2) && tokens.isLowerCase(run.to() - 2);
    }

    /**
     * A hash of the word that tells the bearers of one surname apart: that of the surname, or of a name like "Min-jae"
     * behind it.
     */
    public static long foldOfOwn(Tokens tokens, NameRun run, long surname) {
        boolean behind = run.length() == 2 && isGivenBehind(tokens.word(run.to() - 1));
        return behind ? tokens.foldOfName(run.to() - 1) : surname;
    }

    /** "Min-jae", "Ka-chiu": two parts, of which the second has a small letter, stand behind the surname. */
    private static boolean isGivenBehind(String word) {
        int hyphen = word.indexOf('-');
        return hyphen > 0
                && hyphen + 2 < word.length()
                && word.indexOf('-', hyphen + 1) < 0
                && Character.isUpperCase(word.charAt(0))
                && Character.isLowerCase(word.charAt(hyphen + 1));
    }
}
