package dev.dateline.parser.page.judge;

import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.markup.Tag;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The innermost element that holds most of what the rules keep of a story, and how others stand to it. */
final class Spine {
    /** Of ten parts of the story's prose, so many and more stand in the spine. */
    private static final int MOST = 6;

    private final Outline outline;
    private final long[] kept;
    private final long all;
    private final int spine;
    private final long look;
    private final long lookAround;

    /**
     * The spine of a story.
     *
     * @param outline the page's elements
     * @param container the element that holds the story
     * @param passages what stands in it, with the rules' verdicts
     */
    Spine(Outline outline, int container, List<Passage> passages) {
        this.outline = outline;
        kept = new long[outline.count()];
        Map<Long, Long> looks = new HashMap<>();
        Map<Long, Long> looksAround = new HashMap<>();
        for (Passage passage : passages) {
            if (passage.verdict == Verdict.STORY && passage.isProse()) {
                kept[passage.element] += passage.size;
                looks.merge(look(passage.element), (long) passage.size, Long::sum);
                looksAround.merge(look(outline.parent(passage.element)), (long) passage.size, Long::sum);
            }
        }
        Weights.sumUp(outline, kept);
        all = Math.max(1, kept[container]);
        spine = innermost(container);
        look = heaviest(looks);
        lookAround = heaviest(looksAround);
    }

    private int innermost(int container) {
        int at = container;
        for (int i = container + 1; i < outline.end(container); i++) {
            if (outline.parent(i) == at && kept[i] * 10 > all * MOST) {
                at = i;
            }
        }
        while (at != container
                && (outline.tag(at) == Tag.PARAGRAPH || !outline.tag(at).isBlock())) {
            at = outline.parent(at);
        }
        return at;
    }

    private static long heaviest(Map<Long, Long> sums) {
        long heaviest = 0;
        long most = -1;
        for (Map.Entry<Long, Long> sum : sums.entrySet()) {
            boolean tie = sum.getValue() == most && sum.getKey() < heaviest;
            if (sum.getValue() > most || tie) {
                heaviest = sum.getKey();
                most = sum.getValue();
            }
        }
        return heaviest;
    }

    /** What an element looks like: its tag and its classes. */
    private long look(int element) {
        if (element == Outline.NONE) {
            return 0;
        }
        Element it = outline.element(element);
        return it.normalName().hashCode() * 31L + it.attr("class").hashCode();
    }

    /** All prose that the rules keep. */
    long all() {
        return all;
    }

    /** Whether the spine is this element or stands inside it. */
    boolean isIn(int element) {
        return outline.holds(element, spine);
    }

    /** The outermost element around this one that the spine does not stand in; itself, if the spine does. */
    int branch(int element) {
        int branch = element;
        for (int at = element; at != Outline.NONE && !isIn(at); at = outline.parent(at)) {
            branch = at;
        }
        return branch;
    }

    /** How many elements there are from this one up to the first that the spine stands in. */
    int depth(int element) {
        int depth = 0;
        for (int at = element; at != Outline.NONE && !isIn(at); at = outline.parent(at)) {
            depth++;
        }
        return depth;
    }

    /** On which side of the spine an element stands: inside 0, above 1, behind 2. */
    int side(int element) {
        if (outline.holds(spine, element)) {
            return 0;
        }
        return element < spine ? 1 : 2;
    }

    /** How much of the story's prose an element holds, in twentieths. */
    long share(int element) {
        return kept[element] * 20 / all;
    }

    /** Whether an element looks as those of most prose do, 1, and its parent as theirs, 2; both, 3. */
    int likeness(int element) {
        return (look(element) == look ? 1 : 0) + (look(outline.parent(element)) == lookAround ? 2 : 0);
    }
}
