package dev.dateline.parser.quote;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.quote.turn.Exchange;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/** Sentences between quoted words that tell of another than who spoke last: "“It is late,” Bo Lee said. [Ann Lee] nodded. “He is right.”". */
final class OthersBetween {
    /** How many tokens ahead of a name its bearer may be told to be somebody’s: "Her former business partner, Bo Lee". */
    private static final int OWNED = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final RuleReading rules;
    private final Exchange exchange;

    OthersBetween(Analysis body, Workbench bench, Exchange exchange) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = bench.narration();
        this.rules = bench.rules();
        this.exchange = exchange;
    }

    /** "Lund says it hires. Its founder, [Ann Lee], was glad. “We are full.”": whether a sentence about another stands between. */
    boolean isOfAnother(int from, Saying said, long lastSource) {
        if (lastSource == PhraseSpan.NONE || narration.isQuoted(from - 1)) {
            return false;
        }
        if (said.verbatim().isEmpty() && exchange.asked(from) != PhraseSpan.NONE) {
            return true; // "Bo Lee says he wrote it for her. Did she know? “He never told me.”"
        }
        long subject = exchange.subject(from, rules.subject());
        int head = subject == PhraseSpan.NONE ? -1 : PhraseSpan.to(subject) - 1;
        if (head >= 0 && isOfOwner(subject, said, lastSource)) {
            return true;
        }
        if (!said.verbatim().isEmpty()) {
            return head >= 0 && isGestureOfAnother(subject, said, lastSource);
        }
        boolean owned = head >= 0 && narration.kind(PhraseSpan.from(subject)) == WordKind.POSSESSIVE;
        return head >= 0
                && (owned || narration.kind(head) == WordKind.NAME && head > PhraseSpan.from(subject))
                && said.content().end() <= tokens.start(PhraseSpan.from(subject))
                && tokens.fold(head) != tokens.fold(PhraseSpan.to(lastSource) - 1);
    }

    /** "“It is late,” Bo Lee said. [Ann Lee] nodded. “He is right.”": whether a name of other words than the last source makes a gesture, behind what was said. */
    private boolean isGestureOfAnother(long subject, Saying said, long lastSource) {
        int from = PhraseSpan.from(subject);
        return (exchange.isGesture(subject) || exchange.isStance(subject))
                && said.content().end() <= tokens.start(from)
                && PhraseSpan.to(lastSource) <= from
                && !isIn(from, lastSource);
    }

    /** "Her brother, Bo Lee, said it was late. [She] laughs at that. “He is right.”": whether a pronoun tells of the one whom the last source was called after. */
    private boolean isOfOwner(long subject, Saying said, long lastSource) {
        int pronoun = PhraseSpan.from(subject);
        boolean person = narration.kind(pronoun) == WordKind.SHE || narration.kind(pronoun) == WordKind.HE;
        if (!person || said.content().end() > tokens.start(pronoun)) {
            return false;
        }
        char gender = PronounForms.agreement(tokens, pronoun);
        int source = PhraseSpan.from(lastSource);
        int low = Math.max(body.firstOfSentence(body.sentenceOf(source)), source - OWNED);
        for (int i = low; i <= source; i++) {
            if (narration.kind(i) == WordKind.POSSESSIVE && PronounForms.agreement(tokens, i) == gender) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase has this word. */
    boolean isIn(int word, long phrase) {
        for (int i = PhraseSpan.from(phrase); i < PhraseSpan.to(phrase); i++) {
            if (tokens.fold(i) == tokens.fold(word)) {
                return true;
            }
        }
        return false;
    }
}
