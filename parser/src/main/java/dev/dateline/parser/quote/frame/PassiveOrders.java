package dev.dateline.parser.quote.frame;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** What somebody is told to do ahead of who told them: "The cook was told [to leave] by the Board of Health". */
public final class PassiveOrders {
    /** How far behind the verb "by" may stand. */
    private static final int FAR = 9;

    private final NounPhrases phrases;
    private final Elements elements;

    public PassiveOrders(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who told, or {@link PhraseSpan#NONE}. */
    public long agent(int k) {
        int by = by(k);
        return by < 0 ? PhraseSpan.NONE : phrases.startingAt(elements, by + 1);
    }

    /** What was to be done, of a cue whose source is who told; or {@link PhraseSpan#NONE}. */
    public long content(Cue cue) {
        int k = elements.at(cue.head());
        int by = cue.source() == PhraseSpan.NONE ? -1 : by(k);
        return by > 0 && PhraseSpan.from(cue.source()) > elements.first(by)
                ? PhraseSpan.of(elements.first(k + 1), elements.first(by))
                : PhraseSpan.NONE;
    }

    /** Where "by" and who told stand behind what is to be done; but "told to be seen by a nurse"; or -1. */
    private int by(int k) {
        boolean told = elements.is(k + 1, WordKind.TO)
                && elements.takes(k, 'o')
                && !elements.is(k + 2, WordKind.BE)
                && elements.isPassive(elements.subjectEnd(k), k);
        for (int j = k + 3; told && j < k + FAR && elements.kind(j).isWord(); j++) {
            if (elements.is(j, WordKind.BY)) {
                long agent = phrases.startingAt(elements, j + 1);
                return agent != PhraseSpan.NONE && isSomeone(agent) ? j : -1;
            }
        }
        return -1;
    }

    /** "[a judge]", "[the Board] of Health"; but "by noon", "by the door". */
    private boolean isSomeone(long agent) {
        for (int i = PhraseSpan.from(agent); i < PhraseSpan.to(agent); i++) {
            if (Nouns.isPerson(elements.tokens(), i)
                    || Nouns.isSeveral(elements.tokens(), i)
                    || Nouns.isOrganization(elements.tokens(), i)) {
                return true;
            }
        }
        return false;
    }
}
