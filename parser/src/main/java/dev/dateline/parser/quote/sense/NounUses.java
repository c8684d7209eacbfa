package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.frame.Parentheses;
import dev.dateline.parser.quote.phrase.PairedAdjectives;
import dev.dateline.parser.quote.unsaid.IdleInfinitives;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Verbs of saying that are nouns where they stand: "urged [caution]", "expects [claims] inflation to ease". */
final class NounUses {
    private static final Phrases RANKS = Phrases.of(NounUses.class, "ranks-of-things.txt");
    private static final Phrases HELPING = Phrases.of(IdleInfinitives.class, "forms-of-help.txt");
    private static final Phrases MEASURING = Phrases.of(NounUses.class, "measuring-prepositions.txt");
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final long ALL = Tokens.fold("all");
    private static final long BOTH = Tokens.fold("both");
    private static final long COMPARED = Tokens.fold("compared");
    private static final long ONE = Tokens.fold("one");
    private static final long EACH = Tokens.fold("each");
    private static final long EVERY = Tokens.fold("every");
    private static final long SHORT = Tokens.fold("short");
    private static final long THIS = Tokens.fold("this");
    private static final long FROM = Tokens.fold("from");
    private static final long TO = Tokens.fold("to");
    private static final long WITH = Tokens.fold("with");
    private static final long WORD = Tokens.fold("word");
    private static final long WORDS = Tokens.fold("words");

    /** How many words stand at most between what something is compared with and "with": "with a cautious earlier forecast". */
    private static final int PHRASE = 6;

    private final Elements elements;
    private final PairedAdjectives pairs;
    private final RelativeNouns related;
    private final NounsBesideVerbs beside;

    NounUses(Elements elements) {
        this.elements = elements;
        this.pairs = new PairedAdjectives(elements);
        this.related = new RelativeNouns(elements);
        this.beside = new NounsBesideVerbs(elements, related);
    }

    /** Whether a word is one. */
    boolean has(int k) {
        return isWord(k)
                || isLabel(k)
                || isTeller(k)
                || isBareSubject(k)
                || hasBehind(k)
                || beside.has(k)
                || elements.isCueVerb(k) && isForm(k);
    }

    /** Whether a word is one by what stands right behind it. */
    private boolean hasBehind(int k) {
        return switch (elements.kind(k + 1)) {
            case PREPOSITION -> isNamedThing(k);
            case PERSONS ->
                elements.is(k - 1, WordKind.OF) && related.isBaseForm(k); // "thousands of [rail] passengers"
            case THAT -> related.isDone(k);
            default -> false;
        };
    }

    /** "three [words] from a list", "the [word] list"; but "had one [word] for it: no", "the [words] of Ann Lee", "sent [word] the pier sank". */
    private boolean isWord(int k) {
        long word = elements.fold(k);
        if (word != WORD && word != WORDS) {
            return false;
        }
        boolean news = word == WORD && !opensNoun(k - 1) && !opensNoun(k - 2);
        return switch (elements.kind(k + 1)) {
            case PREPOSITION -> elements.fold(k + 1) == FROM;
            case ARTICLE -> !news;
            case WORD -> true;
            default -> false;
        };
    }

    private boolean opensNoun(int k) {
        return elements.kind(k).isArticle() || elements.is(k, WordKind.DETERMINER) || elements.is(k, WordKind.NUMBER);
    }

