package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What is not said yet, or never was: "will also [ask] for more", "is due to [testify]", "would not [comment]". */
public final class Unsaid {
    private static final Phrases AWAITING = Phrases.of(Unsaid.class, "awaiting-words.txt");
    private static final Phrases ASKING = Phrases.of(Unsaid.class, "asking-words.txt");
    private static final Phrases FUTURE = Phrases.of(Unsaid.class, "coming-modals.txt");
    private static final Phrases CONDITIONS = Phrases.of(Unsaid.class, "readers-conditions.txt");
    private static final Phrases ABOUT = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");

    /** No heading, and no noun in front of a sentence with what is told of it, has more elements. */
    private static final int HEADING = 16;

    private static final Phrases CUT_QUESTIONS = Phrases.of(Unsaid.class, "cut-questions.txt");
    private static final long OR = Tokens.fold("or");
    private static final long DO = Tokens.fold("do");
    private static final long DO_NOT = Tokens.fold("don't");

    /** How much somebody says: "little". */
    public static final Phrases LITTLE = Phrases.of(Unsaid.class, "empty-objects.txt");

    private static final long NOTHING = Tokens.fold("nothing");
    private static final long NO = Tokens.fold("no");
    private static final long ELSE = Tokens.fold("else");
    private static final Phrases DECLINING = Phrases.of(Unsaid.class, "declining-words.txt");
    private static final int ANSWER = AttributionWords.sort("answer");
    private static final long COMMENT = Tokens.fold("comment");
    private static final long FOR = Tokens.fold("for");
    private static final long LET = Tokens.fold("let");
    private static final long RATHER = Tokens.fold("rather");
    private static final long REQUIRED = Tokens.fold("required");
    private static final long RETURN = Tokens.fold("return");
    private static final long SHORT = Tokens.fold("short");
    private static final long THAN = Tokens.fold("than");
    private static final long WILL = Tokens.fold("will");
    private static final long SHOULD = Tokens.fold("should");
    private static final long AS = Tokens.fold("as");
    private static final long SEE = Tokens.fold("see");
    private static final long US = Tokens.fold("us");

    /** How many words stand at most ahead of an order: "Finally, never threaten". */
    private static final int OPENING = 3;

    /** How many elements stand at most between an answer and what was asked. */
    private static final int REQUEST = 8;

    private final Elements elements;
    private final Unreal unreal;
    private final Likenesses likenesses;

    public Unsaid(Elements elements) {
        this.elements = elements;
        this.unreal = new Unreal(elements);
        this.likenesses = new Likenesses(elements);
    }

    /**
     * Whether a word of saying tells of nothing that was said.
     *
     * @param quotes whether the unit has quoted words
     */
    public boolean has(int k, boolean quotes) {
        return isWithheld(k, quotes)
                || isLittle(k)
                || isUnanswered(k)
                || isToldOf(k)
                || isToldPassive(k)
                || elements.is(k, WordKind.VERB_ING)
                        && (isStoppedShort(k) || isBeyondDoubt(k) || !quotes && isAvoided(k))
                || unreal.has(k)
                || likenesses.has(k)
                || !quotes && isUnquoted(k);
    }

    /** The same by what tells so only where nothing is quoted. */
    private boolean isUnquoted(int k) {
        return elements.has(WordKind.YOU) && (isOfReader(k) || isAllowed(k))
                || isPassiveHeading(k)
                || isToCome(k)
                || isSeenToCome(k)
                || elements.is(k - 1, WordKind.TO) && (isAwaited(k) || isBidden(k))
                || unreal.isArguable(k)
                || isOrder(k)
                || Imperatives.has(elements, k)
                || Imperatives.isInMind(elements, k)
                || Imperatives.isBehindClause(elements, k)
                || NegatedPassives.has(elements, k)
                || GerundSubjects.has(elements, k)
                || isForbidden(k)
                || isWondered(k);
    }

    /** "Minister [asked] about late trains": in a heading, whose verbs stand in the present, a past without an object is a passive. */
    private boolean isPassiveHeading(int k) {
        int last = elements.count() - 1;
        boolean past = last < HEADING
                && k < HEADING
                && elements.is(k, WordKind.VERB_ED)
                && elements.takes(k, 'o')
                && elements.kind(last).isWord();
        boolean noun = past
                && switch (elements.kind(k - 1)) {
                    case NAME, PERSON, PERSONS, BODY -> true;
                    default -> false;
                };
        return noun && (elements.is(k + 1, WordKind.TO) || ABOUT.has(elements.fold(k + 1)));
    }

