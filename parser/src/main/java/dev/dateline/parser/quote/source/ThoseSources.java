package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Sources that "those" opens, with all that tells who they are: "[Those surveyed] said", "according to [those who saw it]". */
public final class ThoseSources {
    private static final long THOSE = Tokens.fold("those");
    private static final long IN = Tokens.fold("in");

    private static final Phrases AGES = Phrases.of(ThoseSources.class, "age-words.txt");

    /** How many elements tell at most who those are. */
    private static final int FAR = 14;

    /** How many small words stand at most in front of a participle: "those most [affected]". */
    private static final int SMALL = 3;

    private final NounPhrases phrases;
    private final Elements elements;

    public ThoseSources(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /**
     * Those whom a cue has as its source; else the source that was found.
     *
     * @param begin the element that the cue begins with
     * @param behind the element behind it
     * @param governs whether the cue is a preposition
     */
    public long over(long source, int begin, int behind, boolean governs) {
        if (elements.fold(behind) == THOSE) {
            return governs || isInverted(begin) ? behind(source, behind) : source;
        }
        int those = begin - 2;
        while (those >= 0
                && those > begin - 2 - SMALL
                && (elements.is(those, WordKind.ADVERB) || elements.is(those, WordKind.DETERMINER))
                && elements.fold(those) != THOSE) {
            those--;
        }
        boolean told = elements.is(begin - 1, WordKind.VERB_ED) && elements.fold(those) == THOSE;
        if (governs) {
            return withPlace(source);
        }
        int doing = doing(source, begin);
        if (doing >= 0) {
            return PhraseSpan.of(elements.first(doing), elements.first(begin));
        }
        return told
                ? PhraseSpan.of(PhraseSpan.from(withShare(those)), elements.first(begin))
                : isAged(source, begin) ? PhraseSpan.of(PhraseSpan.from(source), elements.first(begin)) : source;
    }

    /** "[Those] leading the fight against it say": the element of who opens a sentence and is told by what they do up to their verb; or -1. */
    private int doing(long source, int begin) {
        int those = elements.isAndBut(0) ? 1 : 0;
        boolean doing = elements.fold(those) == THOSE
                && elements.is(those + 1, WordKind.VERB_ING)
                && source != PhraseSpan.NONE
                && PhraseSpan.to(source) == elements.first(begin)
                && begin < those + FAR;
        for (int k = those + 2; doing && k < elements.firstOf(source); k++) {
            doing = switch (elements.kind(k)) {
                case COMMA, STOP, SEMICOLON, DASH, QUOTATION, COLON, THAT, WHO, BE, HAVE, MODAL -> false;
                default -> true;
            };
        }
        return doing ? those : -1;
    }

    /** "according to sources [in the ministry], it is late": several people with where they are, up to a comma. */
    private long withPlace(long source) {
        int in = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source);
        boolean people = in > 0
                && in + 2 < elements.to()
                && elements.tokens().fold(in) == IN
                && elements.tokens().isLowerCase(in - 1)
                && Nouns.isSeveral(elements.tokens(), in - 1);
        long place = people ? phrases.startingAt(in + 1, elements.to()) : PhraseSpan.NONE;
        int end = PhraseSpan.to(place);
        boolean where = place != PhraseSpan.NONE
                && end < elements.to()
                && elements.tokens().is(end, ',')
                && !Circumstances.isOccasion(elements.tokens().fold(end - 1)); // "lawyers in a court filing"
        return where ? PhraseSpan.of(PhraseSpan.from(source), end) : source;
    }

    /** "A survey of those [18 to 35 years old] shows": whether all that stands between a source and its verb is the age of those. */
    private boolean isAged(long source, int begin) {
        int k = source == PhraseSpan.NONE ? begin : elements.behind(source);
        boolean aged = k < begin && elements.fold(k - 1) == THOSE;
        while (aged && k < begin) {
            aged = elements.is(k, WordKind.NUMBER)
                    || elements.is(k, WordKind.TO)
                    || elements.is(k, WordKind.AND)
                    || elements.isHyphen(k)
                    || AGES.has(elements.fold(k));
            k++;
        }
        return aged;
    }

    /** "said [those who live there]", no "urging those who live there". */
    private boolean isInverted(int verb) {
        return elements.isSaying(verb)
                && (elements.is(verb - 1, WordKind.QUOTATION) || elements.is(verb - 1, WordKind.COMMA));
    }

    /** "[Half of those]": those, and how many of them. */
    private long withShare(int those) {
        int token = elements.first(those);
        long share = elements.is(those - 1, WordKind.OF) && those > 1
                ? phrases.endingBefore(elements, those - 1)
                : PhraseSpan.NONE;
        return share == PhraseSpan.NONE ? PhraseSpan.of(token, token + 1) : share;
    }

    /** Those behind a cue, up to where their clause ends. */
    private long behind(long source, int those) {
        boolean told = switch (elements.kind(those + 1)) {
            case WHO, VERB_ED, VERB_ING -> true;
            default -> false;
        };
        if (!told) {
            return source;
        }
        for (int k = those + 2; k <= those + FAR; k++) {
            switch (elements.kind(k)) {
                case COMMA, STOP, EDGE, SEMICOLON, DASH, QUOTATION -> {
                    return PhraseSpan.of(elements.first(those), elements.first(k));
                }
                default -> {}
            }
        }
        return source;
    }
}
