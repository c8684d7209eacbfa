package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.MeansVerbs;
import dev.dateline.parser.quote.deed.BareDeeds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.AddressedCalls;
import dev.dateline.parser.quote.sense.CompoundNouns;
import dev.dateline.parser.quote.sense.MindNouns;
import dev.dateline.parser.quote.unsaid.Deadlines;
import dev.dateline.parser.quote.word.Elements;
import org.jspecify.annotations.Nullable;

/**
 * Words that a judge takes for a cue and that say nothing: "[renamed] the fund", "a GPS [watch] that lasts". They are no part
 * of {@link NothingSaid}, so that the judge still learns from them what their neighbours are.
 */
final class Misjudged {
    private final Elements elements;
    private final ToldPlans plans;
    private final BareDeeds deeds;
    private final CompoundNouns nouns;

    Misjudged(Elements elements) {
        this.elements = elements;
        this.plans = new ToldPlans(elements);
        this.deeds = new BareDeeds(elements);
        this.nouns = new CompoundNouns(elements);
    }

    /** Whether a word that a judge takes for a cue behind the last one is none. */
    boolean has(int k, @Nullable Cue last) {
        return plans.has(k, last)
                || last != null && MeansVerbs.has(elements, k, last)
                || deeds.has(k)
                || nouns.has(k)
                || MindNouns.has(elements, k)
                || Deadlines.has(elements, k)
                || AddressedCalls.has(elements, k);
    }
}