    /** "The clothes you [need] change", "what you [expect] to see": what the reader thinks; but "you [say]". */
    private boolean isOfReader(int k) {
        int you = elements.subjectEnd(k);
        if (elements.is(you, WordKind.YOU) && CONDITIONS.has(elements.fold(you - 1))) {
            return elements.isCueVerb(k); // "if you [order] tea"
        }
        return elements.is(you, WordKind.YOU)
                && elements.isCueVerb(k)
                && !elements.isSaying(k)
                && !elements.takes(k, 'q');
    }

    /** "Nobody had been [asked], according to Ann Lee": what somebody else tells was done. */
    private boolean isToldPassive(int k) {
        return elements.is(k + 1, WordKind.COMMA)
                && AccordingTo.length(elements, elements.first(k + 2)) > 0
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "The lamp the council [wants] is odd": what a clause tells of the noun that its sentence opens with. */
    private boolean isToldOf(int k) {
        boolean verb = elements.is(k + 1, WordKind.BE)
                && elements.is(k, WordKind.VERB_S)
                && k < HEADING
                && elements.isCueVerb(k)
                && elements.kind(0).isArticle()
                && !elements.takes(k, 't');
        if (!verb) {
            return false;
        }
        int noun = 1;
        while (noun < k && elements.is(noun, WordKind.WORD)) {
            noun++;
        }
        return noun > 1 && noun + 2 == k && elements.kind(noun).isArticle();
    }

    /** "rows rather than [contradicting] them": what somebody does not do. */
    private boolean isAvoided(int k) {
        return elements.fold(k - 1) == THAN && elements.fold(k - 2) == RATHER;
    }

    /** "stopped short of [saying] whether she would go": what somebody does not say. */
    private boolean isStoppedShort(int k) {
        return elements.is(k - 1, WordKind.OF) && elements.fold(k - 2) == SHORT;
    }

    /** "There is no [denying] that it is late": what the writer holds himself. */
    private boolean isBeyondDoubt(int k) {
        return elements.fold(k - 1) == NO && (elements.is(k - 2, WordKind.BE) || elements.is(k - 2, WordKind.CLITIC));
    }

    /** "Does she [think] so?", "What do they [say]?": what the writer asks. */
    private boolean isWondered(int k) {
        if (!elements.tokens().is(elements.to() - 1, '?')) {
            return false;
        }
        boolean asks = ASKING.has(elements.fold(0))
                && isAuxiliary(1)
                && !elements.is(k + 1, WordKind.THAT); // no "why had he said that"
        boolean cut = CUT_QUESTIONS.has(elements.fold(0)) && elements.is(1, WordKind.TO); // "Want to [nudge] it up?"
        return isAuxiliary(0) || (asks || cut) && isOneClause(k);
    }

    private boolean isAuxiliary(int k) {
        return elements.is(k, WordKind.MODAL) || elements.is(k, WordKind.BE) || elements.is(k, WordKind.HAVE);
    }

    /** "What is to be done, [asks] Lee?" is another. */
    private boolean isOneClause(int k) {
        for (int j = 0; j < k; j++) {
            if (!elements.kind(j).isWord()) {
                return false;
            }
        }
        return true;
    }

    /** "would not [say] more", "declined to [say] anything else", "[said] little about it": how much is said, and not what. */
    private boolean isLittle(int k) {
        if (!elements.isSaying(k)) {
            return false;
        }
        int much = elements.fold(k + 1) == NO ? k + 2 : k + 1;
        if (!LITTLE.has(elements.fold(much))) {
            return false;
        }
        int behind = elements.fold(much + 1) == ELSE ? much + 2 : much + 1;
        return switch (elements.kind(behind)) {
            case STOP, EDGE, COMMA, BUT, SUBORDINATOR -> true;
            case ADVERB -> elements.fold(much) == NOTHING && elements.verbs(behind, elements.count(), 1) == 0;
            case PREPOSITION -> ABOUT.has(elements.fold(behind)) && elements.verbs(behind, elements.count(), 1) == 0;
            default -> false;
        };
    }

    /** "did not [respond] to the Post’s [requests] for comment": nothing is said, and what was asked is told nowhere. */
    private boolean isUnanswered(int k) {
        int low = Math.max(0, k - REQUEST);
        for (int j = k - 1; j > low; j--) {
            if (elements.is(j, WordKind.TO)) {
                return isNoAnswer(j - 1);
            }
            if (elements.fold(j) == RETURN && isDenial(j)) {
                return true;
            }
            if (!elements.kind(j).isPhrase()) {
                break;
            }
        }
        return isNoAnswer(k);
    }

    private boolean isNoAnswer(int k) {
        return elements.sort(k) == ANSWER && elements.is(k + 1, WordKind.TO) && isDenial(k);
    }

    private boolean isDenial(int k) {
        int j = k - 1;
        while (elements.is(j, WordKind.ADVERB)) {
            j--;
        }
        return elements.is(j, WordKind.NOT) || j >= 0 && DECLINING.has(elements.fold(j)); // "didn’t"
    }

    /** "Officials will also [ask] for more": nothing is said yet, unless the sentence says it: "will argue that". */
    private boolean isToCome(int k) {
        int modal = elements.beforeAdverb(k);
        return elements.is(modal, WordKind.MODAL)
                && (elements.fold(modal) == WILL || elements.fold(modal) == SHOULD)
                && !elements.is(k + 1, WordKind.THAT);
    }

    /** "Drivers may [see] queues", "The plan would [see] shops closed": what is to come; but "might see it as a loss", "could see why". */
    private boolean isSeenToCome(int k) {
        if (elements.fold(k) != SEE || !FUTURE.has(elements.fold(elements.beforeAdverb(k)))) {
            return false;
        }
        int end = k + 1;
        while (end < k + REQUEST
                && elements.fold(end) != AS
                && elements.kind(end).isWord()) {
            end++;
        }
        return elements.fold(end) != AS
                && switch (elements.kind(k + 1)) {
                    case THAT, SUBORDINATOR, WHO -> false;
                    default -> !ASKING.has(elements.fold(k + 1));
                };
    }

    /** "is scheduled to [testify]", "was due to [address] the board", "those required to [vote]". */
    private boolean isAwaited(int k) {
        return AWAITING.has(elements.fold(k - 2))
                && (elements.fold(k - 2) == REQUIRED
                        || elements.isPassive(elements.subjectEnd(k - 2), k - 2)
                        || isThing(k - 3)) // "storms [set] to threaten the coast"
                && !elements.is(k + 1, WordKind.THAT);
    }

    private boolean isThing(int k) {
        return elements.is(k, WordKind.WORD) || elements.is(k, WordKind.VERB_S);
    }

    /** "You may [haggle] over the price": what the reader may do is no saying. */
    private boolean isAllowed(int k) {
        int left = elements.subjectEnd(k);
        return elements.is(left, WordKind.YOU) && elements.is(left + 1, WordKind.MODAL);
    }

    /** "will tell those voters to [support] her": what somebody is told or asked to do, and has not said. */
    private boolean isBidden(int k) {
        int verb = k - 2;
        while (verb > k - REQUEST && isHearer(verb)) {
            verb--;
        }
        return verb < k - 2
                && !elements.is(verb, WordKind.VERB_ING) // "in the briefing room to discuss it"
                && elements.takes(verb, 'o')
                && !elements.is(k + 1, WordKind.THAT);
    }

    private boolean isHearer(int k) {
        return elements.kind(k).isPhrase() && !elements.isCueVerb(k)
                || elements.is(k, WordKind.PERSONS)
                || elements.is(k, WordKind.OBJECT);
    }

    /** "[Ask] the nurse who drove in", "Finally, never [threaten] a dog": the sentence opens with what the reader is to do. */
    private boolean isOrder(int k) {
        boolean order = k <= OPENING
                && elements.isBase(k)
                && switch (elements.kind(k + 1)) {
                    case VERB_S, BE, MODAL, HAVE -> false; // "Caution is needed"
                    default -> true;
                };
        boolean together = elements.fold(0) == LET && (elements.is(1, WordKind.CLITIC) || elements.fold(1) == US);
        for (int j = together ? 2 : 0; order && j < k; j++) { // "Let’s [forget] it", "Let us [know]"
            order = switch (elements.kind(j)) {
                case NOT, ADVERB, COMMA -> true;
                case MODAL -> elements.fold(j) == DO_NOT;
                default -> false;
            };
        }
        return order;
    }

    /** "Do not be [afraid] to [ask] them, or [call] her": what the reader is not to do, and no clause of another. */
    private boolean isForbidden(int k) {
        boolean forbids = elements.fold(0) == DO_NOT || elements.fold(0) == DO && elements.is(1, WordKind.NOT);
        return forbids
                && k > 1
                && switch (elements.kind(k - 1)) {
                    case NOT, BE, TO, AND, ADVERB -> true;
                    default -> elements.fold(k - 1) == OR || elements.fold(k - 1) == DO_NOT;
                };
    }

    /** "would not [comment] for this story"; but "would not [comment] on plans “to sell”". */
    private boolean isWithheld(int k, boolean quotes) {
        boolean comment = elements.fold(k) == COMMENT && (!quotes || elements.fold(k + 1) == FOR);
        return comment && elements.is(elements.beforeAdverb(k), WordKind.NOT) && !elements.is(k + 1, WordKind.THAT);
    }
}
