package dev.dateline.parser.claim;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Tokens;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The parts of a page's title: "Talks end | World | Example News". */
final class TitleParts {
    private static final List<String> SEPARATORS = List.of(
            " | ", " - ", " – ", " — ", " » ", " « ", " · ", " • ", " :: ", " / ", " › ", " > ", " │ ", " ∙ ", "：");

    /** More words behind the last bar are no name of a site. */
    private static final int SITE_WORDS = 4;

    /** So many parts are a path through the site, with the headline in it. */
    private static final int PARTS = 3;

    private final SiteNames sites;

    TitleParts(SiteNames sites) {
        this.sites = sites;
    }

    /** What stands behind the last separator is the site's, where it is its name or an agency's, or short and behind a bar. */
    String withoutSite(String title) {
        for (String separator : SEPARATORS) {
            int last = title.lastIndexOf(separator);
            if (last > 0) {
                String behind = title.substring(last + separator.length());
                boolean brief = behind.length() < last && words(behind).size() <= SITE_WORDS && separator.equals(" | ");
                if (sites.is(behind) || brief || isAgency(behind)) {
                    return title.substring(0, last).strip();
                }
                int first = title.indexOf(separator);
                if (sites.is(title.substring(0, first))) {
                    return title.substring(first + separator.length()).strip();
                }
            }
        }
        int colon = title.indexOf(": "); // "Greben Post: Ferry sinks"
        return colon > 0 && sites.is(title.substring(0, colon))
                ? title.substring(colon + 2).strip()
                : title;
    }

    /** "Ferry sinks — [Reuters]": an agency under the name that it signs with. */
    private static boolean isAgency(String words) {
        Tokens tokens = Tokens.of(words);
        return Agencies.canonical(tokens, 0, tokens.count()).isPresent()
                && Agencies.isPrinted(tokens, 0, tokens.count());
    }

    /** What stands behind the last separator; nothing where there is none. */
    static String last(String title) {
        int start = title.length();
        for (String separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            start = at < 0 ? start : Math.min(start, title.length() - at - separator.length());
        }
        return start < title.length() ? title.substring(title.length() - start).strip() : "";
    }

    /** The longest part of a title of three parts or more: "Greben - Ferry sinks at its pier - News"; else all of it. */
    static String longestPart(String title) {
        for (String separator : SEPARATORS) {
            List<String> parts = List.of(title.split(Pattern.quote(separator), -1));
            if (parts.size() >= PARTS) {
                return parts.stream()
                        .max(Comparator.comparingInt(String::length))
                        .orElse(title)
                        .strip();
            }
        }
        return title;
    }

    /** Whether a title has these words, folded, between two separators of one kind. */
    static boolean hasPart(String title, String folded) {
        for (String separator : SEPARATORS) {
            int at = 0;
            while (at >= 0) {
                int end = title.indexOf(separator, at);
                String part = title.substring(at, end < 0 ? title.length() : end);
                if (SiteNames.fold(part).equals(folded)) {
                    return true;
                }
                at = end < 0 ? -1 : end + separator.length();
            }
        }
        return false;
    }

    /** The words of a line, as hashes. */
    static Set<Long> words(String line) {
        Tokens tokens = Tokens.of(line);
        Set<Long> words = new HashSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            if (tokens.isWord(i) || tokens.isNumber(i)) {
                words.add(tokens.fold(i));
            }
        }
        return words;
    }
}
