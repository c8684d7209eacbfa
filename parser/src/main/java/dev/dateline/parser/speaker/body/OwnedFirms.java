package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** Firms that are called after whose they are, and no more: "Tamm[’s] said it would shut". */
public final class OwnedFirms {
    private static final long ACCORDING = Tokens.fold("according");
    private static final long TO = Tokens.fold("to");

    private OwnedFirms() {}

    /** Whether a possessive behind a name of one word, or of a saint, stands ahead of a verb, so that it owns nothing. */
    public static boolean has(Tokens tokens, NameRun run) {
        int clitic = run.to();
        if (clitic + 1 >= tokens.count() || tokens.kind(clitic) != TokenKind.CLITIC) {
            return false; // most names
        }
        boolean brief = run.length() == 1 || run.length() == 2 && NameScanner.isSaint(tokens, run.nameFrom());
        return brief
                && !run.isTitled()
                && (tokens.isWord(clitic + 1)
                        ? OwnedBodies.isBeforeSaying(tokens, clitic)
                        : isBehindSaid(tokens, run.from()))
                && !Places.isTown(tokens, run.nameFrom(), clitic)
                && !Places.isRegion(tokens, run.nameFrom(), clitic);
    }

    /** "said [Tamm’s].", "according to [Tamm’s],". */
    private static boolean isBehindSaid(Tokens tokens, int name) {
        return name > 1
                && (tokens.isSpelled(name - 1, "said")
                        || tokens.isSpelled(name - 1, "says")
                        || tokens.fold(name - 1) == TO && tokens.fold(name - 2) == ACCORDING);
    }
}
