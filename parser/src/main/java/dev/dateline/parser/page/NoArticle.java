package dev.dateline.parser.page;

import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells the pages that hold no article: lists of teasers, players, errors, forms to log in. A page that says when its
 * article was published is one; so is a text that goes on for long.
 */
final class NoArticle {
    private static final Phrases ERRORS = Phrases.of(NoArticle.class, "error-pages.txt");
    /** What stands on an error page or beside a form and a player is no longer. */
    private static final int SHELL = 500;
    /** What a video is about is told in fewer words. */
    private static final int CAPTION = 200;
    /** Fewer teasers are no list. */
    private static final int FEWEST = 4;
    /** Longer texts are no teasers. */
    private static final int TEASER = 400;
    /** What is longer is no teaser, whatever stands beside it. */
    private static final int LONGEST = 1000;
    /** A teaser is so many elements around its link. */
    private static final int AROUND = 5;
    /** The headline of a teaser is no shorter. */
    private static final int HEADLINE = 15;

    private final PageText page;
    private final Outline outline;
    private final Document document;

    NoArticle(PageText page, Document document) {
        this.page = page;
        this.outline = page.outline;
        this.document = document;
    }

    /**
     * Why the page is no article.
     *
     * @param story what was taken for its story; may be empty
     * @param claims what the page says of itself
     */
    Optional<String> reason(List<Passage> story, List<Claim> claims) {
        boolean dated = claims.stream()
                .anyMatch(claim -> claim.fact() == Claim.Fact.PUBLISHED
                        && (claim.witness() == Claim.Witness.JSON_LD || claim.witness() == Claim.Witness.META));
        long prose = 0;
        for (Passage passage : story) {
            prose += passage.size;
        }
        if (prose < SHELL && (!dated || story.isEmpty())) {
            Optional<String> shell = shell(story, prose, claims);
            if (shell.isPresent()) {
                return shell;
            }
        }
        if (story.isEmpty()) {
            return areLinks() ? Optional.of("a list of links") : Optional.empty();
        }
        return !dated && areTeasers(story) ? Optional.of("a list of links") : Optional.empty();
    }

    private Optional<String> shell(List<Passage> story, long prose, List<Claim> claims) {
        for (Claim claim : claims) {
            boolean title = claim.witness() == Claim.Witness.TITLE || claim.witness() == Claim.Witness.VISIBLE;
            if (claim.fact() == Claim.Fact.HEADLINE && title && isError(claim.value())) {
                return Optional.of("an error");
            }
        }
        Element password = document.selectFirst("input[type=password]");
        if (password != null && (story.isEmpty() || holdsMost(password.closest("form"), story))) {
            return Optional.of("a form to log in");
        }
        boolean video = document.selectFirst("meta[property=og:type][content^=video]") != null;
        if (video && prose < CAPTION
                || story.isEmpty() && document.selectFirst("main video, article video, #player") != null) {
            return Optional.of("a video");
        }
        return Optional.empty();
    }

    private static boolean isError(String title) {
        Tokens tokens = Tokens.of(title);
        for (int i = 0; i < tokens.count(); i++) {
            int found = ERRORS.longest(tokens, i);
            // “404” alone may be a number of a headline
            if (found != Phrases.NONE && (ERRORS.length(found) > 1 || i == 0 && tokens.count() <= FEWEST)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a form holds most of a story; one around the whole page is none. */
    private boolean holdsMost(@Nullable Element form, List<Passage> story) {
        if (form != null && form.selectFirst("article, main, nav, header, footer") != null) {
            return false;
        }
        long inside = 0;
        long all = 0;
        for (Passage passage : story) {
            all += passage.size;
            Element element = outline.element(passage.element);
            inside += form != null && form.equals(element.closest("form")) ? passage.size : 0;
        }
        return inside * 2 > all;
    }

    /** Whether most of what the page displays is links. */
    private boolean areLinks() {
        long size = 0;
        long linked = 0;
        int links = 0;
        for (Passage passage : page.passages) {
            size += passage.size;
            linked += passage.linked;
            links += passage.linked >= HEADLINE ? 1 : 0;
        }
        return links >= FEWEST && linked * 2 > size;
    }

    /** Whether the story is teasers: elements side by side that look alike, each a link into the site with a few words. */
    private boolean areTeasers(List<Passage> story) {
        boolean[] leads = leads();
        boolean[] counted = new boolean[outline.count()];
        Map<Long, List<Integer>> groups = new HashMap<>();
        for (Passage passage : page.passages) {
            int at = passage.element;
            for (int up = 0; leads[passage.element] && up < AROUND && outline.parent(at) > 1; up++) {
                if (!counted[at]) {
                    counted[at] = true;
                    groups.computeIfAbsent(outline.look(at), look -> new ArrayList<>())
                            .add(at);
                }
                at = outline.parent(at);
            }
        }
        for (List<Integer> group : groups.values()) {
            if (group.size() >= FEWEST && tells(group, story)) {
                return true;
            }
        }
        return false;
    }

    /** Whether teasers hold most of a story. */
    private boolean tells(List<Integer> teasers, List<Passage> story) {
        boolean[] inside = new boolean[outline.count()];
        int count = 0;
        for (int teaser : teasers) {
            inside[teaser] = outline.to(teaser) - outline.from(teaser) < LONGEST;
            count += inside[teaser] ? 1 : 0;
        }
        for (int i = 1; i < inside.length; i++) {
            inside[i] |= inside[outline.parent(i)];
        }
        long told = 0;
        long all = 0;
        for (Passage passage : story) {
            all += passage.size;
            told += inside[passage.element] ? passage.size : 0;
        }
        return told * 10 >= all * 8 && told < (long) TEASER * count && count >= FEWEST;
    }

    /** The block elements whose text begins with a link to another page of the site. */
    private boolean[] leads() {
        boolean[] leads = new boolean[outline.count()];
        int next = 0;
        for (PageText.Stretch stretch : page.stretches) {
            while (next < page.passages.size() && page.passages.get(next).end <= stretch.start()) {
                next++;
            }
            boolean starts = next < page.passages.size() && page.passages.get(next).start >= stretch.start();
            boolean isLine = stretch.end() - stretch.start() >= HEADLINE;
            if (starts && isLine && outline.tag(stretch.element()) == Tag.LINK && isInside(stretch.element())) {
                leads[page.passages.get(next).element] = true;
            }
        }
        return leads;
    }

    private boolean isInside(int link) {
        String href = outline.element(link).attr("href");
        if (href.isEmpty() || href.indexOf('#') >= 0) {
            return false;
        }
        String host = host(document.location());
        return href.indexOf("://") < 0 && !href.startsWith("//") || !host.isEmpty() && host.equals(host(href));
    }

    private static String host(String url) {
        int start = url.indexOf("://");
        int end = start < 0 ? -1 : url.indexOf('/', start + 3);
        return start < 0 ? "" : url.substring(start + 3, end < 0 ? url.length() : end);
    }
}
