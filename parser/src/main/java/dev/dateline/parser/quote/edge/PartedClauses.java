package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * What is said and an insertion parts: “denied that the mill[, which is old, had] closed”, “promised to put Selm[, which has no
 * port, on] the map”. A content that ends ahead of one goes on behind it, where a clause in it has no verb yet or where, when or
 * how closes the sentence.
 */
final class PartedClauses {
    private static final Phrases RESUMING = Phrases.of(PartedClauses.class, "resuming-prepositions.txt");
    private static final long AS = Tokens.fold("as");
    private static final long WHETHER = Tokens.fold("whether");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHERE = Tokens.fold("where");
    private static final long WHOSE = Tokens.fold("whose");

    /** How many elements what closes a sentence has at most. */
    private static final int CLOSING = 10;

    private final Elements elements;
    private final Clauses clauses;
    private final JudgedEdges judged;

    PartedClauses(Elements elements, Clauses clauses, JudgedEdges judged) {
        this.elements = elements;
        this.clauses = clauses;
        this.judged = judged;
    }

    /** The end of a content behind its cue, over the insertion that it ends ahead of; else the end given. */
    int over(Cue cue, @Nullable Cue next, int start, int end) {
        int pause = elements.at(end);
        int first = elements.at(start);
        if (elements.first(pause) != end || pause <= first || cue.start() > start || elements.quotes(first, pause)) {
            return end;
        }
        boolean unfinished = isUnfinished(cue, first, pause);
        int behind = unfinished ? verb(pause) : -1;
        behind = behind < 0 && unfinished && isTold(cue, first, pause) ? behindApposition(first, pause) : behind;
        behind = behind < 0 && isRelative(pause) ? closing(first, pause) : behind;
        if (behind < 0 || next != null && next.head() >= elements.first(behind)) {
            return end;
        }
        int over = judged.end(cue, null, elements.first(behind));
        return over > elements.first(behind + 1) ? over : end;
    }

    /** The verb that goes on behind an insertion, or -1. */
    private int verb(int pause) {
        boolean relative = isRelative(pause);
        boolean dash = elements.is(pause, WordKind.DASH) && !elements.isHyphen(pause);
        if (!relative && !dash && !elements.is(pause, WordKind.OPEN)) {
            return -1;
        }
        WordKind close = relative ? WordKind.COMMA : dash ? WordKind.DASH : WordKind.CLOSE;
        int limit = Math.min(elements.count(), pause + Elements.NEAR);
        for (int k = elements.next(close, pause + 1, limit); k < limit; k = elements.next(close, k + 1, limit)) {
            if (isVerb(k + 1)) {
                return k + 1;
            }
            if (!relative && !elements.isHyphen(k)) {
                return -1;
            }
        }
        return -1;
    }

    /** "that [the mill]", "whether [the mill]", "claimed [the mill]": whether a subject stands where a clause has to. */
    private boolean isTold(Cue cue, int first, int pause) {
        int opener = pause - 1;
        while (opener >= first && !opensClause(opener)) {
            opener--;
        }
        boolean that = elements.is(opener, WordKind.THAT) || elements.fold(opener) == WHETHER;
        boolean clausal = opener < first && WholeClauses.CLAUSAL.has(elements.fold(elements.at(cue.head())));
        return (that || clausal) && opensSubject(Math.max(first, opener + 1));
    }

