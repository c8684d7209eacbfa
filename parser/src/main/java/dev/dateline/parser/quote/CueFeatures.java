package dev.dateline.parser.quote;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for and against a word's being a cue. The numbers name the features and mean nothing else. */
final class CueFeatures {
    private static final int REACH = 48;

    private final Tokens tokens;
    private final Elements elements;
    private final RuleReading rules;

    CueFeatures(Tokens tokens, Elements elements, RuleReading rules) {
        this.tokens = tokens;
        this.elements = elements;
        this.rules = rules;
    }

    /** What a cue verb takes, as a feature. */
    static long frames(int number) {
        if (number == Phrases.NONE) {
            return 0;
        }
        CueVerbs.Form form = CueVerbs.form(number);
        return form.frames().hashCode() * 31L
                + form.act().ordinal()
                + (form.base() ? 7 : 0)
                + (form.participle() ? 13 : 0);
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
        int hash = 0;
        for (int at = start; at < end; at++) {
            hash = hash * 31 + tokens.text().charAt(at);
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
        long w = elements.fold(k);
        int number = elements.form(k);
        long frames = frames(number);
        int left = elements.subjectEnd(k);
        long group = elements.group(k);
        int kind = elements.code(k);
        int p1 = elements.code(k - 1);
        int p2 = elements.code(k - 2);
        int p3 = elements.code(k - 3);
        int n1 = elements.code(k + 1);
        int n2 = elements.code(k + 2);
        int n3 = elements.code(k + 3);
        int l1 = elements.code(left);
        int l2 = elements.code(left - 1);
        long wp1 = elements.fold(k - 1);
        long wp2 = elements.fold(k - 2);
        long wn1 = elements.fold(k + 1);
        long wn2 = elements.fold(k + 2);
        long wl = elements.fold(left);
        int length = number == Phrases.NONE ? 1 : CueVerbs.length(number);
        int b1 = elements.code(k + length);
        int b2 = elements.code(k + length + 1);
        f.add(1);
        f.add(2, w);
        f.add(3, frames);
        f.add(4, suffix(i, 3), kind);
        f.add(5, suffix(i, 4));
        f.add(6, w, wp1);
        f.add(7, w, wn1);
        f.add(8, w, p1);
        f.add(9, w, n1);
        f.add(10, w, p1, n1);
        f.add(11, p2 * 64 + p1, n1 * 64 + n2, kind);
        f.add(12, frames, p1, n1);
        f.add(13, frames, l1, b1);
        f.add(14, w, l1);
        f.add(15, w, group);
        f.add(16, frames, group, l1);
        f.add(17, frames, b1 * 64 + b2);
        f.add(18, wp1);
        f.add(19, wn1);
        f.add(20, wp2, wp1);
        f.add(21, wn1, wn2);
        f.add(22, w, wl);
        f.add(23, w, n1 * 64 + n2);
        f.add(24, p1, n1);
        f.add(25, p3 * 4096 + p2 * 64 + p1, kind);
        f.add(26, n1 * 4096 + n2 * 64 + n3, kind);
        f.add(27, l2 * 64 + l1, group);
        f.add(28, kind, l1, b1);
        f.add(29, w, l2 * 64 + l1);
        f.add(30, wl, kind);
        f.add(31, w, wn1, wn2);
        f.add(32, w, wp1, wp2);
        int that = that(k);
        f.add(33, w, that);
        f.add(34, frames, that, l1);
        boolean quoteBefore = elements.quotes(k - REACH, k);
        boolean quoteBehind = elements.quotes(k, Math.min(elements.count(), k + REACH));
        int quotes = Elements.bit(quoteBefore) + 2 * Elements.bit(quoteBehind);
        f.add(35, quotes, frames);
        f.add(36, quotes, w);
        f.add(37, quotes, l1, b1);
        int place = (k == 0 ? 1 : 0) + (k + length >= elements.count() - 1 ? 2 : 0);
        f.add(38, place, w);
        int gap = last == null ? -1 : Math.min(9, Math.max(0, (k - behind(last)) / 2));
        int lastKind =
                last == null ? -1 : last.kind().ordinal() * 4 + last.act().ordinal();
        f.add(39, gap, lastKind);
        f.add(40, gap, p1, frames);
        f.add(41, last == null ? -1 : l1, lastKind, frames);
        f.add(42, last == null ? 0 : 1, l2 * 64 + l1);
        f.add(43, last == null ? 0 : 1, pause(last, left), frames);
        f.add(44, last == null ? 0 : tokens.fold(last.to() - 1), w);
        f.add(45, last == null ? 0 : tokens.fold(last.to() - 1), l2 * 64 + l1);
        boolean closed = closing < elements.count() && closing > k;
        int apart = closed ? Math.min(12, (closing - k) / 2) : -1;
        f.add(46, apart, closed ? elements.code(elements.subjectEnd(closing)) : 0, frames);
        f.add(47, closed ? elements.fold(closing) : 0, frames);
        f.add(48, closing == k ? 1 : 0, closed ? 1 : 0, l1);
        f.add(49, Math.min(8, k), kind);
        long stem = Stems.of(tokens, i);
        f.add(50, stem);
        f.add(51, stem, l1);
        f.add(52, stem, b1);
        f.add(53, stem, wn1);
        f.add(54, stem, wp1);
        f.add(55, stem, group);
        f.add(56, stem, that);
        f.add(57, stem, quotes);
        f.add(58, stem, p1, n1);
        f.add(59, stem, kind);
        int clause = clause(k + length);
        f.add(160, stem, clause);
        f.add(161, kind, clause, l1);
        f.add(162, frames, clause, l1);
        Cue rule = rules.cue(i);
        Attributed said = rules.content(i);
        int ruled = rule == null ? 0 : 1 + rule.kind().ordinal() + (said != null ? 8 : 0);
        f.add(300, ruled);
        f.add(301, ruled, w);
        f.add(302, ruled, frames);
        f.add(303, ruled, l1, b1);
        f.add(304, ruled, Math.min(2, rules.count()), rule != null && said == null ? 1 : 0);
        if (said != null) {
            int contentKind = elements.kind(elements.at(said.from())).ordinal();
            int content = (said.isOpen() ? 1 : said.from() > i ? 2 : 3) + (said.hasMore() ? 4 : 0);
            f.add(305, content, contentKind, frames);
            f.add(306, content, Elements.bucket(elements.at(said.to()) - elements.at(said.from())), frames);
            f.add(307, content, w);
        }
        int since = last == null ? -1 : elements.verbs(Math.max(behind(last), k - Elements.NEAR), k, 3);
        f.add(186, since, p1, pause(last, left));
        f.add(187, since, l1, frames);
        f.add(188, since, p2 * 64 + p1, kind);
        int sort = elements.sort(k);
        f.add(308, ruled, sort);
        f.add(309, ruled, sort, l1);
        f.add(170, sort);
        f.add(171, sort, l1);
        f.add(172, sort, b1, kind);
        f.add(173, sort, that);
        f.add(174, sort, group);
        f.add(175, sort, kind, p1);
        f.add(176, sort, clause);
        f.add(177, sort, quotes);
        f.add(178, sort, p1, n1);
        f.add(179, sort, wn1);
        f.add(180, sort, wp1);
        f.add(181, sort, l2 * 64 + l1);
        int ahead = elements.sort(k - 1);
        int next = Math.max(Math.max(elements.sort(k + 1), elements.sort(k + 2)), elements.sort(k + 3));
        f.add(182, sort, ahead);
        f.add(183, sort, next, kind);
        f.add(184, last == null ? 0 : elements.sort(elements.at(last.head())) + 1, sort, gap);
        f.add(185, closed ? elements.sort(closing) + 1 : 0, sort);
        f.add(163, prefix(i, 4), kind);
        f.add(164, prefix(i, 5));
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
        for (int j = k + 1; j < k + 7; j++) {
            WordKind kind = elements.kind(j);
            if (kind == WordKind.THAT || kind == WordKind.QUOTATION || kind == WordKind.COLON) {
                return kind.ordinal() * 8 + Math.min(3, j - k);
            }
        }
        return -1;
    }
}
