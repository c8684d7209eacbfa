package dev.dateline.parser.quote.cue;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.linear.Templates;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Stems;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a word's being a cue. The numbers name the features and mean nothing else. */
final class CueFeatures {
    private static final int REACH = 48;

    private static final int WORD = 1;
    private static final int FRAMES = 2;
    private static final int SUFFIX_3 = 3;
    private static final int PREFIX_5 = 4;
    private static final int STEM = 5;
    private static final int KIND = 6;
    private static final int SORT = 7;
    private static final int GROUP = 8;
    private static final int WORD_BEFORE = 9;
    private static final int WORD_BEFORE_2 = 10;
    private static final int WORD_BEHIND = 11;
    private static final int WORD_BEHIND_2 = 12;
    private static final int SUBJECT_WORD = 13;
    private static final int BEFORE = 14;
    private static final int BEFORE_2 = 15;
    private static final int BEFORE_3 = 16;
    private static final int BEHIND = 17;
    private static final int SUBJECT = 18;
    private static final int SUBJECT_2 = 19;
    private static final int OBJECT = 20;
    private static final int OBJECT_2 = 21;
    private static final int THAT = 22;
    private static final int CLAUSE = 23;
    private static final int QUOTES = 24;
    private static final int INDEX = 25;
    private static final int SORT_BEHIND = 26;
    private static final int HAS_LAST = 27;
    private static final int LAST_KIND = 28;
    private static final int LAST_GAP = 29;
    private static final int LAST_SUBJECT = 30;
    private static final int LAST_PAUSE = 31;
    private static final int LAST_WORD = 32;
    private static final int LAST_VERBS = 33;
    private static final int LAST_SORT = 34;
    private static final int IS_CLOSED = 35;
    private static final int CLOSES = 36;
    private static final int RULED = 37;
    private static final int RULED_COUNT = 38;
    private static final int RULED_EMPTY = 39;
    private static final int CONTENT = 40;
    private static final int CONTENT_KIND = 41;
    private static final int CONTENT_LENGTH = 42;
    private static final int REGISTER = 43;
    private static final int VALUES = 44;

    /** The first two are {@link Judge#ANY} and {@link Judge#STEM}. */
    private static final Templates WORDS = new Templates()
            .add(1)
            .add(50, STEM)
            .add(4, SUFFIX_3, KIND)
            .add(7, WORD, WORD_BEHIND)
            .add(9, WORD, BEHIND)
            .add(17, FRAMES, OBJECT_2)
            .add(18, WORD_BEFORE)
            .add(19, WORD_BEHIND)
            .add(20, WORD_BEFORE_2, WORD_BEFORE)
            .add(21, WORD_BEHIND, WORD_BEHIND_2)
            .add(24, BEFORE, BEHIND)
            .add(25, BEFORE_3, KIND)
            .add(27, SUBJECT_2, GROUP)
            .add(30, SUBJECT_WORD, KIND)
            .add(35, QUOTES, FRAMES)
            .add(36, QUOTES, WORD)
            .add(37, QUOTES, SUBJECT, OBJECT)
            .add(39, LAST_GAP, LAST_KIND)
            .add(40, LAST_GAP, BEFORE, FRAMES)
            .add(41, LAST_SUBJECT, LAST_KIND, FRAMES)
            .add(42, HAS_LAST, SUBJECT_2)
            .add(43, HAS_LAST, LAST_PAUSE, FRAMES)
            .add(44, LAST_WORD, WORD)
            .add(45, LAST_WORD, SUBJECT_2)
            .add(48, CLOSES, IS_CLOSED, SUBJECT)
            .add(49, INDEX, KIND)
            .add(51, STEM, SUBJECT)
            .add(52, STEM, OBJECT)
            .add(53, STEM, WORD_BEHIND)
            .add(55, STEM, GROUP)
            .add(56, STEM, THAT)
            .add(57, STEM, QUOTES)
            .add(160, STEM, CLAUSE)
            .add(310, REGISTER, KIND)
            .add(311, REGISTER, FRAMES)
            .add(312, REGISTER, SUBJECT, OBJECT)
            .add(300, RULED)
            .add(303, RULED, SUBJECT, OBJECT)
            .add(304, RULED, RULED_COUNT, RULED_EMPTY);

    private static final Templates CONTENTS = new Templates()
            .add(305, CONTENT, CONTENT_KIND, FRAMES)
            .add(306, CONTENT, CONTENT_LENGTH, FRAMES)
            .add(307, CONTENT, WORD);

