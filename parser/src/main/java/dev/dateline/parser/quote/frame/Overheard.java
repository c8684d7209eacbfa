package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;

/** What somebody hears another say: "Moe heard [Lee] say it was late", "We listened to [him] explain why": whoever says it is no hearer. */
public final class Overheard {
    private static final Phrases HEARING = Phrases.of(Overheard.class, "overhearing-verbs.txt");
    private static final Phrases LISTENING = Phrases.of(Overheard.class, "listening-verbs.txt");

    /** How far behind a verb of hearing the one stands at most that tells what is said. */
    private static final int NEAR = 12;

    private Overheard() {}

    /** Who stands between a verb of hearing and a bare verb of saying: "heard [Lee] say"; or none. */
    public static long teller(NounPhrases phrases, Elements elements, int k) {
        if (k < 2 || !isBare(elements, k)) {
            return PhraseSpan.NONE;
        }
        int last = k - 1;
        boolean pronoun = elements.is(last, WordKind.OBJECT) || elements.is(last, WordKind.POSSESSIVE); // "her"
        long teller = pronoun
                ? PhraseSpan.of(elements.first(last), elements.first(k))
                : phrases.endingAt(elements.first(last), elements.from());
        boolean beside = teller != PhraseSpan.NONE && PhraseSpan.to(teller) == elements.first(k);
        return beside && hears(elements, elements.at(PhraseSpan.from(teller)) - 1) ? teller : PhraseSpan.NONE;
    }

    /** "Moe [heard] Lee say": whether it tells only that somebody hears what another says. */
    public static boolean has(NounPhrases phrases, Elements elements, int k) {
        if (!HEARING.has(elements.fold(k)) && !LISTENING.has(elements.fold(k))) {
            return false;
        }
        for (int j = k + 2; j < elements.count() && j < k + NEAR; j++) {
            switch (elements.kind(j)) {
                case COMMA, COLON, SEMICOLON, DASH, QUOTATION, THAT -> {
                    return false;
                }
                default -> {}
            }
            long teller = teller(phrases, elements, j);
            if (teller != PhraseSpan.NONE) {
                return elements.at(PhraseSpan.from(teller)) <= k + 2;
            }
        }
        return false;
    }

    /** "say", "explain"; but "said", "says". */
    private static boolean isBare(Elements elements, int k) {
        return elements.isSaying(k)
                && CueVerbs.form(elements.form(k)).base()
                && !Grammar.isIrregularPast(elements.tokens(), elements.first(k));
    }

    private static boolean hears(Elements elements, int verb) {
        return HEARING.has(elements.fold(verb))
                || elements.is(verb, WordKind.TO) && verb > 0 && LISTENING.has(elements.fold(verb - 1));
    }
}
