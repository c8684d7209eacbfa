package dev.dateline.parser.quote.saying;

import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Tokens;

/** Says in words why a stretch was read as a quote of its source, for those who ask what the rules read. */
public final class Reasons {
    public static final String GOES_ON = "no cue; goes on with the quotation before it";
    public static final String NEAR = "no cue; follows a quotation that has one";
    public static final String BESIDE = "no cue; the source stands near";
    public static final String HANDED_OVER = "a colon ahead of it; the source stands near";
    public static final String NOTHING = "no cue";
    public static final String TURN = "a turn of a transcript";

    private Reasons() {}

    /** What the cue is, and how sure: "“said” ahead of its source; cue by 312, source by 108". */
    public static String of(Cue cue, Tokens tokens) {
        String words = "“" + tokens.words(cue.from(), cue.to()) + "”";
        return switch (cue.kind()) {
            case PLAIN -> words + " behind its source" + sureness(cue);
            case INVERTED -> words + " ahead of its source" + sureness(cue);
            case CLOSING -> words + " and its source close off a sentence";
            case ANNOUNCING -> words + " and its source end a sentence ahead of it";
            case ACCORDING -> words + " and its source" + sureness(cue);
            case PARTICIPLE ->
                words + (hasSource(cue) ? " of a source before it" : " without a source") + sureness(cue);
            case COLON -> "a name and a colon ahead of it";
            case SIGN_OFF -> cue.from() == cue.to() ? "a name below it" : "a dash and a name behind it";
        };
    }

    private static String sureness(Cue cue) {
        return (cue.isFaint() ? "; faint cue by " : "; cue by ")
                + cue.score()
                + (hasSource(cue) ? ", source by " + cue.margin() : "");
    }

    private static boolean hasSource(Cue cue) {
        return cue.teller() != PhraseSpan.NONE;
    }
}
