package dev.dateline.export;

import dev.dateline.model.Author;
import dev.dateline.model.Dateline;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Image;
import dev.dateline.model.InputPlace;
import dev.dateline.model.Moment;
import dev.dateline.model.Origin;
import dev.dateline.model.Place;
import dev.dateline.model.Standing;
import dev.dateline.model.Status;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what {@link HeadPrinter} prints. */
final class HeadFacts {
    private HeadFacts() {}

    static Origin origin(JsonFacts json) {
        return new Origin(
                json.string(Key.SOURCE),
                Format.of(json.string(Key.FORMAT)),
                json.string(Key.ID),
                json.stringOrNull(Key.URL),
                json.stringOrNull(Key.SITE),
                json.stringOrNull(Key.LANGUAGE),
                json.string(Key.PRODUCER));
    }

    static Head head(JsonFacts json) {
        return Head.builder()
                .standing(standing(json))
                .headline(json.stringOrNull(Key.HEADLINE))
                .subheadline(json.stringOrNull(Key.SUBHEADLINE))
                .dateline(json.objectOrNull(Key.DATELINE, HeadFacts::dateline))
                .authors(json.objects(Key.AUTHORS, HeadFacts::author))
                .agencies(json.strings(Key.AGENCIES))
                .published(momentOrNull(json, Key.PUBLISHED))
                .modified(momentOrNull(json, Key.MODIFIED))
                .section(json.stringOrNull(Key.SECTION))
                .keywords(json.strings(Key.KEYWORDS))
                .paywalled(json.flagOrNull(Key.PAYWALLED))
                .images(json.objects(Key.IMAGES, HeadFacts::image))
                .build();
    }

    static Author author(JsonFacts json) {
        return new Author(json.string(Key.NAME), json.stringOrNull(Key.ROLE), json.stringOrNull(Key.PLACE));
    }

    static @Nullable InputPlace inputOrNull(JsonFacts json) {
        return json.objectOrNull(
                Key.ORIGIN, place -> new InputPlace(place.plainBoundsOrNull(), place.stringOrNull(Key.PATH)));
    }

    private static Standing standing(JsonFacts json) {
        String status = json.stringOrNull(Key.STATUS);
        return new Standing(
                status == null ? null : Status.of(status),
                json.numberOrNull(Key.REVISION),
                momentOrNull(json, Key.EMBARGO));
    }

    private static Dateline dateline(JsonFacts json) {
        String agency = json.stringOrNull(Key.AGENCY);
        List<String> agencies = json.strings(Key.AGENCIES);
        return new Dateline(
                json.string(Key.TEXT),
                json.stringOrNull(Key.PLACE),
                json.objects(Key.PLACES, place -> new Place(place.string(Key.NAME), place.stringOrNull(Key.REGION))),
                momentOrNull(json, Key.DATE),
                timeOrNull(json),
                json.stringOrNull(Key.ZONE),
                agencies.isEmpty() && agency != null ? List.of(agency) : agencies,
                inputOrNull(json));
    }

    private static Image image(JsonFacts json) {
        return new Image(
                json.string(Key.URL),
                json.stringOrNull(Key.CAPTION),
                json.stringOrNull(Key.CREDIT),
                json.offsetOrNull(Key.AT));
    }

    private static @Nullable Moment momentOrNull(JsonFacts json, Key key) {
        String iso = json.stringOrNull(key);
        return iso == null ? null : Moment.parse(iso);
    }

    private static @Nullable LocalTime timeOrNull(JsonFacts json) {
        String iso = json.stringOrNull(Key.TIME);
        try {
            return iso == null ? null : LocalTime.parse(iso);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException("dateline.time is no time of day: " + iso, wrong);
        }
    }
}
