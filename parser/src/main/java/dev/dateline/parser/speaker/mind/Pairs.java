package dev.dateline.parser.speaker.mind;

import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.reference.SourceKinds;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Phrases for two who were named together: "both", "the pair". */
public final class Pairs {
    private static final long BOTH = Tokens.fold("both");
    private static final long THE = Tokens.fold("the");
    private static final long TWO = Tokens.fold("two");
    private static final Phrases PAIRS = Phrases.of(Pairs.class, "pair-nouns.txt");

    private final Tokens tokens;
    private final SourceKinds kinds;
    private final Nominals nominals;

    public Pairs(Tokens tokens, SourceKinds kinds, Nominals nominals) {
        this.tokens = tokens;
        this.kinds = kinds;
        this.nominals = nominals;
    }

    /** "both", "the two", "the two mayors", "the pair". */
    public boolean are(Source source) {
        int from = source.from();
        int words = source.to() - from;
        if (words == 1) {
            return tokens.fold(from) == BOTH;
        }
        boolean two = tokens.fold(from + 1) == TWO && (words == 2 || words == 3 && kinds.isPersons(source.head()));
        boolean pair = words == 2 && PAIRS.has(tokens, from + 1);
        return tokens.fold(from) == THE && (two || pair) && !nominals.isKnown(source);
    }
}
