package dev.dateline.parser.quote.saying;

import java.util.List;

/**
 * The cues of a unit.
 *
 * @param sure those that attribute, in order
 * @param faint the elements of the words that may attribute where nothing else does, in order
 */
public record FoundCues(List<Cue> sure, List<Integer> faint) {}
