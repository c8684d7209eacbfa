package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Nouns of what the subject gets from others, whose words or thoughts they are: "won the backing of [two unions]". */
public final class GottenNouns {
    private static final List<Phrases> GIVERS = new ArrayList<>(); // the prepositions, by noun
    private static final Phrases NOUNS = nouns();
    private static final Phrases GETTING = Phrases.of(GottenNouns.class, "getting-verbs.txt");

    private static final long FOR = Tokens.fold("for");
    private static final long OVER = Tokens.fold("over");
    private static final long UP = Tokens.fold("up"); // "picked [up] an endorsement"

    /** How many words a noun has in front of it behind such a verb, at most: "the first big public endorsement". */
    private static final int NEAR = 5;

    private final NounPhrases phrases;
    private final Elements elements;

    public GottenNouns(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who gives what a noun tells of, or {@link PhraseSpan#NONE}. */
    public long giver(int k) {
        int noun = NOUNS.word(elements.tokens(), elements.first(k));
        boolean given = noun != Phrases.NONE && GIVERS.get(noun).has(elements.fold(k + 1));
        boolean counted = elements.is(k + 2, WordKind.NUMBER); // "support from 12 percent", as polls tell
        return given && !counted && getting(k) >= 0
                ? phrases.startingAt(elements.first(k + 2), elements.to())
                : PhraseSpan.NONE;
    }

    /** Of whom a noun tells, "[Lee] won the backing of two unions", not ahead of a token; or {@link PhraseSpan#NONE}. */
    public long whom(int k, int reach) {
        long giver = giver(k);
        if (giver == PhraseSpan.NONE || tellsWhy(elements.at(PhraseSpan.to(giver)))) {
            return PhraseSpan.NONE;
        }
        int verb = getting(k);
        int left = elements.subjectEnd(elements.fold(verb) == UP ? verb - 1 : verb);
        long whom = left < 0 ? PhraseSpan.NONE : phrases.endingAt(elements.first(left), reach);
        return whom == PhraseSpan.NONE || PhraseSpan.to(whom) != elements.first(left) + 1 ? PhraseSpan.NONE : whom;
    }

    /** "criticism from rivals [that] he lied", "praise from fans [for] the show". */
    private boolean tellsWhy(int k) {
        return elements.is(k, WordKind.THAT) || elements.fold(k) == FOR || elements.fold(k) == OVER;
    }

    /** The verb of "[drew] sharp criticism", "[has] the backing", or -1: "has withdrawn his backing". */
    private int getting(int k) {
        int j = k - 1;
        while (j > k - NEAR && isAhead(j)) {
            j--;
        }
        return GETTING.has(elements.fold(j)) && !elements.is(j, WordKind.NAME) ? j : -1;
    }

    private boolean isAhead(int k) {
        boolean open = switch (elements.kind(k)) {
            case ARTICLE, DETERMINER, NUMBER, ADVERB, WORD, VERB_ED, VERB_ING, NAME, TITLE, BODY, PERSON -> true;
            default -> false;
        };
        return open && !GETTING.has(elements.fold(k));
    }

    private static Phrases nouns() {
        List<String> nouns = new ArrayList<>();
        for (List<String> row : FactFile.rows(GottenNouns.class, "gotten-nouns.txt", 2)) {
            nouns.add(row.get(0));
            GIVERS.add(Phrases.of(List.of(row.get(1).split(" "))));
        }
        return Phrases.of(nouns);
    }
}
