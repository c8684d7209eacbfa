package dev.dateline.parser.claim;

import dev.dateline.model.Author;
import dev.dateline.model.Diagnostic;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Settles who wrote a page. The people of its most trusted witness did, unless a byline that readers see, with an opener
 * and full names, names others: an account that put the story online signs the markup only. Organizations that sign go
 * to the agencies; better nobody than the wrong one.
 */
final class PageAuthors {
    private static final int LONGEST = 160;
    private static final int MOST = 50;

    private final SiteNames sites;
    private final List<Claim> claims;
    private final Optional<String> language;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final List<Author> people;
    private final Optional<Diagnostic> contradiction;

    PageAuthors(List<Claim> claims, Optional<String> language) {
        this.claims = claims;
        this.language = language;
        sites = new SiteNames(claims);
        for (Claim claim : claims) {
            if (claim.fact() == Fact.ORGANIZATION) {
                Agencies.canonical(claim.value()).ifPresent(agencies::add);
            }
        }
        Names marked = marked();
        Names printed = first(Witness.VISIBLE);
        Names chosen = printed.people.isEmpty()
                        || !marked.people.isEmpty() && !beats(printed, marked) && !isSite(marked, printed)
                ? marked
                : printed;
        contradiction = chosen == printed && marked.people.stream().noneMatch(printed::shares)
                ? marked.contradicted(printed)
                : Optional.empty();
        if (chosen.people.isEmpty()) {
            chosen = first(Witness.BELOW);
        }
        people = new ArrayList<>();
        for (String name : chosen.people) {
            people.add(Author.of(name));
            agencies.remove(name);
        }
        for (Claim claim : claims) {
            if (claim.fact() == Fact.SIGNER
                    && !sites.isCalled(claim.value())
                    && Agencies.canonical(claim.value()).isEmpty()) {
                agencies.add(claim.value());
            }
        }
    }

    /** The people, in the order of the page. */
    List<Author> people() {
        return List.copyOf(people);
    }

    /** That a byline names others than the markup does, if so. */
    Optional<Diagnostic> contradiction() {
        return contradiction;
    }

    /** The organizations among those who sign, and the agencies among the publishers and sources. */
    List<String> agencies() {
        return new ArrayList<>(agencies);
    }

    /** The names of the most trusted markup that has any; of the next, where it has all of them and more. */
    private Names marked() {
        Names best = new Names();
        for (Witness witness : List.of(Witness.JSON_LD, Witness.META, Witness.MICRODATA)) {
            Names names = new Names();
            for (Claim claim : claims) {
                if (claim.fact() == Fact.AUTHOR && claim.witness() == witness) {
                    read(claim, names);
                }
            }
            boolean more = witness != Witness.MICRODATA && names.people.size() > best.people.size();
            if (best.people.isEmpty() || more && names.people.containsAll(best.people) && names.arePeopleBut(best)) {
                best = names;
            }
        }
        return best;
    }

    /**
     * The names of the first claim of a witness that has any, or of the first with an opener: further away others sign
     * other things, and a name without an opener may be a photographer's.
     */
    private Names first(Witness witness) {
        List<Claim> told = claims.stream()
                .filter(claim -> claim.fact() == Fact.AUTHOR && claim.witness() == witness)
                .filter(claim -> witness != Witness.BELOW || !hasOtherDay(claim))
                .distinct()
                .toList();
        Names first = new Names();
        for (int i = 0; i < told.size(); i++) {
            Names names = new Names();
            int parts = parts(told, i);
            for (int part = parts == 0 ? i : i + 1; part <= i + parts; part++) {
                read(told.get(part), names);
            }
            if (names.opened) {
                return names;
            }
            if (first.people.isEmpty()) {
                first = names;
            }
        }
        return first;
    }

    /**
     * "Ferry sinks | Greben Post", by Greben Post: markup that names for the author what the site's titles end with, where
     * others sign with full names. Who begins with a given name is a person all the same.
     */
    private boolean isSite(Names marked, Names printed) {
        if (marked.people.size() != 1 || printed.people.stream().anyMatch(name -> name.indexOf(' ') < 0)) {
            return false;
        }
        boolean person = marked.people.stream().anyMatch(name -> PersonNames.isGiven(Tokens.of(name), 0));
        return !person
                && claims.stream()
                        .anyMatch(claim -> claim.fact() == Fact.HEADLINE
                                && claim.witness() == Witness.TITLE
                                && marked.has(TitleParts.last(claim.value())));
    }

