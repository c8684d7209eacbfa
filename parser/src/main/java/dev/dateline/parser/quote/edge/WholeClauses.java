package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * A clause without marks that a verb of saying reports goes on behind a comma that stands inside of it, "said that when it rained[,]
 * they stayed", "said it needed nets[,] oars and ropes", and ends ahead of the next clause of saying, "[, but Ole Rask said]".
 */
final class WholeClauses {
    static final Phrases CLAUSAL = Phrases.of(WholeClauses.class, "clausal-verbs.txt");
    private static final Phrases EXAMPLES = Phrases.of(WholeClauses.class, "example-openers.txt");
    private static final Phrases GOING_ON = Phrases.of(WholeClauses.class, "going-on-openers.txt");
    private static final Phrases RESULTS = Phrases.of(WholeClauses.class, "result-participles.txt");
    private static final Phrases QUESTIONS = Phrases.of(ClauseEnds.class, "question-openers.txt");
    private static final int ASK = AttributionWords.sort("ask");
    private static final long EVEN = Tokens.fold("even");
    private static final long IF = Tokens.fold("if");
    private static final long WHEN = Tokens.fold("when");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOM = Tokens.fold("whom");
    private static final long WOULD = Tokens.fold("would");
    private static final long COULD = Tokens.fold("could");
    private static final long HAD = Tokens.fold("had");

    /** Not more commas are passed over. */
    private static final int MOST = 4;

    /** What tells who a name is has fewer elements. */
    private static final int ASIDE = 10;

    /** Who is to do something has fewer words. */
    private static final int ORDER = 6;

    private final Elements elements;
    private final ContentEdges edges;
    private final Clauses clauses;
    private final JudgedEdges judged;
    private final JoinedSayings sayings;

    WholeClauses(Elements elements, ContentEdges edges, Clauses clauses, JudgedEdges judged) {
        this.elements = elements;
        this.edges = edges;
        this.clauses = clauses;
        this.judged = judged;
        sayings = new JoinedSayings(elements, clauses);
    }

    /** The end of such a clause behind its cue, else the end given. */
    int end(Cue cue, @Nullable Cue next, int start, int end) {
        int first = behindThat(behindClaim(elements.at(start)));
        boolean clause = isQuestion(first) && (cue.takes('q') || isAsked(cue)) || reportsClause(cue, start, first);
        if (!clause && !isOrder(cue, first)) {
            return end;
        }
        int bound = bound(next, first);
        if (bound <= first + 1) {
            return end;
        }
        int to = elements.at(end);
        for (int i = 0; i < MOST && to < bound; i++) {
            int behind = clause && isOpen(first, to)
                    ? Math.min(bound, elements.at(judged.end(cue, next, elements.first(to))))
                    : clause ? goesOn(cue, next, first, to, bound) : orderGoesOn(cue, next, to, bound);
            if (behind <= to) {
                break;
            }
            to = behind;
        }
        boolean hangs = elements.is(to - 2, WordKind.COMMA) && EXAMPLES.has(elements.fold(to - 1));
        to -= hangs ? 2 : 0; // "would act, [including] by backing Lee"
        if (to <= elements.at(end)) {
            return end;
        }
        return to < bound || bound < elements.count()
                ? elements.first(Math.min(to, bound))
                : edges.cutAtComment(start, edges.contentEnd(start, elements.to()));
    }

    /** "repeated [his view] that when it rained, they stayed": behind a noun for what is said next. */
    private int behindClaim(int first) {
        boolean claim =
                (elements.is(first, WordKind.POSSESSIVE) || elements.kind(first).isArticle())
                        && elements.sort(first + 1) != AttributionWords.NONE
                        && elements.is(first + 2, WordKind.THAT);
        return claim ? first + 2 : first;
    }

    /** Behind "that", and the comma of "that, if it rains, they stay". */
    private int behindThat(int first) {
        boolean that = elements.is(first, WordKind.THAT);
        return first + Elements.bit(that) + Elements.bit(that && isParted(first));
    }

    private boolean isParted(int that) {
        return elements.is(that + 1, WordKind.COMMA);
    }

    /** The end of such a clause ahead of the next clause of saying, else the end given. */
    int cut(Cue cue, int start, int end) {
        if (!elements.has(WordKind.COMMA)) {
            return end;
        }
        int first = behindThat(elements.at(start));
        int comma = reportsClause(cue, start, first) ? sayings.comma(first, elements.at(end)) : -1;
        return comma > 0 ? elements.first(comma) : end;
    }

    /** "was [asked] by Ann Lee whether the line, which is old, would shut": whether a question is put to the subject. */
    private boolean isAsked(Cue cue) {
        int head = elements.at(cue.head());
        return elements.sort(head) == ASK && elements.isPassive(elements.subjectEnd(head), head);
    }

