package dev.dateline.parser.speaker.bearer;

import dev.dateline.model.Act;
import dev.dateline.model.Span;

/**
 * A source and what is said there.
 *
 * @param first the first token of the source
 * @param behind behind its last token
 * @param from the first token of the content
 * @param to behind the last token of the content
 * @param act what is done there
 * @param quoted whether words in marks are said there
 */
public record Place(Span source, int first, int behind, int from, int to, Act act, boolean quoted) {
    public boolean spoken() {
        return quoted && act == Act.SPEECH;
    }

    /** Whether these are somebody's words, in marks or not. */
    public boolean isSomeones() {
        return quoted || act == Act.SPEECH;
    }
}
