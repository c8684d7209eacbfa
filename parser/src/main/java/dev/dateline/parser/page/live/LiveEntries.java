package dev.dateline.parser.page.live;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Markup;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.page.story.ForeignParts;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the entries of a live blog or a match ticker: elements that look alike, side by side, each with a time at its
 * head, which hold most of what the page tells. The time becomes the heading of its entry, or goes into it; where the
 * entries are single lines, it opens the line. Teasers, whose headings lead to other pages, are no entries.
 */
public final class LiveEntries {
    /** Fewer are no live blog. */
    private static final int FEWEST = 3;
    /** An entry is so many elements around its time. */
    private static final int AROUND = 8;
    /** A time stands among the first passages of its entry. */
    private static final int HEAD = 4;
    /** Longer lines are no times. */
    private static final int TIME = 40;
    /** Where entries are shorter on average, they are lines. */
    private static final int LINE = 120;
    /** Entries whose headings lead elsewhere are teasers, unless they are longer on average. */
    private static final int TEASER = 500;

    /** What the rules drop for where it stands; in an entry it stands right. */
    private static final Set<Verdict> TOLD =
            EnumSet.of(Verdict.STORY, Verdict.ABOVE, Verdict.LOOSE, Verdict.REPEATED, Verdict.HEADLINE);

    private final PageText page;
    private final Outline outline;
    private final ForeignParts foreign;
    private final List<Stamp> stamps = new ArrayList<>();
    private final Map<Long, Group> groups = new HashMap<>();
    /** The entry that each element stands in; empty where there are none. */
    private int[] entries = {};
    /** The level of their headings. */
    private int level = 2;
    /** How many there are. */
    private int count;

    private final boolean saysLive;

    /**
     * A time.
     *
     * @param element its element, or the block that it opens
     * @param text as printed
     * @param passage the passage that it stands in; none where it is an attribute
     */
    private record Stamp(int element, String text, @Nullable Passage passage) {
        /** Whether its words alone say that it is a time. */
        boolean isRead() {
            return passage != null && passage.element == element;
        }

        /** Whether it is a time of the day or a minute of a match, without a day. */
        boolean isClock() {
            return Clock.isWhole(text, 0, text.length());
        }
    }

    /** Elements that look alike, each with a time in it. */
    private static final class Group {
        final List<Integer> members = new ArrayList<>();
        final Map<Integer, Integer> parents = new HashMap<>();
        long text;
        int clocks;
        boolean named;
    }

    public LiveEntries(PageText page, ForeignParts foreign, boolean saysLive) {
        this.saysLive = saysLive;
        this.page = page;
        this.outline = page.outline;
        this.foreign = foreign;
        findStamps();
        if (stamps.size() >= FEWEST) {
            group();
            Group best = best();
            if (best != null) {
                take(best);
            } else {
                count = new FlatEntries(page, foreign, this::worth).take();
            }
        }
    }

    /** Whether the page is a live blog. */
    public boolean areThere() {
        return count > 0;
    }

    private void findStamps() {
        int[] times = times();
        int time = 0;
        for (Passage passage : page.passages) {
            boolean stamped = false;
            while (time < times.length && outline.from(times[time]) < passage.end) {
                int number = times[time++];
                String text = page.lineOf(number, TIME);
                Element element = outline.element(number);
                boolean inside = outline.from(number) >= passage.start - 1 && !text.isEmpty();
                if (text.isEmpty() && !element.attr("datetime").isEmpty()) {
                    stamps.add(new Stamp(number, Markup.fold(element.attr("datetime")), null));
                } else if (inside && Letters.haveDigit(text)) {
                    stamps.add(new Stamp(number, text, passage));
                    stamped = true;
                }
            }
            int length = stamped ? 0 : Clock.length(page.text, passage.start, passage.end);
            boolean line = !stamped && passage.size <= TIME && passage.linked == 0 && Clock.isIn(page.textOf(passage));
            if (length > 0 || line) {
                int end = line ? passage.end : passage.start + length;
                stamps.add(new Stamp(passage.element, page.text.substring(passage.start, end), passage));
            }
        }
    }

