package dev.dateline.parser.claim;

import dev.dateline.model.Author;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Settles who wrote a page: the people whom its most trusted witness names. A claim that is no name of a person (a
 * desk, an address, an account) is none; better nobody than the wrong one.
 */
final class PageAuthors {
    private static final Phrases NO_PERSONS = Phrases.of(PageAuthors.class, "no-person-words.txt");
    private static final Phrases JOINTS = Phrases.of(PageAuthors.class, "name-joints.txt");
    private static final int LONGEST = 160;
    private static final int MOST = 50;

    private final SiteNames sites;
    private final Set<String> agencies = new LinkedHashSet<>();
    private final Map<String, Author> people = new LinkedHashMap<>();

    PageAuthors(List<Claim> claims) {
        sites = new SiteNames(claims);
        for (Claim claim : claims) {
            if (claim.fact() == Fact.ORGANIZATION) {
                Agencies.canonical(claim.value()).ifPresent(agencies::add);
            }
        }
        for (Witness witness : List.of(Witness.JSON_LD, Witness.META, Witness.MICRODATA, Witness.VISIBLE)) {
            for (Claim claim : claims) {
                boolean fits = claim.fact() == Fact.AUTHOR && claim.witness() == witness;
                if (fits && claim.value().length() <= LONGEST && people.size() < MOST) {
                    read(claim.value(), witness);
                    if (witness == Witness.VISIBLE && !people.isEmpty()) {
                        return; // the line nearest to the headline; further away others sign other things
                    }
                }
            }
            if (!people.isEmpty()) {
                break;
            }
        }
    }

    /** The people, in the order of the page. */
    List<Author> people() {
        return new ArrayList<>(people.values());
    }

    /** The agencies among those whom the page names as its authors, publishers and sources. */
    List<String> agencies() {
        return new ArrayList<>(agencies);
    }

    private void read(String byline, Witness witness) {
        boolean address = byline.contains("://") || byline.contains("www.") || byline.indexOf('@') >= 0;
        // "Jane Doe" may own janedoe.example, and linked data say who is a person
        boolean owner = witness == Witness.JSON_LD && byline.indexOf(' ') > 0;
        if (address || sites.is(byline) && !owner) {
            return;
        }
        Tokens tokens = Tokens.of(byline);
        int at = 0;
        while (at < tokens.count()) {
            int from = BylineOpeners.end(tokens, at, tokens.count());
            boolean opened = from > at;
            int to = from;
            while (to < tokens.count() && !isJoint(tokens, to)) {
                to++;
            }
            boolean sure = opened || witness != Witness.VISIBLE;
            int end = opened || witness == Witness.VISIBLE ? nameEnd(tokens, from, to) : to;
            Optional<String> agency = Agencies.canonical(tokens, from, to);
            if (agency.isPresent()) {
                agencies.add(agency.get());
            } else if ((end == to || opened) && isName(tokens, from, end, sure)) {
                String name = NameCase.of(tokens.words(from, end));
                people.putIfAbsent(name.toLowerCase(Locale.ROOT), Author.of(name));
            }
            at = to + 1;
        }
    }

    /** Behind the words that may be a name: "von Jane Doe am 3. Mai". */
    private static int nameEnd(Tokens tokens, int from, int limit) {
        int end = from;
        while (end < limit && !tokens.isNumber(end) && !(tokens.isLowerCase(end) && endsName(tokens, end, limit))) {
            end++;
        }
        return end;
    }

    /** A word in lower case ends a name, but for particles in front of a capital; a nickname is all small. */
    private static boolean endsName(Tokens tokens, int token, int limit) {
        int next = token + 1;
        if (next < limit && tokens.isLowerCase(next)) {
            next++; // "Jose de la Cruz"
        }
        return token > 0 && tokens.isWord(token - 1) && !(next < limit && tokens.isCapitalized(next));
    }

    private static boolean isJoint(Tokens tokens, int token) {
        if (JOINTS.has(tokens, token)) {
            return true;
        }
        char sign = tokens.first(token);
        boolean dash = "-–—".indexOf(sign) >= 0 && tokens.isSpacedBefore(token);
        return !tokens.isWord(token) && (dash || ",;:/|•·()".indexOf(sign) >= 0);
    }

    /** Whether tokens may name a person; a single word is believed only where it can be nothing else. */
    private boolean isName(Tokens tokens, int from, int to, boolean sure) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) || NO_PERSONS.has(tokens, i) || Grammar.isCalendar(tokens, i)) {
                return false;
            }
            if (tokens.isWord(i)) {
                words++;
            } else if (".-’'".indexOf(tokens.first(i)) < 0) {
                return false;
            }
        }
        boolean place = Places.isTown(tokens, from, to) || Places.isRegion(tokens, from, to); // a dateline's
        if (words < (sure ? 1 : 2) || words > 5 || place && !sure) {
            return false;
        }
        boolean initials = words == 1 && tokens.isUpperCase(from); // "DPA", a desk's sign
        boolean cased = sure || tokens.isCapitalized(from) || !tokens.isLowerCase(from);
        boolean trails = words > 1 && tokens.isLowerCase(to - 1); // "Watermark feed"
        boolean host = words == 1 && tokens.word(from).indexOf('.') > 0;
        return !initials && cased && !trails && !host && (words > 1 || !sites.is(tokens.words(from, to)));
    }
}
