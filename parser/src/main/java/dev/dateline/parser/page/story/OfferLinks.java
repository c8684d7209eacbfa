package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.FactFile;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Takes out of a story the boxes with a link, alone in its line, to where the site sells subscriptions, takes donations or
 * lets readers in: {@code <p>You have read three stories this month.</p><a href="/subscribe">Go on for $1</a>}.
 */
final class OfferLinks {
    private static final Set<String> PATHS = Set.copyOf(FactFile.words(OfferLinks.class, "offer-paths.txt"));

    /** What such a link says is no longer. */
    private static final int LINK = 60;

    /** The part of its address that is looked at. */
    private static final int ADDRESS = 200;

    /** A box has no more passages of the story, ... */
    private static final int PASSAGES = 8;

    /** ... nor characters, ... */
    private static final int LONGEST = 900;

    /** ... and stands no more levels around the link, nor around a box that says what is offered. */
    private static final int LEVELS = 5;

    private static final int SAYS = 100;

    private final PageText page;
    private final List<Passage> story;
    private final long look;

    private OfferLinks(PageText page, List<Passage> story) {
        this.page = page;
        this.story = story;
        Map<Long, Long> looks = new HashMap<>();
        long heaviest = 0;
        long most = 0;
        for (Passage passage : story) {
            long itself = passage.isProse() ? page.outline.look(passage.element) : 0;
            long size = looks.merge(itself, (long) passage.size, Long::sum);
            if (itself != 0 && size > most) {
                most = size;
                heaviest = itself;
            }
        }
        look = heaviest;
    }

    /** Leaves the boxes out of a story. */
    static void remove(PageText page, List<Passage> story) {
        OfferLinks links = new OfferLinks(page, story);
        int next = 0;
        for (Passage passage : page.passages) {
            while (next < page.stretches.size() && page.stretches.get(next).start() < passage.start) {
                next++;
            }
            if (passage.size <= LINK && passage.linked * 5 >= passage.size * 4 && passage.linked > 0) {
                for (int i = next;
                        i < page.stretches.size() && page.stretches.get(i).end() <= passage.end;
                        i++) {
                    int element = page.stretches.get(i).element();
                    if (page.outline.tag(element) == Tag.LINK
                            && offers(page.outline.element(element).attr("href"))) {
                        links.removeBox(passage.element);
                        break;
                    }
                }
            }
        }
    }

    /** Whether a word of an address's path is one of an offer. */
    private static boolean offers(String address) {
        String path = address.substring(0, Math.min(address.length(), ADDRESS)).toLowerCase(Locale.ROOT);
        int start = 0;
        for (int i = 0; i <= path.length(); i++) {
            if (i == path.length() || !Character.isLetter(path.charAt(i))) {
                if (i > start && PATHS.contains(path.substring(start, i))) {
                    return true;
                }
                start = i + 1;
            }
        }
        return false;
    }

    private void removeBox(int element) {
        int first = 0;
        int end = 0;
        int box = element;
        boolean said = false;
        for (int i = 0; i < LEVELS && !said && box > 1 && page.outline.tag(box) != Tag.ARTICLE; i++) {
            int from = first(page.outline.from(box));
            int to = end(box, from);
            if (to < from) {
                break;
            }
            first = from;
            end = to;
            said = page.outline.to(box) - page.outline.from(box) >= SAYS;
            box = page.outline.parent(box);
        }
        if (end - first < story.size()) {
            story.subList(first, end).clear();
        }
    }

    /** Behind the last passage of the story that a box holds; less than the first where the box holds what is none of an offer. */
    private int end(int box, int first) {
        int end = first;
        int size = 0;
        while (end < story.size() && page.outline.holds(box, story.get(end).element)) {
            Passage passage = story.get(end);
            size += passage.end - passage.start;
            boolean offer = passage.entry == Outline.NONE
                    && passage.table == Outline.NONE
                    && (passage.kind != BlockKind.HEADING || end == first)
                    && page.outline.look(passage.element) != look
                    && !Letters.holdsQuotation(page.textOf(passage));
            if (!offer || size > LONGEST || end - first == PASSAGES) {
                return -1;
            }
            end++;
        }
        return end;
    }

    /** The number of the story's first passage that starts at a place or behind it. */
    private int first(int place) {
        int low = 0;
        int high = story.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (story.get(middle).start < place) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
