package dev.dateline.model;

import java.io.Serializable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an article was read from, and by what.
 *
 * @param source the name of the input, such as a path
 * @param format what it was read as
 * @param id the first 16 hex digits of the SHA-256 of the input's bytes
 * @param urlOrNull the canonical address
 * @param siteOrNull the name of the site
 * @param languageOrNull the language of the text, a BCP 47 tag
 * @param producer the program and its version
 */
public record Origin(
        String source,
        Format format,
        String id,
        @Nullable String urlOrNull,
        @Nullable String siteOrNull,
        @Nullable String languageOrNull,
        String producer)
        implements Serializable {
    /** Checks that no part is blank. */
    public Origin {
        Require.text(source, "source");
        Require.text(id, "id");
        Require.text(producer, "producer");
        Require.textOrNull(urlOrNull, "url");
        Require.textOrNull(siteOrNull, "site");
        Require.textOrNull(languageOrNull, "language");
    }

    /** The canonical address. */
    public Optional<String> url() {
        return Optional.ofNullable(urlOrNull);
    }

    /** The name of the site. */
    public Optional<String> site() {
        return Optional.ofNullable(siteOrNull);
    }

    /** The language of the text, a BCP 47 tag. */
    public Optional<String> language() {
        return Optional.ofNullable(languageOrNull);
    }
}
