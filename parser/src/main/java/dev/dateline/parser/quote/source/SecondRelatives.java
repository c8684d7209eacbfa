package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * Whom a clause behind a pause tells of, where it has two verbs: "Ann Lee met the board, [which] turned her plan down but said
 * it was good". Whoever opens the sentence has no part in either.
 */
public final class SecondRelatives {
    private SecondRelatives() {}

    /** The source of a cue, or the relative pronoun of the one before it where both are verbs of its clause. */
    public static long source(Elements elements, long source, int k, @Nullable Cue last) {
        if (last == null || last.kind() != Cue.Kind.PLAIN || source == PhraseSpan.NONE) {
            return source;
        }
        int pronoun = last.source() == PhraseSpan.NONE ? -1 : elements.firstOf(last.source());
        boolean relative = pronoun > 0
                && PhraseSpan.to(last.source()) == elements.first(pronoun) + 1
                && elements.isRelativePronoun(pronoun)
                && elements.is(pronoun - 1, WordKind.COMMA)
                && PhraseSpan.to(last.source()) <= last.from()
                && PhraseSpan.to(source) < elements.first(pronoun) - 1; // no "Ann Lee, who denied it and said"
        int joint = elements.subjectEnd(k);
        boolean second = relative
                && elements.isAndBut(joint)
                && InvertedSubjects.isSameForm(elements, elements.at(last.head()), k);
        for (int j = elements.at(last.to()); second && j < joint; j++) {
            second = switch (elements.kind(j)) {
                case COMMA, DASH, COLON, SEMICOLON, QUOTATION -> false;
                default -> true;
            };
        }
        return second ? last.source() : source;
    }
}
