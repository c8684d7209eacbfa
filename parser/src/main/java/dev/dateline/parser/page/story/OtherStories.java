package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Cuts a story where another one begins below it on the same page: in an article of its own, or under a headline that leads
 * to its own page as that of the first one does.
 */
public final class OtherStories {
    /** An article of less prose is but the head of its story. */
    private static final int LEAST = 250;

    /** Above its headline another story has no more lines. */
    private static final int ABOVE = 3;

    /** A shorter headline may stand in a page's title by chance. */
    private static final int LETTERS = 12;

    private final PageText page;
    private final List<Passage> story;

    private OtherStories(PageText page, List<Passage> story) {
        this.page = page;
        this.story = story;
    }

    /**
     * Leaves the stories below the first one out of what was chosen.
     *
     * @param title the title of the page's window; empty where it has none
     */
    public static void remove(PageText page, List<Passage> story, List<Claim> claims, String title) {
        Set<String> headlines = claims.stream()
                .filter(claim -> claim.fact() == Claim.Fact.HEADLINE)
                .map(claim -> Letters.fold(claim.value()))
                .collect(Collectors.toSet());
        OtherStories others = new OtherStories(page, story);
        String window = Letters.fold(title);
        others.removeArticles(headlines, window);
        others.removePosts(window);
    }

    /** The articles behind the one that holds the headline, each with a headline of its own. */
    private void removeArticles(Set<String> headlines, String title) {
        int start = start();
        Passage headline = null;
        for (Passage passage : page.passages) {
            String words = passage.kind == BlockKind.HEADING && passage.start < start ? page.foldOf(passage) : "";
            boolean is = headlines.contains(words) || passage.level == 1 && isIn(title, words);
            headline = is && !words.isEmpty() ? passage : headline;
        }
        if (headline != null) {
            removeArticles(headline);
        }
    }

    /** Where the first prose of the story stands. */
    private int start() {
        for (Passage passage : story) {
            if (passage.isProse()) {
                return passage.start;
            }
        }
        return 0;
    }

    private static boolean isIn(String title, String words) {
        return words.length() >= LETTERS && title.contains(words);
    }

    private void removeArticles(Passage headline) {
        int first = headline.element;
        while (first != Outline.NONE && page.outline.tag(first) != Tag.ARTICLE) {
            first = page.outline.parent(first);
        }
        if (first == Outline.NONE || prose(first) < LEAST) {
            return;
        }
        int end = page.outline.end(first);
        int article = first;
        Map<Integer, Boolean> headed = new HashMap<>();
        story.removeIf(passage -> {
            int other = passage.element < end ? Outline.NONE : outermost(passage.element, end);
            return other != Outline.NONE
                    && headed.computeIfAbsent(other, box -> isHeaded(box, headline.level, areAlike(article, box)));
        });
    }

    private long prose(int box) {
        return story.stream()
                .filter(passage -> passage.isProse() && page.outline.holds(box, passage.element))
                .mapToLong(passage -> passage.size)
                .sum();
    }

    /** The outermost article around an element that begins behind an end. */
    private int outermost(int element, int end) {
        int outermost = Outline.NONE;
        for (int at = element; at >= end; at = page.outline.parent(at)) {
            outermost = page.outline.tag(at) == Tag.ARTICLE ? at : outermost;
        }
        return outermost;
    }

    private boolean areAlike(int article, int other) {
        String classes = page.outline.element(article).className();
        return !classes.isEmpty()
                && classes.equals(page.outline.element(other).className())
                && page.outline.parent(article) == page.outline.parent(other);
    }

    /** Whether an article opens with a headline: a heading of the level of the page's, or any in one that looks like the first. */
    private boolean isHeaded(int box, int level, boolean alike) {
        int first = page.firstFrom(page.outline.from(box));
        int end = page.outline.to(box);
        for (int i = first; i <= first + ABOVE && i < page.passages.size(); i++) {
            Passage passage = page.passages.get(i);
            if (passage.start >= end || passage.isProse() && passage.kind != BlockKind.HEADING) {
                return false;
            }
            if (passage.kind == BlockKind.HEADING && (alike || passage.level == level)) {
                return true;
            }
        }
        return false;
    }

    /** What stands below the second of several headlines that are links and look alike, of which the title has the first. */
    private void removePosts(String title) {
        int start = start();
        long look = 0;
        for (Passage passage : page.passages) {
            if (passage.kind != BlockKind.HEADING || passage.linked * 5 < passage.size * 4) {
                continue;
            }
            long itself = page.outline.look(passage.element);
            if (passage.start < start) {
                look = isIn(title, page.foldOf(passage)) ? itself : look == itself ? 0 : look;
            } else if (itself == look) {
                int from = passage.start;
                story.removeIf(other -> other.start >= from);
                return;
            }
        }
    }
}
