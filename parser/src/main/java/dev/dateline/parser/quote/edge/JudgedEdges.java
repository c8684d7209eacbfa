package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import org.jspecify.annotations.Nullable;

/** Where the words beside a cue start and end, of all places where they may: those that the judge chooses. */
public final class JudgedEdges {
    private final Elements elements;
    private final ContentEdges edges;
    private final Judge judge;
    private final Candidates candidates;
    private final StartFeatures starts;
    private final EndFeatures ends;

    public JudgedEdges(Workbench bench) {
        elements = bench.elements();
        edges = new ContentEdges(bench.narration());
        judge = bench.judge();
        candidates = bench.candidates();
        starts = new StartFeatures(bench.narration(), elements, bench.rules(), candidates);
        ends = new EndFeatures(bench.narration(), elements, bench.rules(), candidates);
    }

    /** The start of the words ahead of a cue, which end ahead of a token: "It was late, and [fares rose], Lee said". */
    public int startAhead(Cue cue, int reach, int end) {
        candidates.clear(elements.from(), elements.to());
        starts.before(cue, reach, end);
        return chosen(Question.START, cue, reach);
    }

    /** The start of the words behind a cue, not ahead of a token: "said on Monday that [they fell]". */
    int startBehind(Cue cue, int behind) {
        candidates.clear(elements.from(), elements.to());
        starts.behind(cue, behind);
        return chosen(Question.START, cue, behind);
    }

    /** The end of the words behind a cue, or of what is told ahead of a comment on it: "said [they fell], a claim that Holm denies". */
    public int end(Cue cue, @Nullable Cue next, int start) {
        candidates.clear(elements.from(), elements.to());
        ends.list(cue, next, start);
        return edges.cutAtComment(start, chosen(Question.END, cue, elements.to()));
    }

    private int chosen(Question question, Cue cue, int fallback) {
        return candidates.count() == 0
                ? fallback
                : (int) candidates.value(judge.choose(question, cue.head(), candidates));
    }
}
