package dev.dateline.parser.page.judge;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.display.Weights;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.page.markup.Vocabulary;
import dev.dateline.parser.page.story.ToldBody;
import java.util.List;
import org.jsoup.nodes.Element;

/** What speaks for and against each passage around a story, as features of a linear model. */
final class PassageFeatures {
    /** So many elements are looked at from a passage upwards. */
    private static final int UP = 9;

    private static final String[] NAMING = {"class", "id"};

    private final PageText page;
    private final Outline outline;
    private final Weights weights;
    private final List<Passage> passages;
    private final Spine spine;
    private final Features features = new Features();
    private final PassageWords words;
    private final long[] names = new long[64];
    /** The story's prose above the passage that is asked for. */
    private long above;

    private int lastKept = -1;
    private int nextStretch;

    PassageFeatures(PageText page, Weights weights, int container, List<Passage> passages, ToldBody told) {
        this.page = page;
        this.outline = page.outline;
        this.weights = weights;
        this.passages = passages;
        spine = new Spine(outline, container, passages);
        words = new PassageWords(page, passages, told, features);
    }

    /** The features of a passage; they are asked in order, and filled again for the next one. */
    Features of(int number) {
        features.clear();
        Passage passage = passages.get(number);
        int place = place();
        itself(passage, place);
        neighbour(Trait.BEFORE, number - 1);
        neighbour(Trait.NEXT, number + 1);
        neighbour(Trait.SECOND_NEXT, number + 2);
        int gap = lastKept < 0 ? -1 : Math.min(8, number - lastKept);
        Trait.GAP.add(features, gap);
        Trait.GAP_VERDICT.add(features, gap, passage.verdict.ordinal(), Trait.kind(passage));
        branch(passage, place);
        words.words(number, passage, place);
        surroundings(passage);
        words.told(passage, place, spine.all());
        dress(passage, place);
        words.heading(number, passage);
        pass(number);
        return features;
    }

    /** How a passage stands to the one before it; asked once for each, behind its own. */
    Features between(int number) {
        features.clear();
        Passage before = passages.get(number - 1);
        Passage passage = passages.get(number);
        boolean sameParent = outline.parent(before.element) == outline.parent(passage.element);
        boolean sameBranch = spine.branch(before.element) == spine.branch(passage.element);
        int near = before.element == passage.element ? 3 : sameParent ? 2 : sameBranch ? 1 : 0;
        int prose = (before.isProse() ? 2 : 0) + (passage.isProse() ? 1 : 0);
        Trait.PAIR.add(features, near);
        Trait.PAIR_PROSE.add(features, near, prose);
        Trait.PAIR_VERDICTS.add(features, before.verdict.ordinal(), passage.verdict.ordinal());
        Trait.PAIR_KINDS.add(features, Trait.kind(before), Trait.kind(passage), near);
        Trait.PAIR_LIKENESS.add(features, spine.likeness(before.element), spine.likeness(passage.element), prose);
        int side = spine.side(passage.element);
        int depth = Math.min(4, spine.depth(passage.element));
        Trait.PAIR_BRANCH.add(features, near, spine.side(before.element) * 3 + side, depth);
        Trait.PAIR_PLACE.add(features, near, prose, place());
        return features;
    }

    /** Takes note that a passage has been asked for. */
    private void pass(int number) {
        Passage passage = passages.get(number);
        boolean story = passage.verdict == Verdict.STORY;
        above += story && passage.isProse() ? passage.size : 0;
        lastKept = story ? number : lastKept;
    }

    /** Where in the story the passage stands: above it 0, behind it 11, else the tenth. */
    private int place() {
        if (above == 0) {
            return 0;
        }
        return above >= spine.all() ? 11 : (int) (1 + above * 10 / spine.all());
    }

    /** How much of a passage is linked, in six steps. */
    private static int links(Passage passage) {
        int tenths = passage.linked * 10 / Math.max(1, passage.size);
        if (tenths < 1) {
            return passage.linked > 0 ? 1 : 0;
        }
        return tenths < 3 ? 2 : tenths < 5 ? 3 : tenths < 8 ? 4 : 5;
    }

    private void itself(Passage passage, int place) {
        int verdict = passage.verdict.ordinal();
        int kind = Trait.kind(passage);
        int size = 32 - Integer.numberOfLeadingZeros(passage.size);
        int links = links(passage);
        int prose = passage.isProse() ? 1 : 0;
        int closed = passage.closed ? 1 : 0;
        Trait.VERDICT.add(features, verdict);
        Trait.VERDICT_KIND.add(features, verdict, kind);
        Trait.VERDICT_PROSE.add(features, verdict, prose);
        Trait.VERDICT_LINKS.add(features, verdict, links);
        Trait.VERDICT_PLACE.add(features, verdict, place);
        Trait.KIND_SIZE.add(features, kind, size, closed);
        Trait.KIND_LINKS.add(features, kind, links, prose);
        Trait.SIZE_LINKS.add(features, size, closed, links);
        Trait.KIND_PLACE.add(features, place, kind);
        Trait.PROSE_PLACE.add(features, place, prose, closed);
        Trait.STOPS.add(features, Math.min(passage.stops, 6), Math.min(size, 8));
        int parent = outline.parent(passage.element);
        int tag = outline.tag(passage.element).ordinal();
        Trait.TAGS.add(
                features, tag, parent == Outline.NONE ? -1 : outline.tag(parent).ordinal());
        Trait.TAG_PLACE.add(features, tag, prose, place);
        int likeness = spine.likeness(passage.element);
        Trait.LIKENESS.add(features, likeness, prose);
        Trait.LIKENESS_PLACE.add(features, likeness, kind, place == 0 ? 0 : place == 11 ? 2 : 1);
    }

