package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.deed.Gestures;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Turns of speech with a word of saying in which nobody says anything: "it must be said", "needless to say", "known as",
 * "he said so", "is said to have sailed".
 */
public final class SetPhrases {
    private static final long SHOWN = Tokens.fold("shown");
    private static final Phrases PERCEIVED = Phrases.of(SetPhrases.class, "perceived-participles.txt");
    private static final Phrases MEANWHILE = Phrases.of(SetPhrases.class, "meanwhile-words.txt");
    private static final Phrases NAMED = Phrases.of(SetPhrases.class, "named-by-words.txt");
    private static final int MANNER = AttributionWords.sort("manner");
    private static final int THINK = AttributionWords.sort("think");
    private static final int SEEM = AttributionWords.sort("seem");
    private static final long AS = Tokens.fold("as");
    private static final long BEFORE = Tokens.fold("before");
    private static final long FOR = Tokens.fold("for");
    private static final long HOW = Tokens.fold("how");
    private static final long KNOWN = Tokens.fold("known");
    private static final long LAW = Tokens.fold("law");
    private static final long LIKE = Tokens.fold("like");
    private static final long MUST = Tokens.fold("must");
    private static final long NEEDLESS = Tokens.fold("needless");
    private static final long READ = Tokens.fold("read");
    private static final long REFER = Tokens.fold("refer");
    private static final long REFERS = Tokens.fold("refers");
    private static final long REQUIRED = Tokens.fold("required");
    private static final long SHOULD = Tokens.fold("should");
    private static final long SO = Tokens.fold("so");
    private static final long SUFFICE = Tokens.fold("suffice");
    private static final long THIS = Tokens.fold("this");
    private static final long WHICH = Tokens.fold("which");

    /** How many elements stand at most between "how" and the verb. */
    private static final int HOW_NEAR = 8;

    /** How many elements a time has, at most. */
    private static final int TIME = 7;

    private final NounPhrases phrases;
    private final Elements elements;
    private final NounUses nouns;
    private final IdleNouns idle;
    private final Gestures gestures;
    private final SeemingWords seems;
    private final Portrayals portrayals;

    public SetPhrases(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.nouns = new NounUses(elements);
        this.idle = new IdleNouns(elements);
        this.gestures = new Gestures(elements);
        this.seems = new SeemingWords(elements);
        this.portrayals = new Portrayals(elements);
    }

    /**
     * Whether a word of saying stands in one.
     *
     * @param quotes whether the unit has quoted words
     */
    public boolean has(int k, boolean quotes) {
        return nouns.has(k)
                || portrayals.isNone(k)
                || idle.has(k, quotes)
                || hasAhead(k)
                || hasBehind(k, quotes)
                || isKnown(k)
                || !quotes && (isReference(k) || isMeanwhile(k))
                || isSight(k)
                || isOnlyTimed(k)
                || isPause(k);
    }

    /** Whether the word right ahead makes one of it. */
    private boolean hasAhead(int k) {
        return switch (elements.kind(k - 1)) {
            case BE -> isDuty(k);
            case TO -> elements.fold(k - 2) == NEEDLESS || elements.fold(k - 3) == SUFFICE; // "needless to [say]"
            case COMMA -> gestures.isPosture(k);
            default -> false;
        };
    }

    /** Whether the word right behind makes one of it. */
    private boolean hasBehind(int k, boolean quotes) {
        return switch (elements.kind(k + 1)) {
            case TO -> isOfOtherVerb(k) || isReputed(k) || isMeaning(k) || !quotes && (isSeen(k) || isNeeded(k));
            case VERB_ING -> !quotes && isSeen(k);
            case THAT -> !quotes && isRead(k);
            case IT, OBJECT -> isHow(k);
            case BY ->
                elements.fold(k + 2) == LAW || elements.fold(k + 3) == LAW; // "[required] by federal law": no source
            default -> false;
        };
    }

    /** "The proof, it must be [said], is thin", "It should be [noted] that": the writer says it. */
    private boolean isDuty(int k) {
        int verb = elements.is(k - 2, WordKind.TO) ? k - 3 : k - 2;
        boolean must = elements.fold(verb) == MUST || elements.fold(verb) == SHOULD;
        boolean has = verb == k - 3 && elements.is(verb, WordKind.HAVE);
        return (must || has)
                && elements.is(verb - 1, WordKind.IT)
                && (elements.is(k + 1, WordKind.COMMA) || elements.is(k + 1, WordKind.THAT));
    }

    /** "did as she was [told] to.": what it was stands ahead. */
    private boolean isOfOtherVerb(int k) {
        return elements.is(k + 2, WordKind.STOP) || elements.is(k + 2, WordKind.EDGE);
    }

    /** "best [known] for her songs", "[known] as Tip", "as she is [known] to everyone". */
    private boolean isKnown(int k) {
        if (elements.fold(k) != KNOWN) {
            return false;
        }
        boolean whom = elements.is(k + 1, WordKind.TO)
                && switch (elements.kind(k + 2)) {
                    case ANYONE, ARTICLE, POSSESSIVE, BODY, PERSONS, NAME, OBJECT -> true; // "[known] to the police"
                    default -> false;
                };
        return elements.fold(k + 1) == AS || elements.fold(k + 1) == FOR || whom;
    }

    /** "[shrugs] when she hears that": meanwhile something happens; nothing is said. */
    private boolean isMeanwhile(int k) {
        return elements.sort(k) == MANNER && MEANWHILE.has(elements.fold(k + 1));
    }

