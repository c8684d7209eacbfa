package dev.dateline.parser.quote.cue;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.phrase.LoneWords;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that may be a cue's source, and what speaks for and against each. The numbers name the features and mean
 * nothing else.
 */
final class SourceFeatures {
    /** "in the words of Ann Lee"; elsewhere who stands behind "of" is hardly a source. */
    private static final long AS = Tokens.fold("as");

    private static final long WORDS = Tokens.fold("words");

    private static final int SOURCES_BEFORE = 6;
    private static final int REACH = 48;
    private static final int BEHIND_REACH = 8;
    private static final int BRACKETS = 8;

    private static final int FIRST_BEHIND = 10; // ranks: those before the cue count from 0
    private static final int RULED_ALONE = 50;
    private static final int SUBJECT_OF_ALL = 60;
    private static final int SOURCE_OF_LAST = 90;
    private static final int NO_SOURCE = 99;

    private static final int NOTHING = 0;
    private static final int RANK = 1;
    private static final int IS_BEHIND = 2;
    private static final int WORD = 3;
    private static final int FRAMES = 4;
    private static final int SORT = 5;
    private static final int GROUP = 6;
    private static final int KIND = 7;
    private static final int KIND_BEFORE = 8;
    private static final int KIND_BEHIND = 9;
    private static final int KIND_BEHIND_2 = 10;
    private static final int SUBJECT = 11;
    private static final int SUBJECT_BEFORE = 12;
    private static final int SUBJECT_WORD = 13;
    private static final int HEAD = 14;
    private static final int HEAD_WORD = 15;
    private static final int OPENING = 16;
    private static final int BEFORE = 17;
    private static final int WORD_BEFORE = 18;
    private static final int BEHIND = 19;
    private static final int DISTANCE = 20;
    private static final int LENGTH = 21;
    private static final int OPENS_UNIT = 22;
    private static final int BETWEEN = 23;
    private static final int IS_NAME = 24;
    private static final int IS_LAST = 25;
    private static final int IS_RULED = 26;
    private static final int RULED = 27;
    private static final int LAST_PAUSE = 28;
    private static final int LAST_GAP = 29;
    private static final int VALUES = 30;

    private static final Templates COMMON = new Templates()
            .add(60, RANK)
            .add(61, RANK, WORD)
            .add(62, RANK, FRAMES)
            .add(63, RANK, SUBJECT, SUBJECT_BEFORE)
            .add(64, RANK, KIND, KIND_BEFORE)
            .add(65, RANK, KIND_BEHIND, KIND_BEHIND_2)
            .add(66, RANK, SUBJECT, GROUP)
            .add(67, RANK, SUBJECT_WORD)
            .add(68, RANK, SUBJECT, FRAMES)
            .add(69, RANK, SORT, KIND)
            .add(190, RANK, SORT, SUBJECT)
            .add(191, RANK, SORT, KIND_BEHIND);

    private static final Templates RULES = new Templates().add(310, RULED, IS_RULED, RANK);

    private static final Templates LAST =
            new Templates().add(101, LAST_PAUSE, FRAMES).add(102, LAST_GAP, SUBJECT);

    private static final Templates PHRASES = new Templates()
            .add(71, BEFORE, BEHIND, RANK)
            .add(72, HEAD, BEFORE, BEHIND)
            .add(73, DISTANCE, IS_BEHIND)
            .add(74, DISTANCE, HEAD, FRAMES)
            .add(75, OPENING, LENGTH, RANK)
            .add(76, OPENS_UNIT, BEHIND, RANK)
            .add(77, HEAD_WORD, IS_BEHIND)
            .add(79, BETWEEN, RANK)
            .add(81, WORD_BEFORE, RANK)
            .add(82, IS_NAME, HEAD, RANK)
            .add(83, IS_NAME, BEFORE, BEHIND)
            .add(84, HEAD, KIND, GROUP)
            .add(85, IS_LAST, RANK)
            .add(310, RULED, IS_RULED, NOTHING)
            .add(311, RULED, IS_RULED, RANK)
            .add(313, RULED, IS_RULED, HEAD)
            .add(87, HEAD, SORT, RANK)
            .add(86, BEFORE, SUBJECT, RANK);

