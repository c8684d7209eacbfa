package dev.dateline.parser.quote;

import dev.dateline.parser.text.Phrases;

/** "The port issued a statement [saying] it was late": a paper that somebody puts out, and the participle that tells what it says. */
final class IssuedPapers {
    private static final Phrases ISSUING = Phrases.of(IssuedPapers.class, "issuing-verbs.txt");

    /** How many words a paper has in front of its noun, and whoever gets it: "a short letter to all members of the club". */
    private static final int REACH = 6;

    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;

    IssuedPapers(NounPhrases phrases, Elements elements, RuleReading rules) {
        this.phrases = phrases;
        this.elements = elements;
        this.rules = rules;
    }

    /** Whether a word puts out a paper behind which a participle tells what it says, or is that paper. */
    boolean areHandedOver(int verb) {
        if (elements.is(verb, WordKind.PAPER)) {
            return isParticiple(verb + 1) && elements.is(verb - 1, WordKind.ARTICLE);
        }
        if (!ISSUING.has(elements.fold(verb)) || !opens(verb + 1)) {
            return false;
        }
        int paper = verb + 2;
        while (paper < verb + REACH && isWord(paper) && !elements.is(paper, WordKind.PAPER)) {
            paper++;
        }
        if (!elements.is(paper, WordKind.PAPER)) {
            return false;
        }
        int behind = paper + 1;
        while (elements.is(paper + 1, WordKind.TO) && behind < paper + REACH && !isParticiple(behind)) {
            behind++;
        }
        return isParticiple(behind);
    }

    /** "a statement [saying]", "a letter to its members [urging]": whether a participle tells what a paper in front of it says. */
    static boolean isTold(Elements elements, int participle) {
        if (!elements.is(participle, WordKind.VERB_ING)) {
            return false;
        }
        for (int k = participle - 1; k > 0 && k > participle - REACH; k--) {
            if (elements.is(k, WordKind.PAPER)) {
                return k == participle - 1 || elements.is(k + 1, WordKind.TO);
            }
            if (elements.is(k, WordKind.COMMA)
                    || elements.is(k, WordKind.QUOTATION)
                    || elements.kind(k).isVerb()) {
                return false;
            }
        }
        return false;
    }

    /** Who puts out the paper that ends with this element, or {@link PhraseSpan#NONE}. */
    long issuer(int paper) {
        long phrase = phrases.endingAt(elements.first(paper), elements.from());
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
