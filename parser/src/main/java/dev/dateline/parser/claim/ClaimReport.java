package dev.dateline.parser.claim;

import dev.dateline.model.Author;
import dev.dateline.model.Head;
import dev.dateline.model.Moment;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.text.ReadingSink;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells of each thing that a page says of its headline, authors and dates whether the head has it in the end, and where
 * the page says so: one line each.
 */
final class ClaimReport {
    private static final Set<Fact> TOLD = Set.of(Fact.HEADLINE, Fact.AUTHOR, Fact.PUBLISHED, Fact.MODIFIED);
    /** A page with more lines to tell is an attack. */
    private static final int MOST = 100;

    private final Head head;
    private final Optional<String> language;

    private ClaimReport(Head head, Optional<String> language) {
        this.head = head;
        this.language = language;
    }

    /** Tells what became of claims, each once. */
    static void tell(List<Claim> claims, Head head, Optional<String> language, ReadingSink sink) {
        if (!sink.listens()) {
            return;
        }
        ClaimReport report = new ClaimReport(head, language);
        Set<Claim> told = new HashSet<>();
        for (Claim claim : claims) {
            if (TOLD.contains(claim.fact()) && told.size() < MOST && told.add(claim)) {
                String fact = claim.fact().name().toLowerCase(Locale.ROOT);
                String result = report.has(claim) ? "taken" : "left";
                sink.read(fact, -1, claim.value(), result, 0, reason(claim.witness()));
            }
        }
    }

    private boolean has(Claim claim) {
        return switch (claim.fact()) {
            case HEADLINE -> head.headline().filter(claim.value()::contains).isPresent();
            case AUTHOR -> head.authors().stream().map(Author::name).anyMatch(name -> holds(claim.value(), name));
            case PUBLISHED -> isDay(claim.value(), head.published());
            default -> isDay(claim.value(), head.modified());
        };
    }

    /** Whether a byline has a name, in whatever case it is printed. */
    private static boolean holds(String byline, String name) {
        return byline.toLowerCase(Locale.ROOT).contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether what is printed is the moment, or the day of it; of two zones the days may differ. */
    private boolean isDay(String printed, Optional<Moment> moment) {
        Optional<Moment> read = Dates.readLeniently(printed, language);
        return read.isPresent()
                && moment.isPresent()
                && (read.get().date().equals(moment.get().date())
                        || instant(read.get()).isPresent()
                                && instant(read.get()).equals(instant(moment.get())));
    }

    private static Optional<Instant> instant(Moment moment) {
        return moment.date()
                .flatMap(day -> moment.time().map(day::atTime))
                .flatMap(local -> moment.offset().map(local::toInstant));
    }

    private static String reason(Claim.Witness witness) {
        return switch (witness) {
            case JSON_LD -> "linked data say so";
            case META -> "a meta element says so";
            case MICRODATA -> "an element is named for it";
            case TIME -> "a time element says so";
            case VISIBLE -> "readers see it at the story's head";
            case ADDRESS -> "the address says so";
            case TITLE -> "the title of the window says so";
            case HEADING -> "a heading of a lower level says so";
            case BELOW -> "it stands in the story or below it, or in a script";
        };
    }
}
