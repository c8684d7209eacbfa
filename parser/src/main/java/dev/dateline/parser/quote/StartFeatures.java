package dev.dateline.parser.quote;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.text.Tokens;

/** Where a content may start, and what speaks for each place. The numbers name the features and mean nothing else. */
final class StartFeatures {
    private static final int STARTS = 10;
    private static final int NEAR = 25;

    private final Tokens tokens;
    private final Narration narration;
    private final Elements elements;
    private final RuleReading rules;
    private final Candidates candidates;

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
        int low = elements.at(reach);
        int high = elements.at(end);
        for (int b = low; b < high && candidates.count() < STARTS; b++) {
            boolean place = b == low || elements.is(b, WordKind.QUOTATION) || isBoundary(elements.kind(b - 1));
            if (place && !narration.isPause(elements.first(b)) && !isAppendix(b, low, high)) {
                before(candidates.add(elements.first(b)), cue, b, low, high);
            }
        }
    }

    /** "The bloc was calm, with nothing decided, he said": a clause, and what hangs on it without a verb of its own. */
    private boolean isAppendix(int b, int low, int high) {
        boolean hangs = elements.is(b, WordKind.PREPOSITION) && elements.finite(b, high) == 0;
        return b > low && hangs && elements.verbs(low, b, 1) > 0 && !elements.is(low, WordKind.PREPOSITION);
    }

    private void before(Features f, Cue cue, int b, int low, int high) {
        WordKind right = elements.kind(b);
        int l = elements.code(b - 1);
        int r = right.ordinal();
        int rank = candidates.count() - 1;
        int opens = Elements.bit(low == 0);
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? -1 : rule.from();
        boolean quoteEnds = elements.is(high - 1, WordKind.QUOTATION);
        int quote = Elements.bit(quoteEnds) + 2 * Elements.bit(right == WordKind.QUOTATION) + 4 * opens;
        f.add(600, rank, cue.kind().ordinal());
        f.add(601, l, r);
        f.add(602, elements.fold(b), l);
        f.add(603, elements.fold(b - 1), rank);
        f.add(604, Elements.bucket(high - b), Elements.bucket(b - low));
        f.add(605, quote, l, rank);
        f.add(606, r, elements.code(b + 1), l);
        f.add(607, elements.code(low), rank, Elements.bucket(b - low));
        f.add(608, quote, Elements.bucket(high - b));
        f.add(609, Elements.bit(b == low), opens, quote);
        f.add(610, Elements.bit(high - b == 1), quote, l);
        int same = ruled < 0 ? 0 : elements.first(b) == ruled ? 1 : 2;
        int verbs = elements.verbs(b, high, 2);
        int earlier = elements.verbs(low, b, 2);
        int finite = elements.finite(b, high);
        f.add(618, earlier * 4 + verbs, l, r);
        f.add(619, earlier * 4 + verbs, finite, l);
        f.add(620, earlier * 4 + verbs, elements.fold(b));
        f.add(621, earlier * 4 + finite, r, elements.code(b + 1));
        f.add(612, same, cue.kind().ordinal());
        f.add(613, same, l, r);
        f.add(614, verbs, l, rank);
        f.add(615, verbs, elements.fold(b), l);
        f.add(616, verbs, Elements.bucket(high - b), l);
        f.add(617, verbs, r, elements.code(b + 1));
        f.add(611, Elements.bucket(high - low), rank, l);
    }

    /**
     * Lists the starts of a content behind its cue.
     *
     * @param cue the cue
     * @param behind the first token that it may have
     */
    void behind(Cue cue, int behind) {
        int low = elements.at(behind);
        int high = Math.min(elements.count(), low + NEAR);
        for (int b = low; b < high && candidates.count() < STARTS; b++) {
            if (b == low || mayStart(b)) {
                behind(candidates.add(elements.first(b)), cue, b, low);
            }
        }
    }

    private boolean mayStart(int b) {
        WordKind left = elements.kind(b - 1);
        WordKind right = elements.kind(b);
        if (narration.isPause(elements.first(b)) || right == WordKind.COLON || right == WordKind.STOP) {
            return false;
        }
        return right == WordKind.QUOTATION
                || right == WordKind.TO
                || isBoundary(left)
                || left == WordKind.CALENDAR
                || left == WordKind.TO;
    }

    private void behind(Features f, Cue cue, int b, int low) {
        int l = elements.code(b - 1);
        int r = elements.code(b);
        int rank = candidates.count() - 1;
        int first = Elements.bit(b == low);
        int sort = elements.sort(elements.at(cue.head()));
        long w = tokens.fold(cue.head());
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? -1 : rule.hasMore() ? NounPhrases.from(rule.more()) : rule.from();
        f.add(500, rank, cue.kind().ordinal());
        f.add(501, l, r, Math.min(2, rank));
        f.add(502, elements.fold(b), first);
        f.add(503, elements.fold(b - 1), first);
        f.add(504, rank, SideFeatures.frames(cue), r);
        f.add(505, Elements.bucket(b - low), l, r);
        f.add(506, r, elements.code(b + 1), first);
        f.add(507, elements.code(low), elements.code(low + 1), first);
        f.add(508, elements.code(low), l, r);
        f.add(509, w, r, first);
        int same = ruled < 0 ? 0 : elements.first(b) == ruled ? 1 : 2;
        f.add(512, same, cue.kind().ordinal());
        f.add(513, same, l, r);
        f.add(514, same, SideFeatures.frames(cue));
        f.add(511, sort, l, r);
        f.add(510, elements.fold(low), first, r);
    }

    private static boolean isBoundary(WordKind kind) {
        return switch (kind) {
            case COMMA, COLON, SEMICOLON, DASH, AND, BUT, THAT, SUBORDINATOR, STOP, CLOSE -> true;
            default -> false;
        };
    }
}
