package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Words with the form of a participle: "published", "sitting", "written". */
public final class Participles {
    private Participles() {}

    public static boolean is(Tokens tokens, int token) {
        boolean ending = Grammar.hasParticipleEnding(tokens, token);
        if (Grammar.isIrregularParticiple(tokens, token)) {
            return tokens.isLowerCase(token);
        }
        return tokens.isLowerCase(token) && ending && tokens.end(token) - tokens.start(token) > 4;
    }

    /** "Soft-[spoken]", "Hard-[hitting]": the same of what stands in small letters behind the hyphen of a word. */
    public static boolean isBehindHyphen(Tokens tokens, int token) {
        int last = tokens.behindHyphen(token);
        return last > tokens.start(token) + 1
                && Character.isLowerCase(tokens.text().charAt(last))
                && (Grammar.hasParticipleEnding(tokens, token)
                        || Grammar.isIrregularParticiple(tokens.foldBehindHyphen(token)));
    }
}