    /** "old [brands] for sale", "the [labels] that cooks like"; but "brands Lee a liar". */
    private boolean isLabel(int k) {
        return elements.isHead(k, HeadWords.LABEL)
                && !elements.quotes(k, k + PHRASE) // "to label this as “stale”"
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, PREPOSITION, SUBORDINATOR, OF, TO, AND, BUT, BE, HAVE, MODAL, THAT, WHO ->
                        true;
                    default ->
                        (elements.is(k, WordKind.WORD) || elements.is(k, WordKind.BODY))
                                && (elements.kind(k - 1).isArticle()
                                        || elements.fold(k - 1) == ONE); // "one [label] she fears"
                };
    }

    /** The same of a form of a verb that attributes. */
    private boolean isForm(int k) {
        boolean third = elements.is(k, WordKind.VERB_S);
        return isStandard(k)
                || isSubject(k)
                || isKnown(k)
                || elements.isBase(k) && isBase(k)
                || third && (isBehindVerb(k) || isBehindPair(k) || isCounted(k))
                || isOfOne(k) && related.isDeed(k + 1)
                || (third || elements.is(k, WordKind.PAPER))
                        && (isMeasure(k) || isPredicate(k) || related.isToldIn(k) || isListed(k));
    }

    /** "fell short of Street [forecasts].", "came in below analyst [forecasts]": what something is measured against, up to a pause. */
    private boolean isMeasure(int k) {
        boolean ends = switch (elements.kind(k + 1)) {
            case EDGE, STOP, COMMA, PREPOSITION, AND, BUT, SUBORDINATOR -> true;
            default -> false;
        };
        int j = k - 1;
        while (ends
                && j > k - PHRASE
                && elements.kind(j).isPhrase()
                && !elements.kind(j).isArticle()) {
            j--;
        }
        j -= elements.kind(j).isArticle() ? 1 : 0;
        return ends
                && j < k - 1
                && (elements.is(j, WordKind.OF) ? elements.fold(j - 1) == SHORT : MEASURING.has(elements.fold(j)));
    }

    /** The same of a base form. */
    private boolean isBase(int k) {
        return isObject(k)
                || Parentheses.isCalling(elements, k)
                || isOfPeople(k)
                || isModifier(k)
                || isPointedAt(k)
                || isAheadOfAuxiliary(k)
                || isOfRelativeVerb(k);
    }

    /** "Clear, cheap [reports], maps and tips are free": the first of several things, which no article, but an adjective is ahead of. */
    private boolean isListed(int k) {
        boolean plural = elements.tokens().endsWith(elements.first(k), "s")
                && elements.is(k + 1, WordKind.COMMA)
                && elements.is(k - 1, WordKind.WORD)
                && elements.is(k - 2, WordKind.COMMA)
                && elements.sort(k - 1) == AttributionWords.NONE;
        int and = k + 2;
        while (plural && and < k + PHRASE && isNoun(and)) {
            and++;
        }
        int verb = and + 1;
        while (plural && verb < and + PHRASE && isNoun(verb)) {
            verb++;
        }
        return plural
                && and > k + 2
                && verb > and + 1
                && elements.is(and, WordKind.AND)
                && (elements.is(verb, WordKind.BE)
                        || elements.is(verb, WordKind.HAVE)
                        || elements.is(verb, WordKind.MODAL));
    }

    private boolean isNoun(int k) {
        return isPlain(k) || elements.is(k, WordKind.VERB_S);
    }

    /** "people familiar with her [thinking] say", "a source close to Lee’s [planning] said": what those know of who speak. */
    private boolean isKnown(int k) {
        boolean told = elements.is(k, WordKind.VERB_ING)
                && elements.isSaying(k + 1)
                && (elements.is(k - 1, WordKind.POSSESSIVE) || elements.is(k - 1, WordKind.CLITIC));
        int with = k - 1;
        while (told && with > k - PHRASE && elements.kind(with).isPhrase()) {
            with--;
        }
        return told && (elements.is(with, WordKind.PREPOSITION) || elements.is(with, WordKind.TO));
    }

    private boolean isPlain(int k) {
        return switch (elements.kind(k)) {
            case WORD, BODY, PAPER -> true;
            default -> false;
        };
    }

    /** "a 40-room [project] in Selm", "the firm’s third [recall] in May": a base form behind what tells more of a thing. */
    private boolean isNamedThing(int k) {
        if (!related.isBaseForm(k)) {
            return false;
        }
        int front = k - 1;
        while (front > k - PHRASE && isNumber(front)) {
            front--;
        }
        return front < k - 1 && (elements.kind(front).isArticle() || elements.is(front, WordKind.CLITIC));
    }

    private boolean isNumber(int k) {
        return elements.is(k, WordKind.NUMBER)
                || elements.isHyphen(k)
                || elements.isHyphen(k - 1)
                || RANKS.has(elements.fold(k));
    }

    /** "Free [alarms] can be had": what the sentence opens with, ahead of its verb, which no noun of saying is. */
    private boolean isBareSubject(int k) {
        int sort = elements.sort(k);
        return k < 2
                && sort != AttributionWords.NONE
                && sort != EVIDENCE
                && sort != MIND
                && elements.is(k, WordKind.VERB_S)
                && (elements.is(k + 1, WordKind.MODAL) || elements.is(k + 1, WordKind.BE))
                && !opensContent(k + 2);
    }

    /** "expects [claims] inflation", "says [reports] are": no third person follows another at once. */
    private boolean isBehindVerb(int k) {
        return elements.is(k - 1, WordKind.VERB_S)
                && elements.isCueVerb(k - 1)
                && switch (elements.kind(k - 2)) {
                    case NAME, PERSON, BODY, PAPER, WORD, CLITIC, HE, SHE, IT, WHO, THAT -> true;
                    default -> false;
                };
    }

    /** "It wasn’t all [highlights]", "They are both [reports]": what somebody is, and no third person behind several. */
    private boolean isPredicate(int k) {
        long several = elements.fold(k - 1);
        return (several == ALL || several == BOTH)
                && (elements.is(k - 2, WordKind.BE) || elements.is(k - 2, WordKind.NOT));
    }

    /** "called for new, tougher [rules]", but "wild, false [claims] that it sank". */
    private boolean isBehindPair(int k) {
        return !elements.is(k + 1, WordKind.THAT) && pairs.isBetween(k - 2);
    }

    /** "may have eight [points] to spare", "saved two match [points] to win": no third person of so many. */
    private boolean isCounted(int k) {
        int number = elements.is(k - 1, WordKind.WORD) ? k - 2 : k - 1;
        return elements.is(k + 1, WordKind.TO) && isSeveral(number) && !elements.is(number - 1, WordKind.NAME);
    }

    private boolean isSeveral(int k) {
        return elements.fold(k) != ONE && (elements.is(k, WordKind.NUMBER) || Numerals.has(elements.fold(k)));
    }

    /** "urge [caution].", "voiced [support] for": a base form right behind a verb, which ends the clause or has a preposition. */
    private boolean isObject(int k) {
        boolean verb = elements.isCueVerb(k - 1)
                && (elements.is(k - 1, WordKind.VERB_S)
                        || elements.is(k - 1, WordKind.VERB_ED)
                        || elements.isBase(k - 1) && isNounOfMany(k - 2));
        return verb
                && switch (elements.kind(k + 1)) {
                    case EDGE, STOP, COMMA, PREPOSITION, AND -> true;
                    default -> false;
                };
    }

    /** "concerns about Chinese [demand]": what a people has. */
    private boolean isOfPeople(int k) {
        boolean behind = elements.is(k - 2, WordKind.PREPOSITION) || elements.is(k - 2, WordKind.OF);
        return behind && NameScanner.isOfAPeople(elements.tokens(), elements.first(k - 1));
    }

    /** "a biologist who studies [vent] worms": a base form right behind the verb of a clause on one, which it cannot follow; but "who helps [explain]". */
    private boolean isOfRelativeVerb(int k) {
        return elements.is(k - 2, WordKind.WHO)
                && (elements.is(k - 1, WordKind.VERB_S) || elements.is(k - 1, WordKind.PAPER))
                && elements.tokens().endsWith(elements.first(k - 1), "s")
                && !HELPING.has(elements.fold(k - 1));
    }

    /** "Doctors [urge]", "Ann Lee and Ole Berg [urge]": whether a word may be the last of those who do something. */
    private boolean isNounOfMany(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSONS, THEY, WE, BODY, TO, MODAL -> true;
            default -> false;
        };
    }

    /** "compared with a previous [forecast] of 5%", "up from an earlier [estimate] of 40": what a number is measured by. */
    private boolean isStandard(int k) {
        int before = k - 1;
        while (before > k - PHRASE && (elements.kind(before).isPhrase() || elements.is(before, WordKind.ADVERB))) {
            before--;
        }
        boolean compared =
                (elements.fold(before) == WITH || elements.fold(before) == TO) && elements.fold(before - 1) == COMPARED;
        boolean from = elements.fold(before) == FROM && TimeWords.isModifier(elements.fold(k - 1));
        return before < k - 1 && (compared || from && elements.is(k + 1, WordKind.OF));
    }

    /** "While [hail] was heavy", "firms with advisory [support] are growing": a base form in front of an auxiliary, and behind nobody who could do so. */
    private boolean isAheadOfAuxiliary(int k) {
        boolean finite = elements.is(k + 1, WordKind.BE) || elements.is(k + 1, WordKind.HAVE);
        return finite
                && elements.is(k, WordKind.WORD)
                && switch (elements.kind(k - 1)) {
                    case SUBORDINATOR, VERB_ED, EDGE -> true;
                    case WORD -> elements.is(k - 2, WordKind.PREPOSITION) && !opensContent(k + 2);
                    default -> false;
                };
    }

    /** "the main hope is [that]", "the plan is [to]". */
    private boolean opensContent(int k) {
        return elements.is(k, WordKind.THAT) || elements.is(k, WordKind.TO);
    }

    /** "[Orders] rose", "[Recount] is late": what opens the sentence and has its verb right behind it; no "Hope is that". */
    private boolean isSubject(int k) {
        if (k == 1 && !elements.is(k, WordKind.VERB_S) || k > 1) {
            return false; // "Similar [claims] have spread"
        }
        if (!elements.tokens().endsWith(elements.first(k), "s")) {
            return elements.isBase(k) && elements.is(1, WordKind.BE) && !opensContent(2);
        }
        return switch (elements.kind(k + 1)) {
            case BE, HAVE, MODAL -> true;
            default -> k == 0 && elements.isIrregularPast(k + 1);
        };
    }

    /** "We rate this [claim] false": a base form behind a word that points at one thing. */
    private boolean isPointedAt(int k) {
        long one = elements.fold(k - 1);
        return one == THIS || one == EACH || one == EVERY;
    }

    /** "Port [figures] show that", "Berg’s [posts] show it": ahead of the verb of several that tell. */
    private boolean isTeller(int k) {
        return elements.isBase(k + 1)
                && elements.takes(k + 1, 't')
                && elements.tokens().endsWith(elements.first(k), "s")
                && switch (elements.kind(k + 2)) {
                    case THAT, HE, SHE, IT, THEY, WE -> true;
                    default -> false;
                };
    }

    /** "a slide [show]": a base form behind an indefinite article and one thing, which no verb in that form could follow. */
    private boolean isOfOne(int k) {
        Tokens tokens = elements.tokens();
        return elements.is(k, WordKind.WORD)
                && elements.is(k - 1, WordKind.WORD)
                && !tokens.endsWith(elements.first(k - 1), "s")
                && !Nouns.isCollective(tokens, elements.first(k - 1))
                && elements.is(k - 2, WordKind.ARTICLE)
                && k > 2 // "A lot say that helped"
                && !tokens.isSpelled(elements.first(k - 2), "the");
    }

    /** "But [protest] leaders say": a base form that opens a clause, so that it has no subject, ahead of several. */
    private boolean isModifier(int k) {
        boolean opens = elements.is(k - 1, WordKind.SUBORDINATOR)
                || elements.is(k - 1, WordKind.BUT) && (k == 1 || elements.is(k - 2, WordKind.COMMA));
        return opens && elements.is(k + 1, WordKind.PERSONS);
    }
}
