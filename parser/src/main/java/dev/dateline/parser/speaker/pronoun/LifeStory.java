package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Sentences of an obituary that go back to whose life it tells, whoever spoke of that one in between: "Her tutor, Una
 * Berg, laughed. [She] married in 1962", "In her last interview, [she] was asked",
 * "Asked once for her secret, [she] said".
 */
final class LifeStory {
    private static final Phrases VERBS = Phrases.of(LifeStory.class, "verbs-of-lives.txt");
    private static final Phrases LAST = Phrases.of(LifeStory.class, "last-words.txt");

    private static final long ONCE = Tokens.fold("once");

    /** How many tokens a sentence has ahead of the pronoun at most. */
    private static final int AHEAD = 14;

    private LifeStory() {}

    /** "Asked [once] for her secret, she said": whether somebody was asked something at a time that nobody tells. */
    private static boolean isOnce(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.fold(i) == ONCE) {
                return true;
            }
        }
        return false;
    }

    /** Whether "he", "she" or "her" means whose life is told. */
    static boolean tells(Tokens tokens, int pronoun) {
        int first = pronoun;
        while (first > 0 && first > pronoun - AHEAD && !Grammar.opensSentence(tokens, first)) {
            first--;
        }
        if (pronoun == first) {
            return VERBS.longest(tokens, pronoun + 1) != Phrases.NONE;
        }
        if (tokens.is(pronoun - 1, ',') && AskedParticiples.has(tokens, first)) {
            return isOnce(tokens, first + 1, pronoun);
        }
        return first + 2 < tokens.count()
                && Grammar.isPreposition(tokens, first)
                && LAST.has(tokens, first + 2)
                && PronounForms.agreement(tokens, first + 1) == PronounForms.agreement(tokens, pronoun);
    }
}
