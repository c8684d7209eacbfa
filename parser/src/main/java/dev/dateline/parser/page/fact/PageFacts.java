package dev.dateline.parser.page.fact;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.page.markup.Addresses;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** Collects what a page says of itself where nobody sees it: in its head, its scripts and its address. */
public final class PageFacts {
    private static final String LABEL = "twitter:label";
    private static final String DATA = "twitter:data";
    /** Longer values are no facts about a story. */
    private static final int LONGEST = 1000;
    /** More claims of one kind than this are an attack. */
    private static final int MOST = 2000;

    private final List<Claim> claims = new ArrayList<>();
    private final LinkedData data = new LinkedData();
    private final ScriptDays scripts = new ScriptDays();
    /** A shorter line in a title is the name of a section. */
    private static final int TITLE = 20;

    /** The name of a site has no more words. */
    private static final int NAME_WORDS = 4;

    private static final List<String> SIGNS = List.of(" - ", " – ", " — ", " | ", " · ", " :: ");

    private String title = "";
    private String language = "";
    private String image = "";
    /** The name of the element that has the author, where one before it says so. */
    private String labelled = "";

    /** Takes an element that is not displayed. */
    public void meet(Element element) {
        switch (element.normalName()) {
            case "meta" -> meta(element);
            case "title" -> {
                if (title.isEmpty()) {
                    title = Markup.plain(element.text());
                    claim(Fact.HEADLINE, title, Witness.TITLE);
                    DayLines.inTitle(title).ifPresent(day -> claim(Fact.PUBLISHED, day, Witness.TITLE));
                }
            }
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    Addresses.of(element, "href").ifPresent(url -> claim(Fact.URL, url, Witness.META));
                }
            }
            case "script" -> {
                String type = element.attr("type").toLowerCase(Locale.ROOT);
                // some pages forget to say that it is no program
                if (type.contains("ld+json")
                        || type.isEmpty() && script(element).startsWith("{\"@context\"")) {
                    data.add(script(element));
                } else {
                    scripts.add(script(element));
                }
            }
            default -> {}
        }
    }

    /** What a script holds; as a rule that is one node, and no copy of it is made. */
    private static String script(Element element) {
        boolean one = element.childNodeSize() == 1;
        return one && element.childNode(0) instanceof DataNode data ? data.getWholeData() : element.data();
    }

    /** Takes the page's first element. */
    public void language(String tag) {
        language = tag;
        claim(Fact.LANGUAGE, tag, Witness.VISIBLE);
    }

    /** Where the page was fetched from, as who sent it or the page itself says; the one told last. */
    public Optional<String> address() {
        return claims.stream()
                .filter(claim -> claim.fact() == Fact.URL)
                .reduce((one, other) -> other)
                .map(Claim::value);
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isBlank() || content.length() > LONGEST || claims.size() > MOST) {
            return;
        }
        label(element, content);
        for (String attribute : List.of("property", "name", "itemprop", "http-equiv")) {
            String name = element.attr(attribute);
            if (MetaNames.isOfImage(name)) {
                image = image.isEmpty() ? Addresses.of(element, "content").orElse("") : image;
                return;
            }
            Fact fact = MetaNames.fact(name).orElse(null);
            if (fact != null) {
                boolean paywall = fact == Fact.PAYWALLED;
                String value = paywall ? String.valueOf(!content.equalsIgnoreCase("free")) : content;
                boolean microdata = attribute.equals("itemprop") && !paywall;
                claim(fact, value, microdata ? Witness.MICRODATA : Witness.META);
                return;
            }
        }
    }

    /** What a shared page shows in its card: a label that opens a byline, and the name. */
    private void label(Element element, String content) {
        String name = element.attr("name").isEmpty() ? element.attr("property") : element.attr("name");
        if (name.startsWith(LABEL)) {
            Tokens words = Tokens.of(content);
            boolean opens = words.count() > 0 && BylineOpeners.end(words, 0, words.count()) == words.count();
            labelled = opens ? DATA + name.substring(LABEL.length()) : labelled;
        } else if (!labelled.isEmpty() && name.equals(labelled)) {
            claim(Fact.AUTHOR, content, Witness.META);
        }
    }

    public void claim(Fact fact, String value, Witness witness) {
        String plain = value.length() > LONGEST ? "" : Markup.plain(value);
        if (!plain.isBlank() && claims.size() < 2 * MOST) {
            claims.add(new Claim(fact, plain, witness));
        }
    }

    /** Claims the day in a line: behind the words that say that it is of publication, if another stands there too. */
    public void claimDay(String line, Tokens tokens, Witness witness) {
        if (DayLines.isUntil(tokens)) {
            return;
        }
        String published = DayLines.saysModified(tokens)
                ? DayLines.published(tokens, language())
                : DayLines.publishedBehind(tokens, language()).orElse(line);
        if (published.isEmpty()) {
            claim(Fact.MODIFIED, line, witness);
            return;
        }
        claim(Fact.PUBLISHED, published, witness);
        if (published.length() < line.length()) {
            DayLines.modified(tokens, language()).ifPresent(day -> claim(Fact.MODIFIED, day, witness));
        }
    }

    /** Whether a displayed element has claimed this fact. */
    public boolean hasSeen(Fact fact) {
        for (Claim claim : claims) {
            if (claim.fact() == fact && claim.witness() != Witness.META && claim.witness() != Witness.TITLE) {
                return true;
            }
        }
        return false;
    }

    /** The language that the page's first element declares. */
    public Optional<String> language() {
        return language.isBlank() ? Optional.empty() : Optional.of(language);
    }

    /** What the page calls its site; the empty string where it does not say. */
    public String site() {
        for (Claim claim : claims) {
            if (claim.fact() == Fact.SITE) {
                return claim.value();
            }
        }
        return "";
    }

    /** The title of the window, "Ferry sinks at its pier - Greben Post"; empty where there is none. */
    public String title() {
        return title;
    }

    /**
     * Whether the title of the window is a line and more behind a dash or a bar, or less in front of one: "[Ferry sinks at its
     * pier] - Greben Post", "Greben Post :: [Ferry sinks at its pier]".
     */
    public boolean isTitled(String line) {
        for (String sign : line.length() < TITLE ? List.<String>of() : SIGNS) {
            boolean longer = line.length() * 2 > title.length() && line.split(" ", NAME_WORDS + 2).length > NAME_WORDS;
            if (title.startsWith(line + sign) || longer && title.endsWith(sign + line)) {
                return true;
            }
        }
        return false;
    }

    /** The address of the lead image. */
    public Optional<String> image() {
        return image.isEmpty() ? Optional.empty() : Optional.of(image);
    }

    /** The text of the story in the page's linked data; else the empty string. */
    public String body() {
        return data.body();
    }

    /** The same with the tags that it may have. */
    public String printedBody() {
        return data.printedBody();
    }

    /** Whether the page's linked data call it a live blog. */
    public boolean isLive() {
        return data.isLive();
    }

    /** Whether the linked data are of one story. */
    public boolean isOfArticle() {
        return data.isOfArticle();
    }

    /** What the page says, its linked data first; when it was published its scripts say only where nothing else does. */
    public List<Claim> claims() {
        List<Claim> all = new ArrayList<>();
        List<Claim> met = List.copyOf(claims);
        claims.clear();
        data.tell(title, (fact, value) -> claim(fact, value, Witness.JSON_LD));
        all.addAll(claims);
        all.addAll(met);
        if (all.stream().noneMatch(claim -> claim.fact() == Fact.PUBLISHED)) {
            scripts.published().ifPresent(day -> all.add(new Claim(Fact.PUBLISHED, day, Witness.BELOW)));
        }
        return all;
    }
}
