package dev.dateline.parser.page;

import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Element;

/** The addresses that a page's elements lead to, made absolute. */
final class Addresses {
    /** Browsers and servers refuse much longer ones; resolving them may cost the square of their length. */
    private static final int LONGEST = 4000;

    private Addresses() {}

    /** The absolute address in an attribute, if it is one that a reader may follow. */
    static Optional<String> of(Element element, String attribute) {
        String printed = element.attr(attribute);
        if (printed.isBlank() || printed.length() > LONGEST) {
            return Optional.empty();
        }
        String url = printed.regionMatches(true, 0, "mailto:", 0, 7) ? printed.strip() : element.absUrl(attribute);
        return isOpen(url) ? Optional.of(url) : Optional.empty();
    }

    private static boolean isOpen(String url) {
        String scheme = url.substring(0, Math.max(0, url.indexOf(':'))).toLowerCase(Locale.ROOT);
        return switch (scheme) {
            case "http", "https" -> url.length() > scheme.length() + 3;
            case "mailto" -> url.indexOf('@') > 0;
            default -> false;
        };
    }
}
