package dev.dateline.parser.quote;

import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.Judge.Side;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What speaks for each side of a cue as the place of its content. The numbers name the features and mean nothing else. */
final class SideFeatures {
    private final Tokens tokens;
    private final Elements elements;
    private final RuleReading rules;

    SideFeatures(Tokens tokens, Elements elements, RuleReading rules) {
        this.tokens = tokens;
        this.elements = elements;
        this.rules = rules;
    }

    /** What a cue takes and tells, as a feature. */
    static long frames(Cue cue) {
        return cue.frames().hashCode() * 31L + cue.act().ordinal();
    }

    /**
     * Describes a side.
     *
     * @param f takes the features
     * @param side the side
     * @param cue the cue
     * @param next the cue behind it in the unit
     * @param reach the first token that a content before it may have
     * @param ahead the first token of cue and source
     * @param behind the token behind cue, source and addressee
     */
    void describe(Features f, Side side, Cue cue, @Nullable Cue next, int reach, int ahead, int behind) {
        int s = side.ordinal() * 64;
        int a = elements.at(ahead);
        int b = elements.at(behind);
        long w = tokens.fold(cue.head());
        long frames = frames(cue);
        int kind = cue.kind().ordinal();
        int p1 = a - 1 < elements.at(reach) ? 0 : elements.code(a - 1);
        int p2 = a - 2 < elements.at(reach) ? 0 : elements.code(a - 2);
        int n1 = elements.code(b);
        int n2 = elements.code(b + 1);
        int n3 = elements.code(b + 2);
        int before = Elements.bucket(a - elements.at(reach));
        int left = Elements.bucket(elements.count() - b);
        boolean quoteBefore = elements.quotes(Math.max(elements.at(reach), a - Elements.NEAR), a);
        boolean quoteBehind = false;
        boolean that = false;
        boolean inner = false;
        int limit = next == null ? elements.count() : elements.at(next.start());
        for (int j = b; j < Math.min(limit, b + Elements.NEAR); j++) {
            quoteBehind |= elements.kind(j) == WordKind.QUOTATION;
            that |= elements.kind(j) == WordKind.THAT;
            inner |= j + 1 < elements.count()
                    && (elements.kind(j) == WordKind.COMMA || elements.kind(j) == WordKind.COLON)
                    && elements.kind(j + 1) == WordKind.QUOTATION;
        }
        int quotes = Elements.bit(quoteBefore)
                + 2 * Elements.bit(quoteBehind)
                + 4 * Elements.bit(that)
                + 8 * Elements.bit(inner);
        f.add(200 + s);
        f.add(201 + s, w);
        f.add(202 + s, frames, kind);
        f.add(203 + s, p2 * 64 + p1, kind);
        f.add(204 + s, n1 * 64 + n2);
        f.add(205 + s, p1, n1, kind);
        f.add(206 + s, w, n1);
        f.add(207 + s, w, p1);
        f.add(208 + s, quotes, kind);
        f.add(209 + s, quotes, n1, p1);
        f.add(210 + s, before, left);
        f.add(211 + s, before, p1, n1);
        f.add(212 + s, left, n1, frames);
        f.add(213 + s, n1 * 4096 + n2 * 64 + n3);
        f.add(214 + s, tokens.count() > behind && behind < elements.to() ? tokens.fold(behind) : 0, kind);
        f.add(215 + s, frames, p1, n1);
        f.add(216 + s, elements.code(elements.at(reach)), before, p1);
        f.add(
                217 + s,
                next == null ? -1 : next.kind().ordinal(),
                next == null ? 0 : Elements.bucket(elements.at(next.start()) - b),
                n1);
        f.add(218 + s, before, p2 * 64 + p1, frames);
        f.add(219 + s, quotes, frames);
        f.add(220 + s, w, p1, n1);
        f.add(221 + s, reach == elements.from() ? 1 : 0, p1, kind);
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null
                ? rules.cue(cue.head()) == null ? -1 : -2
                : rule.isOpen() ? 4 : rule.hasMore() ? 3 : rule.from() > cue.head() ? 1 : 2;
        f.add(230 + s, ruled);
        f.add(231 + s, ruled, kind);
        f.add(232 + s, ruled, w);
        f.add(233 + s, ruled, p1, n1);
        f.add(234 + s, ruled, quotes);
        int sort = elements.sort(elements.at(cue.head()));
        f.add(223 + s, sort, n1);
        f.add(224 + s, sort, p1, n1);
        f.add(225 + s, sort, quotes);
        f.add(222 + s, elements.count() - b <= 1 ? 1 : 0, p1, before);
    }
}
