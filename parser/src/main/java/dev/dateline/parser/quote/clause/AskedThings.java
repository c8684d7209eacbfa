package dev.dateline.parser.quote.clause;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What somebody is asked, mostly nobody tells by whom: "[Asked] about the fog, Lee laughed", "was [asked] on Monday why it sank". */
public final class AskedThings {
    private static final Phrases QUESTIONS = Phrases.of(InnerVerbs.class, "question-openers.txt");
    private static final Phrases ASKERS = Phrases.of(AskedThings.class, "askers.txt");
    private static final long ABOUT = Tokens.fold("about");
    private static final int ASK = AttributionWords.sort("ask");
    private static final int INTEND = AttributionWords.sort("intend");
    private static final int DOUBT = AttributionWords.sort("doubt");
    private static final long IF = Tokens.fold("if");
    private static final long WHAT = Tokens.fold("what");
    private static final long WHICH = Tokens.fold("which");

    /** How far behind the word that opens a clause whoever is asked in it stands at most. */
    private static final int ASKED = 6;

    /** How many words tell at most by whom, when and where somebody is asked. */
    private static final int CIRCUMSTANCE = 12;

    /** How far behind a participle who asked may stand. */
    private static final int AGENT = 9;

    /** No words that tell who somebody is are more. */
    private static final int APPOSITION = 16;

    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses clauses;

    public AskedThings(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
        this.clauses = new Clauses(phrases, elements);
    }

    /** Whether a word is a participle of whom a question is put to. */
    public boolean has(int k) {
        return begin(k) > k;
    }

    /** "[Questioned] by Ann Lee, the counsel, he agreed": whether it only tells what was done ahead of what somebody says. */
    public boolean isCircumstance(int k) {
        if (!elements.anyIs(ListedWords.ASKED)) {
            return false;
        }
        int first = elements.is(0, WordKind.SUBORDINATOR) || elements.is(0, WordKind.BUT) ? 1 : 0;
        if (isAskedAhead(k, first)) {
            return true;
        }
        if (k != first || !elements.is(k + 1, WordKind.BY) || !AskedParticiples.has(elements.fold(k)) || has(k)) {
            return false;
        }
        long agent = phrases.startingAt(elements, k + 2);
        return agent != PhraseSpan.NONE && elements.is(elements.behind(agent), WordKind.COMMA);
    }

    /** "When [asked], Lee said", "When Lee was [asked], she said": with nothing of what, and an answer behind the comma. */
    private boolean isAskedAhead(int k, int first) {
        return k < first + ASKED
                && elements.is(k + 1, WordKind.COMMA)
                && !elements.is(k + 2, WordKind.QUOTATION) // "Asked, “Will you go?” Lee"
                && AskedParticiples.has(elements.fold(k))
                && (k == first || first == 1 && elements.isPassive(elements.subjectEnd(k), k));
    }

    /** The element that opens what is asked, or -1. */
    public int begin(int k) {
        if (!elements.anyIs(ListedWords.ASKED)
                || elements.sort(k) == AttributionWords.NONE
                || !AskedParticiples.has(elements.fold(k))
                || !isPassive(k)) {
            return -1;
        }
        for (int j = k + 1; j < k + CIRCUMSTANCE; j++) {
            if (opens(j, k)) {
                return j;
            }
            if (elements.is(j, WordKind.COMMA) && elements.is(k + 1, WordKind.BY)) {
                return behindAgent(j, k); // "asked by Lee, defending, why"
            }
            boolean circumstance = switch (elements.kind(j)) {
                case PREPOSITION, BY, CALENDAR, ADVERB -> true;
                case WORD, DETERMINER -> j > k + 1 || TimeWords.isModifier(elements.fold(j)); // "last month"
                case NAME, TITLE, PERSON, BODY, PAPER, ARTICLE, POSSESSIVE, CLITIC, OF ->
                    j > k + 1; // no "asked her why"
                default -> false;
            };
            if (!circumstance) {
                return -1;
            }
        }
        return -1;
    }

    /** The element that opens what is asked behind a few words between commas that tell who asks, or -1. */
    private int behindAgent(int comma, int k) {
        int close = comma + 1;
        while (close < comma + CIRCUMSTANCE && elements.kind(close).isWord()) {
            close++;
        }
        return elements.is(close, WordKind.COMMA) && opens(close + 1, k) ? close + 1 : -1;
    }

    /** "asked [if] it rained", "wondered [if] it did": whether a word opens a question, and no condition of what is said. */
    public static boolean isWhether(Elements elements, int head, int opener) {
        int sort = elements.sort(head);
        return elements.fold(opener) == IF && (sort == ASK || sort == DOUBT) && !elements.is(opener - 1, WordKind.THAT);
    }

