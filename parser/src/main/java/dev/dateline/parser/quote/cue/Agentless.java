package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.NameScanner;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.WithClauses;
import dev.dateline.parser.quote.frame.PassiveQuotes;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.sense.NounParticiples;
import dev.dateline.parser.quote.sense.ReceivedJudgements;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Verbs in the passive, and adverbs, of which is not told who says it: "a nun, [described] as “tough”", "was [told] to leave". */
final class Agentless {
    /** How far in front of such a verb "it is" may stand. */
    private static final int JUDGED = 7;

    private static final Phrases TOLD_BY = Phrases.of(Agentless.class, "told-participles.txt");
    private static final Phrases STANCES = Phrases.of(Agentless.class, "stance-participles.txt");
    private static final Phrases GOVERNING = Phrases.of(Agentless.class, "words-ahead-of-claims.txt");
    private static final int BLAME = AttributionWords.sort("blame");
    private static final int EVIDENCE = AttributionWords.sort("evidence-noun");
    private static final int MIND = AttributionWords.sort("mind-noun");
    private static final int EMOTE = AttributionWords.sort("emote");
    private static final int INTEND = AttributionWords.sort("intend");
    private static final int PRAISE = AttributionWords.sort("praise");
    private static final int STATE = AttributionWords.sort("state-adjective");
    private static final long AMONG = Tokens.fold("among");
    private static final long AS = Tokens.fold("as");
    private static final long EXPECTED = Tokens.fold("expected");
    private static final long FIRST = Tokens.fold("first");
    private static final long FROM = Tokens.fold("from");
    private static final long IN = Tokens.fold("in");
    private static final long LIKE = Tokens.fold("like");
    private static final long THE = Tokens.fold("the");
    private static final long WORTH = Tokens.fold("worth");
    private static final long TOLD = Tokens.fold("told");

    private final Elements elements;
    private final CueGrammar grammar;
    private final PassiveQuotes passives;
    private final NounParticiples participles;
    private final Accused accused;
    private final AskedThings asked;
    private final ReceivedJudgements received;

    Agentless(Workbench bench, CueGrammar grammar) {
        this.elements = bench.elements();
        this.grammar = grammar;
        this.passives = new PassiveQuotes(bench.phrases(), bench.elements());
        this.participles = new NounParticiples(elements);
        this.accused = new Accused(bench);
        this.asked = new AskedThings(bench.phrases(), elements);
        this.received = new ReceivedJudgements(elements);
    }

    /** Whether the form of a word alone tells so: "the men [reportedly] left" is no saying of theirs. */
    boolean isByForm(int k) {
        boolean lacks = passives.lacksSource(k) || accused.has(k) || asked.has(k) || grammar.isJudged(k);
        return elements.is(k, WordKind.ADVERB)
                || isGoverned(k)
                || isImpersonal(k)
                || WithClauses.isSupposed(elements, k)
                || lacks && !isBySomeone(k);
    }

    /** "were called after [reports] it burnt", "left amid [claims] that it burnt": a noun behind what tells when or why. */
    private boolean isGoverned(int k) {
        boolean noun = elements.is(k, WordKind.VERB_S) || elements.is(k, WordKind.PAPER);
        return noun && k > 0 && GOVERNING.has(elements.fold(k - 1)) && elements.fold(k + 1) != FROM;
    }

    /** "It is too soon to [say]", "It’s important to [remember] that", "It is worth [noting]", "It can [feel] like". */
    private boolean isImpersonal(int k) {
        int j = k - 1;
        if (elements.fold(k + 1) == LIKE) {
            return elements.is(elements.subjectEnd(k), WordKind.IT);
        }
        if (!elements.is(j, WordKind.TO) && elements.fold(j) != WORTH) {
            return false;
        }
        j--;
        while (j > k - JUDGED && isJudging(j)) {
            j--;
        }
        boolean be = elements.is(j, WordKind.BE) || elements.is(j, WordKind.CLITIC);
        return be && elements.is(elements.subjectEnd(elements.is(j, WordKind.CLITIC) ? j : j + 1), WordKind.IT);
    }

    private boolean isJudging(int element) {
        return switch (elements.kind(element)) {
            case WORD, ADVERB, NOT, PREPOSITION -> true;
            default -> false;
        };
    }

    private boolean isBySomeone(int k) {
        return grammar.agent(k) != PhraseSpan.NONE;
    }

