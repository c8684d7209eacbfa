package dev.dateline.parser.quote.grammar;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
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
    /** How many words a clause has at least: "On Monday, he said" has none. */
    private static final int CLAUSE = 4;
    /** How many words it has where it opens with a preposition. */
    private static final int LONG_CLAUSE = 8;

    private static final long THAT = Tokens.fold("that");
    private static final long INFINITIVE = Tokens.fold("to");
    private static final long AND = Tokens.fold("and");
    private static final long BUT = Tokens.fold("but");
    private static final long WHILE = Tokens.fold("while");

    private final Narration narration;
    private final Tokens tokens;
    private final Circumstances circumstances;
    private final ContentEdges edges;
    private int to;

    UnitReader(Narration narration, NounPhrases phrases) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.circumstances = new Circumstances(narration, phrases);
        this.edges = new ContentEdges(narration);
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
        end = said.more() == PhraseSpan.NONE ? end : Math.max(end, PhraseSpan.to(said.more()));
        return said.via() == PhraseSpan.NONE ? end : Math.max(end, PhraseSpan.to(said.via()));
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
        return tokens.isLowerCase(token) && tokens.endsWith(token, "ing");
    }

    /** Whether a clause of its own begins at a cue: ", and she said", ", adding". */
    private boolean isSetOff(Cue cue) {
        int before = cue.start() - 1;
        if (cue.kind() == Cue.Kind.ACCORDING) {
            return true;
        }
        if (cue.kind() == Cue.Kind.PARTICIPLE) {
            int pause = narration.isConjunction(before) ? before - 1 : before; // ", adding", ", and warned"
            return narration.isPause(pause) || narration.isQuoted(pause);
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
        if (addressee != PhraseSpan.NONE) {
            i = PhraseSpan.to(addressee);
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
        for (int j = i; j < to && j < i + ContentEdges.NEAR; j++) {
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
        end = edges.withoutDescription(reach, end);
        int start = edges.trailingStart(reach, end);
        if (narration.words(start, end, 1) == 0) {
            return null;
        }
        long addressee = circumstances.addressee(cue, to);
        int behind = addressee == PhraseSpan.NONE ? cue.end() : PhraseSpan.to(addressee);
        int next = index + 1 < cues.size() ? cues.get(index + 1).start() : to;
        int tail = narration.unquotedTo(behind, next);
        long more = PhraseSpan.NONE;
        if (!narration.isBehindQuote(start, reach) && !narration.isQuoted(end - 1) && isInserted(cue)) {
            more = restOf(cue.end() + 1, next);
        } else if (index + 1 >= cues.size() || !narration.isBehindQuote(next - 1, tail)) {
            more = secondPiece(tail);
        }
        return content(cue, start, end, more, PhraseSpan.NONE);
    }

    /** Of what is only evidence nobody asks where it was said, to whom, or how. */
    private static Attributed content(Cue cue, int start, int end, long more, long via) {
        return new Attributed(cue, start, end, more, via, PhraseSpan.NONE, null, cue.act());
    }

    /** What goes on behind an inserted cue, up to the next cue that is set off or the unit's end. */
    private long restOf(int from, int limit) {
        int end = edges.contentEnd(from, limit == to ? to : Math.max(from, limit - 1));
        return narration.words(from, end, 1) == 0 ? PhraseSpan.NONE : PhraseSpan.of(from, end);
    }

    /** The piece that goes on behind an inserted cue: "“We,” he said, “will see.”" */
    private long secondPiece(int from) {
        if (from >= to || !narration.isQuoted(from) || !narration.isPause(from - 1) && !tokens.is(from - 1, ':')) {
            return PhraseSpan.NONE;
        }
        int end = edges.contentEnd(from, to);
        for (int i = from; i < end; i++) {
            if (!narration.isQuoted(i) && narration.isPause(i) && i + 1 < end && !narration.isQuoted(i + 1)) {
                end = i;
                break;
            }
        }
        return PhraseSpan.of(from, end);
    }

    private @Nullable Attributed fronted(List<Cue> cues, int index, int reach) {
        Cue cue = cues.get(index);
        if (cue.start() < reach) {
            return null;
        }
        long addressee = circumstances.addressee(cue, to);
        int behind = addressee == PhraseSpan.NONE ? cue.end() : PhraseSpan.to(addressee);
        int start = edges.frontedStart(cue, behind, addressee != PhraseSpan.NONE, to);
        if (addressee != PhraseSpan.NONE && start < to && start >= 0 && tokens.fold(start) == INFINITIVE) {
            start = PhraseSpan.from(addressee); // what was asked for says of whom
        }
        if (start < 0) {
            return null;
        }
        if (start >= to) {
            return content(cue, to, to, PhraseSpan.NONE, PhraseSpan.NONE);
        }
        int limit = to;
        long via = PhraseSpan.NONE;
        for (int i = index + 1; i < cues.size(); i++) {
            Cue next = cues.get(i);
            if (next.start() > start && isSetOff(next)) {
                limit = next.start();
                via = next.kind() == Cue.Kind.ACCORDING ? next.source() : PhraseSpan.NONE;
                break;
            }
        }
        int end = edges.contentEnd(start, edges.cutAtComment(start, limit));
        if (circumstances.occasion(behind, start) == null) {
            end = Math.min(end, circumstances.occasionCut(start, end));
        }
        return narration.words(start, end, 1) == 0 ? null : content(cue, start, end, PhraseSpan.NONE, via);
    }
}
