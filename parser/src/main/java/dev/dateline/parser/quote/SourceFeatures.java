package dev.dateline.parser.quote;

import dev.dateline.parser.linear.Features;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that may be a cue's source, and what speaks for and against each. The numbers name the features and mean
 * nothing else.
 */
final class SourceFeatures {
    private static final int SOURCES_BEFORE = 6;
    private static final int REACH = 48;

    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final CueFeatures features;
    private final Candidates candidates;
    private long ruled;
    private int ruledKind;

    SourceFeatures(
            NounPhrases phrases, Elements elements, RuleReading rules, CueFeatures features, Candidates candidates) {
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
        this.features = features;
        this.candidates = candidates;
    }

    /**
     * Lists the candidates.
     *
     * @param k the element of the cue's head
     * @param left the element that its subject ends with
     * @param behind the element behind the cue
     * @param last the cue before it in the unit
     */
    void list(int k, int left, int behind, @Nullable Cue last) {
        long w = elements.fold(k);
        long frames = CueFeatures.frames(elements.form(k));
        int rank = 0;
        Cue rule = rules.cue(elements.first(k));
        ruled = rule == null ? NounPhrases.NONE : rule.source();
        ruledKind = rule == null ? -1 : rule.kind().ordinal();
        boolean listed = ruled == NounPhrases.NONE;
        int floor = elements.from();
        for (int j = left; j >= 0 && j > left - REACH && rank < SOURCES_BEFORE; j--) {
            long phrase = ending(j);
            if (phrase == NounPhrases.NONE || NounPhrases.from(phrase) < floor) {
                continue;
            }
            weigh(phrase, rank, k, left, w, frames, last);
            listed |= phrase == ruled;
            rank++;
            j = Math.min(j, elements.at(NounPhrases.from(phrase)));
        }
        for (int j = behind; j < behind + 8 && j < elements.count(); j++) {
            if (j == behind
                    || elements.kind(j - 1) == WordKind.BY
                    || elements.kind(j - 1) == WordKind.PREPOSITION
                    || elements.kind(j - 1) == WordKind.OF) {
                long phrase = phrases.startingAt(elements.first(j), elements.to());
                if (phrase != NounPhrases.NONE) {
                    listed |= phrase == ruled;
                    weigh(phrase, 10 + (j == behind ? 0 : elements.code(j - 1)), k, left, w, frames, last);
                }
            }
        }
        if (!listed && (last == null || last.source() != ruled)) {
            weigh(ruled, 50, k, left, w, frames, last);
        }
        if (last != null && last.source() != NounPhrases.NONE) {
            Features f = candidates.add(last.source());
            common(f, 90, k, left, w, frames);
            f.add(310, ruledKind, last.source() == ruled ? 1 : 0, 90);
            f.add(101, features.pause(last, left), frames);
            f.add(102, Math.min(9, (k - elements.at(Math.min(last.to(), elements.to()))) / 2), elements.code(left));
        }
        Features none = candidates.add(NounPhrases.NONE);
        common(none, 99, k, left, w, frames);
        none.add(310, ruledKind, ruled == NounPhrases.NONE ? 1 : 0, 99);
    }

    /** The phrase that ends with an element; of a possessive its owner. */
    private long ending(int j) {
        return switch (elements.kind(j)) {
            case CLITIC -> j > 0 ? phrases.endingAt(elements.first(j - 1), elements.from()) : NounPhrases.NONE;
            case POSSESSIVE, WHO, OBJECT, DETERMINER -> NounPhrases.phrase(elements.first(j), elements.first(j) + 1);
            case CLOSE, QUOTATION, COMMA -> NounPhrases.NONE;
            default -> phrases.endingAt(elements.first(j), elements.from());
        };
    }

    private void common(Features f, int rank, int k, int left, long w, long frames) {
        f.add(60, rank);
        f.add(61, rank, w);
        f.add(62, rank, frames);
        f.add(63, rank, elements.code(left), elements.code(left - 1));
        f.add(64, rank, elements.code(k), elements.code(k - 1));
        f.add(65, rank, elements.code(k + 1), elements.code(k + 2));
        f.add(66, rank, elements.code(left), elements.group(k));
        f.add(67, rank, elements.fold(left));
        f.add(68, rank, elements.code(left), frames);
        int sort = elements.sort(k);
        f.add(69, rank, sort, elements.code(k));
        f.add(190, rank, sort, elements.code(left));
        f.add(191, rank, sort, elements.code(k + 1));
    }

    private void weigh(long phrase, int rank, int k, int left, long w, long frames, @Nullable Cue last) {
        Features f = candidates.add(phrase);
        common(f, rank, k, left, w, frames);
        int a = elements.at(NounPhrases.from(phrase));
        int b = elements.at(NounPhrases.to(phrase)) - 1;
        int head = elements.code(b);
        int before = elements.code(a - 1);
        int behind = elements.code(b + 1);
        int distance = rank >= 10 ? Math.min(9, a - k) + 20 : Math.min(15, k - b);
        f.add(70, head, rank);
        f.add(71, before, behind, rank);
        f.add(72, head, before, behind);
        f.add(73, distance, rank >= 10 ? 1 : 0);
        f.add(74, distance, head, frames);
        f.add(75, elements.code(a), Math.min(6, b - a), rank);
        f.add(76, a == 0 ? 1 : 0, behind, rank);
        f.add(77, elements.fold(b), rank >= 10 ? 1 : 0);
        f.add(78, head, w);
        f.add(79, between(b + 1, left), rank);
        f.add(80, between(b + 1, left), head, frames);
        f.add(81, elements.fold(a - 1), rank);
        boolean capital = false;
        for (int j = a; j <= b; j++) {
            capital |= elements.kind(j) == WordKind.NAME;
        }
        f.add(82, capital ? 1 : 0, head, rank);
        f.add(83, capital ? 1 : 0, before, behind);
        f.add(84, head, elements.code(k), elements.group(k));
        f.add(85, last != null && last.source() == phrase ? 1 : 0, rank);
        f.add(310, ruledKind, phrase == ruled ? 1 : 0, 0);
        f.add(311, ruledKind, phrase == ruled ? 1 : 0, rank);
        f.add(312, ruledKind, phrase == ruled ? 1 : 0, w);
        f.add(313, ruledKind, phrase == ruled ? 1 : 0, head);
        f.add(87, head, elements.sort(k), rank);
        f.add(88, between(b + 1, left), elements.sort(k));
        f.add(86, before, elements.code(left), rank);
    }

    /** The signs and function words between a phrase and the cue's group. */
    private long between(int from, int left) {
        long seen = 0;
        int steps = 0;
        for (int j = from; j <= left && steps < 24; j++, steps++) {
            WordKind kind = elements.kind(j);
            switch (kind) {
                case QUOTATION,
                        COMMA,
                        SEMICOLON,
                        COLON,
                        DASH,
                        WHO,
                        THAT,
                        AND,
                        BUT,
                        BE,
                        MODAL,
                        HAVE,
                        SUBORDINATOR,
                        VERB_ED,
                        STOP,
                        OPEN -> {
                    if (seen % 64 != kind.ordinal()) {
                        seen = seen * 64 + kind.ordinal();
                    }
                }
                default -> {}
            }
        }
        return seen;
    }
}
