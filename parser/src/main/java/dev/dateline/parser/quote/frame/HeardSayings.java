package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Who is heard to say something by somebody else: "I hear [her] say: “We are late.”", "We listened to [him] explain why". */
public final class HeardSayings {
    private static final Phrases HEARING = Phrases.of(HeardSayings.class, "overhearing-verbs.txt");
    private static final Phrases LISTENING = Phrases.of(HeardSayings.class, "listening-verbs.txt");

    /** No name of whoever is heard has more elements. */
    private static final int NAME = 6;

    private final NounPhrases phrases;
    private final Elements elements;

    public HeardSayings(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who is heard to say it with a verb; or none. */
    public long speaker(int verb) {
        int form = elements.form(verb);
        boolean says = form != Phrases.NONE
                && CueVerbs.form(form).base()
                && CueVerbs.form(form).takes('q')
                && !elements.is(verb, WordKind.VERB_S);
        if (!says || verb < 2) {
            return PhraseSpan.NONE;
        }
        int last = verb - 1;
        boolean pronoun = elements.is(last, WordKind.OBJECT) || elements.is(last, WordKind.POSSESSIVE); // "her"
        long someone = pronoun
                ? PhraseSpan.of(elements.first(last), elements.first(verb))
                : phrases.endingAt(elements.first(verb) - 1, elements.from());
        int hears = someone == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(someone)) - 1;
        return (isHeard(hears) || isListenedTo(hears)) && !isUnreal(hears) ? someone : PhraseSpan.NONE;
    }

    /** "They did not [hear] him say anything", "If I [hear] him say so". */
    private boolean isUnreal(int hears) {
        for (int k = hears - 1; k >= 0 && k > hears - NAME; k--) {
            if (elements.is(k, WordKind.NOT) || elements.is(k, WordKind.SUBORDINATOR)) {
                return true;
            }
        }
        return false;
    }

    /** "I [hear] her say": whether a verb only tells who hears what somebody else says. */
    public boolean hears(int verb) {
        int heard = isListenedTo(verb + 1) ? verb + 2 : verb + 1;
        if (heard == verb + 1 && !isHeard(verb)) {
            return false;
        }
        for (int k = heard + 1; k < heard + NAME; k++) {
            long someone = speaker(k);
            if (someone != PhraseSpan.NONE) {
                return elements.at(PhraseSpan.from(someone)) == heard;
            }
        }
        return false;
    }

    /** "“We are late,” [I hear] her say": words ahead of a source without who hears it. */
    public long withoutHearer(long ahead, long source) {
        int hears = source == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(source)) - 1;
        if (!isHeard(hears) || PhraseSpan.to(ahead) <= elements.first(hears)) {
            return ahead;
        }
        long hearer = phrases.endingAt(elements.first(elements.subjectEnd(hears)), elements.from());
        int end = hearer == PhraseSpan.NONE ? elements.first(elements.subjectEnd(hears)) : PhraseSpan.from(hearer);
        return end > PhraseSpan.from(ahead) ? PhraseSpan.of(PhraseSpan.from(ahead), end) : PhraseSpan.NONE;
    }

    private boolean isHeard(int k) {
        return k > 0 && HEARING.has(elements.fold(k));
    }

    /** "We listened [to]". */
    private boolean isListenedTo(int to) {
        return to > 1 && elements.is(to, WordKind.TO) && LISTENING.has(elements.fold(to - 1));
    }
}
