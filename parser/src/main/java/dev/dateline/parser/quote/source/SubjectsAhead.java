package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.ApposedNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/**
 * The subject ahead of what is set off between it and its verb, where a source was chosen in there: "[Orlo], a Lund firm, the first
 * of its kind, said", "[Orlo Mills] – once Tarn Oil and now larger – said", "Lund’s largest arm, [Orlo Mills], said".
 */
public final class SubjectsAhead {
    private static final int EMOTE = AttributionWords.sort("emote");
    private static final int STATE = AttributionWords.sort("state-adjective");

    /** How many tokens are set off at most. */
    private static final int LONGEST = 30;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final ApposedNames apposed;

    public SubjectsAhead(NounPhrases phrases, Elements elements, ApposedNames apposed) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.apposed = apposed;
    }

    /**
     * The subject of a cue, where the source given is not it; else that source.
     *
     * @param begin the first token of the cue
     * @param k the element that attributes
     */
    public long over(long source, int begin, int k) {
        if (source == PhraseSpan.NONE) {
            return ofNobody(begin, k);
        }
        if (PhraseSpan.to(source) >= begin) {
            return source;
        }
        int verb = begin;
        while (verb > PhraseSpan.from(source) && isCircumstance(elements.at(verb - 1))) {
            verb--;
        }
        if (elements.is(elements.at(verb - 1), WordKind.DASH)) {
            return behindDash(source, verb - 1);
        }
        if (!tokens.is(verb - 1, ',')) {
            return source;
        }
        int behind = PhraseSpan.to(source);
        boolean owner = elements.is(elements.at(behind), WordKind.CLITIC)
                || elements.is(elements.at(behind), WordKind.SIGN) && tokens.isSpelled(behind + 1, "s"); // "Corp.’s"
        return owner ? owned(source, verb) : opening(source, verb);
    }

    /** "[Orlo] – once Tarn Oil – said", "[Orlo], a Lund firm, is pleased to": the subject of a cue that has no source. */
    private long ofNobody(int begin, int k) {
        if (elements.is(elements.at(begin) - 1, WordKind.DASH)) {
            return behindDash(PhraseSpan.NONE, begin - 1);
        }
        boolean state = (elements.sort(k) == EMOTE || elements.sort(k) == STATE)
                && elements.is(elements.at(begin), WordKind.BE)
                && tokens.is(begin - 1, ',');
        return state ? explained(PhraseSpan.NONE, begin) : PhraseSpan.NONE;
    }

    /** "Orlo, a firm, [today] announced". */
    private boolean isCircumstance(int k) {
        return elements.is(k, WordKind.CALENDAR) || elements.is(k, WordKind.ADVERB);
    }

    /** "[Orlo Mills] – once Tarn Oil and now larger – said". */
    private long behindDash(long source, int close) {
        int last = source == PhraseSpan.NONE ? close : PhraseSpan.from(source);
        for (int i = last - 1; i > elements.from() && i > close - LONGEST; i--) {
            if (elements.is(elements.at(i), WordKind.DASH) && !elements.isHyphen(elements.at(i))) {
                int end = overBrackets(i);
                end -= tokens.is(end - 1, '.') ? 1 : 0;
                long subject = phrases.endingAt(end - 1, elements.from());
                return subject == PhraseSpan.NONE || !tokens.isCapitalized(PhraseSpan.to(subject) - 1)
                        ? source
                        : subject;
            }
        }
        return source;
    }

    /** "Lund’s largest arm, [Orlo Mills], said". */
    private long owned(long source, int verb) {
        long name = phrases.endingAt(verb - 2, elements.from());
        boolean set = name != PhraseSpan.NONE
                && PhraseSpan.from(name) > PhraseSpan.to(source) + 1
                && tokens.is(PhraseSpan.from(name) - 1, ',')
                && tokens.isCapitalized(PhraseSpan.from(name));
        int arm = PhraseSpan.from(name) - 2;
        return set && tokens.isLowerCase(arm) ? name : source;
    }

    /** "[Orlo], a Lund firm, the first of its kind, said": the name that opens the sentence. */
    private long opening(long source, int verb) {
        int first = PhraseSpan.from(source);
        boolean inside = first > elements.from() + 1
                && tokens.is(first - 1, ',')
                && tokens.is(PhraseSpan.to(source), ',')
                && !tokens.isCapitalized(first);
        return inside ? explained(source, verb) : source;
    }

    private long explained(long source, int verb) {
        long name = phrases.startingAt(elements.from(), verb);
        return name != PhraseSpan.NONE && apposed.isExplained(name, verb, elements.from()) ? name : source;
    }

    /** "Orlo Mills [(“Orlo”)] – once": the token ahead of which brackets open that end in front of another, or that. */
    private int overBrackets(int end) {
        int open = end - 1;
        while (tokens.is(end - 1, ')') && open > elements.from() && open > end - LONGEST && !tokens.is(open, '(')) {
            open--;
        }
        return tokens.is(open, '(') ? open : end;
    }
}
