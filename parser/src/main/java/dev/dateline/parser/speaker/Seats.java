package dev.dateline.parser.speaker;

import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which party somebody is of and which state or country somebody sits for or comes from: "Sen. Al Fenn (D-Ore.)", "Jo Hart, R-Idaho,", "a Nevada
 * Democrat"; and whom "the Oregon Democrat" means by it.
 */
final class Seats {
    private static final Map<String, String> TAGS = nouns("parties-in-short.tsv");
    private static final Map<String, String> PARTIES = nouns("parties.tsv");
    private static final Map<String, String> COUNTRIES = nouns("peoples.tsv");
    private static final Map<String, String> SAME = nouns("names-of-countries.tsv");
    private static final Map<String, String> STATES = nouns("states-in-short.tsv");

    private static final Phrases PARTS = Phrases.of(Seats.class, "parts-of-countries.txt");
    private static final long OF = Tokens.fold("of");
    private static final long FROM = Tokens.fold("from");

    /** The longest state behind a party's letters, in characters: "South Carolina". */
    private static final int LONGEST = 24;

    /** How many words in front of a name tell of its bearer: "Danish title rival". */
    private static final int FRONT = 4;

    /** The longest state in tokens: "the Democratic Republic of Congo" without its article. */
    private static final int LONGEST_STATE = 4;

    private Seats() {}

    private static Map<String, String> nouns(String file) {
        return FactFile.rows(Seats.class, file, 2).stream()
                .collect(Collectors.toUnmodifiableMap(row -> row.get(0), row -> row.get(1)));
    }

    /** Takes what stands behind a name: a tag, "(D-Ore.)", ", R-Idaho,"; behind a title a state, "of Iowa". */
    static void behind(Named bearer, Tokens tokens, int token) {
        if (isOf(tokens, token) && !bearer.titles.isEmpty()) {
            stateAt(bearer, tokens, token + 1);
        } else {
            tag(bearer, tokens, token);
        }
    }

    /** Whether someone is known to be of another party. */
    static boolean isOfAnother(Named bearer, @Nullable String party) {
        return party != null
                && !bearer.roles.contains(party)
                && bearer.roles.stream().anyMatch(PARTIES::containsValue);
    }

    private static boolean isOf(Tokens tokens, int token) {
        return token + 1 < tokens.count() && (tokens.fold(token) == OF || tokens.fold(token) == FROM);
    }

    private static void stateAt(Named bearer, Tokens tokens, int from) {
        int end = Places.regionEnd(tokens, from, Math.min(tokens.count(), from + LONGEST_STATE));
        if (bearer.state == null && end > from) {
            bearer.state = called(tokens.words(from, end));
        }
    }

    private static void tag(Named bearer, Tokens tokens, int mark) {
        if (mark + 1 >= tokens.count() || !tokens.is(mark, '(') && !tokens.is(mark, ',')) {
            return;
        }
        String text = tokens.text();
        int from = tokens.start(mark + 1);
        int at = from;
        while (at < text.length() && isCapital(text.charAt(at))) {
            at++;
        }
        String party = TAGS.get(text.substring(from, at));
        int joint = party == null ? -1 : joint(text, at);
        if (joint < 0) {
            return;
        }
        String state = state(text, joint);
        if (state != null) {
            bearer.roles.add(party);
            bearer.state = state;
        }
    }

    /** Behind the hyphen, dash or comma of a tag that ends its letters here, or -1. */
    private static int joint(String text, int at) {
        int i = at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
        char mark = i < text.length() ? text.charAt(i) : ' ';
        if (mark == '-' || mark == '–' || mark == '‑') {
            return i + 1;
        }
        return i > at && mark == ',' ? i + 1 : -1;
    }

    private static @Nullable String state(String text, int from) {
        StringBuilder letters = new StringBuilder();
        for (int i = from; i < text.length() && i < from + LONGEST; i++) {
            char c = text.charAt(i);
            if (!Character.isLetter(c) && c != '.' && c != ' ') {
                break;
            }
            if (c != '.') {
                letters.append(c);
            }
            String state = STATES.get(letters.toString().strip());
            if (state != null && (i + 1 == text.length() || !Character.isLetter(text.charAt(i + 1)))) {
                return state;
            }
        }
        String full = letters.toString().strip();
        return STATES.containsValue(full) ? full : null;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Takes what the words of a title or an apposition tell: "Republican Sen.", "Democrat from Maine". */
    static void within(Named bearer, Tokens tokens, int from, int to) {
        String party = party(tokens, from, to);
        if (party != null) {
            bearer.roles.add(party);
        }
        String state = state(tokens, from, to);
        bearer.state = bearer.state == null ? state : bearer.state;
        if (isOf(tokens, to)) {
            stateAt(bearer, tokens, to + 1); // "a Democrat [from Maine]"
        }
    }

    /** The first party among these words, as the noun for one of it; or null. */
    static @Nullable String party(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            String party = tokens.isCapitalized(i) ? PARTIES.get(tokens.word(i)) : null;
            if (party != null) {
                return party;
            }
        }
        return null;
    }

    /** The first state, province or country among these words, "Swedish" of Sweden, or null. */
    static @Nullable String state(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isCapitalized(i)) {
                int end = Places.regionEnd(tokens, i, to);
                if (end > i && end < to && tokens.isCapitalized(end) && !isPost(tokens, end)) {
                    i = end; // "New York Times reporter"
                    continue;
                }
                String state = end > i ? called(tokens.words(i, end)) : country(tokens, i);
                if (state != null) {
                    return state;
                }
            }
        }
        return null;
    }

    /** One name for a country of several: "Britain" for "UK". */
    private static String called(String country) {
        return SAME.getOrDefault(country, country);
    }

    /** "Sweden" of "Swedish", "North Korea" of "North Korean"; null where it is no word of a people. */
    private static @Nullable String country(Tokens tokens, int token) {
        String country = COUNTRIES.get(tokens.word(token));
        boolean part = country != null && token > 0 && PARTS.has(tokens, token - 1) && tokens.isCapitalized(token - 1);
        return part ? tokens.word(token - 1) + ' ' + country : country;
    }

    private static boolean isPost(Tokens tokens, int token) {
        return Titles.isTitle(tokens, token) || PARTIES.containsKey(tokens.word(token));
    }

    private static boolean isInFront(Tokens tokens, int token) {
        return tokens.isWord(token)
                && !Grammar.isFunctional(tokens, token)
                && !Grammar.isReporting(tokens, token)
                && !tokens.endsWith(token, "ed");
    }

    /** Takes what stands in front of a name: "[Norway’s] Siv Aas", "[Italian] Carla Monti", "[the Swede] Lars Lund". */
    static void ahead(Named bearer, Tokens tokens, int run, int name) {
        int before = run - 1;
        if (before > 0 && Affiliations.isPossessive(tokens, before)) {
            String country = tokens.word(before - 1);
            boolean known = COUNTRIES.containsValue(country) || STATES.containsValue(country);
            bearer.state = bearer.state == null && known ? country : bearer.state;
            String party = PARTIES.get(country);
            if (party != null) {
                bearer.roles.add(party); // "[Labour’s] Bo Parry"
            }
        }
        int from = run;
        while (from > 0 && from > run - FRONT && isInFront(tokens, from - 1)) {
            from--;
        }
        if (from > 0 && Grammar.isPreposition(tokens, from - 1)) {
            return; // "in Iowa Sen. Ann Lee met"
        }
        String state = state(tokens, from, name);
        bearer.state = bearer.state == null ? state : bearer.state;
    }
}
