package dev.dateline.parser.quote.sense;

import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.unsaid.QuestionsPassedOn;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Nouns that tell elsewhere what somebody says or thinks, and of which here something else is told: "Her [call] drew laughs",
 * "an [attack] ad", "[rules] that have expired", "a [speech] to donors". They are asked for in units without quoted words.
 */
public final class CueNouns {
    private static final Phrases TALKS = Phrases.of(CueNouns.class, "talk-nouns.txt");
    private static final Phrases COMPANY = Phrases.of(CueNouns.class, "company-prepositions.txt");
    private static final Phrases STANCES = Phrases.of(CueNouns.class, "stance-nouns.txt");
    private static final Phrases PLACES = Phrases.of(CueNouns.class, "place-prepositions.txt");
    private static final Phrases TOPIC = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");
    private static final Phrases SINGULAR = Phrases.of(CueNouns.class, "singular-determiners.txt");
    private static final int PAST = ListedWords.PAST_VERB | ListedWords.PAST_FORM;
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final long DEMAND = Tokens.fold("demand");
    private static final long FOR = Tokens.fold("for");
    private static final long THE = Tokens.fold("the");
    private static final long HAVE = Tokens.fold("have");
    private static final long ARE = Tokens.fold("are");
    private static final long WHICH = Tokens.fold("which");
    private static final long WERE = Tokens.fold("were");
    private static final long QUESTION = Tokens.fold("question");
    private static final long SHOWING = Tokens.fold("showing");
    private static final long SUPPORT = Tokens.fold("support");
    private static final long THERE = Tokens.fold("there");
    private static final long HER = Tokens.fold("her");
    private static final long LEAST = Tokens.fold("least");
    private static final long NEWS = Tokens.fold("news");
    private static final long PERCENT = Tokens.fold("percent");

    /** How far behind a talk what is said in it may stand. */
    private static final int FAR = 14;

    /** The same of "that" behind a noun and the word behind that. */
    private static final int NEAR = 5;

    private final Elements elements;

    public CueNouns(Elements elements) {
        this.elements = elements;
    }

    /** Whether a word is one. */
    public boolean has(int k) {
        return switch (elements.kind(k)) {
            case WORD, VERB_S, PAPER, VERB_ING ->
                isOfSeveral(k)
                        || isBareSubject(k)
                        || isNeed(k)
                        || isShare(k)
                        || isStance(k)
                        || isAboutThem(k)
                        || QuestionsPassedOn.has(elements, k)
                        || isNoun(k) && (isSubject(k) || isModifier(k) || isRelated(k) || isTalk(k));
            default -> false;
        };
    }

    /** "[announcement]", "her [call]", "those [calls]", "Malta’s latest [call]": whether a word is sure to be a noun. */
    public boolean isNoun(int k) {
        if (elements.is(k, WordKind.VERB_ING)) {
            return elements.kind(k - 1).isArticle() // but "Lee’s asking"
                    || elements.is(k - 1, WordKind.WORD) && elements.fold(k) == SHOWING && isOwner(k - 2);
        }
        if (elements.is(k, WordKind.VERB_ED)) {
            return false;
        }
        return isAlwaysNoun(k) || isOwner(k - 1) || (isPlural(k) ? isOfSome(k - 1) : isOwner(k - 2) && isOfKind(k));
    }

    /** "Malta’s [latest] call", "the [Ekeby] attack", "the [Friday] attack"; but "the [U.S.] cite concerns". */
    private boolean isOfKind(int k) {
        return switch (elements.kind(k - 1)) {
            case WORD -> true;
            case NAME, CALENDAR -> STANCES.has(elements.fold(k));
            default -> false;
        };
    }

    /** "[many] calls", "[12] calls", "over [calls]"; but "another calls", "the Enduro 3 offers": whether no verb follows. */
    private boolean isOfSome(int k) {
        return switch (elements.kind(k)) {
            case DETERMINER -> !SINGULAR.has(elements.fold(k));
            case NUMBER -> !elements.is(k - 1, WordKind.NAME);
            case PREPOSITION, OF -> true;
            default -> false;
        };
    }

