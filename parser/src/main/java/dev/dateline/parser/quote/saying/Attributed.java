package dev.dateline.parser.quote.saying;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.word.PhraseSpan;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its content.
 *
 * @param cue the cue
 * @param from the first token of the content
 * @param to behind the last; {@code from} where the content is still to come, in the next unit
 * @param more a second piece behind the cue, or {@link PhraseSpan#NONE}
 * @param via who relayed it
 * @param addressee to whom it was said
 * @param occasion where or how
 * @param act what the source did
 */
public record Attributed(
        Cue cue,
        int from,
        int to,
        long more,
        long via,
        long addressee,
        @Nullable Span occasion,
        Act act) {
    /** A cue and the words between two tokens that it attributes, with nothing else told. */
    public static Attributed of(Cue cue, int from, int to) {
        return new Attributed(cue, from, to, PhraseSpan.NONE, PhraseSpan.NONE, PhraseSpan.NONE, null, cue.act());
    }

    public boolean isOpen() {
        return from == to;
    }

    /** The same with its content still to come, behind a token. */
    public Attributed opened(int to) {
        return new Attributed(cue, to, to, PhraseSpan.NONE, via, addressee, occasion, act);
    }

    public boolean hasMore() {
        return more != PhraseSpan.NONE;
    }

    /** The same by nobody who is told. */
    public Attributed withoutSource() {
        return new Attributed(cue.by(PhraseSpan.NONE, cue.margin()), from, to, more, via, addressee, occasion, act);
    }

    /** Behind the last token of what it says. */
    public int contentEnd() {
        return hasMore() ? Math.max(to, PhraseSpan.to(more)) : to;
    }

    /** Behind the last token of what it says and of who relays it. */
    public int end() {
        int end = contentEnd();
        return via == PhraseSpan.NONE ? end : Math.max(end, PhraseSpan.to(via));
    }

    /** The same, relayed by the source of another cue. */
    public Attributed relayed(Cue relay) {
        return new Attributed(cue, from, to, more, relay.source(), addressee, occasion, act);
    }
}
