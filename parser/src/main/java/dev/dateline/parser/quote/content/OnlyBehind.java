package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.FrontedParticiples;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.edge.InsertedCues;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * Cues ahead of which nothing of what is said can stand, by the clause that they are in: "Residents were [told] by the police to
 * stay", "As it is late, the port has [told] the crews of it".
 */
final class OnlyBehind {
    private static final long AS = Tokens.fold("as");
    private static final long DESCRIBED = Tokens.fold("described");
    private static final long SAID = Tokens.fold("said");

    /** Who somebody is has no more elements between its commas. */
    private static final int SET_OFF = 8;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final FrontedParticiples fronted;
    private final BareRelatives bare;
    private final InsertedCues inserted;

    OnlyBehind(Workbench bench, InsertedCues inserted) {
        this.elements = bench.elements();
        this.tokens = elements.tokens();
        this.phrases = bench.phrases();
        this.fronted = new FrontedParticiples(elements);
        this.bare = new BareRelatives(elements);
        this.inserted = inserted;
    }

    /**
     * Whether a cue is one.
     *
     * @param reach how far ahead a content may begin
     */
    boolean has(Cue cue, int reach) {
        return elements.has(WordKind.COMMA) && isBehindComma(cue, reach)
                || bare.isAround(cue)
                || bare.isOfPlace(cue)
                || inserted.isAhead(cue, elements.at(reach))
                || isBehindRelative(cue, reach)
                || isToldBy(cue)
                || WithClauses.hasContentBehind(elements, elements.at(cue.head()))
                || WithClauses.isSupposed(elements, elements.at(cue.head()))
                || isTold(cue)
                || isToldByAgent(cue)
                || isDescribed(cue)
                || isOfWhat(cue)
                || isBehindLabel(cue)
                || elements.quotes() && isBehindStop(cue);
    }

    /** Of those that stand behind a comma whether a cue is one. */
    private boolean isBehindComma(Cue cue, int reach) {
        return fronted.isAhead(cue, reach)
                || isDated(cue)
                || isCalledSo(cue)
                || isBehindReason(cue, reach)
                || isConceded(cue)
                || ApposedOwners.areAhead(elements, cue, reach);
    }

    /** "“It is late.” [He added], “We stay.”": behind a full stop inside of marks a sentence begins, and its words are in the next ones. */
    private boolean isBehindStop(Cue cue) {
        int subject = elements.firstOf(cue.source());
        int pause = elements.at(cue.to());
        return subject > 0
                && cue.kind() == Cue.Kind.PLAIN
                && elements.is(subject - 1, WordKind.QUOTATION)
                && tokens.is(elements.first(subject) - 2, '.')
                && PhraseSpan.from(cue.source()) < cue.from()
                && (elements.is(pause, WordKind.COMMA) || elements.is(pause, WordKind.COLON))
                && elements.is(pause + 1, WordKind.QUOTATION);
    }

    /** "[The union] that represents cooks said": between a source that nothing stands ahead of and its cue a clause tells of it. */
    private boolean isBehindRelative(Cue cue, int reach) {
        int that = elements.behind(cue.source());
        return that > 0
                && PhraseSpan.from(cue.source()) == reach
                && elements.is(that, WordKind.THAT)
                && elements.first(that + 1) < cue.from()
                && elements.at(cue.to()) < elements.count();
    }

    /** "That evening, Lee [said], “…”": ahead of a subject that its cue and words in marks follow no more than when that was. */
    private boolean isDated(Cue cue) {
        int comma = elements.firstOf(cue.source()) - 1;
        int pause = elements.at(cue.to());
        return comma > 0
                && cue.kind() == Cue.Kind.PLAIN
                && elements.is(comma, WordKind.COMMA)
                && PhraseSpan.to(cue.source()) == cue.from()
                && (elements.is(pause, WordKind.COMMA) || elements.is(pause, WordKind.COLON))
                && elements.is(pause + 1, WordKind.QUOTATION)
                && TimeWords.isTime(elements, Elements.bit(elements.is(0, WordKind.THAT)), comma);
    }

    /** "The tart, [billed] as “the best”, was wet": of what is called so nothing is said ahead. */
    private boolean isCalledSo(Cue cue) {
        int k = elements.at(cue.head());
        return cue.source() == PhraseSpan.NONE
                && elements.is(k, WordKind.VERB_ED)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.fold(k + 1) == AS
                && elements.is(k + 2, WordKind.QUOTATION);
    }

