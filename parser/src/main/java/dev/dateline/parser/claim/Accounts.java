package dev.dateline.parser.claim;

import dev.dateline.parser.name.BehindNames;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/** Reads the names of accounts that content systems print for authors. */
final class Accounts {
    private static final int LONGEST = 40;

    private Accounts() {}

    /** The author whom an account names: "jane.doe" is Jane Doe; "Sea_Cat" is what someone likes to be called. */
    static Optional<String> name(String value) {
        if (value.length() > LONGEST || value.indexOf(' ') >= 0 || value.isEmpty()) {
            return Optional.empty();
        }
        int underscore = value.indexOf('_');
        if (underscore > 0 && underscore < value.length() - 1 && Character.isLetter(value.charAt(0))) {
            return Optional.of(value);
        }
        int dot = value.indexOf('.');
        boolean letters = value.chars().allMatch(c -> c == '.' || Character.isLowerCase(c));
        if (dot <= 0 || dot != value.lastIndexOf('.') || dot > value.length() - 3 || !letters) {
            return Optional.empty();
        }
        String name = NameCase.of(value.replace('.', ' ').toUpperCase(Locale.ROOT));
        return PersonNames.isGiven(Tokens.of(name), 0) ? Optional.of(name) : Optional.empty();
    }

    /** Whether it holds an address or an account, and no time: "Jane Doe, March 4 @ 10:15". */
    static boolean holdsAddress(String value) {
        for (int at = value.indexOf('@'); at >= 0; at = value.indexOf('@', at + 1)) {
            int next = at + 1;
            while (next < value.length() && value.charAt(next) == ' ') {
                next++;
            }
            boolean parted = at == 0 || value.charAt(at - 1) == ' ';
            if (!parted || next == value.length() || !Character.isDigit(value.charAt(next))) {
                return true;
            }
        }
        return false;
    }

    /** "By Jane Doe jane@post.example" */
    static String withoutAddress(String value) {
        int space = value.lastIndexOf(' ');
        int at = value.indexOf('@');
        boolean address = at > space + 1 && value.indexOf('.', at) > at;
        return address && space > 0 ? value.substring(0, space) : value;
    }

    /** "By Jane Doe @jdoe", "By Jane Doe (@jdoe) and John Roe (@jroe)" */
    static String withoutHandles(String value) {
        if (value.indexOf('@') < 0) {
            return value; // most claims
        }
        Tokens tokens = Tokens.of(value);
        StringBuilder names = new StringBuilder();
        int kept = 0;
        for (int i = 1; i < tokens.count(); i++) {
            int end = tokens.isSpacedBefore(i) ? BehindNames.account(tokens, i) : i;
            if (end > i && (end == tokens.count() || !tokens.isWord(end) || Byline.JOINTS.has(tokens, end))) {
                names.append(value, kept, tokens.end(i - 1));
                kept = tokens.end(end - 1);
                i = end - 1; // "( @jdoe)" is one account
            }
        }
        return names.append(value, kept, value.length()).toString();
    }
}
