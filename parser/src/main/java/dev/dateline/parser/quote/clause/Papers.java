package dev.dateline.parser.quote.clause;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.frame.Inscriptions;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.unsaid.EmptySayings;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Something written or found out that says something itself, without "that": "[A report by the port] found prices rose",
 * "after [leaked emails] showed the mayor taking bribes". Of that no model has seen enough.
 */
public final class Papers {
    private static final Phrases SHOWN = Phrases.of(EmptySayings.class, "forms-of-show.txt");
    private static final Phrases GETTING = Phrases.of(Inscriptions.class, "finding-verbs.txt");
    private static final Phrases CLAUSES = Phrases.of(EmptySayings.class, "clause-openers.txt");
    private static final Phrases PERCENT = Phrases.of(InnerPredicates.class, "percent-words.txt");

    private static final long WHICH = Tokens.fold("which");

    /** How many words the paper has at most with what tells more of it. */
    private static final int LONGEST = 14;

    /** How many words stand at most ahead of its noun: "an unpublished Harbour Ministry inspector general’s [report]". */
    private static final int AHEAD = 8;

    private final Tokens tokens;
    private final Elements elements;
    private final Clauses clauses;

    public Papers(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.elements = elements;
        this.clauses = new Clauses(phrases, elements);
    }

    /** A paper that tells what it holds by a verb, in a clause of its own or in one that belongs to it; or none. */
    public long teller(int k) {
        boolean paper = elements.has(WordKind.PAPER) || elements.anyIs(ListedWords.EVIDENCE);
        if (!paper || !isTelling(elements, k)) {
            return PhraseSpan.NONE;
        }
        long subject = subject(k);
        return subject == PhraseSpan.NONE ? relative(k) : subject;
    }

    /** "[A report by the port] found prices rose": the paper that opens its clause and is the subject of a verb that tells what it holds; or none. */
    private long subject(int k) {
        int end = elements.subjectEnd(k) + 1;
        if (end < 1 || elements.isPassive(end - 1, k)) {
            return PhraseSpan.NONE;
        }
        int open = isPaper(end - 1) ? opening(end - 1) : openingOfLong(end);
        return open < 0 || !tells(k)
                ? PhraseSpan.NONE
                : PhraseSpan.of(elements.first(open), elements.first(upToTime(elements, open, end)));
    }

    /** "[a survey] on Tuesday of bakers": where a paper ends whose phrase reaches from one element to another, without when it was and what follows that. */
    public static int upToTime(Elements elements, int open, int end) {
        for (int k = open + 1; k < end; k++) {
            boolean day = elements.is(k, WordKind.PREPOSITION) && elements.is(k + 1, WordKind.CALENDAR);
            boolean time = day || elements.is(k, WordKind.CALENDAR) || isTime(elements, k);
            if (time && isPaper(elements, k - 1)) {
                return k;
            }
        }
        return end;
    }

    /** "last year". */
    private static boolean isTime(Elements elements, int k) {
        return TimeWords.isModified(elements.tokens(), elements.first(k), elements.first(k) + 2);
    }

    /** "[polls by the guild] that showed Lee ahead", "scans of his knee, [which] showed it was whole": a paper, or what stands for it, of which a clause tells what it holds; or none. */
    private long relative(int k) {
        boolean shows = elements.takes(k, 'd');
        int pronoun = shows ? elements.subjectEnd(k) : 0;
        boolean which = elements.fold(pronoun) == WHICH;
        if (pronoun < 1
                || !which && !elements.is(pronoun, WordKind.THAT)
                || elements.isPassive(pronoun, k)
                || !tells(k)) {
            return PhraseSpan.NONE;
        }
        int end = elements.is(pronoun - 1, WordKind.COMMA) ? pronoun - 1 : pronoun;
        int paper = end - 1;
        while (paper > 0 && paper > end - LONGEST && !isPaper(paper)) {
            if (!isModifier(paper) && !isMore(paper) && !elements.is(paper, WordKind.PERSONS)) {
                return PhraseSpan.NONE;
            }
            paper--;
        }
        boolean holds = isPaper(paper) && (paper + 1 == end || isMore(paper + 1));
        if (!holds) {
            return PhraseSpan.NONE;
        }
        if (which) {
            return PhraseSpan.of(elements.first(pronoun), elements.first(pronoun + 1));
        }
        int first = firstOf(paper);
        return isToldOf(first) ? PhraseSpan.NONE : PhraseSpan.of(elements.first(first), elements.first(end));
    }

    /** "Lee got [a letter] saying that he was out": a paper that somebody is given or comes upon, right ahead of a participle; or none. */
    public long received(int k) {
        boolean tells = elements.is(k, WordKind.VERB_ING) && elements.isCueVerb(k) && k > 1;
        int first = tells && isPaper(k - 1) ? firstOf(k - 1) : 0;
        return first > 0 && GETTING.has(elements.fold(first - 1))
                ? PhraseSpan.of(elements.first(first), elements.first(k))
                : PhraseSpan.NONE;
    }

    /** Where a paper right ahead of its verb begins, if its clause does: "After [leaked emails] showed"; else -1. */
    private int opening(int paper) {
        int first = firstOf(paper);
        boolean opens = first == 0
                || switch (elements.kind(first - 1)) {
                    case COMMA, SEMICOLON, BUT, AND, SUBORDINATOR, ADVERB -> true;
                    default -> CLAUSES.has(elements.fold(first - 1)); // "after leaked emails showed"
                };
        return opens ? first : -1;
    }

    /** Where the phrase of a paper begins: "was given [the leaked emails]". */
    private int firstOf(int paper) {
        int first = paper;
        while (first > 0
                && first > paper - AHEAD
                && !elements.kind(first).isArticle()
                && (isModifier(first - 1) || isDegree(first - 1))) {
            first--;
        }
        return isVerbAhead(first) ? first + 1 : first;
    }

