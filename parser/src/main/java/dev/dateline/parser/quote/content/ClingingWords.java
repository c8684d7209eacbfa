package dev.dateline.parser.quote.content;

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

    private static final Phrases REASONS = Phrases.of(ClingingWords.class, "clause-reasons.txt");
    private static final long SUCH = Tokens.fold("such");
    private static final long AS = Tokens.fold("as");

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
                && next.source() != PhraseSpan.NONE
                && PhraseSpan.from(next.source()) == elements.first(k + 1);
    }

    /** "the fact [that]", "a plan [about]", "boats[, including]", "nets[, such as]": what the noun ahead of it has. */
    private boolean isPart(int k) {
        if (!elements.is(k, WordKind.COMMA)) {
            return CLINGING.has(elements.fold(k));
        }
        return EXAMPLES.has(elements.fold(k + 1)) && !elements.is(k + 2, WordKind.SUBORDINATOR)
                || elements.fold(k + 1) == SUCH && elements.fold(k + 2) == AS;
    }
}
