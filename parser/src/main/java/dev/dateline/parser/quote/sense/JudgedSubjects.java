package dev.dateline.parser.quote.sense;

import dev.dateline.parser.name.Adjectives;
import dev.dateline.parser.quote.deed.Doers;
import dev.dateline.parser.quote.deed.PlacedDeeds;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.Shares;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Of whom or what others think so is the subject: "[The plan] is backed by unions", "[Ann Lee] won the praise of unions",
 * "[The cook] was criticized [for his haste]".
 */
public final class JudgedSubjects {
    private static final Phrases JUDGED = Phrases.of(HeadWords.class, "judged-participles.txt");
    private static final Phrases REPUTED = Phrases.of(HeadWords.class, "reputed-participles.txt");
    private static final Phrases RECEPTIONS = Phrases.of(HeadWords.class, "reception-nouns.txt");
    private static final Phrases TOPIC = Phrases.of(PlacedDeeds.class, "topic-prepositions.txt");
    private static final List<List<String>> NOUNS = FactFile.rows(HeadWords.class, "judging-nouns.txt", 2);
    private static final Phrases GOT =
            Phrases.of(NOUNS.stream().map(row -> row.get(0)).toList());
    private static final List<Phrases> JUDGES = // the prepositions that they stand behind, by noun
            NOUNS.stream()
                    .map(row -> Phrases.of(List.of(row.get(1).split(" "))))
                    .toList();
    private static final Phrases VIEWS = Phrases.of(HeadWords.class, "view-nouns.txt");
    private static final Phrases VIEWED = Phrases.of(HeadWords.class, "viewed-participles.txt");
    private static final Phrases APPROXIMATIONS = Phrases.of(Shares.class, "approximations.txt");
    private static final long AS = Tokens.fold("as");
    private static final long FOR = Tokens.fold("for");
    private static final long KNOWN = Tokens.fold("known");
    private static final long OVER = Tokens.fold("over");

    /** How far to either side no verb of saying stands, whose content it would be. */
    private static final int ALONE = 40;

    /** How many elements stand at most from one comma to the other around who somebody is. */
    private static final int ASIDE = 16;

    /** No words between an owner and a noun are more: "Lee’s often hostile". */
    private static final int MODIFIERS = 5;

    private final NounPhrases phrases;
    private final Elements elements;
    private final CueNouns nouns;
    private final Doers doers;
    private final ThingsDone things;

    public JudgedSubjects(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.nouns = new CueNouns(elements);
        this.doers = new Doers(elements);
        this.things = new ThingsDone(elements);
    }

    /** Whether a participle or a noun tells what its agent thinks of the subject. */
    public boolean has(int k) {
        return end(k) >= 0;
    }

    /** "Lee’s [comments] on tea have drawn criticism from cooks": whether a noun in front tells no more than what it is on. */
    public boolean isOnTopic(int k) {
        boolean topic = TOPIC.has(elements.fold(k + 1)) && isThing(k);
        for (int j = k + 2; topic && j < elements.count() && j < k + Elements.NEAR; j++) {
            if (GOT.word(elements.tokens(), elements.first(j)) != Phrases.NONE && has(j)) {
                return isUnbroken(k, j);
            }
        }
        return false;
    }

    /** The last element of the subject, or -1. */
    public int end(int k) {
        if (!isBeforePreposition(k)
                || elements.quotes()
                || !elements.isHead(k, HeadWords.JUDGING)
                || things.hasSubject(k)) {
            return -1;
        }
        if (isViewOf(k)) {
            return 0;
        }
        boolean reputed = isReputed(k);
        boolean participle = reputed && !isReception(k) || isJudged(k) || share(k) != PhraseSpan.NONE;
        int verb = participle ? k : reputed ? GettingVerbs.ahead(elements, k) : getting(k);
        int end = verb < 0 ? -1 : overComma(elements.subjectEnd(verb));
        return end >= 0 && isSubject(end) && (reputed || isSomebody(agent(k))) && isAlone(k) ? end : -1;
    }

    /** "backed [by]", "known [for]", "seen [as]", "the praise [of]": what others think has a preposition behind it. */
    private boolean isBeforePreposition(int k) {
        return switch (elements.kind(k + 1)) {
            case BY, OF, PREPOSITION, SUBORDINATOR -> true;
            default -> false;
        };
    }

    /** "[Ann Lee], a cook, won", "[Ann Lee], who left, has": over who opens the sentence, where commas set that off. */
    private int overComma(int end) {
        int open = end - 1;
        while (elements.is(end, WordKind.COMMA) && open > end - ASIDE && !elements.is(open, WordKind.COMMA)) {
            open--;
        }
        boolean aside = open > 0
                && elements.is(open, WordKind.COMMA)
                && open < end - 1
                && (elements.kind(open + 1).isArticle()
                        || elements.is(open + 1, WordKind.WHO)
                        || elements.is(open + 1, WordKind.NUMBER));
        long subject = aside ? phrases.endingAt(elements, open - 1) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from() ? open - 1 : end;
    }

