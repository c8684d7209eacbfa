package dev.dateline.parser.page.witness;

import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page calls its site: the words or the image that lead home, where the title of the window ends with them. */
public final class HomeLink {
    /** "/", "/index.html", "https://post.example.org/" */
    private static final Pattern HOME = Pattern.compile("(?:https?:)?//([^/?#]+)/?|\\.?/?(?:index\\.[a-z]+)?");

    private static final Pattern HOST = Pattern.compile("https?://([^/?#]+)");

    /** The address of a site is no longer. */
    private static final int ADDRESS = 60;

    /** Nor is its name, ... */
    private static final int NAME = 50;

    /** ... nor shorter. */
    private static final int SHORTEST = 4;

    private HomeLink() {}

    /** The name of the site, "Greben Post" where the title is "Ferry sinks - Greben Post"; if it can be told. */
    public static Optional<String> name(PageText page, String title) {
        for (int i = 1; i < page.outline.count() && !title.isEmpty(); i++) {
            if (page.outline.tag(i) == Tag.LINK) {
                String name = leadsHome(page.outline.element(i)) ? words(page, i) : "";
                if (name.length() >= SHORTEST && name.length() <= NAME && ends(title, name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean leadsHome(Element link) {
        String address = link.attr("href");
        if (address.isEmpty() || address.length() > ADDRESS) {
            return false;
        }
        Matcher home = HOME.matcher(address);
        return home.matches() && (home.group(1) == null || isOfSite(home.group(1), link.baseUri()));
    }

    /** Whether a host is the one of the page, or of the domain above or below that, as far as the page's address is known. */
    private static boolean isOfSite(String host, String page) {
        Matcher known = HOST.matcher(page);
        if (!known.lookingAt()) {
            return true;
        }
        String own = domain(known.group(1));
        String other = domain(host);
        return own.endsWith(other) || other.endsWith(own);
    }

    /** ".post.example.org" of "www.post.example.org". */
    private static String domain(String host) {
        String lower = "." + host.toLowerCase(Locale.ROOT);
        return lower.startsWith(".www.") ? lower.substring(".www".length()) : lower;
    }

    private static String words(PageText page, int link) {
        String words = page.lineOf(link, NAME);
        Element image = words.isEmpty() ? page.outline.element(link).selectFirst("img[alt]") : null;
        return image == null ? words : Markup.fold(image.attr("alt")).strip();
    }

    /** Whether a title ends with a name behind a dash or a bar. */
    private static boolean ends(String title, String name) {
        int start = title.length() - name.length();
        return start > 2
                && Letters.fold(title.substring(start)).equals(Letters.fold(name))
                && "-–—|·:•»".indexOf(title.charAt(start - 2)) >= 0
                && title.charAt(start - 1) == ' ';
    }
}
