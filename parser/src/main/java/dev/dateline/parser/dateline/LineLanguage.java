package dev.dateline.parser.dateline;

import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Tokens;
import java.util.Optional;
import java.util.function.Supplier;

/** The language of a line, read when first asked for: most lines have nothing whose reading depends on it. */
final class LineLanguage implements Supplier<Optional<String>> {
    private final Tokens tokens;
    private Optional<String> language = Optional.empty();
    private boolean read;

    LineLanguage(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public Optional<String> get() {
        if (!read) {
            language = Language.of(tokens);
            read = true;
        }
        return language;
    }
}
