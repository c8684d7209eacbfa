package dev.dateline.parser.quote.saying;

import java.util.List;

/**
 * The cues of a unit.
 *
 * @param sure those that attribute, in order
 * @param all the same with the faint ones between them; empty where there are none
 */
public record FoundCues(List<Cue> sure, List<Cue> all) {
    public boolean hasFaint() {
        return !all.isEmpty();
    }
}
