package dev.dateline.parser;

import dev.dateline.model.Span;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one rule read in an input, as {@link ArticleParser#explain(Source)} lists it.
 *
 * @param rule the rule's name
 * @param spanOrNull where, over the input's characters for wire text, over the page's text for a page
 * @param words what was read, as printed
 * @param result what it was read as
 * @param score how sure, higher is surer; only readings of one rule compare
 * @param reason why
 */
public record Reading(String rule, @Nullable Span spanOrNull, String words, String result, int score, String reason) {
    /** Where, over the input's characters for wire text, over the page's text for a page. */
    public Optional<Span> span() {
        return Optional.ofNullable(spanOrNull);
    }
}
