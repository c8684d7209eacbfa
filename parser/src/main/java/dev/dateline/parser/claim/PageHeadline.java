package dev.dateline.parser.claim;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Settles the headline: as readers see it, where a heading of the page says the same as its metadata; else as the
 * metadata have it, without the name of the site behind it.
 */
final class PageHeadline {
    /** What agrees less with the metadata says something else. */
    private static final double LIKE = 0.5;

    private final List<Claim> claims;
    private final SiteNames sites;
    private final ToldHeadlines told;

    private PageHeadline(List<Claim> claims) {
        this.claims = claims;
        this.sites = new SiteNames(claims);
        this.told = new ToldHeadlines(claims, sites);
    }

    /** The headline, or null where nothing claims one. */
    static @Nullable String settle(List<Claim> claims) {
        return new PageHeadline(claims).find();
    }

    private @Nullable String find() {
        boolean only = hasOneHeading();
        String best = null;
        // a heading that is alone may say it in other words; but none of the metadata's words is the name of a section
        double most = only && !told.isNamed() ? -1 : 0;
        for (Claim claim : claims) {
            boolean seen = claim.witness() == Witness.VISIBLE || claim.witness() == Witness.MICRODATA;
            if (claim.fact() == Fact.HEADLINE && seen && !sites.is(claim.value())) {
                double agreement = told.agreement(claim.value());
                if (agreement > most) {
                    most = agreement;
                    best = claim.value();
                }
            }
        }
        String lower = most < LIKE ? lowerHeading() : null;
        if (lower != null) {
            return lower;
        }
        if (best != null && (most >= LIKE || only)) {
            return told.cleaned(best);
        }
        String nearest = told.isPath() || told.isUnfinished() ? nearestHeading() : null;
        if (nearest != null) {
            return nearest;
        }
        return told.best().map(told::inPath).orElseGet(this::firstSeen);
    }

    /** The last heading of a lower level above the story that is no byline. */
    private @Nullable String nearestHeading() {
        String nearest = null;
        for (Claim claim : claims) {
            if (claim.fact() == Fact.HEADLINE && claim.witness() == Witness.HEADING) {
                Tokens words = Tokens.of(claim.value());
                boolean byline = BylineOpeners.end(words, 0, words.count()) > 0;
                nearest = ToldHeadlines.isLong(claim.value()) && !byline ? claim.value() : nearest;
            }
        }
        return nearest;
    }

    /** A heading of a lower level that says what the metadata do: the first level is the name of the site or a section. */
    private @Nullable String lowerHeading() {
        for (Claim claim : claims) {
            boolean lower = claim.fact() == Fact.HEADLINE && claim.witness() == Witness.HEADING;
            String headline = lower ? told.like(claim.value()) : null;
            if (headline != null) {
                return headline;
            }
        }
        return null;
    }

    private @Nullable String firstSeen() {
        for (Claim claim : claims) {
            boolean seen = claim.fact() == Fact.HEADLINE && claim.witness() == Witness.VISIBLE;
            if (seen && !sites.is(claim.value())) {
                return claim.value();
            }
        }
        return null;
    }

    private boolean hasOneHeading() {
        Set<String> headings = headings(Witness.VISIBLE);
        return (headings.isEmpty() ? headings(Witness.MICRODATA) : headings).size() == 1;
    }

    private Set<String> headings(Witness witness) {
        Set<String> headings = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.fact() == Fact.HEADLINE && claim.witness() == witness && !sites.is(claim.value())) {
                headings.add(claim.value());
            }
        }
        return headings;
    }
}
