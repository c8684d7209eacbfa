package dev.dateline.parser.quote.edge;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.phrase.InnerSigns;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Where a content may start, and what speaks for each place. The numbers name the features and mean nothing else. */
final class StartFeatures {
    private static final int STARTS_AHEAD = 10;
    private static final int STARTS_BEHIND = 4;
    private static final int NEAR = 25;

    private static final int RANK = 1;
    private static final int CUE = 2;
    private static final int WORD = 3;
    private static final int SORT = 4;
    private static final int FRAMES = 5;
    private static final int BEFORE = 6;
    private static final int BEHIND = 7;
    private static final int BEHIND_2 = 8;
    private static final int WORD_BEHIND = 9;
    private static final int WORD_BEFORE = 10;
    private static final int OPENING = 11;
    private static final int OPENING_2 = 12;
    private static final int OPENING_WORD = 13;
    private static final int IS_FIRST = 14;
    private static final int LOW_RANK = 15;
    private static final int SKIPPED = 16;
    private static final int LENGTH = 17;
    private static final int IS_LAST = 18;
    private static final int ROOM = 19;
    private static final int OPENS_UNIT = 20;
    private static final int QUOTE = 21;
    private static final int VERBS = 22;
    private static final int ALL_VERBS = 23;
    private static final int FINITE = 24;
    private static final int RULED = 25;
    private static final int VALUES = 26;

    private static final Templates AHEAD = new Templates()
            .add(600, RANK, CUE)
            .add(601, BEFORE, BEHIND)
            .add(602, WORD_BEHIND, BEFORE)
            .add(604, LENGTH, SKIPPED)
            .add(606, BEHIND, BEHIND_2, BEFORE)
            .add(607, OPENING, RANK, SKIPPED)
            .add(608, QUOTE, LENGTH)
            .add(609, IS_FIRST, OPENS_UNIT, QUOTE)
            .add(610, IS_LAST, QUOTE, BEFORE)
            .add(618, ALL_VERBS, BEFORE, BEHIND)
            .add(619, ALL_VERBS, FINITE, BEFORE)
            .add(620, ALL_VERBS, WORD_BEHIND)
            .add(612, RULED, CUE)
            .add(613, RULED, BEFORE, BEHIND)
            .add(616, VERBS, LENGTH, BEFORE)
            .add(617, VERBS, BEHIND, BEHIND_2)
            .add(611, ROOM, RANK, BEFORE);

    private static final Templates BEHIND_CUE = new Templates()
            .add(500, RANK, CUE)
            .add(501, BEFORE, BEHIND, LOW_RANK)
            .add(502, WORD_BEHIND, IS_FIRST)
            .add(503, WORD_BEFORE, IS_FIRST)
            .add(504, RANK, FRAMES, BEHIND)
            .add(505, SKIPPED, BEFORE, BEHIND)
            .add(506, BEHIND, BEHIND_2, IS_FIRST)
            .add(507, OPENING, OPENING_2, IS_FIRST)
            .add(508, OPENING, BEFORE, BEHIND)
            .add(509, WORD, BEHIND, IS_FIRST)
            .add(512, RULED, CUE)
            .add(513, RULED, BEFORE, BEHIND)
            .add(514, RULED, FRAMES)
            .add(511, SORT, BEFORE, BEHIND)
            .add(510, OPENING_WORD, IS_FIRST, BEHIND);

    private final long[] row = new long[VALUES];
    private final Tokens tokens;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final Candidates candidates;
    private int low; // the first element that a content may begin with
    private int ruled; // the token that it begins with by the rules; -1 where they know none

