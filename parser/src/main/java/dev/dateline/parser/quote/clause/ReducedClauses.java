package dev.dateline.parser.quote.clause;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Participles between commas that only tell more of what the subject is: "Ann Lee, a lawyer [asked] to lead the inquiry,
 * said", "The letter, [written] by two aides, warned that".
 */
public final class ReducedClauses {
    /** How many elements stand at most between the commas. */
    private static final int LONGEST = 24;

    private static final Phrases HEARD = Phrases.of(ReducedClauses.class, "heard-participles.txt");
    private static final long IN = Tokens.fold("in");
    private static final long WITH = Tokens.fold("with");
    private static final long THOSE = Tokens.fold("those");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final PlacedParticiples placed;
    private final DatedPapers dated;

    public ReducedClauses(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
        this.placed = new PlacedParticiples(elements);
        this.dated = new DatedPapers(elements);
    }

    /** Whether a word is such a participle, and the subject has a verb of saying behind the second comma. */
    public boolean tells(int k) {
        boolean past = elements.is(k, WordKind.VERB_ED);
        boolean doing = elements.is(k, WordKind.VERB_ING);
        if (isHearing(k)
                || isHeardElsewhere(k)
                || past && (isOfThose(k) || isDoneBy(k) || isInSeries(k) || isOfFront(k))
                || doing && isAlone(k)
                || (past || doing) && isOfSubject(k)
                || placed.has(k)) {
            return true;
        }
        if (isSeen(k) && isPaper(k - 1) && opening(k - 1) != PhraseSpan.NONE) {
            return true;
        }
        if (doing || !past && elements.sort(k) == AttributionWords.NONE) {
            return false;
        }
        int open = open(k);
        int close = open < 1 ? -1 : close(k);
        boolean dated = close > 0 && placed.isPlaced(k) && isBehindPause(open, k) && isFinite(close + 1);
        if (close < 0 || elements.quotes(open, close) || !isSaying(close + 1) && !dated) {
            return false;
        }
        long subject = phrases.endingBefore(elements, open);
        boolean first = subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
        return first && (isBehindNoun(open, k) || isBehindPause(open, k));
    }

    /**
     * "[A cook] accused of hitting a man said": the noun of a participle, in front of a verb of saying that can only be its
     * own; or none. A source that goes on from there up to the verb, "[Figures released Friday] show", is kept.
     */
    public long subject(int k, long source) {
        long noun = subject(k);
        boolean fuller = noun != PhraseSpan.NONE
                && source != PhraseSpan.NONE
                && PhraseSpan.from(source) == PhraseSpan.from(noun)
                && PhraseSpan.to(source) == elements.first(elements.subjectEnd(k)) + 1;
        return fuller ? source : noun;
    }

    private long subject(int k) {
        boolean saying = elements.isSaying(k);
        if (!saying && !isShowing(k) || elements.is(k + 1, WordKind.TO) || elements.is(k + 1, WordKind.BY)) {
            return PhraseSpan.NONE;
        }
        int left = elements.subjectEnd(k);
        int paper = dated.noun(left);
        if (paper >= 0 && opening(paper) != PhraseSpan.NONE) {
            return opening(paper);
        }
        for (int j = left; j > 0 && j > k - LONGEST; j--) {
            if (endsClause(j)) {
                return PhraseSpan.NONE;
            }
            switch (elements.kind(j)) {
                case VERB_ED -> {
                    if (!elements.kind(j - 1).isArticle()) { // no "treating the wounded"
                        return j < left ? described(j, saying) : PhraseSpan.NONE;
                    }
                }
                case WORD -> {
                    if (isSeen(j)) {
                        return described(j, saying);
                    }
                }
                case VERB_ING -> {
                    if (j < left && isBehindSeveral(j)) {
                        return upTo(left, opening(j - 1));
                    }
                    if (saying && isOfBody(j, left)) {
                        return opening(j - 1); // "The union representing its pilots said"
                    }
                }
                default -> {}
            }
        }
        return PhraseSpan.NONE;
    }

    private boolean endsClause(int k) {
        return switch (elements.kind(k)) {
            case COMMA, SEMICOLON, COLON, DASH, QUOTATION, AND, BUT, THAT, WHO, SUBORDINATOR, MODAL, HAVE -> true;
            case BE -> !elements.is(k - 1, WordKind.TO); // "pretending to be a cook"
            default -> false;
        };
    }

    private long upTo(int last, long phrase) {
        return phrase == PhraseSpan.NONE ? phrase : PhraseSpan.of(PhraseSpan.from(phrase), elements.first(last) + 1);
    }

