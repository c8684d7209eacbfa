package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The facts about a story. Its constructor is no promise between minor versions; use {@link #builder()}.
 *
 * @param headlineOrNull the headline as printed, without its markers
 * @param subheadlineOrNull the line below the headline
 * @param datelineOrNull what stands ahead of the first paragraph
 * @param authors the people of the byline, in print order
 * @param agencies canonical names of the agencies of dateline, trailer and metadata
 * @param publishedOrNull when it was published, never made up from the dateline
 * @param modifiedOrNull when it was last changed
 * @param standing how it stands to earlier versions and to its release
 * @param sectionOrNull the section of the site
 * @param keywords the page's keywords
 * @param images images, the lead image first
 * @param paywalledOrNull whether the page says that it is not free to read
 */
public record Head(
        @Nullable String headlineOrNull,
        @Nullable String subheadlineOrNull,
        @Nullable Dateline datelineOrNull,
        List<Author> authors,
        List<String> agencies,
        @Nullable Moment publishedOrNull,
        @Nullable Moment modifiedOrNull,
        Standing standing,
        @Nullable String sectionOrNull,
        List<String> keywords,
        List<Image> images,
        @Nullable Boolean paywalledOrNull)
        implements Serializable {
    /** A head without a fact. */
    public static final Head EMPTY = builder().build();

    /** Checks the texts and copies the lists. */
    public Head {
        Require.textOrNull(headlineOrNull, "headline");
        Require.textOrNull(subheadlineOrNull, "subheadline");
        authors = List.copyOf(authors);
        agencies = List.copyOf(agencies);
        Require.textOrNull(sectionOrNull, "section");
        keywords = List.copyOf(keywords);
        images = List.copyOf(images);
    }

    /** Starts a head without a fact. */
    public static Builder builder() {
        return new Builder();
    }

    /** Starts from the facts of this head. */
    public Builder toBuilder() {
        Builder builder = new Builder();
        builder.headline = headlineOrNull;
        builder.subheadline = subheadlineOrNull;
        builder.dateline = datelineOrNull;
        builder.authors = authors;
        builder.agencies = agencies;
        builder.published = publishedOrNull;
        builder.modified = modifiedOrNull;
        builder.standing = standing;
        builder.section = sectionOrNull;
        builder.keywords = keywords;
        builder.images = images;
        builder.paywalled = paywalledOrNull;
        return builder;
    }

    /** The headline as printed, without its markers. */
    public Optional<String> headline() {
        return Optional.ofNullable(headlineOrNull);
    }

    /** The line below the headline. */
    public Optional<String> subheadline() {
        return Optional.ofNullable(subheadlineOrNull);
    }

    /** What stands ahead of the first paragraph. */
    public Optional<Dateline> dateline() {
        return Optional.ofNullable(datelineOrNull);
    }

    /** When it was published, never made up from the dateline. */
    public Optional<Moment> published() {
        return Optional.ofNullable(publishedOrNull);
    }

    /** When it was last changed. */
    public Optional<Moment> modified() {
        return Optional.ofNullable(modifiedOrNull);
    }

    /** The section of the site. */
    public Optional<String> section() {
        return Optional.ofNullable(sectionOrNull);
    }

    /** Whether the page says that it is not free to read. */
    public Optional<Boolean> paywalled() {
        return Optional.ofNullable(paywalledOrNull);
    }

    /** Collects the facts of a head; null and empty lists mean unknown. */
    public static final class Builder {
        private @Nullable String headline;
        private @Nullable String subheadline;
        private @Nullable Dateline dateline;
        private List<Author> authors = List.of();
        private List<String> agencies = List.of();
        private @Nullable Moment published;
        private @Nullable Moment modified;
        private Standing standing = Standing.NONE;
        private @Nullable String section;
        private List<String> keywords = List.of();
        private List<Image> images = List.of();
        private @Nullable Boolean paywalled;

        private Builder() {}

        /** Sets the headline as printed, without its markers. */
        public Builder headline(@Nullable String value) {
            headline = value;
            return this;
        }

        /** Sets the line below the headline. */
        public Builder subheadline(@Nullable String value) {
            subheadline = value;
            return this;
        }

        /** Sets what stands ahead of the first paragraph. */
        public Builder dateline(@Nullable Dateline value) {
            dateline = value;
            return this;
        }

        /** Sets the people of the byline, in print order. */
        public Builder authors(List<Author> value) {
            authors = value;
            return this;
        }

        /** Sets canonical names of the agencies of dateline, trailer and metadata. */
        public Builder agencies(List<String> value) {
            agencies = value;
            return this;
        }

        /** Sets when it was published, never made up from the dateline. */
        public Builder published(@Nullable Moment value) {
            published = value;
            return this;
        }

        /** Sets when it was last changed. */
        public Builder modified(@Nullable Moment value) {
            modified = value;
            return this;
        }

        /** Sets how it stands to earlier versions and to its release. */
        public Builder standing(Standing value) {
            standing = value;
            return this;
        }

        /** Sets the section of the site. */
        public Builder section(@Nullable String value) {
            section = value;
            return this;
        }

        /** Sets the page's keywords. */
        public Builder keywords(List<String> value) {
            keywords = value;
            return this;
        }

        /** Sets images, the lead image first. */
        public Builder images(List<Image> value) {
            images = value;
            return this;
        }

        /** Sets whether the page says that it is not free to read. */
        public Builder paywalled(@Nullable Boolean value) {
            paywalled = value;
            return this;
        }

        /** The head with these facts. */
        public Head build() {
            return new Head(
                    headline,
                    subheadline,
                    dateline,
                    authors,
                    agencies,
                    published,
                    modified,
                    standing,
                    section,
                    keywords,
                    images,
                    paywalled);
        }
    }
}
