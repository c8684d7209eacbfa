package dev.dateline.parser.speaker.naming;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * The persons whom a headline names in full, by whom a lead means somebody that it does not name itself: those with a
 * listed given name, else those of whose names no word is a plain one.
 */
final class HeadlinePersons {
    /** How many words the name of a person has at most; more are a headline’s. */
    private static final int LONGEST = 4;

    private HeadlinePersons() {}

    static List<Named> of(Tokens head, List<NameRun> runs, FullNames names) {
        List<Named> listed = new ArrayList<>();
        List<Named> others = new ArrayList<>();
        for (NameRun run : runs) {
            boolean full = run.length() > 1 && run.length() <= LONGEST;
            Named bearer = full ? names.named(head.words(run.nameFrom(), run.to())) : null;
            if (bearer != null && bearer.kind() == SpeakerKind.PERSON) {
                if (bearer.personal) {
                    listed.add(bearer);
                } else if (isStrange(head, run)) {
                    others.add(bearer);
                }
            }
        }
        return listed.isEmpty() ? others : listed;
    }

    private static boolean isStrange(Tokens head, NameRun run) {
        for (int i = run.nameFrom(); i < run.to(); i++) {
            if (PlainWords.has(head, i)) {
                return false;
            }
        }
        return true;
    }
}
