package dev.dateline.parser.quote;

/** What a stretch that stands where a content may is by its looks: a thing, a time, a manner; none of them is said. */
final class ContentLooks {
    private final Narration narration;
    private final Elements elements;

    ContentLooks(Narration narration, Elements elements) {
        this.narration = narration;
        this.elements = elements;
    }

    /** "The families were told on Monday": a time or a topic is no content by itself. */
    boolean isCircumstance(int first, int end) {
        WordKind kind = elements.kind(first);
        boolean opens = kind == WordKind.PREPOSITION || kind == WordKind.CALENDAR || kind == WordKind.BY;
        return opens && elements.verbs(first, end, 1) == 0 && !elements.quotes(first, end);
    }

    /** Whether a content has neither a verb nor a quotation. */
    boolean isThing(long content) {
        int first = elements.at(PhraseSpan.from(content));
        int end = elements.at(PhraseSpan.to(content));
        return elements.verbs(first, end, 1) == 0 && !elements.quotes(first, end);
    }

    /** Whether a content is nothing but what somebody was doing. */
    boolean isActivity(long content) {
        int first = elements.at(PhraseSpan.from(content));
        return PhraseSpan.to(content) - PhraseSpan.from(content) == 1
                && elements.is(first, WordKind.VERB_ING)
                && elements.sort(first) != AttributionWords.NONE;
    }

    /** Whether what stands behind a quotation and its cue is what somebody did meanwhile: ", he said, using a word of his". */
    boolean isAside(long quoted, long rest) {
        int first = elements.at(PhraseSpan.from(rest));
        boolean manner = elements.is(first, WordKind.PREPOSITION) && isThing(rest); // ", he said, with a laugh"
        return narration.isQuoted(PhraseSpan.to(quoted) - 1)
                && (elements.is(first, WordKind.VERB_ING) || manner)
                && elements.is(first - 1, WordKind.COMMA);
    }

    /** Whether a content tells who the source in front of it is: "according to police, who say". */
    boolean isRelative(long content) {
        int first = elements.at(PhraseSpan.from(content));
        return elements.is(first, WordKind.WHO) && elements.is(first - 1, WordKind.COMMA);
    }

    /** Whether a content is a thing and a colon, above a quotation in the next block. */
    boolean isHeading(long content, int to) {
        int colon = to - 1;
        return PhraseSpan.to(content) >= colon
                && elements.is(elements.at(colon), WordKind.COLON)
                && narration.isQuoted(to)
                && isThing(content);
    }

    /** Whether a content is one adverb or number. */
    boolean isManner(long content) {
        int first = elements.at(PhraseSpan.from(content));
        boolean alone = PhraseSpan.to(content) - PhraseSpan.from(content) == 1;
        return alone && (elements.is(first, WordKind.ADVERB) || elements.is(first, WordKind.NUMBER));
    }

    /** Whether a content is a time and nothing else: "late on Sunday", "earlier this week". */
    boolean isTime(long content) {
        return TimeWords.isTime(elements, elements.at(PhraseSpan.from(content)), elements.at(PhraseSpan.to(content)));
    }
}
