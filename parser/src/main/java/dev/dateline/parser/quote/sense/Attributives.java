package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.DegreeWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Participles and adjectives that only tell of what kind a thing is: "in [stressed] areas", "90 [confirmed] sightings", "awake,
 * [informed], and", "an [angry] crowd", "big and [happy] crowds".
 */
public final class Attributives {
    private static final int STATE = AttributionWords.sort("state-adjective");
    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int INTEND = AttributionWords.sort("intend");
    private static final int WANT = AttributionWords.sort("want");
    private static final Phrases ABOUT = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");

    /** No noun behind an adjective has more words. */
    private static final int NOUN = 5;

    private static final int PAST = ListedWords.FINITE | ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final long AS = Tokens.fold("as");
    private static final long CRITICAL = Tokens.fold("critical");
    private static final long FROM = Tokens.fold("from");
    private static final long ITS = Tokens.fold("its");
    private static final long ALLEGED = Tokens.fold("alleged");
    private static final long OPPOSITION = Tokens.fold("opposition");
    private static final long THERE = Tokens.fold("there");
    private static final long SUSPECTED = Tokens.fold("suspected");
    private static final long HER = Tokens.fold("her");
    private static final long ONCE = Tokens.fold("once");
    private static final long KNOWN = Tokens.fold("known");
    private static final long MOST = Tokens.fold("most");
    private static final long VARIOUS = Tokens.fold("various");
    private static final long THAN = Tokens.fold("than");

    private final Elements elements;

    public Attributives(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is one. */
    public boolean has(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED -> isAhead(k) || isSuspected(k) || isListed(k) || isHeld(k);
            case VERB_ING -> isDoing(k) || isQuality(k) || isOfSayer(k);
            default ->
                isKnown(k) || isDire(k) || isOfThing(k) || isOfSome(k) || isOfRole(k) || isOfSayer(k) || isOfSide(k);
        };
    }

    /** "an [angry] crowd", "more [upbeat] shows"; but "an angry tweet", "happy voters": no thing that says something, and nobody. */
    private boolean isOfThing(int k) {
        boolean adjective = elements.sort(k) == STATE && elements.is(k, WordKind.WORD);
        return adjective
                && elements.sort(k + 1) == AttributionWords.NONE
                && switch (elements.kind(k + 1)) {
                    case WORD, VERB_S, BODY -> true;
                    case PERSON -> elements.is(k + 2, WordKind.NAME); // "a cook and [proud] rower Ann Lee"
                    default -> false;
                }
                && switch (elements.kind(k - 1)) {
                    case ARTICLE, POSSESSIVE, DETERMINER, OF -> true;
                    case NAME -> k == 1 && elements.tokens().endsWith(elements.first(0), "ing");
                    case VERB_ING -> elements.sort(k - 1) == AttributionWords.NONE; // "setting [realistic] goals"
                    case AND ->
                        elements.is(k - 2, WordKind.WORD)
                                || elements.is(k + 1, WordKind.PERSON); // "big and [happy] crowds"
                    case COMMA -> elements.is(k - 2, WordKind.WORD) && !elements.is(k + 2, WordKind.VERB_ING);
                    case PREPOSITION -> elements.fold(k - 1) != AS;
                    case CLITIC -> isOwner(k - 2);
                    case BE -> elements.fold(k - 2) == THERE && isPlural(k + 1); // "There were [angry] scenes"
                    default -> false;
                };
    }

    /**
     * "with [hostile] crews", "his most [outspoken] rivals", "a deeply [uncertain] future": of what kind somebody or a thing
     * is, unless more is told of what it is about: "an [outspoken] supporter of the bridge", "a [bitter] debate on fees".
     */
    private boolean isOfSome(int k) {
        if (elements.sort(k) != STATE || !elements.is(k, WordKind.WORD)) {
            return false;
        }
        boolean degree = isDegree(k - 1) || elements.is(k - 1, WordKind.ADVERB) || elements.fold(k - 1) == ONCE;
        int left = degree ? k - 2 : k - 1;
        boolean opens = switch (elements.kind(left)) {
            case ARTICLE, POSSESSIVE -> true;
            case OF -> !elements.is(k + 1, WordKind.NAME);
            case DETERMINER -> isPlural(k + 1);
            case PREPOSITION -> isAheadOfPhrase(left) && !elements.is(k + 1, WordKind.NAME);
            case CLITIC -> degree && isOwner(left - 1);
            default -> false;
        };
        return opens && isAheadOfIdleNoun(k);
    }

