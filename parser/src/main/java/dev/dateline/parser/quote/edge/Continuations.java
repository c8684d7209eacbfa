package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.source.SentenceSubjects;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Where what is said goes on behind a comma, since no whole clause stands in front: "that Norland, which is close[, had promised]". */
public final class Continuations {
    private static final long BECAUSE = Tokens.fold("because");
    private static final long IF = Tokens.fold("if");
    private static final long INCLUDING = Tokens.fold("including");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHICH = Tokens.fold("which");
    private static final long AS = Tokens.fold("as");
    private static final long ALSO = Tokens.fold("also");
    private static final long OR = Tokens.fold("or");
    private static final long WELL = Tokens.fold("well");
    private static final long EVEN = Tokens.fold("even");
    private static final Phrases CONDITIONS = Phrases.of(SentenceSubjects.class, "condition-openers.txt");
    private static final Phrases WHATEVER = Phrases.of(Continuations.class, "words-for-any.txt");

    /** How many elements stand at most between a pair of dashes. */
    private static final int ASIDE = 18;

    /** The words of an item of a list are no more elements. */
    private static final int ITEM = 8;

    private final Narration narration;
    private final Elements elements;
    private final ContentEdges edges;
    private final Clauses clauses;

    public Continuations(Narration narration, Elements elements, ContentEdges edges, Clauses clauses) {
        this.narration = narration;
        this.elements = elements;
        this.edges = edges;
        this.clauses = clauses;
    }

    /** "said that Norland, which is close[,] had promised": behind a clause with "which" the subject's verb goes on. */
    int overRelative(int start, int end) {
        int first = elements.at(start);
        int comma = elements.is(elements.at(end), WordKind.COMMA) ? elements.at(end) : elements.at(end) - 1;
        boolean goesOn =
                elements.is(comma, WordKind.COMMA) && elements.kind(comma + 1).isVerb();
        for (int k = comma - 1; goesOn && k > first && k > comma - Elements.NEAR; k--) {
            if (elements.is(k, WordKind.COMMA)) {
                boolean relative = elements.is(k + 1, WordKind.WHO) || elements.fold(k + 1) == WHICH;
                boolean subject = relative && elements.verbs(first, k, 1) == 0;
                return subject ? edges.contentEnd(start, elements.to()) : end;
            }
        }
        return end;
    }

