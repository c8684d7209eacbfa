package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** What stands ahead of a cue and is a part of its own clause, so that nobody says it: "it was late, and [Lee sighed]". */
final class ContentsAhead {
    private static final int MANNER = AttributionWords.sort("manner");
    private static final long AMONG = Tokens.fold("among");
    private static final long FROM = Tokens.fold("from");
    private static final long WHEN = Tokens.fold("when");

    private final NounPhrases phrases;
    private final Elements elements;

    ContentsAhead(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /**
     * "The row held up a levy on [measures] proposed by Lee": the noun that a participle ahead of its agent tells of; none of
     * "The row has led to steady [criticism] from cooks", a clause that a noun ahead of its agent ends.
     */
    long ofAgent(long content, Cue cue) {
        int k = elements.at(cue.head());
        boolean clause = !elements.quotes()
                && PhraseSpan.to(content) == cue.from()
                && isAgentBehind(cue, k)
                && !elements.is(k - 2, WordKind.BE) // "is well liked"
                && elements.verbs(elements.firstOf(content), elements.behind(content), 1) > 0;
        if (!clause) {
            return content;
        }
        if (!elements.is(k, WordKind.VERB_ED)) {
            return isVerb(k) ? content : PhraseSpan.NONE;
        }
        int token = PhraseSpan.to(content) - 1;
        long noun = elements.isPassive(elements.subjectEnd(k), k)
                ? PhraseSpan.NONE
                : phrases.endingAt(token, PhraseSpan.from(content));
        return noun == PhraseSpan.NONE ? content : noun;
    }

    private boolean isVerb(int k) {
        return elements.is(k, WordKind.VERB_ING) || elements.isPast(k);
    }

    /** "criticism [from cooks]", "worry [among cooks]", "proposed [by Lee]". */
    private boolean isAgentBehind(Cue cue, int k) {
        int before = elements.firstOf(cue.source()) - 1;
        return cue.source() != PhraseSpan.NONE
                && before == k + 1
                && (elements.is(before, WordKind.BY)
                        || elements.fold(before) == FROM
                        || elements.fold(before) == AMONG);
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