    /** "was [given] emails", "the board [got] emails": whether what seems to tell more of a paper is a verb ahead of it. */
    private boolean isVerbAhead(int k) {
        boolean participle =
                elements.is(k, WordKind.VERB_ED) || Grammar.isIrregularParticiple(tokens, elements.first(k));
        return participle && (elements.is(k - 1, WordKind.BE) || elements.is(k - 1, WordKind.HAVE));
    }

    /** "cites [surveys] that show", "pointed to [surveys] that show": what somebody tells of already. */
    private boolean isToldOf(int first) {
        int verb = elements.is(first - 1, WordKind.TO) || elements.is(first - 1, WordKind.PREPOSITION)
                ? first - 2
                : first - 1;
        return elements.isCueVerb(verb) && !isPaper(verb);
    }

    /** The same of a paper of which more is told ahead of the verb: "But [a survey on Sunday of bakers] found"; else -1. */
    private int openingOfLong(int end) {
        int first = behindPause(end);
        for (int paper = first; paper < end - 1 && paper < first + AHEAD; paper++) {
            if (isPaper(paper)) {
                return end < paper + LONGEST && tellsMore(paper + 1, end) ? first : -1;
            }
            if (!isModifier(paper)) {
                return -1;
            }
        }
        return -1;
    }

    /** "In May, [a report] by the port found": where the clause begins, behind a comma or a word that joins it. */
    private int behindPause(int end) {
        for (int k = end - 2; k > 0 && k > end - LONGEST; k--) {
            if (elements.is(k, WordKind.COMMA)) {
                return k + 1;
            }
        }
        return elements.is(0, WordKind.BUT) || elements.is(0, WordKind.AND) ? 1 : 0;
    }

    /** Whether what stands behind a paper, up to a verb, only tells more of it: "[by the port]", "[taken in May]", "[last year]". */
    private boolean tellsMore(int from, int end) {
        boolean participle =
                elements.is(from, WordKind.VERB_ED) || Grammar.isIrregularParticiple(tokens, elements.first(from));
        int more = from + Elements.bit(participle);
        if (!isMore(more) && !isTime(elements, more)
                || elements.verbs(more, end, 1) > 0
                || elements.quotes(from, end)) {
            return false;
        }
        for (int j = more; j < end; j++) {
            if (elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.WHO) || isVerbInside(j)) {
                return false;
            }
        }
        return true;
    }

    private boolean isVerbInside(int k) {
        return elements.isCueVerb(k) && !isPaper(k);
    }

    private boolean isMore(int k) {
        return switch (elements.kind(k)) {
            case BY, OF, PREPOSITION, CALENDAR -> true;
            default -> false;
        };
    }

    /** A word that may stand ahead of the noun of a paper. */
    private boolean isModifier(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, NAME, TITLE, CLITIC, WORD, VERB_ED, BODY, PERSON, PAPER ->
                true;
            case VERB_S, VERB_ING -> !elements.isCueVerb(k);
            default -> false;
        };
    }

    /** "the [publicly] available evidence". */
    private boolean isDegree(int k) {
        return elements.is(k, WordKind.ADVERB) && elements.kind(k - 1).isArticle();
    }

    private boolean isPaper(int k) {
        return isPaper(elements, k);
    }

    /** Whether an element is a noun of something written, or of what finds something out. */
    public static boolean isPaper(Elements elements, int k) {
        return elements.is(k, WordKind.PAPER) || Nouns.isEvidence(elements.tokens(), elements.first(k));
    }

    /** Whether what is told follows a verb: a clause, what something is found to be, or what somebody is shown doing. */
    private boolean tells(int k) {
        int next = k + 1;
        return elements.is(next, WordKind.THAT)
                || clauses.isClause(next)
                || isPlural(next)
                || isShare(next)
                || elements.isHead(k, HeadWords.FINDING) && !isPlaced(next)
                || SHOWN.has(elements.fold(k)) && isDoing(next);
    }

    /** "found [its] way", "the emails found [on] Sunday were old": whether what follows "found" is no finding. */
    private boolean isPlaced(int k) {
        return switch (elements.kind(k)) {
            case POSSESSIVE, PREPOSITION, BY, CALENDAR -> true;
            default -> false;
        };
    }

    /** "showed [the mayor taking] bribes". */
    private boolean isDoing(int k) {
        int doing = k;
        while (doing < k + AHEAD
                && !elements.is(doing, WordKind.VERB_ING)
                && (isModifier(doing) || elements.is(doing, WordKind.PERSONS))) {
            doing++;
        }
        return doing > k && elements.is(doing, WordKind.VERB_ING);
    }

    /** "54.2 percent of bakers". */
    private boolean isShare(int k) {
        int cent = elements.is(k + 1, WordKind.PREPOSITION) ? k + 2 : k + 1; // "per cent"
        return elements.is(k, WordKind.NUMBER)
                && (PERCENT.has(elements.fold(cent)) || elements.is(cent, WordKind.SIGN));
    }

    /** "prices rose": a plural and a word behind it that may be its verb. */
    private boolean isPlural(int k) {
        return elements.is(k, WordKind.VERB_S) && elements.is(k + 1, WordKind.WORD);
    }

    /** Whether a word is a verb, in its present or past, that a clause follows. */
    public static boolean isTelling(Elements elements, int k) {
        return elements.takes(k, 't')
                && !elements.isParticiple(k)
                && !elements.is(k - 1, WordKind.TO) // "used reports to argue"
                && !elements.is(k, WordKind.NAME)
                && !isPaper(elements, k); // "the survey [report]"
    }
}
