package dev.dateline.parser.speaker;

import dev.dateline.model.MentionKind;
import dev.dateline.parser.speaker.bearer.Party;
import java.util.List;

/** Whom a source names, in what form, and how sure that is, in hundredths; for a name 100. */
record Resolved(List<Party> parties, MentionKind form, int share) {
    static final Resolved NOBODY = new Resolved(List.of(), MentionKind.NAME, 0);
}
