package dev.dateline.parser.quote;

import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which words of a content are quoted, and where they stand. */
final class Wording {
    private final Narration narration;
    private final Tokens tokens;

    Wording(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** The span of a phrase, or null for none. */
    @Nullable
    Span span(long phrase) {
        return phrase == NounPhrases.NONE
                ? null
                : new Span(tokens.start(NounPhrases.from(phrase)), tokens.end(NounPhrases.to(phrase) - 1));
    }

    /** The quoted words among some tokens, marks excluded; no names of works and things. */
    List<Span> verbatim(int from, int to) {
        List<Span> spans = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (narration.isQuoted(i)) {
                Passage passage = narration.passage(i);
                int first = Math.max(from, passage.from());
                int end = Math.min(to, passage.to());
                boolean name = passage.open() > from && NamedPassages.isNamed(tokens, passage.open(), passage.close());
                if (first < end && !name) {
                    spans.add(new Span(tokens.start(first), tokens.end(end - 1)));
                }
                i = passage.close() - 1;
            }
        }
        return spans;
    }

    /** How much of some tokens is quoted. */
    QuoteKind kind(int from, int to) {
        if (verbatim(from, to).isEmpty()) {
            return QuoteKind.INDIRECT;
        }
        return narration.isBare(from, to) ? QuoteKind.DIRECT : QuoteKind.MIXED;
    }
}