    /** "had a “stern letter” from the board[, which] cited two leaks": behind something quoted in what is said its clause closes the unit. */
    int overQuotedThing(@Nullable Cue next, int start, int end) {
        int comma = elements.at(end);
        int first = elements.at(start);
        int quotation = quotedOf(comma);
        if (quotation > 0 && (next == null || elements.at(next.start()) > quotation + 1)) {
            return elements.first(quotation + 1);
        }
        boolean which = next == null
                && elements.is(comma, WordKind.COMMA)
                && elements.fold(comma + 1) == WHICH
                && elements.quotes(first, comma)
                && !elements.is(first, WordKind.QUOTATION)
                && !elements.is(comma - 1, WordKind.QUOTATION);
        for (int k = comma + 1; which && k < elements.count(); k++) {
            which = !elements.is(k, WordKind.COMMA) && !elements.is(k, WordKind.QUOTATION);
        }
        return which ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "relied on logs[, which are “odd,”] but said no": the quoted words that a clause says a thing is, whose it is not to say; or -1. */
    private int quotedOf(int comma) {
        boolean which = elements.is(comma, WordKind.COMMA) && elements.fold(comma + 1) == WHICH;
        boolean be = which
                && elements.is(comma + 2, WordKind.BE)
                && elements.kind(comma - 1).isPhrase();
        return be && elements.is(comma + 3, WordKind.QUOTATION) && elements.isAndBut(comma + 4) ? comma + 3 : -1;
    }

    /** "cited a rule[ that] bars cooks", "feared the guests[, including] cooks": what tells more of a thing belongs to it. */
    int overThing(Cue cue, @Nullable Cue next, int start, int end) {
        int k = elements.at(end);
        boolean including = elements.is(k, WordKind.COMMA) && elements.fold(k + 1) == INCLUDING && !resumes(k + 2);
        boolean that = elements.is(k, WordKind.THAT) && !elements.is(k - 1, WordKind.NAME);
        boolean relative = that || elements.is(k, WordKind.WHO);
        if (!relative && !including) {
            return end;
        }
        boolean noun = elements.kind(k - 1).isOpen()
                && !elements.is(k - 2, WordKind.NUMBER) // "found [64 percent] who say"
                && !elements.is(k - 1, WordKind.ADVERB)
                && (!elements.isCueVerb(k - 1) || elements.is(k - 1, WordKind.VERB_S));
        boolean thing = noun
                && k > elements.at(start)
                && cue.start() < start
                && !cue.takes('o')
                && (next == null
                        || PhraseSpan.from(next.source()) != elements.first(k + 1)) // "a rule that [cooks say] is bad"
                && !elements.quotes(elements.at(start), elements.count());
        return thing ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "members, including cooks[, have] left": whether the verb of the clause stands behind a comma. */
    private boolean resumes(int from) {
        for (int k = from; k < elements.count() && k < from + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.COMMA) && elements.finite(k + 1, k + 2) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "said even though there is no wind, the fares are high", "said however hard it is, they row": a content that opens with a
     * condition is more than that.
     */
    int overCondition(int start, int end) {
        int comma = elements.at(end);
        if (!elements.is(comma, WordKind.COMMA)) {
            return end;
        }
        int first = elements.at(start);
        first += Elements.bit(elements.is(first, WordKind.THAT)); // "warned that if it rains[,] they stay"
        int word = elements.fold(first) == EVEN ? first + 1 : first;
        boolean because = elements.fold(word) == BECAUSE && elements.is(word + 1, WordKind.OF); // "because of the fog"
        boolean any = WHATEVER.has(elements.fold(word)) && comma > word + 2;
        boolean condition = any || CONDITIONS.has(elements.fold(word)) && (because || holdsVerb(word, comma));
        boolean clause =
                condition && !elements.isAndBut(comma + 1) && elements.verbs(comma + 1, elements.count(), 1) > 0;
        return clause ? edges.contentEnd(start, elements.to()) : end;
    }

    private boolean holdsVerb(int from, int to) {
        boolean verb = elements.verbs(from, to, 1) > 0;
        for (int k = from; k < to && !verb; k++) {
            verb = clauses.isPast(k); // "if it came back"
        }
        return verb;
    }

    /** "writes: Orlo announced[ that] it would": no content stops between a verb of saying and what that says. */
    int overReport(Cue cue, int start, int end) {
        int that = elements.at(end);
        boolean report = elements.is(that, WordKind.THAT)
                && elements.isCueVerb(elements.at(cue.head())) // no "in a poll, Lee found that"
                && that - 1 > elements.at(start)
                && elements.takes(that - 1, 't')
                && !elements.quotes();
        return report ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "said shortly after he left[,] a clerk came": a content that opens with when it was is more than that. */
    int overTime(Cue cue, int start, int end) {
        int first = elements.at(start);
        int word = elements.is(first, WordKind.ADVERB) ? first + 1 : first;
        int comma = elements.at(end);
        boolean when = start == cue.to()
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('t')
                && ClauseEnds.opensReason(elements.fold(word))
                && elements.fold(word) != WHEN // "decides when"
                && elements.is(comma, WordKind.COMMA)
                && comma > word + 2
                && !elements.quotes()
                && (clauses.isClause(comma + 1) || clauses.isPast(clauses.behindSubject(comma + 1)));
        return when ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "cited the strike[,] the fog and cheap steel that came by sea": behind the first of a list without verbs its others follow. */
    int overList(int start, int end) {
        int first = elements.at(start);
        int comma = elements.at(end);
        if (!elements.is(comma, WordKind.COMMA)) {
            return end;
        }
        int and = comma + 1;
        while (and < comma + ITEM && elements.kind(and).isPhrase()) {
            and++;
        }
        int behind = and + 1;
        while (behind < and + ITEM && elements.kind(behind).isPhrase()) {
            behind++;
        }
        boolean list = elements.is(and, WordKind.AND)
                && !elements.kind(behind).isVerb() // "the crews and their guests will go"
                && elements.kind(comma + 1).isArticle()
                && elements.kind(and + 1).isPhrase()
                && elements.verbs(first, comma, 1) == 0
                && !clauses.isClause(comma + 1)
                && !elements.quotes(first, elements.count());
        return list ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "talk to them about belts[, as well as lamps]", "asked: Is it late[, or not?]", "the way to sleep—the best—[is to]": what goes on. */
    int overAddition(Cue cue, int start, int end) {
        int k = elements.at(end);
        if (elements.kind(k) != WordKind.STOP && isHandedOver(cue, start)) {
            return edges.contentEnd(start, elements.to());
        }
        if (cue.frames().isEmpty()) {
            return end; // "allegations of theft, as well as a fire"
        }
        boolean more = elements.is(k, WordKind.COMMA)
                && elements.fold(k + 1) == AS
                && elements.fold(k + 2) == WELL
                && elements.fold(k + 3) == AS;
        more |= isAlso(elements.at(start), k);
        boolean question = elements.is(k, WordKind.COMMA)
                && elements.is(elements.at(start) - 1, WordKind.COLON)
                && elements.tokens().is(elements.to() - 1, '?');
        int list = isListable(start) ? listEnd(k) : -1;
        boolean runs = more || question || list > 0 || isParted(elements.at(start), k);
        return runs && isListable(start) ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "Her advice: [Eat early, sleep late, and row]": whether a colon behind the cue hands over all of the sentence. */
    private boolean isHandedOver(Cue cue, int start) {
        int colon = elements.at(start) - 1;
        boolean said = cue.takes('q') || SpeechNouns.has(elements.fold(colon - 1));
        return elements.is(colon, WordKind.COLON) && elements.first(colon) == cue.to() && said && isListable(start);
    }

    private boolean isListable(int start) {
        return !elements.quotes(elements.at(start), elements.count());
    }

    /** "they will see it[, but also like] it": whether a second base form behind "will" follows. */
    private boolean isAlso(int first, int comma) {
        boolean also = elements.is(comma, WordKind.COMMA)
                && elements.is(comma + 1, WordKind.BUT)
                && elements.fold(comma + 2) == ALSO
                && elements.is(comma + 3, WordKind.WORD)
                && !clauses.isPast(comma + 3);
        for (int k = first; also && k < comma && k < first + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.MODAL)) {
                return true;
            }
        }
        return false;
    }

    /** "the way to sleep[—]the best of all—is to": whether a pair of dashes stands between a thing and its verb. */
    private boolean isParted(int first, int dash) {
        if (!elements.is(dash, WordKind.DASH) || elements.verbs(first, dash, 1) > 0) {
            return false;
        }
        int close = dash + 1;
        while (close < dash + ASIDE && !elements.is(close, WordKind.DASH)) {
            close++;
        }
        return elements.is(close, WordKind.DASH) && elements.finite(close + 1, close + 2) > 0;
    }

    /** "report blocked drains[,] potholes, burst pipes, or bent rails so that": behind a list of nothing but things, or -1. */
    private int listEnd(int comma) {
        int k = comma;
        for (int items = 0; items < ITEM && elements.is(k, WordKind.COMMA); items++) {
            int next = k + 1;
            boolean last = elements.isAndOr(next);
            next += Elements.bit(last);
            int behind = next;
            while (behind < next + ITEM && isThing(behind)) {
                behind++;
            }
            boolean doing = last && behind == next && elements.is(behind, WordKind.VERB_ING); // "and reporting"
            behind += Elements.bit(doing && !elements.kind(behind + 1).isWord());
            if (behind == next) {
                return -1;
            }
            if (last) {
                return items > 1 - Elements.bit(doing) && !elements.kind(behind).isVerb() && !elements.isSaying(behind)
                        ? behind
                        : -1;
            }
            k = behind;
        }
        return -1;
    }

    /** A word of a thing that no one is; a participle only ahead of another, "[burst] pipes". */
    private boolean isThing(int k) {
        return switch (elements.kind(k)) {
            case WORD, DETERMINER, ARTICLE -> elements.fold(k) != OR && !clauses.isPast(k);
            case VERB_S -> !elements.isSaying(k) || elements.is(k - 1, WordKind.WORD);
            case VERB_ED -> elements.isAndOr(k - 1) || elements.is(k - 1, WordKind.COMMA);
            default -> false;
        };
    }

    /** "According to the report, the firm[,] Veltra, knew of it": ahead of a comma is no more than the subject of what is relayed. */
    int overSubject(int start, int end) {
        int comma = elements.at(end);
        boolean subject = elements.is(comma, WordKind.COMMA)
                && elements.verbs(elements.at(start), comma, 1) == 0
                && !elements.quotes(elements.at(start), elements.count());
        return subject ? edges.contentEnd(start, elements.to()) : end;
    }

    /** "But, he said, [it fails] when cooks ask for it": whether what goes on behind a cue stops ahead of a clause of its own. */
    boolean isCut(Cue cue, @Nullable Cue next, int start, int end) {
        int k = elements.at(end);
        k += Elements.bit(elements.is(k, WordKind.COMMA));
        long opener = elements.fold(k);
        return next != null
                && next.source() != PhraseSpan.NONE
                && (opener == WHEN || opener == IF || opener == BECAUSE)
                && k > elements.at(start)
                && PhraseSpan.from(next.source()) > elements.first(k)
                && PhraseSpan.from(next.source()) <= elements.first(k + 2)
                && elements.is(elements.at(cue.start()) - 1, WordKind.COMMA)
                && elements.is(elements.at(cue.end()), WordKind.COMMA)
                && !elements.quotes();
    }

    /** "He has a cat and[, he says,] “a dog”": whether what stands ahead of a cue leads to the quoted words behind it. */
    public boolean leadsOn(long ahead, long rest) {
        int last = PhraseSpan.to(ahead) - 1;
        return !narration.isQuoted(last)
                && elements.isAndBut(elements.at(last))
                && elements.is(elements.firstOf(rest), WordKind.QUOTATION);
    }
}
