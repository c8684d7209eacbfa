package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Contents of words that only join others, point back or tell when, and tell nothing: "found [to be] in her car", "all they
 * could ask [for]", "[This] was revealed by Lee", "did not know [at the time]"; and such as are no object of the cue: "[costs
 * to] consider", "to decide and [act at once]".
 */
final class EmptyContents {
    /** A content of more elements tells something. */
    private static final int LONGEST = 3;

    private static final int ANSWER = AttributionWords.sort("answer");
    private static final int DISCUSS = AttributionWords.sort("discuss");
    private static final int SAY = AttributionWords.sort("say");
    private static final int WRITE = AttributionWords.sort("write");
    private static final Phrases ADVERBIALS = Phrases.of(EmptyContents.class, "adverbials.txt");
    private static final long FOR = Tokens.fold("for");
    private static final long TIMES = Tokens.fold("times");
    private static final long SHOWN = Tokens.fold("shown");
    private static final long THIS = Tokens.fold("this");
    private static final long WITH = Tokens.fold("with");
    private static final long WHILE = Tokens.fold("while");

    private EmptyContents() {}

    /** Whether the content of a saying is one. */
    static boolean has(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        if (!said.isOpen() && first < end && (isCut(elements, said) || isSecond(elements, said, first))) {
            return true;
        }
        if (!said.isOpen()
                && !said.hasMore()
                && (isAdverbial(elements, said)
                        || isMeanwhile(elements, said)
                        || isMood(elements, said)
                        || isShownPlace(elements, said)
                        || isHearer(elements, said)
                        || isOpener(elements, said))) {
            return true;
        }
        boolean empty = !said.isOpen() && !said.hasMore() && first < end && end <= first + LONGEST;
        if (empty && elements.fold(first) == THIS && elements.is(end, WordKind.BE)) {
            return end == first + 1;
        }
        if (empty && end == first + 2 && elements.fold(first) == FOR && elements.is(first + 1, WordKind.OBJECT)) {
            return elements.sort(elements.at(said.cue().head())) == DISCUSS; // "a lawyer who could comment [for him]"
        }
        if (empty
                && end == first + 1 + Elements.bit(elements.fold(end - 1) == TIMES)
                && isHowOften(elements, first, end)) {
            return (elements.is(end, WordKind.STOP) || elements.is(end, WordKind.EDGE))
                    && elements.sort(elements.at(said.cue().head())) != SAY; // "How often? [Three times], she said."
        }
        for (int k = first; empty && k < end; k++) {
            empty = joins(elements, k);
        }
        return empty;
    }

    /** "With [so many costs to] consider, where do you start?": words ahead of a cue that an infinitive goes on from. */
    private static boolean isCut(Elements elements, Attributed said) {
        return said.to() <= said.cue().start() && elements.is(elements.at(said.to()) - 1, WordKind.TO);
    }

    /** "to decide and [act at once]", "shouted or [shoved]": words that a joint right behind the cue sets beside it. */
    private static boolean isSecond(Elements elements, Attributed said, int first) {
        int joint = elements.isAndOr(first) ? first : first - 1;
        return elements.isAndOr(joint)
                && elements.first(joint) == said.cue().to()
                && !elements.is(joint + 1, WordKind.QUOTATION)
                && !elements.is(joint + 1, WordKind.THAT);
    }

    /** "left [after Ann Lee, a cook,] said so": what opens a clause, and who does what that tells, without its verb. */
    private static boolean isOpener(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        return said.from() >= said.cue().to()
                && elements.is(first, WordKind.SUBORDINATOR)
                && !elements.quotes(first, end)
                && elements.verbs(first + 1, end, 1) == 0
                && (elements.isCueVerb(end) || elements.is(end, WordKind.COMMA) && elements.isCueVerb(end + 1));
    }

    /** "gave the assurance [while briefing reporters].": only what somebody did meanwhile. */
    private static boolean isMeanwhile(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        return said.from() >= said.cue().to()
                && elements.fold(first) == WHILE
                && elements.is(first + 1, WordKind.VERB_ING)
                && !elements.quotes(first, end)
                && elements.next(WordKind.COMMA, first, end) == end
                && elements.next(WordKind.THAT, first, end) == end;
    }

    /** "her programme, shown [in Selm],": where something is shown. */
    private static boolean isShownPlace(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        boolean place = elements.fold(elements.at(said.cue().head())) == SHOWN
                && elements.is(first, WordKind.PREPOSITION)
                && end > first + 1
                && end <= first + LONGEST;
        for (int k = first + 1; place && k < end; k++) {
            place = elements.is(k, WordKind.NAME);
        }
        return place;
    }

    /** "reacted [with anger].", "responded [with a shrug]": only how somebody took it. */
    private static boolean isMood(Elements elements, Attributed said) {
        int first = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        boolean mood = elements.sort(elements.at(said.cue().head())) == ANSWER
                && elements.fold(first) == WITH
                && elements.first(first) == said.cue().to()
                && end <= first + LONGEST;
        for (int k = first + 1; mood && k < end; k++) {
            mood = elements.kind(k).isPhrase() && !elements.kind(k).isVerb() && !elements.is(k, WordKind.NAME);
        }
        return mood;
    }

    /** "wrote to [the council] calling it late": only to whom, ahead of what was written. */
    private static boolean isHearer(Elements elements, Attributed said) {
        int k = elements.at(said.from());
        int end = elements.at(said.contentEnd());
        boolean hearer = elements.sort(elements.at(said.cue().head())) == WRITE
                && elements.is(k - 1, WordKind.TO)
                && elements.first(k - 1) == said.cue().to();
        while (hearer && k < end) {
            hearer = elements.kind(k).isArticle()
                    || elements.kind(k).isPhrase() && !elements.kind(k).isVerb();
            k++;
        }
        return hearer && elements.is(end, WordKind.VERB_ING);
    }

    /** "did not know [at the time]", "had no idea [at all]": only when, or how much. */
    private static boolean isAdverbial(Elements elements, Attributed said) {
        int phrase = said.from() < said.cue().to()
                ? Phrases.NONE
                : ADVERBIALS.longest(elements.tokens(), said.from(), said.to());
        return phrase != Phrases.NONE && said.from() + ADVERBIALS.length(phrase) == said.to();
    }

    /** "apologised [twice].", "complained [several times].": how often something was said. */
    private static boolean isHowOften(Elements elements, int first, int end) {
        return end == first + 1
                ? Numerals.isHowOften(elements.fold(first))
                : elements.is(first, WordKind.DETERMINER)
                        || elements.is(first, WordKind.NUMBER)
                        || Numerals.has(elements.fold(first));
    }

    private static boolean joins(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case PREPOSITION, BY, OF, TO, BE, ARTICLE, AND, BUT -> true;
            case MODAL -> !elements.is(k - 1, WordKind.TO); // "threatened to do"
            default -> false;
        };
    }
}
