package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gives each cue of a unit its content. Of two cues around one content the outer one counts: in "They talked of “peace,”
 * she said" it is hers. Behind a cue content runs to the end of the unit or to the next cue that is set off; before it,
 * from the end of the last attribution.
 */
final class UnitReader {
    /** How far a rest is looked at, so that a sentence of a million words costs no more than others. */
    private static final int NEAR = 40;
    /** How many words a clause has at least: "On Monday, he said" has none. */
    private static final int CLAUSE = 4;
    /** How many words it has where it opens with a preposition. */
    private static final int LONG_CLAUSE = 8;

    private static final long THAT = Tokens.fold("that");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final long AND = Tokens.fold("and");
    private static final long BUT = Tokens.fold("but");
    private static final long WHILE = Tokens.fold("while");
    private static final Phrases COMMENTS = Phrases.of(UnitReader.class, "comment-nouns.txt");

    private final Narration narration;
    private final Tokens tokens;
    private final Circumstances circumstances;
    private int to;

    UnitReader(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.circumstances = new Circumstances(narration, phrases);
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
        to = unitTo;
        List<Attributed> found = new ArrayList<>();
        int reach = unitFrom;
        int i = 0;
        while (i < cues.size()) {
            int outer = outermost(cues, i, reach);
            Attributed said = outer >= 0 ? trailing(cues, outer, reach) : fronted(cues, i, reach);
            if (said != null) {
                found.add(said);
                reach = Math.max(reach, Math.max(said.cue().end(), end(said)));
            }
            i = outer >= 0 ? outer + 1 : i + 1;
            while (said != null && i < cues.size() && cues.get(i).start() < reach) {
                i++;
            }
        }
        return found;
    }

    private static int end(Attributed said) {
        int end = said.to();
        end = said.more() == NounPhrases.NONE ? end : Math.max(end, NounPhrases.to(said.more()));
        return said.via() == NounPhrases.NONE ? end : Math.max(end, NounPhrases.to(said.via()));
    }