    /** "Since then, [support] has been widespread": what can be a verb is none ahead of one; but "Their [hope] is that". */
    private boolean isBareSubject(int k) {
        boolean opens = elements.is(k, WordKind.WORD)
                && switch (elements.kind(k - 1)) {
                    case EDGE, COMMA, SUBORDINATOR, THAT -> true;
                    default -> false;
                };
        if (!opens) {
            return false;
        }
        int verb = skipAdverbs(k + 1);
        return (elements.is(verb, WordKind.HAVE) || elements.is(verb, WordKind.BE))
                && !isThatNear(verb)
                && !elements.is(verb + 1, WordKind.TO);
    }

    private boolean isAlwaysNoun(int k) {
        return elements.sort(k) == EVIDENCE || elements.sort(k) == MIND;
    }

    /** "[calls]"; but "[news]", "[consensus]". */
    private boolean isPlural(int k) {
        int token = elements.first(k);
        return elements.is(k, WordKind.VERB_S)
                && elements.fold(k) != NEWS
                && !elements.tokens().endsWith(token, "us")
                && !elements.tokens().endsWith(token, "is");
    }

    /** "[her] call", "[the] call", "Malta[’s] call"; but "he’s". */
    private boolean isOwner(int k) {
        return elements.kind(k).isArticle()
                || elements.is(k, WordKind.CLITIC)
                        && switch (elements.kind(k - 1)) {
                            case NAME, PERSON, PERSONS, BODY, PAPER, WORD -> true;
                            default -> false;
                        };
    }

    /** "Her [call] drew laughs", "The [attack] now ranks first", "Those [claims] were dropped": its verb follows. */
    private boolean isSubject(int k) {
        int verb = skipAdverbs(k + 1);
        if (elements.fold(k) == QUESTION && elements.is(verb, WordKind.BE)) {
            return true; // "The [question] is whether it holds": nobody asks it
        }
        return switch (elements.kind(verb)) {
            case MODAL, HAVE, BE -> isPredicate(verb);
            case VERB_S -> !isPlural(k);
            case WORD ->
                isPast(verb)
                        || isPlural(k)
                                && !isThatNear(verb + 1)
                                && !elements.kind(verb + 1).isVerb();
            default -> isPast(verb) && !elements.is(verb + 1, WordKind.THAT); // but "word came that it was late"
        };
    }

    /** "will [end]", "has [grown]", "was [dropped]"; but "was that", "has been to leave". */
    private boolean isPredicate(int auxiliary) {
        int verb = auxiliary;
        boolean be = false;
        while (elements.kind(verb).isBetween()) {
            be |= elements.is(verb, WordKind.BE);
            verb++;
        }
        boolean told = elements.is(verb + 1, WordKind.THAT) || be && elements.is(verb + 1, WordKind.TO);
        return !told && (!be || elements.is(verb, WordKind.VERB_ED));
    }

    /** "[drew] laughs", "[cut] the price": a past that is no participle here; but "the call made by Lee". */
    private boolean isPast(int verb) {
        int first = elements.first(verb);
        return ListedWords.is(elements.tokens(), first, ListedWords.FINITE)
                || ListedWords.is(elements.tokens(), first, ListedWords.PAST_VERB) && isPhrase(verb + 1);
    }

    /** Whether an object may begin at an element. */
    private boolean isPhrase(int k) {
        return elements.kind(k).isArticle() || elements.is(k, WordKind.NAME) || elements.is(k, WordKind.OBJECT);
    }

    /** "the [approval] rating", "a court [decision] blocking it": a word of a longer name, or a thing that does something. */
    private boolean isModifier(int k) {
        boolean owned = isOwner(k - 1) && elements.fold(k - 1) != HER; // "let her speak first"
        if (isPlural(k) || !isAlwaysNoun(k) && !owned || isThatNear(k + 2)) {
            return false;
        }
        return switch (elements.kind(k + 1)) {
            case WORD, BODY -> true;
            case VERB_ING -> elements.sort(k + 1) == AttributionWords.NONE && !isTold(k + 2);
            default -> false;
        };
    }

    /** "a statement earlier [this year that] it was late". */
    private boolean isThatNear(int begin) {
        int k = begin;
        while (k < begin + NEAR && !elements.is(k, WordKind.THAT)) {
            k++;
        }
        return elements.is(k, WordKind.THAT);
    }

    /** "a [claim] that led to the sale": "that" is who does something, and no conjunction. */
    private boolean isRelated(int k) {
        int verb = skipAdverbs(k + 2);
        return elements.is(k + 1, WordKind.THAT)
                && (elements.is(verb, WordKind.HAVE)
                        || elements.is(verb, WordKind.BE)
                        || elements.isListed(verb, ListedWords.PAST_VERB)
                                && (isPhrase(verb + 1) || elements.is(verb + 1, WordKind.TO)));
    }