    /** "his [favored] bill", "the [endorsed] candidate": a participle of a thought ahead of a noun of which no more is told. */
    private boolean isHeld(int k) {
        int sort = elements.sort(k);
        boolean thought = sort == STATE || sort == PRAISE || sort == INTEND || sort == WANT;
        return thought
                && !elements.quotes()
                && (elements.kind(k - 1).isArticle() && elements.fold(k - 1) != HER // "told her [intended] guests"
                        || elements.is(k - 1, WordKind.PREPOSITION) && isAheadOfPhrase(k - 1))
                && isAheadOfIdleNoun(k);
    }

    private boolean isAheadOfPhrase(int preposition) {
        return elements.fold(preposition) != AS && elements.fold(preposition) != THAN;
    }

    /** "said [opposition] health spokeswoman Ann Lee": on which side somebody is, up to a noun of whom or what it is. */
    private boolean isOfSide(int k) {
        if (elements.fold(k) != OPPOSITION) {
            return false;
        }
        int noun = k + 1;
        while (noun < k + NOUN && isNoun(noun) && !elements.is(noun, WordKind.PERSON)) {
            noun++;
        }
        return elements.is(noun, WordKind.PERSON);
    }

    private boolean isDegree(int k) {
        return k >= 0 && DegreeWords.has(elements.tokens(), elements.first(k));
    }