    private int[] times() {
        int[] times = new int[outline.count()];
        int count = 0;
        for (int i = 0; i < outline.count(); i++) {
            boolean date = Mark.DATE.in(outline.marks(i)) && outline.to(i) - outline.from(i) <= TIME;
            if (outline.element(i).normalName().equals("time") || date) {
                times[count++] = i;
            }
        }
        return Arrays.copyOf(times, count);
    }

    private boolean hasLetter(Passage passage) {
        return page.textOf(passage).chars().anyMatch(Character::isLetter);
    }

    private void group() {
        long[] texts = new long[outline.count()];
        for (Passage passage : page.passages) {
            texts[passage.element] += worth(passage);
        }
        Weights.sumUp(outline, texts);
        boolean[] counted = new boolean[outline.count()];
        for (Stamp stamp : stamps) {
            boolean named = isNamedLive(stamp.element);
            int at = stamp.element;
            for (int up = 0; up < AROUND && outline.parent(at) > 1; up++) {
                if (outline.tag(at).isBlock() && !counted[at] && !foreign.isSilent(at) && heads(stamp, at)) {
                    counted[at] = true;
                    Group group = groups.computeIfAbsent(outline.look(at), look -> new Group());
                    group.members.add(at);
                    group.parents.merge(outline.parent(at), 1, Integer::sum);
                    group.text += texts[at];
                    group.named |= named;
                    group.clocks += stamp.isClock() ? 1 : 0;
                }
                at = outline.parent(at);
                named |= isNamedLive(at);
            }
        }
    }

    /** Whether a time stands at the head of an element. */
    private boolean heads(Stamp stamp, int element) {
        return stamp.passage == null || head(element).contains(stamp.passage);
    }

    /** What a passage tells: its text, but for links and what is no part of a story. */
    private int worth(Passage passage) {
        boolean none = foreign.isSilent(passage.element) || passage.linked * 2 > passage.size;
        return none || foreign.isOutside(passage.element) ? 0 : passage.size - passage.linked;
    }

    /** The group that holds most of the page's text; of two that hold the same, the outer one. */
    private @Nullable Group best() {
        long all = 0;
        for (Passage passage : page.passages) {
            all += worth(passage);
        }
        Group best = null;
        for (Group group : groups.values()) {
            boolean several = group.members.size() >= FEWEST && Collections.max(group.parents.values()) >= FEWEST;
            boolean holds = several && group.text * 10 > all * 6 && isLive(group);
            if (holds && (best == null || isBetter(group, best))) {
                best = group;
            }
        }
        return best == null || areTeasers(best) ? null : best;
    }

    /** Whether the page calls it live, or its times are those of one day. */
    private boolean isLive(Group group) {
        int around = outline.parent(group.members.get(0));
        return saysLive || group.named || isNamedLive(around) || group.clocks * 4 >= group.members.size() * 3;
    }

    private boolean isNamedLive(int element) {
        Element it = outline.element(element);
        return Mark.LIVE.in(outline.marks(element))
                || it.attr("itemprop").equals("liveBlogUpdate")
                || it.attr("itemtype").endsWith("/LiveBlogPosting");
    }

    private static boolean isBetter(Group group, Group best) {
        if (group.members.size() != best.members.size()) {
            return group.members.size() > best.members.size();
        }
        return group.text > best.text || group.text == best.text && group.members.get(0) < best.members.get(0);
    }

    private boolean areTeasers(Group group) {
        boolean[] led = new boolean[outline.count()];
        for (PageText.Stretch stretch : page.stretches) {
            Element link = outline.element(stretch.element());
            boolean away = outline.tag(stretch.element()) == Tag.LINK
                    && stretch.end() - stretch.start() > Clock.ZONE
                    && link.attr("href").indexOf('#') < 0;
            led[outline.block(stretch.element())] |= away;
        }
        int teasers = 0;
        for (int member : group.members) {
            for (Passage passage : head(member)) {
                if (passage.linked * 5 >= passage.size * 4 && led[passage.element]) {
                    teasers++;
                    break;
                }
            }
        }
        return teasers * 2 >= group.members.size() && group.text < (long) TEASER * group.members.size();
    }

