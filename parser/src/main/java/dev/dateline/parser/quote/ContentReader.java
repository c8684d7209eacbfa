package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.quote.Judge.Question;
import dev.dateline.parser.quote.Judge.Side;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives each cue of a unit its content: the side on which it stands, and its edges. */
final class ContentReader {
    private static final int STARTS = 10;
    private static final int ENDS = 24;
    private static final int NEAR = 25;

    private final Narration narration;
    private final Tokens tokens;
    private final Circumstances circumstances;
    private final ContentEdges edges;
    private final Elements elements;
    private final RuleReading rules;
    private final Judge judge;
    private final Candidates candidates = new Candidates();
    private int from;
    private int to;

    ContentReader(Narration narration, NounPhrases phrases, Elements elements, RuleReading rules, Judge judge) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.circumstances = new Circumstances(narration, phrases);
        this.edges = new ContentEdges(narration);
        this.elements = elements;
        this.rules = rules;
        this.judge = judge;
    }

    /**
     * A cue with its content.
     *
     * @param cue the cue
     * @param from the first token of the content
     * @param to behind the last; {@code from} where the content is still to come, in the next unit
     * @param more a second piece behind the cue, or {@link NounPhrases#NONE}
     * @param via who relayed it
     * @param addressee to whom it was said
     * @param occasion where or how
     * @param act what the source did
     */
    record Attributed(
            Cue cue,
            int from,
            int to,
            long more,
            long via,
            long addressee,
            @Nullable Span occasion,
            Act act) {
        boolean isOpen() {
            return from == to;
        }
    }

    /** The contents of a unit, in order. */
    List<Attributed> read(int unitFrom, int unitTo, List<Cue> cues) {
        from = unitFrom;
        to = unitTo;
        List<Attributed> found = new ArrayList<>();
        List<Integer> reaches = new ArrayList<>(); // where the content of each could begin
        int reach = unitFrom;
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            Cue next = i + 1 < cues.size() ? cues.get(i + 1) : null;
            int last = found.size() - 1;
            while (last >= 0 && isInside(found.get(last), cue) && claims(cue, next, found.get(last).cue().end())) {
                if (cue.kind() == Cue.Kind.ACCORDING && found.get(last).act() != Act.THOUGHT) {
                    found.set(last, relayed(found.get(last), cue));
                    reach = Math.max(reach, cue.end());
                    break;
                }
                found.remove(last); // "They talked of “peace,” she said": of two the outer one
                reach = reaches.remove(last);
                last--;
            }
            if (cue.from() < reach) {
                continue;
            }
            Attributed said = read(cue, next, reach);
            if (said != null) {
                found.add(said);
                reaches.add(reach);
                reach = Math.max(reach, Math.max(said.cue().end(), end(said)));
            }
        }
        return found;
    }

    /** Whether nothing but a pause stands between a content behind its cue and the next cue. */
    private boolean isInside(Attributed said, Cue cue) {
        if (said.isOpen() || said.from() < said.cue().head() || cue.from() <= said.cue().head()) {
            return false;
        }
        int i = said.to();
        while (i < cue.start() && narration.isPause(i)) {
            i++;
        }
        return i >= cue.start() && cue.start() > from && !narration.isConjunction(cue.start() - 1);
    }

    private boolean claims(Cue cue, @Nullable Cue next, int reach) {
        Side side = sideOf(cue, next, Math.min(reach, cue.start()));
        return side == Side.BEFORE || side == Side.AROUND;
    }

    private static Attributed relayed(Attributed said, Cue relay) {
        return new Attributed(
                said.cue(), said.from(), said.to(), said.more(), relay.source(), said.addressee(), said.occasion(), said.act());
    }

    private static int end(Attributed said) {
        int end = said.to();
        end = said.more() == NounPhrases.NONE ? end : Math.max(end, NounPhrases.to(said.more()));
        return said.via() == NounPhrases.NONE ? end : Math.max(end, NounPhrases.to(said.via()));
    }

    private @Nullable Attributed read(Cue cue, @Nullable Cue next, int reach) {
        long addressee = circumstances.addressee(cue, to);
        int behind = Math.max(cue.end(), addressee == NounPhrases.NONE ? 0 : NounPhrases.to(addressee));
        int ahead = Math.max(reach, cue.start());
        Side side = sideOf(cue, next, reach);
        int start = -1;
        int end = -1;
        if (side == Side.BEFORE || side == Side.AROUND) {
            end = ahead;
            while (end > reach && narration.isPause(end - 1)) {
                end--;
            }
            end = edges.withoutDescription(reach, end);
            if (narration.words(reach, end, 1) == 0) {
                side = side == Side.AROUND ? Side.BEHIND : Side.NOWHERE;
            } else {
                start = startBefore(cue, reach, end);
            }
        }
        long more = NounPhrases.NONE;
        if (side == Side.BEHIND || side == Side.AROUND) {
            int first = startBehind(cue, behind);
            int last = endBehind(cue, next, first);
            if (narration.words(first, last, 1) == 0) {
                side = side == Side.AROUND ? Side.BEFORE : Side.NOWHERE;
            } else if (side == Side.AROUND) {
                more = NounPhrases.phrase(first, last);
            } else {
                start = first;
                end = edges.cutAtComment(first, last);
            }
            if (elements.kind(elements.at(first)) == WordKind.THAT && first + 1 < last) {
                first++;
                start = more == NounPhrases.NONE ? first : start;
                more = more == NounPhrases.NONE ? more : NounPhrases.phrase(first, last);
            }
        }
        if (side == Side.NEXT) {
            return new Attributed(cue, to, to, NounPhrases.NONE, NounPhrases.NONE, addressee, null, act(cue, null, to, to));
        }
        if (side == Side.NOWHERE) {
            return null;
        }
        Span occasion;
        long via = NounPhrases.NONE;
        if (side == Side.BEHIND) {
            occasion = circumstances.occasion(behind, start);
            if (occasion == null) {
                int cut = circumstances.occasionCut(start, end);
                if (cut < end) {
                    occasion = circumstances.occasion(cut, end);
                    end = cut;
                }
            }
            if (next != null && next.kind() == Cue.Kind.ACCORDING && next.from() >= end && next.from() - end <= 1 && cue.kind() != Cue.Kind.ACCORDING) {
                via = next.source();
            }
            if (occasion == null && reach < cue.start() && elements.kind(elements.at(reach)) == WordKind.PREPOSITION) {
                occasion = circumstances.occasion(reach, cue.start());
            }
        } else {
            int limit = more != NounPhrases.NONE ? NounPhrases.from(more) : next == null ? to : Math.max(behind, next.start());
            int tail = behind;
            while (tail < limit && !narration.isQuoted(tail)) {
                tail++;
            }
            occasion = circumstances.occasion(behind, tail);
        }
        return new Attributed(cue, start, end, more, via, addressee, occasion, act(cue, occasion, start, end));
    }

    private Act act(Cue cue, @Nullable Span occasion, int start, int end) {
        Act act = circumstances.act(cue, occasion);
        return act;
    }

    private Side sideOf(Cue cue, @Nullable Cue next, int reach) {
        long addressee = circumstances.addressee(cue, to);
        int behind = Math.max(cue.end(), addressee == NounPhrases.NONE ? 0 : NounPhrases.to(addressee));
        int ahead = Math.max(reach, cue.start());
        candidates.clear(from, to);
        for (Side side : Side.values()) {
            side(candidates.add(side.ordinal()), side, cue, next, reach, ahead, behind);
        }
        return Side.values()[(int) candidates.value(judge.choose(Question.SIDE, cue.head(), candidates))];
    }

    private static long frames(Cue cue) {
        return cue.frames().hashCode() * 31L + cue.act().ordinal();
    }

    private static int bucket(int length) {
        return length < 4 ? length : length < 7 ? 4 : length < 12 ? 5 : length < 20 ? 6 : length < 35 ? 7 : 8;
    }

    private void side(Features f, Side side, Cue cue, @Nullable Cue next, int reach, int ahead, int behind) {
        int s = side.ordinal() * 64;
        int a = elements.at(ahead);
        int b = elements.at(behind);
        long w = tokens.fold(cue.head());
        long frames = frames(cue);
        int kind = cue.kind().ordinal();
        int p1 = a - 1 < elements.at(reach) ? 0 : elements.kind(a - 1).ordinal();
        int p2 = a - 2 < elements.at(reach) ? 0 : elements.kind(a - 2).ordinal();
        int n1 = elements.kind(b).ordinal();
        int n2 = elements.kind(b + 1).ordinal();
        int n3 = elements.kind(b + 2).ordinal();
        int before = bucket(a - elements.at(reach));
        int left = bucket(elements.count() - b);
        boolean quoteBefore = false;
        for (int j = Math.max(elements.at(reach), a - 60); j < a; j++) {
            quoteBefore |= elements.kind(j) == WordKind.QUOTATION;
        }
        boolean quoteBehind = false;
        boolean that = false;
        boolean inner = false;
        int limit = next == null ? elements.count() : elements.at(next.start());
        for (int j = b; j < Math.min(limit, b + 60); j++) {
            quoteBehind |= elements.kind(j) == WordKind.QUOTATION;
            that |= elements.kind(j) == WordKind.THAT;
            inner |= j + 1 < elements.count() && (elements.kind(j) == WordKind.COMMA || elements.kind(j) == WordKind.COLON) && elements.kind(j + 1) == WordKind.QUOTATION;
        }
        int quotes = (quoteBefore ? 1 : 0) + (quoteBehind ? 2 : 0) + (that ? 4 : 0) + (inner ? 8 : 0);
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
        f.add(214 + s, tokens.count() > behind && behind < to ? tokens.fold(behind) : 0, kind);
        f.add(215 + s, frames, p1, n1);
        f.add(216 + s, elements.kind(elements.at(reach)).ordinal(), before, p1);
        f.add(217 + s, next == null ? -1 : next.kind().ordinal(), next == null ? 0 : bucket(elements.at(next.start()) - b), n1);
        f.add(218 + s, before, p2 * 64 + p1, frames);
        f.add(219 + s, quotes, frames);
        f.add(220 + s, w, p1, n1);
        f.add(221 + s, reach == from ? 1 : 0, p1, kind);
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? rules.cue(cue.head()) == null ? -1 : -2 : rule.isOpen() ? 4 : rule.more() != NounPhrases.NONE ? 3 : rule.from() > cue.head() ? 1 : 2;
        f.add(230 + s, ruled);
        f.add(231 + s, ruled, kind);
        f.add(232 + s, ruled, w);
        f.add(233 + s, ruled, p1, n1);
        f.add(234 + s, ruled, quotes);
        int sort = AttributionWords.sort(tokens, cue.head());
        f.add(223 + s, sort, n1);
        f.add(224 + s, sort, p1, n1);
        f.add(225 + s, sort, quotes);
        f.add(222 + s, elements.count() - b <= 1 ? 1 : 0, p1, before);
    }

    private int startBefore(Cue cue, int reach, int end) {
        candidates.clear(from, to);
        int low = elements.at(reach);
        int high = elements.at(end);
        int length = high - low;
        int rank = 0;
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? -1 : rule.from();
        for (int b = low; b < high && rank < STARTS; b++) {
            WordKind left = elements.kind(b - 1);
            WordKind right = elements.kind(b);
            if (b == low || right == WordKind.QUOTATION || isBoundary(left)) {
                if (narration.isPause(elements.first(b))) {
                    continue;
                }
                Features f = candidates.add(elements.first(b));
                boolean quoteEnds = elements.kind(high - 1) == WordKind.QUOTATION;
                int quote = (quoteEnds ? 1 : 0) + (right == WordKind.QUOTATION ? 2 : 0) + (reach == from ? 4 : 0);
                f.add(600, rank, cue.kind().ordinal());
                f.add(601, left.ordinal(), right.ordinal());
                f.add(602, elements.fold(b), left.ordinal());
                f.add(603, elements.fold(b - 1), rank);
                f.add(604, bucket(high - b), bucket(b - low));
                f.add(605, quote, left.ordinal(), rank);
                f.add(606, right.ordinal(), elements.kind(b + 1).ordinal(), left.ordinal());
                f.add(607, elements.kind(low).ordinal(), rank, bucket(b - low));
                f.add(608, quote, bucket(high - b));
                f.add(609, b == low ? 1 : 0, reach == from ? 1 : 0, quote);
                f.add(610, high - b == 1 ? 1 : 0, quote, left.ordinal());
                int same = ruled < 0 ? 0 : elements.first(b) == ruled ? 1 : 2;
                int verbs = 0;
                for (int j = b; j < high && j < b + 60; j++) {
                    verbs += isVerb(elements.kind(j)) ? 1 : 0;
                }
                verbs = Math.min(2, verbs);
                int earlier = 0;
                int finite = 0;
                for (int j = low; j < b && j < low + 60; j++) {
                    earlier += isVerb(elements.kind(j)) ? 1 : 0;
                }
                for (int j = b; j < high && j < b + 60; j++) {
                    finite += isVerb(elements.kind(j)) && elements.kind(j) != WordKind.VERB_ED ? 1 : 0;
                }
                earlier = Math.min(2, earlier);
                finite = Math.min(1, finite);
                f.add(618, earlier * 4 + verbs, left.ordinal(), right.ordinal());
                f.add(619, earlier * 4 + verbs, finite, left.ordinal());
                f.add(620, earlier * 4 + verbs, elements.fold(b));
                f.add(621, earlier * 4 + finite, right.ordinal(), elements.kind(b + 1).ordinal());
                f.add(612, same, cue.kind().ordinal());
                f.add(613, same, left.ordinal(), right.ordinal());
                f.add(614, verbs, left.ordinal(), rank);
                f.add(615, verbs, elements.fold(b), left.ordinal());
                f.add(616, verbs, bucket(high - b), left.ordinal());
                f.add(617, verbs, right.ordinal(), elements.kind(b + 1).ordinal());
                f.add(611, bucket(length), rank, left.ordinal());
                rank++;
            }
        }
        return candidates.count() == 0 ? reach : (int) candidates.value(judge.choose(Question.START, cue.head(), candidates));
    }

    private static boolean isBoundary(WordKind kind) {
        return switch (kind) {
            case COMMA, COLON, SEMICOLON, DASH, AND, BUT, THAT, SUBORDINATOR, STOP, CLOSE -> true;
            default -> false;
        };
    }

    private int startBehind(Cue cue, int behind) {
        candidates.clear(from, to);
        int low = elements.at(behind);
        int rank = 0;
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? -1 : rule.more() != NounPhrases.NONE ? NounPhrases.from(rule.more()) : rule.from();
        long w = tokens.fold(cue.head());
        for (int b = low; b < elements.count() && b < low + NEAR && rank < STARTS; b++) {
            WordKind left = elements.kind(b - 1);
            WordKind right = elements.kind(b);
            if (b != low && right != WordKind.QUOTATION && right != WordKind.TO && !isBoundary(left) && left != WordKind.CALENDAR && left != WordKind.TO) {
                continue;
            }
            if (b != low && (narration.isPause(elements.first(b)) || right == WordKind.COLON || right == WordKind.STOP)) {
                continue;
            }
            Features f = candidates.add(elements.first(b));
            f.add(500, rank, cue.kind().ordinal());
            f.add(501, left.ordinal(), right.ordinal(), Math.min(2, rank));
            f.add(502, elements.fold(b), b == low ? 1 : 0);
            f.add(503, elements.fold(b - 1), b == low ? 1 : 0);
            f.add(504, rank, frames(cue), right.ordinal());
            f.add(505, bucket(b - low), left.ordinal(), right.ordinal());
            f.add(506, right.ordinal(), elements.kind(b + 1).ordinal(), b == low ? 1 : 0);
            f.add(507, elements.kind(low).ordinal(), elements.kind(low + 1).ordinal(), b == low ? 1 : 0);
            f.add(508, elements.kind(low).ordinal(), left.ordinal(), right.ordinal());
            f.add(509, w, right.ordinal(), b == low ? 1 : 0);
            int same = ruled < 0 ? 0 : elements.first(b) == ruled ? 1 : 2;
            f.add(512, same, cue.kind().ordinal());
            f.add(513, same, left.ordinal(), right.ordinal());
            f.add(514, same, frames(cue));
            f.add(511, AttributionWords.sort(tokens, cue.head()), left.ordinal(), right.ordinal());
            f.add(510, elements.fold(low), b == low ? 1 : 0, right.ordinal());
            rank++;
        }
        return candidates.count() == 0 ? behind : (int) candidates.value(judge.choose(Question.START, cue.head(), candidates));
    }

    private int endBehind(Cue cue, @Nullable Cue next, int start) {
        candidates.clear(from, to);
        int low = elements.at(start);
        int stop = elements.count();
        while (stop > low + 1 && elements.kind(stop - 1) == WordKind.STOP) {
            stop--;
        }
        int cut = next == null ? -1 : elements.at(Math.max(next.start(), from));
        boolean startsQuoted = elements.kind(low) == WordKind.QUOTATION;
        int rank = 0;
        int commas = 0;
        int verbs = 0;
        Attributed rule = rules.content(cue.head());
        int ruled = rule == null ? -1 : rule.more() != NounPhrases.NONE ? NounPhrases.to(rule.more()) : rule.to();
        for (int b = low + 1; b <= stop; b++) {
            verbs += isVerb(elements.kind(b - 1)) ? 1 : 0;
            WordKind left = elements.kind(b - 1);
            WordKind right = elements.kind(b);
            boolean last = b == stop;
            commas += left == WordKind.COMMA ? 1 : 0;
            if (!last && (rank >= ENDS || b != cut && left != WordKind.QUOTATION && !isStopper(right))) {
                continue;
            }
            int inner = right == WordKind.COMMA || right == WordKind.DASH || right == WordKind.SEMICOLON ? b + 1 : b;
            int after = elements.kind(inner).ordinal();
            boolean cueFollows = cut >= 0 && cut >= b && cut <= inner + 1;
            boolean beyond = cut >= 0 && cut < b;
            int state = (last ? 1 : 0) + (cueFollows ? 2 : 0) + (beyond ? 4 : 0) + (left == WordKind.QUOTATION ? 8 : 0) + (startsQuoted ? 16 : 0);
            Features f = candidates.add(last ? elements.first(stop - 1) + length(stop - 1) : elements.first(b));
            f.add(400, state, cue.kind().ordinal());
            f.add(401, state, right.ordinal(), after);
            f.add(402, state, left.ordinal(), right.ordinal());
            f.add(403, right.ordinal(), after, elements.kind(inner + 1).ordinal());
            f.add(404, elements.fold(inner), right.ordinal());
            f.add(405, elements.fold(b), state);
            f.add(406, state, bucket(b - low), right.ordinal());
            f.add(407, state, Math.min(4, commas), right.ordinal());
            f.add(408, state, frames(cue), right.ordinal());
            f.add(409, bucket(b - low), bucket(stop - b), right.ordinal());
            f.add(410, right.ordinal(), elements.fold(inner), elements.fold(inner + 1));
            f.add(411, elements.kind(low).ordinal(), elements.kind(low + 1).ordinal(), state);
            f.add(412, tokens.fold(cue.head()), state, right.ordinal());
            f.add(413, state, after, elements.kind(inner + 1).ordinal());
            f.add(414, next == null ? -1 : next.kind().ordinal(), cueFollows ? 1 : 0, right.ordinal());
            int clause = Math.min(3, verbs);
            int rest = 0;
            for (int j = b; j < b + 8; j++) {
                rest += isVerb(elements.kind(j)) ? 1 : 0;
            }
            rest = Math.min(2, rest);
            f.add(416, clause, state, right.ordinal());
            f.add(417, clause, rest, right.ordinal());
            f.add(418, clause, frames(cue), right.ordinal());
            f.add(419, clause, rest, elements.fold(inner));
            f.add(420, rank == 0 ? 1 : 0, right.ordinal(), elements.kind(low).ordinal());
            f.add(421, elements.kind(inner).ordinal(), elements.kind(inner + 1).ordinal(), elements.kind(inner + 2).ordinal() * 8 + clause);
            int headKind = elements.kind(elements.at(cue.head())).ordinal();
            long stem = CueReader.stem(tokens, cue.head());
            int innerSort = inner < elements.count() && elements.kind(inner) != WordKind.QUOTATION ? AttributionWords.sort(tokens, elements.first(inner)) : 0;
            int thatFirst = elements.kind(low - 1) == WordKind.THAT ? 1 : elements.kind(low) == WordKind.TO ? 2 : 0;
            int conj = right == WordKind.AND || right == WordKind.BUT ? elements.kind(b + 1).ordinal() : -1;
            int off = ruled < 0 ? 0 : Math.abs(elements.first(b) - ruled) <= 1 ? 1 : elements.first(b) < ruled ? 2 : 3;
            f.add(440, off, state, right.ordinal());
            f.add(441, off, last ? 1 : 0, cue.kind().ordinal());
            f.add(442, off, right.ordinal(), after);
            f.add(443, off, frames(cue), last ? 1 : 0);
            f.add(423, stem, elements.fold(b), rank == 0 ? 1 : 0);
            f.add(424, stem, right.ordinal(), state);
            f.add(425, innerSort, right.ordinal(), state);
            f.add(426, headKind, right.ordinal(), after);
            f.add(427, conj, headKind, thatFirst);
            f.add(428, conj, elements.kind(b + 2).ordinal(), thatFirst * 8 + clause);
            f.add(429, thatFirst, state, right.ordinal() * 64 + after);
            f.add(430, thatFirst, clause, elements.fold(b));
            f.add(431, elements.fold(b), elements.kind(b + 1).ordinal(), clause * 8 + thatFirst);
            f.add(432, left.ordinal(), elements.fold(b), thatFirst);
            f.add(433, bucket(b - low), thatFirst, clause);
            f.add(434, Math.min(5, rank), right.ordinal(), thatFirst);
            f.add(435, elements.kind(low).ordinal(), clause, right.ordinal());
            f.add(436, elements.fold(b - 1), right.ordinal());
            f.add(437, cue.kind().ordinal(), thatFirst, right.ordinal() * 64 + after);
            f.add(422, AttributionWords.sort(tokens, cue.head()), clause, right.ordinal());
            f.add(415, last ? 1 : 0, startsQuoted ? 1 : 0, left.ordinal());
            rank++;
        }
        return candidates.count() == 0 ? to : (int) candidates.value(judge.choose(Question.END, cue.head(), candidates));
    }

    private static boolean isVerb(WordKind kind) {
        return switch (kind) {
            case BE, MODAL, HAVE, VERB_ED -> true;
            default -> false;
        };
    }

    private int length(int element) {
        int first = elements.first(element);
        return narration.isQuoted(first) ? Math.min(to, narration.passage(first).close()) - first : 1;
    }

    private static boolean isStopper(WordKind kind) {
        return switch (kind) {
            case COMMA, SEMICOLON, DASH, AND, BUT, SUBORDINATOR, WHO, OPEN, COLON, PREPOSITION, BY, TO, THAT, CALENDAR, NUMBER, VERB_ED, VERB_ING -> true;
            default -> false;
        };
    }
}
