package dev.dateline.parser.page.witness;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.FactFile;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What a page calls its site: the words or the image that lead home, where the title of the window ends or begins with them. */
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

    /** What stands between the name and the headline in a title. */
    private static final String SIGNS = "-–—|·:•»";

    /** Words that lead home on pages of any site. */
    private static final Set<String> COMMON = Set.copyOf(FactFile.words(HomeLink.class, "common-site-words.txt"));

    /** A heading stands so many elements around the link in it at most. */
    private static final int AROUND = 3;

    private HomeLink() {}

    /** The name of the site, "Greben Post" where the title is "Ferry sinks - Greben Post"; if it can be told. */
    public static Optional<String> name(PageText page, String title) {
        for (int i = 1; i < page.outline.count() && !title.isEmpty(); i++) {
            if (page.outline.tag(i) == Tag.LINK) {
                String name = leadsHome(page.outline.element(i)) ? words(page, i) : "";
                boolean fits = name.length() >= SHORTEST && name.length() <= NAME;
                if (fits && (ends(title, name) || begins(title, name)) && !isCommon(name)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * What the site is called in a heading of the first level that is but a link home: "Harbour Letters", and the line below, where
     * the title of the window has that instead of a headline: "Harbour Letters | Notes from the quay".
     */
    public static List<String> heading(PageText page, String title) {
        for (int element : page.witnesses) {
            if (page.outline.element(element).normalName().equals("h1")) {
                String name = page.lineOf(element, NAME);
                if (name.length() >= SHORTEST && (isInLink(page, element) || holdsLink(page, element, name))) {
                    String below = below(page, element);
                    return title.startsWith(name) && ends(title, below) ? List.of(name, below) : List.of(name);
                }
            }
        }
        return List.of();
    }

    /** The line right below a heading, if it is no heading of its own. */
    private static String below(PageText page, int heading) {
        for (Passage passage : page.passages) {
            if (passage.start >= page.outline.to(heading)) {
                boolean line = passage.kind == BlockKind.PARAGRAPH && passage.linked == 0;
                return line ? page.startOf(passage, NAME) : "";
            }
        }
        return "";
    }

    private static boolean isInLink(PageText page, int heading) {
        int at = page.outline.parent(heading);
        for (int i = 0; i < AROUND && at != Outline.NONE; i++, at = page.outline.parent(at)) {
            if (page.outline.tag(at) == Tag.LINK) {
                return leadsHome(page.outline.element(at));
            }
        }
        return false;
    }

    private static boolean holdsLink(PageText page, int heading, String name) {
        for (int i = heading + 1; i < Math.min(page.outline.end(heading), heading + AROUND); i++) {
            if (page.outline.tag(i) == Tag.LINK) {
                return leadsHome(page.outline.element(i))
                        && page.lineOf(i, NAME).equals(name);
            }
        }
        return false;
    }

    /** "News", "Startseite": what any site may be called. */
    private static boolean isCommon(String name) {
        return COMMON.contains(name.toLowerCase(Locale.ROOT));
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

    /** Whether a title begins with a name ahead of a dash or a bar. */
    private static boolean begins(String title, String name) {
        int end = name.length();
        return title.length() > end + 3
                && Letters.fold(title.substring(0, end)).equals(Letters.fold(name))
                && title.charAt(end) == ' '
                && SIGNS.indexOf(title.charAt(end + 1)) >= 0;
    }

    /** Whether a title ends with a name behind a dash or a bar. */
    private static boolean ends(String title, String name) {
        int start = title.length() - name.length();
        return start > 2
                && Letters.fold(title.substring(start)).equals(Letters.fold(name))
                && SIGNS.indexOf(title.charAt(start - 2)) >= 0
                && title.charAt(start - 1) == ' ';
    }
}