    private boolean opensSubject(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS);
    }

    /** "that [Ann Lee], the mayor, [had]", "that [Lee, now mayor], [had]": the verb behind what tells who or what a subject is, or -1. */
    private int behindApposition(int first, int pause) {
        if (!elements.is(pause, WordKind.COMMA)) {
            return -1;
        }
        if (isVerb(pause + 1) && (hasComma(first, pause) || !elements.isPast(pause + 1))) {
            return hasComma(first, pause)
                    ? pause + 1
                    : -1; // "[Ann Lee, the mayor], had"; but "the tax, aimed at boats, had"
        }
        int limit = Math.min(elements.count(), pause + Elements.NEAR);
        for (int k = pause + 1; k < limit; k++) {
            switch (elements.kind(k)) {
                case COMMA -> {
                    if (isVerb(k + 1)) {
                        return k + 1;
                    }
                }
                case SEMICOLON, COLON, DASH, STOP, QUOTATION, HE, SHE, THEY, WE, SPEAKER_I, YOU, THAT -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }

    /** "[had]", "[later left]". */
    private boolean isVerb(int k) {
        int verb = k + Elements.bit(elements.is(k, WordKind.ADVERB));
        return elements.kind(verb).isVerb() || clauses.isFinite(verb) || clauses.isPast(verb);
    }

    private boolean hasComma(int first, int pause) {
        return elements.next(WordKind.COMMA, first, pause) < pause;
    }

    /** “[on] the map.”, “[to] a bank.”: what closes the sentence behind the comma of a clause, without a verb of its own, or -1. */
    private int closing(int first, int pause) {
        int limit = Math.min(elements.count(), pause + Elements.NEAR);
        int last = -1;
        for (int k = elements.next(WordKind.COMMA, pause + 1, limit);
                k < limit;
                k = elements.next(WordKind.COMMA, k + 1, limit)) {
            last = k;
        }
        int end = last + 1;
        while (last > 0
                && end < last + CLOSING
                && elements.kind(end).isWord()
                && !elements.kind(end).isVerb()) {
            end++;
        }
        boolean closes = last > pause + 2
                && RESUMING.has(elements.fold(last + 1))
                && !clauses.isClause(last + 2)
                && !Circumstances.isOccasion(elements.fold(end - 1))
                && (holdsVerb(first, pause) || !TimeWords.isTime(elements, last + 1, end))
                && (elements.is(end, WordKind.STOP) && end == elements.count() - 1 || end == elements.count());
        return closes ? last + 1 : -1;
    }

    private boolean holdsVerb(int from, int to) {
        return elements.verbs(from, to, 1) > 0;
    }

    /** “[, which]”, “[, who]”, “[, where]”. */
    private boolean isRelative(int comma) {
        long word = elements.fold(comma + 1);
        return elements.is(comma, WordKind.COMMA)
                && (elements.is(comma + 1, WordKind.WHO) || word == WHICH || word == WHERE || word == WHOSE);
    }

    /** Whether the last clause ahead of a pause has no more than its subject: “sees signs that [the mill]”. */
    private boolean isUnfinished(Cue cue, int first, int pause) {
        int opener = pause - 1;
        while (opener >= first && !opensClause(opener)) {
            opener--;
        }
        boolean opened = opener >= first || opensClause(first - 1) || cue.takes('t') && !cue.takes('a');
        int subject = Math.max(first, opener + 1);
        boolean bare = opened && subject < pause && elements.verbs(subject, pause, 1) == 0;
        for (int k = subject; bare && k < pause; k++) {
            boolean noun = k == subject
                    || switch (elements.kind(k - 1)) {
                        case ARTICLE, POSSESSIVE, DETERMINER, CLITIC, NUMBER, OF, AND, PREPOSITION, WORD -> true;
                        default -> false;
                    };
            boolean toDo = elements.is(k, WordKind.TO)
                    && (elements.is(k + 1, WordKind.WORD) || elements.isCueVerb(k + 1)); // but "sales to the port"
            bare = !toDo && !clauses.isPast(k) && !clauses.isFinite(k) && (noun || !elements.is(k, WordKind.VERB_S));
        }
        return bare;
    }

    /** "that", "whether"; but "such [as]". */
    private boolean opensClause(int k) {
        return elements.is(k, WordKind.THAT) || elements.is(k, WordKind.SUBORDINATOR) && elements.fold(k) != AS;
    }
}