    /** "Residents were told by [the police] to stay", "Jurors heard from [a cook] that": of what one told others, "to" or "that" is the beginning. */
    private boolean isToldBy(Cue cue) {
        int agent = cue.source() == PhraseSpan.NONE ? -1 : PhraseSpan.from(cue.source());
        if (agent < cue.to()) {
            return false;
        }
        if (elements.isHead(elements.at(cue.head()), HeadWords.HEARING)) {
            return true;
        }
        int next = overSetOff(elements.behind(cue.source()));
        return cue.takes('o')
                && elements.is(elements.at(agent) - 1, WordKind.BY)
                && (elements.is(next, WordKind.TO) || elements.is(next, WordKind.THAT));
    }

    /** "Ann Lee[, prosecuting,] that": behind who somebody is, or the element itself. */
    private int overSetOff(int k) {
        int comma = elements.is(k, WordKind.COMMA) ? elements.next(WordKind.COMMA, k + 1, k + SET_OFF) : k;
        return comma > k && elements.is(comma, WordKind.COMMA) ? comma + 1 : k;
    }

    /** "The court was told Lee had left": behind the passive and its subject, which the unit opens with, is what was told. */
    private boolean isTold(Cue cue) {
        if (cue.source() != PhraseSpan.NONE || !cue.takes('o')) {
            return false;
        }
        int k = elements.at(cue.head());
        int left = elements.subjectEnd(k);
        boolean passive = left >= 0
                && elements.isPassive(left, k)
                && (elements.is(elements.at(cue.to()), WordKind.TO) // "Guests were told [to] wait"
                        || elements.verbs(elements.at(cue.to()), elements.count(), 1) > 0);
        long subject = passive ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
    }

    /** "Lee was [pressed] by cooks to leave": behind who told is what was told. */
    private boolean isToldByAgent(Cue cue) {
        int k = elements.at(cue.head());
        return cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) == cue.to() + 1
                && elements.is(elements.at(cue.to()), WordKind.BY)
                && elements.is(elements.behind(cue.source()), WordKind.TO)
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "His state is [described] as stable", "Skarn is [said] to be wet": of what is told so by nobody in particular, how it is stands behind. */
    private boolean isDescribed(Cue cue) {
        int k = elements.at(cue.head());
        int next = elements.at(cue.to());
        boolean described = elements.fold(k) == DESCRIBED && elements.fold(next) == AS
                || cue.act() == Act.SPEECH && elements.is(next, WordKind.TO) && isOrWas(k, next + 1);
        int left = described && cue.source() == PhraseSpan.NONE ? elements.subjectEnd(k) : -1;
        return left >= 0 && elements.isPassive(left, k);
    }

    /** "is said to row", "is rumored to [be]": what follows somebody's being told so. */
    private boolean isOrWas(int k, int verb) {
        return elements.fold(k) == SAID || elements.is(verb, WordKind.BE) || elements.is(verb, WordKind.HAVE);
    }

    /** "over what [police] described as": what is called so stands behind. */
    private boolean isOfWhat(Cue cue) {
        return WhatClauses.opener(elements, cue) > 0 && elements.at(cue.to()) < elements.count();
    }

    /** "The Tide Model: [According to] this model, depth grows": ahead of a colon stands a label, and what is said behind the comma. */
    private boolean isBehindLabel(Cue cue) {
        int colon = elements.at(cue.from()) - 1;
        int comma = elements.behind(cue.source());
        return cue.kind() == Cue.Kind.ACCORDING
                && elements.is(colon, WordKind.COLON)
                && comma > colon
                && elements.is(comma, WordKind.COMMA)
                && elements.verbs(0, colon, 1) == 0;
    }

    /** "As it is late, [the port has told] the crews of it": a clause of cause and an object are no more than why and whom. */
    private boolean isBehindReason(Cue cue, int reach) {
        int subject = elements.firstOf(cue.source());
        int object = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && cue.takes('o')
                && reach == elements.from()
                && elements.is(0, WordKind.SUBORDINATOR)
                && ClauseEnds.opensReason(elements.fold(0))
                && elements.is(subject - 1, WordKind.COMMA)
                && PhraseSpan.to(cue.source()) == cue.from()
                && (elements.kind(object).isArticle() || elements.is(object, WordKind.OBJECT));
    }

    /** "It is unclear, although [Lee suspects] a leak": ahead of a clause of cause or concession the writer speaks. */
    private boolean isConceded(Cue cue) {
        int subject = elements.firstOf(cue.source());
        long opener = elements.fold(subject - 1);
        return subject > 1
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && PhraseSpan.to(cue.source()) == cue.from()
                && ClauseEnds.opensReason(opener)
                && opener != AS
                && elements.is(subject - 2, WordKind.COMMA)
                && elements.kind(elements.at(cue.to())).isWord()
                && !elements.is(elements.at(cue.to()), WordKind.ADVERB);
    }
}
