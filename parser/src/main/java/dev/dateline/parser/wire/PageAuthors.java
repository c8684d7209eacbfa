package dev.dateline.parser.wire;

import dev.dateline.model.Author;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Settles who wrote a page: the people whom its most trusted witness names. A claim that is no name of a person (a
 * desk, an address, an account) is none; better nobody than the wrong one.
 */
final class PageAuthors {
    private static final Phrases OPENERS = Phrases.of(PageAuthors.class, "byline-openers.txt");
    private static final Phrases DESKS = Phrases.of(PageAuthors.class, "desk-words.txt");
    private static final Phrases JOINTS = Phrases.of(PageAuthors.class, "name-joints.txt");
    private static final int LONGEST = 160;
    private static final int MOST = 50;

    private final String site;
    private final Map<String, Author> people = new LinkedHashMap<>();

    PageAuthors(List<Claim> claims, String site) {
        this.site = site;
        for (Witness witness : List.of(Witness.JSON_LD, Witness.META, Witness.MICRODATA, Witness.VISIBLE)) {
            for (Claim claim : claims) {
                boolean fits = claim.fact() == Fact.AUTHOR && claim.witness() == witness;
                if (fits && claim.value().length() <= LONGEST && people.size() < MOST) {
                    read(claim.value(), witness);
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
        if (byline.contains("://") || byline.contains("www.") || byline.indexOf('@') >= 0) {
            return;
        }
        Tokens tokens = Tokens.of(byline);
        int at = skipOpeners(tokens, 0);
        boolean opened = at > 0;
        for (int i = at; i <= tokens.count(); i++) {
            if (i == tokens.count() || isJoint(tokens, i)) {
                boolean good = isName(tokens, at, i, witness, opened);
                if (good) {
                    String name = tokens.words(at, i);
                    people.putIfAbsent(name.toLowerCase(java.util.Locale.ROOT), Author.of(name));
                }
                at = skipOpeners(tokens, i + 1);
                i = Math.max(i, at - 1);
            }
        }
    }

    private static int skipOpeners(Tokens tokens, int from) {
        int at = from;
        int found = at < tokens.count() ? OPENERS.longest(tokens, at) : Phrases.NONE;
        if (found != Phrases.NONE) {
            at += OPENERS.length(found);
        }
        while (at < tokens.count() && tokens.is(at, ':')) {
            at++;
        }
        return at;
    }

    private static boolean isJoint(Tokens tokens, int token) {
        return JOINTS.has(tokens, token)
                || tokens.is(token, ',')
                || tokens.is(token, ';')
                || tokens.is(token, '/')
                || tokens.is(token, '|')
                || tokens.is(token, '•')
                || tokens.is(token, '·');
    }

    private boolean isName(Tokens tokens, int from, int to, Witness witness, boolean opened) {
        int words = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isNumber(i) || DESKS.has(tokens, i)) {
                return false;
            }
            if (tokens.isWord(i)) {
                words++;
            } else if (!tokens.is(i, '.') && !tokens.is(i, '-') && !tokens.is(i, '’') && !tokens.is(i, '\'')) {
                return false;
            }
        }
        boolean cased = from < to && (tokens.isCapitalized(to - 1) || tokens.is(to - 1, '.') || !tokens.isLowerCase(to - 1));
        boolean sure = witness != Witness.VISIBLE || opened;
        return words >= (sure ? 1 : 2) && words <= 5 && cased && !tokens.words(from, to).equalsIgnoreCase(site);
    }
}
