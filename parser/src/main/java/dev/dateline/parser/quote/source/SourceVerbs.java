package dev.dateline.parser.quote.source;

import dev.dateline.parser.quote.sense.PhaseVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;

/** A source without the verb of its clause: "[Sailors] met potters at a fair to discuss the kiln". */
public final class SourceVerbs {
    private final Elements elements;
    private final PhaseVerbs tried;

    public SourceVerbs(Elements elements) {
        this.elements = elements;
        this.tried = new PhaseVerbs(elements);
    }

    /** What of a source can be the source of a cue that is no verb of its own clause, or stands in one with "that". */
    public long without(long source, int k) {
        if (source == PhraseSpan.NONE || PhraseSpan.to(source) > elements.first(k)) {
            return source;
        }
        int first = elements.firstOf(source);
        int left = elements.subjectEnd(k);
        if (first != 0 && !elements.is(first - 1, WordKind.COMMA)) {
            return elements.is(left, WordKind.THAT) ? behindPresent(source) : source;
        }
        boolean infinitive = left == k - 1 && elements.is(left, WordKind.TO);
        boolean participle = left == k - 1 && elements.is(k, WordKind.VERB_ING) && endsClause(k);
        boolean relative = elements.is(left, WordKind.THAT);
        if (!infinitive && !participle && !relative) {
            return source;
        }
        int last = elements.behind(source) - 1;
        if (infinitive && last == left - 1 && last > first && tried.isOfTrying(last)) {
            return PhraseSpan.of(PhraseSpan.from(source), elements.first(last)); // "[This function] tries to explain"
        }
        if (infinitive && last > first && elements.is(last, WordKind.VERB_S) && elements.is(last - 1, WordKind.NAME)) {
            return PhraseSpan.of(PhraseSpan.from(source), elements.first(last)); // "[Ann Lee] pulls over to say"
        }
        int verb = verb(first, elements.behind(source), infinitive, relative);
        if (verb < 0) {
            return source;
        }
        int end = verb;
        while (end > first && elements.is(end - 1, WordKind.ADVERB)) {
            end--;
        }
        if (end == first && !relative) {
            return PhraseSpan.NONE; // "Recently suspended for [slamming] Lee"
        }
        return relative
                ? PhraseSpan.of(elements.first(verb + 1), PhraseSpan.to(source)) // "Lee hung [banners] that say"
                : PhraseSpan.of(PhraseSpan.from(source), elements.first(end));
    }

    /** "as Altona waits for [a court] that has accused it": the last phrase behind a present of who stands behind "as". */
    private long behindPresent(long source) {
        int first = elements.firstOf(source);
        int end = elements.behind(source);
        boolean clause = elements.is(first - 1, WordKind.SUBORDINATOR)
                && elements.is(first, WordKind.NAME)
                && elements.is(first + 1, WordKind.VERB_S)
                && elements.is(first + 2, WordKind.PREPOSITION);
        int last = clause ? end - 1 : first;
        while (last > first + 2 && !elements.kind(last).isArticle()) {
            last--;
        }
        return last > first + 2 ? PhraseSpan.of(elements.first(last), PhraseSpan.to(source)) : source;
    }

    /** Whether no comma parts what is said from a verb that the sentence may still have. */
    private boolean endsClause(int k) {
        for (int j = k + 1; j < elements.count() && j < k + Elements.NEAR; j++) {
            if (elements.is(j, WordKind.COMMA) || elements.is(j, WordKind.DASH)) {
                return false;
            }
        }
        return true;
    }

    /** The first past in a phrase that is no participle with "by" behind it, or -1. */
    private int verb(int first, int end, boolean infinitive, boolean relative) {
        for (int j = first + 1; j < end - 1; j++) {
            boolean past = elements.isPast(j) && elements.tokens().isLowerCase(elements.first(j));
            if (past && isNoun(j - 1)) {
                return isBehindVerb(j + 1, infinitive, relative) ? j : -1;
            }
        }
        return -1;
    }

    private boolean isNoun(int k) {
        return switch (elements.kind(k)) {
            case NAME, PERSON, PERSONS, BODY, PAPER, WORD, VERB_S, ADVERB -> true;
            default -> false;
        };
    }

    /** Whether an object or more follows that tells the verb from a participle; but "inspired [Lee] to say". */
    private boolean isBehindVerb(int k, boolean infinitive, boolean relative) {
        return switch (elements.kind(k)) {
            case PREPOSITION -> true;
            case ARTICLE, POSSESSIVE, NUMBER, DETERMINER -> !infinitive;
            case WORD, VERB_S, PERSON, PERSONS, PAPER -> relative;
            default -> false;
        };
    }
}
