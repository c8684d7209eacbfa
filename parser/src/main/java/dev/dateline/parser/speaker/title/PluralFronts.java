package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Where the words begin that say of what sort those are whom a plural calls: "[former Liberal] mayors Ann Lee and Bo Sand". */
final class PluralFronts {
    private static final Phrases DESCRIBING = Phrases.of(TakenTitles.class, "describing-words.txt");
    private static final long FELLOW = Tokens.fold("fellow");

    private final Analysis body;
    private final Tokens tokens;
    private final TitleFronts fronts;

    PluralFronts(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
        this.fronts = new TitleFronts(body);
    }

    /** The first of these words; the plural itself where there is none. */
    int from(int noun) {
        int low = fronts.leftFrom(noun, body.firstOfBlock(body.blockOf(noun)), noun);
        int from = noun;
        while (from > low && describes(from - 1)) {
            from--;
        }
        boolean cut = from > low && tokens.isCapitalized(from) && tokens.isCapitalized(from - 1); // "White House"
        while (cut && from < noun && tokens.isCapitalized(from)) {
            from++;
        }
        return from;
    }

    /** Whether a word is no one’s name, no number and no verb: "mayoral", "Liberal", "Norrland". */
    private boolean describes(int token) {
        if (Titles.isModifier(tokens, token) || Places.isRegion(tokens, token, token + 1)) {
            return true;
        }
        return tokens.isLowerCase(token)
                && tokens.fold(token) != FELLOW
                && !DESCRIBING.has(tokens, token)
                && !Numerals.has(tokens.fold(token))
                && !tokens.endsWith(token, "s") // "backs candidates Ann Lee and Bo Sand"
                && !tokens.endsWith(token, "ing");
    }
}
