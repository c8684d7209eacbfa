package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Finds who is quoted "as saying" something: "the paper quoted Ann Lee as saying", "Ann Lee was quoted as saying". */
public final class QuotedSaying {
    private static final long QUOTED = Tokens.fold("quoted");
    private static final long QUOTES = Tokens.fold("quotes");
    private static final long QUOTING = Tokens.fold("quoting");

    /** No words tell where and when somebody was quoted that are more. */
    private static final int SETTING = 9;

    private static final long AS = Tokens.fold("as");
    private static final Phrases PARTICIPLES = Phrases.of(QuotedSaying.class, "quoted-participles.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    public QuotedSaying(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Where "as saying" stands behind a verb of quoting and whom it quotes or who does it, or -1. */
    public int at(int head, int end, int to) {
        if (!isQuoting(head)) {
            return -1;
        }
        int first = end < to && elements.is(elements.at(end), WordKind.BY) ? end + 1 : end;
        long phrase = isAsSaying(first + 1, to) ? PhraseSpan.of(first, first + 1) : phrases.startingAt(first, to);
        int as = isAsSaying(end, to) || phrase == PhraseSpan.NONE ? end : PhraseSpan.to(phrase);
        int behind = isAsSaying(as, to) ? as : behindApposition(phrase, to);
        behind = behind < 0 ? behindSetting(end, to) : behind;
        return behind < 0 && phrase != PhraseSpan.NONE ? behindSetting(PhraseSpan.to(phrase), to) : behind;
    }

    /** "quoted Ann Lee, the mayor, [as saying]": behind what commas set off, or -1. */
    private int behindApposition(long phrase, int to) {
        long post = apposition(phrase, to);
        int as = post == PhraseSpan.NONE ? -1 : PhraseSpan.to(post) + 1;
        return as > 0 && elements.is(elements.at(as - 1), WordKind.COMMA) && isAsSaying(as, to) ? as : -1;
    }

    private long apposition(long phrase, int to) {
        int comma = phrase == PhraseSpan.NONE ? to : PhraseSpan.to(phrase);
        return comma + 1 < to && elements.is(elements.at(comma), WordKind.COMMA)
                ? phrases.startingAt(comma + 1, to)
                : PhraseSpan.NONE;
    }

    /** "quoted [Ann Lee], the mayor, as saying", "quoted the mayor, [Ann Lee], as saying": whose words these are, by a name if there is one. */
    public long object(int from, int as) {
        long first = phrases.startingAt(from, as);
        long post = apposition(first, as);
        if (post == PhraseSpan.NONE) {
            return isDated(first, as) ? first : PhraseSpan.of(from, as);
        }
        return elements.is(elements.at(PhraseSpan.to(first) - 1), WordKind.NAME)
                        || !elements.is(elements.firstOf(post), WordKind.NAME)
                ? first
                : post;
    }

    /** "quoted [Ann Lee] on Friday as saying": whether no more than when somebody was quoted stands behind who it was. */
    private boolean isDated(long phrase, int as) {
        int end = phrase == PhraseSpan.NONE ? as : PhraseSpan.to(phrase);
        return end < as && TimeWords.isTime(elements, elements.at(end), elements.at(as));
    }

    /** "was quoted in the Ledger on Friday [as saying]": behind where and when somebody was, or -1. */
    private int behindSetting(int end, int to) {
        int as = end;
        boolean setting = true;
        while (setting && as < end + SETTING && as < to && !isAsSaying(as, to)) {
            int k = elements.at(as++);
            setting = switch (elements.kind(k)) {
                case PREPOSITION, BY, CALENDAR -> true;
                case ARTICLE, POSSESSIVE, DETERMINER, NAME, CLITIC, NUMBER, OF, BODY, PAPER, WORD, PERSONS ->
                    as > end + 1;
                default -> false;
            };
        }
        return setting && isAsSaying(as, to) ? as : -1;
    }

    /** "It rains, Lee was quoted [as saying] by the Ledger on Friday.": whether a cue behind a comma closes off a clause without marks. */
    public boolean closes(Cue cue, int reach) {
        int last = elements.count() - 1;
        int end = elements.is(last, WordKind.STOP) ? last : last + 1;
        int behind = elements.at(cue.to());
        if (elements.is(behind, WordKind.BY)) {
            long paper = phrases.startingAt(elements, behind + 1);
            behind = paper == PhraseSpan.NONE ? behind : elements.behind(paper);
        }
        boolean ends = behind >= end || TimeWords.isTime(elements, behind, end);
        int head = elements.at(cue.head());
        for (int k = head; ends && k > elements.at(reach) + 1 && k > head - Elements.NEAR; k--) {
            if (elements.is(k, WordKind.COMMA)) {
                return true;
            }
        }
        return false;
    }

    /** "[Ann Lee] was quoted", "[Ann Lee], the mayor, was quoted": whom others quote, or {@link PhraseSpan#NONE}. */
    public long subject(int left) {
        if (!elements.is(left, WordKind.COMMA)) {
            return phrases.endingAt(elements, left);
        }
        long post = phrases.endingBefore(elements, left);
        int comma = elements.firstOf(post) - 1;
        return comma > 0 && elements.is(comma, WordKind.COMMA)
                ? phrases.endingBefore(elements, comma)
                : PhraseSpan.NONE;
    }

    private boolean isQuoting(int head) {
        long fold = tokens.fold(head);
        return fold == QUOTED || fold == QUOTES || fold == QUOTING;
    }

    private boolean isAsSaying(int token, int to) {
        return token + 2 < to && tokens.fold(token) == AS && PARTICIPLES.has(tokens, token + 1);
    }

    /** Whether a cue ends with "as saying". */
    public static boolean ends(Cue cue, Tokens tokens) {
        return cue.to() - 1 > cue.head() && tokens.fold(cue.to() - 2) == AS && PARTICIPLES.has(tokens, cue.to() - 1);
    }
}
