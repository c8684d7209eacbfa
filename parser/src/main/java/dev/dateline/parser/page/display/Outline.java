package dev.dateline.parser.page.display;

import dev.dateline.parser.page.markup.Holder;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.Tag;
import java.util.Arrays;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The elements of a page in the order of their start tags. An element's number is its place in that order, and all that
 * stands inside it has the numbers up to its end; so sums over elements are loops over arrays, whatever the depth.
 */
public final class Outline {
    /** The number of no element. */
    public static final int NONE = -1;

    /** Paths are for people; none reads a longer one. */
    private static final int DEEPEST = 64;

    private int count;
    private Element[] elements = new Element[256];
    private Tag[] tags = new Tag[256];
    private int[] parents = new int[256];
    private int[] ends = new int[256];
    private int[] marks = new int[256];
    private int[] siblings = new int[256];
    private int[] children = new int[256];
    private int[] blocks = new int[256];
    private int[] froms = new int[256];
    private int[] tos = new int[256];

    /** Takes an element whose parent is the last one that is still open. */
    public int open(Element element, Tag tag, int parent, int marks, int textAt) {
        if (count == elements.length) {
            grow(count * 2);
        }
        elements[count] = element;
        tags[count] = tag;
        parents[count] = parent;
        this.marks[count] = marks;
        froms[count] = textAt;
        siblings[count] = parent == NONE ? 1 : ++children[parent];
        children[count] = 0;
        blocks[count] = tag.isBlock() || parent == NONE ? count : blocks[parent];
        return count++;
    }

    /** Takes note of an element that is no part of the outline, so that those behind it are counted right. */
    public void skip(int parent) {
        if (parent != NONE) {
            children[parent]++;
        }
    }

    /** Says that nothing more stands in this element. */
    public void close(int element, int textAt) {
        ends[element] = count;
        tos[element] = textAt;
    }

    private void grow(int size) {
        elements = Arrays.copyOf(elements, size);
        tags = Arrays.copyOf(tags, size);
        parents = Arrays.copyOf(parents, size);
        ends = Arrays.copyOf(ends, size);
        marks = Arrays.copyOf(marks, size);
        siblings = Arrays.copyOf(siblings, size);
        children = Arrays.copyOf(children, size);
        blocks = Arrays.copyOf(blocks, size);
        froms = Arrays.copyOf(froms, size);
        tos = Arrays.copyOf(tos, size);
    }

    /** How many elements there are. */
    public int count() {
        return count;
    }

    public Element element(int number) {
        return elements[number];
    }

    public Tag tag(int number) {
        return tags[number];
    }

    /** The element around this one, or {@link #NONE}. */
    public int parent(int number) {
        return parents[number];
    }

    /** The innermost block element that is this one or stands around it. */
    public int block(int number) {
        return blocks[number];
    }

    /** The number behind the last element inside this one. */
    public int end(int number) {
        return ends[number];
    }

    /** Where its text begins in the page's text. */
    public int from(int number) {
        return froms[number];
    }

    /** Where its text ends in the page's text. */
    public int to(int number) {
        return tos[number];
    }

    /** The set of {@link Mark}s of its own names. */
    public int marks(int number) {
        return marks[number];
    }

    /** Whether the second element is the first or stands inside it. */
    public boolean holds(int outer, int inner) {
        return outer <= inner && inner < ends[outer];
    }

    /** What an element below another looks like: its tag and first class, and its parent's. */
    public long look(int number) {
        return look(elements[number]) * 31 + look(elements[parents[number]]);
    }

    private static long look(Element element) {
        String classes = element.attr("class").trim();
        int end = classes.indexOf(' ');
        String first = end < 0 ? classes : classes.substring(0, end);
        return element.normalName().hashCode() * 131L + first.hashCode();
    }

    /** Where an element stands, as a CSS selector; null where it would be long. */
    @Nullable
    public String path(int number) {
        String[] steps = new String[DEEPEST];
        int from = DEEPEST;
        for (int i = number; i > 0; i = parents[i]) { // the first is the page, and no element
            if (from == 0) {
                return null;
            }
            String name = elements[i].normalName().replace(":", "\\:");
            Optional<String> held = Holder.of(elements[i]);
            if (held.isPresent()) {
                name = held.get();
                from = DEEPEST; // what stands in it is no element of the page
            }
            boolean unique = name.equals("body") || name.equals("html");
            steps[--from] = unique ? name : name + ":nth-child(" + siblings[i] + ")";
        }
        return String.join(" > ", Arrays.asList(steps).subList(from, DEEPEST));
    }
}
