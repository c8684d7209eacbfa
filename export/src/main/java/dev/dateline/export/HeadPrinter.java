package dev.dateline.export;

import dev.dateline.model.Author;
import dev.dateline.model.Dateline;
import dev.dateline.model.Head;
import dev.dateline.model.Image;
import dev.dateline.model.Origin;
import dev.dateline.model.Place;
import dev.dateline.model.Standing;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The first half of an article in JSON: what it was read from, and the facts about it. */
final class HeadPrinter {
    private HeadPrinter() {}

    static void print(Origin origin, Head head, Offsets offsets, JsonFields json) throws IOException {
        json.string(Key.PRODUCER, origin.producer());
        json.string(Key.ID, origin.id());
        json.string(Key.SOURCE, origin.source());
        json.string(Key.FORMAT, origin.format().key());
        json.string(Key.OFFSETS, offsets.key());
        json.string(Key.LANGUAGE, origin.languageOrNull());
        standing(head.standing(), json);
        json.string(Key.HEADLINE, head.headlineOrNull());
        json.string(Key.SUBHEADLINE, head.subheadlineOrNull());
        json.object(Key.DATELINE, head.datelineOrNull(), HeadPrinter::dateline);
        json.objects(Key.AUTHORS, head.authors(), HeadPrinter::author);
        json.strings(Key.AGENCIES, head.agencies());
        json.string(Key.PUBLISHED, printed(head.publishedOrNull()));
        json.string(Key.MODIFIED, printed(head.modifiedOrNull()));
        json.string(Key.URL, origin.urlOrNull());
        json.string(Key.SITE, origin.siteOrNull());
        json.string(Key.SECTION, head.sectionOrNull());
        json.strings(Key.KEYWORDS, head.keywords());
        Boolean paywalled = head.paywalledOrNull();
        if (paywalled != null) {
            json.flag(Key.PAYWALLED, paywalled);
        }
        json.objects(Key.IMAGES, head.images(), HeadPrinter::image);
    }

    private static void standing(Standing standing, JsonFields json) throws IOException {
        if (standing.statusOrNull() != null) {
            json.string(Key.STATUS, standing.statusOrNull().key());
        }
        json.number(Key.REVISION, standing.revisionOrNull());
        json.string(Key.EMBARGO, printed(standing.embargoOrNull()));
    }

    private static void dateline(Dateline dateline, JsonFields json) throws IOException {
        json.string(Key.TEXT, dateline.text());
        json.string(Key.PLACE, dateline.placeOrNull());
        json.objects(Key.PLACES, dateline.places(), HeadPrinter::place);
        json.string(Key.DATE, printed(dateline.dateOrNull()));
        json.string(Key.TIME, printed(dateline.timeOrNull()));
        json.string(Key.ZONE, dateline.zoneOrNull());
        if (!dateline.agencies().isEmpty()) {
            json.string(Key.AGENCY, dateline.agencies().get(0));
        }
        json.strings(Key.AGENCIES, dateline.agencies());
        json.origin(dateline.inputOrNull());
    }

    private static void place(Place place, JsonFields json) throws IOException {
        json.string(Key.NAME, place.name());
        json.string(Key.REGION, place.regionOrNull());
    }

    static void author(Author author, JsonFields json) throws IOException {
        json.string(Key.NAME, author.name());
        json.string(Key.ROLE, author.roleOrNull());
        json.string(Key.PLACE, author.placeOrNull());
    }

    private static void image(Image image, JsonFields json) throws IOException {
        json.string(Key.URL, image.url());
        json.string(Key.CAPTION, image.captionOrNull());
        json.string(Key.CREDIT, image.creditOrNull());
        json.offset(Key.AT, image.atOrNull());
    }

    /** Moments and times print themselves as ISO 8601. */
    private static @Nullable String printed(@Nullable Object timeOrNull) {
        return timeOrNull == null ? null : timeOrNull.toString();
    }
}
