package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * "<i>In</i> a Courier poll, half of those asked were for it", "he fell to a tenth <i>in</i> a new poll": the poll
 * says so, whoever was asked. "She leads in the polls" tells of no one poll.
 */
public final class PolledIn {
    static final long IN = Tokens.fold("in");
    private static final long SO = Tokens.fold("so");
    private static final long THE = Tokens.fold("the");
    private static final long OF = Tokens.fold("of");
    private static final long AVERAGE = Tokens.fold("average");

    /** How far behind "in" its noun may stand. */
    private static final int FAR = 12;

    /** How far in front of "in" it may be told who was asked: "by most analysts". */
    private static final int AGENT = 6;

    private static final int EXPECT = AttributionWords.sort("expect");

    /** How much may tell more of the poll: "released on Sunday by the college". */
    private static final int MORE = 12;

    private static final Phrases POLLED = Phrases.of(PolledIn.class, "polled-participles.txt");
    private static final Phrases SHARES = Phrases.of(PolledIn.class, "poll-shares.txt");
    private static final Phrases PLACES = Phrases.of(PolledIn.class, "poll-places.txt");

    /** How far behind a poll's verb it is told where somebody stands. */
    private static final int STANDING = 10;

    private static final int ANY = ListedWords.POLL | ListedWords.POLLS;

    /** How many elements of a clause may tell who was asked, "12 percent of voters under thirty". */
    private static final int ASKED = 14;

    private PolledIn() {}

    /** "A Courier poll [puts] Berg at 40 percent", "the survey [had] Lund ahead": whether a word is a poll's verb. */
    public static boolean places(Elements elements, int k) {
        boolean placing = elements.anyIs(ANY)
                && (ListedWords.of(elements.fold(k)) & ListedWords.POLL_VERB) != 0
                && isPoll(elements.fold(elements.subjectEnd(k)));
        if (!placing) {
            return false;
        }
        for (int j = k + 1; j < elements.count() && j < k + STANDING; j++) {
            boolean share = SHARES.has(elements.fold(j)) && elements.is(j + 1, WordKind.NUMBER); // "with 40 percent"
            if (share || PLACES.has(elements.fold(j))) {
                return j > k + 1;
            }
            if (elements.kind(j).isVerb() || elements.is(j, WordKind.TO)) {
                return false;
            }
        }
        return false;
    }

    /**
     * "In a poll, 12 percent of voters [backed] Lind": whether a word tells what so many of those asked are for, which the
     * poll has found that the cue in front, the unit's first word, names.
     */
    public static boolean finds(Elements elements, int k, Cue last) {
        boolean poll = last.head() == elements.from() && poll(elements, elements.from()) != PhraseSpan.NONE;
        boolean share = false;
        for (int j = k - 1; poll && j > 0 && j > k - ASKED; j--) {
            switch (elements.kind(j)) {
                case COMMA -> {
                    return share;
                }
                case AND, BUT, SEMICOLON, THAT -> {
                    return false;
                }
                default -> share |= elements.is(j, WordKind.NUMBER);
            }
        }
        return false;
    }