    StartFeatures(Narration narration, Elements elements, RuleReading rules, Candidates candidates) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.elements = elements;
        this.rules = rules;
        this.candidates = candidates;
    }

    /**
     * Lists the starts of a content before its cue.
     *
     * @param cue the cue
     * @param reach the first token that it may have
     * @param end the token behind it
     */
    void before(Cue cue, int reach, int end) {
        low = elements.at(reach);
        int high = elements.at(end);
        if (elements.is(high - 1, WordKind.QUOTATION) && elements.is(high - 2, WordKind.SEMICOLON)) {
            low = high - 1; // "Lund was glad; “it floats,” she said"
        }
        Attributed rule = rules.content(cue.head());
        around(cue, rule == null ? -1 : rule.from());
        int opens = Elements.bit(low == 0);
        row[ROOM] = Elements.bucket(high - low);
        row[OPENS_UNIT] = opens;
        int quote = Elements.bit(elements.is(high - 1, WordKind.QUOTATION)) + 4 * opens;
        for (int b = low; b < high && candidates.count() < STARTS_AHEAD; b++) {
            boolean place = b == low || elements.is(b, WordKind.QUOTATION) || isBoundary(elements.kind(b - 1));
            if (place && !narration.isPause(elements.first(b)) && !isAppendix(b, high)) {
                before(candidates.add(elements.first(b)), b, high, quote);
            }
        }
    }

    /** "The bloc was calm, with nothing decided, he said": a clause, and what hangs on it without a verb of its own. */
    private boolean isAppendix(int b, int high) {
        boolean hangs = elements.is(b, WordKind.PREPOSITION) && elements.finite(b, high) == 0;
        return b > low && hangs && elements.verbs(low, b, 1) > 0 && !elements.is(low, WordKind.PREPOSITION);
    }

    private void before(Features f, int b, int high, int quote) {
        int verbs = elements.verbs(b, high, 2);
        int earlier = elements.verbs(low, b, 2);
        int finite = elements.finite(b, high);
        place(b);
        row[LENGTH] = Elements.bucket(high - b);
        row[IS_LAST] = Elements.bit(high - b == 1);
        row[QUOTE] = quote + 2L * Elements.bit(elements.is(b, WordKind.QUOTATION));
        row[VERBS] = verbs;
        row[ALL_VERBS] = earlier * 4L + verbs;
        row[FINITE] = finite;
        f.add(AHEAD, row);
    }

    /** What all candidates share. */
    private void around(Cue cue, int start) {
        ruled = start;
        row[CUE] = cue.kind().ordinal();
        row[OPENING] = elements.code(low);
    }

    private void place(int b) {
        row[RANK] = candidates.count() - 1L;
        row[BEFORE] = elements.code(b - 1);
        row[BEHIND] = elements.code(b);
        row[BEHIND_2] = elements.code(b + 1);
        row[WORD_BEFORE] = elements.fold(b - 1);
        row[WORD_BEHIND] = elements.fold(b);
        row[SKIPPED] = Elements.bucket(b - low);
        row[IS_FIRST] = Elements.bit(b == low);
        row[RULED] = ruled < 0 ? 0 : elements.first(b) == ruled ? 1 : 2;
    }

    /**
     * Lists the starts of a content behind its cue.
     *
     * @param cue the cue
     * @param behind the first token that it may have
     */
    void behind(Cue cue, int behind) {
        low = elements.at(behind);
        int high = Math.min(elements.count(), low + NEAR);
        Attributed rule = rules.content(cue.head());
        around(cue, rule == null ? -1 : rule.hasMore() ? PhraseSpan.from(rule.more()) : rule.from());
        row[WORD] = tokens.fold(cue.head());
        row[SORT] = elements.sort(elements.at(cue.head()));
        row[FRAMES] = cue.use();
        row[OPENING_2] = elements.code(low + 1);
        row[OPENING_WORD] = elements.fold(low);
        WordKind left = WordKind.EDGE;
        for (int b = low; b < high && candidates.count() < STARTS_BEHIND; b++) {
            WordKind right = elements.kind(b);
            if (b == low || mayStart(b, left, right)) {
                behind(candidates.add(elements.first(b)), b);
            }
            left = right;
        }
    }

    private boolean mayStart(int b, WordKind left, WordKind right) {
        boolean place = right == WordKind.QUOTATION
                || right == WordKind.TO
                || isBoundary(left)
                || left == WordKind.CALENDAR
                || left == WordKind.TO;
        return place
                && right != WordKind.COLON
                && right != WordKind.STOP
                && !narration.isPause(elements.first(b))
                && !(left == WordKind.STOP
                        && InnerSigns.isInitialStop(tokens, elements.first(b - 1))); // "in St. [Ann’s] Square that"
    }

    private void behind(Features f, int b) {
        place(b);
        row[LOW_RANK] = Math.min(2, candidates.count() - 1);
        f.add(BEHIND_CUE, row);
    }

    private static boolean isBoundary(WordKind kind) {
        return switch (kind) {
            case COMMA, COLON, SEMICOLON, DASH, AND, BUT, THAT, SUBORDINATOR, STOP, CLOSE -> true;
            default -> false;
        };
    }
}
