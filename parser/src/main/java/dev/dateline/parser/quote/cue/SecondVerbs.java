package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Second verbs of whoever said something, which attribute, too: "said she was glad and [called on] him to go". */
final class SecondVerbs {
    private static final long ADDED = Tokens.fold("added");

    private final Elements elements;

    SecondVerbs(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is one behind the last cue. */
    boolean has(int k, @Nullable Cue last) {
        return last != null && (isCall(k, last) || isQuestion(k, last));
    }

    /** "said she was glad and [called on] him to go", "and [added] that", "and [warned] that". */
    private boolean isCall(int k, Cue last) {
        int form = elements.form(k);
        return form != Phrases.NONE
                && elements.is(k, WordKind.VERB_ED)
                && elements.isAndBut(k - 1)
                && last.kind() == Cue.Kind.PLAIN
                && last.takes('q')
                && last.source() != PhraseSpan.NONE
                && PhraseSpan.to(last.source()) <= last.from()
                && (CueVerbs.length(form) > 1 && CueVerbs.form(form).takes('n')
                        || isAddition(k)
                        || isClause(k, form, last));
    }

    /** "said “no fee” was due and [added] that": whoever says the one says the other. */
    private boolean isAddition(int k) {
        return elements.fold(k) == ADDED && elements.is(k + 1, WordKind.THAT);
    }

    /** "Lee refused to be filmed and [asked] if it leaked": a second verb of whoever did not want to do something. */
    private boolean isQuestion(int k, Cue last) {
        return last.kind() == Cue.Kind.PLAIN
                && last.source() != PhraseSpan.NONE
                && AskedThings.isSecond(elements, elements.at(last.head()), k);
    }

    /** "said 40 had been sent and [warned] that": a plain past behind what was so before, or was to be. */
    private boolean isClause(int k, int form, Cue said) {
        boolean clause = CueVerbs.form(form).takes('t')
                && !CueVerbs.form(form).takes('o')
                && elements.is(k + 1, WordKind.THAT)
                && Grammar.looksPast(elements.tokens(), said.head());
        boolean shifted = false;
        for (int j = elements.at(said.to()); clause && j < k - 1; j++) {
            shifted |= elements.is(j, WordKind.HAVE) || elements.is(j, WordKind.MODAL);
            clause = !elements.is(j, WordKind.COMMA) && !elements.is(j, WordKind.QUOTATION);
        }
        return clause && shifted;
    }
}
