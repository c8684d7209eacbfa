package dev.dateline.model;

import java.io.Serializable;

/**
 * A linked stretch of the body.
 *
 * @param span the linked words
 * @param url the absolute address
 */
public record Link(Span span, String url) implements Serializable {
    /** Checks that there is an address. */
    public Link {
        Require.text(url, "link url");
    }
}
