package dev.dateline.parser.quote.edge;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Stems;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where a content behind its cue may end, and what speaks for each place. The numbers name the features and mean nothing
 * else.
 */
final class EndFeatures {
    private static final int ENDS = 24;

    /** How far behind a bracket the one stands that closes it. */
    private static final int MEASURE = 7;

    private static final int STATE = 1;
    private static final int CUE = 2;
    private static final int WORD = 3;
    private static final int STEM = 4;
    private static final int SORT = 5;
    private static final int FRAMES = 6;
    private static final int THAT_FIRST = 7;
    private static final int OPENING = 8;
    private static final int OPENS_QUOTED = 9;
    private static final int BEFORE = 10;
    private static final int WORD_BEFORE = 11;
    private static final int BEHIND = 12;
    private static final int BEHIND_2 = 13;
    private static final int BEHIND_3 = 14;
    private static final int WORD_BEHIND = 15;
    private static final int CONJOINED = 16;
    private static final int INNER = 17;
    private static final int INNER_2 = 18;
    private static final int INNER_3_CLAUSE = 19;
    private static final int INNER_WORD = 20;
    private static final int INNER_SORT = 21;
    private static final int BEHIND_INNER = 22;
    private static final int LENGTH = 23;
    private static final int ROOM = 24;
    private static final int COMMAS = 25;
    private static final int CLAUSE = 26;
    private static final int REST = 27;
    private static final int THAT_CLAUSE = 28;
    private static final int CLAUSE_THAT = 29;
    private static final int RANK = 30;
    private static final int IS_FIRST = 31;
    private static final int IS_LAST = 32;
    private static final int CUE_FOLLOWS = 33;
    private static final int NEXT = 34;
    private static final int RULED = 35;
    private static final int VALUES = 36;

    private static final Templates TEMPLATES = new Templates()
            .add(400, STATE, CUE)
            .add(401, STATE, BEHIND, INNER)
            .add(402, STATE, BEFORE, BEHIND)
            .add(403, BEHIND, INNER, INNER_2)
            .add(404, INNER_WORD, BEHIND)
            .add(405, WORD_BEHIND, STATE)
            .add(406, STATE, LENGTH, BEHIND)
            .add(407, STATE, COMMAS, BEHIND)
            .add(408, STATE, FRAMES, BEHIND)
            .add(409, LENGTH, ROOM, BEHIND)
            .add(412, WORD, STATE, BEHIND)
            .add(413, STATE, INNER, INNER_2)
            .add(414, NEXT, CUE_FOLLOWS, BEHIND)
            .add(416, CLAUSE, STATE, BEHIND)
            .add(417, CLAUSE, REST, BEHIND)
            .add(418, CLAUSE, FRAMES, BEHIND)
            .add(420, IS_FIRST, BEHIND, OPENING)
            .add(421, INNER, INNER_2, INNER_3_CLAUSE)
            .add(440, RULED, STATE, BEHIND)
            .add(423, STEM, WORD_BEHIND, IS_FIRST)
            .add(424, STEM, BEHIND, STATE)
            .add(425, INNER_SORT, BEHIND, STATE)
            .add(428, CONJOINED, BEHIND_3, THAT_CLAUSE)
            .add(429, THAT_FIRST, STATE, BEHIND_INNER)
            .add(430, THAT_FIRST, CLAUSE, WORD_BEHIND)
            .add(431, WORD_BEHIND, BEHIND_2, CLAUSE_THAT)
            .add(432, BEFORE, WORD_BEHIND, THAT_FIRST)
            .add(433, LENGTH, THAT_FIRST, CLAUSE)
            .add(434, RANK, BEHIND, THAT_FIRST)
            .add(435, OPENING, CLAUSE, BEHIND)
            .add(436, WORD_BEFORE, BEHIND)
            .add(422, SORT, CLAUSE, BEHIND)
            .add(415, IS_LAST, OPENS_QUOTED, BEFORE);

    private final long[] row = new long[VALUES];
    private final Tokens tokens;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final Candidates candidates;
    private @Nullable Cue next;
    private int low;
    private int stop;
    private int cut; // the element that the next cue begins with
    private int verbs;
    private int commas;
    private int ruled;
    private int thatFirst;

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
     * @param cue the cue
     * @param nextCue the cue behind it in the unit
     * @param start the first token of the content
     */
    void list(Cue cue, @Nullable Cue nextCue, int start) {
        next = nextCue;
        low = elements.at(start);
        stop = elements.count();
        while (stop > low + 1 && elements.is(stop - 1, WordKind.STOP)) {
            stop--;
        }
        cut = nextCue == null ? -1 : elements.at(Math.max(nextCue.start(), elements.from()));
        Attributed rule = rules.content(cue.head());
        ruled = rule == null ? -1 : rule.hasMore() ? PhraseSpan.to(rule.more()) : rule.to();
        thatFirst = elements.is(low - 1, WordKind.THAT) ? 1 : elements.is(low, WordKind.TO) ? 2 : 0;
        verbs = 0;
        commas = 0;
        WordKind left = elements.kind(low);
        for (int b = low + 1; b < stop && candidates.count() < ENDS; b++) {
            count(left);
            WordKind right = elements.kind(b);
            if (b == cut || left == WordKind.QUOTATION || mayEnd(right) && !isMeasure(b)) {
                if (candidates.count() == 0) {
                    around(cue);
                }
                describe(candidates.add(elements.first(b)), b);
            }
            left = right;
        }
        if (low < stop) {
            count(elements.kind(stop - 1));
            int last = elements.first(stop - 1);
            int length = narration.isQuoted(last) ? narration.passage(last).close() - last : 1;
            Features f = candidates.add(Math.min(elements.to(), last + length));
            if (candidates.count() > 1) { // the only one needs nothing that speaks for it
                describe(f, stop);
            }
        }
    }

