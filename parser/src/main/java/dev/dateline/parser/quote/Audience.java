package dev.dateline.parser.quote;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/**
 * Who can hear what is said, of the phrase that stands where an addressee does: what is said begins behind it in “she asked
 * [a question]” and “she urged [calm]”, too, but nobody is told anything there.
 */
final class Audience {
    private static final Phrases GATHERINGS = Phrases.of(Audience.class, "gatherings.txt");
    private static final Phrases TELLING = Phrases.of(Audience.class, "verbs-with-hearers.txt");
    private static final Phrases REMINDING = Phrases.of(Audience.class, "reminding-verbs.txt");
    private static final Phrases BEHIND = Phrases.of(Audience.class, "words-behind-hearers.txt");
    private static final Phrases OPENERS = Phrases.of(Audience.class, "openers-of-what-is-heard.txt");
    private static final long TO = Tokens.fold("to");
    private static final long NOT = Tokens.fold("not");
    private static final long OF = Tokens.fold("of");
    private static final long FROM = Tokens.fold("from");

    /** So many words may tell which time it is: "every single day". */
    private static final int WHICH_TIME = 3;

    private final Narration narration;
    private final Tokens tokens;

    Audience(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** Whom a saying is addressed to, or {@link PhraseSpan#NONE}. */
    long of(Attributed said) {
        long phrase = said.addressee();
        if (phrase == PhraseSpan.NONE || PhraseSpan.from(phrase) == PhraseSpan.to(phrase)) {
            return PhraseSpan.NONE;
        }
        int from = PhraseSpan.from(phrase);
        int topic = beforeTopic(said, from, PhraseSpan.to(phrase));
        int end = beforeTime(from, topic);
        int whole = end;
        end = withoutEnding(from, end);
        boolean hears = end > from && (canHear(from, end) || isTold(said, whole) || isAskedTo(from, whole));
        return hears ? PhraseSpan.of(from, end) : PhraseSpan.NONE;
    }

    /** "reminded [voters] of the state’s record": behind some verbs "of" leads to what somebody hears of. */
    private int beforeTopic(Attributed said, int from, int end) {
        int of = from + 1;
        while (of < end && tokens.fold(of) != OF) {
            of++;
        }
        return of < end
                        && Nouns.isSeveral(tokens, of - 1)
                        && REMINDING.has(tokens, said.cue().head())
                ? of
                : end;
    }

    /** "called on [Lee] months ago to quit", "asked several times", "told [Lee] last week": a time behind them is nobody. */
    private int beforeTime(int from, int end) {
        int last = end - 1;
        boolean time = tokens.isLowerCase(last) && (TimeWords.isNoun(tokens.fold(last)) || BEHIND.has(tokens, last));
        if (!time) {
            return end;
        }
        int first = last;
        for (int i = last - 1; i >= Math.max(from, last - WHICH_TIME); i--) {
            if (tellsWhich(i)) {
                first = i;
            } else if (Nouns.isAny(tokens, i)) {
                break; // "one [person] close to her"
            }
        }
        return first > from && Grammar.isPreposition(tokens, first - 1) ? first - 1 : first;
    }

    private boolean tellsWhich(int token) {
        return tokens.isLowerCase(token)
                && (Grammar.isDeterminer(tokens, token)
                        || Grammar.isArticle(tokens, token)
                        || TimeWords.isModifier(tokens.fold(token)));
    }

    /** "told [a neighbour] passing by", "told [the Ledger] earlier", "told [NBC]’s “Today”": what goes on behind their noun. */
    private int withoutEnding(int from, int end) {
        int last = end - 1;
        boolean goesOn = last > from
                && (tokens.kind(last) == TokenKind.CLITIC && head(from, end) == last
                        || tokens.isLowerCase(last)
                                && !Nouns.isAny(tokens, last)
                                && !GATHERINGS.has(tokens, last)
                                && (Grammar.isAdverb(tokens, last) || Grammar.hasParticipleEnding(tokens, last)));
        return goesOn ? last : end;
    }

    private boolean canHear(int from, int end) {
        int head = head(from, end);
        return Grammar.isObject(tokens, head)
                || Grammar.isPronoun(tokens, head)
                || tokens.isCapitalized(head)
                || tokens.isNumber(head) && head > from && tokens.isCapitalized(head - 1) // "Radio 2"
                || GATHERINGS.has(tokens, head)
                || Nouns.isAny(tokens, head) && !Nouns.isDocument(tokens, head)
                || isReflexive(head);
    }

    private boolean isReflexive(int token) {
        return tokens.endsWith(token, "self") || tokens.endsWith(token, "selves");
    }

    /** The last token of the noun that a preposition or a participle may follow: "[a crowd] of 300", "[people] waiting outside". */
    private int head(int from, int end) {
        int head = from;
        while (head + 1 < end && !Grammar.isPreposition(tokens, head + 1) && !isDoing(head + 1)) {
            head++;
        }
        return head;
    }

    private boolean isDoing(int token) {
        return tokens.isLowerCase(token)
                && Grammar.hasParticipleEnding(tokens, token)
                && Nouns.isAny(tokens, token - 1)
                && !Nouns.isAny(tokens, token);
    }

    /** "told [the tutee] that", "asked [30 types] who": what they hear begins behind whoever stands there. */
    private boolean isTold(Attributed said, int end) {
        return end < tokens.count()
                && (TELLING.has(tokens, said.cue().head())
                        || REMINDING.has(tokens, said.cue().head()))
                && (OPENERS.has(tokens, end) || tokens.is(end, ':') || narration.isQuoted(end));
    }

    /** "encouraged [hotels] to sort their waste": whom an infinitive follows; but "the shift from oil [to] wind". */
    private boolean isAskedTo(int from, int end) {
        int to = end < tokens.count() && tokens.fold(end) == NOT ? end + 1 : end;
        boolean follows = to + 1 < tokens.count() && tokens.fold(to) == TO && tokens.isLowerCase(to + 1);
        for (int i = from; follows && i < end; i++) {
            follows = tokens.fold(i) != FROM;
        }
        boolean several = tokens.endsWith(to + 1, "s") && !tokens.endsWith(to + 1, "ss"); // "winds", but "assess"
        return follows && !Grammar.isArticle(tokens, to + 1) && !several;
    }
}
