package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.frame.PassiveHearers;
import dev.dateline.parser.quote.frame.PassiveOrders;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.source.SourceGrammar;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Who tells or asks somebody in the passive: "were told by [the police] to leave". */
final class PassiveTellers {
    private static final int ASK = AttributionWords.sort("ask");
    private static final long OR = Tokens.fold("or");
    private static final long WHETHER = Tokens.fold("whether");

    /** How many more than one say the same at most. */
    private static final int AGENTS = 3;

    private final NounPhrases phrases;
    private final Elements elements;
    private final PassiveOrders orders;

    PassiveTellers(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.orders = new PassiveOrders(phrases, elements);
    }

    /** Who told, behind "by": "were [told] by the police to leave", a passive, who did it, and what follows what was said. */
    long agent(int k) {
        int by = elements.is(k + 1, WordKind.BY) ? k + 1 : PassiveHearers.by(elements, k);
        if (by < 0) {
            return orders.agent(k);
        }
        boolean it = elements.is(elements.subjectEnd(k), WordKind.IT); // "it was announced by Ann Lee that"
        boolean asks = elements.takes(k, 'o') || it && elements.takes(k, 't');
        long agent = (asks || elements.sort(k) == ASK) && elements.isPassive(elements.subjectEnd(k), k)
                ? SourceGrammar.upToInfinitive(elements, agents(by + 1))
                : PhraseSpan.NONE;
        int behind = elements.behind(agent);
        boolean asked = elements.sort(k) == ASK && elements.fold(behind) == WHETHER;
        boolean someone = asks || asked || isSomeone(behind - 1); // no "spurred by Lee’s failure to act"
        boolean told = asked || elements.is(behind, WordKind.TO) || elements.is(behind, WordKind.THAT);
        return someone && told ? agent : PhraseSpan.NONE;
    }

    /** "were told by [nurses and a doctor] that", "is asked by [hosts or guides] whether": the agents up to what they say. */
    private long agents(int first) {
        long agents = phrases.startingAt(elements, first);
        for (int i = 0; i < AGENTS && agents != PhraseSpan.NONE; i++) {
            int joint = elements.behind(agents);
            if (!elements.is(joint, WordKind.AND) && elements.fold(joint) != OR) {
                break;
            }
            int other = joint + 1 + Elements.bit(elements.is(joint + 1, WordKind.BY)); // "by a guard or by a clerk"
            long next = phrases.startingAt(elements, other);
            if (next == PhraseSpan.NONE) {
                break;
            }
            agents = PhraseSpan.of(PhraseSpan.from(agents), PhraseSpan.to(next));
        }
        return agents;
    }

    private boolean isSomeone(int last) {
        return switch (elements.kind(last)) {
            case NAME, PERSON, PERSONS, BODY -> true;
            default -> false;
        };
    }
}
