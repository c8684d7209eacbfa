package dev.dateline.parser.quote;

import java.util.List;

/**
 * The cues of a unit.
 *
 * @param sure those that attribute, in order
 * @param all the same with the faint ones between them; empty where there are none
 */
record FoundCues(List<Cue> sure, List<Cue> all) {
    boolean hasFaint() {
        return !all.isEmpty();
    }
}