    /** The first cue from here on that closes off what stands before it, or -1 if another is set off first. */
    private int outermost(List<Cue> cues, int first, int reach) {
        for (int i = first; i < cues.size() && i < first + 4; i++) {
            if (isTrailing(cues.get(i), reach)) {
                boolean relay = cues.get(i).kind() == Cue.Kind.ACCORDING && i > first && isSpoken(cues, first, i);
                return relay ? -1 : i;
            }
            if (i > first && isSetOff(cues.get(i))) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isSpoken(List<Cue> cues, int first, int last) {
        for (int i = first; i < last; i++) {
            if (cues.get(i).act() != Act.THOUGHT && cues.get(i).kind() != Cue.Kind.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private boolean isTrailing(Cue cue, int reach) {
        int before = cue.start() - 1;
        if (before < reach) {
            return false;
        }
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return narration.words(reach, before + 1, CLAUSE) >= CLAUSE || narration.isBehindQuote(before, reach);
        }
        if (cue.kind() == Cue.Kind.COLON || cue.kind() == Cue.Kind.PARTICIPLE) {
            return false;
        }
        if (narration.isBehindQuote(before, reach)) {
            return tokens.fold(Math.min(cue.end(), tokens.count() - 1)) != THAT;
        }
        if (!cue.takes('q') || !narration.isPause(before)) {
            return false;
        }
        if (isInserted(cue)) {
            return true;
        }
        int least = Grammar.isPreposition(tokens, reach) ? LONG_CLAUSE : CLAUSE;
        return narration.words(reach, before, least) >= least && isAdverbialRest(cue);
    }

    /** "Five years ago, she said, the valley had more": commas on both sides, and words behind them. */
    private boolean isInserted(Cue cue) {
        int comma = cue.end();
        return cue.kind() == Cue.Kind.PLAIN
                && comma + 1 < to
                && tokens.is(comma, ',')
                && tokens.is(cue.start() - 1, ',')
                && !narration.isQuoted(comma + 1)
                && tokens.isWord(comma + 1)
                && !narration.isConjunction(comma + 1)
                && !isParticiple(comma + 1);
    }

    private boolean isParticiple(int token) {
        return tokens.isLowerCase(token) && tokens.word(token).endsWith("ing");
    }

    /** Whether a clause of its own begins at a cue: ", and she said", ", adding". */
    private boolean isSetOff(Cue cue) {
        int before = cue.start() - 1;
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return true;
        }
        if (cue.kind() == Cue.Kind.PARTICIPLE) {
            return narration.isPause(before) || narration.isQuoted(before);
        }
        if (before < 1) {
            return false;
        }
        long fold = tokens.fold(before);
        boolean joined = fold == AND || fold == BUT || fold == WHILE;
        return joined && (narration.isPause(before - 1) || narration.isQuoted(before - 1)) || tokens.is(before, ';');
    }

    /** Whether nothing but a time, a place or an addressee follows a cue up to its clause's end. */
    private boolean isAdverbialRest(Cue cue) {
        int i = cue.end();
        long addressee = circumstances.addressee(cue, to);
        if (addressee != NounPhrases.NONE) {
            i = NounPhrases.to(addressee);
        }
        if (i >= to || !tokens.isWord(i)) {
            return i >= to || !narration.isQuoted(i) && !tokens.is(i, ':');
        }
        boolean adverbial = Grammar.isPreposition(tokens, i)
                || Grammar.isCalendar(tokens, i)
                || Grammar.isAdverb(tokens, i)
                || Grammar.isAuxiliary(tokens, i)
                || Grammar.isSubordinator(tokens, i) && tokens.fold(i) != THAT;
        if (!adverbial) {
            return false;
        }
        for (int j = i; j < to && j < i + NEAR; j++) {
            if (tokens.fold(j) == THAT || narration.isQuoted(j)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Attributed trailing(List<Cue> cues, int index, int reach) {
        Cue cue = cues.get(index);
        int end = cue.start();
        while (end > reach && narration.isPause(end - 1)) {
            end--;
        }
        int start = trailingStart(reach, end);
        if (narration.words(start, end, 1) == 0) {
            return null;
        }
        long addressee = circumstances.addressee(cue, to);
        int behind = addressee == NounPhrases.NONE ? cue.end() : NounPhrases.to(addressee);
        int next = index + 1 < cues.size() ? cues.get(index + 1).start() : to;
        int tail = tailEnd(behind, next);
        Span occasion = circumstances.occasion(behind, tail);
        long more = NounPhrases.NONE;
        if (!narration.isBehindQuote(start, reach) && !narration.isQuoted(end - 1) && isInserted(cue)) {
            more = restOf(cue.end() + 1, next);
        } else if (index + 1 >= cues.size() || !narration.isBehindQuote(next - 1, tail)) {
            more = secondPiece(tail);
        }
        return new Attributed(
                cue, start, end, more, NounPhrases.NONE, addressee, occasion, circumstances.act(cue, occasion));
    }

    /** Content before its cue begins behind a conjunction; a whole quoted sentence begins at its mark. */
    private int trailingStart(int reach, int end) {
        int start = reach;
        while (start < end && (narration.isPause(start) || narration.isConjunction(start))) {
            start++;
        }
        for (int i = end - 1; i > start; i--) {
            boolean opens = narration.isQuoted(i) && !narration.isQuoted(i - 1);
            if (opens
                    && (narration.isPause(i - 1) || tokens.is(i - 1, ':'))
                    && i + 1 < end
                    && tokens.isCapitalized(i + 1)) {
                return i; // "Asked about the plan, “We will see,” he said"
            }
            if (i < end - 4 * NEAR) {
                break;
            }
        }
        return start;
    }

    private int tailEnd(int from, int limit) {
        int i = from;
        while (i < limit && !narration.isQuoted(i)) {
            i++;
        }
        return i;
    }

    /** What goes on behind an inserted cue, up to the next cue that is set off or the unit's end. */
    private long restOf(int from, int limit) {
        int end = contentEnd(from, limit == to ? to : Math.max(from, limit - 1));
        return narration.words(from, end, 1) == 0 ? NounPhrases.NONE : NounPhrases.phrase(from, end);
    }

    /** The piece that goes on behind an inserted cue: "“We,” he said, “will see.”" */
    private long secondPiece(int from) {
        if (from >= to || !narration.isQuoted(from) || !narration.isPause(from - 1) && !tokens.is(from - 1, ':')) {
            return NounPhrases.NONE;
        }
        int end = contentEnd(from, to);
        for (int i = from; i < end; i++) {
            if (!narration.isQuoted(i) && narration.isPause(i) && i + 1 < end && !narration.isQuoted(i + 1)) {
                end = i;
                break;
            }
        }
        return NounPhrases.phrase(from, end);
    }

    private @Nullable Attributed fronted(List<Cue> cues, int index, int reach) {
        Cue cue = cues.get(index);
        if (cue.start() < reach) {
            return null;
        }
        long addressee = circumstances.addressee(cue, to);
        int behind = addressee == NounPhrases.NONE ? cue.end() : NounPhrases.to(addressee);
        int start = frontedStart(cue, behind, addressee != NounPhrases.NONE);
        if (addressee != NounPhrases.NONE && start < to && start >= 0 && tokens.fold(start) == INFINITIVE) {
            start = NounPhrases.from(addressee); // what was asked for says of whom
        }
        if (start < 0) {
            return null;
        }
        if (start >= to) {
            return new Attributed(
                    cue, to, to, NounPhrases.NONE, NounPhrases.NONE, addressee, null, circumstances.act(cue, null));
        }
        int limit = to;
        long via = NounPhrases.NONE;
        for (int i = index + 1; i < cues.size(); i++) {
            Cue next = cues.get(i);
            if (next.start() > start && isSetOff(next)) {
                limit = next.start();
                via = next.kind() == Cue.Kind.ACCORDING ? next.source() : NounPhrases.NONE;
                break;
            }
        }
        int end = contentEnd(start, cutAtComment(start, limit));
        Span occasion = circumstances.occasion(behind, start);
        if (occasion == null) {
            int cut = circumstances.occasionCut(start, end);
            if (cut < end) {
                occasion = circumstances.occasion(cut, end);
                end = cut;
            }
        }
        if (narration.words(start, end, 1) == 0) {
            return null;
        }
        if (occasion == null && reach < cue.start() && Grammar.isPreposition(tokens, reach)) {
            occasion = circumstances.occasion(reach, cue.start());
        }
        return new Attributed(
                cue, start, end, NounPhrases.NONE, via, addressee, occasion, circumstances.act(cue, occasion));
    }

    /** Where content begins behind a cue; -1 where none does, the unit's end where it is still to come. */
    private int frontedStart(Cue cue, int behind, boolean addressed) {
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return tokens.is(behind, ',') && behind < to ? behind + 1 : -1;
        }
        int i = behind;
        if (i >= to || i == to - 1 && tokens.is(i, ':')) {
            return cue.takes('q') && i < to ? to : -1;
        }
        if (narration.isQuoted(i)) {
            return i;
        }
        boolean pause = tokens.is(i, ',') || tokens.is(i, ':');
        if (pause && i + 1 < to) {
            return narration.isQuoted(i + 1) || tokens.is(i, ':') && cue.takes('q') ? i + 1 : -1;
        }
        if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, '$')) {
            return -1;
        }
        if (tokens.fold(i) == THAT) {
            return cue.takes('t') || cue.takes('o') ? i + 1 : -1;
        }
        if (tokens.fold(i) == INFINITIVE) {
            return cue.takes('i') || addressed && cue.takes('o') ? i : -1;
        }
        if (Grammar.isCalendar(tokens, i) || Grammar.isPreposition(tokens, i) || Grammar.isAdverb(tokens, i)) {
            return behindAdverbial(cue, i);
        }
        if (addressed) {
            return cue.takes('n') || Grammar.isPronoun(tokens, i) || Grammar.isDeterminer(tokens, i) ? i : -1;
        }
        boolean bare = cue.takes('t') && cue.act() != Act.THOUGHT && cue.kind() != Cue.Kind.PARTICIPLE;
        if (cue.takes('n') || cue.takes('a') || bare) {
            return i;
        }
        return cue.takes('t') && (Grammar.isPronoun(tokens, i) || Grammar.isDeterminer(tokens, i) || hasVerb(i))
                ? i
                : -1;
    }

    /** Whether a verb's auxiliary follows soon: "thinks Smith is right", not "knows Smith". */
    private boolean hasVerb(int from) {
        for (int i = from + 1; i < to && i < from + 6; i++) {
            if (Grammar.isAuxiliary(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "said on Monday that", "said in a statement, “": the content behind a time or a place. */
    private int behindAdverbial(Cue cue, int from) {
        if (!cue.takes('q') && !cue.takes('t')) {
            return -1;
        }
        for (int i = from; i < to && i < from + NEAR; i++) {
            if (narration.isQuoted(i)) {
                boolean paused = narration.isPause(i - 1) || tokens.is(i - 1, ':') || tokens.fold(i - 1) == THAT;
                return paused ? i : -1;
            }
            if (tokens.fold(i) == THAT && i + 1 < to) {
                return i + 1;
            }
            if (tokens.is(i, ':') && i == to - 1) {
                return to;
            }
            boolean clause = Grammar.agreement(tokens, i) != ' ' && !Grammar.isSubordinator(tokens, i);
            if (clause && Grammar.isCalendar(tokens, i - 1)) {
                return i; // "said Monday he would"
            }
            if (tokens.is(i, ',') || tokens.is(i, ';')) {
                return i + 1 < to && narration.isQuoted(i + 1) ? i + 1 : -1;
            }
        }
        return Grammar.isCalendar(tokens, from) && from + 1 < to ? from + 1 : -1;
    }

    private int contentEnd(int start, int limit) {
        int end = limit;
        while (end > start) {
            char c = tokens.first(end - 1);
            boolean outside = !narration.isQuoted(end - 1);
            if (!outside || tokens.isWord(end - 1) || c == ')' || c == '%' || c == '?' || c == '!') {
                break;
            }
            if (tokens.isNumber(end - 1)) {
                break;
            }
            end--;
        }
        while (end > start + 1 && !narration.isQuoted(end - 1) && narration.isConjunction(end - 1)) {
            end--;
            while (end > start + 1 && narration.isPause(end - 1)) {
                end--;
            }
        }
        return end;
    }

    /** "should cooperate, comments that come as": what sums up the content is no part of it. */
    private int cutAtComment(int start, int limit) {
        for (int i = start + 1; i + 2 < limit; i++) {
            if (tokens.is(i, ',') && !narration.isQuoted(i)) {
                int noun = Grammar.isDeterminer(tokens, i + 1) ? i + 2 : i + 1;
                boolean relative = noun + 1 < limit && Grammar.isSubordinator(tokens, noun + 1);
                if (relative && COMMENTS.has(tokens, noun)) {
                    return i;
                }
            }
        }
        return limit;
    }
}
