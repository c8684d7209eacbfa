package dev.dateline.model;

import java.io.Serializable;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands ahead of the first paragraph: place, date and agency, as in {@code BRUSSELS, Dec 7 (Reuters) -}.
 *
 * @param text the whole dateline as printed, with its closing separator
 * @param placeOrNull the places as printed
 * @param places the places in print order, in name case; empty where none is printed
 * @param dateOrNull the day it was filed
 * @param timeOrNull the local time of day as printed
 * @param zoneOrNull the zone of that time as printed
 * @param agencies canonical names of the agencies in print order
 * @param inputOrNull where it stood in the input
 */
public record Dateline(
        String text,
        @Nullable String placeOrNull,
        List<Place> places,
        @Nullable Moment dateOrNull,
        @Nullable LocalTime timeOrNull,
        @Nullable String zoneOrNull,
        List<String> agencies,
        @Nullable InputPlace inputOrNull)
        implements Serializable {
    /** Checks the texts and copies the lists. */
    public Dateline {
        Require.text(text, "dateline");
        Require.textOrNull(placeOrNull, "dateline place");
        Require.textOrNull(zoneOrNull, "dateline zone");
        places = List.copyOf(places);
        agencies = List.copyOf(agencies);
        if (zoneOrNull != null && timeOrNull == null) {
            throw new IllegalArgumentException("dateline zone " + zoneOrNull + " stands without a time");
        }
        if ((placeOrNull == null) != places.isEmpty()) {
            throw new IllegalArgumentException("dateline place " + placeOrNull + " does not fit places " + places);
        }
    }

    /** The places as printed, in one string. */
    public Optional<String> place() {
        return Optional.ofNullable(placeOrNull);
    }

    /** The day it was filed. */
    public Optional<Moment> date() {
        return Optional.ofNullable(dateOrNull);
    }

    /** The local time of day. */
    public Optional<LocalTime> time() {
        return Optional.ofNullable(timeOrNull);
    }

    /** The zone of that time as printed, such as {@code GMT}. */
    public Optional<String> zone() {
        return Optional.ofNullable(zoneOrNull);
    }

    /** The first of the agencies. */
    public Optional<String> agency() {
        return agencies.isEmpty() ? Optional.empty() : Optional.of(agencies.get(0));
    }

    /** Where it stood in the input, if the parser was asked for origins. */
    public Optional<InputPlace> input() {
        return Optional.ofNullable(inputOrNull);
    }
}