    /** "The union [representing] its pilots said": a participle that says nothing, and its object, of whoever says something. */
    private boolean isOfBody(int participle, int last) {
        boolean someone = participle > 0
                && switch (elements.kind(participle - 1)) {
                    case PERSON, PERSONS, BODY -> true;
                    default -> {
                        int noun = elements.first(participle - 1); // "[Police] hunting the gunman"
                        yield Nouns.isAny(tokens, noun) && !Nouns.isDocument(tokens, noun);
                    }
                };
        int first = elements.is(participle + 1, WordKind.TO) ? participle + 3 : participle + 1; // "trying to reach it"
        first += Elements.bit(elements.is(first, WordKind.PREPOSITION));
        boolean silent = !elements.isCueVerb(participle) || first == participle + 3;
        long object = someone && silent ? phrases.startingAt(elements, first) : PhraseSpan.NONE;
        return object != PhraseSpan.NONE && PhraseSpan.to(object) >= elements.first(last + 1); // over "say"
    }

    /** The noun that opens a clause in front of a participle, "[A cook] accused of", or none. */
    private long described(int participle, boolean saying) {
        int noun = elements.beforeAdverb(participle);
        boolean takes = switch (elements.kind(participle + 1)) {
            case OF, BY -> true;
            case CALENDAR, ADVERB -> isPaper(noun); // "a report issued earlier this year"
            case PREPOSITION ->
                isPaper(noun)
                        || !elements.takes(participle, 't')
                        || elements.fold(participle + 1) == WITH; // "charged with"
            default -> false;
        };
        boolean someone = takes
                && (isPaper(noun)
                        || saying
                                && switch (elements.kind(noun)) {
                                    case PERSON, PERSONS, BODY -> true;
                                    case WORD -> elements.is(participle + 1, WordKind.OF);
                                    case NAME -> opensWithSeveral(noun);
                                    default -> false;
                                });
        return someone ? opening(noun) : PhraseSpan.NONE;
    }

    /** "emails [seen] by the Herald": a participle without -ed. */
    private boolean isSeen(int k) {
        return elements.is(k, WordKind.WORD)
                && elements.is(k + 1, WordKind.BY)
                && Grammar.isIrregularParticiple(elements.fold(k));
    }

    /** "[figures] released Friday", "[Figures] released Friday": a noun of something written, capital or not. */
    private boolean isPaper(int noun) {
        return elements.is(noun, WordKind.PAPER) || noun == 0 && Nouns.isDocument(tokens, elements.first(0));
    }

    private boolean opensWithSeveral(int noun) {
        return noun == 0 && Nouns.isSeveral(tokens, elements.first(0));
    }

    /** "Figures released Friday [showed]": whether a finite verb tells what something written says. */
    private boolean isShowing(int k) {
        return elements.takes(k, 'd') && !elements.isParticiple(k);
    }

    /** "Volunteers [helping] to run the fair said": a participle of several that itself tells nothing. */
    private boolean isBehindSeveral(int participle) {
        boolean tells = elements.takes(participle, 't');
        return !tells
                && elements.is(participle + 1, WordKind.TO)
                && (Nouns.isSeveral(tokens, elements.first(participle - 1)) || elements.fold(participle - 1) == THOSE);
    }

    /** The phrase that ends with a noun, if it opens a clause; or none. */
    private long opening(int noun) {
        long phrase = phrases.endingAt(elements, noun);
        int before = phrase == PhraseSpan.NONE ? 0 : elements.firstOf(phrase) - 1;
        boolean opens = phrase != PhraseSpan.NONE
                && switch (elements.kind(before)) {
                    case EDGE, THAT, SUBORDINATOR, BUT, QUOTATION, SEMICOLON -> true;
                    default -> false;
                };
        return opens ? phrase : PhraseSpan.NONE;
    }

    /** "a cook [accused] of hitting a man said": whether the subject of a verb of saying is told of by a participle. */
    private boolean isOfSubject(int k) {
        long several =
                elements.is(k, WordKind.VERB_ING) && k > 0 && isBehindSeveral(k) ? opening(k - 1) : PhraseSpan.NONE;
        long noun = elements.is(k, WordKind.VERB_ED) ? described(k, true) : several;
        noun = noun == PhraseSpan.NONE && dated.isParticiple(k) && isPaper(k - 1) ? opening(k - 1) : noun;
        for (int j = k + 2; noun != PhraseSpan.NONE && j < elements.count() && j < k + LONGEST; j++) {
            if (elements.isSaying(j) || isShowing(j)) {
                return PhraseSpan.from(subject(j)) == PhraseSpan.from(noun);
            }
        }
        return false;
    }

    /** "Ann Lee, [told] of the fire, ran": between commas, who is told something says nothing. */
    private boolean isHearing(int k) {
        boolean told = elements.is(k - 1, WordKind.COMMA)
                && elements.takes(k, 'o')
                && elements.isSaying(k)
                && (elements.is(k + 1, WordKind.OF) || elements.is(k + 1, WordKind.THAT))
                && close(k) > 0;
        long subject = told ? phrases.endingBefore(elements, k - 1) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
    }