    private static final Templates SORTS = new Templates()
            .add(186, LAST_VERBS, BEFORE, LAST_PAUSE)
            .add(187, LAST_VERBS, SUBJECT, FRAMES)
            .add(188, LAST_VERBS, BEFORE_2, KIND)
            .add(308, RULED, SORT)
            .add(309, RULED, SORT, SUBJECT)
            .add(172, SORT, OBJECT, KIND)
            .add(173, SORT, THAT)
            .add(175, SORT, KIND, BEFORE)
            .add(176, SORT, CLAUSE)
            .add(179, SORT, WORD_BEHIND)
            .add(180, SORT, WORD_BEFORE)
            .add(181, SORT, SUBJECT_2)
            .add(183, SORT, SORT_BEHIND, KIND)
            .add(184, LAST_SORT, SORT, LAST_GAP)
            .add(164, PREFIX_5);

    private static final Templates PLAIN = WORDS.and(SORTS);
    private static final Templates WITH_CONTENT = WORDS.and(CONTENTS).and(SORTS);

    private final long[] row = new long[VALUES];
    private final Tokens tokens;
    private final Elements elements;
    private final RuleReading rules;

    CueFeatures(Tokens tokens, Elements elements, RuleReading rules, int register) {
        this.tokens = tokens;
        this.elements = elements;
        this.rules = rules;
        row[REGISTER] = register;
    }

    /** What a cue verb takes, as a feature. */
    static long frames(int number) {
        if (number == Phrases.NONE) {
            return 0;
        }
        CueVerbs.Form form = CueVerbs.form(number);
        return form.frames().hash() * 31L + form.act().ordinal() + (form.base() ? 7 : 0) + (form.participle() ? 13 : 0);
    }

    private int behind(Cue cue) {
        return elements.at(Math.min(cue.to(), elements.to()));
    }

    private int suffix(int i, int length) {
        int end = tokens.end(i);
        return hash(Math.max(tokens.start(i), end - length), end);
    }

    private int prefix(int i, int length) {
        return hash(tokens.start(i), Math.min(tokens.end(i), tokens.start(i) + length));
    }

