package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Settles who wrote a page: the people whom its most trusted witness names. A claim that is no name of a person (a
 * desk, an address, an account) is none; better nobody than the wrong one.
 */
final class PageAuthors {
    private static final Phrases DESKS = Phrases.of(PageAuthors.class, "no-person-words.txt");
    private static final Phrases JOINTS = Phrases.of(PageAuthors.class, "name-joints.txt");
    private static final int LONGEST = 160;
    private static final int MOST = 50;

    private final String site;
    private final Map<String, Author> people = new LinkedHashMap<>();

    PageAuthors(List<Claim> claims, String site) {
        this.site = SiteNames.fold(site);
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

    /** The agencies among the authors. */
    List<String> agencies() {
        return List.of();
    }

    private void read(String byline, Witness witness) {
        boolean address = byline.contains("://") || byline.contains("www.") || byline.indexOf('@') >= 0;
        if (address || SiteNames.fold(byline).equals(site)) {
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
            int end = nameEnd(tokens, from, to);
            if ((end == to || opened) && isName(tokens, from, end, witness, opened)) {
                String name = tokens.words(from, end);
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

    /** A word in lower case is no part of a name, but for a particle in front of a capital; a nickname is all small. */
    private static boolean endsName(Tokens tokens, int token, int limit) {
        return token > 0 && tokens.isCapitalized(token - 1) && (token + 1 == limit || !tokens.isCapitalized(token + 1));
    }

    private static boolean isJoint(Tokens tokens, int token) {
        if (JOINTS.has(tokens, token)) {
            return true;
        }
        char sign = tokens.first(token);
        boolean dash = "-–—".indexOf(sign) >= 0 && tokens.isSpacedBefore(token);
        return !tokens.isWord(token) && (dash || ",;/|•·()".indexOf(sign) >= 0);
    }

    private boolean isName(Tokens tokens, int from, int to, Witness witness, boolean opened) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) || DESKS.has(tokens, i) || Grammar.isCalendar(tokens, i)) {
                return false;
            }
            if (tokens.isWord(i)) {
                words++;
            } else if (".-’'".indexOf(tokens.first(i)) < 0) {
                return false;
            }
        }
        boolean sure = witness == Witness.JSON_LD || witness == Witness.META || opened;
        boolean cased = from < to && (sure || tokens.isCapitalized(from) || !tokens.isLowerCase(from));
        return words >= (sure ? 1 : 2)
                && words <= 5
                && cased
                && !SiteNames.fold(tokens.words(from, to)).equals(site);
    }
}
