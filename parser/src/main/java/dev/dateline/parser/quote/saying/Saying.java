package dev.dateline.parser.quote.saying;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reported stretch of content and the words around it that attribute it; whose name stands behind the source is not
 * known yet.
 *
 * @param content what was said, without cue and source
 * @param kind how much of it is verbatim
 * @param verbatim the quoted words, marks excluded, in order
 * @param act what the source did
 * @param utterance the number of the act of saying, from 1; its pieces share it
 * @param cueOrNull the words that attribute it
 * @param sourceOrNull the noun phrase that names who said it
 * @param viaOrNull who relayed it
 * @param addresseeOrNull to whom it was said
 * @param occasionOrNull where or how it was said
 * @param link how it hangs together with its source
 * @param likelihood how likely it is that the source says it at all, by {@link Likelihood}
 */
public record Saying(
        Span content,
        QuoteKind kind,
        List<Span> verbatim,
        Act act,
        int utterance,
        @Nullable Span cueOrNull,
        @Nullable Span sourceOrNull,
        @Nullable Span viaOrNull,
        @Nullable Span addresseeOrNull,
        @Nullable Span occasionOrNull,
        Link link,
        int likelihood) {
    /** How a saying hangs together with its source. */
    public enum Link {
        /** Cue and source stand in the same sentence. */
        STATED,
        /** The same of a faint cue, which tells nothing of who speaks elsewhere. */
        FAINT,
        /** It goes on with the utterance before it. */
        CONTINUED,
        /** Nothing attributes it. */
        FLOATING,
        /** What an interviewer asks, whom nothing names. */
        QUESTION,
        /** Nothing attributes it, and it stands below a question of the writer. */
        ANSWER
    }

    /** Copies the list. */
    public Saying {
        verbatim = List.copyOf(verbatim);
    }
}
