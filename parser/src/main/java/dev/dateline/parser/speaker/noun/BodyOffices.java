package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who has an office of a body: "Harbour Board chair" is whom a title calls so, or "the Harbour Board boss" its president, where nobody else is. */
final class BodyOffices {
    private static final Set<String> HEADS = Set.copyOf(FactFile.words(BodyOffices.class, "posts-of-leaders.txt"));
    private static final Phrases LEADERS = Phrases.of(Epithets.class, "leaders-of-bodies.txt");
    private static final long THE = Tokens.fold("the");

    /** The key of whoever leads a body; no role, which has no capitals. */
    private static final String HEAD = "HEAD";

    private final Tokens tokens;
    private final Map<String, Named> holders = new HashMap<>();
    private final Map<String, Named> heads = new HashMap<>(); // by the nouns for whoever leads
    private final Set<String> shared = new HashSet<>();
    private final Set<Named> unemployed = new HashSet<>(); // of whom no name of a body is told beside theirs

    BodyOffices(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Takes which roles somebody has in the body that the story tells of, by its name and its initials. */
    void take(Named bearer) {
        if (bearer.affiliation == null) {
            unemployed.add(bearer);
            return;
        }
        String initials = bearer.roles.isEmpty() ? "" : initials(bearer.affiliation);
        for (String role : bearer.roles) {
            take(holders, role, bearer.affiliation, bearer);
            take(holders, role, initials, bearer);
            if (HEADS.contains(role)) {
                take(heads, HEAD, bearer.affiliation, bearer);
                take(heads, HEAD, initials, bearer);
            }
        }
    }

    /** Takes them of one of whom only a pronoun or a noun told in which body: "[its] president, Ida Holm". */
    void takeEmployed(Named bearer) {
        if (bearer.affiliation != null && unemployed.remove(bearer)) {
            take(bearer);
        }
    }

    private void take(Map<String, Named> offices, String role, String body, Named bearer) {
        String office = key(role, body);
        Named known = offices.putIfAbsent(office, bearer);
        if (known != null && known != bearer) {
            shared.add(office);
        }
    }

    /** "HC" of "Harbour Council". */
    private static String initials(String body) {
        Tokens words = Tokens.of(body);
        StringBuilder initials = new StringBuilder();
        for (int i = 0; i < words.count(); i++) {
            if (words.isCapitalized(i)) {
                initials.append(words.first(i));
            }
        }
        return initials.toString();
    }

    /** "Harbour Board chair", "the HB’s chair … Harbour Board Chair Ida Holm": the only one of a body, named by now or later. */
    @Nullable
    Named only(int from, int head) {
        int last = head + Math.max(1, Titles.officeLength(tokens, head)) - 1; // "secretary general"
        int owner = Grammar.isArticle(tokens, from) ? from + 1 : from;
        for (int i = owner; i < head; i++) {
            if (Grammar.isPossessive(tokens, i)) {
                return onlyOf(last, owner, i);
            }
        }
        return owner > from && tokens.fold(from) != THE || !areCapitals(owner, head) ? null : onlyOf(last, owner, head);
    }

    private @Nullable Named onlyOf(int noun, int body, int to) {
        String office = key(tokens.word(noun), tokens.words(body, to));
        boolean head = LEADERS.has(tokens, noun) && !holders.containsKey(office);
        String leading = head ? key(HEAD, tokens.words(body, to)) : office;
        return shared.contains(leading) ? null : (head ? heads : holders).get(leading);
    }

    private boolean areCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isCapitalized(i)) {
                return false;
            }
        }
        return from < to;
    }

    /** An office by the noun that names it and the body or land that it is of. */
    static String key(String noun, String body) {
        return Titles.inFull(noun) + " of " + body.toLowerCase(Locale.ROOT);
    }
}
