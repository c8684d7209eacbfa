package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.Papers;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.source.NamedSources;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Cues of whose source grammar leaves no choice, so that no model is asked for it: "“We are wet,” she [sniffled]". */
final class SureCues {
    /** How sure a source is that grammar leaves no choice of. */
    static final int SURE = 1000;

    private final Elements elements;
    private final CourtHearings courts;
    private final NamedSources named;

    SureCues(Workbench bench, NamedSources named) {
        this.elements = bench.elements();
        this.courts = new CourtHearings(bench.phrases(), bench.elements());
        this.named = named;
    }

    /** "“We are wet,” she [sniffled]", "a note [reading] “…”": a word that attributes by its place alone. */
    Cue placed(int k, long source, Act act) {
        int i = elements.first(k);
        boolean inverted = PhraseSpan.from(source) > i;
        boolean tells = elements.isCueVerb(k) && elements.is(k, WordKind.VERB_ING); // "is heard [telling] him"
        Frames frames = tells ? CueVerbs.form(elements.form(k)).frames() : Frames.QUOTED;
        return new Cue(inverted ? Cue.Kind.INVERTED : Cue.Kind.PLAIN, i, i + 1, i, source, act, frames, SURE, SURE);
    }

    /** "The jury [heard from] Ann Lee that it was late": who told it. */
    Cue heard(int k, long teller) {
        int i = elements.first(k);
        int end = PhraseSpan.from(teller);
        return new Cue(Cue.Kind.INVERTED, i, end, i, teller, Act.SPEECH, Frames.CLAUSE, SURE, SURE);
    }

    /** "Her husband [interrupted]. “…”": who speaks up, ahead of the words. */
    Cue announcing(int k, long source) {
        int i = elements.first(k);
        CueVerbs.Form form = CueVerbs.form(elements.form(k));
        int end = i + CueVerbs.length(elements.form(k));
        return new Cue(Cue.Kind.ANNOUNCING, i, end, i, source, form.act(), form.frames(), SURE, SURE);
    }

    /** "It was late, Lee [said].": a cue that closes off its sentence, and no more than the name of its source. */
    Cue closing(int k, long source) {
        int i = elements.first(k);
        int number = elements.form(k);
        int end = i + (number == Phrases.NONE ? 1 : CueVerbs.length(number));
        long teller = courts.isTold(k) ? PhraseSpan.NONE : named.name(withoutTime(source), i);
        CueVerbs.Form form = number == Phrases.NONE ? null : CueVerbs.form(number);
        Act act = form == null ? AttributionWords.act(elements.sort(k)) : form.act();
        int begin = PhraseSpan.from(source) < i ? elements.first(verbFrom(k)) : i; // "[has] found"
        Frames frames = form == null ? Frames.NONE : form.frames();
        return new Cue(Cue.Kind.CLOSING, begin, end, i, teller, act, frames, SURE, SURE);
    }

    /** "[a report] on Friday showed". */
    private long withoutTime(long source) {
        int end = Papers.upToTime(elements, elements.firstOf(source), elements.behind(source));
        return PhraseSpan.of(PhraseSpan.from(source), elements.first(end));
    }

    /** "cooks here [have] said": where the verb begins. */
    private int verbFrom(int k) {
        int begin = elements.subjectEnd(k) + 1;
        return begin < k && elements.isHere(begin) ? begin + 1 : begin;
    }
}