    /** "[rules] that have expired", "[pledges] which have": "that" stands for several, which only a noun can be. */
    private boolean isOfSeveral(int k) {
        if (!elements.is(k + 1, WordKind.THAT) && elements.fold(k + 1) != WHICH || !isPlural(k)) {
            return false;
        }
        int verb = skipAdverbs(k + 2);
        return (elements.fold(verb) == HAVE || elements.fold(verb) == ARE || elements.fold(verb) == WERE);
    }

    /** "a [speech] to donors", "[conversations] with the board": with whom somebody speaks, and nothing of what. */
    private boolean isTalk(int k) {
        boolean company = COMPANY.has(elements.fold(k + 1))
                || PLACES.has(elements.fold(k + 1))
                || elements.is(k + 1, WordKind.TO) && isSomeone(k + 2);
        return company && TALKS.has(elements.fold(k)) && !isTold(k + 2);
    }

    /** "[support] in the north", "[attacks] during the debate": where it is so, and not of what. */
    private boolean isStance(int k) {
        boolean placed = PLACES.has(elements.fold(k + 1)) && elements.fold(k + 2) != LEAST; // "support at least one"
        return placed && STANCES.has(elements.fold(k)) && !isTold(k + 2);
    }

    /** "As Lee drew crowds, [support] for him grew": about somebody named before, whose own it is not; nobody is told of who has it. */
    private boolean isAboutThem(int k) {
        boolean opens = switch (elements.kind(k - 1)) {
            case EDGE, COMMA, AND, BUT, SUBORDINATOR, THAT -> true;
            default -> false;
        };
        boolean about = opens
                && (elements.is(k + 1, WordKind.PREPOSITION) || elements.is(k + 1, WordKind.OF))
                && (elements.is(k + 2, WordKind.OBJECT) || elements.fold(k + 2) == HER);
        int verb = about ? skipAdverbs(k + 3) : k;
        return about
                && (elements.is(verb, WordKind.HAVE)
                        || elements.is(verb, WordKind.BE)
                        || elements.isListed(verb, PAST));
    }

    /** "[that] it was late", "[about] the sale", but "on Monday": whether what is said, or of what, stands among some elements. */
    private boolean isTold(int begin) {
        for (int j = begin; j < elements.count() && j < begin + FAR; j++) {
            boolean topic = TOPIC.has(elements.fold(j)) && !elements.is(j + 1, WordKind.CALENDAR);
            if (topic || elements.is(j, WordKind.THAT) || elements.is(j, WordKind.COLON)) {
                return true;
            }
        }
        return false;
    }

    /** "to [the donors]", "to [Lee]"; but "to leave". */
    private boolean isSomeone(int k) {
        return isPhrase(k)
                || switch (elements.kind(k)) {
                    case DETERMINER, NUMBER, PERSON, PERSONS, BODY, VERB_S -> true;
                    default -> false;
                };
    }

    /** "[demand] for flats rose", "met the [demand] for bread": what buyers need, which nobody says; but "their [demand] for rest". */
    private boolean isNeed(int k) {
        if (elements.fold(k) != DEMAND || elements.fold(k + 1) != FOR) {
            return false;
        }
        int left = k - 1;
        while (left > k - Elements.NEAR && (elements.is(left, WordKind.WORD) || elements.is(left, WordKind.VERB_ING))) {
            left--;
        }
        boolean owned = elements.is(left, WordKind.POSSESSIVE)
                || elements.is(left, WordKind.CLITIC)
                || elements.is(left, WordKind.ARTICLE) && elements.fold(left) != THE;
        return !owned;
    }

    /** "has 40 percent [support] in Malta": how many are for somebody; but "60 percent support the plan". */
    private boolean isShare(int k) {
        return elements.fold(k) == SUPPORT
                && (elements.fold(k - 1) == PERCENT || elements.tokens().is(elements.first(k) - 1, '%'))
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, COLON, SEMICOLON, PREPOSITION, VERB_S -> true;
                    default -> false;
                };
    }

    private int skipAdverbs(int begin) {
        int k = begin;
        while (elements.is(k, WordKind.ADVERB) && elements.fold(k) != THERE) {
            k++;
        }
        return k;
    }
}
