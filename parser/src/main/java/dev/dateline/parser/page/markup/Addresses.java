package dev.dateline.parser.page.markup;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/** The addresses that a page's elements lead to, made absolute. */
public final class Addresses {
    /** Browsers and servers refuse much longer ones; resolving them may cost the square of their length. */
    private static final int LONGEST = 4000;

    private static final Pattern CANDIDATES = Pattern.compile(",\\s+");

    private static final String HOST_SIGNS = "-.";
    private static final String PATH_SIGNS = "-./_?=&%,+";

    private Addresses() {}

    /** The absolute address in an attribute, if it is one that a reader may follow. */
    public static Optional<String> of(Element element, String attribute) {
        String printed = element.attr(attribute);
        if (printed.isBlank() || printed.length() > LONGEST) {
            return Optional.empty();
        }
        if (isWhole(printed)) {
            return Optional.of(printed);
        }
        String url = printed.regionMatches(true, 0, "mailto:", 0, 7) ? printed.strip() : element.absUrl(attribute);
        return isOpen(url) ? Optional.of(url) : Optional.empty();
    }

    /** The absolute address of the largest image in a list such as “a.jpg 320w, b.jpg 640w”. */
    public static Optional<String> ofLargest(Element element, String attribute) {
        String list = element.attr(attribute);
        if (list.isBlank() || list.length() > LONGEST) {
            return Optional.empty();
        }
        String largest = "";
        double most = 0;
        for (String candidate : CANDIDATES.split(list.strip())) {
            int space = candidate.indexOf(' ');
            double size = space < 0 ? 1 : size(candidate.substring(space + 1).strip());
            if (size > most) {
                most = size;
                largest = space < 0 ? candidate : candidate.substring(0, space);
            }
        }
        return of(new Element(Tag.valueOf("img"), element.baseUri()).attr("src", largest), "src");
    }

    /** The number of “640w” or “1.5x”. */
    private static double size(String descriptor) {
        try {
            return Double.parseDouble(descriptor.substring(0, Math.max(0, descriptor.length() - 1)));
        } catch (NumberFormatException none) {
            return 1;
        }
    }

    /** Whether an address is absolute, and nothing in it is to be resolved or stripped, as in most. */
    private static boolean isWhole(String address) {
        int host = address.startsWith("https://") ? 8 : address.startsWith("http://") ? 7 : -1;
        int path = host < 0 ? -1 : address.indexOf('/', host);
        if (path <= host) {
            return false;
        }
        for (int i = host; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c < 0x80 && Letters.isLetterOrDigit(c)) {
                continue; // most
            }
            boolean sign = (i < path ? HOST_SIGNS : PATH_SIGNS).indexOf(c) >= 0;
            boolean step = c == '.' && address.charAt(i - 1) == '/'; // "/../"
            if (step || !sign) {
                return false;
            }
        }
        return true;
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
