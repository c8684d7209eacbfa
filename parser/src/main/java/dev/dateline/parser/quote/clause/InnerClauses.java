package dev.dateline.parser.quote.clause;

import dev.dateline.model.Act;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;

/** Verbs of saying in a clause that ends what the cue before them says: "said that it was Ole Rask, a cook, who [insisted] on it". */
final class InnerClauses {
    private static final int ASK = AttributionWords.sort("ask");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHOM = Tokens.fold("whom");

    /** How far behind its cue such a clause begins. */
    private static final int FAR = 24;

    private final NounPhrases phrases;
    private final Elements elements;

    InnerClauses(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Whether a verb is one of such a clause, which nothing quoted follows. */
    boolean has(int k, Cue last) {
        boolean told = last.kind() == Cue.Kind.ACCORDING || last.kind() == Cue.Kind.PLAIN && last.takes('t');
        return told
                && last.act() != Act.THOUGHT
                && !elements.quotes(k, elements.count())
                && (isOfCleft(k, last) || isOfWhom(k, last) || isOfWhen(k, last));
    }

    /** "said it was [the cook, Ole Rask, who] insisted": nothing but who it was stands in between. */
    private boolean isOfCleft(int k, Cue last) {
        int who = elements.subjectEnd(k);
        int it = first(last);
        boolean cleft = elements.is(who, WordKind.WHO)
                && elements.is(it, WordKind.IT)
                && elements.is(it + 1, WordKind.BE)
                && who - it < FAR;
        for (int j = it + 2; cleft && j < who; j++) {
            cleft = elements.kind(j).isPhrase()
                    || elements.is(j, WordKind.COMMA)
                    || elements.is(j, WordKind.OF)
                    || elements.is(j, WordKind.NOT)
                    || elements.is(j, WordKind.ADVERB);
        }
        return cleft;
    }

    /** "said it names men [whom the port] says are dead": of whom the clause tells that ends what is said. */
    private boolean isOfWhom(int k, Cue last) {
        long subject = phrases.endingAt(elements, elements.subjectEnd(k));
        int whom = elements.firstOf(subject) - 1;
        return whom > 0
                && (elements.is(whom, WordKind.WHO) || elements.fold(whom) == WHOM)
                && !elements.is(whom - 1, WordKind.COMMA)
                && elements.takes(k, 't')
                && isOne(behindSource(last), whom);
    }

    /** "claimed that Rask had lied [when he] said it was late": when that was of which the cue tells; but "lied when she [asked] him". */
    private boolean isOfWhen(int k, Cue last) {
        int subject = elements.subjectEnd(k);
        boolean someone = switch (elements.kind(subject)) {
            case HE, SHE, THEY -> true;
            default -> false;
        };
        return someone
                && subject == k - 1
                && elements.fold(subject - 1) == WHEN
                && !elements.is(subject - 2, WordKind.COMMA)
                && elements.takes(k, 't')
                && elements.sort(k) != ASK
                && elements.verbs(first(last), subject - 1, 1) > 0
                && isOne(first(last), subject - 1);
    }

    /** Whether no sign parts what stands between two elements. */
    private boolean isOne(int from, int to) {
        boolean one = from < to && to - from < FAR;
        for (int j = from; one && j < to; j++) {
            one = switch (elements.kind(j)) {
                case SEMICOLON, COLON, DASH, QUOTATION, BUT -> false;
                case COMMA -> j == from; // "according to Lund, it names"
                default -> true;
            };
        }
        return one;
    }

    private int behindSource(Cue last) {
        return last.kind() == Cue.Kind.ACCORDING && PhraseSpan.from(last.source()) >= last.to()
                ? elements.behind(last.source())
                : first(last);
    }

    /** The element behind a cue, "that" and a day aside. */
    private int first(Cue last) {
        int first = elements.at(Math.min(last.to(), elements.to()));
        first += Elements.bit(elements.is(first, WordKind.CALENDAR));
        return first + Elements.bit(elements.is(first, WordKind.THAT));
    }
}
