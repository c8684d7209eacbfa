package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What somebody claims and another denies: of "Holm rejected Ann Lee’s claim that P", P is Ann Lee’s. */
public final class DeniedClaims {
    private static final Phrases DENYING = Phrases.of(DeniedClaims.class, "denying-verbs.txt");
    private static final Phrases CLAIMS = Phrases.of(DeniedClaims.class, "claim-nouns.txt");
    private static final long FROM = Tokens.fold("from");

    /** How many elements stand at most between the verb and the noun. */
    private static final int NEAR = 12;

    private final NounPhrases phrases;
    private final Elements elements;

    public DeniedClaims(Workbench bench) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** Puts the claims that cues deny in the place of those. */
    public void settle(List<Cue> cues) {
        for (int i = 0; i < cues.size(); i++) {
            int limit = i + 1 < cues.size() ? elements.at(cues.get(i + 1).head()) + 1 : elements.count();
            cues.set(i, claim(cues.get(i), limit));
        }
    }

    /** The claim that a cue denies, as a cue of its own; the given one where it is none, or nobody's. */
    private Cue claim(Cue cue, int limit) {
        int k = elements.at(cue.head());
        if (!DENYING.has(elements.fold(k))) {
            return cue;
        }
        for (int noun = k + 1; noun < limit && noun < k + NEAR; noun++) {
            if (CLAIMS.has(elements.fold(noun)) && elements.verbs(k + 1, noun, 1) == 0) {
                long owner = owner(k, noun);
                return owner == PhraseSpan.NONE ? cue : cue.at(elements.first(noun), owner);
            }
        }
        return cue;
    }

    /** "[Ann Lee]’s claim that", "a claim by [Ann Lee] that". */
    private long owner(int verb, int noun) {
        if (elements.is(noun + 1, WordKind.THAT)) {
            int clitic = noun - 1;
            while (clitic > verb && elements.is(clitic, WordKind.WORD)) {
                clitic--; // "Ann Lee’s [wild] claim"
            }
            return elements.is(clitic, WordKind.CLITIC)
                    ? phrases.endingAt(elements.first(clitic) - 1, elements.first(verb + 1))
                    : PhraseSpan.NONE;
        }
        boolean by = elements.is(noun + 1, WordKind.BY) || elements.fold(noun + 1) == FROM;
        long phrase = by ? phrases.startingAt(elements, noun + 2) : PhraseSpan.NONE;
        boolean that = phrase != PhraseSpan.NONE && elements.is(elements.behind(phrase), WordKind.THAT);
        return that ? phrase : PhraseSpan.NONE;
    }
}