    private void neighbour(Trait trait, int number) {
        if (number < 0 || number >= passages.size()) {
            trait.add(features, -1);
            return;
        }
        Passage other = passages.get(number);
        trait.add(features, other.verdict.ordinal(), other.kind.ordinal(), other.isProse() ? 1 : 0);
    }

    /** How the part of the page that the passage stands in stands to most of the story. */
    private void branch(Passage passage, int place) {
        int branch = spine.branch(passage.element);
        int depth = spine.depth(passage.element);
        int side = spine.side(passage.element);
        int tag = outline.tag(branch).ordinal();
        Trait.SIDE_DEPTH.add(features, side, Math.min(depth, 6), passage.isProse() ? 1 : 0);
        Trait.SIDE_TAG.add(features, side, tag);
        Trait.SIDE_KIND.add(features, side, passage.kind.ordinal(), place);
        long size = Math.max(1, weights.size(branch));
        long linked = weights.linked(branch) * 5 / size;
        long loose = (size - weights.prose(branch)) * 4 / size;
        long share = spine.share(branch);
        Trait.BRANCH_SHARE.add(features, side, share, linked);
        Trait.BRANCH_LOOSE.add(features, share, loose, linked);
        Trait.BRANCH_TAG.add(features, tag, Math.min(depth, 3), share);
        marks(Trait.BRANCH_MARK, outline.marks(branch), side);
    }

    private void marks(Trait trait, int marks, int where) {
        for (int left = marks; left != 0; left &= left - 1) {
            trait.add(features, Integer.numberOfTrailingZeros(left), where);
        }
    }

    /** The names of the elements around it, up to those that most of the story stands in, too. */
    private void surroundings(Passage passage) {
        int at = passage.element;
        for (int up = 0; up < UP && at != Outline.NONE && !spine.isIn(at); up++) {
            Element element = outline.element(at);
            int near = up == 0 ? 0 : up < 3 ? 1 : 2;
            Trait.AROUND.add(features, element.normalName().hashCode());
            Trait.AROUND_NEAR.add(features, element.normalName().hashCode(), near);
            for (String attribute : NAMING) {
                boolean slug = attribute.equals("id") && outline.tag(at) == Tag.HEADING;
                names(slug ? "" : element.attr(attribute), near);
            }
            marks(Trait.MARK, outline.marks(at), near);
            at = outline.parent(at);
        }
    }

    /** Whether emphasis or links cover it, and where links stand in it. */
    private void dress(Passage passage, int place) {
        int strong = 0;
        int emphasized = 0;
        int opens = 0;
        int closes = 0;
        List<PageText.Stretch> stretches = page.stretches;
        while (nextStretch < stretches.size() && stretches.get(nextStretch).start() < passage.start) {
            nextStretch++;
        }
        for (int i = nextStretch; i < stretches.size() && stretches.get(i).end() <= passage.end; i++) {
            PageText.Stretch stretch = stretches.get(i);
            int length = stretch.end() - stretch.start();
            switch (outline.tag(stretch.element())) {
                case STRONG -> strong += length;
                case EM -> emphasized += length;
                case LINK -> {
                    opens |= stretch.start() == passage.start ? 1 : 0;
                    closes |= stretch.end() + 1 >= passage.end ? 1 : 0;
                }
                default -> {}
            }
        }
        int all = (passage.end - passage.start) * 9 / 10;
        int whole = (strong > all ? 1 : 0) + (emphasized > all ? 2 : 0) + (strong > 0 || emphasized > 0 ? 4 : 0);
        int prose = passage.isProse() ? 1 : 0;
        Trait.EMPHASIS.add(features, whole, Trait.kind(passage), prose);
        Trait.EMPHASIS_PLACE.add(features, whole, place);
        Trait.LINK_EDGES.add(features, opens + 2 * closes, links(passage), prose);
        char first = page.text.charAt(passage.start);
        Trait.OPENING_SIGN.add(
                features, Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '1' : first, prose);
    }

    private void names(String value, int near) {
        int count = Vocabulary.words(value, names);
        for (int i = 0; i < count; i++) {
            Trait.NAME.add(features, names[i]);
            Trait.NAME_NEAR.add(features, names[i], near);
        }
    }
}
