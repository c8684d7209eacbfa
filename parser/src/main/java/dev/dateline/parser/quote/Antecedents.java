package dev.dateline.parser.quote;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * The subject of a sentence that a clause with "who" stands behind, without commas: in "[A farmer] who refused to leave
 * said" the verb of saying is his, whatever the clause has for verbs.
 */
final class Antecedents {
    /** No such clause has more words. */
    private static final int CLAUSE = 16;

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    Antecedents(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** Who says something, by the verb of saying behind the clause; {@link PhraseSpan#NONE} where there is none. */
    long subject(int k) {
        if (!elements.isSaying(k) || !elements.is(k, WordKind.WORD) && !elements.is(k, WordKind.VERB_ED)) {
            return PhraseSpan.NONE;
        }
        int who = k - 2;
        while (who > 0 && who > k - CLAUSE && isInside(who)) {
            who--;
        }
        if (who < 1 || !isInside(k - 1) || !elements.is(who, WordKind.WHO) || !isVerb(who + 1) || isOfClause(k, who)) {
            return PhraseSpan.NONE;
        }
        long phrase = phrases.endingAt(elements.first(who - 1), elements.from());
        if (phrase == PhraseSpan.NONE || PhraseSpan.to(phrase) != elements.first(who)) {
            return PhraseSpan.NONE;
        }
        int first = elements.at(PhraseSpan.from(phrase));
        int head = PhraseSpan.to(phrase) - 1;
        boolean someone = Nouns.isPerson(tokens, head) || Nouns.isSeveral(tokens, head);
        int opening =
                elements.is(0, WordKind.AND) || elements.is(0, WordKind.BUT) || elements.is(0, WordKind.ADVERB) ? 1 : 0;
        return someone && first == opening ? phrase : PhraseSpan.NONE;
    }

    private boolean isInside(int k) {
        return switch (elements.kind(k)) {
            case WHO, COMMA, SEMICOLON, COLON, DASH, QUOTATION, BUT, STOP -> false;
            default -> !elements.isSaying(k) || elements.is(k - 1, WordKind.WHO);
        };
    }

    /** Whether "who" is the subject of its clause: "who left", "who is ill"; not "who police say". */
    private boolean isVerb(int k) {
        int verb = elements.is(k, WordKind.ADVERB) ? k + 1 : k;
        return elements.kind(verb).isVerb()
                || elements.form(verb) != Phrases.NONE
                || elements.is(verb, WordKind.VERB_S)
                || Grammar.isIrregularPast(tokens, elements.first(verb));
    }

    /** "A man who thinks [Ann Lee said]": whether what stands in front of the verb may be its subject. */
    private boolean isOfClause(int k, int who) {
        if (elements.is(k - 1, WordKind.HE)
                || elements.is(k - 1, WordKind.SHE)
                || elements.is(k - 1, WordKind.THEY)
                || elements.is(k - 1, WordKind.WE)
                || elements.is(k - 1, WordKind.AND)
                || elements.is(k - 1, WordKind.TO)
                || elements.kind(k - 1).isBetween()) {
            return true;
        }
        long phrase = phrases.endingAt(elements.first(k - 1), elements.first(who + 1));
        int before = phrase == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(phrase)) - 1;
        if (before <= who) {
            return false;
        }
        return switch (elements.kind(before)) {
            case PREPOSITION, TO, OF, BY -> false;
            default -> takesClause(before) || before != who + 1;
        };
    }

    private boolean takesClause(int verb) {
        int form = elements.form(verb);
        return form != Phrases.NONE && CueVerbs.form(form).takes('t');
    }
}
