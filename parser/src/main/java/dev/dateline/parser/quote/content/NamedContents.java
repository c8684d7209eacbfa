package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Contents that are a name: "a pump called “the old lady”", "nicknamed “the eel” by his team". */
final class NamedContents {
    /** How many words stand at most between "what" and the verb of calling: "what Lund, the chairman, called “war”". */
    private static final int APPOSITION = 12;

    private static final long WHAT = Tokens.fold("what");
    private static final long AS = Tokens.fold("as");
    private static final long REFERRED = Tokens.fold("referred");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");

    private final Tokens tokens;
    private final Narration narration;
    private final Elements elements;

    NamedContents(Narration narration, Elements elements) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.elements = elements;
    }

    /** Whether a content is the name that a participle behind a pause gives to what stands before it. */
    boolean isName(long content, Cue cue) {
        int open = PhraseSpan.from(content);
        if (isReferredTo(cue, open)) {
            return true;
        }
        if (cue.to() != open || !narration.isQuoted(open)) {
            return false;
        }
        int pause = cue.from() - 1;
        while (pause > cue.from() - 3 && elements.is(elements.at(pause), WordKind.ADVERB)) {
            pause--;
        }
        for (int i = pause; i > Math.max(elements.from(), pause - APPOSITION); i--) {
            if (tokens.fold(i) == WHAT) {
                return false; // "what Lund, the chairman, called “war”"
            }
        }
        if (!NamedPassages.isNaming(tokens, cue.head())) {
            return false;
        }
        int close = narration.passage(open).close();
        boolean set = narration.isPause(pause) || elements.isRelativePronoun(elements.at(pause)) || isBehindVerb(cue);
        return isIndefinite(cue) && isVerbBehind(close) || set && NamedPassages.isCalled(tokens, open, close);
    }

    /** "cheeses, often referred to as “table cheeses”, are": a name by which all call a thing; but "is referred to as “old” by Lee". */
    private boolean isReferredTo(Cue cue, int open) {
        return tokens.fold(cue.head()) == REFERRED
                && cue.source() == PhraseSpan.NONE
                && tokens.fold(open - 1) == AS
                && narration.isQuoted(open);
    }

    /** "A pump called “the old lady” [stands] idle": the verb of the noun that is given a name. */
    private boolean isVerbBehind(int close) {
        int k = elements.at(close);
        return close < elements.to() && (elements.kind(k).isVerb() || elements.is(k, WordKind.VERB_S));
    }

    /** "The town printed advice [called] “Ready”": whether the verb of its source stands in front, so that it tells of a noun. */
    private boolean isBehindVerb(Cue cue) {
        int first = elements.behind(cue.source());
        int last = elements.at(cue.from());
        return cue.source() != PhraseSpan.NONE
                && first < last
                && elements.verbs(first, last, 1) > 0
                && !elements.is(last - 1, WordKind.AND);
    }

    private boolean isIndefinite(Cue cue) {
        return cue.source() != PhraseSpan.NONE
                && PhraseSpan.to(cue.source()) == cue.from()
                && (tokens.fold(PhraseSpan.from(cue.source())) == A
                        || tokens.fold(PhraseSpan.from(cue.source())) == AN);
    }
}
