package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.linear.Features;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/** What speaks for and against each passage around a story, as features of a linear model. */
final class PassageFeatures {
    /** What a feature tells; its number makes its hash, so new ones come last. */
    private enum What {
        VERDICT,
        VERDICT_KIND,
        VERDICT_PROSE,
        VERDICT_LINKS,
        VERDICT_PLACE,
        KIND_SIZE,
        KIND_LINKS,
        SIZE_LINKS,
        KIND_PLACE,
        PROSE_PLACE,
        STOPS,
        TAGS,
        TAG_PLACE,
        LIKENESS,
        LIKENESS_PLACE,
        BEFORE,
        NEXT,
        SECOND_NEXT,
        GAP,
        GAP_VERDICT,
        SIDE_DEPTH,
        SIDE_TAG,
        SIDE_KIND,
        BRANCH_SHARE,
        BRANCH_LOOSE,
        BRANCH_MARK,
        BRANCH_TAG,
        FIRST,
        FIRST_TWO,
        WORD,
        SIGN,
        SIGN_WORDS,
        DIGITS,
        WORDS,
        LAST,
        AGAIN,
        AGAIN_PLACE,
        AROUND,
        AROUND_NEAR,
        NAME,
        NAME_NEAR,
        MARK,
        TOLD,
        TOLD_VERDICT,
        TOLD_PLACE,
        EMPHASIS,
        EMPHASIS_PLACE,
        LINK_EDGES,
        OPENING_SIGN,
        HEADING,
        HEADING_WORD,
        PAIR,
        PAIR_PROSE,
        PAIR_VERDICTS,
        PAIR_KINDS,
        PAIR_LIKENESS,
        PAIR_BRANCH,
        PAIR_PLACE
    }

    /** So many elements are looked at from a passage upwards. */
    private static final int UP = 9;
    /** Longer passages are told by what they are, not by their words. */
    private static final int SHORT = 150;
    /** A line that long may be a heading, whatever its element. */
    private static final int HEADLINE = 60;
    /** Longer passages are not looked for a second time. */
    private static final int LINE = 400;

    private static final String SIGNS = "©®|·•»›→@#/?!:\u201c\"(";
    private static final String[] NAMING = {"class", "id"};

    private final PageText page;
    private final Outline outline;
    private final Weights weights;
    private final List<Passage> passages;
    private final Spine spine;
    private final Features features = new Features();
    private final ToldBody told;
    /** Whether a passage's words stand in another one, too: behind it 1, before it 2. */
    private final int[] repeated;

    private final long[] names = new long[64];
    /** The story's prose above the passage that is asked for. */
    private long above;

    private int lastKept = -1;
    private int nextStretch;
    private final long[] heading = new long[64];
    private int headingWords;
    private int headingAt;
    private long wholeHeading;

    PassageFeatures(PageText page, Weights weights, int container, List<Passage> passages, ToldBody told) {
        this.page = page;
        this.outline = page.outline;
        this.weights = weights;
        this.passages = passages;
        this.told = told;
        spine = new Spine(outline, container, passages);
        repeated = repeated(page, passages);
    }

    private static int[] repeated(PageText page, List<Passage> passages) {
        int[] repeated = new int[passages.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < repeated.length; i++) {
            Passage passage = passages.get(i);
            Integer other = passage.size < LINE ? first.putIfAbsent(page.foldOf(passage), i) : null;
            if (other != null) {
                repeated[i] = 2;
                repeated[other] = 1;
            }
        }
        return repeated;
    }

