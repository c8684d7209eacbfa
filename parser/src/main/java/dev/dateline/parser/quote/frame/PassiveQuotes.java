package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.mark.NamedPassages;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Quoted words between a verb in the passive and who says them: "The film was described as “a yawn” by Ann Lee". */
public final class PassiveQuotes {
    /** How many elements a subject has at most, with who that is. */
    private static final int SUBJECT = 16;

    private static final long WHAT = Tokens.fold("what");
    private static final long AS = Tokens.fold("as");
    private static final Phrases ANNOUNCED = Phrases.of(PassiveQuotes.class, "announced-participles.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    public PassiveQuotes(NounPhrases phrases, Elements elements) {
        this.tokens = elements.tokens();
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Who says quoted words behind a verb: "was described as “a yawn” by [Ann Lee]"; or {@link PhraseSpan#NONE}. */
    public long agent(int k) {
        if (!elements.quotes() || !elements.is(k, WordKind.VERB_ED) || elements.sort(k) == AttributionWords.NONE) {
            return PhraseSpan.NONE;
        }
        int behind = elements.is(k + 1, WordKind.TO) ? k + 2 : k + 1; // "is referred to as"
        boolean as = elements.fold(behind) == AS && !isOfWhat(k); // no object between: "the plan, [described] as"
        boolean passive = as || behind == k + 1 && elements.isPassive(elements.subjectEnd(k), k);
        int quotation = quotation(behind);
        boolean by = passive && elements.is(quotation, WordKind.QUOTATION) && elements.is(quotation + 1, WordKind.BY);
        return by && !NamedPassages.isNamed(tokens, elements.first(quotation), elements.first(quotation + 1))
                ? phrases.startingAt(elements, quotation + 2)
                : PhraseSpan.NONE;
    }

    /** "The sale was announced by [the mill] in May": who makes known what stands in front; or {@link PhraseSpan#NONE}. */
    public long announcer(int k) {
        boolean told = ANNOUNCED.has(elements.fold(k))
                && elements.is(k + 1, WordKind.BY)
                && elements.isPassive(elements.subjectEnd(k), k);
        long agent = told ? phrases.startingAt(elements, k + 2) : PhraseSpan.NONE;
        boolean someone = agent != PhraseSpan.NONE
                && switch (elements.kind(elements.behind(agent) - 1)) {
                    case NAME, PERSON, PERSONS, BODY, WORD -> true;
                    default -> false;
                };
        return someone ? agent : PhraseSpan.NONE;
    }

    /** "a nun, [described] as “tough”", "Lee left to [chants] of “Out!”": whether no subject in front is the source. */
    public boolean lacksSource(int k) {
        boolean described = elements.is(k, WordKind.VERB_ED)
                && elements.fold(k + 1) == AS
                && elements.is(k - 1, WordKind.COMMA)
                && !isOfWhat(k);
        int to = elements.is(k - 1, WordKind.AND) && elements.isHead(k - 2, HeadWords.CRY)
                ? k - 3
                : k - 1; // "to cheers and chants"
        boolean crowd = elements.is(to, WordKind.TO)
                && elements.is(k + 1, WordKind.OF)
                && elements.is(k + 2, WordKind.QUOTATION);
        return described || crowd;
    }

    /** "shouts of [“Out!” and “Go!”] from the quay": the element behind the words that a crowd shouts; or -1. */
    public static int behindCries(Elements elements, int k) {
        int end = k + 2;
        if (!elements.isHead(k, HeadWords.CRY)
                || !elements.is(k + 1, WordKind.OF)
                || !elements.is(end, WordKind.QUOTATION)) {
            return -1;
        }
        while (elements.is(end + 1, WordKind.AND) && elements.is(end + 2, WordKind.QUOTATION)) {
            end += 2;
        }
        return end + 1;
    }

    /** ", drawing [cries] of “Out!”": what a crowd shouts behind a participle, an article aside. */
    public boolean isDrawn(int k) {
        if (!elements.isHead(k, HeadWords.CRY)) {
            return false;
        }
        int before = elements.kind(k - 1).isArticle() ? k - 2 : k - 1;
        return elements.is(before, WordKind.VERB_ING) && elements.is(before - 1, WordKind.COMMA);
    }

    /** "what Ann Lee, her aide, [described] as": whether "what" is the object, ahead of the subject. */
    boolean isOfWhat(int k) {
        int j = k - 1;
        while (j > 0
                && j > k - SUBJECT
                && elements.fold(j) != WHAT
                && !elements.kind(j).isVerb()) {
            j--;
        }
        return elements.fold(j) == WHAT;
    }

    /** The words between a cue and "by" in front of its source: "called [“a yawn”] by unions", or behind it: "called by unions [“a yawn”]"; or {@link PhraseSpan#NONE}. */
    public long content(Cue cue) {
        if (!elements.quotes()) {
            return PhraseSpan.NONE;
        }
        int by = cue.source() == PhraseSpan.NONE ? -1 : PhraseSpan.from(cue.source()) - 1;
        int quotation = quotation(elements.at(cue.to()));
        int behind = elements.first(quotation + 1);
        if (by > behind && elements.is(quotation, WordKind.QUOTATION) && elements.is(quotation + 1, WordKind.BY)) {
            by = behind; // "by the union’s leader, Ann Lee"
        }
        boolean agent = by > cue.to()
                && elements.is(elements.at(by), WordKind.BY)
                && elements.quotes(elements.at(cue.to()), elements.at(by));
        int first = elements.at(cue.to());
        int as = by == cue.to() ? elements.at(PhraseSpan.to(cue.source())) : elements.count();
        int named = quotation(as);
        boolean described = elements.is(first, WordKind.BY)
                && elements.fold(as) == AS
                && elements.is(named, WordKind.QUOTATION)
                && elements.is(elements.at(cue.head()), WordKind.VERB_ED);
        if (described) {
            return PhraseSpan.of(elements.first(as + 1), elements.first(named + 1));
        }
        return agent
                ? PhraseSpan.of(elements.first(elements.fold(first) == AS ? first + 1 : first), by)
                : PhraseSpan.NONE;
    }

    /** The element where quoted words would stand, over "as" and an article. */
    private int quotation(int behind) {
        int first = elements.fold(behind) == AS ? behind + 1 : behind;
        return elements.is(first, WordKind.ARTICLE) ? first + 1 : first;
    }
}
