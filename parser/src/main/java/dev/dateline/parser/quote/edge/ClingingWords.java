package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What is said never stops ahead of words that what stands in front of them cannot do without: "fears the fact[ that] it sank". */
final class ClingingWords {
    private static final Phrases CLINGING = Phrases.of(ClingingWords.class, "clinging-words.txt");
    private static final Phrases EXAMPLES = Phrases.of(ClingingWords.class, "example-openers.txt");

    private static final Phrases WITH_IN = Phrases.of(ClingingWords.class, "nouns-with-in.txt");
    private static final Phrases REASONS = Phrases.of(ClingingWords.class, "clause-reasons.txt");
    private static final long SUCH = Tokens.fold("such");
    private static final long AS = Tokens.fold("as");
    private static final long WHETHER = Tokens.fold("whether");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long IN = Tokens.fold("in");
    private static final long BEING = Tokens.fold("being");
    private static final long HAVING = Tokens.fold("having");

    private final Elements elements;
    private final JudgedEdges judged;

    ClingingWords(Elements elements, JudgedEdges judged) {
        this.elements = elements;
        this.judged = judged;
    }

    /** The end of the words behind a cue: where those end that such a word opens, else the end given. */
    int over(Cue cue, @Nullable Cue next, int end) {
        int k = elements.at(end);
        boolean told = cue.takes('t') && cue.source() != PhraseSpan.NONE && PhraseSpan.from(cue.source()) < cue.from();
        boolean clings = k + 1 < elements.count()
                && elements.first(k) == end
                && (isPart(k) || told && REASONS.has(elements.fold(k)))
                && (next == null || told && next.from() > end && !opensBehind(next, k));
        int over = clings ? judged.end(cue, next, elements.first(k + 1)) : end;
        return next != null && over == next.start() ? end : Math.max(end, over); // "such as the [belief] that"
    }

    /** "a rule that [cooks] say is bad": whether such a word only hands over to who says something else. */
    private boolean opensBehind(Cue next, int k) {
        return !REASONS.has(elements.fold(k))
                && elements.fold(k) != WHETHER
                && next.source() != PhraseSpan.NONE
                && PhraseSpan.from(next.source()) == elements.first(k + 1);
    }

    /** "an increase [in] the fares"; but "an increase in May", "in a letter". */
    private boolean isInThing(int k) {
        WordKind thing = elements.kind(k + 1);
        return elements.fold(k) == IN
                && WITH_IN.has(elements.fold(k - 1))
                && thing != WordKind.CALENDAR
                && thing != WordKind.NUMBER
                && elements.fold(k + 1) != A
                && elements.fold(k + 1) != AN;
    }

    /** "attacked the mayor [as] being too cautious". */
    private boolean isRole(int k) {
        return elements.fold(k) == AS && (elements.fold(k + 1) == BEING || elements.fold(k + 1) == HAVING);
    }

    /** "the fact [that]", "a plan [about]", "boats[, including]", "nets[, such as]": what the noun ahead of it has. */
    private boolean isPart(int k) {
        if (!elements.is(k, WordKind.COMMA)) {
            return CLINGING.has(elements.fold(k)) || isInThing(k) || isRole(k);
        }
        return EXAMPLES.has(elements.fold(k + 1)) && !elements.is(k + 2, WordKind.SUBORDINATOR)
                || elements.fold(k + 1) == SUCH && elements.fold(k + 2) == AS;
    }
}
