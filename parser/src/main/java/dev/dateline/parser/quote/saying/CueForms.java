package dev.dateline.parser.quote.saying;

import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What the words of a cue are, for those who get no more of it than where it stands. */
public final class CueForms {
    private CueForms() {}

    /** "[warned] of more", no "[rumors] that": whether words begin with a verb that attributes. */
    public static boolean isVerb(Tokens tokens, int from, int to) {
        return CueVerbs.find(tokens, from, to) != Phrases.NONE;
    }
}
