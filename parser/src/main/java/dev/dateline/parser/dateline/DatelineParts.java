package dev.dateline.parser.dateline;

import dev.dateline.parser.text.Tokens;
import java.util.LinkedHashSet;
import java.util.Set;

/** What was read of one dateline so far; its scanners fill it. */
final class DatelineParts {
    final DateScanner date;
    final PlaceScanner place;
    final DatelineScore score;
    final Set<String> agencies = new LinkedHashSet<>();

    /** Whether the place scanner holds the places. */
    boolean placed;

    /** Whether what was read last may end a dateline. */
    boolean closed;

    DatelineParts(Tokens tokens, boolean complete, LineLanguage language) {
        date = new DateScanner(tokens, complete, language);
        place = new PlaceScanner(tokens, tokens.count(), date);
        score = new DatelineScore(tokens, language);
    }
}
