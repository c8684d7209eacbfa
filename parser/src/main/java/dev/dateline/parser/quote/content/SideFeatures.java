package dev.dateline.parser.quote.content;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.judge.Judge.Side;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for each side of a cue as the place of its content. The numbers name the features and mean nothing else. */
final class SideFeatures {
    private static final int WORD = 1;
    private static final int FRAMES = 2;
    private static final int KIND = 3;
    private static final int BEFORE = 4;
    private static final int BEFORE_2 = 5;
    private static final int BEHIND = 6;
    private static final int BEHIND_2 = 7;
    private static final int QUOTES = 8;
    private static final int LENGTH_BEFORE = 9;
    private static final int LENGTH_BEHIND = 10;
    private static final int WORD_BEHIND = 11;
    private static final int REACH = 12;
    private static final int REACHES_ALL = 13;
    private static final int NEXT = 14;
    private static final int NEXT_GAP = 15;
    private static final int RULED = 16;
    private static final int SORT = 17;
    private static final int ENDS = 18;
    private static final int VALUES = 19;

    private static final Templates TEMPLATES = new Templates()
            .add(200)
            .add(202, FRAMES, KIND)
            .add(203, BEFORE_2, KIND)
            .add(204, BEHIND_2)
            .add(205, BEFORE, BEHIND, KIND)
            .add(208, QUOTES, KIND)
            .add(209, QUOTES, BEHIND, BEFORE)
            .add(210, LENGTH_BEFORE, LENGTH_BEHIND)
            .add(211, LENGTH_BEFORE, BEFORE, BEHIND)
            .add(212, LENGTH_BEHIND, BEHIND, FRAMES)
            .add(214, WORD_BEHIND, KIND)
            .add(215, FRAMES, BEFORE, BEHIND)
            .add(216, REACH, LENGTH_BEFORE, BEFORE)
            .add(217, NEXT, NEXT_GAP, BEHIND)
            .add(218, LENGTH_BEFORE, BEFORE_2, FRAMES)
            .add(219, QUOTES, FRAMES)
            .add(221, REACHES_ALL, BEFORE, KIND)
            .add(230, RULED)
            .add(231, RULED, KIND)
            .add(232, RULED, WORD)
            .add(233, RULED, BEFORE, BEHIND)
            .add(234, RULED, QUOTES)
            .add(223, SORT, BEHIND)
            .add(224, SORT, BEFORE, BEHIND)
            .add(225, SORT, QUOTES)
            .add(222, ENDS, BEFORE, LENGTH_BEFORE);

    private final long[] row = new long[VALUES];
    private final Features shared = new Features();
    private final Tokens tokens;
    private final Elements elements;
    private final RuleReading rules;

    SideFeatures(Tokens tokens, Elements elements, RuleReading rules) {
        this.tokens = tokens;
        this.elements = elements;
        this.rules = rules;
    }

    /**
     * Reads what speaks for the sides.
     *
     * @param cue the cue
     * @param next the cue behind it in the unit
     * @param reach the first token that a content before it may have
     * @param ahead the first token of cue and source
     * @param behind the token behind cue, source and addressee
     */
    void read(Cue cue, @Nullable Cue next, int reach, int ahead, int behind) {
        int a = elements.at(ahead);
        int b = elements.at(behind);
        int low = elements.at(reach);
        int p1 = a - 1 < low ? 0 : elements.code(a - 1);
        int p2 = a - 2 < low ? 0 : elements.code(a - 2);
        int behind2 = elements.code(b) * 64 + elements.code(b + 1);
        row[WORD] = tokens.fold(cue.head());
        row[FRAMES] = cue.use();
        row[KIND] = cue.kind().ordinal();
        row[SORT] = elements.sort(elements.at(cue.head()));
        row[BEFORE] = p1;
        row[BEFORE_2] = p2 * 64L + p1;
        row[BEHIND] = elements.code(b);
        row[BEHIND_2] = behind2;
        row[WORD_BEHIND] = tokens.count() > behind && behind < elements.to() ? tokens.fold(behind) : 0;
        row[LENGTH_BEFORE] = Elements.bucket(a - low);
        row[LENGTH_BEHIND] = Elements.bucket(elements.count() - b);
        row[ENDS] = elements.count() - b <= 1 ? 1 : 0;
        row[REACH] = elements.code(low);
        row[REACHES_ALL] = reach == elements.from() ? 1 : 0;
        row[NEXT] = next == null ? -1 : next.kind().ordinal();
        row[NEXT_GAP] = next == null ? 0 : Elements.bucket(elements.at(next.start()) - b);
        row[QUOTES] = quotes(next, low, a, b);
        row[RULED] = ruled(cue);
        shared.clear();
        shared.add(TEMPLATES, row);
    }

    private int quotes(@Nullable Cue next, int low, int a, int b) {
        int limit = Math.min(next == null ? elements.count() : elements.at(next.start()), b + Elements.NEAR);
        int that = 4 * Elements.bit(isThat(b, limit));
        if (!elements.quotes()) {
            return that;
        }
        return that
                + Elements.bit(elements.quotes(Math.max(low, a - Elements.NEAR), a))
                + 2 * Elements.bit(elements.quotes(b, limit))
                + 8 * Elements.bit(elements.quotes(b + 1, limit + 1) && isPauseAndQuotation(b, limit));
    }

    private boolean isThat(int from, int limit) {
        return elements.has(WordKind.THAT) && elements.next(WordKind.THAT, from, limit) < limit;
    }

    /** "who said, “it is late”": whether a comma or a colon stands in front of quoted words. */
    private boolean isPauseAndQuotation(int from, int limit) {
        for (int j = from; j < limit; j++) {
            if (elements.is(j + 1, WordKind.QUOTATION)
                    && (elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.COLON))) {
                return true;
            }
        }
        return false;
    }

    private int ruled(Cue cue) {
        Attributed rule = rules.content(cue.head());
        if (rule == null) {
            return rules.cue(cue.head()) == null ? -1 : -2;
        }
        return rule.isOpen() ? 4 : rule.hasMore() ? 3 : rule.from() > cue.head() ? 1 : 2;
    }

    /** Describes a side by what was read; each has the same features, told apart by its number. */
    void describe(Features f, Side side) {
        f.vary(shared, side.ordinal());
    }
}
