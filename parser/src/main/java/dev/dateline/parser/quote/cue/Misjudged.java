package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.MeansVerbs;
import dev.dateline.parser.quote.deed.BareDeeds;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.CompoundNouns;
import dev.dateline.parser.quote.sense.MindNouns;
import dev.dateline.parser.quote.unsaid.Deadlines;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * Words that a judge takes for a cue and that say nothing: "[renamed] the fund", "a GPS [watch] that lasts". They are no part
 * of {@link NothingSaid}, so that the judge still learns from them what their neighbours are.
 */
final class Misjudged {
    /** How far behind a noun of saying the name of its hearer ends at most: "to Ms Lund". */
    private static final int TITLED = 4;

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
                || isToSomeone(k);
    }

    /** "conceded in a [call] to Ms Lund": whom it went to is not what was said. */
    private boolean isToSomeone(int k) {
        int name = k + 2;
        while (name < k + TITLED && elements.kind(name + 1).isPhrase()) {
            name++;
        }
        return elements.is(k - 2, WordKind.PREPOSITION)
                && elements.kind(k - 1).isArticle()
                && elements.is(k + 1, WordKind.TO)
                && elements.is(name, WordKind.NAME)
                && switch (elements.kind(name + 1)) {
                    case EDGE, STOP, COMMA -> true;
                    default -> false;
                };
    }
}
