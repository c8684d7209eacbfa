package dev.dateline.parser.speaker;

import dev.dateline.model.Act;
import dev.dateline.model.Span;

/**
 * A source and what is said there.
 *
 * @param from the first token of the content
 * @param to behind its last token
 * @param act what is done there
 * @param quoted whether words in marks are said there
 */
record Place(Span source, int from, int to, Act act, boolean quoted) {
    boolean spoken() {
        return quoted && act == Act.SPEECH;
    }
}