    /** "refused to be filmed and [asked] if it leaked": whether who meant to do or to bear something asks a question next. */
    public static boolean isSecond(Elements elements, int verb, int k) {
        boolean asks = elements.is(k, WordKind.VERB_ED)
                && (elements.sort(k) == ASK || elements.sort(k) == DOUBT)
                && elements.is(k - 1, WordKind.AND)
                && QUESTIONS.has(elements.fold(k + 1))
                && elements.is(verb, WordKind.VERB_ED) // but "refuses to be called and asked why"
                && elements.sort(verb) == INTEND
                && elements.is(verb + 1, WordKind.TO);
        for (int j = verb + 2; asks && j < k - 1; j++) {
            asks = elements.is(j, WordKind.BE) || elements.kind(j).isPhrase() || elements.is(j, WordKind.ADVERB);
        }
        return asks && k - verb < CIRCUMSTANCE;
    }

    /** Who asks, "[asked] by Ann Lee about it", or {@link PhraseSpan#NONE}. */
    public long agent(int k) {
        if (!has(k)) {
            return PhraseSpan.NONE;
        }
        int by = elements.is(k + 1, WordKind.BY) ? k + 1 : byBehind(k);
        return by < 0 ? PhraseSpan.NONE : phrases.startingAt(elements, by + 1);
    }

    /** Where "by" and who asks stand behind what is asked, "[asked] about the fog by a reporter"; or -1. */
    private int byBehind(int k) {
        for (int j = k + 2; j < k + AGENT && elements.kind(j).isWord(); j++) {
            if (elements.is(j, WordKind.BY)) {
                long agent = phrases.startingAt(elements, j + 1);
                return agent != PhraseSpan.NONE && asks(agent) ? j : -1;
            }
        }
        return -1;
    }

    /** "[a reporter]", "[the newspaper] Fyns Avis"; but "the book by Ann Lee". */
    private boolean asks(long agent) {
        for (int i = PhraseSpan.from(agent); i < PhraseSpan.to(agent); i++) {
            if (ASKERS.has(elements.tokens(), i)) {
                return true;
            }
        }
        return false;
    }

    /** "[asked], she said", "when [asked]", ", [asked] about it,", "was [asked]"; but "Lee [asked] about it". */
    private boolean isPassive(int k) {
        return switch (elements.kind(k - 1)) {
            case EDGE, SUBORDINATOR -> true;
            case COMMA -> !isApposed(k - 1);
            default -> elements.isPassive(elements.subjectEnd(k), k);
        };
    }

    /** "Lee, a cook[,] asked why": whether a comma ends what tells more of who asks, or quoted words. */
    private boolean isApposed(int comma) {
        int j = comma - 1;
        while (j > comma - APPOSITION
                && elements.kind(j).isWord()
                && !elements.kind(j).isVerb()) {
            if (elements.isSaying(j)) {
                return false; // "“It is late,” Lee said, asked about it"
            }
            j--;
        }
        return elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.QUOTATION);
    }

    /**
     * The end of what is asked: ahead of what somebody answers, or of a colon, else the end given.
     *
     * @param next the cue behind it
     */
    public int end(int begin, int end, @Nullable Cue next) {
        int by = byBehind(begin - 1);
        if (by > begin) {
            return Math.min(end, elements.first(by));
        }
        int last = elements.at(end);
        int comma = next == null ? -1 : answer(begin, next);
        if (comma > last) {
            return elements.first(comma); // "Asked why the lock, which Lee built, had burst, Holm said"
        }
        for (int j = begin; j < last && j < begin + Elements.NEAR; j++) {
            if (elements.is(j, WordKind.COLON)) {
                return elements.first(j);
            }
        }
        return end;
    }

    /** The comma ahead of who answers, where the question opens the sentence and no other clause stands between; or -1. */
    private int answer(int begin, Cue next) {
        int comma = elements.firstOf(next.source()) - 1;
        boolean answers = begin <= CIRCUMSTANCE
                && elements.is(comma, WordKind.COMMA)
                && next.kind() == Cue.Kind.PLAIN
                && (next.takes('q') || elements.is(elements.at(next.to()), WordKind.STOP))
                && PhraseSpan.to(next.source()) == next.from();
        for (int j = begin; answers && j < comma && j < begin + Elements.NEAR; j++) {
            answers =
                    !elements.is(j, WordKind.QUOTATION) && !(elements.is(j, WordKind.COMMA) && clauses.isClause(j + 1));
        }
        return answers ? comma : -1;
    }

    /** "about", "whether"; "who" tells of no one in front: "asked by a cook [who] had left". */
    private boolean opens(int j, int k) {
        long fold = elements.fold(j);
        boolean which = j == k + 1 && (elements.is(j, WordKind.WHO) || fold == WHICH)
                || elements.is(j, WordKind.WHO) && !elements.is(k + 1, WordKind.BY);
        return which || fold == ABOUT || fold == WHAT || QUESTIONS.has(fold);
    }
}
