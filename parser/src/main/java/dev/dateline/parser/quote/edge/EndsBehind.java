package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.ExceptedRemarks;
import dev.dateline.parser.quote.cue.Accused;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.frame.RelayedClauses;
import dev.dateline.parser.quote.frame.TopicsTold;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.PairedAdjectives;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Where the words behind a cue end: farther than the judge has it where no whole clause stands ahead of that end, "said that Norland,
 * which is close[, had promised]", and no farther than their clause, "said it was late [but gave no details]".
 */
public final class EndsBehind {
    private static final long WHERE = Tokens.fold("where");

    private final NounPhrases phrases;
    private final Elements elements;
    private final Clauses whole;
    private final JudgedEdges judged;
    private final ContentEdges edges;
    private final Continuations runs;
    private final UnfinishedClauses unfinished;
    private final WholeClauses told;
    private final ClauseEnds clauses;
    private final RelayedClauses relayed;
    private final SecondPredicates second;
    private final JoinedAuxiliaries joined;
    private final SetOffEnds setOff;
    private final StatementTails tails;
    private final PressHearers press;
    private final QuotedEnds quoted;
    private final AskedThings asked;
    private final Accused accused;
    private final CourtHearings courts;
    private final PairedAdjectives pairs;
    private final ResumedSubjects resumed;
    private final ClingingWords clinging;
    private final BracketedComments brackets;
    private final JoinedThings things;
    private final ObjectEnds objects;
    private final InsertedEnds inserted;
    private final GerundLists gerunds;
    private final ListedThings listed;
    private final HangingEnds hanging;
    private final TopicEnds topics;
    private final SubjectClauseEnds subjects;
    private final SentenceVerbEnds sentences;
    private final PronounEnds pronouns;
    private final OccasionEnds occasions;
    private final ClauseModifiers modifiers;
    private final AddedAlternatives alternatives;
    private final FrontedEnds fronted;
    private final JudgedNames names;
    private final PartedClauses parted;
    private final FrontedNouns opening;