    /** "was [seen] leaving", "was [seen] to leave": what somebody does is no thought of who sees it. */
    private boolean isSeen(int k) {
        boolean does = elements.fold(k) != SHOWN && !elements.is(k + 2, WordKind.BE); // "was seen to be late"
        return (does || elements.is(k + 1, WordKind.VERB_ING))
                && PERCEIVED.has(elements.fold(k))
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "I [read] that the mill was sold": whoever reads says nothing; but "the sign read that". */
    private boolean isRead(int k) {
        return elements.fold(k) == READ
                && switch (elements.kind(elements.subjectEnd(k))) {
                    case HE, SHE, THEY, WE, YOU, SPEAKER_I, NAME, PERSON, PERSONS -> true;
                    default -> false;
                };
    }

    /** "[appeared] before the board", "[looks] for a flat", "[appeared] to suggest it": no look of a thing; but "[looks] like rain". */
    private boolean isSight(int k) {
        if (elements.sort(k) != SEEM && !elements.isHead(k, HeadWords.SEEM)) {
            return false; // most words
        }
        if (seems.isAhead(k)) {
            return seems.has(k);
        }
        return seems.isLook(k)
                || elements.sort(k) == SEEM
                        && (elements.is(k + 1, WordKind.PREPOSITION) || elements.fold(k + 1) == BEFORE)
                        && elements.fold(k + 1) != AS
                        && elements.fold(k + 1) != LIKE;
    }

    /** "was how one fan [described] it", "or the slip, as sailors [call] it": it was said elsewhere. */
    private boolean isHow(int k) {
        if (!elements.is(k + 2, WordKind.STOP) && !elements.is(k + 2, WordKind.EDGE)) {
            return false;
        }
        int j = k - 1;
        while (j > 0 && j > k - HOW_NEAR && elements.fold(j) != HOW && elements.fold(j) != AS) {
            j--;
        }
        return elements.fold(j) == HOW && elements.is(j - 1, WordKind.BE)
                || elements.fold(j) == AS && elements.is(j - 1, WordKind.COMMA) && elements.kind(k + 1) == WordKind.IT;
    }

    /** "[thought] for a moment", "[deliberated] for six hours": how long, and not what; but "[thought] for a moment and said". */
    private boolean isPause(int k) {
        if (elements.fold(k + 1) != FOR) {
            return false;
        }
        int span = switch (elements.kind(k + 2)) {
            case ARTICLE, NUMBER, DETERMINER, WORD -> isSpan(k + 2) ? k + 2 : k + 3;
            default -> k + 2;
        };
        boolean lasts = isSpan(span) && !elements.is(span + 1, WordKind.AND);
        return lasts && (elements.sort(k) == THINK || ends(span + 1));
    }

    private boolean isSpan(int element) {
        return elements.isListed(element, ListedWords.TIME_SPAN);
    }

    private boolean ends(int element) {
        return switch (elements.kind(element)) {
            case EDGE, STOP, COMMA, CALENDAR -> !elements.quotes();
            case PREPOSITION -> isSpan(element + 2); // "over two days"
            default -> false;
        };
    }

    /** "the mud [required] to make a brick": what a thing is for; but "cooks [required] to leave". */
    private boolean isNeeded(int k) {
        return elements.fold(k) == REQUIRED
                && (elements.is(k - 1, WordKind.WORD) || elements.is(k - 1, WordKind.VERB_S))
                && !elements.is(k - 2, WordKind.BE);
    }

    /** "Ann Lee, who [testified] on Monday, said": a clause that only tells when. */
    private boolean isOnlyTimed(int k) {
        int left = elements.subjectEnd(k);
        boolean relative = (elements.is(left, WordKind.WHO) || elements.fold(left) == WHICH)
                && elements.is(left - 1, WordKind.COMMA);
        int comma = k + 1;
        while (relative && comma < k + TIME && !elements.is(comma, WordKind.COMMA)) {
            comma++;
        }
        return relative && elements.is(comma, WordKind.COMMA) && TimeWords.isTime(elements, k + 1, comma);
    }

    /** "‘Body’ [refers] to the feel of the wine", "The term [refers] to": what a word means. */
    private boolean isMeaning(int k) {
        boolean refers = elements.fold(k) == REFER || elements.fold(k) == REFERS;
        if (!refers) {
            return false;
        }
        int left = elements.subjectEnd(k);
        return (NAMED.has(elements.fold(left))
                || elements.is(left, WordKind.QUOTATION)
                || isThing(left) && elements.kind(k + 2).isArticle() && elements.is(k + 3, WordKind.QUOTATION));
    }

    /** "The power [balance] refers to the “pull”": a noun in small letters of what says nothing. */
    private boolean isThing(int noun) {
        return elements.is(noun, WordKind.WORD) && elements.sort(noun) == AttributionWords.NONE;
    }

    /** "[said] so", "[disclosed] this on Friday": what was said stands elsewhere. */
    private boolean isReference(int k) {
        long next = elements.fold(k + 1);
        return (next == SO || next == THIS)
                && elements.takes(k, 't')
                && switch (elements.kind(k + 2)) {
                    case EDGE, STOP, CALENDAR, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** "is [said] to have asked": who asked said it. */
    private boolean isReputed(int k) {
        return elements.is(k + 2, WordKind.HAVE) && reputed(k + 3) != PhraseSpan.NONE;
    }

    /** Who is said to have said something, "[Ann Lee] is said to have asked", by the last verb; or {@link PhraseSpan#NONE}. */
    public long reputed(int k) {
        int verb = k - 3;
        boolean reputed = elements.is(k - 1, WordKind.HAVE)
                && elements.is(k - 2, WordKind.TO)
                && elements.isSaying(k)
                && elements.takes(verb, 't');
        int left = reputed ? elements.subjectEnd(verb) : -1;
        return left >= 0 && elements.isPassive(left, verb) ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
    }
}
