package dev.dateline.parser.page.fact;

import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.jsoup.nodes.Element;

/** Knows the short lines around a story that name a person, though nothing calls them a byline. */
public final class NameLines {
    private static final Set<String> PATHS = Set.copyOf(FactFile.words(NameLines.class, "author-paths.txt"));
    /** What stands between the names of two who wrote together. */
    private static final String JOINTS = "/&|,";

    private static final Phrases PLACED = Phrases.of(NameLines.class, "prepositions-of-places.txt");
    private static final Phrases REPORTERS = Phrases.of(NameLines.class, "reporter-words.txt");

    /** A name of syllables has no fewer of them. */
    private static final int SHORTEST = 2;

    /** A name in print has no more words, nor a shorter one of syllables more of them. */
    private static final int MOST_WORDS = 5;

    private NameLines() {}

    /** The name that stands between signs in a line: "11.12.2019 - Jane Doe", "Jane Doe | Senior Writer". */
    public static Optional<String> inLine(Tokens tokens) {
        if (isQuoting(tokens.text())) {
            return Optional.empty(); // what a picture shows: "Jane Doe in “Bathtubs”, March 4"
        }
        for (int i = 0; i < tokens.count(); i++) {
            if (PersonNames.isGiven(tokens, i) && isBorder(tokens, i - 1)) {
                int end = nameEnd(tokens, i);
                return isName(tokens, i, end) && isBorder(tokens, end)
                        ? Optional.of(tokens.words(i, lastEnd(tokens, end)))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** The name that opens a line, with a comma, a bar or a place behind it: "Jane Doe, Post Staff", "Jane Doe in Altona". */
    public static Optional<String> opening(Tokens tokens) {
        int end = PersonNames.isGiven(tokens, 0) ? nameEnd(tokens, 0) : 0;
        boolean parted =
                end > 0 && end < tokens.count() && (JOINTS.indexOf(tokens.first(end)) >= 0 || isPlace(tokens, end));
        return parted && isName(tokens, 0, end) ? Optional.of(tokens.words(0, end)) : Optional.empty();
    }

    /** Whether the rest of a line is a place, maybe in brackets: "Jane Doe [in Greben]", "Jane Doe [(à Altona)]". */
    private static boolean isPlace(Tokens tokens, int from) {
        int at = tokens.is(from, '(') ? from + 1 : from;
        int end = at > from && tokens.is(tokens.count() - 1, ')') ? tokens.count() - 1 : tokens.count();
        return at < end
                && PLACED.has(tokens, at)
                && tokens.isLowerCase(at)
                && at + 1 < end
                && PersonNames.end(tokens, at + 1, end) == end;
    }

    /** The name in front of that of the site: "Jane Doe - Greben Post". */
    public static Optional<String> ofSite(Tokens tokens, String site) {
        int dash = 0;
        while (dash < tokens.count() && (tokens.isWord(dash) || "-–—|".indexOf(tokens.first(dash)) < 0)) {
            dash++;
        }
        boolean behind = dash + 1 < tokens.count()
                && !site.isEmpty()
                && tokens.words(dash + 1, tokens.count()).equalsIgnoreCase(site);
        return behind && isName(tokens, 0, dash) ? Optional.of(tokens.words(0, dash)) : Optional.empty();
    }

    /** A byline of the names in front of the word for a reporter, in scripts without capitals: "[김민수] 기자". */
    public static Optional<String> reporter(Tokens tokens) {
        StringJoiner names = new StringJoiner(", By ", "By ", "").setEmptyValue("");
        for (int i = 1; i < tokens.count(); i++) {
            if (REPORTERS.longest(tokens, i) != Phrases.NONE) {
                int from = i - 1;
                while (from > 0
                        && i - from < MOST_WORDS
                        && isLetter(tokens, from - 1)
                        && !tokens.isSpacedBefore(from)) {
                    from--;
                }
                int length = tokens.end(i - 1) - tokens.start(from);
                boolean name = isLetter(tokens, from) && length >= SHORTEST && length <= MOST_WORDS;
                if (name) {
                    names.add(tokens.words(from, i));
                }
            }
        }
        return names.length() == 0 ? Optional.empty() : Optional.of(names.toString());
    }

    private static boolean isLetter(Tokens tokens, int token) {
        char first = tokens.first(token);
        return Character.isLetter(first) && !Character.isLowerCase(first) && !Character.isUpperCase(first);
    }

    private static boolean isQuoting(String line) {
        return QuotationMarks.hasDouble(line);
    }

    /** Where a name ends; "Jane Doe [Apr 2]" is none of a month. */
    private static int nameEnd(Tokens tokens, int from) {
        int end = PersonNames.end(tokens, from, tokens.count());
        while (end > from + 2 && Grammar.isCalendar(tokens, end - 1) && tokens.isNumber(end)) {
            end--;
        }
        return end;
    }

    /** Where the last of several ends, behind the place of each: "Jane Doe [in Greben and John Roe] in Altona". */
    private static int lastEnd(Tokens tokens, int end) {
        int last = end;
        for (int at = end; at < tokens.count(); ) {
            if (tokens.isSpelled(at, "in") && tokens.isCapitalized(at + 1)) {
                at = PersonNames.end(tokens, at + 1, tokens.count());
                at = Math.max(at, last + 2);
            }
            boolean joined = at + 1 < tokens.count() && (tokens.isSpelled(at, "and") || tokens.is(at, '&'));
            int next = joined && PersonNames.isGiven(tokens, at + 1) ? nameEnd(tokens, at + 1) : 0;
            if (next == 0 || !isName(tokens, at + 1, next)) {
                return last;
            }
            last = next;
            at = next;
        }
        return last;
    }

    /** Whether the whole line is one name, or some with a sign between them: "Jane Doe/John Roe". */
    public static boolean areNames(Tokens tokens) {
        int from = 0;
        for (int i = 0; i < tokens.count(); i++) {
            if (JOINTS.indexOf(tokens.first(i)) >= 0) {
                if (!PersonNames.isGiven(tokens, from) || !isName(tokens, from, i)) {
                    return false;
                }
                from = i + 1;
            }
        }
        return from == 0
                ? isName(tokens)
                : from < tokens.count() && PersonNames.isGiven(tokens, from) && isName(tokens, from, tokens.count());
    }

    /** Whether the whole line is the name of a person, in brackets or not. */
    public static boolean isName(Tokens tokens) {
        int from = 0;
        int to = tokens.count();
        while (from < to && !tokens.isWord(from)) {
            from++;
        }
        while (to > from && !tokens.isWord(to - 1)) {
            to--;
        }
        return from <= 2
                && tokens.count() - to <= 4
                && from < to
                && PersonNames.isGiven(tokens, from)
                && isName(tokens, from, to);
    }

    private static boolean isName(Tokens tokens, int from, int to) {
        return to - from <= MOST_WORDS && PersonNames.isFullName(tokens, from, to);
    }

    /** Whether a name may end or begin at this token: at a sign, a number, an opener, the end of the line. */
    private static boolean isBorder(Tokens tokens, int token) {
        if (token < 0 || token >= tokens.count() || !tokens.isWord(token)) {
            return true;
        }
        boolean day = Grammar.isCalendar(tokens, token) && tokens.isNumber(token + 1); // "Jane Doe [March 4]"
        return tokens.isLowerCase(token) || day || BylineOpeners.end(tokens, token, tokens.count()) > token;
    }

    /** Whether a link leads to the page of an author: {@code /author/jane-doe}. */
    public static boolean isAuthorLink(Element link) {
        String address = link.attr("href");
        int length = Math.min(address.length(), 300);
        int scheme = address.indexOf("://");
        int start = Math.max(0, address.indexOf('/', scheme < 0 ? 0 : scheme + 3)) + 1;
        for (int i = start; i < length; i++) {
            if (address.charAt(i) == '/') {
                // something must follow
                if (i + 2 < length && PATHS.contains(address.substring(start, i).toLowerCase(Locale.ROOT))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }
}
