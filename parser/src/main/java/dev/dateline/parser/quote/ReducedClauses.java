package dev.dateline.parser.quote;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Participles between commas that only tell more of what the subject is: "Ann Lee, a lawyer [asked] to lead the inquiry,
 * said", "The letter, [written] by two aides, warned that".
 */
final class ReducedClauses {
    /** How many elements stand at most between the commas. */
    private static final int LONGEST = 24;

    private static final Phrases PARTICIPLES = Phrases.of(ReducedClauses.class, "reduced-participles.txt");
    private static final long THOSE = Tokens.fold("those");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;

    ReducedClauses(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
    }

    /** Whether a word is such a participle, and the subject has a verb of saying behind the second comma. */
    boolean tells(int k) {
        if (isHearing(k) || isOfThose(k) || isAlone(k) || told(k) > 0) {
            return true;
        }
        if (!elements.is(k, WordKind.VERB_ED) && elements.sort(k) == AttributionWords.NONE
                || elements.is(k, WordKind.VERB_ING)) {
            return false;
        }
        int open = open(k);
        int close = open < 1 ? -1 : close(k);
        if (close < 0 || elements.quotes(open, close) || !isSaying(close + 1)) {
            return false;
        }
        long subject = phrases.endingAt(elements.first(open) - 1, elements.from());
        boolean first = subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
        return first && (isBehindNoun(open, k) || isBehindPause(open, k));
    }

    /** "[A driver] accused of theft said": who says something, ahead of a participle that tells of them; or none. */
    long subject(int verb) {
        for (int k = verb - 2; k > 0 && k > verb - LONGEST && !elements.is(k, WordKind.COMMA); k--) {
            if (PARTICIPLES.has(elements.fold(k)) && told(k) == verb) {
                return phrases.endingAt(elements.first(bare(k)), elements.from());
            }
        }
        return PhraseSpan.NONE;
    }

    /** The verb of saying behind a participle and what was done, as a sentence opens, or -1: "A driver [accused] of theft said". */
    private int told(int k) {
        int noun = bare(k);
        boolean participle = PARTICIPLES.has(elements.fold(k)) && noun >= 0 && isDoneTo(k + 1);
        long subject = participle ? phrases.endingAt(elements.first(noun), elements.from()) : PhraseSpan.NONE;
        if (subject == PhraseSpan.NONE || PhraseSpan.from(subject) != elements.from()) {
            return -1;
        }
        for (int j = k + 2; j < elements.count() && j < k + LONGEST; j++) {
            switch (elements.kind(j)) {
                case COMMA, QUOTATION, THAT, WHO, SUBORDINATOR, AND, BUT, BE, HAVE, MODAL -> {
                    return -1;
                }
                default -> {
                    if (elements.isSaying(j) && Grammar.isReporting(tokens, elements.first(j))) {
                        return elements.is(j - 1, WordKind.TO) ? -1 : j;
                    }
                }
            }
        }
        return -1;
    }

    /** The last element in front of a participle that is no adverb. */
    private int bare(int k) {
        int noun = k - 1;
        while (elements.is(noun, WordKind.ADVERB)) {
            noun--;
        }
        return noun;
    }

    private boolean isDoneTo(int k) {
        return switch (elements.kind(k)) {
            case OF, BY, TO, PREPOSITION -> true;
            default -> false;
        };
    }

    /** "Ann Lee, [told] of the fire, ran": between commas, who is told something says nothing. */
    private boolean isHearing(int k) {
        int form = elements.form(k);
        boolean told = form != Phrases.NONE
                && elements.is(k - 1, WordKind.COMMA)
                && CueVerbs.form(form).takes('o')
                && elements.isSaying(k)
                && (elements.is(k + 1, WordKind.OF) || elements.is(k + 1, WordKind.THAT))
                && close(k) > 0;
        long subject = told ? phrases.endingAt(elements.first(k - 1) - 1, elements.from()) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE && PhraseSpan.from(subject) == elements.from();
    }

    /** "Ann Lee, [defending], said": nothing but a participle between commas. */
    private boolean isAlone(int k) {
        return elements.is(k, WordKind.VERB_ING)
                && elements.is(k - 1, WordKind.COMMA)
                && elements.is(k + 1, WordKind.COMMA)
                && isSaying(k + 2);
    }

    /** "Half of those [asked] said": what was done to those who say something. */
    private boolean isOfThose(int k) {
        return elements.fold(k - 1) == THOSE
                && elements.is(k, WordKind.VERB_ED)
                && (elements.kind(k + 1).isVerb() || elements.isSaying(k + 1));
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
                case COMMA -> {
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
                case COMMA -> {
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
        int form = elements.form(k);
        boolean verb = form != Phrases.NONE && !CueVerbs.form(form).participle() && !elements.is(k + 1, WordKind.STOP);
        return verb && (CueVerbs.form(form).takes('t') || Grammar.isReporting(tokens, elements.first(k)));
    }
}