    /** Whether a phrase has a word in it that names a poll. */
    public static boolean isPoll(Tokens tokens, long phrase) {
        for (int i = PhraseSpan.from(phrase); phrase != PhraseSpan.NONE && i < PhraseSpan.to(phrase); i++) {
            if (isPoll(tokens.fold(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a word names one poll, or several. */
    public static boolean isPoll(long fold) {
        return (ListedWords.of(fold) & ANY) != 0;
    }

    /** The poll that "in" names, of what stands behind it or before it in the unit, or {@link PhraseSpan#NONE}. */
    public static long poll(Elements elements, int token) {
        Tokens tokens = elements.tokens();
        if (tokens.fold(token) != IN || !elements.anyIs(ANY)) {
            return PhraseSpan.NONE;
        }
        int from = elements.from();
        int to = elements.to();
        if (token > from && tokens.fold(token - 1) == SO) {
            return PhraseSpan.NONE;
        }
        int noun = noun(tokens, token + 1, Math.min(to, token + FAR));
        int in = elements.at(token);
        boolean found = noun >= 0 && !isExpected(elements, in) && !isOfAsked(elements, in);
        return found && isOne(tokens, token, noun, from, to) ? PhraseSpan.of(token + 1, noun + 1) : PhraseSpan.NONE;
    }

    /** "the 9 crowns expected by analysts [in] a poll": what those thought who were asked, and the clause around it is no one’s. */
    private static boolean isExpected(Elements elements, int in) {
        for (int k = in - 2; k > 1 && k > in - AGENT; k--) {
            if (elements.is(k, WordKind.BY)) {
                return elements.sort(k - 1) == EXPECT && !elements.kind(k - 2).isBetween();
            }
        }
        return false;
    }

    /** "Half of the voters surveyed [in] a poll want it": who was asked, and no clause stands ahead. */
    private static boolean isOfAsked(Elements elements, int in) {
        for (int k = in - 1; k >= 0 && k > in - Elements.NEAR; k--) {
            if (mayTell(elements, k) && !POLLED.has(elements.fold(k))) {
                return false;
            }
        }
        return POLLED.has(elements.fold(in - 1)) || elements.is(in - 1, WordKind.PERSONS); // no "Yet [in] a poll, …"
    }

    /** Whether a word may be the verb of a clause, also one that may be a noun: "leads". */
    private static boolean mayTell(Elements elements, int k) {
        return switch (elements.kind(k)) {
            case VERB_ED -> !elements.is(k - 1, WordKind.OF); // "13 percent of registered voters"
            case VERB_ING, VERB_S -> true;
            default ->
                elements.kind(k).isVerb()
                        || elements.isIrregularPast(k)
                        || Grammar.looksPast(elements.tokens(), elements.first(k));
        };
    }

    private static boolean isOne(Tokens tokens, int token, int noun, int from, int to) {
        boolean bare = noun == token + 1 || noun == token + 2 && tokens.fold(token + 1) == THE;
        boolean several = ListedWords.is(tokens, noun, ListedWords.POLLS);
        int end = pause(tokens, noun + 1, Math.min(to, noun + MORE));
        if (token > from) {
            return end > 0 && !bare && !several;
        }
        boolean clause =
                end > 0 && end + 1 < to && tokens.is(end, ',') && (tokens.isWord(end + 1) || tokens.isNumber(end + 1));
        return clause && !(bare && several);
    }

    /** The noun of a phrase that begins here, or -1. */
    private static int noun(Tokens tokens, int first, int limit) {
        for (int i = first; i < limit; i++) {
            if (ListedWords.is(tokens, i, ANY)) {
                boolean modifies = i + 1 < tokens.count()
                        && tokens.isLowerCase(i + 1)
                        && !Grammar.isFunctional(tokens, i + 1)
                        && !Grammar.hasPastEnding(tokens, i + 1); // "poll numbers"
                return modifies ? -1 : i;
            }
            boolean joins = tokens.fold(i) == OF && tokens.fold(i - 1) == AVERAGE;
            if (tokens.is(i, ',') || !joins && isClosing(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }

    private static boolean isClosing(Tokens tokens, int token) {
        boolean verb =
                Grammar.isAuxiliary(tokens, token) || Grammar.isBe(tokens, token) || Grammar.isModal(tokens, token);
        return tokens.is(token, '.')
                || Grammar.isPreposition(tokens, token)
                || Grammar.isSubordinator(tokens, token)
                || verb && tokens.isLowerCase(token); // no "May"
    }

    /** Where what tells more of a poll ends, at a comma or with the sentence; -1 where it does not soon. */
    private static int pause(Tokens tokens, int first, int limit) {
        for (int i = first; i < limit; i++) {
            if (tokens.is(i, ',') || tokens.is(i, '.') || tokens.is(i, ';')) {
                return i;
            }
            if (tokens.is(i, ':')
                    || Grammar.isBe(tokens, i)
                    || Grammar.isModal(tokens, i)
                    || Grammar.isSubordinator(tokens, i)) {
                return -1;
            }
        }
        return -1;
    }
}
