package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Titles that a verb tells of a name: "Anna Berg is president of the Board", "served as secretary of state". */
final class Predicates {
    /** Takes the title that a phrase from one token to another tells of somebody. */
    interface Taker {
        void take(Named bearer, int from, int to);
    }

    private static final Phrases SERVING = Phrases.of(Predicates.class, "serving-verbs.txt");
    private static final Phrases LEARNING = Phrases.of(Predicates.class, "learning-verbs.txt");
    private static final long AS = Tokens.fold("as");
    private static final long BEEN = Tokens.fold("been");

    private final Tokens tokens;
    private final TitlePhrases phrases;
    private final Taker taker;

    Predicates(Tokens tokens, TitlePhrases phrases, Taker taker) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.taker = taker;
    }

    /** "Anna Berg is [a former captain and relief pilot]": what someone is in so many words, of those named in full. */
    void read(Named bearer, int opener) {
        int from = Grammar.isAdverb(tokens, opener) ? opener + 1 : opener;
        boolean article = from + 2 < tokens.count()
                && Grammar.isArticle(tokens, from)
                && (PronounForms.agreement(tokens, from) == ' ' // no "is his golden head"
                        || Titles.isOccupation(tokens, from + 1) && !tokens.isWord(from + 2));
        if (article) {
            int end = phrases.end(from + 1, true);
            if (phrases.title(from + 1, end) >= 0) {
                taker.take(bearer, from + 1, end);
            }
        } else if (!Grammar.isFunctional(tokens, from)) {
            post(bearer, from);
        }
    }

    /** "Anna Berg is [president of the Board]", "is [Senior Editor at Harbour News]": a post needs no article. */
    private void post(Named bearer, int from) {
        int end = phrases.end(from, false);
        int title = phrases.title(from, end);
        boolean held = title >= 0
                && title + 1 < tokens.count()
                && (phrases.belongs(title + 1) || tokens.isSpelled(title + 1, "at") || tokens.is(title + 1, '.'));
        if (held) {
            taker.take(bearer, from, end);
        }
    }

    /** "Anna Berg served as [secretary of state]". */
    void office(Named bearer, int opener) {
        boolean article = Grammar.isDeterminer(tokens, opener);
        int first = article ? opener + 1 : opener;
        int end = phrases.end(first, article && !phrases.isThe(opener));
        if (phrases.title(first, end) >= 0) {
            taker.take(bearer, first, end);
        }
    }

    /** "[served] as mayor": a verb that has "as" and an office behind it. */
    static boolean isServing(Tokens tokens, int token) {
        return SERVING.has(tokens, token);
    }

    /** "who is now [the mayor]", "who served as [mayor]": where the office begins, or -1. */
    int inClause(int token) {
        boolean serving = false;
        for (int i = token; i < token + (serving ? 14 : 4) && i + 1 < tokens.count() && !tokens.is(i, ','); i++) {
            serving |= SERVING.has(tokens, i);
            if (tokens.fold(i) == AS) {
                return LEARNING.has(tokens, i - 1) ? -1 : i + 1; // no "who trained as a nurse"
            }
            if (Grammar.isBe(tokens, i) && !SERVING.has(tokens, i + 1)) {
                int from = i + 1;
                while (from < tokens.count() && from < i + 3 && Grammar.isAdverb(tokens, from)) {
                    from++;
                }
                return tokens.fold(from) == BEEN ? from + 1 : from;
            }
        }
        return -1;
    }
}
