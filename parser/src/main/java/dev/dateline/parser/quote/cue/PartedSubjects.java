package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.Papers;
import dev.dateline.parser.quote.clause.ReducedClauses;
import dev.dateline.parser.quote.clause.RelativeClauses;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.source.ClauseSubjects;
import dev.dateline.parser.quote.source.ComparedSubjects;
import dev.dateline.parser.quote.source.ListedObjects;
import dev.dateline.parser.quote.source.NearSubjects;
import dev.dateline.parser.quote.word.PhraseSpan;

/** Subjects that clauses and appositions part from the verb that attributes: "[Ann Lee], a baker who has left, said it was late". */
final class PartedSubjects {
    private final CourtHearings courts;
    private final RelativeClauses relatives;
    private final ReducedClauses reduced;
    private final Papers papers;
    private final UnclosedAppositions unclosed;
    private final ClauseSubjects clauses;
    private final NearSubjects near;
    private final ComparedSubjects compared;
    private final ListedObjects listed;

    PartedSubjects(Workbench bench, PlacedCues placed, NearSubjects near, ClauseSubjects clauses) {
        this.courts = new CourtHearings(bench.phrases(), bench.elements());
        this.relatives = new RelativeClauses(bench.narration(), bench.phrases(), bench.elements());
        this.reduced = new ReducedClauses(bench.phrases(), bench.elements());
        this.papers = new Papers(bench.phrases(), bench.elements());
        this.unclosed = new UnclosedAppositions(bench, placed);
        this.clauses = clauses;
        this.near = near;
        this.compared = new ComparedSubjects(bench.elements(), bench.rules());
        this.listed = new ListedObjects(bench.phrases(), bench.elements());
    }

    /**
     * The subject of a cue, or {@link PhraseSpan#NONE} where nothing parts it from its verb.
     *
     * @param quotes whether the unit has quoted words
     */
    long subject(int k, long source, boolean quotes) {
        long noun = courts.doer(k);
        noun = noun == PhraseSpan.NONE ? relatives.subject(k) : noun;
        noun = noun == PhraseSpan.NONE ? reduced.subject(k, source) : noun;
        noun = noun == PhraseSpan.NONE && quotes ? unclosed.behindQuotation(k) : noun;
        noun = noun == PhraseSpan.NONE ? unclosed.opening(k) : noun;
        noun = noun == PhraseSpan.NONE ? clauses.opened(k) : noun;
        noun = noun == PhraseSpan.NONE ? near.amongThose(k) : noun;
        noun = noun == PhraseSpan.NONE ? compared.subject(k, source) : noun;
        noun = noun == PhraseSpan.NONE ? listed.subject(k, source) : noun;
        noun = noun == PhraseSpan.NONE ? paper(k, source) : noun;
        return noun == PhraseSpan.NONE ? clauses.parted(k) : noun;
    }

    /** "[A survey of bakers] found prices rose": a paper, where what was chosen is not the paper, or no more than a part of it. */
    private long paper(int k, long source) {
        long paper = papers.received(k);
        if (paper != PhraseSpan.NONE) {
            return paper;
        }
        paper = papers.teller(k);
        boolean same = paper != PhraseSpan.NONE
                && source != PhraseSpan.NONE
                && (PhraseSpan.from(paper) == PhraseSpan.from(source)
                        || PhraseSpan.from(source) < PhraseSpan.from(paper)
                                && PhraseSpan.to(paper) <= PhraseSpan.to(source));
        return same ? source : paper;
    }
}