    /** Whether a byline below the story has a day that nothing around the headline has: it is another story's. */
    private boolean hasOtherDay(Claim byline) {
        Optional<MonthDay> day = day(byline);
        boolean others = false;
        for (Claim claim : claims) {
            if (day.isPresent() && claim.fact() == Fact.PUBLISHED && claim.witness() != Witness.BELOW) {
                Optional<MonthDay> published = day(claim);
                if (published.equals(day)) {
                    return false;
                }
                others |= published.isPresent();
            }
        }
        return others;
    }

    private Optional<MonthDay> day(Claim claim) {
        return Dates.readLeniently(claim.value(), language)
                .filter(moment -> moment.yearOrNull() != null)
                .map(moment -> MonthDay.of(moment.month(), moment.day()));
    }

    /** How many claims behind this one are but the parts of it: "Jane Doe Ann Lee" is a line with a link for each. */
    private static int parts(List<Claim> told, int whole) {
        String words = told.get(whole).value();
        int at = 0;
        int next = whole + 1;
        while (next < told.size() && words.startsWith(told.get(next).value(), at)) {
            at += told.get(next).value().length();
            while (at < words.length() && !Character.isLetterOrDigit(words.charAt(at))) {
                at++;
            }
            next++;
        }
        int parts = next - whole - 1;
        return at == words.length() && parts > 1 ? parts : 0;
    }

    private void read(Claim claim, Names names) {
        if (claim.value().length() <= LONGEST && names.people.size() < MOST) {
            Byline byline = new Byline(claim, sites);
            byline.read();
            agencies.addAll(byline.agencies());
            names.opened |= byline.isOpened();
            names.people.addAll(byline.people());
        }
    }

    /** Whether a printed byline is well formed and names others, or the same more fully: "Jane Doe" and not "Jane". */
    private static boolean beats(Names printed, Names marked) {
        boolean full = true;
        boolean fuller = true;
        for (String name : printed.people) {
            full &= name.indexOf(' ') > 0;
        }
        for (String name : marked.people) {
            boolean more = printed.goesOn(name);
            full &= name.indexOf(' ') < 0 || !more && !printed.has(name);
            fuller &= name.indexOf(' ') < 0 && more;
        }
        return full && (printed.opened || fuller) || printed.isMoreThan(marked);
    }

    /** Names that one witness tells. */
    private static final class Names {
        private final Set<String> people = new LinkedHashSet<>();
        private boolean opened;

        private boolean has(String name) {
            return people.stream().anyMatch(name::equalsIgnoreCase);
        }

        /** Whether one of the names is this one, or holds it, or a part of it. */
        private boolean shares(String name) {
            return has(name) || goesOn(name) || people.stream().anyMatch(name::contains);
        }

        private Optional<Diagnostic> contradicted(Names printed) {
            String message = "the byline names " + String.join(", ", printed.people) + ", the page's metadata "
                    + String.join(", ", people);
            return people.isEmpty() ? Optional.empty() : Optional.of(Diagnostic.of("author-contradicted", message));
        }

        /** Whether one of the names holds this one and more words. */
        private boolean goesOn(String name) {
            String lower = ' ' + name.toLowerCase(Locale.ROOT) + ' ';
            return people.stream()
                    .map(other -> ' ' + other.toLowerCase(Locale.ROOT) + ' ')
                    .anyMatch(other -> other.length() > lower.length() && other.contains(lower));
        }

        /** Whether all of those are among these, and all the others begin with a given name. */
        private boolean isMoreThan(Names others) {
            return people.size() > others.people.size()
                    && others.people.stream().allMatch(this::has)
                    && arePeopleBut(others);
        }

        /** Whether all of these begin with a given name but for those of others. */
        private boolean arePeopleBut(Names others) {
            return people.stream().allMatch(name -> others.has(name) || PersonNames.isGiven(Tokens.of(name), 0));
        }
    }
}
