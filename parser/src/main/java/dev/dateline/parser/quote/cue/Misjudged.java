package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.clause.MeansVerbs;
import dev.dateline.parser.quote.clause.SetOffAssents;
import dev.dateline.parser.quote.clause.SetOffOccasions;
import dev.dateline.parser.quote.deed.BareDeeds;
import dev.dateline.parser.quote.deed.PlainUses;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.AddressedCalls;
import dev.dateline.parser.quote.sense.AimedNouns;
import dev.dateline.parser.quote.sense.CompoundNouns;
import dev.dateline.parser.quote.sense.DescribedPlurals;
import dev.dateline.parser.quote.sense.DescribedThose;
import dev.dateline.parser.quote.sense.GettingVerbs;
import dev.dateline.parser.quote.sense.LooksOfThings;
import dev.dateline.parser.quote.sense.MeantThings;
import dev.dateline.parser.quote.sense.MindNouns;
import dev.dateline.parser.quote.sense.NumberClashes;
import dev.dateline.parser.quote.sense.SetTerms;
import dev.dateline.parser.quote.sense.StrandedPrepositions;
import dev.dateline.parser.quote.sense.ToldNouns;
import dev.dateline.parser.quote.source.DescribedSeveral;
import dev.dateline.parser.quote.unsaid.AllegedDeeds;
import dev.dateline.parser.quote.unsaid.Deadlines;
import dev.dateline.parser.quote.unsaid.Ovations;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Words that a judge takes for a cue and that say nothing: "[renamed] the fund", "a GPS [watch] that lasts". They are no part
 * of {@link NothingSaid}, so that the judge still learns from them what their neighbours are.
 */
final class Misjudged {
    private static final Phrases ORGANS = Phrases.of(Misjudged.class, "organs-of-speech.txt");
    private static final long HEARING = Tokens.fold("hearing");
    private static final long LEFT = Tokens.fold("left");
    private static final long TELLING = Tokens.fold("telling");
    private static final long WITHOUT = Tokens.fold("without");

    /** No hearer has more elements. */
    private static final int HEARER = 6;

    private final Elements elements;
    private final ToldPlans plans;
    private final ToldClauseVerbs told;
    private final BareDeeds deeds;
    private final CompoundNouns nouns;
    private final BareRelatives bare;

    Misjudged(Elements elements) {
        this.elements = elements;
        this.plans = new ToldPlans(elements);
        this.told = new ToldClauseVerbs(elements);
        this.deeds = new BareDeeds(elements);
        this.nouns = new CompoundNouns(elements);
        this.bare = new BareRelatives(elements);
    }

    /** Whether a word that a judge takes for a cue behind the last one is none. */
    boolean has(int k, @Nullable Cue last) {
        return plans.has(k, last)
                || last != null
                        && (MeansVerbs.has(elements, k, last)
                                || SetOffOccasions.that(elements, last) > k
                                || SetOffAssents.that(elements, elements.at(last.head())) > k
                                || told.has(k, last)
                                || ToldNouns.has(elements, k, last)
                                || isHow(k, last))
                || deeds.has(k)
                || nouns.has(k)
                || MindNouns.has(elements, k)
                || Deadlines.has(elements, k)
                || AllegedDeeds.has(elements, k)
                || Ovations.has(elements, k)
                || DescribedSeveral.describes(elements, k)
                || bare.isPassiveComment(k)
                || isIdle(k)
                || isBegun(k)
                || isOwned(k)
                || isUntold(k)
                || isLeft(k)
                || isTrying(k)
                || isOrgan(k)
                || SetTerms.has(elements, k)
                || StrandedPrepositions.has(elements, k)
                || MeantThings.has(elements, k)
                || PlainUses.has(elements, k)
                || AddressedCalls.has(elements, k)
                || AimedNouns.has(elements, k)
                || GettingVerbs.isHearing(elements, k)
                || DescribedThose.has(elements, k)
                || DescribedPlurals.has(elements, k)
                || NumberClashes.has(elements, k)
                || LooksOfThings.has(elements, k);
    }

    /** "The cooks [debating] Monday have left": nothing behind what persons do but when, and the verb of their sentence. */
    private boolean isIdle(int k) {
        if (!elements.is(k, WordKind.VERB_ING) || elements.takes(k, 't')) {
            return false; // "cooks saying Monday is late"
        }
        int verb = k + 1 + Elements.bit(elements.is(k + 1, WordKind.CALENDAR));
        boolean finite = switch (elements.kind(verb)) {
            case BE, HAVE, MODAL -> !elements.tokens().endsWith(elements.first(verb), "ing");
            default -> false;
        };
        return finite
                && !elements.is(verb + 1, WordKind.THAT)
                && switch (elements.kind(k - 1)) {
                    case PERSONS, BODY -> true;
                    default -> false;
                };
    }

    /** "As the crowd began to [chant], Lee came in and joked, “…”": what is begun in a clause ahead of the sentence, and tells nothing. */
    private boolean isBegun(int k) {
        return elements.is(k - 1, WordKind.TO)
                && elements.isHead(k - 2, HeadWords.PHASE)
                && elements.is(k + 1, WordKind.COMMA)
                && elements.is(elements.opening(), WordKind.SUBORDINATOR)
                && !elements.is(k + 2, WordKind.QUOTATION);
    }

    /** "was left [fuming] at the call": how somebody is, and no words. */
    private boolean isLeft(int k) {
        return elements.fold(k - 1) == LEFT
                && elements.is(k, WordKind.VERB_ING)
                && elements.is(k + 1, WordKind.PREPOSITION)
                && !elements.quotes();
    }

    /** "The bench, [hearing] a petition by Lee, said": what a court deals with, and no words. */
    private boolean isTrying(int k) {
        return elements.fold(k) == HEARING && elements.kind(k + 1).isArticle();
    }

    /** "opens his [mouth] to speak, which": no verb. */
    private boolean isOrgan(int k) {
        return elements.is(k - 1, WordKind.POSSESSIVE) && ORGANS.has(elements.fold(k));
    }

    /** "He left without [telling] his wife": whom something is kept from, but not what. */
    private boolean isUntold(int k) {
        if (elements.fold(k) != TELLING || elements.fold(k - 1) != WITHOUT) {
            return false;
        }
        int end = k + 1;
        while (end < k + HEARER && isOfHearer(elements.kind(end))) {
            end++;
        }
        return end > k + 1
                && switch (elements.kind(end)) {
                    case STOP, EDGE, COMMA -> true;
                    default -> false;
                };
    }

    private static boolean isOfHearer(WordKind kind) {
        return switch (kind) {
            case OBJECT, ANYONE, PERSONS -> true;
            default -> kind.isPhrase();
        };
    }

    /** "went home with his [promised] loan": a participle between whose a thing is and the thing. */
    private boolean isOwned(int k) {
        return elements.is(k - 1, WordKind.POSSESSIVE)
                && elements.is(k, WordKind.VERB_ED)
                && elements.kind(k + 1).isPhrase();
    }

    /** "According to Ann Lee, who [spoke] by phone, it was late": how somebody spoke whose words have their cue. */
    private boolean isHow(int k, Cue last) {
        int comma = last.kind() == Cue.Kind.ACCORDING && last.source() != PhraseSpan.NONE
                ? elements.at(PhraseSpan.to(last.source()))
                : -1;
        return elements.is(comma, WordKind.COMMA)
                && elements.is(comma + 1, WordKind.WHO)
                && elements.subjectEnd(k) == comma + 1
                && (elements.is(k + 1, WordKind.PREPOSITION) || elements.is(k + 1, WordKind.BY));
    }
}
