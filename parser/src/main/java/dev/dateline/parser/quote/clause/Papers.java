package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;

/**
 * Something written that says something itself, without "that": "[A report by the port] found prices rose". Of that no
 * model has seen enough.
 */
public final class Papers {
    /** How many words the paper has at most with what tells more of it. */
    private static final int LONGEST = 12;

    private final Elements elements;
    private final Clauses clauses;

    public Papers(NounPhrases phrases, Elements elements) {
        this.elements = elements;
        this.clauses = new Clauses(phrases, elements);
    }

    /** "A report by the port [found] prices rose": behind a paper that opens the sentence, and a clause follows. */
    public boolean isSubject(int k) {
        if (k >= LONGEST || !elements.is(0, WordKind.ARTICLE)) {
            return false;
        }
        int paper = elements.is(2, WordKind.PAPER) ? 2 : 1;
        boolean opens = elements.is(paper, WordKind.PAPER)
                && isTelling(k)
                && k > paper + 1
                && (elements.is(paper + 1, WordKind.BY) || elements.is(paper + 1, WordKind.PREPOSITION));
        if (!opens || elements.verbs(paper, k, 1) > 0 || elements.quotes(paper, k)) {
            return false;
        }
        for (int j = paper + 1; j < k; j++) {
            if (elements.is(j, WordKind.COMMA) || elements.form(j) != Phrases.NONE) {
                return false;
            }
        }
        return elements.is(k + 1, WordKind.THAT) || clauses.isClause(k + 1) || isPlural(k + 1);
    }

    /** "prices rose": a plural and a word behind it that may be its verb. */
    private boolean isPlural(int k) {
        return elements.is(k, WordKind.VERB_S) && elements.is(k + 1, WordKind.WORD);
    }

    /** Whether a word is a verb, in its present or past, that a clause follows. */
    private boolean isTelling(int k) {
        int form = elements.form(k);
        return form != Phrases.NONE
                && CueVerbs.form(form).takes('t')
                && !CueVerbs.form(form).participle()
                && !elements.is(k, WordKind.NAME);
    }
}
