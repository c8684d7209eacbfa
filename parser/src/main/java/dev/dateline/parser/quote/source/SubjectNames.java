package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.OwnedBodies;
import dev.dateline.parser.quote.grammar.Programs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Names that are the subject with an article or an 's: "the Selm pub [The Old Oar] said", "Fishing charity [the Selm Trust]
 * said", "[Tamm’s] said"; or with a number: "[Radio Selm 4] said".
 */
public final class SubjectNames {
    private static final long THE = Tokens.fold("the");

    /** How many words such a name has at most. */
    private static final int NAME = 6;

    private SubjectNames() {}

    /** The name that stands between a source and the token that its cue begins with, or the source with its 's or number; else the source. */
    public static long whole(Elements elements, long source, int begin) {
        int end = PhraseSpan.to(source);
        if (source == PhraseSpan.NONE || end >= elements.to()) {
            return source;
        }
        boolean beside = end + 1 == begin || PhraseSpan.from(source) > begin;
        boolean numbered = beside && Programs.isNumber(elements.tokens(), end);
        boolean owner = end + 1 == begin
                && OwnedBodies.isBeforeSaying(elements.tokens(), begin - 1)
                && elements.is(elements.at(begin - 2), WordKind.NAME); // no "He’s said"
        if (owner || numbered) {
            return PhraseSpan.of(PhraseSpan.from(source), end + 1);
        }
        return articled(elements, source, begin);
    }

    private static long articled(Elements elements, long source, int begin) {
        int the = PhraseSpan.to(source);
        Tokens tokens = elements.tokens();
        boolean opens =
                the + 1 < begin && begin - the <= NAME && tokens.fold(the) == THE && tokens.isLowerCase(the - 1);
        for (int i = the + 1; opens && i < begin; i++) {
            WordKind kind = elements.kind(elements.at(i));
            opens = tokens.isCapitalized(i)
                    && (kind == WordKind.NAME || kind == WordKind.BODY && tokens.isLowerCase(the));
        }
        return opens ? PhraseSpan.of(the, begin) : source;
    }
}