    /** Whether a noun follows that says nothing, behind which nothing tells what it is about. */
    private boolean isAheadOfIdleNoun(int k) {
        int end = k + 1;
        boolean says = false;
        while (end <= k + NOUN && isNoun(end)) {
            says |= elements.sort(end) != AttributionWords.NONE;
            end++;
        }
        boolean topic = ABOUT.has(elements.fold(end))
                || switch (elements.kind(end)) {
                    case OF, THAT, TO -> true;
                    default -> false;
                };
        return end > k + 1 && !says && !topic;
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case WORD, NAME, BODY, PERSON, PERSONS, PAPER -> true;
            case VERB_S -> !elements.is(k - 1, WordKind.VERB_S);
            default -> false;
        };
    }

    private boolean isPlural(int k) {
        return elements.is(k, WordKind.PERSONS) || elements.is(k, WordKind.VERB_S);
    }

    /** "an [opposing] sailor", "a sturdy [talking] doll": a participle between an article and a noun that no verb can be. */
    private boolean isDoing(int k) {
        int first = elements.first(k + 1);
        boolean noun = (elements.is(k + 1, WordKind.WORD) || elements.is(k + 1, WordKind.PERSON))
                && elements.sort(k + 1) == AttributionWords.NONE
                && !ListedWords.is(elements.tokens(), first, PAST);
        int article = elements.is(k - 1, WordKind.WORD) ? k - 2 : k - 1;
        return noun
                && elements.fold(k + 2) != FROM // "a damning reaction from Lee"
                && (elements.tokens().isSpelled(elements.first(article), "a")
                        || elements.tokens().isSpelled(elements.first(article), "an"));
    }

    /** "once so [promising] for the town", "a very [demanding] and dull job": of which there is much. */
    private boolean isQuality(int k) {
        return isDegree(k - 1)
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, AND, BUT, WORD -> true;
                    case PREPOSITION -> !isMostOfThem(k - 1);
                    default -> false;
                };
    }

    /** "Many called, [most] complaining about fog": most of whom, and no degree. */
    private boolean isMostOfThem(int k) {
        return elements.fold(k) == MOST && elements.is(k - 1, WordKind.COMMA);
    }

    /** "Ann Lee, [fire] chief of Altona": what somebody is, behind a name and a comma. */
    private boolean isOfRole(int k) {
        return elements.is(k, WordKind.WORD)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.is(k - 2, WordKind.NAME)
                && elements.is(k + 1, WordKind.PERSON)
                && (elements.is(k + 2, WordKind.OF) || elements.is(k + 2, WordKind.PREPOSITION));
    }

    /** "in [critical] care", "eight [critical] admissions"; but "[critical] of the plan", "a [critical] letter". */
    private boolean isDire(int k) {
        return elements.fold(k) == CRITICAL
                && switch (elements.kind(k + 1)) {
                    case WORD, VERB_S, BODY -> true;
                    default -> false;
                };
    }

    /** "[opposition] leaders said", "[charging] documents show": a word ahead of a noun and its verb. */
    private boolean isOfSayer(int k) {
        boolean opens = switch (elements.kind(k - 1)) {
            case EDGE, COMMA, QUOTATION, STOP -> true;
            default -> false;
        };
        return opens
                && elements.isSaying(k + 2)
                && switch (elements.kind(k)) {
                    case WORD, BODY -> elements.is(k + 1, WordKind.PERSONS) || elements.is(k + 1, WordKind.PAPER);
                    case VERB_ING -> elements.is(k + 1, WordKind.PAPER);
                    case NAME -> k == 0 && elements.is(k + 1, WordKind.PAPER); // "[Charging] documents said"
                    default -> false;
                };
    }

    /** "in [stressed] areas", "90 [confirmed] sightings", "Malta’s [confirmed] cases": in front of a noun. */
    private boolean isAhead(int k) {
        boolean noun = switch (elements.kind(k + 1)) {
            case WORD, VERB_S, PERSON, PERSONS, BODY, PAPER -> true;
            case VERB_ING -> elements.fold(k) == ALLEGED; // "his [alleged] shoplifting"
            default -> false;
        };
        return (noun || elements.is(k + 1, WordKind.NUMBER) && elements.fold(k - 1) == ITS)
                && switch (elements.kind(k - 1)) {
                    case OF, TO -> true; // "attend to [suspected] cases"
                    case POSSESSIVE ->
                        elements.fold(k - 1) == ITS // "cut its [proposed] fee"
                                || elements.fold(k) == ALLEGED; // "tried for his [alleged] theft"
                    case PREPOSITION -> isAheadOfPhrase(k - 1);
                    case NUMBER -> elements.is(k + 1, WordKind.VERB_S); // no "of 90 asked most said"
                    case CLITIC -> isOwner(k - 2);
                    default -> false;
                };
    }

    /** "arrested five [suspected] thieves": a verb that tells of what kind a number of persons are. */
    private boolean isSuspected(int k) {
        return (elements.fold(k) == SUSPECTED || elements.fold(k) == ALLEGED)
                && (elements.is(k - 1, WordKind.NUMBER) || Numerals.has(elements.fold(k - 1)))
                && (elements.is(k + 1, WordKind.VERB_S)
                        || elements.is(k + 1, WordKind.PERSONS)
                        || elements.is(k + 1, WordKind.WORD)
                                && elements.fold(k) == SUSPECTED); // but "five alleged abuse"
    }

    /** "to several [known] “holes” of the sea", "various [known] posts": a participle that is no past, ahead of a noun. */
    private boolean isKnown(int k) {
        return elements.fold(k) == KNOWN
                && (elements.is(k - 1, WordKind.DETERMINER) || elements.is(k - 1, WordKind.NUMBER) || isSeveral(k - 1))
                && switch (elements.kind(k + 1)) {
                    case WORD, VERB_S, PERSON, PERSONS, BODY, PAPER, QUOTATION -> true;
                    default -> false;
                };
    }

    private boolean isSeveral(int k) {
        return elements.fold(k) == VARIOUS || Numerals.has(elements.fold(k));
    }

    /** "[Malta]’s confirmed cases", but "she’s denied claims". */
    private boolean isOwner(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSON, PERSONS, BODY, PAPER, WORD -> true;
            default -> false;
        };
    }

    /** "must stay awake, [informed], and ready": one of several between commas, where nothing is quoted. */
    private boolean isListed(int k) {
        return elements.is(k - 1, WordKind.COMMA)
                && elements.is(k + 1, WordKind.COMMA)
                && elements.is(k + 2, WordKind.AND)
                && !elements.quotes();
    }
}
