package dev.dateline.parser.claim;

import dev.dateline.model.Moment;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.date.Dates;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles when a page was published and last changed: by the most trusted witness, told more fully by the others where
 * they tell the same day or the same instant.
 */
final class PageMoments {
    /** No page is older; an earlier year is a mistake of its content system. */
    private static final int FIRST_YEAR = 1990;
    /** The most trusted first: what is printed near other stories is trusted least. */
    private static final List<Witness> ORDER = List.of(
            Witness.JSON_LD,
            Witness.META,
            Witness.MICRODATA,
            Witness.TIME,
            Witness.ADDRESS,
            Witness.TITLE,
            Witness.VISIBLE,
            Witness.BELOW);
    /** Where readers see a day. */
    private static final Set<Witness> SEEN = Set.of(Witness.MICRODATA, Witness.TIME, Witness.VISIBLE);
    /** What does not take the day of the writing for that of the publication. */
    private static final Set<Witness> EXACT = Set.of(Witness.JSON_LD, Witness.ADDRESS);
    /** What calls a day that of the publication, whatever readers see. */
    private static final Set<Witness> CALLED = Set.of(Witness.META, Witness.MICRODATA);
    /** So many days a story waits at most. */
    private static final long WEEKS = 60;
    /** A day with its weekday, time and label is no longer. */
    private static final int DAY_LINE = 40;
    /** So many digits are a day: 20240304. */
    private static final int DAY_DIGITS = 8;
    /** From the International Date Line to the other side of it. */
    private static final long FARTHEST = 14 * 60;
    /** Zones differ by halves of an hour, but for very few. */
    private static final long STEP = 30;

    private final List<Claim> claims;
    private final Optional<String> language;
    /** What was read; many claims are alike, and each is asked about more than one fact. */
    private final Map<String, Optional<Moment>> read = new HashMap<>();

    PageMoments(List<Claim> claims, Optional<String> language) {
        this.claims = claims;
        this.language = language;
    }

    /** When it was published; never when it was changed. */
    @Nullable
    Moment published() {
        Moment settled = settle(told(Fact.PUBLISHED));
        Moment changed = settle(told(Fact.MODIFIED));
        if (settled != null && changed == null) {
            Moment later = printedAfter(settled);
            return later == null ? settled : later;
        }
        if (settled != null && changed != null && day(changed).isAfter(day(settled))) {
            Moment again = printedAgain(settled);
            return again == null ? settled : again;
        }
        if (settled == null || changed == null) {
            return settled;
        }
        if (day(changed).equals(day(settled)) && isTold(Fact.MODIFIED) && !isTold(Fact.PUBLISHED)) {
            return null; // below the story stands when it was changed, or another story
        }
        Moment printed = printedBefore(settled);
        return printed == null ? settled : printed;
    }

    /** When it was last changed. */
    @Nullable
    Moment modified() {
        return settle(told(Fact.MODIFIED));
    }

    /** Whether more than the lines below the story tell. */
    private boolean isTold(Fact fact) {
        return isTold(fact, witness -> witness != Witness.BELOW);
    }

    private boolean isTold(Fact fact, Predicate<Witness> asked) {
        return claims.stream()
                .anyMatch(claim -> claim.fact() == fact
                        && asked.test(claim.witness())
                        && read(claim).isPresent());
    }

    private Optional<Moment> read(Claim claim) {
        String value = claim.value();
        boolean shown = claim.witness() == Witness.VISIBLE || claim.witness() == Witness.BELOW;
        if (shown && value.length() > DAY_DIGITS && value.chars().allMatch(Character::isDigit)) {
            return Optional.empty(); // readers are shown no seconds since 1970
        }
        return read.computeIfAbsent(
                value,
                printed -> Dates.readLeniently(printed, language)
                        .filter(moment -> moment.year().orElse(0) >= FIRST_YEAR));
    }

    private List<Moment> told(Fact fact) {
        List<Moment> told = new ArrayList<>();
        for (Witness witness : ORDER) {
            for (Claim claim : claims) {
                if (claim.fact() == fact && claim.witness() == witness) {
                    read(claim).ifPresent(told::add);
                }
            }
        }
        return told;
    }

    /**
     * The day that readers see, where markup has the last change in the place of the publication: all days around the
     * headline are one, and no clock on earth showed it then any more.
     */
    private @Nullable Moment printedBefore(Moment settled) {
        Moment only = onlySeen();
        if (only == null || !day(only).isBefore(day(settled))) {
            return null;
        }
        LocalDateTime earliest = settled.timeOrNull() == null
                ? day(settled).atStartOfDay()
                : day(settled)
                        .atTime(settled.timeOrNull())
                        .minusMinutes(ZoneOffset.UTC.equals(settled.offsetOrNull()) ? FARTHEST : 0);
        return day(only).isBefore(earliest.toLocalDate()) ? only : null;
    }

