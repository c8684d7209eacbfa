package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import org.jspecify.annotations.Nullable;

/**
 * Who has said one thing and goes on to say another, where he stands behind the first verb: "The keeper should stay, claims
 * [Ann Lee], but admits the club could sell him". Whoever opens the sentence is farther off, and only told of.
 */
public final class InvertedSubjects {
    /** How many elements stand at most between the source and the next verb: ", – but then also". */
    private static final int JOINT = 5;

    private InvertedSubjects() {}

    /** The source of a cue, or that of the one before it where nothing but a joint stands between them. */
    public static long source(Elements elements, long source, int k, @Nullable Cue last) {
        if (last == null) {
            return source;
        }
        boolean inverted = last.source() != PhraseSpan.NONE
                && PhraseSpan.from(last.source()) >= last.to()
                && PhraseSpan.to(last.source()) <= elements.first(k)
                && isSameForm(elements, elements.at(last.head()), k)
                && isJoint(elements, last, k);
        return inverted ? last.source() : source;
    }

    /** "claims … admits", "said … insisted"; no "says Ann Lee, and insisted". */
    static boolean isSameForm(Elements elements, int first, int second) {
        return isFinite(elements, first)
                && isFinite(elements, second)
                && elements.is(first, WordKind.VERB_S) == elements.is(second, WordKind.VERB_S);
    }

    private static boolean isFinite(Elements elements, int k) {
        return elements.isCueVerb(k)
                && !elements.isParticiple(k)
                && (elements.is(k, WordKind.VERB_S) || !elements.isBase(k));
    }

    /** ", and", "... but", "– and then". */
    private static boolean isJoint(Elements elements, Cue last, int k) {
        int first = elements.behind(last.source());
        boolean joins = false;
        for (int j = first; j < k; j++) {
            boolean joint = elements.isAndBut(j);
            boolean pause = !joins
                    && (elements.is(j, WordKind.COMMA)
                            || elements.is(j, WordKind.DASH)
                            || elements.is(j, WordKind.STOP)
                            || elements.is(j, WordKind.SIGN));
            if (k - first > JOINT || !joint && !pause && !(joins && elements.is(j, WordKind.ADVERB))) {
                return false;
            }
            joins |= joint;
        }
        return joins;
    }
}
