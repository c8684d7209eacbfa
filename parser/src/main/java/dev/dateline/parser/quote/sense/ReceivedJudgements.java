package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns of what others say or think of one, who is not their source: "Ann Lee drew [criticism] for her haste", "The plan passed
 * despite [complaints] from cooks".
 */
public final class ReceivedJudgements {
    private static final Phrases CHARGES = Phrases.of(ReceivedJudgements.class, "charging-nouns.txt");
    private static final Phrases PENALTIES = Phrases.of(ReceivedJudgements.class, "penalties.txt");
    private static final Phrases RECEPTION = Phrases.of(ReceivedJudgements.class, "reception-verbs.txt");
    private static final Phrases DESPITE = Phrases.of(ReceivedJudgements.class, "despite-prepositions.txt");
    private static final Phrases SENDERS = Phrases.of(ReceivedJudgements.class, "sender-prepositions.txt");
    private static final Phrases TOPIC = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final long AFTER = Tokens.fold("after");
    private static final long FOR = Tokens.fold("for");
    private static final long INCLUDING = Tokens.fold("including");
    private static final long SUCH = Tokens.fold("such");
    private static final long WHEN = Tokens.fold("when");

    /** No words between a verb or a preposition and the noun are more: "despite repeated loud". */
    private static final int MODIFIERS = 5;

    /** How far behind whoever says it what they say may stand. */
    private static final int FAR = 14;

    private final Elements elements;

    public ReceivedJudgements(Elements elements) {
        this.elements = elements;
    }

    /**
     * Whether a word is one of which nothing more is told.
     *
     * @param quotes whether the unit has quoted words
     */
    public boolean has(int k, boolean quotes) {
        return isEndured(k)
                || GettingVerbs.isFunding(elements, k)
                || isTaken(k)
                || isAnothers(k)
                || !quotes && (isPenalty(k) || isGot(k) && !isToldOf(k) && !isTold(k + 2));
    }

    /** "drew criticism [that]", "[over] her haste", "[for] it": whether more is told of a noun right behind it. */
    private boolean isToldOf(int k) {
        return elements.is(k + 1, WordKind.THAT)
                || TOPIC.has(elements.fold(k + 1))
                || isReason(k + 1)
                || CHARGES.has(elements.fold(k)) && elements.is(k + 1, WordKind.OF); // "faced [accusations] of fraud"
    }

    /** "received a final written [warning] for being late": what somebody gets for a deed, in which nothing is told. */
    private boolean isPenalty(int k) {
        return elements.fold(k + 1) == FOR && PENALTIES.has(elements.fold(k)) && GettingVerbs.ahead(elements, k) >= 0;
    }

    /** "drew sharp [criticism] for her haste", "heard faint [cries]"; but "had praise for Ann Lee". */
    public boolean isGot(int k) {
        if (GettingVerbs.isHeard(elements, k)) {
            return true;
        }
        int verb = elements.isHead(k, HeadWords.RECEIVED) ? GettingVerbs.ahead(elements, k) : -1;
        return verb >= 0
                && (!elements.is(verb, WordKind.HAVE) || isLacked(verb, k))
                && !elements.kind(verb - 1).isArticle(); // no "its wins"
    }

    /** "does not have a single [endorsement] from a rower"; but "had no praise for Ann Lee". */
    private boolean isLacked(int verb, int k) {
        return SENDERS.has(elements.fold(k + 1)) && GettingVerbs.isDenied(elements, verb);
    }

    /** "the [comments] she received", "[criticism] Ann Lee has faced": what others say of the subject behind it. */
    private boolean isTaken(int k) {
        if (!isTaker(k + 1)) {
            return false;
        }
        boolean noun = elements.sort(k) != AttributionWords.NONE
                && switch (elements.kind(k)) {
                    case WORD, VERB_S, PAPER -> true;
                    default -> false;
                };
        int verb = k + 2;
        while (noun && verb < k + MODIFIERS && isTaker(verb)) {
            verb++;
        }
        return noun
                && RECEPTION.has(elements.fold(verb))
                && switch (elements.kind(verb + 1)) {
                    case STOP, EDGE, COMMA, PREPOSITION, AND, BUT, SUBORDINATOR, CALENDAR -> true;
                    default -> false;
                };
    }

    /** "got [notes] including “Go home”": what others write, of which some is quoted. */
    private boolean isAnothers(int k) {
        if (!elements.is(k, WordKind.VERB_S) && !elements.is(k, WordKind.PAPER)) {
            return false;
        }
        int next = k + 1 + Elements.bit(elements.is(k + 1, WordKind.COMMA));
        return (elements.fold(next) == INCLUDING || elements.fold(next) == SUCH) && GettingVerbs.isObject(elements, k);
    }

    private boolean isTaker(int k) {
        return switch (elements.kind(k)) {
            case HE, SHE, THEY, WE, SPEAKER_I, NAME, HAVE -> true;
            default -> false;
        };
    }

    /** "[for] her haste", "[when] she left": why others think so. */
    private boolean isReason(int k) {
        return elements.fold(k) == FOR || elements.fold(k) == AFTER || elements.fold(k) == WHEN;
    }

    /** "despite repeated [complaints] from cooks"; but "despite complaints from cooks about it". */
    private boolean isEndured(int k) {
        boolean noun =
                elements.sort(k) == EVIDENCE || elements.sort(k) == MIND || elements.isHead(k, HeadWords.RECEIVED);
        if (!noun || !SENDERS.has(elements.fold(k + 1)) && !elements.is(k + 1, WordKind.BY)) {
            return false;
        }
        int first = k - 1;
        while (first >= 0 && first > k - MODIFIERS && isModifier(first)) {
            first--;
        }
        return DESPITE.has(elements.fold(first)) && !isTold(k + 2);
    }

    private boolean isModifier(int k) {
        return (elements.kind(k).isPhrase() || elements.is(k, WordKind.VERB_ING) || elements.is(k, WordKind.ADVERB))
                && !DESPITE.has(elements.fold(k));
    }

    /** "[that] it was late", "[about] the sale": whether what is said, or of what, stands ahead of a pause. */
    private boolean isTold(int begin) {
        for (int j = begin; j < elements.count() && j < begin + FAR; j++) {
            switch (elements.kind(j)) {
                case THAT, COLON, QUOTATION, TO -> {
                    return true;
                }
                case COMMA, STOP, SEMICOLON -> {
                    return false;
                }
                default -> {
                    if (TOPIC.has(elements.fold(j)) && !elements.is(j + 1, WordKind.CALENDAR)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
