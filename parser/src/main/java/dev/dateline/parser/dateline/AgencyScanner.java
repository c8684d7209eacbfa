package dev.dateline.parser.dateline;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads the agencies of a dateline: by the list, by what the headline gives as its source, else by their shape. */
final class AgencyScanner {
    private static final Phrases LABELS = Phrases.of(AgencyScanner.class, "labels.txt");
    private static final Phrases PICTURES = Phrases.of(AgencyScanner.class, "photo-words.txt");
    private static final Phrases DOMAINS = Phrases.of(AgencyScanner.class, "top-domains.txt");
    private static final Phrases GENERICS = Phrases.of(AgencyScanner.class, "agency-generics.txt");
    private static final int LONGEST_SITE = 5;
    private static final int SMALL_WORD = 3;
    private static final int INITIALS = 4;
    private static final int LONGEST_INITIALISM = 12;

    private final Tokens tokens;
    private final Set<String> sources;

    AgencyScanner(Tokens tokens, Set<String> sources) {
        this.tokens = tokens;
        this.sources = sources;
    }

    /** The token behind an agency that needs no brackets: as its list prints it, or as the headline's source is. */
    int bareEnd(int at) {
        int behind = Agencies.end(tokens, at, tokens.count());
        if (behind > at && Agencies.isPrinted(tokens, at, behind)) {
            return behind;
        }
        for (String source : sources) {
            if (tokens.text().startsWith(source, tokens.start(at))) {
                int next = tokens.at(tokens.start(at) + source.length());
                return next < tokens.count() ? next : at;
            }
        }
        return at;
    }

    /** The token behind the name of a site, "Lantern.com", "LANTERN.CO.ID"; the token itself if none begins here. */
    int siteEnd(int at) {
        int behind = at + 1;
        while (behind + 1 < tokens.count()
                && behind - at < LONGEST_SITE
                && tokens.is(behind, '.')
                && !tokens.isSpacedBefore(behind)
                && !tokens.isSpacedBefore(behind + 1)
                && DOMAINS.has(tokens, behind + 1)) {
            behind += 2;
        }
        boolean site = behind > at + 1 || tokens.isSite(at);
        return site && tokens.isCapitalized(at) ? behind : at;
    }

    /** The same behind a place or a date, where an agency may also be set in capitals: "MINSK. INTERFAX -". */
    int laterEnd(int at) {
        int behind = Agencies.end(tokens, at, tokens.count());
        if (behind > at && tokens.isUpperCase(at) && length(at) >= INITIALS) {
            return behind;
        }
        behind = bareEnd(at);
        return behind > at ? behind : siteEnd(at);
    }

    /** Whether one word in capitals may be an agency that no list knows, by where it stands: "Lima, May 5, NOTIX -". */
    boolean isInitialism(int at) {
        boolean capitals = tokens.isUpperCase(at) || hasInnerCapital(at);
        return capitals && length(at) <= LONGEST_INITIALISM && !LABELS.has(tokens, at);
    }

    /** Whether the list knows the agency whose name begins here. */
    boolean isKnown(int from, int to) {
        return Agencies.end(tokens, from, to) > from || !name(from, to).equals(tokens.words(from, to));
    }