    /** "The fees [announced] by Ann Lee are high": who did something to what the sentence opens with, ahead of its verb. */
    private boolean isDoneBy(int k) {
        boolean by = elements.is(k + 1, WordKind.BY)
                && (elements.is(k - 1, WordKind.WORD) || elements.is(k - 1, WordKind.VERB_S));
        long thing = by ? phrases.endingAt(elements, k - 1) : PhraseSpan.NONE;
        long agent = thing != PhraseSpan.NONE && PhraseSpan.from(thing) == elements.from()
                ? phrases.startingAt(elements, k + 2)
                : PhraseSpan.NONE;
        return agent != PhraseSpan.NONE && isFinite(elements.behind(agent));
    }

    /** "can be stopped, [attacked] by dogs or hurt": one of several things that are done to somebody. */
    private boolean isInSeries(int k) {
        boolean by = elements.is(k + 1, WordKind.BY) && elements.is(k - 1, WordKind.COMMA);
        long agent = by ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
        int or = elements.behind(agent);
        return or > 0
                && elements.isAndOr(or)
                && elements.isPast(or + 1)
                && elements.isPassive(Math.max(0, k - LONGEST), k);
    }

    private boolean isFinite(int k) {
        return switch (elements.kind(k)) {
            case BE, HAVE, MODAL -> true;
            default -> false;
        };
    }

    /** "Ann Lee, [defending], said": nothing but a participle between commas. */
    private boolean isAlone(int k) {
        return elements.is(k - 1, WordKind.COMMA) && elements.is(k + 1, WordKind.COMMA) && isSaying(k + 2);
    }

    /** "Half of those [asked] said": what was done to those who say something. */
    private boolean isOfThose(int k) {
        return elements.fold(k - 1) == THOSE && (elements.kind(k + 1).isVerb() || elements.isSaying(k + 1));
    }

    /** "In the post, [shared] Friday, Ann Lee said": of what a sentence is in front of its subject, between commas. */
    private boolean isOfFront(int k) {
        int open = elements.beforeAdverb(k);
        boolean told = open > 1
                && elements.is(open, WordKind.COMMA)
                && !elements.is(open - 1, WordKind.NAME)
                && elements.is(0, WordKind.PREPOSITION)
                && isBehindPause(open, k)
                && close(k) > 0;
        return told && PhraseSpan.from(phrases.endingBefore(elements, open)) == elements.first(1);
    }

    /** "Survivors [quoted] in the report described it": where somebody was quoted, right behind who that is. */
    private boolean isHeardElsewhere(int k) {
        return (elements.is(k + 1, WordKind.BY) || elements.fold(k + 1) == IN)
                && HEARD.has(elements.fold(k))
                && !elements.quotes(k, elements.count())
                && (elements.is(k - 1, WordKind.PERSONS)
                        || elements.is(k - 1, WordKind.PERSON)
                        || opensWithSeveral(k - 1));
    }

    /** "a lawyer [asked]": behind the noun of an apposition. */
    private boolean isBehindNoun(int open, int k) {
        return k > open + 2 && elements.is(open + 1, WordKind.ARTICLE) && elements.is(k, WordKind.VERB_ED);
    }

    /** ", [written] in May", ", first [reported] by", ", dated 3 June and [seen] by": a participle, and no subject behind it. */
    private boolean isBehindPause(int open, int k) {
        int first = elements.is(open + 1, WordKind.ADVERB) ? open + 2 : open + 1;
        boolean participle = k == first || elements.is(first, WordKind.VERB_ED) && elements.is(k - 1, WordKind.AND);
        return participle
                && switch (elements.kind(k + 1)) {
                    case BY, PREPOSITION, CALENDAR, ADVERB, COMMA -> true;
                    default -> false;
                };
    }

    /** The comma in front of a participle with no verb of a clause between the two, or -1. */
    private int open(int k) {
        for (int j = k - 1; j > 0 && j > k - LONGEST; j--) {
            switch (elements.kind(j)) {
                case COMMA, DASH -> {
                    return j;
                }
                case MODAL -> {
                    if (tokens.isLowerCase(elements.first(j))) {
                        return -1; // no "4 May"
                    }
                }
                case BE, HAVE, WHO, THAT, QUOTATION, SUBORDINATOR, TO -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    private int close(int k) {
        for (int j = k + 1; j < elements.count() && j < k + LONGEST; j++) {
            switch (elements.kind(j)) {
                case COMMA, DASH -> {
                    return j;
                }
                case MODAL -> {
                    if (tokens.isLowerCase(elements.first(j))) {
                        return -1;
                    }
                }
                case BE, HAVE, WHO, THAT, QUOTATION, SUBORDINATOR -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "said", "[also] warned", "shows that": no inverted "said Ann Lee". */
    private boolean isSaying(int from) {
        int k = elements.is(from, WordKind.ADVERB) ? from + 1 : from;
        boolean verb = elements.isCueVerb(k) && !elements.isParticiple(k) && !elements.is(k + 1, WordKind.STOP);
        return verb && (elements.takes(k, 't') || Grammar.isReporting(tokens, elements.first(k)));
    }
}
