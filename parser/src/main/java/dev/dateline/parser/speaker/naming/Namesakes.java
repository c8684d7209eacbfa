package dev.dateline.parser.speaker.naming;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.Surnames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Father and son who bear one name, told apart: "Ole Berg Sr." is not "Ole Berg Jr.", and "his son, Ole Berg Jr.," is not
 * the Ole Berg whose son he is. Otherwise "Jr." is only sometimes printed.
 */
final class Namesakes {
    private final Map<Long, Long> suffixes = new HashMap<>(); // the first "Jr." or "Sr." of a name, by its ends
    private final Map<Long, Named> bySuffix = new HashMap<>(); // by surname and "Jr."

    /** The key of a name by its ends, one of its own where it is another’s with the same; its suffix is "Jr.", or -1. */
    long ends(Tokens words, NameRun run, int suffix, long ends) {
        if (suffix < 0) {
            return ends;
        }
        long own = ends * 31 + words.fold(suffix);
        if (isOfKin(words, run.from())) {
            return own;
        }
        long known = suffixes.computeIfAbsent(ends, key -> words.fold(suffix));
        return known == words.fold(suffix) ? ends : own;
    }

    /** "[his son,] Ole Berg Jr." */
    private static boolean isOfKin(Tokens words, int name) {
        int noun = name > 1 && words.is(name - 1, ',') ? name - 2 : name - 1;
        boolean owned = noun > 0
                && ("mfp".indexOf(PronounForms.agreement(words, noun - 1)) >= 0
                        || Grammar.isPossessive(words, noun - 1));
        return owned && words.isLowerCase(noun) && Nouns.gender(words, noun) != 'u';
    }

    /** Takes who bears a surname with a suffix. */
    void add(long surname, long suffix, Named bearer) {
        bySuffix.putIfAbsent(surname * 31 + suffix, bearer);
    }

    /** "Berg [Jr.]": whom a surname means with what stands behind it, or null. */
    @Nullable
    Named bearer(Tokens words, NameRun run) {
        return Surnames.isBare(words, run)
                ? bySuffix.get(Surnames.fold(words, run) * 31 + words.fold(run.nameFrom() + 1))
                : null;
    }
}
