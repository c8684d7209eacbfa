package dev.dateline.parser.claim;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.name.BehindNames;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Optional;

/** Reads what content systems print for authors in place of their names: accounts, addresses, entries of a file. */
final class Accounts {
    private static final int LONGEST = 40;

    /** The name of a host is no shorter in front of its top domain. */
    private static final int HOST = 5;
    /** Most top domains have no more letters. */
    private static final int TOP = 4;

    private Accounts() {}

    /** The author whom an account names: "jane.doe" is Jane Doe; "Sea_Cat" is what someone likes to be called. */
    static Optional<String> name(String value) {
        Optional<String> filed = filed(value);
        if (filed.isPresent()) {
            return filed;
        }
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

    /** "Doe, Jane", "jane doe": as somebody is filed whose given name is known. */
    private static Optional<String> filed(String value) {
        int space = value.indexOf(' ');
        if (value.length() > LONGEST || space < 1 || space != value.lastIndexOf(' ')) {
            return Optional.empty();
        }
        Tokens tokens = Tokens.of(value);
        boolean turned = tokens.count() == 3
                && tokens.is(1, ',')
                && tokens.isCapitalized(0)
                && !PersonNames.isGiven(tokens, 0)
                && PersonNames.isGiven(tokens, 2)
                && Agencies.canonical(tokens, 0, 1).isEmpty();
        if (turned) {
            return Optional.of(NameCase.of(tokens.word(2) + ' ' + tokens.word(0)));
        }
        boolean small = tokens.count() == 2 && PersonNames.isSmallGiven(tokens, 0) && tokens.isLowerCase(1);
        return small ? Optional.of(NameCase.of(value.toUpperCase(Locale.ROOT))) : Optional.empty();
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

    /** "GREBENPOST.EXAMPLE" */
    static boolean isHost(Tokens tokens, int from, int to) {
        String words = tokens.words(from, to);
        int dot = words.lastIndexOf('.');
        int label = words.length() - dot - 1;
        return words.indexOf(' ') < 0 && (dot > 0 && to - from == 1 || dot >= HOST && label > 1 && label <= TOP);
    }
}
