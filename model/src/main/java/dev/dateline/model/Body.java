package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The story itself: one text, and what its stretches are. Blocks stand in order, do not overlap, cover every character
 * that is no white space, and are separated by one blank line.
 *
 * @param text the whole body
 * @param blocks its paragraphs and their kin
 * @param links linked stretches, in order
 * @param emphasis stretches that are set off, in order
 */
public record Body(String text, List<Block> blocks, List<Link> links, List<Emphasis> emphasis) implements Serializable {
    /** A body without text. */
    public static final Body EMPTY = new Body("", List.of(), List.of(), List.of());

    /**
     * Copies the lists and checks that all spans lie in the text and the blocks cover it.
     *
     * @throws IllegalArgumentException if one does not, or if it splits a surrogate pair
     */
    public Body {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        emphasis = List.copyOf(emphasis);
        int reach = 0;
        for (Block block : blocks) {
            checkSpan(text, block.span(), "block");
            if (block.span().start() < reach) {
                throw new IllegalArgumentException("block " + block.span() + " starts before the end of the last");
            }
            checkBlank(text, reach, block.span().start());
            reach = block.span().end();
        }
        checkBlank(text, reach, text.length());
        for (Link link : links) {
            checkSpan(text, link.span(), "link");
        }
        for (Emphasis stretch : emphasis) {
            checkSpan(text, stretch.span(), "emphasis");
        }
    }

    static void checkSpan(String text, Span span, String fact) {
        if (span.end() > text.length()) {
            throw new IllegalArgumentException(fact + " " + span + " ends behind a text of " + text.length());
        }
        if (splitsPair(text, span.start()) || splitsPair(text, span.end())) {
            throw new IllegalArgumentException(fact + " " + span + " splits a surrogate pair");
        }
    }

    static void checkSpanOrNull(String text, @Nullable Span spanOrNull, String fact) {
        if (spanOrNull != null) {
            checkSpan(text, spanOrNull, fact);
        }
    }

    private static boolean splitsPair(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static void checkBlank(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (!Character.isWhitespace(text.charAt(i)) && text.charAt(i) != '\u00a0') {
                throw new IllegalArgumentException("no block covers the character at " + i);
            }
        }
    }
}
