package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.saying.Likelihood;
import dev.dateline.parser.quote.saying.Reasons;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Writes down what was found to be said, in order, each with its wording and its utterance, and tells why. */
final class Sayings {
    private final Tokens tokens;
    private final Narration narration;
    private final Wording wording;
    private final Audience audience;
    private final ReadingSink sink;
    private final List<Saying> sayings = new ArrayList<>();
    private int utterance;

    Sayings(Narration narration, Wording wording, ReadingSink sink) {
        this.tokens = narration.tokens();
        this.narration = narration;
        this.wording = wording;
        this.audience = new Audience(narration);
        this.sink = sink;
    }

    List<Saying> all() {
        return sayings;
    }

    /** Whether the last saying reaches over a token. */
    boolean holds(int token) {
        return !sayings.isEmpty()
                && tokens.start(token)
                        < sayings.get(sayings.size() - 1).content().end();
    }

    /** What comes next belongs to another utterance than what came before. */
    void begin() {
        utterance++;
    }

    /** What somebody says in a transcript, without marks. */
    void turn(int from, int to, long cue, long source, Saying.Link link) {
        Span content = content(from, to);
        Saying saying = new Saying(
                content,
                QuoteKind.DIRECT,
                narration.isBare(from, to) ? wording.verbatim(from, to) : List.of(content),
                Act.SPEECH,
                utterance,
                wording.span(cue),
                wording.source(source),
                null,
                null,
                null,
                link,
                Likelihood.CERTAIN);
        keep(saying, 0, Reasons.TURN);
    }

    /** Quoted words without a cue; the source is who stands near, or {@link PhraseSpan#NONE}. */
    void leave(int from, int to, long source, Saying.Link link) {
        long colon = wording.colon(from, source);
        Saying saying = new Saying(
                content(from, to),
                wording.kind(from, to),
                wording.verbatim(from, to),
                Act.SPEECH,
                utterance,
                wording.span(colon),
                wording.source(source),
                null,
                null,
                null,
                link,
                Likelihood.CERTAIN);
        String beside = colon == PhraseSpan.NONE ? Reasons.BESIDE : Reasons.HANDED_OVER;
        keep(saying, 0, source == PhraseSpan.NONE ? Reasons.NOTHING : beside);
    }

    /** Quoted words that go on with what was said before. */
    Saying goOn(Saying before, int from, int to, Saying.Link link) {
        return goOn(before, from, to, link, link == Saying.Link.CONTINUED ? before.utterance() : utterance);
    }

    /** Quoted words that a sentence of its own tells, by who spoke right before: they belong to the same utterance. */
    Saying floatOn(Saying before, int from, int to) {
        return goOn(before, from, to, Saying.Link.FLOATING, before.utterance());
    }

    private Saying goOn(Saying before, int from, int to, Saying.Link link, int belongs) {
        Saying saying = new Saying(
                content(from, to),
                wording.kind(from, to),
                wording.verbatim(from, to),
                before.act() == Act.THOUGHT ? Act.SPEECH : before.act(),
                belongs,
                before.cueOrNull(),
                before.sourceOrNull(),
                before.viaOrNull(),
                before.addresseeOrNull(),
                before.occasionOrNull(),
                link,
                Likelihood.CERTAIN);
        return keep(saying, 0, link == Saying.Link.CONTINUED ? Reasons.GOES_ON : Reasons.NEAR);
    }

    /** A piece of what a cue says. */
    Saying state(Attributed said, int from, int to, Saying.Link link) {
        Cue cue = said.cue();
        List<Span> verbatim = wording.verbatim(from, to, cue, said.act());
        Saying saying = new Saying(
                content(from, to),
                wording.kind(from, to, verbatim),
                verbatim,
                act(said, from, to),
                utterance,
                wording.span(PhraseSpan.of(cue.from(), cue.to())),
                wording.source(cue.teller()),
                wording.span(said.via()),
                wording.span(audience.of(said)),
                said.occasion(),
                link == Saying.Link.STATED && cue.isFaint() ? Saying.Link.FAINT : link,
                verbatim.isEmpty()
                        ? Likelihood.of(cue, narration.words(from, to, Likelihood.LONG))
                        : Likelihood.CERTAIN);
        return keep(saying, cue.score(), sink.listens() ? Reasons.of(cue, tokens) : "");
    }

    /** What a faint cue tells is rather held than said. */
    private Act act(Attributed said, int from, int to) {
        if (said.cue().isFaint()) {
            return Act.THOUGHT;
        }
        return said.act() == Act.THOUGHT && narration.isBare(from, to) ? Act.SPEECH : said.act();
    }

    private Span content(int from, int to) {
        int first = from + 1 < to && isBracket(from, "([") && closing(from, to) == to ? from + 1 : from;
        int last = to - 1;
        if (isBracket(last, ")]") && opening(first, last) < first && last > first + 1) {
            last--; // "(Lee said [it was late].)"
            last -= tokens.is(last, '.') && !narration.isQuoted(last) && last > first ? 1 : 0;
        }
        last = Math.max(first, last);
        return new Span(tokens.start(first), tokens.end(isTorn(first, last) ? last + 2 : last));
    }

    /** "read “The Long Rain[,” which]": whether a mark opens in some words that closes right behind them, over a comma. */
    private boolean isTorn(int first, int last) {
        boolean comma = last + 2 < tokens.count()
                && tokens.is(last + 1, ',')
                && !tokens.isSpacedBefore(last + 1)
                && !tokens.isSpacedBefore(last + 2);
        char close = comma ? tokens.sign(last + 2) : ' ';
        boolean open = false;
        for (int i = first; i <= last && (close == '”' || close == '"'); i++) {
            char sign = tokens.sign(i);
            open = sign == close ? sign == '"' && !open : sign == '“' ? close == '”' : open;
        }
        return open;
    }

    /** Whether a token that nobody quotes is one of two brackets. */
    private boolean isBracket(int token, String brackets) {
        return brackets.indexOf(tokens.sign(token)) >= 0 && !narration.isQuoted(token);
    }

    /** Where a bracket closes that opens some words; their end where it does not. */
    private int closing(int from, int to) {
        int open = 1;
        int i = from + 1;
        for (; i < to; i++) {
            open += isBracket(i, "([") ? 1 : isBracket(i, ")]") ? -1 : 0;
            if (open == 0) {
                return i;
            }
        }
        return i;
    }

    /** Where the bracket opens that closes some words; in front of them where it does not. */
    private int opening(int from, int last) {
        int closed = 1;
        int i = last - 1;
        for (; i >= from; i--) {
            closed += isBracket(i, ")]") ? 1 : isBracket(i, "([") ? -1 : 0;
            if (closed == 0) {
                return i;
            }
        }
        return i;
    }

    private Saying keep(Saying saying, int score, String reason) {
        sayings.add(saying);
        if (sink.listens()) {
            Span content = saying.content();
            Span source = saying.sourceOrNull();
            String said = source == null ? "no source" : source.of(tokens.text());
            sink.read("quote", content.start(), content.of(tokens.text()), said, score, reason);
        }
        return saying;
    }
}