    /** What all candidates share. */
    private void around(Cue cue) {
        int head = elements.at(cue.head());
        row[CUE] = cue.kind().ordinal();
        row[WORD] = tokens.fold(cue.head());
        row[STEM] = Stems.of(tokens, cue.head());
        row[SORT] = elements.sort(head);
        row[FRAMES] = cue.use();
        row[THAT_FIRST] = thatFirst;
        row[OPENING] = elements.code(low);
        row[OPENS_QUOTED] = Elements.bit(elements.is(low, WordKind.QUOTATION));
        row[NEXT] = next == null ? -1 : next.kind().ordinal();
    }

    private void count(WordKind kind) {
        if (kind.isVerb()) {
            verbs++;
        } else if (kind == WordKind.COMMA) {
            commas++;
        }
    }

    private void describe(Features f, int b) {
        WordKind left = elements.kind(b - 1);
        WordKind right = elements.kind(b);
        boolean last = b == stop;
        int inner = right == WordKind.COMMA || right == WordKind.DASH || right == WordKind.SEMICOLON ? b + 1 : b;
        int after = elements.code(inner);
        boolean cueFollows = cut >= b && cut <= inner + 1;
        boolean beyond = cut >= 0 && cut < b;
        int state = Elements.bit(last)
                + 2 * Elements.bit(cueFollows)
                + 4 * Elements.bit(beyond)
                + 8 * Elements.bit(left == WordKind.QUOTATION)
                + 16 * (int) row[OPENS_QUOTED];
        int clause = Math.min(3, verbs);
        int conjoined = right == WordKind.AND || right == WordKind.BUT ? elements.code(b + 1) : -1;
        int rank = candidates.count() - 1;
        row[STATE] = state;
        row[BEFORE] = left.ordinal();
        row[WORD_BEFORE] = elements.fold(b - 1);
        row[BEHIND] = right.ordinal();
        row[BEHIND_2] = elements.code(b + 1);
        row[BEHIND_3] = elements.code(b + 2);
        row[WORD_BEHIND] = elements.fold(b);
        row[CONJOINED] = conjoined;
        row[INNER] = after;
        row[INNER_2] = elements.code(inner + 1);
        row[INNER_3_CLAUSE] = elements.code(inner + 2) * 8L + clause;
        row[INNER_WORD] = elements.fold(inner);
        row[INNER_SORT] = elements.sort(inner);
        row[BEHIND_INNER] = right.ordinal() * 64L + after;
        row[LENGTH] = Elements.bucket(b - low);
        row[ROOM] = Elements.bucket(stop - b);
        row[COMMAS] = Math.min(4, commas);
        row[CLAUSE] = clause;
        row[REST] = elements.verbs(b, b + 8, 2);
        row[THAT_CLAUSE] = thatFirst * 8L + clause;
        row[CLAUSE_THAT] = clause * 8L + thatFirst;
        row[RANK] = Math.min(5, rank);
        row[IS_FIRST] = Elements.bit(rank == 0);
        row[IS_LAST] = Elements.bit(last);
        row[CUE_FOLLOWS] = Elements.bit(cueFollows);
        row[RULED] = off(b);
        f.add(TEMPLATES, row);
    }

    /** On which side of the end that the rules read an end lies. */
    private int off(int b) {
        if (ruled < 0) {
            return 0;
        }
        int apart = elements.first(b) - ruled;
        return Math.abs(apart) <= 1 ? 1 : apart < 0 ? 2 : 3;
    }

    /** "150 mph [(241 kph)] near the coast": a bracket with a figure and its unit. */
    private boolean isMeasure(int open) {
        if (!elements.is(open, WordKind.OPEN) || !elements.is(open + 1, WordKind.NUMBER)) {
            return false;
        }
        int close = open + 2;
        while (close < open + MEASURE && elements.kind(close).isPhrase()) {
            close++;
        }
        return close > open + 2 && elements.is(close, WordKind.CLOSE);
    }

    private static boolean mayEnd(WordKind kind) {
        return switch (kind) {
            case COMMA, SEMICOLON, DASH, AND, BUT, SUBORDINATOR, OPEN, COLON, PREPOSITION, BY, THAT -> true;
            default -> false;
        };
    }
}