    /**
     * "was [criticized] for his haste", "faced [ridicule] for his haste", "is [known] as a glutton": what others think stands
     * behind, too; by whom is not told.
     */
    private boolean isReputed(int k) {
        long next = elements.fold(k + 1);
        boolean passive = REPUTED.has(elements.fold(k)) && elements.isPassive(elements.subjectEnd(k), k);
        boolean thing = next == FOR && elements.fold(k) == KNOWN && doers.isOfThing(k); // "apps known for speed"
        return (next == FOR || next == AS || next == OVER)
                && (passive && !thing || isReception(k))
                && switch (elements.kind(k + 2)) {
                    case HE, SHE, THEY, IT -> false; // "was celebrated as she left"
                    default -> true;
                };
    }

    /** "faced [ridicule] for his haste". */
    private boolean isReception(int k) {
        return RECEPTIONS.has(elements.fold(k)) && elements.fold(k + 1) != AS && GettingVerbs.ahead(elements, k) >= 0;
    }

    /** What somebody is criticized for, up to where the clause pauses or goes on; {@link PhraseSpan#NONE} behind all else. */
    public long reputation(int k) {
        if (!isReputed(k)) {
            return PhraseSpan.NONE;
        }
        int end = k + 2;
        while (end < elements.count() && end < k + Elements.NEAR && !isPause(end)) {
            end++;
        }
        return PhraseSpan.of(elements.first(k + 1), elements.first(end));
    }

    /** "known for her songs[,]", "known for her songs [and] is": where it ends. */
    private boolean isPause(int k) {
        return switch (elements.kind(k)) {
            case COMMA -> !isBetweenAdjectives(k);
            case SEMICOLON, COLON, DASH, STOP, CLOSE, BUT -> !elements.isHyphen(k);
            case AND -> elements.kind(k + 1).isBetween() || elements.kind(k + 1) == WordKind.VERB_ED;
            default -> false;
        };
    }

    /** "known for its rugged[,] hand-made oars". */
    private boolean isBetweenAdjectives(int comma) {
        return elements.kind(comma - 2).isArticle()
                && Adjectives.describes(elements.tokens(), elements.first(comma - 1))
                && elements.is(comma + 1, WordKind.WORD);
    }

    /** Who thinks so, behind "by", "of", "from"; or {@link PhraseSpan#NONE}. */
    public long agent(int k) {
        if (elements.is(k + 1, WordKind.BY) || isGiven(k) || isViewOf(k)) {
            return upToReason(phrases.startingAt(elements, k + 2));
        }
        return share(k);
    }

    /** "is seen as weak by [about a quarter of voters]": how many think so, behind "as" and what they think; or none. */
    private long share(int k) {
        boolean seen = elements.fold(k + 1) == AS
                && VIEWED.has(elements.fold(k))
                && elements.isPassive(elements.subjectEnd(k), k);
        int by = seen ? k + 2 : elements.count();
        while (by < elements.count() && by < k + ALONE && elements.kind(by).isWord() && !elements.is(by, WordKind.BY)) {
            by++;
        }
        int number = elements.is(by, WordKind.BY) ? behindApproximation(by + 1) : -1;
        long counted = number > 0 && isCount(number) ? phrases.startingAt(elements, number) : PhraseSpan.NONE;
        return counted == PhraseSpan.NONE
                ? PhraseSpan.NONE
                : PhraseSpan.of(elements.first(by + 1), PhraseSpan.to(counted));
    }

    /** "about [half]", "more than [40]". */
    private int behindApproximation(int k) {
        int words = APPROXIMATIONS.longest(elements.tokens(), elements.first(k), elements.to());
        return words == Phrases.NONE ? k : k + APPROXIMATIONS.length(words);
    }

    /** "[a quarter]", "[half]", "[12] percent", "[most] voters". */
    private boolean isCount(int k) {
        int share = elements.is(k, WordKind.ARTICLE) ? k + 1 : k;
        return elements.is(k, WordKind.NUMBER)
                || elements.is(k, WordKind.DETERMINER)
                || Numerals.has(elements.fold(k))
                || elements.isListed(share, ListedWords.SHARE);
    }

    /** "praise from [the mayor] for her work"; but "from the Centre for Health". */
    private long upToReason(long agent) {
        int end = elements.behind(agent);
        for (int k = elements.firstOf(agent) + 1; k < end; k++) {
            if (elements.fold(k) == FOR && !elements.is(k - 1, WordKind.NAME)) {
                return PhraseSpan.of(PhraseSpan.from(agent), elements.first(k));
            }
        }
        return agent;
    }