    /** The features of a passage; they are asked in order, and filled again for the next one. */
    Features of(int number) {
        features.clear();
        Passage passage = passages.get(number);
        int place = place();
        itself(passage, place);
        neighbour(What.BEFORE, number - 1);
        neighbour(What.NEXT, number + 1);
        neighbour(What.SECOND_NEXT, number + 2);
        int gap = lastKept < 0 ? -1 : Math.min(8, number - lastKept);
        add(What.GAP, gap);
        add(What.GAP_VERDICT, gap, passage.verdict.ordinal(), kind(passage));
        branch(passage, place);
        words(number, passage, place);
        surroundings(passage);
        told(passage, place);
        dress(passage, place);
        heading(number, passage);
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
        add(What.PAIR, near);
        add(What.PAIR_PROSE, near, prose);
        add(What.PAIR_VERDICTS, before.verdict.ordinal(), passage.verdict.ordinal());
        add(What.PAIR_KINDS, kind(before), kind(passage), near);
        add(What.PAIR_LIKENESS, spine.likeness(before.element), spine.likeness(passage.element), prose);
        int side = spine.side(passage.element);
        int depth = Math.min(4, spine.depth(passage.element));
        add(What.PAIR_BRANCH, near, spine.side(before.element) * 3 + side, depth);
        add(What.PAIR_PLACE, near, prose, place());
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

    private static int kind(Passage passage) {
        return passage.kind.ordinal() + (passage.table == Outline.NONE ? 0 : BlockKind.values().length);
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
        int kind = kind(passage);
        int size = 32 - Integer.numberOfLeadingZeros(passage.size);
        int links = links(passage);
        int prose = passage.isProse() ? 1 : 0;
        int closed = passage.closed ? 1 : 0;
        add(What.VERDICT, verdict);
        add(What.VERDICT_KIND, verdict, kind);
        add(What.VERDICT_PROSE, verdict, prose);
        add(What.VERDICT_LINKS, verdict, links);
        add(What.VERDICT_PLACE, verdict, place);
        add(What.KIND_SIZE, kind, size, closed);
        add(What.KIND_LINKS, kind, links, prose);
        add(What.SIZE_LINKS, size, closed, links);
        add(What.KIND_PLACE, place, kind);
        add(What.PROSE_PLACE, place, prose, closed);
        add(What.STOPS, Math.min(passage.stops, 6), Math.min(size, 8));
        int parent = outline.parent(passage.element);
        int tag = outline.tag(passage.element).ordinal();
        add(What.TAGS, tag, parent == Outline.NONE ? -1 : outline.tag(parent).ordinal());
        add(What.TAG_PLACE, tag, prose, place);
        int likeness = spine.likeness(passage.element);
        add(What.LIKENESS, likeness, prose);
        add(What.LIKENESS_PLACE, likeness, kind, place == 0 ? 0 : place == 11 ? 2 : 1);
    }

    private void neighbour(What what, int number) {
        if (number < 0 || number >= passages.size()) {
            add(what, -1);
            return;
        }
        Passage other = passages.get(number);
        add(what, other.verdict.ordinal(), other.kind.ordinal(), other.isProse() ? 1 : 0);
    }

    /** How the part of the page that the passage stands in stands to most of the story. */
    private void branch(Passage passage, int place) {
        int branch = spine.branch(passage.element);
        int depth = spine.depth(passage.element);
        int side = spine.side(passage.element);
        int tag = outline.tag(branch).ordinal();
        add(What.SIDE_DEPTH, side, Math.min(depth, 6), passage.isProse() ? 1 : 0);
        add(What.SIDE_TAG, side, tag);
        add(What.SIDE_KIND, side, passage.kind.ordinal(), place);
        long size = Math.max(1, weights.size(branch));
        long linked = weights.linked(branch) * 5 / size;
        long loose = (size - weights.prose(branch)) * 4 / size;
        long share = spine.share(branch);
        add(What.BRANCH_SHARE, side, share, linked);
        add(What.BRANCH_LOOSE, share, loose, linked);
        add(What.BRANCH_TAG, tag, Math.min(depth, 3), share);
        marks(What.BRANCH_MARK, outline.marks(branch), side);
    }

    private void marks(What what, int marks, int where) {
        for (int left = marks; left != 0; left &= left - 1) {
            add(what, Integer.numberOfTrailingZeros(left), where);
        }
    }

    private void words(int number, Passage passage, int place) {
        int digits = 0;
        int signs = 0;
        int count = 0;
        int capitals = 0;
        long first = 0;
        long word = 0;
        String text = page.textOf(passage);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLetter(c)) {
                capitals += word == 0 && Letters.isUpperCase(c) ? 1 : 0;
                word = (word + Letters.toLowerCase(c)) * 0x9e3779b97f4a7c15L;
                continue;
            }
            if (word != 0) {
                first = count == 0 ? word : first;
                word(passage, count, first, word);
                count++;
            }
            word = 0;
            digits += Letters.isDigit(c) ? 1 : 0;
            int sign = SIGNS.indexOf(c);
            signs |= sign < 0 ? 0 : 1 << sign;
        }
        for (int left = signs; left != 0; left &= left - 1) {
            int sign = Integer.numberOfTrailingZeros(left);
            add(What.SIGN, sign);
            add(What.SIGN_WORDS, sign, Math.min(4, count / 5));
        }
        int kind = kind(passage);
        add(What.DIGITS, Math.min(9, digits * 10 / Math.max(1, passage.size)));
        add(What.WORDS, Math.min(8, count), capitals * 4 / Math.max(1, count), kind);
        char last = page.text.charAt(passage.end - 1);
        add(What.LAST, Character.isLetterOrDigit(last) ? 'a' : last, kind);
        int again = repeated[number];
        add(What.AGAIN, again, kind);
        add(What.AGAIN_PLACE, again, place);
    }

    private void word(Passage passage, int number, long first, long word) {
        if (number == 0) {
            add(What.FIRST, word);
        } else if (number == 1) {
            add(What.FIRST_TWO, first, word);
        }
        if (passage.size < SHORT) {
            add(What.WORD, word);
        }
    }

    /** The names of the elements around it, up to those that most of the story stands in, too. */
    private void surroundings(Passage passage) {
        int at = passage.element;
        for (int up = 0; up < UP && at != Outline.NONE && !spine.isIn(at); up++) {
            Element element = outline.element(at);
            int near = up == 0 ? 0 : up < 3 ? 1 : 2;
            add(What.AROUND, element.normalName().hashCode());
            add(What.AROUND_NEAR, element.normalName().hashCode(), near);
            for (String attribute : NAMING) {
                boolean slug = attribute.equals("id") && outline.tag(at) == Tag.HEADING;
                names(slug ? "" : element.attr(attribute), near);
            }
            marks(What.MARK, outline.marks(at), near);
            at = outline.parent(at);
        }
    }

    private void told(Passage passage, int place) {
        int says = told.says(page.textOf(passage), spine.all());
        if (says > 0) {
            add(What.TOLD, says, kind(passage), passage.isProse() ? 1 : 0);
            add(What.TOLD_VERDICT, says, passage.verdict.ordinal());
            add(What.TOLD_PLACE, says, place);
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
        add(What.EMPHASIS, whole, kind(passage), prose);
        add(What.EMPHASIS_PLACE, whole, place);
        add(What.LINK_EDGES, opens + 2 * closes, links(passage), prose);
        char first = page.text.charAt(passage.start);
        add(What.OPENING_SIGN, Character.isLetter(first) ? 'a' : Character.isDigit(first) ? '1' : first, prose);
    }

    /** The heading above it, by its words. */
    private void heading(int number, Passage passage) {
        for (int i = 0; i < headingWords; i++) {
            add(What.HEADING_WORD, heading[i], Math.min(3, number - headingAt));
        }
        if (headingWords > 0) {
            add(What.HEADING, wholeHeading, passage.isProse() ? 1 : 0, Math.min(3, number - headingAt));
        }
        if (passage.kind == BlockKind.HEADING || passage.size < HEADLINE && passage.linked == 0 && !passage.closed) {
            headingWords = Vocabulary.words(page.textOf(passage), heading);
            headingAt = number;
            wholeHeading = 0;
            for (int i = 0; i < headingWords; i++) {
                wholeHeading = wholeHeading * 31 + heading[i];
            }
        }
    }

    private void names(String value, int near) {
        int count = Vocabulary.words(value, names);
        for (int i = 0; i < count; i++) {
            add(What.NAME, names[i]);
            add(What.NAME_NEAR, names[i], near);
        }
    }

    private void add(What what, long one) {
        features.add(what.ordinal() + 1, one);
    }

    private void add(What what, long one, long two) {
        features.add(what.ordinal() + 1, one, two);
    }

    private void add(What what, long one, long two, long three) {
        features.add(what.ordinal() + 1, one, two, three);
    }
}