    /** Whether somebody in front of the cue says what a clause tells: "said", "told the Courier", "warned that". */
    private boolean reportsClause(Cue cue, int start, int first) {
        boolean ahead = cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) < cue.from();
        boolean that =
                elements.is(first - 1, WordKind.THAT) || elements.is(first - 2, WordKind.THAT) && isParted(first - 2);
        boolean told = cue.takes('o') && cue.takes('q') && start > cue.to() && !elements.is(first - 1, WordKind.COMMA);
        return ahead
                && cue.takes('t')
                && (that || told || CLAUSAL.has(elements.fold(elements.at(cue.head()))))
                && !elements.is(first, WordKind.TO);
    }

    /** The element ahead of which the next clause of saying stands, with its comma; the end of the unit where there is none. */
    private int bound(@Nullable Cue next, int first) {
        int end = elements.count();
        while (end > first && elements.is(end - 1, WordKind.STOP)) {
            end--;
        }
        if (next == null) {
            return end;
        }
        int opens = elements.at(next.from());
        int subject = next.kind() == Cue.Kind.PLAIN && next.source() != PhraseSpan.NONE
                ? elements.firstOf(next.source())
                : -1;
        opens = subject > first ? Math.min(opens, subject) : opens;
        boolean joined = isJoint(opens - 1);
        opens -= Elements.bit(joined);
        boolean clause = joined || subject > first || elements.is(opens, WordKind.VERB_ING);
        return clause && elements.is(opens - 1, WordKind.COMMA) ? opens - 1 : joined ? opens : end;
    }

    private boolean isJoint(int k) {
        return elements.isAndBut(k) || ClauseEnds.opensReason(elements.fold(k));
    }

    /** "urged [the town to] act", "promised [to] act": whether what is to be done is told. */
    private boolean isOrder(Cue cue, int first) {
        boolean order = cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && PhraseSpan.from(cue.source()) < cue.from();
        for (int k = first; order && k < first + ORDER; k++) {
            if (elements.is(k, WordKind.TO)) {
                return true;
            }
            order = elements.kind(k).isPhrase() || elements.is(k, WordKind.PERSONS) || elements.is(k, WordKind.NOT);
        }
        return false;
    }

    /** "said “some men” [had] left", "there was “no sign” [of] a fire": whether a clause cannot end with quoted words. */
    private boolean isOpen(int first, int to) {
        boolean quoted = elements.is(to - 1, WordKind.QUOTATION) && !isPauseOfQuotation(to);
        return quoted && (elements.is(to, WordKind.OF) || to - 1 == first && isVerb(to));
    }

    private boolean isVerb(int k) {
        int verb = elements.is(k, WordKind.ADVERB) ? k + 1 : k;
        return clauses.isFinite(verb) && !elements.is(verb, WordKind.TO);
    }

    private boolean isPauseOfQuotation(int behind) {
        return elements.is(behind - 1, WordKind.QUOTATION) && elements.tokens().is(elements.first(behind) - 2, ',');
    }

    /** Where the clause ends that goes on behind a comma, or the element given where none does. */
    private int goesOn(Cue cue, @Nullable Cue next, int first, int to, int bound) {
        int comma = isPauseOfQuotation(to) ? to - 1 : to;
        if (comma == to && !elements.is(comma, WordKind.COMMA) || comma == first) {
            return to;
        }
        if (isBareSubject(first + Elements.bit(isQuestion(first)), comma, bound)) {
            return bound;
        }
        int list = listEnd(comma, bound);
        if (list > comma) {
            return list;
        }
        if (isApposition(comma, bound)) {
            return bound;
        }
        boolean whether = AskedThings.isWhether(elements, elements.at(cue.head()), first);
        boolean clause = !whether && opensAdverbial(first, comma) && isClause(comma + 1)
                || isAppended(comma + 1)
                || isQuestion(first) && elements.is(comma + 1, WordKind.AND) && isQuestion(comma + 2)
                || isShifted(cue, first, comma);
        return clause ? Math.min(bound, elements.at(judged.end(cue, next, elements.first(comma + 1)))) : to;
    }

    /** The same of what is to be done: "promised to act[,] even if it rained", "to shut the lock[,] sell the ferry and leave". */
    private int orderGoesOn(Cue cue, @Nullable Cue next, int to, int bound) {
        if (!elements.is(to, WordKind.COMMA)) {
            return to;
        }
        int list = listEnd(to, bound);
        return list < 0 && isReason(to + 1)
                ? Math.min(bound, elements.at(judged.end(cue, next, elements.first(to + 1))))
                : Math.max(list, to);
    }

    /** "[the line], which is old, would", "whether [the line], which is old, would": a subject whose verb stands behind what is told of it. */
    private boolean isBareSubject(int first, int comma, int bound) {
        boolean subject = switch (elements.kind(first)) {
            case ARTICLE, POSSESSIVE, DETERMINER, NUMBER, NAME, TITLE, PERSON, PERSONS, VERB_S, BODY -> true;
            default -> false;
        };
        subject &= comma - first < Elements.NEAR;
        for (int k = first; subject && k < comma; k++) {
            subject = !clauses.isFinite(k)
                    || elements.is(k, WordKind.VERB_ED) && elements.kind(k - 1).isArticle();
        }
        for (int k = comma + 2; subject && k + 1 < bound && k < comma + Elements.NEAR; k++) {
            if ((elements.is(k, WordKind.COMMA) || isPauseOfQuotation(k + 1)) && isVerb(k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** "new nets[,] a boat and 300 oars": behind the last item of a list of things, or -1. */
    private int listEnd(int comma, int bound) {
        boolean item = switch (elements.kind(comma + 1)) {
            case ARTICLE, DETERMINER, NUMBER, NAME, WORD, VERB_S, PERSONS, PERSON, PAPER, BODY, QUOTATION -> true;
            default -> false;
        };
        boolean joined = false;
        int k = comma + 1;
        while (item && k < bound && k < comma + Elements.NEAR && !(joined && elements.is(k, WordKind.COMMA))) {
            boolean and = elements.isAndOr(k);
            item = and || elements.is(k, WordKind.COMMA) || mayBeInThing(k);
            joined |= and;
            k++;
        }
        return item && joined && k < comma + Elements.NEAR ? k : -1;
    }

    /** "sold to Orlo Mills[, a maker of flour]": what a name at the end of a clause is. */
    private boolean isApposition(int comma, int bound) {
        boolean apposition = elements.is(comma - 1, WordKind.NAME)
                && elements.is(comma + 1, WordKind.ARTICLE)
                && bound - comma < ASIDE;
        for (int k = comma + 1; apposition && k < bound; k++) {
            apposition = mayBeInThing(k);
        }
        return apposition;
    }

    private boolean mayBeInThing(int k) {
        return switch (elements.kind(k)) {
            case VERB_ED -> elements.kind(k - 1).isArticle() || elements.is(k + 1, WordKind.BY);
            case VERB_ING -> !elements.isSaying(k) && !elements.is(k - 1, WordKind.NAME); // "Ann Lee [accusing] them"
            case OF, PREPOSITION, SIGN, ADVERB, CALENDAR, PERSONS, QUOTATION -> !elements.isSaying(k);
            default -> elements.kind(k).isPhrase() && !clauses.isFinite(k) && !elements.isSaying(k);
        };
    }

    /** "asked [when] it would open, and [who] would pay". */
    private boolean isQuestion(int k) {
        return elements.is(k, WordKind.WHO) || elements.fold(k) == WHEN || QUESTIONS.has(elements.fold(k));
    }

    /** "[when it rained], they stayed", "[in May], they left". */
    private boolean opensAdverbial(int first, int comma) {
        int word = elements.is(first, WordKind.ADVERB) || elements.fold(first) == EVEN ? first + 1 : first;
        return ClauseEnds.opensReason(elements.fold(word))
                || elements.is(word, WordKind.PREPOSITION) && elements.finite(word, comma) == 0;
    }

    private boolean isClause(int first) {
        return clauses.isClause(first) || clauses.isFinite(clauses.behindSubject(first));
    }

    /** ", [because] it leaked", ", [even if] they paid", ", [most of which] were old", ", so [it had] to wait". */
    private boolean isAppended(int first) {
        boolean part = elements.is(first + 1, WordKind.OF)
                && (elements.fold(first + 2) == WHICH || elements.fold(first + 2) == WHOM);
        return part || isReason(first) || RESULTS.has(elements.fold(first));
    }

    private boolean isReason(int first) {
        long opener = elements.fold(first);
        boolean even = opener == EVEN && (elements.fold(first + 1) == IF || elements.fold(first + 1) == WHEN);
        return even || GOING_ON.has(opener) && !elements.is(first + 1, WordKind.VERB_ING); // "not wanting to stay"
    }

    /** "it would rain[, but] they would stay": a clause that looks ahead or back from what is told, as the first does. */
    private boolean isShifted(Cue cue, int first, int comma) {
        int joint = comma + 1;
        boolean joins = elements.isAndBut(joint);
        int verb = joins ? clauses.shiftedVerb(joint + 1) : -1;
        if (verb < 0) {
            return false;
        }
        long fold = elements.fold(verb);
        if (Grammar.looksPast(elements.tokens(), cue.head())) {
            return fold == WOULD || fold == COULD || fold == HAD;
        }
        boolean same = false;
        for (int k = Math.max(first, comma - Elements.NEAR); !same && k < comma; k++) {
            same = elements.fold(k) == fold && !elements.is(k, WordKind.BE);
        }
        return same;
    }
}
