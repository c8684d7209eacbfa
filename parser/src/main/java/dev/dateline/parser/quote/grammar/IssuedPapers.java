package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
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
        return isParticiple(behind);
    }

    /** "a statement [saying]", "a letter to its members [urging]": whether a participle tells what a paper in front of it says. */
    public static boolean isTold(Tokens tokens, int participle) {
        if (!tokens.endsWith(participle, "ng") || WordKind.of(tokens, participle) != WordKind.VERB_ING) {
            return false;
        }
        int i = participle - 1;
        while (i > 0 && i > participle - REACH && tokens.isWord(i)) {
            WordKind kind = WordKind.of(tokens, i);
            if (kind == WordKind.PAPER) {
                return i == participle - 1 || WordKind.of(tokens, i + 1) == WordKind.TO;
            }
            if (kind.isVerb()) {
                return false;
            }
            i--;
        }
        return false;
    }

    /** Who puts out the paper that a phrase names, or {@link PhraseSpan#NONE}. */
    public long issuer(long phrase) {
        int verb = phrase == PhraseSpan.NONE ? -1 : elements.at(PhraseSpan.from(phrase)) - 1;
        if (verb < 1 || !ISSUING.has(elements.fold(verb))) {
            return PhraseSpan.NONE;
        }
        int left = elements.subjectEnd(verb);
        long subject = left < 0 || elements.is(left, WordKind.TO)
                ? PhraseSpan.NONE
                : phrases.endingAt(elements.first(left), elements.from());
        subject = subject == PhraseSpan.NONE ? rules.subject() : subject;
        return subject != PhraseSpan.NONE && PhraseSpan.to(subject) <= elements.first(verb) ? subject : PhraseSpan.NONE;
    }

    private boolean opens(int k) {
        return elements.is(k, WordKind.ARTICLE) || elements.is(k, WordKind.POSSESSIVE);
    }

    private boolean isWord(int k) {
        return elements.kind(k).isWord() || elements.is(k, WordKind.DASH);
    }

    private boolean isParticiple(int k) {
        return elements.is(k, WordKind.VERB_ING) && elements.form(k) != Phrases.NONE;
    }
}
