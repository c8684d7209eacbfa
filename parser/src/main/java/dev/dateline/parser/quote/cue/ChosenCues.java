package dev.dateline.parser.quote.cue;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.frame.PlacedFigures;
import dev.dateline.parser.quote.frame.QuotedSaying;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.source.NamedSources;
import dev.dateline.parser.quote.source.SourceGrammar;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Frames;
import dev.dateline.parser.quote.word.PhraseSpan;
import org.jspecify.annotations.Nullable;

/** Cues that the judge found, with what sort each is, what it tells and its {@link ChosenSources source}: "Lee [said] so". */
final class ChosenCues {
    /** How many words "as saying" has. */
    private static final int AS_SAYING = 2;

    private final NounPhrases phrases;
    private final Elements elements;
    private final QuotedSaying saying;
    private final CueGrammar cueGrammar;
    private final Agentless agentless;
    private final SourceGrammar grammar;
    private final ChosenSources sources;
    private final AskedThings asked;

    ChosenCues(Workbench bench, CueGrammar cueGrammar, NamedSources named, PlacedCues placed, SourceFeatures features) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.cueGrammar = cueGrammar;
        saying = new QuotedSaying(bench.narration().tokens(), phrases, elements);
        agentless = new Agentless(bench, cueGrammar);
        grammar = new SourceGrammar(bench.narration(), phrases, elements, bench.rules());
        sources = new ChosenSources(bench, cueGrammar, agentless, grammar, named, placed, features);
        asked = new AskedThings(phrases, elements);
    }

    /**
     * The cue that a word is the head of.
     *
     * @param k the element of the word
     * @param last the cue before it in the unit
     * @param surely how sure it is that it attributes
     * @param quotes whether the unit has quoted words
     */
    Cue at(int k, @Nullable Cue last, int surely, boolean quotes) {
        CueWords words = CueWords.at(elements, k);
        ChosenSources.Choice choice = sources.choose(words, last, quotes);
        int score = agentless.isByAgent(choice.source(), k) ? SureCues.SURE : surely;
        int as = saying.at(words.head(), words.to(), elements.to());
        boolean quoted = as >= 0;
        long source = teller(quoted ? quoted(words, as, choice.source()) : choice.source(), words);
        boolean done = !words.isPleased(elements) && agentless.isDoneTo(source, k);
        int margin = quoted ? SureCues.SURE : done ? Cue.UNDERGONE : choice.margin();
        boolean beside = words.form() == null && cueGrammar.isSaidBeside(k); // "“It was late,” Ann Lee remembers."
        return new Cue(
                quoted && !words.according() ? Cue.Kind.PLAIN : kind(words, source, last),
                words.from(),
                quoted ? as + AS_SAYING : words.to(),
                words.head(),
                source,
                words.according() || beside || PlacedFigures.has(elements, words.element())
                        ? Act.SPEECH
                        : act(words, source),
                beside ? Frames.QUOTED : frames(words),
                score,
                margin);
    }

    /** "The paper quoted [Ann Lee] as saying", "[Ann Lee] was quoted as saying": who is quoted, else what was chosen. */
    private long quoted(CueWords words, int as, long source) {
        // "which quoted as saying": whom is lost
        long behind = words.to() < as ? saying.object(words.to(), as) : PhraseSpan.NONE;
        long quoted = elements.isPassive(words.left(), words.element()) ? saying.subject(words.left()) : behind;
        return quoted == PhraseSpan.NONE ? source : quoted;
    }

    /** "[Ann Lee] was full of praise: “…”"; but "The families were told": who says it, which nobody is to whom it is said. */
    private long teller(long source, CueWords words) {
        CueVerbs.Form form = words.form();
        long full = source == PhraseSpan.NONE ? grammar.fullOf(words.element()) : source;
        boolean whom = form != null && !words.isPleased(elements) && agentless.isWhom(full, words.element(), form);
        return whom ? PhraseSpan.NONE : full;
    }

    /** "according to Lee", ", adding", "said Lee", "Lee said": what sort of words they are beside their source. */
    private Cue.Kind kind(CueWords words, long source, @Nullable Cue last) {
        if (words.according()) {
            return Cue.Kind.ACCORDING;
        }
        if (source == PhraseSpan.NONE || last != null && source == last.source()) {
            return Cue.Kind.PARTICIPLE;
        }
        if (PhraseSpan.from(source) > words.head()) {
            return Cue.Kind.INVERTED;
        }
        CueVerbs.Form form = words.form();
        boolean participle = form != null
                && form.participle()
                && words.from() == words.head()
                && WithClauses.teller(elements, words.element()) == PhraseSpan.NONE;
        return participle ? Cue.Kind.PARTICIPLE : Cue.Kind.PLAIN;
    }

    /** What a verb takes; what somebody was asked is nothing that quoted words behind it go on with. */
    private Frames frames(CueWords words) {
        CueVerbs.Form form = words.form();
        if (form == null) {
            return Frames.NONE;
        }
        return asked.has(words.element()) ? form.frames().withoutQuoted() : form.frames();
    }

    /** What a cue tells; "shows" is written only where something written shows it. */
    private Act act(CueWords words, long source) {
        CueVerbs.Form form = words.form();
        if (form == null) {
            return AttributionWords.act(elements.sort(words.element()));
        }
        return form.takes('d') && !grammar.isPaper(source) ? Act.THOUGHT : form.act();
    }
}
