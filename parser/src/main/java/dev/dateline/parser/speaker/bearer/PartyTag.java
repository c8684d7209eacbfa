package dev.dateline.parser.speaker.bearer;

import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The letters of a party and a state behind a name: "Sen. Al Fenn [(D-Ore.)]", "Jo Hart[, R-Idaho,]". */
public final class PartyTag {
    private static final Map<String, String> TAGS = FactFile.map(PartyTag.class, "parties-in-short.tsv");
    private static final Map<String, String> STATES = FactFile.map(PartyTag.class, "states-in-short.tsv");
    private static final Set<String> NAMES = Set.copyOf(STATES.values());

    /** The longest state, in characters: "South Carolina" and what may stand in front of it. */
    private static final int LONGEST = 24;

    /** How many tokens it has, at most: "(D-N.Y.)". */
    private static final int WORDS = 9;

    private PartyTag() {}

    /** The nouns for one of each party that has letters. */
    static Collection<String> members() {
        return TAGS.values();
    }

    /** Whether it is a state in full. */
    static boolean isState(String name) {
        return NAMES.contains(name);
    }

    /** Takes the party and the state of a tag behind a name, which this mark opens; nothing where it opens none. */
    static void read(Named bearer, Tokens tokens, int mark) {
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
            bearer.state = bearer.state == null && tokens.is(mark, '(') ? alone(tokens, mark) : bearer.state;
            return;
        }
        String state = state(text, joint);
        if (state != null) {
            bearer.roles.add(party);
            bearer.state = state;
        }
    }

    /** "Sens. Al Fenn ([Ore.]) and Jo Hart ([Idaho])": a state or a country with nothing beside it, or null. */
    private static @Nullable String alone(Tokens tokens, int open) {
        int close = open + 2;
        while (close < tokens.count() && close < open + WORDS && !tokens.is(close, ')')) {
            close++;
        }
        if (!tokens.is(close, ')')) {
            return null;
        }
        String printed = tokens.words(open + 1, close);
        String state = STATES.get(printed.replace(".", ""));
        return state != null ? state : isState(printed) || Countries.isOne(printed) ? printed : null;
    }

    /** The mark that opens the tag which ends ahead of a token, "Jo Hart[,] R-Idaho", "Al Fenn [(]D-Ore.)"; the token itself where none does. */
    public static int open(Tokens tokens, int end) {
        boolean bracket = end > 0 && tokens.is(end - 1, ')');
        for (int i = end - 1; i > 0 && i > end - WORDS; i--) {
            if (tokens.is(i, bracket ? '(' : ',')) {
                return isTag(tokens, i + 1) ? i : end;
            }
        }
        return end;
    }

    private static boolean isTag(Tokens tokens, int token) {
        String text = tokens.text();
        int from = tokens.start(token);
        int at = from;
        while (at < text.length() && isCapital(text.charAt(at))) {
            at++;
        }
        return TAGS.containsKey(text.substring(from, at)) && joint(text, at) > 0;
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
        return isState(full) ? full : null;
    }

    private static boolean isCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }
}
