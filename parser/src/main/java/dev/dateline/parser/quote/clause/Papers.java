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
    private static final Phrases PERCENT = Phrases.of(InnerPredicates.class, "percent-words.txt");

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
                && (isMore(paper + 1) || elements.is(paper + 1, WordKind.VERB_ED) && isMore(paper + 2));
        int more = paper + 1 + Elements.bit(elements.is(paper + 1, WordKind.VERB_ED)); // "a survey [taken] by the port"
        if (!opens || elements.verbs(more, k, 1) > 0 || elements.quotes(paper, k)) {
            return false;
        }
        for (int j = more; j < k; j++) {
            if (elements.is(j, WordKind.COMMA) || elements.form(j) != Phrases.NONE) {
                return false;
            }
        }
        return elements.is(k + 1, WordKind.THAT) || clauses.isClause(k + 1) || isPlural(k + 1) || isShare(k + 1);
    }

    private boolean isMore(int k) {
        return elements.is(k, WordKind.BY) || elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.CALENDAR);
    }

    /** "54.2 percent of bakers". */
    private boolean isShare(int k) {
        int cent = elements.is(k + 1, WordKind.PREPOSITION) ? k + 2 : k + 1; // "per cent"
        return elements.is(k, WordKind.NUMBER)
                && (PERCENT.has(elements.fold(cent)) || elements.is(cent, WordKind.SIGN));
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