    private static final Templates OF_PHRASE = COMMON.and(PHRASES);
    private static final Templates NOBODY = COMMON.and(RULES);
    private static final Templates OF_LAST = NOBODY.and(LAST);

    private final long[] row = new long[VALUES];
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final CueFeatures features;
    private final Candidates candidates;
    private long ruled;
    private boolean isRuledListed;

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
        Cue rule = rules.cue(elements.first(k));
        ruled = rule == null ? PhraseSpan.NONE : rule.source();
        isRuledListed = ruled == PhraseSpan.NONE;
        row[RULED] = rule == null ? -1 : rule.kind().ordinal();
        around(k, left);
        listBefore(k, left, last);
        listBehind(k, left, behind, last);
        listOfRules(k, left, last);
        if (last != null && last.source() != PhraseSpan.NONE) {
            addLast(k, left, last);
        }
        addNobody();
    }

    private void listBefore(int k, int left, @Nullable Cue last) {
        int rank = 0;
        int floor = elements.from();
        for (int j = left; j >= 0 && j > left - REACH && rank < SOURCES_BEFORE; j--) {
            if (elements.is(j, WordKind.CLOSE)) {
                j = ahead(j); // "Ann Lee (D-Altona), said"
                continue;
            }
            long phrase = ending(j);
            if (phrase == PhraseSpan.NONE || PhraseSpan.from(phrase) < floor) {
                continue;
            }
            if (!LoneWords.is(elements, phrase)) {
                weigh(phrase, rank, k, left, last);
            }
            isRuledListed |= phrase == ruled;
            rank++;
            j = Math.min(j, elements.firstOf(phrase));
        }
    }

    private void listBehind(int k, int left, int behind, @Nullable Cue last) {
        for (int j = behind; j < behind + BEHIND_REACH && j < elements.count(); j++) {
            if (mayOpenSource(k, behind, j) && !isBetweenPhrases(elements.kind(j))) {
                long phrase = phrases.startingAt(elements.first(j), elements.to());
                if (phrase != PhraseSpan.NONE) {
                    isRuledListed |= phrase == ruled;
                    weigh(phrase, FIRST_BEHIND + (j == behind ? 0 : elements.code(j - 1)), k, left, last);
                }
            }
        }
    }

    /** Whether a source may begin at an element behind the cue. */
    private boolean mayOpenSource(int k, int behind, int j) {
        return j == behind
                || switch (elements.kind(j - 1)) {
                    case BY -> !isDone(j - 2, behind);
                    case PREPOSITION -> true;
                    case OF -> elements.fold(k) == WORDS;
                    default -> false;
                };
    }

    /** The source by the rules, and the subject of all: "Berg, a cook who ..., opened a school that ..., and said". */
    private void listOfRules(int k, int left, @Nullable Cue last) {
        if (!isRuledListed && (last == null || last.source() != ruled) && !LoneWords.is(elements, ruled)) {
            weigh(ruled, RULED_ALONE, k, left, last);
        }
        long subject = rules.subject();
        if (subject != PhraseSpan.NONE
                && PhraseSpan.to(subject) <= elements.first(k)
                && !candidates.has(subject)
                && !LoneWords.is(elements, subject)) {
            weigh(subject, SUBJECT_OF_ALL, k, left, last);
        }
    }

    private void addLast(int k, int left, Cue last) {
        Features f = candidates.add(last.source());
        row[RANK] = SOURCE_OF_LAST;
        row[IS_RULED] = Elements.bit(last.source() == ruled);
        row[LAST_PAUSE] = features.pause(last, left);
        row[LAST_GAP] = Math.min(9, (k - elements.at(Math.min(last.to(), elements.to()))) / 2);
        f.add(OF_LAST, row);
    }

    private void addNobody() {
        Features none = candidates.add(PhraseSpan.NONE);
        row[RANK] = NO_SOURCE;
        row[IS_RULED] = Elements.bit(ruled == PhraseSpan.NONE);
        none.add(NOBODY, row);
    }

    /** "was asked at a lunch [held] by the port": whether another verb than the cue is what somebody behind "by" does. */
    private boolean isDone(int k, int behind) {
        return k >= behind
                && elements.fold(k - 1) != AS // "described as overrated by Lee"
                && (elements.is(k, WordKind.VERB_ED) || Grammar.isIrregularPast(elements.tokens(), elements.first(k)));
    }

    /** The element that opens the brackets which this one closes, or this one. */
    private int ahead(int close) {
        for (int j = close - 1; j > 0 && j > close - BRACKETS; j--) {
            if (elements.is(j, WordKind.OPEN)) {
                return j;
            }
        }
        return close;
    }

    /** The phrase that ends with an element; of a possessive its owner. */
    private long ending(int j) {
        return switch (elements.kind(j)) {
            case CLITIC -> j > 0 ? phrases.endingAt(elements.first(j - 1), elements.from()) : PhraseSpan.NONE;
            case POSSESSIVE, WHO, OBJECT -> PhraseSpan.of(elements.first(j), elements.first(j) + 1);
            case DETERMINER ->
                elements.is(j - 1, WordKind.OF)
                        ? phrases.endingAt(elements.first(j), elements.from()) // "the mother of three"
                        : phrases.countEndingAt(elements.first(j), elements.from());
            case CLOSE, QUOTATION, ARTICLE -> PhraseSpan.NONE;
            default ->
                isBetweenPhrases(elements.kind(j))
                        ? PhraseSpan.NONE
                        : phrases.endingAt(elements.first(j), elements.from());
        };
    }

    /** "in", "is", "because": whether no phrase begins with a word of a kind, or ends with it. */
    private static boolean isBetweenPhrases(WordKind kind) {
        return switch (kind) {
            case COMMA, SEMICOLON, COLON, DASH, BE, HAVE, PREPOSITION, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** What all candidates share. */
    private void around(int k, int left) {
        row[WORD] = elements.fold(k);
        row[FRAMES] = CueFeatures.frames(elements.form(k));
        row[SORT] = elements.sort(k);
        row[GROUP] = elements.group(k);
        row[KIND] = elements.code(k);
        row[KIND_BEFORE] = elements.code(k - 1);
        row[KIND_BEHIND] = elements.code(k + 1);
        row[KIND_BEHIND_2] = elements.code(k + 2);
        row[SUBJECT] = elements.code(left);
        row[SUBJECT_BEFORE] = elements.code(left - 1);
        row[SUBJECT_WORD] = elements.fold(left);
    }

    private void weigh(long phrase, int rank, int k, int left, @Nullable Cue last) {
        Features f = candidates.add(phrase);
        int a = elements.firstOf(phrase);
        int b = elements.behind(phrase) - 1;
        row[RANK] = rank;
        row[IS_BEHIND] = Elements.bit(rank >= FIRST_BEHIND);
        row[HEAD] = elements.code(b);
        row[HEAD_WORD] = elements.fold(b);
        row[OPENING] = elements.code(a);
        row[BEFORE] = elements.code(a - 1);
        row[WORD_BEFORE] = elements.fold(a - 1);
        row[BEHIND] = elements.code(b + 1);
        row[DISTANCE] = rank >= FIRST_BEHIND ? Math.min(9, a - k) + 20 : Math.min(15, k - b);
        row[LENGTH] = Math.min(6, b - a);
        row[OPENS_UNIT] = Elements.bit(a == 0);
        row[BETWEEN] = between(b + 1, left);
        row[IS_NAME] = Elements.bit(isName(a, b));
        row[IS_LAST] = Elements.bit(last != null && last.source() == phrase);
        row[IS_RULED] = Elements.bit(phrase == ruled);
        f.add(OF_PHRASE, row);
    }

    private boolean isName(int from, int last) {
        for (int j = from; j <= last; j++) {
            if (elements.is(j, WordKind.NAME)) {
                return true;
            }
        }
        return false;
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
