package dev.dateline.parser.quote;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where a content behind its cue may end, and what speaks for each place. The numbers name the features and mean nothing
 * else.
 */
final class EndFeatures {
    private static final int ENDS = 24;

    private final Tokens tokens;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final Candidates candidates;
    private Cue cue = Cue.NONE;
    private @Nullable Cue next;
    private int low;
    private int stop;
    private int cut; // the element that the next cue begins with
    private int verbs;
    private int commas;
    private int ruled;
    private int thatFirst;
    private int sort;
    private int headKind;
    private long stem;

    EndFeatures(Narration narration, Elements elements, RuleReading rules, Candidates candidates) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.elements = elements;
        this.rules = rules;
        this.candidates = candidates;
    }

    /**
     * Lists the ends of a content behind its cue.
     *
     * @param ofCue the cue
     * @param nextCue the cue behind it in the unit
     * @param start the first token of the content
     */
    void list(Cue ofCue, @Nullable Cue nextCue, int start) {
        cue = ofCue;
        next = nextCue;
        low = elements.at(start);
        stop = elements.count();
        while (stop > low + 1 && elements.is(stop - 1, WordKind.STOP)) {
            stop--;
        }
        cut = nextCue == null ? -1 : elements.at(Math.max(nextCue.start(), elements.from()));
        Attributed rule = rules.content(ofCue.head());
        ruled = rule == null ? -1 : rule.hasMore() ? NounPhrases.to(rule.more()) : rule.to();
        thatFirst = elements.is(low - 1, WordKind.THAT) ? 1 : elements.is(low, WordKind.TO) ? 2 : 0;
        int head = elements.at(ofCue.head());
        sort = elements.sort(head);
        headKind = elements.code(head);
        stem = Stems.of(tokens, ofCue.head());
        verbs = 0;
        commas = 0;
        for (int b = low + 1; b < stop && candidates.count() < ENDS; b++) {
            count(b);
            if (b == cut || elements.is(b - 1, WordKind.QUOTATION) || mayEnd(elements.kind(b))) {
                describe(candidates.add(elements.first(b)), b);
            }
        }
        if (low < stop) {
            count(stop);
            int last = elements.first(stop - 1);
            int length = narration.isQuoted(last) ? narration.passage(last).close() - last : 1;
            describe(candidates.add(Math.min(elements.to(), last + length)), stop);
        }
    }

    private void count(int b) {
        verbs += Elements.bit(elements.kind(b - 1).isVerb());
        commas += Elements.bit(elements.is(b - 1, WordKind.COMMA));
    }

    private void describe(Features f, int b) {
        WordKind left = elements.kind(b - 1);
        WordKind right = elements.kind(b);
        int l = left.ordinal();
        int r = right.ordinal();
        int rank = candidates.count() - 1;
        boolean last = b == stop;
        boolean startsQuoted = elements.is(low, WordKind.QUOTATION);
        int inner = right == WordKind.COMMA || right == WordKind.DASH || right == WordKind.SEMICOLON ? b + 1 : b;
        int after = elements.code(inner);
        boolean cueFollows = cut >= b && cut <= inner + 1;
        boolean beyond = cut >= 0 && cut < b;
        int state = Elements.bit(last)
                + 2 * Elements.bit(cueFollows)
                + 4 * Elements.bit(beyond)
                + 8 * Elements.bit(left == WordKind.QUOTATION)
                + 16 * Elements.bit(startsQuoted);
        long w = tokens.fold(cue.head());
        long frames = SideFeatures.frames(cue);
        int clause = Math.min(3, verbs);
        f.add(400, state, cue.kind().ordinal());
        f.add(401, state, r, after);
        f.add(402, state, l, r);
        f.add(403, r, after, elements.code(inner + 1));
        f.add(404, elements.fold(inner), r);
        f.add(405, elements.fold(b), state);
        f.add(406, state, Elements.bucket(b - low), r);
        f.add(407, state, Math.min(4, commas), r);
        f.add(408, state, frames, r);
        f.add(409, Elements.bucket(b - low), Elements.bucket(stop - b), r);
        f.add(410, r, elements.fold(inner), elements.fold(inner + 1));
        f.add(411, elements.code(low), elements.code(low + 1), state);
        f.add(412, w, state, r);
        f.add(413, state, after, elements.code(inner + 1));
        f.add(414, next == null ? -1 : next.kind().ordinal(), Elements.bit(cueFollows), r);
        int rest = elements.verbs(b, b + 8, 2);
        f.add(416, clause, state, r);
        f.add(417, clause, rest, r);
        f.add(418, clause, frames, r);
        f.add(419, clause, rest, elements.fold(inner));
        f.add(420, Elements.bit(rank == 0), r, elements.code(low));
        f.add(421, elements.code(inner), elements.code(inner + 1), elements.code(inner + 2) * 8 + clause);
        int innerSort = elements.sort(inner);
        int conj = right == WordKind.AND || right == WordKind.BUT ? elements.code(b + 1) : -1;
        int off = ruled < 0 ? 0 : Math.abs(elements.first(b) - ruled) <= 1 ? 1 : elements.first(b) < ruled ? 2 : 3;
        f.add(440, off, state, r);
        f.add(441, off, Elements.bit(last), cue.kind().ordinal());
        f.add(442, off, r, after);
        f.add(443, off, frames, Elements.bit(last));
        f.add(423, stem, elements.fold(b), Elements.bit(rank == 0));
        f.add(424, stem, r, state);
        f.add(425, innerSort, r, state);
        f.add(426, headKind, r, after);
        f.add(427, conj, headKind, thatFirst);
        f.add(428, conj, elements.code(b + 2), thatFirst * 8 + clause);
        f.add(429, thatFirst, state, r * 64 + after);
        f.add(430, thatFirst, clause, elements.fold(b));
        f.add(431, elements.fold(b), elements.code(b + 1), clause * 8 + thatFirst);
        f.add(432, l, elements.fold(b), thatFirst);
        f.add(433, Elements.bucket(b - low), thatFirst, clause);
        f.add(434, Math.min(5, rank), r, thatFirst);
        f.add(435, elements.code(low), clause, r);
        f.add(436, elements.fold(b - 1), r);
        f.add(437, cue.kind().ordinal(), thatFirst, r * 64 + after);
        f.add(422, sort, clause, r);
        f.add(415, Elements.bit(last), Elements.bit(startsQuoted), l);
    }

    private static boolean mayEnd(WordKind kind) {
        return switch (kind) {
            case COMMA,
                    SEMICOLON,
                    DASH,
                    AND,
                    BUT,
                    SUBORDINATOR,
                    WHO,
                    OPEN,
                    COLON,
                    PREPOSITION,
                    BY,
                    TO,
                    THAT,
                    CALENDAR,
                    NUMBER,
                    VERB_ED,
                    VERB_ING -> true;
            default -> false;
        };
    }
}
