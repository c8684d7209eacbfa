package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** "The port issued a statement [saying] it was late": a paper that somebody puts out, and the participle that tells what it says. */
public final class IssuedPapers {
    private static final Phrases ISSUING = Phrases.of(IssuedPapers.class, "issuing-verbs.txt");

    /** How many words a paper has in front of its noun, and whoever gets it: "a short letter to all members of the club". */
    private static final int REACH = 6;

    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;

    public IssuedPapers(NounPhrases phrases, Elements elements, RuleReading rules) {
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
    }

    /** Whether a word puts out a paper behind which a participle tells what it says, or is that paper. */
    public boolean areHandedOver(int k) {
        if (elements.is(k, WordKind.PAPER)) {
            return elements.is(k - 1, WordKind.ARTICLE) && isTelling(k);
        }
        if (!opens(k + 1) || !ISSUING.has(elements.fold(k))) {
            return false;
        }
        int paper = k + 2;
        while (paper < k + REACH && isWord(paper) && !elements.is(paper, WordKind.PAPER)) {
            paper++;
        }
        return elements.is(paper, WordKind.PAPER) && isTelling(paper);
    }

    /** Whether a participle goes on with a paper, behind whoever gets it. */
    private boolean isTelling(int paper) {
        int behind = paper + 1;
        while (elements.is(paper + 1, WordKind.TO) && behind < paper + REACH && !isParticiple(behind)) {
            behind++;
        }
        return isParticiple(behind) || isParticiple(overTime(paper + 1));
    }

    /** "a statement [late on Thursday,] saying": behind when a paper was put out, and a comma; or where that would begin. */
    private int overTime(int behind) {
        int end = behind;
        while (end < behind + REACH && !elements.is(end, WordKind.COMMA) && !isParticiple(end)) {
            end++;
        }
        boolean time = TimeWords.isTime(elements, behind, end);
        return time ? end + Elements.bit(elements.is(end, WordKind.COMMA)) : behind;
    }

    /** "a statement [saying]", "a letter to its members [urging]": whether a participle tells what a paper in front of it says. */
    public static boolean isTold(Tokens tokens, int participle) {
        if (!tokens.endsWith(participle, "ng") || WordKind.of(tokens, participle) != WordKind.VERB_ING) {
            return false;
        }
        int last = participle - (tokens.is(participle - 1, ',') ? 2 : 1);
        boolean time = true;
        int i = last;
        while (i > 0 && i > participle - REACH && tokens.isWord(i)) {
            WordKind kind = WordKind.of(tokens, i);
            if (kind == WordKind.PAPER) {
                return i == participle - 1
                        || time && isIssued(tokens, i)
                        || i < last && WordKind.of(tokens, i + 1) == WordKind.TO;
            }
            time &= isOfTime(tokens, i, kind);
            if (kind.isVerb()) {
                return false;
            }
            i--;
        }
        return false;
    }

    /** "issued a short [statement]": whether the noun is what a verb of putting out has behind it. */
    private static boolean isIssued(Tokens tokens, int paper) {
        int i = paper - 1;
        while (i > 0 && i > paper - REACH && tokens.isWord(i) && !ISSUING.has(tokens, i)) {
            i--;
        }
        return i >= 0 && ISSUING.has(tokens, i);
    }

    /** "late", "Thursday", "on": whether a word may be one of those that tell when a paper was put out. */
    private static boolean isOfTime(Tokens tokens, int token, WordKind kind) {
        long fold = tokens.fold(token);
        return kind == WordKind.CALENDAR
                || kind == WordKind.PREPOSITION
                || TimeWords.isNoun(fold)
                || TimeWords.isModifier(fold);
    }

    /** "[Lee] issued a note late on Sunday, saying": who puts out the paper that a participle tells of, over when that was; or none. */
    public long issuerAhead(int participle) {
        if (!elements.has(WordKind.PAPER)) {
            return PhraseSpan.NONE;
        }
        int last = participle - 1 - Elements.bit(elements.is(participle - 1, WordKind.COMMA));
        int paper = last;
        while (paper > 0 && paper > last - REACH && !elements.is(paper, WordKind.PAPER)) {
            paper--;
        }
        return paper > 0 && elements.is(paper, WordKind.PAPER) && overTime(paper + 1) == participle
                ? subject(verbOf(phrases.endingAt(elements, paper)))
                : PhraseSpan.NONE;
    }

    /** Who puts out the paper that a phrase names, or {@link PhraseSpan#NONE}. */
    public long issuer(long phrase) {
        int verb = verbOf(phrase);
        if (verb < 0) {
            return PhraseSpan.NONE;
        }
        long subject = subject(verb);
        subject = subject == PhraseSpan.NONE ? rules.subject() : subject;
        return subject != PhraseSpan.NONE && PhraseSpan.to(subject) <= elements.first(verb) ? subject : PhraseSpan.NONE;
    }

    /** "[issued] a statement": the verb that puts out what a phrase behind it names, or -1. */
    private int verbOf(long phrase) {
        int verb = elements.firstOf(phrase) - 1;
        return verb > 0 && ISSUING.has(elements.fold(verb)) ? verb : -1;
    }

    /** The phrase right ahead of a verb, or {@link PhraseSpan#NONE}. */
    private long subject(int verb) {
        int left = verb < 0 ? -1 : elements.subjectEnd(verb);
        return left < 0 || elements.is(left, WordKind.TO) ? PhraseSpan.NONE : phrases.endingAt(elements, left);
    }

    private boolean opens(int k) {
        return elements.is(k, WordKind.ARTICLE) || elements.is(k, WordKind.POSSESSIVE);
    }

    private boolean isWord(int k) {
        return elements.kind(k).isWord() || elements.is(k, WordKind.DASH);
    }

    private boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ING) && elements.isCueVerb(k);
    }
}
