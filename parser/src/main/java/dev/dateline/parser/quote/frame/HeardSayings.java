package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/** Who is heard to say something by somebody else: "I hear [her] say: “We are late.”", "We listened to [him] explain why". */
public final class HeardSayings {
    private static final Phrases WISHING = Phrases.of(HeardSayings.class, "wishing-verbs.txt");
    private static final Phrases NOBODY = Phrases.of(HeardSayings.class, "nobody-words.txt");
    private static final Phrases SUPPOSING = Phrases.of(HeardSayings.class, "supposing-openers.txt");
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
        long someone = someone(verb);
        return someone == PhraseSpan.NONE || isSilent(someone) || isSupposed(elements.firstOf(someone) - 1)
                ? PhraseSpan.NONE
                : someone;
    }

    /** "They did not hear him [say] so", "They saw prices [tell] them": whether a verb tells what nobody is heard to say. */
    public boolean isUnheard(int verb) {
        long someone = someone(verb);
        return someone != PhraseSpan.NONE && isSilent(someone);
    }

    /** Who says it or does not, behind a verb of hearing or seeing; or none. */
    private long someone(int verb) {
        boolean says = elements.isBase(verb) && elements.takes(verb, 'q') && !elements.is(verb, WordKind.VERB_S);
        if (!says || verb < 2) {
            return PhraseSpan.NONE;
        }
        int last = verb - 1;
        boolean pronoun = elements.is(last, WordKind.OBJECT) || elements.is(last, WordKind.POSSESSIVE); // "her"
        long someone = pronoun
                ? PhraseSpan.of(elements.first(last), elements.first(verb))
                : phrases.endingBefore(elements, verb);
        int hears = elements.firstOf(someone) - 1;
        boolean heard = isHeard(hears) || isListenedTo(hears) || isWatched(hears);
        boolean witnesses = heard && elements.is(elements.subjectEnd(hears), WordKind.WHO) && !maySpeak(last);
        return heard && !witnesses ? someone : PhraseSpan.NONE; // "those who heard the blast say"
    }

    private boolean isSilent(long someone) {
        int hears = elements.firstOf(someone) - 1; // or the "to" of "listened to"
        return isDenied(hears) || isWatched(hears) && !maySpeak(elements.behind(someone) - 1);
    }

    /** "We watched [Lee] explain it"; but "We saw prices tell another story". */
    private boolean maySpeak(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSON, PERSONS, BODY, OBJECT, POSSESSIVE -> true;
            default -> false;
        };
    }

    /** "They did [not] hear", "[Nobody] heard", "I [hope] to hear". */
    private boolean isDenied(int hears) {
        if (elements.is(hears - 1, WordKind.TO) && WISHING.has(elements.fold(hears - 2))) {
            return true;
        }
        for (int k = hears - 1; k >= 0 && k > hears - NAME && !elements.is(k, WordKind.COMMA); k--) {
            if (elements.is(k, WordKind.NOT) || NOBODY.has(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    /** "[If] I hear him say so"; but "[When] I heard him say so". */
    private boolean isSupposed(int hears) {
        for (int k = hears - 1; k >= 0 && k > hears - NAME && !elements.is(k, WordKind.COMMA); k--) {
            if (SUPPOSING.has(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    /** "I [hear] her say": whether a verb only tells who hears, or does not, what somebody else says. */
    public boolean hears(int verb) {
        int heard = isListenedTo(verb + 1) ? verb + 2 : verb + 1;
        if (heard == verb + 1 && !isHeard(verb) && !isWatched(verb)) {
            return false;
        }
        for (int k = heard + 1; k < heard + NAME; k++) {
            long someone = someone(k);
            if (someone != PhraseSpan.NONE) {
                return elements.firstOf(someone) == heard;
            }
        }
        return false;
    }

    /** "“We are late,” [I hear] her say": words ahead of a source without who hears it. */
    public long withoutHearer(long ahead, long source) {
        int hears = elements.firstOf(source) - 1;
        if (!isHeard(hears) && !isWatched(hears) || PhraseSpan.to(ahead) <= elements.first(hears)) {
            return ahead;
        }
        long hearer = phrases.endingAt(elements.first(elements.subjectEnd(hears)), elements.from());
        int end = hearer == PhraseSpan.NONE ? elements.first(elements.subjectEnd(hears)) : PhraseSpan.from(hearer);
        return end > PhraseSpan.from(ahead) ? PhraseSpan.of(PhraseSpan.from(ahead), end) : PhraseSpan.NONE;
    }

    private boolean isHeard(int k) {
        return k > 0 && elements.isHead(k, HeadWords.OVERHEARING);
    }

    private boolean isWatched(int k) {
        return k > 0 && elements.isHead(k, HeadWords.WATCHING);
    }

    /** "We listened [to]". */
    private boolean isListenedTo(int to) {
        return to > 1 && elements.is(to, WordKind.TO) && LISTENING.has(elements.fold(to - 1));
    }
}
