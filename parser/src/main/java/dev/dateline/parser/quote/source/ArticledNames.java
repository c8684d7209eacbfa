package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Names that begin with an article in capitals, behind a noun for what bears them: "the Selm pub [The Old Oar] said". */
public final class ArticledNames {
    private static final long THE = Tokens.fold("the");

    /** How many words such a name has at most. */
    private static final int NAME = 6;

    private ArticledNames() {}

    /** The name that stands between a source and the token that its cue begins with; else the source. */
    public static long behind(Elements elements, long source, int begin) {
        int the = source == PhraseSpan.NONE ? begin : PhraseSpan.to(source);
        Tokens tokens = elements.tokens();
        boolean opens = the + 1 < begin
                && begin - the <= NAME
                && tokens.fold(the) == THE
                && tokens.isCapitalized(the)
                && tokens.isLowerCase(the - 1);
        for (int i = the + 1; opens && i < begin; i++) {
            opens = tokens.isCapitalized(i) && elements.is(elements.at(i), WordKind.NAME);
        }
        return opens ? PhraseSpan.of(the, begin) : source;
    }
}