    private int hash(int start, int end) {
        String text = tokens.text();
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + text.charAt(at);
        }
        return hash;
    }

    /**
     * Describes a word.
     *
     * @param f takes the features
     * @param k the word's element
     * @param last the cue before it in the unit
     * @param closing the element of a cue verb near the unit's end, or the count of elements
     */
    void describe(Features f, int k, @Nullable Cue last, int closing) {
        int i = elements.first(k);
        int number = elements.form(k);
        int left = elements.subjectEnd(k);
        int length = number == Phrases.NONE ? 1 : CueVerbs.length(number);
        row[FRAMES] = frames(number);
        row[SUBJECT] = elements.code(left);
        row[SUBJECT_2] = elements.code(left - 1) * 64L + elements.code(left);
        row[SUBJECT_WORD] = elements.fold(left);
        word(i, k);
        around(k, length);
        last(k, left, last);
        closed(k, closing);
        Attributed said = ruled(i);
        if (said != null) {
            content(said, i);
        }
        f.add(said == null ? PLAIN : WITH_CONTENT, row);
    }

    private void word(int i, int k) {
        row[WORD] = elements.fold(k);
        row[SUFFIX_3] = suffix(i, 3);
        row[PREFIX_5] = prefix(i, 5);
        row[STEM] = Stems.of(tokens, i);
        row[KIND] = elements.code(k);
        row[SORT] = elements.sort(k);
        row[GROUP] = elements.group(k);
    }

    private void around(int k, int length) {
        int before = elements.code(k - 1);
        int before2 = elements.code(k - 2) * 64 + before;
        row[BEFORE] = before;
        row[BEFORE_2] = before2;
        row[BEFORE_3] = elements.code(k - 3) * 4096L + before2;
        row[BEHIND] = elements.code(k + 1);
        row[WORD_BEFORE] = elements.fold(k - 1);
        row[WORD_BEFORE_2] = elements.fold(k - 2);
        row[WORD_BEHIND] = elements.fold(k + 1);
        row[WORD_BEHIND_2] = elements.fold(k + 2);
        row[OBJECT] = elements.code(k + length);
        row[OBJECT_2] = elements.code(k + length) * 64L + elements.code(k + length + 1);
        row[THAT] = that(k);
        row[CLAUSE] = clause(k + length);
        boolean quoteBehind = elements.quotes(k, Math.min(elements.count(), k + REACH));
        row[QUOTES] = Elements.bit(elements.quotes(k - REACH, k)) + 2L * Elements.bit(quoteBehind);
        row[INDEX] = Math.min(8, k);
        row[SORT_BEHIND] = Math.max(Math.max(elements.sort(k + 1), elements.sort(k + 2)), elements.sort(k + 3));
    }

    private void last(int k, int left, @Nullable Cue last) {
        row[LAST_PAUSE] = pause(last, left);
        if (last == null) {
            row[HAS_LAST] = 0;
            row[LAST_KIND] = -1;
            row[LAST_GAP] = -1;
            row[LAST_SUBJECT] = -1;
            row[LAST_WORD] = 0;
            row[LAST_VERBS] = -1;
            row[LAST_SORT] = 0;
            return;
        }
        int behind = behind(last);
        row[HAS_LAST] = 1;
        row[LAST_KIND] = last.kind().ordinal() * 4L + last.act().ordinal();
        row[LAST_GAP] = Math.min(9, Math.max(0, (k - behind) / 2));
        row[LAST_SUBJECT] = elements.code(left);
        row[LAST_WORD] = tokens.fold(last.to() - 1);
        row[LAST_VERBS] = elements.verbs(Math.max(behind, k - Elements.NEAR), k, 3);
        row[LAST_SORT] = elements.sort(elements.at(last.head())) + 1L;
    }

    private void closed(int k, int closing) {
        boolean closed = closing < elements.count() && closing > k;
        row[CLOSES] = closing == k ? 1 : 0;
        row[IS_CLOSED] = closed ? 1 : 0;
    }

    /** What the rules make of the word, and the content that they give it. */
    private @Nullable Attributed ruled(int i) {
        Cue rule = rules.cue(i);
        Attributed said = rules.content(i);
        row[RULED] = rule == null ? 0 : 1L + rule.kind().ordinal() + (said != null ? 8 : 0);
        row[RULED_COUNT] = Math.min(2, rules.count());
        row[RULED_EMPTY] = rule != null && said == null ? 1 : 0;
        return said;
    }

    private void content(Attributed said, int i) {
        int begin = elements.at(said.from());
        row[CONTENT] = (said.isOpen() ? 1 : said.from() > i ? 2 : 3) + (said.hasMore() ? 4L : 0);
        row[CONTENT_KIND] = elements.code(begin);
        row[CONTENT_LENGTH] = Elements.bucket(elements.at(said.to()) - begin);
    }

    /** What sort of pause stands between the last cue and the subject of this one. */
    int pause(@Nullable Cue last, int left) {
        if (last == null) {
            return 0;
        }
        int found = 1;
        for (int j = Math.max(behind(last), left - Elements.NEAR); j <= left; j++) {
            switch (elements.kind(j)) {
                case QUOTATION -> found |= 2;
                case SEMICOLON, DASH -> found |= 4;
                case COMMA -> found |= 8;
                case AND, BUT -> found |= 16;
                case THAT -> found |= 32;
                case WHO -> found |= 64;
                default -> {}
            }
        }
        return found;
    }

    /** The first sign of a clause behind an element, and how far: a verb's auxiliary, a pronoun that is a subject. */
    private int clause(int k) {
        for (int j = k; j < k + 9; j++) {
            switch (elements.kind(j)) {
                case BE,
                        MODAL,
                        HAVE,
                        HE,
                        SHE,
                        THEY,
                        WE,
                        IT,
                        SPEAKER_I,
                        QUOTATION,
                        COMMA,
                        COLON,
                        TO,
                        EDGE,
                        STOP,
                        THAT -> {
                    return elements.code(j) * 8 + Math.min(3, j - k);
                }
                default -> {}
            }
        }
        return -1;
    }

    private int that(int k) {
        if (!elements.quotes() && !elements.has(WordKind.THAT) && !elements.has(WordKind.COLON)) {
            return -1;
        }
        for (int j = k + 1; j < k + 7; j++) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.THAT || kind == WordKind.QUOTATION || kind == WordKind.COLON) {
                return kind.ordinal() * 8 + Math.min(3, j - k);
            }
        }
        return -1;
    }
}
