package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;

/**
 * What is said begins with the noun right behind a cue, where what was found behind that only tells more of it: "announced
 * [plans] that would cost jobs", "ordered [a closure] from May 3".
 */
final class NounsBehindCue {
    private final NounPhrases phrases;
    private final Elements elements;

    NounsBehindCue(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /**
     * "announced [plans] that [would cost jobs]": the element where a thing begins that stands right behind a cue and that a
     * verb without a subject of its own tells of; else the one that a content was found to begin with.
     */
    int noun(Cue cue, int first) {
        int that = elements.is(first, WordKind.THAT) ? first : first - 1;
        int verb = that + 1;
        int behind = elements.at(cue.to());
        if (!elements.is(that, WordKind.THAT) || that <= behind || cue.source() == PhraseSpan.NONE) {
            return first;
        }
        boolean finite = switch (elements.kind(verb)) {
            case BE, MODAL, HAVE -> true;
            case VERB_ED -> !cue.takes('o');
            case VERB_S -> elements.kind(verb + 1).isArticle(); // "that [ends] the strike"
            default -> elements.isIrregularPast(verb); // "that [beat] forecasts"
        };
        int noun = behind + Elements.bit(elements.is(behind, WordKind.ADVERB)); // "[quarterly] revenue"
        noun += Elements.bit(elements.is(noun, WordKind.TO)); // "agreed [to] a request that"
        long thing = finite ? phrases.startingAt(elements, noun) : PhraseSpan.NONE;
        boolean adjoins = thing != PhraseSpan.NONE
                && overCircumstances(elements.behind(thing), that) == that
                && !isSomeone(elements.at(PhraseSpan.to(thing) - 1));
        return adjoins ? behind : first;
    }

    private boolean isSomeone(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSON, PERSONS, BODY, OBJECT, HE, SHE, THEY -> true;
            default -> false;
        };
    }

    /** "announced a plan [on Tuesday] that", "a request [from bakers] that": over when something was and what more is told of it. */
    private int overCircumstances(int begin, int limit) {
        int k = begin;
        while (k < limit && !TimeWords.isTime(elements, k, limit)) {
            boolean preposition = elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.OF);
            long thing = preposition ? phrases.startingAt(elements, k + 1) : PhraseSpan.NONE;
            if (thing == PhraseSpan.NONE) {
                return k;
            }
            k = elements.behind(thing);
        }
        return limit;
    }

    /** "revealed it in a talk that [aired] on Monday": whether a clause tells of a noun that stands apart from the cue. */
    boolean isOfAnother(Cue cue, int first) {
        int that = elements.is(first, WordKind.THAT) ? first : first - 1;
        int verb = that + 1;
        boolean finite = switch (elements.kind(verb)) {
            case BE, MODAL, HAVE, VERB_ED -> true;
            default -> false;
        };
        return finite
                && elements.is(that, WordKind.THAT)
                && that > elements.at(cue.to()) + 1
                && elements.first(that) > cue.to()
                && !cue.takes('o')
                && elements.kind(verb + 1) != WordKind.EDGE
                && isPlainNoun(that - 1)
                && elements.is(elements.at(cue.to()), WordKind.PREPOSITION);
    }

    private boolean isPlainNoun(int k) {
        return switch (elements.kind(k)) {
            case NAME, WORD, PAPER -> !TimeWords.isNoun(elements.fold(k));
            default -> false;
        };
    }
}