    /** The first passages of an element. */
    private List<Passage> head(int element) {
        List<Passage> head = new ArrayList<>();
        int low = 0;
        int high = page.passages.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (page.passages.get(middle).start < outline.from(element)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        for (int i = low; i < page.passages.size() && head.size() < HEAD; i++) {
            Passage passage = page.passages.get(i);
            if (!outline.holds(element, passage.element)) {
                break;
            }
            head.add(passage);
        }
        return head;
    }

    private void take(Group group) {
        entries = new int[outline.count()];
        Arrays.fill(entries, Outline.NONE);
        for (int member : group.members) {
            entries[member] = member;
        }
        for (int i = 1; i < entries.length; i++) {
            int around = entries[outline.parent(i)];
            entries[i] = around == Outline.NONE ? entries[i] : around;
        }
        boolean headed = false;
        int passages = 0;
        for (Passage passage : page.passages) {
            passage.entry = entries[passage.element];
            if (passage.entry != Outline.NONE && outline.tag(passage.entry) == Tag.ITEM) {
                outOfList(passage);
            }
            passages += passage.entry != Outline.NONE && worth(passage) > TIME / 4 ? 1 : 0;
            if (passage.entry != Outline.NONE && passage.kind == BlockKind.HEADING && !headed) {
                level = passage.level;
                headed = true;
            }
        }
        count = group.members.size();
        boolean lines = !headed && group.text < (long) LINE * count && passages * 5 < count * 7;
        int stamped = Outline.NONE; // what is printed goes ahead of what an attribute says
        for (Stamp stamp : stamps) {
            int entry = entries[stamp.element];
            if (stamp.passage != null && entry != Outline.NONE && entry != stamped && stamp(stamp, entry, lines)) {
                stamped = entry;
            }
        }
        for (Stamp stamp : stamps) {
            int entry = entries[stamp.element];
            if (stamp.passage == null && entry != Outline.NONE && !page.entryTimes.containsKey(entry)) {
                page.entryTimes.put(entry, new PageText.EntryTime(stamp.text, lines, level));
            }
        }
    }

    /** An entry that is an item of a list is none to its reader; a list in it begins anew. */
    private static void outOfList(Passage passage) {
        if (passage.kind == BlockKind.LIST_ITEM) {
            passage.level--;
            passage.kind = passage.level > 0 ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
            passage.ordered &= passage.level > 0;
        }
    }

    /** Gives an entry its time; whether it has one then. */
    private boolean stamp(Stamp stamp, int entry, boolean lines) {
        List<Passage> head = head(entry);
        Passage own = stamp.passage;
        if (own != null && !head.contains(own)) {
            return false;
        }
        Passage first = null;
        for (Passage passage : head) {
            if (!passage.equals(own) && !foreign.has(passage.element) && first == null) {
                first = passage;
            }
        }
        if (own != null && (own.table != Outline.NONE || own.kind == BlockKind.HEADING || first == null)) {
            return true; // where it stands it reads well
        }
        String text = stamp.text;
        if (own != null) {
            String line = page.textOf(own);
            int rest = line.length() - text.length();
            boolean day = rest <= Clock.ZONE || Clock.isIn(line) && line.indexOf('(') > 0;
            boolean named = line.endsWith(text) || !stamp.isRead();
            if (!day && !(own.size <= TIME && named) || own.closed && rest > 1) {
                return true;
            }
            text = day ? line : text;
            own.isTime = true;
        }
        page.entryTimes.put(entry, new PageText.EntryTime(text, lines, level));
        return true;
    }

    /** The story with all that its entries hold but for their times and what is said to be no part of them. */
    public List<Passage> complete(List<Passage> story) {
        Set<Passage> chosen = new HashSet<>(story);
        Map<String, Integer> lines = new HashMap<>();
        for (Passage passage : page.passages) {
            if (passage.entry != Outline.NONE && !passage.isProse()) {
                lines.merge(page.textOf(passage), 1, Integer::sum);
            }
        }
        List<Passage> whole = new ArrayList<>();
        for (Passage passage : page.passages) {
            boolean told = passage.entry != Outline.NONE && TOLD.contains(passage.verdict) && hasLetter(passage);
            boolean tool = lines.getOrDefault(page.textOf(passage), 0) * 2 > count; // stands in most entries
            if ((chosen.contains(passage) || told) && !passage.isTime) {
                if (tool) {
                    passage.verdict = Verdict.TOOL;
                } else {
                    whole.add(passage);
                }
            }
        }
        return whole;
    }
}
