package dev.dateline.parser.speaker;

import dev.dateline.model.Speaker;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who speaks in a story, and who said each saying.
 *
 * @param speakers the speakers, in order of their first saying
 * @param parts who said each saying, in the order of the sayings
 */
public record Cast(List<Speaker> speakers, List<Part> parts) {
    /** Of a story in which nobody says anything. */
    static final Cast EMPTY = new Cast(List.of(), List.of());

    /** Copies the lists. */
    public Cast {
        speakers = List.copyOf(speakers);
        parts = List.copyOf(parts);
    }

    /**
     * Who said one saying.
     *
     * @param speakerOrNull the speaker's id; null where it is not known
     * @param coSpeakers the ids of further speakers
     * @param hundredthsOrNull the confidence in hundredths; null without a speaker
     */
    public record Part(
            @Nullable String speakerOrNull,
            List<String> coSpeakers,
            @Nullable Integer hundredthsOrNull) {
        static final Part UNKNOWN = new Part(null, List.of(), null);

        /** Copies the list. */
        public Part {
            coSpeakers = List.copyOf(coSpeakers);
        }
    }
}