    public EndsBehind(Workbench bench, JudgedEdges judged) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.judged = judged;
        edges = new ContentEdges(bench.narration());
        whole = new Clauses(bench.phrases(), elements);
        runs = new Continuations(bench.narration(), elements, edges, whole);
        unfinished = new UnfinishedClauses(elements, whole);
        told = new WholeClauses(elements, edges, whole, judged);
        clauses = new ClauseEnds(bench.phrases(), elements, whole);
        relayed = new RelayedClauses(elements);
        second = new SecondPredicates(bench.phrases(), elements);
        joined = new JoinedAuxiliaries(elements);
        setOff = new SetOffEnds(elements);
        tails = new StatementTails(elements);
        press = new PressHearers(elements);
        quoted = new QuotedEnds(elements, whole);
        asked = new AskedThings(bench.phrases(), elements);
        accused = new Accused(bench);
        courts = new CourtHearings(bench.phrases(), elements);
        pairs = new PairedAdjectives(elements);
        resumed = new ResumedSubjects(elements);
        clinging = new ClingingWords(elements, judged);
        brackets = new BracketedComments(elements);
        things = new JoinedThings(elements);
        objects = new ObjectEnds(elements, whole);
        inserted = new InsertedEnds(elements);
        gerunds = new GerundLists(elements);
        listed = new ListedThings(elements, whole);
        hanging = new HangingEnds(elements, whole);
        topics = new TopicEnds(elements, whole);
        subjects = new SubjectClauseEnds(elements, whole);
        sentences = new SentenceVerbEnds(elements, whole);
        pronouns = new PronounEnds(elements);
        occasions = new OccasionEnds(elements, new Circumstances(bench.narration(), bench.phrases()));
        modifiers = new ClauseModifiers(elements);
        alternatives = new AddedAlternatives(elements);
        fronted = new FrontedEnds(elements);
        names = new JudgedNames(elements);
        parted = new PartedClauses(elements, whole, judged);
        opening = new FrontedNouns(elements, whole);
    }

    /** "said that [the line, which is old, had promised]": behind "that" alone, all of the unit where the judge finds no verb. */
    public int behindThat(Cue cue, Cue next, int start) {
        int end = judged.end(cue, next, start);
        return elements.verbs(elements.at(start), elements.at(end), 1) == 0 ? unitEnd(start) : end;
    }

    /**
     * The token behind the words of a cue.
     *
     * @param next the cue behind it
     * @param start their first token
     * @param judgedEnd where the judge has them end
     * @param question the element that opens what somebody is asked, or -1
     */
    public int end(Cue cue, @Nullable Cue next, int start, int judgedEnd, int question) {
        int end = ofClause(cue, next, start, whole(cue, next, start, judgedEnd));
        end = told.cut(cue, start, ofRelayed(cue, next, start, end));
        end = quoted.end(cue, start, next == null ? clauses.overJoined(end) : end);
        end = next == null ? ofTopic(cue, start, end) : end;
        end = question > 0 ? asked.end(question, end, next) : end; // "asked [why it sank], Lee said"
        end = Math.min(end, elements.first(courts.closing(elements.at(start))));
        end = accused.isBehindSubject(elements.at(cue.head())) ? ofAccused(start, end) : end;
        end = beforeSource(cue, start, end);
        end = inserted.end(cue, start, tails.end(cue, start, end));
        end = subjects.end(cue, start, topics.end(cue, start, brackets.end(cue, start, end)));
        end = occasions.end(cue, start, pronouns.end(cue, start, sentences.end(cue, start, end)));
        end = next == null ? end : ExceptedRemarks.end(elements, next, start, end);
        end = names.end(cue, start, fronted.end(cue, start, opening.end(cue, start, end)));
        return press.end(cue, start, alternatives.end(cue, next, start, modifiers.end(start, end)));
    }

    /** "warned the rowers [of floods in the valley]": over where and when a thing is that somebody is told of. */
    private int ofTopic(Cue cue, int start, int end) {
        int of = elements.at(start);
        boolean topic = elements.is(of, WordKind.OF) && TopicsTold.of(phrases, elements, elements.at(cue.head())) == of;
        return topic ? Math.max(end, elements.first(TopicsTold.end(phrases, elements, of, elements.at(end)))) : end;
    }

    /** "A cook accused [of theft] has been cleared", "[of theft] walked free": ahead of the verb of the sentence; but "of saying it was late". */
    private int ofAccused(int start, int end) {
        int last = elements.at(end);
        int past = accused.mainVerb(elements.at(start), last);
        for (int k = elements.at(start) + 2; k < last; k++) {
            boolean auxiliary = elements.is(k, WordKind.HAVE) || elements.is(k, WordKind.BE);
            boolean inner = switch (elements.kind(k - 1)) {
                case WHO, THAT, HE, SHE, IT, THEY, WE, YOU, SPEAKER_I, TO, MODAL, HAVE, COMMA -> true;
                default -> elements.isRelativePronoun(k - 1);
            };
            if (auxiliary && !inner) {
                return elements.first(past > 0 ? Math.min(past, k) : k);
            }
        }
        return past > 0 ? elements.first(past) : end;
    }

    /** "asked: Is it late[, or not?]", "cited the strike[,] the fog and cheap steel": over all without which what is said is no whole. */
    private int whole(Cue cue, @Nullable Cue next, int start, int judgedEnd) {
        if (endsUnit(judgedEnd)) {
            return judgedEnd;
        }
        int end = judgedEnd;
        if (unfinished.has(cue, next, start, end) || runs.isCut(cue, next, start, end)) {
            end = judged.end(cue, null, start);
            end = unfinished.has(cue, next, start, end) ? overFront(cue, start, end) : end;
        }
        end = hanging.has(cue, start, end) ? overHanging(cue, start, end) : end;
        end = overHyphen(start, overPair(start, end));
        end = next == null && resumed.goOn(elements.at(start), elements.at(end)) ? unitEnd(start) : end;
        end = cue.takes('t') && (next == null || next.end() < end) ? overWhere(start, end) : end;
        end = next == null ? runs.overAddition(cue, start, end) : end;
        boolean whether = AskedThings.isWhether(elements, elements.at(cue.head()), elements.at(start));
        int condition = whether ? end : runs.overCondition(start, end);
        end = next == null && start == cue.to() ? runs.overList(start, condition) : end;
        end = next == null ? listed.over(cue, start, end) : end;
        end = runs.overTime(cue, start, runs.overReport(cue, start, gerunds.over(cue, start, end)));
        end = clinging.over(cue, next, told.end(cue, next, start, end));
        return parted.over(cue, next, start, end);
    }

    /** "is to find out whether[ cooks wanted it]": where the judge ends the words without the cue in them, else the end of the unit. */
    private int overHanging(Cue cue, int start, int end) {
        int over = judged.end(cue, null, start);
        int limit = over > end && !hanging.has(cue, start, over) ? over : unitEnd(start);
        int far = Math.min(elements.at(limit), elements.at(end) + Elements.NEAR);
        for (int k = elements.at(end); k < far; k++) {
            boolean joint = elements.isAndBut(k);
            int verb = k + 1 + Elements.bit(elements.is(k + 1, WordKind.ADVERB));
            boolean says = elements.isSaying(verb)
                    || elements.is(verb + 1, WordKind.THAT)
                    || elements.is(verb, WordKind.VERB_ED) && elements.isCueVerb(verb); // "and called for a vote"
            if (joint && says) {
                return edges.contentEnd(start, elements.first(k)); // "left open whether they could go but said"
            }
        }
        return limit;
    }

    /** "said in May[, it sank], drawing laughter": where the clause ends that follows when it was, else the end of the unit. */
    private int overFront(Cue cue, int start, int end) {
        int comma = elements.at(end);
        boolean front = elements.is(comma, WordKind.COMMA) && comma + 1 < elements.count();
        int behind = front ? judged.end(cue, null, elements.first(comma + 1)) : end;
        return elements.verbs(comma, elements.at(behind), 1) > 0 ? behind : unitEnd(start);
    }

    /** "Conceding [it was “late”] he left": no content holds whose words it is. */
    private int beforeSource(Cue cue, int start, int end) {
        int source = cue.source() == PhraseSpan.NONE ? start : PhraseSpan.from(cue.source());
        boolean inside = source > start + 1 && source < end;
        return inside
                ? elements.first(
                        elements.at(source) - Elements.bit(elements.is(elements.at(source) - 1, WordKind.COMMA)))
                : end;
    }

    /** "demanded new[,] tougher rules for the port": over a comma between two adjectives, up to the next pause. */
    private int overPair(int start, int end) {
        int comma = elements.at(end);
        if (!pairs.isBetween(comma)) {
            return end;
        }
        int pause = pause(comma + 1);
        return pairs.isBetween(pause) ? unitEnd(start) : Math.min(elements.first(pause), unitEnd(start));
    }

    /** "said it was legal in cases [where a deer is hurt]": over a clause that tells of the noun right ahead of it, up to the next pause. */
    private int overWhere(int start, int end) {
        int where = elements.at(end);
        boolean tells = elements.first(where) == end;
        where += elements.is(where, WordKind.PREPOSITION) ? 2 : 0; // "legal [in cases] where"
        tells &= elements.fold(where) == WHERE
                && (elements.is(where - 1, WordKind.WORD) || elements.is(where - 1, WordKind.VERB_S))
                && elements.verbs(elements.at(start), where, 1) > 0;
        int pause = tells ? pause(where + 1) : where;
        return tells ? Math.min(elements.first(pause), unitEnd(start)) : end;
    }

    /** "shows a 62%[-]32% divide": over a hyphen between two figures, up to the next pause. */
    private int overHyphen(int start, int end) {
        int hyphen = elements.at(end);
        if (!elements.is(hyphen, WordKind.DASH)) {
            return end;
        }
        if (isInFigures(hyphen)) {
            return Math.min(elements.first(pause(hyphen)), unitEnd(start));
        }
        int k = hyphen; // "built a 40[-]bed ward"
        while (elements.isHyphen(hyphen)
                && elements.first(hyphen) == end
                && elements.is(hyphen - 1, WordKind.NUMBER)
                && (elements.isHyphen(k) || elements.kind(k).isPhrase())) {
            k++;
        }
        return k > hyphen + 1 ? Math.min(elements.first(k), unitEnd(start)) : end;
    }

    private boolean isInFigures(int k) {
        return elements.isHyphen(k)
                && elements.is(k + 1, WordKind.NUMBER)
                && (elements.is(k - 1, WordKind.NUMBER) || elements.is(k - 1, WordKind.SIGN));
    }

    /** The first element that is no word and no figure. */
    private int pause(int from) {
        int pause = from;
        while (pause < from + Elements.NEAR
                && (elements.kind(pause).isWord()
                        || elements.is(pause, WordKind.NUMBER)
                        || elements.is(pause, WordKind.SIGN)
                        || isInFigures(pause))) {
            pause++;
        }
        return pause;
    }

    /** "Lee, who says [he is innocent], will appeal": ahead of the verb of the sentence, but over what tells of a thing in the words. */
    private int ofClause(Cue cue, @Nullable Cue next, int start, int whole) {
        int end = clauses.end(cue, start, clauses.beforeVerb(cue, next, start, whole));
        end = runs.overThing(cue, next, start, runs.overRelative(start, end));
        end = runs.overQuotedThing(next, start, end);
        end = relayed.isFronted(cue) ? runs.overSubject(start, end) : clauses.beforeAbsolute(cue, next, end);
        end = objects.end(cue, start, next == null ? things.over(cue, start, end) : end);
        return setOff.end(cue, start, joined.end(cue, start, second.end(cue, start, end)));
    }

    /** "According to a report, [Lee said it was late]": all of the unit where the words reach over a cue in what is relayed. */
    private int ofRelayed(Cue cue, @Nullable Cue next, int start, int end) {
        boolean subject = next != null
                && next.kind() == Cue.Kind.PLAIN
                && PhraseSpan.from(next.source()) == start // "[Lee looked at it and asked why]"
                && next.source() != PhraseSpan.NONE
                && elements.is(elements.subjectEnd(elements.at(next.head())), WordKind.AND)
                && !elements.quotes();
        boolean torn =
                next != null && relayed.isFronted(cue) && (subject || end > next.from() && relayed.isTold(cue, next));
        return torn ? unitEnd(start) : end;
    }

    /** Whether no more than the full stop of the unit stands behind the words, so that they hold all there is. */
    private boolean endsUnit(int end) {
        int stop = elements.at(end);
        return stop == elements.count() - 1 && elements.is(stop, WordKind.STOP);
    }

    private int unitEnd(int start) {
        return edges.contentEnd(start, elements.to());
    }
}