    /** "It was [confirmed] by Ann Lee", "was [announced] by the mayor, Ann Lee": whether "by" leaves no doubt of who says it. */
    boolean isByAgent(long source, int k) {
        return TOLD_BY.has(elements.fold(k))
                && source != PhraseSpan.NONE
                && PhraseSpan.from(source) > elements.first(k)
                && elements.is(k + 1, WordKind.BY)
                && elements.is(elements.at(PhraseSpan.to(source) - 1), WordKind.NAME)
                && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** "The families were [told]", "was tried and [told] to pay", "is [accused] of": whether a source is whom it was said to or of. */
    boolean isWhom(long source, int k, CueVerbs.Form form) {
        int left = elements.subjectEnd(k);
        int next = elements.is(k + 1, WordKind.ADVERB) ? k + 2 : k + 1;
        boolean about = elements.is(next, WordKind.OF) || elements.is(next, WordKind.PREPOSITION);
        boolean whom = form.takes('o') || form.takes('n') && about;
        boolean passive = elements.isPassive(left, k) || elements.fold(k) == TOLD && elements.is(k + 1, WordKind.TO);
        return whom
                && passive
                && source != PhraseSpan.NONE
                && left >= 0
                && PhraseSpan.to(source) <= elements.first(left) + 1; // by its side or over ", 67,"
    }

    /** "She was [declared] the winner", "who has been [praised]": whether a source is whom something is done to; but "is [worried]". */
    boolean isDoneTo(long source, int k) {
        if (participles.isNaming(k)) {
            return true; // "hired a firm [called] Lund Axle"
        }
        if (received.isGot(k)) { // "Ann Lee drew [criticism] for her haste"
            return source != PhraseSpan.NONE && PhraseSpan.to(source) <= elements.first(k);
        }
        if (isOfAPeople(source, k)) {
            return true;
        }
        int sort = elements.sort(k);
        boolean participle = elements.is(k, WordKind.VERB_ED) || elements.isListed(k, ListedWords.PAST_FORM);
        if (!participle
                || source == PhraseSpan.NONE
                || sort == AttributionWords.NONE
                || sort == EMOTE
                || sort == INTEND
                || sort == STATE
                || STANCES.has(elements.fold(k))
                || elements.is(k + 1, WordKind.VERB_ING)) { // "was quoted saying"
            return false;
        }
        if (isSetOff(k) || isOfThing(k) || isAwaited(k)) {
            return PhraseSpan.to(source) <= elements.first(k);
        }
        int left = elements.subjectEnd(k);
        return left >= 0 && elements.isPassive(left, k) && PhraseSpan.to(source) <= elements.first(left) + 1;
    }

    /** "with President Kai Moe [expected] in Selm": where somebody is to come. */
    private boolean isAwaited(int k) {
        return elements.fold(k) == EXPECTED
                && elements.fold(k + 1) == IN
                && elements.is(k + 2, WordKind.NAME)
                && elements.is(k - 1, WordKind.NAME);
    }

    /** "passed a bill [criticized] as unfair": a thing alone is thought of so; but "as the mayor [criticized] as unfair". */
    private boolean isOfThing(int k) {
        int sort = elements.sort(k);
        int noun = elements.beforeAdverb(k);
        return elements.fold(k + 1) == AS
                && (sort == BLAME || sort == PRAISE)
                && (elements.is(noun, WordKind.WORD) || elements.is(noun, WordKind.PAPER))
                && !Nouns.isGroup(elements.tokens(), elements.first(noun));
    }

    /** "It fell 2 percent, first [reported] as 1 percent", "a flood, [estimated] to have cost a million". */
    private boolean isSetOff(int k) {
        int comma = elements.is(k - 1, WordKind.ADVERB) || elements.fold(k - 1) == FIRST ? k - 2 : k - 1;
        boolean aux = elements.is(k + 2, WordKind.HAVE) || elements.is(k + 2, WordKind.BE);
        return elements.is(k, WordKind.VERB_ED)
                && elements.is(comma, WordKind.COMMA)
                && (elements.fold(k + 1) == AS && comma < k - 1
                        || elements.fold(k + 1) == AMONG
                        || elements.is(k + 1, WordKind.TO) && aux);
    }

    /** "A German [warning]": of what country a thing is. */
    private boolean isOfAPeople(long source, int k) {
        int people = PhraseSpan.to(source) - 1;
        boolean adjective = source != PhraseSpan.NONE
                && people == PhraseSpan.from(source) + 1
                && people + 1 == elements.first(k)
                && NameScanner.isOfAPeople(elements.tokens(), people)
                && elements.is(k - 2, WordKind.ARTICLE)
                && elements.fold(k - 2) != THE;
        if (!adjective) {
            return false;
        }
        boolean base = elements.isBase(k) && !Grammar.looksPast(elements.tokens(), elements.first(k));
        boolean noun = elements.sort(k) == EVIDENCE || elements.sort(k) == MIND;
        boolean participle = elements.is(k, WordKind.VERB_ING) && elements.is(k + 1, WordKind.PREPOSITION);
        return base || participle || noun && !elements.isCueVerb(k);
    }
}