    /**
     * The day that readers see, where metadata have that of the writing in the place of the publication: all days around
     * the headline are one, some weeks later at most, and nothing was changed since.
     */
    private @Nullable Moment printedAfter(Moment settled) {
        Moment only = onlySeen();
        boolean later = only != null
                && day(only).isAfter(day(settled).plusDays(1))
                && day(only).isBefore(day(settled).plusDays(WEEKS));
        return later && !isTold(Fact.PUBLISHED, EXACT::contains) ? only : null;
    }

    /**
     * The day that a story was published again, where the page calls it the day of publication: readers see no other day
     * around the headline, and metadata or the name of an element say so, too, against the linked data.
     */
    private @Nullable Moment printedAgain(Moment settled) {
        Moment only = onlySeen();
        if (only == null || !day(only).isAfter(latest(settled))) {
            return null;
        }
        List<Moment> again = new ArrayList<>();
        for (Moment moment : told(Fact.PUBLISHED)) {
            if (day(moment).equals(day(only))) {
                again.add(moment);
            }
        }
        boolean called = claims.stream()
                .anyMatch(claim -> claim.fact() == Fact.PUBLISHED
                        && CALLED.contains(claim.witness())
                        && read(claim)
                                .filter(moment -> day(moment).equals(day(only)))
                                .isPresent());
        return called ? settle(again) : null;
    }

    /** The last day on which a clock on earth may have shown a moment. */
    private static LocalDate latest(Moment moment) {
        boolean elsewhere = moment.timeOrNull() != null && ZoneOffset.UTC.equals(moment.offsetOrNull());
        return elsewhere ? day(moment).plusDays(1) : day(moment);
    }

    /** The day that readers see around the headline, told most fully, where they see but one. */
    private @Nullable Moment onlySeen() {
        Moment only = null;
        for (Claim claim : claims) {
            if (claim.fact() == Fact.PUBLISHED
                    && SEEN.contains(claim.witness())
                    && claim.value().length() <= DAY_LINE) {
                Moment seen = read(claim).orElse(null);
                if (seen != null && only != null && !day(seen).equals(day(only))) {
                    return null;
                }
                only = seen != null && (only == null || only.timeOrNull() == null) ? seen : only;
            }
        }
        return only;
    }

    private static @Nullable Moment settle(List<Moment> told) {
        if (told.isEmpty()) {
            return null;
        }
        Moment best = told.get(0);
        for (Moment other : told) {
            Moment local = local(best, other);
            if (local != null) {
                return local;
            }
        }
        for (Moment other : told) {
            if (best.timeOrNull() == null
                    && other.timeOrNull() != null
                    && day(other).equals(day(best))) {
                return other;
            }
        }
        return best;
    }

    /**
     * The same instant as desks saw it, where the other witness tells: "02:11Z" is "18:11-08:00" of the day before, and
     * so is "18:11", printed without its zone. "23:00Z" printed as the next day is a midnight an hour east.
     */
    private static @Nullable Moment local(Moment best, Moment other) {
        if (best.timeOrNull() == null || !ZoneOffset.UTC.equals(best.offsetOrNull())) {
            return null;
        }
        LocalDateTime utc = day(best).atTime(best.timeOrNull());
        ZoneOffset offset = other.offsetOrNull();
        if (other.timeOrNull() == null) {
            boolean sharp = utc.getMinute() == 0 && utc.getSecond() == 0 && utc.getHour() >= 24 - FARTHEST / 60;
            boolean next = day(other).equals(day(best).plusDays(1));
            return sharp && next ? at(utc, ZoneOffset.ofHours(24 - utc.getHour())) : null;
        }
        LocalDateTime there = day(other).atTime(other.timeOrNull());
        if (offset != null) {
            boolean same = OffsetDateTime.of(there, offset).toInstant().equals(utc.toInstant(ZoneOffset.UTC));
            if (same || ZoneOffset.UTC.equals(offset) || !isSummer(utc, there, offset)) {
                return same && !ZoneOffset.UTC.equals(offset) ? other : null;
            }
        }
        long minutes =
                ChronoUnit.MINUTES.between(utc.truncatedTo(ChronoUnit.MINUTES), there.truncatedTo(ChronoUnit.MINUTES));
        boolean zone = minutes != 0 && Math.abs(minutes) <= FARTHEST && minutes % STEP == 0;
        return zone ? at(utc, ZoneOffset.ofTotalSeconds((int) minutes * 60)) : null;
    }

    /** "3:30 PM EST" in July: desks print the zone of the winter with the clock of the summer. */
    private static boolean isSummer(LocalDateTime utc, LocalDateTime there, ZoneOffset offset) {
        return there.minusSeconds(offset.getTotalSeconds())
                .minusHours(1)
                .truncatedTo(ChronoUnit.MINUTES)
                .equals(utc.truncatedTo(ChronoUnit.MINUTES));
    }

    private static Moment at(LocalDateTime utc, ZoneOffset offset) {
        return Moment.of(utc.atOffset(ZoneOffset.UTC).withOffsetSameInstant(offset));
    }

    private static LocalDate day(Moment moment) {
        return LocalDate.of(moment.year().orElse(FIRST_YEAR), moment.month(), moment.day());
    }
}
