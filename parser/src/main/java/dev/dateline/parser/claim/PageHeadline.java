package dev.dateline.parser.claim;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
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
    private static final List<String> SEPARATORS =
            List.of(" | ", " - ", " – ", " — ", " » ", " « ", " · ", " • ", " :: ", " / ", " › ", " > ");

    private final SiteNames sites;

    private PageHeadline(SiteNames sites) {
        this.sites = sites;
    }

    /** The headline, or null where nothing claims one. */
    static @Nullable String settle(List<Claim> claims) {
        return new PageHeadline(new SiteNames(claims)).find(claims);
    }

    private @Nullable String find(List<Claim> claims) {
        String best = null;
        double most = hasOneHeading(claims) ? -1 : 0.5;
        for (Claim claim : claims) {
            boolean seen = claim.witness() == Witness.VISIBLE || claim.witness() == Witness.MICRODATA;
            if (claim.fact() == Fact.HEADLINE && seen && !isSite(claim.value())) {
                double agreement = agreement(claims, claim.value());
                if (agreement > most) {
                    most = agreement;
                    best = claim.value();
                }
            }
        }
        if (best != null) {
            return withoutKicker(best, claims);
        }
        for (Witness witness : List.of(Witness.META, Witness.JSON_LD, Witness.TITLE, Witness.VISIBLE)) {
            for (Claim claim : claims) {
                if (claim.fact() == Fact.HEADLINE && claim.witness() == witness) {
                    String headline = withoutSite(claim.value());
                    if (!isSite(headline)) {
                        return headline;
                    }
                }
            }
        }
        return null;
    }

    /** "Interview We are late": the metadata tell where the words above the headline end. */
    private static String withoutKicker(String heading, List<Claim> claims) {
        for (Claim claim : claims) {
            String other = claim.value();
            boolean unseen = claim.witness() == Witness.META || claim.witness() == Witness.JSON_LD;
            boolean longer = heading.length() > other.length() && words(other).size() > 2;
            if (claim.fact() == Fact.HEADLINE && unseen && longer && heading.endsWith(other)) {
                return other;
            }
        }
        return heading;
    }

    private boolean hasOneHeading(List<Claim> claims) {
        Set<String> headings = new HashSet<>();
        for (Claim claim : claims) {
            if (claim.fact() == Fact.HEADLINE && claim.witness() == Witness.VISIBLE && !isSite(claim.value())) {
                headings.add(claim.value());
            }
        }
        return headings.size() == 1;
    }

    /** How much a heading shares with the headline of the metadata that is most like it, from 0 to 1. */
    private double agreement(List<Claim> claims, String heading) {
        Set<Long> words = words(heading);
        double best = 0;
        for (Claim claim : claims) {
            boolean unseen = claim.witness() != Witness.VISIBLE && claim.witness() != Witness.MICRODATA;
            if (claim.fact() == Fact.HEADLINE && unseen) {
                Set<Long> other = words(withoutSite(claim.value()));
                int size = words.size() + other.size();
                other.retainAll(words);
                best = Math.max(best, size == 0 ? 0 : 2.0 * other.size() / size);
            }
        }
        return best;
    }

    /** "Talks end | Example News": what stands behind the last separator is the site's, where it is short. */
    private String withoutSite(String title) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String behind = title.substring(last + separator.length());
                boolean short1 = behind.length() < last && words(behind).size() <= 4 && separator.equals(" | ");
                if (isSite(behind) || short1) {
                    return title.substring(0, last).strip();
                }
                int first = title.indexOf(separator);
                if (isSite(title.substring(0, first))) {
                    return title.substring(first + separator.length()).strip();
                }
            }
        }
        return title;
    }

    private boolean isSite(String words) {
        return sites.is(words);
    }

    private static Set<Long> words(String line) {
        Tokens tokens = Tokens.of(line);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                words.add(tokens.fold(i));
            }
        }
        return words;
    }
}
