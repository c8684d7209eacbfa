package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What somebody is asked or told to do, which says of whom: "urged [people not to leave]", "pleaded with [them to stay]". */
final class Orders {
    private static final int ORDER = AttributionWords.sort("order");
    private static final int ASK = AttributionWords.sort("ask");
    private static final long WITH = Tokens.fold("with");

    private final NounPhrases phrases;
    private final Elements elements;

    Orders(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Where a content begins that begins with a token else: with whom it is asked of. */
    int start(Cue cue, long addressee, int start, int end) {
        int first = elements.at(start);
        if (addressee == PhraseSpan.NONE) {
            return pleaded(cue, first) ? elements.first(first + 1) : start;
        }
        if ((cue.takes('i') || isOrder(cue)) && isDescribed(addressee, first, elements.at(end))) {
            return PhraseSpan.from(addressee); // "urged [anyone who knew him to come forward]"
        }
        boolean denied = elements.is(first, WordKind.TO) && elements.is(first - 1, WordKind.NOT);
        boolean ordered = elements.is(first, WordKind.TO)
                || elements.is(first, WordKind.NOT)
                        && elements.is(first + 1, WordKind.TO); // "urged people [not to vote]"
        boolean adjoins = PhraseSpan.to(addressee) == (denied ? start - 1 : start);
        return ordered && adjoins ? PhraseSpan.from(addressee) : start;
    }

    /** "advised", "ordered": what somebody is to do. */
    private boolean isOrder(Cue cue) {
        int sort = elements.sort(elements.at(cue.head()));
        return sort == ORDER || sort == ASK;
    }

    /** "anyone [who knew him to come] forward", "people [in the valley to leave]": whether more is told of who is to do something. */
    private boolean isDescribed(long addressee, int first, int end) {
        int behind = elements.behind(addressee);
        boolean people = elements.is(behind - 1, WordKind.PERSONS)
                || elements.is(behind - 1, WordKind.PERSON)
                || elements.is(behind - 1, WordKind.VERB_ING);
        boolean tells = elements.is(behind, WordKind.WHO)
                || elements.is(behind, WordKind.VERB_ING)
                || people && elements.is(behind, WordKind.PREPOSITION);
        for (int k = behind; tells && k < end && k < behind + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.TO)) {
                return k >= first;
            }
            tells = switch (elements.kind(k)) {
                case COMMA, QUOTATION, CALENDAR, THAT, SUBORDINATOR -> false;
                default -> !Circumstances.isOccasion(elements.fold(k)) && !TimeWords.isNoun(elements.fold(k));
            };
        }
        return false;
    }

    /** "pleaded [with] them to stay". */
    private boolean pleaded(Cue cue, int with) {
        boolean asks = elements.fold(with) == WITH
                && elements.first(with) == cue.to()
                && elements.sort(elements.at(cue.head())) == ASK;
        long asked = asks ? phrases.startingAt(elements, with + 1) : PhraseSpan.NONE;
        return asked != PhraseSpan.NONE && elements.is(elements.behind(asked), WordKind.TO);
    }
}