    /** Whether it credits a picture: "(AP Photo/Jane Doe)". */
    boolean isPicture(int from, int to) {
        for (int i = from; i < to; i++) {
            if (PICTURES.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word of the name, or its shape, says that it is an agency, a paper or a station: "(KQRX)". */
    boolean isHinted(int from, int to) {
        return Agencies.hint(tokens, from, to) || to == from + 1 && isCallSign(from);
    }

    /** Whether it is set as only names of the trade are: "(KQRX)", "(LifeSiteNews)"; a label in capitals is none. */
    boolean isTradeName(int from, int to) {
        boolean one = to == from + 1 && tokens.isCapitalized(from) && length(from) <= 2 * LONGEST_INITIALISM;
        return one && !LABELS.has(tokens, from) && (tokens.isUpperCase(from) || hasInnerCapital(from));
    }

    /** The stations of North America: "(KQRX)", "(WQR-TV)". */
    private boolean isCallSign(int token) {
        String word = tokens.word(token);
        int hyphen = word.indexOf('-');
        int letters = hyphen < 0 ? word.length() : hyphen;
        boolean station = word.charAt(0) == 'K' || word.charAt(0) == 'W';
        return station && tokens.isUpperCase(token) && (letters == 3 || letters == 4);
    }

    private boolean hasInnerCapital(int token) {
        int capitals = 0;
        for (int i = tokens.start(token); i < tokens.end(token); i++) {
            capitals += Character.isUpperCase(tokens.text().charAt(i)) ? 1 : 0;
        }
        return capitals > 1;
    }

    /** Capitalized words, as names of agencies are: "(CANAL SEIS TELEVISION)", "(epx)", not "(see below)" or "(1975)". */
    boolean isNameLike(int from, int to) {
        boolean capital = false;
        boolean joint = to > from + 1 && (tokens.is(from + 1, '/') || Separators.isDash(tokens, from + 1));
        if (to > from + 1 && tokens.isLowerCase(from) && !joint) {
            return false; // "(vs. Altona)"
        }
        for (int i = from; i < to; i++) {
            boolean small = tokens.isLowerCase(i) && tokens.isSpacedBefore(i) && length(i) > SMALL_WORD;
            if (tokens.is(i, ':') || tokens.is(i, ';') || small && to > from + 1) {
                return false; // "(see below)"
            }
            capital |= tokens.isCapitalized(i) || tokens.isNumber(i) && hasLetter(i);
        }
        int label = LABELS.longest(tokens, from, to);
        boolean whole = label != Phrases.NONE && from + LABELS.length(label) == to;
        return !whole && (capital || isInitials(from, to));
    }

    private boolean hasLetter(int token) {
        // "(500NewsWire)", but "(12A)" is who may see a film
        return length(token) > INITIALS && tokens.word(token).chars().anyMatch(Character::isLetter);
    }

    private boolean isInitials(int from, int to) {
        return to == from + 1 && tokens.isWord(from) && length(from) <= INITIALS;
    }

    /** Whether it is one word in small letters, which a place and a date before it make an agency: "(agenews)". */
    boolean isSmallWord(int from, int to) {
        return to == from + 1 && tokens.isLowerCase(from);
    }

    /** The canonical names of the agencies in a bracket: "AP/Reuters" are two; of names unknown only the whole. */
    List<String> names(int from, int to) {
        List<String> names = new ArrayList<>();
        names.add(name(from, to));
        int whole = Agencies.end(tokens, from, to);
        for (int i = Math.max(from + 1, whole); whole > from && i + 1 < to; i++) {
            boolean joint = tokens.is(i, '/') || tokens.is(i, ',') || tokens.is(i, '+') || Separators.isDash(tokens, i);
            if (joint && Agencies.end(tokens, i + 1, to) > i + 1) {
                names.add(name(i + 1, to));
            }
        }
        return names;
    }

    /** The canonical name of the agency whose name begins here: "Xinhua/Li Ming" is Xinhua's; else as printed. */
    String name(int from, int to) {
        int behind = Agencies.end(tokens, from, to);
        if (behind > from && !goesOn(behind, to)) {
            return Agencies.canonical(tokens, from, behind).orElseThrow();
        }
        // "PRNewswire-PRWeb": two wires in one word
        String printed = tokens.words(from, to);
        int hyphen = printed.indexOf('-');
        return hyphen < 0
                ? printed
                : Agencies.canonical(printed.substring(0, hyphen)).orElse(printed);
    }

    /** "(CBS Local)" is not CBS, "(KUNA News)" is KUNA. */
    private boolean goesOn(int behind, int to) {
        return behind < to && tokens.isCapitalized(behind) && !GENERICS.has(tokens, behind);
    }

    private int length(int token) {
        return tokens.end(token) - tokens.start(token);
    }
}
