package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What stands ahead of a cue and is a part of its own clause, so that nobody says it: "it was late, and [Lee sighed]". */
final class ContentsAhead {
    private static final int MANNER = AttributionWords.sort("manner");
    private static final long WHEN = Tokens.fold("when");

    private final Elements elements;

    ContentsAhead(Elements elements) {
        this.elements = elements;
    }

    /** None of "it was late, and [Lee sighed]", that is joined to the cue’s clause; "It was late" of "It was late, city and [port said]". */
    long withoutJoint(long content, Cue cue) {
        int and = elements.at(PhraseSpan.to(content) - 1);
        boolean joins = elements.isAndBut(and);
        if (!joins || PhraseSpan.to(content) != cue.start()) {
            return content;
        }
        int comma = elements.is(and - 2, WordKind.COMMA) ? and - 2 : and - 3;
        boolean joint = cue.takes('q')
                && elements.is(comma, WordKind.COMMA)
                && !elements.kind(and - 1).isVerb();
        return joint && elements.first(comma) > PhraseSpan.from(content)
                ? PhraseSpan.of(PhraseSpan.from(content), elements.first(comma))
                : PhraseSpan.NONE;
    }

    /** "Review | [“It was late.”] – Ann Lee": the quoted words alone that a dash signs, behind a label. */
    long withoutLabel(long content, Cue cue) {
        int quotation = elements.at(cue.head()) - 1;
        boolean labelled = cue.kind() == Cue.Kind.SIGN_OFF
                && elements.is(quotation, WordKind.QUOTATION)
                && (elements.is(quotation - 1, WordKind.COLON)
                        || elements.is(quotation - 1, WordKind.SIGN)
                                && elements.tokens().is(elements.first(quotation - 1), '|'))
                && PhraseSpan.from(content) < elements.first(quotation);
        return labelled ? PhraseSpan.of(elements.first(quotation), PhraseSpan.to(content)) : content;
    }

    /** "When she saw the bill, she [groaned]": whether a content that somebody’s manner closes off only tells when. */
    boolean isWhen(long content, Cue cue) {
        int first = elements.firstOf(content);
        if (elements.fold(first) != WHEN || elements.sort(elements.at(cue.head())) != MANNER || elements.quotes()) {
            return false;
        }
        int end = elements.behind(content);
        int k = first;
        while (k < end && k < first + Elements.NEAR && !elements.is(k, WordKind.COMMA)) {
            k++;
        }
        return k == end;
    }
}
