package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.name.Places;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which party somebody is of and which state or country somebody sits for or comes from, by the words around a name: "a
 * Nevada Democrat", "[Norway’s] Siv Aas".
 */
public final class Seats {
    private static final Map<String, String> PARTIES = FactFile.map(Seats.class, "parties.tsv");
    private static final Phrases LISTED = Phrases.of(List.copyOf(PARTIES.keySet())); // in whatever case
    private static final Set<String> MEMBERS = members();

    private static final long IN = Tokens.fold("in");
    private static final long TO = Tokens.fold("to");
    private static final long OF = Tokens.fold("of");
    private static final long FROM = Tokens.fold("from");

    /** How many words in front of a name tell of its bearer: "Danish title rival". */
    private static final int FRONT = 4;

    /** The longest state in tokens: "the Democratic Republic of Congo" without its article. */
    private static final int LONGEST_STATE = 4;

    private Seats() {}

    private static Set<String> members() {
        Set<String> members = new HashSet<>(PARTIES.values());
        members.addAll(PartyTag.members());
        return Set.copyOf(members);
    }

    /** Whether it is a word for a party or one of it: "Labour", "Republican". */
    public static boolean isParty(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && LISTED.has(tokens, token) && PARTIES.containsKey(tokens.word(token));
    }

    /** Takes what stands behind a name: a tag, "(D-Ore.)", ", R-Idaho,"; behind a title a state, "of Iowa". */
    public static void behind(Named bearer, Tokens tokens, int token) {
        if (!tokens.isWord(token)) {
            PartyTag.read(bearer, tokens, token);
        } else if (isOf(tokens, token) && !bearer.titles.isEmpty()) {
            stateAt(bearer, tokens, token + 1);
        }
    }

    /** Whether someone is known to be of another party. */
    public static boolean isOfAnother(Named bearer, @Nullable String party) {
        return party != null
                && !bearer.roles.contains(party)
                && bearer.roles.stream().anyMatch(MEMBERS::contains);
    }

    private static boolean isOf(Tokens tokens, int token) {
        return token + 1 < tokens.count() && (tokens.fold(token) == OF || tokens.fold(token) == FROM);
    }

    private static void stateAt(Named bearer, Tokens tokens, int from) {
        int end = Places.regionEnd(tokens, from, Math.min(tokens.count(), from + LONGEST_STATE));
        if (bearer.state == null && end > from) {
            bearer.state = Countries.called(tokens.words(from, end));
        }
    }

    /** Takes what the words of a title or an apposition tell: "Republican Sen.", "Democrat from Maine". */
    public static void within(Named bearer, Tokens tokens, int from, int to) {
        String party = party(tokens, from, to);
        if (party != null) {
            bearer.roles.add(party);
        }
        String state = Countries.among(tokens, from, behindPost(tokens, from, to));
        bearer.state = bearer.state == null ? state : bearer.state;
        if (isOf(tokens, to)) {
            stateAt(bearer, tokens, to + 1); // "a Democrat [from Maine]"
        }
    }

    /** "the Selm envoy [to Peru]": whom somebody is sent to is not whose envoy it is. */
    private static int behindPost(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.fold(i) == TO || tokens.fold(i) == IN) {
                return i;
            }
        }
        return to;
    }

    /** The first party among these words, as the noun for one of it; or null. */
    public static @Nullable String party(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String party = tokens.isCapitalized(i) && LISTED.has(tokens, i) ? PARTIES.get(tokens.word(i)) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    private static boolean isInFront(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !Grammar.hasPastEnding(tokens, token);
    }

    /** Takes what stands in front of a name: "[Norway’s] Siv Aas", "[Italian] Carla Monti", "[the Swede] Lars Lund". */
    public static void ahead(Named bearer, Tokens tokens, int run, int name) {
        int before = run - 1;
        if (before > 0 && !tokens.isWord(before) && Grammar.isPossessive(tokens, before)) {
            String country = tokens.word(before - 1);
            boolean known = Countries.isOne(country) || PartyTag.isState(country);
            bearer.state = bearer.state == null && known ? country : bearer.state;
            String party = PARTIES.get(country);
            if (party != null) {
                bearer.roles.add(party); // "[Labour’s] Bo Parry"
            }
        }
        boolean alone = run == name && (run == 0 || !tokens.isWord(run - 1));
        if (alone || bearer.state != null || tokens.nextCapital(Math.max(0, run - FRONT), name) >= name) {
            return;
        }
        int from = run;
        while (from > 0 && from > run - FRONT && isInFront(tokens, from - 1)) {
            from--;
        }
        if (from > 0 && Grammar.isPreposition(tokens, from - 1)) {
            return; // "in Iowa Sen. Ann Lee met"
        }
        bearer.state = Countries.among(tokens, from, name);
    }
}
