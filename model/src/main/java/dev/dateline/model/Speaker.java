package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One source over the story.
 *
 * @param id {@code s1}, {@code s2} … in order of the first quote
 * @param name the fullest form of the name in the text
 * @param kind what it is
 * @param titles one a distinct phrase as printed, up to the organisation that stands in {@code affiliationOrNull}
 * @param affiliationOrNull the organisation the speaker belongs to
 * @param anonymous whether it is a person or group without a proper name
 * @param mentions the spans that name or refer to it as a source, in order
 */
public record Speaker(
        String id,
        String name,
        SpeakerKind kind,
        List<String> titles,
        @Nullable String affiliationOrNull,
        boolean anonymous,
        List<Mention> mentions)
        implements Serializable {
    /** Checks the texts and copies the lists. */
    public Speaker {
        Require.text(id, "speaker's id");
        Require.text(name, "speaker's name");
        Require.textOrNull(affiliationOrNull, "affiliation");
        titles = List.copyOf(titles);
        mentions = List.copyOf(mentions);
    }

    /** The organisation the speaker belongs to. */
    public Optional<String> affiliation() {
        return Optional.ofNullable(affiliationOrNull);
    }
}