    /** "[That] is the view of Ann Lee": what the sentence ahead tells. */
    private boolean isViewOf(int k) {
        int article = elements.is(k - 1, WordKind.ARTICLE) ? k - 1 : k - 2;
        return article == 2
                && elements.is(0, WordKind.THAT)
                && (elements.is(1, WordKind.BE) || elements.is(1, WordKind.CLITIC))
                && elements.is(article, WordKind.ARTICLE)
                && VIEWS.has(elements.fold(k))
                && elements.is(k + 1, WordKind.OF);
    }

    /** "is [backed] by". */
    private boolean isJudged(int k) {
        boolean told =
                elements.is(elements.subjectEnd(k), WordKind.IT) && isThatBehind(k + 1); // "it was claimed by Lee that"
        return elements.is(k + 1, WordKind.BY)
                && !told
                && JUDGED.has(elements.fold(k))
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    private boolean isThatBehind(int by) {
        long agent = phrases.startingAt(elements, by + 1);
        return agent != PhraseSpan.NONE && elements.is(elements.behind(agent), WordKind.THAT);
    }

    /** The verb by which somebody gets a noun of somebody, "[won] the praise of", or -1. */
    private int getting(int k) {
        boolean noun = isGiven(k)
                && !elements.is(k + 2, WordKind.NUMBER) // "support from 12 percent", as polls tell
                && !GettingVerbs.isFunding(elements, k);
        int verb = noun ? GettingVerbs.ahead(elements, k) : -1;
        boolean owns = verb >= 0
                && !GettingVerbs.isDenied(elements, verb)
                && (!elements.is(verb, WordKind.HAVE)
                        || elements.kind(verb + 1).isArticle()
                        || verb + 1 == k && elements.is(k, WordKind.VERB_S)); // "has endorsements from unions"
        return owns && !elements.is(elements.behind(agent(k)), WordKind.THAT) ? verb : -1;
    }

    /** "the [praise] of", "[criticism] from". */
    private boolean isGiven(int k) {
        int noun = GOT.word(elements.tokens(), elements.first(k));
        return noun != Phrases.NONE && JUDGES.get(noun).has(elements.fold(k + 1));
    }

    private boolean isSubject(int left) {
        return switch (elements.kind(left)) {
            case IT, HE, SHE, THEY -> true;
            case THAT -> false; // whether it stands for something in front is not plain
            default -> elements.isRelativePronoun(left) || phrases.endingAt(elements, left) != PhraseSpan.NONE;
        };
    }

    /** "by unions", "by Ann Lee"; but "backed by a warranty". */
    private boolean isSomebody(long agent) {
        int end = elements.behind(agent);
        for (int k = elements.firstOf(agent); k < end; k++) {
            switch (elements.kind(k)) {
                case NAME, PERSON, PERSONS, BODY, NUMBER, DETERMINER -> {
                    return true;
                }
                default -> {}
            }
        }
        return false;
    }

    /** Whether nobody says it in the same sentence: "He said the plan is backed by unions", "It is backed by unions, he said". */
    private boolean isAlone(int k) {
        for (int j = Math.max(0, k - ALONE); j < elements.count() && j < k + ALONE; j++) {
            boolean says = j < k
                    ? isTelling(j) && !(isThing(j) && isUnbroken(j, k))
                    : j > k && elements.isSaying(j) && !(isReason(j) && isUnbroken(k, j));
            if (says || AccordingTo.length(elements, elements.first(j)) > 0) {
                return false;
            }
        }
        return true;
    }

    /** "for [remarks] on tea", "over her [claims]", "of the [state]’s cooks": no verb behind what others think. */
    private boolean isReason(int k) {
        return elements.is(k + 1, WordKind.CLITIC)
                || elements.tokens().endsWith(elements.first(k), "s")
                        && (elements.fold(k - 1) == FOR || nouns.isNoun(k));
    }

    /** "the [remarks]", "Lee’s often hostile [remarks]". */
    private boolean isThing(int k) {
        int owner = k - 1;
        while (owner > k - MODIFIERS && (elements.is(owner, WordKind.WORD) || elements.is(owner, WordKind.ADVERB))) {
            owner--;
        }
        return nouns.isNoun(k) || elements.kind(owner).isArticle() || elements.is(owner, WordKind.CLITIC);
    }

    /** "The [remarks on tea drew criticism]": whether nothing is told of one noun ahead of the other, and no clause ends. */
    private boolean isUnbroken(int first, int last) {
        int k = first + 1;
        while (k < last && !elements.is(k, WordKind.THAT) && !elements.is(k, WordKind.COMMA)) {
            k++;
        }
        return k == last;
    }

    private boolean isTelling(int k) {
        return elements.takes(k, 't') || elements.takes(k, 'q');
    }
}
