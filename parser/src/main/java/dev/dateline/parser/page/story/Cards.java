package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes out of a story the cards that lead to other ones: a link around several lines, {@code <a href="…"><div>Storms</div>
 * <div>When the water came</div><div>Sixty years ago the dyke broke.</div></a>}.
 */
public final class Cards {
    /** A link around one paragraph may be the story's own. */
    private static final int LINES = 2;

    /** A link around more is one that nobody closed. */
    private static final int MOST = 8;

    /** A link is a small part of what the story holds, ... */
    private static final int LINKS = 3;

    /** ... and articles are so in sum. */
    private static final int ARTICLES = 5;

    private final PageText page;
    private final Map<Integer, Integer> lines = new HashMap<>();

    private Cards(PageText page) {
        this.page = page;
    }

    /** Leaves the cards out of a story. */
    public static void remove(PageText page, List<Passage> story) {
        long whole = 0;
        for (Passage passage : story) {
            whole += passage.size;
        }
        long all = whole;
        Cards cards = new Cards(page);
        story.removeIf(passage -> cards.holds(passage, all));
        cards.removeArticles(story, all);
    }

    /** The short articles below the opening of the story, each with a heading: teasers whose link lies over them as a whole. */
    private void removeArticles(List<Passage> story, long whole) {
        int opening = story.isEmpty() ? Outline.NONE : article(story.get(0));
        Map<Integer, Long> sizes = new HashMap<>();
        for (Passage passage : story) {
            sizes.merge(article(passage), (long) passage.size, Long::sum);
        }
        sizes.keySet().removeIf(article -> article == Outline.NONE || article == opening || !isTeaser(article));
        long all = 0;
        for (long size : sizes.values()) {
            all += size;
        }
        if (all * ARTICLES < whole) {
            story.removeIf(passage -> sizes.containsKey(article(passage)));
        }
    }

    /** The innermost article around a passage; entries of a live blog are none of their own. */
    private int article(Passage passage) {
        int at = passage.entry == Outline.NONE ? passage.element : Outline.NONE;
        while (at != Outline.NONE && page.outline.tag(at) != Tag.ARTICLE) {
            at = page.outline.parent(at);
        }
        return at;
    }

    /** Whether an article holds few lines, and a heading that is not the page's. */
    private boolean isTeaser(int article) {
        boolean headed = false;
        int first = page.firstFrom(page.outline.from(article));
        for (int i = first; i < page.passages.size(); i++) {
            Passage passage = page.passages.get(i);
            if (!page.outline.holds(article, passage.element)) {
                return headed;
            }
            if (i - first == MOST || passage.kind == BlockKind.HEADING && passage.level == 1) {
                return false;
            }
            headed |= passage.kind == BlockKind.HEADING;
        }
        return headed;
    }

    private boolean holds(Passage passage, long whole) {
        int link = passage.linked * 5 < passage.size * 4 ? Outline.NONE : link(passage.element);
        if (link == Outline.NONE) {
            return false;
        }
        int count = lines.computeIfAbsent(link, this::count);
        long size = page.outline.to(link) - (long) page.outline.from(link);
        return count >= LINES && count <= MOST && size * LINKS < whole;
    }

    /** The link around an element that leads to another page; none where there is none. */
    private int link(int element) {
        int at = element;
        while (at != Outline.NONE && page.outline.tag(at) != Tag.LINK) {
            at = page.outline.parent(at);
        }
        String target = at == Outline.NONE ? "" : page.outline.element(at).attr("href");
        return target.isEmpty() || target.startsWith("#") ? Outline.NONE : at;
    }

    /** How many lines a link stands around, up to one more than a card has. */
    private int count(int link) {
        int count = 0;
        int first = page.firstFrom(page.outline.from(link));
        for (int i = first; i < page.passages.size() && i <= first + MOST; i++) {
            if (!page.outline.holds(link, page.passages.get(i).element)) {
                return count;
            }
            count++;
        }
        return count;
    }
}
