package dev.dateline.parser.quote.cue;

import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.frame.ToldClauses;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.CueVerbs;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * "The ships will stay in port, says Ann Lee of the harbour office.": a verb of saying and who said it, behind a comma
 * and a sentence without marks. All of the sentence in front of them is what was said, whatever verbs it has.
 */
public final class ClosingCues {
    /** How many elements a sentence has in front of its comma, at least. */
    private static final int LEAST = 2;

    /** How many words tell at most when somebody was told something: "late on Friday night". */
    private static final int LATE = 6;

    private static final Phrases OBJECTLESS = Phrases.of(ClosingCues.class, "objectless-verbs.txt");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final CourtHearings hearing;
    private final InformedPersons informed;
    private final ClosingPapers papers;
    private final ToldClauses told;
    private final Tellers tellers;
    private final MarkedWords marked;
    private final SentenceTails tails;

    public ClosingCues(Tokens tokens, NounPhrases phrases, Elements elements) {
        this.tokens = tokens;
        this.phrases = phrases;
        this.elements = elements;
        this.hearing = new CourtHearings(phrases, elements);
        this.informed = new InformedPersons(phrases, elements);
        this.papers = new ClosingPapers(elements);
        this.told = new ToldClauses(elements);
        this.tellers = new Tellers(elements);
        this.marked = new MarkedWords(elements);
        this.tails = new SentenceTails(elements);
    }

    /** The source behind the verb that begins with this element, or {@link PhraseSpan#NONE} where it does not close a sentence. */
    long source(int k) {
        if (k <= LEAST || !elements.is(k - 1, WordKind.COMMA) || !mayClose(k) && !mayCloseMarked(k)) {
            return PhraseSpan.NONE;
        }
        CueVerbs.Form form = CueVerbs.form(elements.form(k));
        boolean sure = form.takes('o') && !elements.is(k, WordKind.VERB_S); // "Lund, [told] Ann Lee"
        boolean clause = told.isClause(k - 1, sure);
        boolean verb = form.takes('q') && told.hasVerb(k - 1, sure)
                || OBJECTLESS.has(elements.fold(k)) // "Watch out for mud, says Lee"
                        && (told.isLong(k - 1) || told.isComplete(k - 1));
        long source = clause || verb ? overBrackets(behind(k)) : PhraseSpan.NONE;
        boolean someone = source != PhraseSpan.NONE
                && (clause || isWhole(source))
                && (tellers.isSomeone(informed.persons(source))
                        || clause
                                && tellers.isPaper(source)
                                && (elements.is(k, WordKind.VERB_S) || elements.isSaying(k)))
                && (!form.base() || tellers.isSeveral(source));
        int behind = someone ? elements.behind(source) : -1;
        boolean ends = someone && !(form.takes('o') && handsOver(behind));
        int issued = ends && tellers.isPaper(source) ? papers.overIssue(behind) : behind;
        return ends && tails.has(issued, k) ? source : PhraseSpan.NONE;
    }

    /** "told the Herald [on Friday that] it was late": whether what is said stands behind whom it is told, and when. */
    private boolean handsOver(int behind) {
        int k = behind;
        while (k < behind + LATE && (elements.kind(k).isPhrase() || isOfTime(elements.kind(k)))) {
            k++;
        }
        return k > behind && elements.is(k, WordKind.THAT);
    }

    private static boolean isOfTime(WordKind kind) {
        return kind == WordKind.PREPOSITION || kind == WordKind.CALENDAR || kind == WordKind.ADVERB;
    }

    /** "said an aide to Ann Lee.", but "said [cooks] eventually left", "said [cooks hoped to leave]": whether a phrase has no verb with it. */
    private boolean isWhole(long source) {
        int end = elements.behind(source);
        for (int k = elements.firstOf(source); k < end; k++) {
            if (elements.is(k, WordKind.TO) || elements.is(k, WordKind.VERB_ING)) {
                return false;
            }
        }
        return !elements.is(end, WordKind.ADVERB);
    }

    /** The source in front of the verb that closes a sentence: "The pier that sank had no doors, [a report] has found." */
    long front(int k, @Nullable Cue rule) {
        if (k <= LEAST || !elements.has(WordKind.COMMA)) {
            return PhraseSpan.NONE; // nothing stands ahead of a source
        }
        long court = hearing.court(k);
        if (court == PhraseSpan.NONE && !mayCloseBehind(k)) {
            return PhraseSpan.NONE;
        }
        long source = court != PhraseSpan.NONE
                ? court
                : rule == null || rule.kind() != Cue.Kind.PLAIN ? informed.ahead(k) : rule.source();
        long paper = court == PhraseSpan.NONE ? papers.ahead(k) : PhraseSpan.NONE;
        source = paper == PhraseSpan.NONE ? source : paper;
        source = source == PhraseSpan.NONE ? several(k) : source;
        long apposed = court == PhraseSpan.NONE ? apposed(k) : PhraseSpan.NONE;
        source = apposed == PhraseSpan.NONE ? source : apposed;
        int comma = source == PhraseSpan.NONE ? 0 : elements.firstOf(source) - 1;
        if (comma < LEAST
                || !elements.is(comma, WordKind.COMMA)
                || apposed == PhraseSpan.NONE && PhraseSpan.to(source) != elements.first(elements.subjectEnd(k) + 1)
                || (court == PhraseSpan.NONE
                        ? !mayClose(k) && !mayCloseAround(k, comma, apposed) && !Settings.closesBeforeMarks(elements, k)
                        : elements.quotes(0, elements.count()) && !isHeardMarked(comma, k))) {
            return PhraseSpan.NONE;
        }
        int length = court == PhraseSpan.NONE ? CueVerbs.length(elements.form(k)) : 1;
        int behind = elements.at(elements.first(k) + length);
        boolean ends = elements.is(behind, WordKind.STOP)
                || elements.is(behind, WordKind.EDGE)
                || isPast(k) && Settings.closes(elements, k, behind, end()) // ", a poll showed on Saturday"
                || elements.is(behind, WordKind.COMMA) && tails.isParticiple(behind + 1); // ", he said, adding that"
        ends |= source == informed.ahead(k) && informed.isHearer(behind) || closesBehindHearer(k, behind);
        ends |= paper != PhraseSpan.NONE && elements.is(behind, WordKind.COMMA) && papers.opensClause(behind + 1);
        ends |= Settings.closesClause(elements, k, behind) || Settings.closesComment(elements, k, behind);
        ends |= apposed != PhraseSpan.NONE
                && elements.is(behind, WordKind.COMMA)
                && elements.is(behind + 1, WordKind.BUT);
        ends |= court != PhraseSpan.NONE && (TimeWords.isTime(elements, behind, end()) || isInserted(comma, behind));
        boolean one = ends && !elements.is(k - 1, WordKind.MODAL) && !elements.is(k - 1, WordKind.NOT);
        boolean clause = court != PhraseSpan.NONE
                || isTold(k, comma, apposed)
                || closesBehindHearer(k, behind) && told.isMainClause(comma)
                || paper != PhraseSpan.NONE && told.isClause(comma, false);
        return one && clause && isOneClause(comma) && !isNoun(k, source) ? source : PhraseSpan.NONE;
    }

    /** "lamps for ships, mills and harbour [orders]": whether a word in -s is a noun, and what stands ahead of it belongs to that. */
    private boolean isNoun(int k, long source) {
        int last = PhraseSpan.to(source) - 1;
        boolean nobody = tokens.isLowerCase(last)
                && Grammar.agreement(tokens, last) == ' ' // "he says"
                && !Grammar.isDeterminer(tokens, PhraseSpan.from(source)) // "the outlet says"
                && !tellers.isSomeone(source)
                && !tellers.isPaper(source);
        return nobody && elements.is(k, WordKind.VERB_S);
    }

    /** "It had no lights[, the court heard,] subject to a licence": whether commas part it from a whole clause, and no clause follows. */
    private boolean isInserted(int comma, int behind) {
        return elements.is(behind, WordKind.COMMA)
                && told.isClause(comma, true)
                && !elements.kind(behind + 1).isVerb()
                && elements.verbs(behind, elements.count(), 1) == 0;
    }

    /** "[The pier had no doors,] a report has found": whether what stands ahead of a comma is what a verb tells. */
    private boolean isTold(int k, int comma, long apposed) {
        return told.isClause(comma, true)
                || told.isPlainClause(comma)
                || told.isComplete(comma)
                || told.hasVerb(comma, apposed == PhraseSpan.NONE || elements.takes(k, 'o'));
    }

    /** ", [police] say": several behind a comma, ahead of a base form; or none. */
    private long several(int k) {
        boolean base = elements.isBase(k);
        long source = base ? phrases.endingBefore(elements, k) : PhraseSpan.NONE;
        return source != PhraseSpan.NONE
                        && elements.is(elements.firstOf(source) - 1, WordKind.COMMA)
                        && tellers.isSeveral(source)
                        && AccordingTo.length(elements, PhraseSpan.from(source)) == 0 // "according to a police report"
                        && !elements.is(elements.subjectEnd(k), WordKind.DETERMINER) // "the most of any state"
                ? source
                : PhraseSpan.NONE;
    }

    /**
     * ", [the harbour master], Ann Lee, said", ", [Ann Lee], the harbour master, said": the first of two that are one, between
     * commas ahead of a verb; or none.
     */
    public long apposed(int k) {
        int close = elements.subjectEnd(k);
        long second = elements.is(close, WordKind.COMMA) && close > LEAST
                ? phrases.endingBefore(elements, close)
                : PhraseSpan.NONE;
        int pause = second == PhraseSpan.NONE ? 0 : elements.firstOf(second) - 1;
        long first = elements.is(pause, WordKind.COMMA) && pause > LEAST
                ? phrases.endingBefore(elements, pause)
                : PhraseSpan.NONE;
        int open = first == PhraseSpan.NONE ? 0 : elements.firstOf(first) - 1;
        boolean one = open > 0
                && elements.is(open, WordKind.COMMA)
                && tellers.isSomeone(first)
                && tellers.isSomeone(second)
                && isDetermined(first) != isDetermined(second);
        return one ? first : PhraseSpan.NONE;
    }

    /** "[the] harbour master", "[Selm’s] harbour master": a noun with an article, or with whose it is. */
    private boolean isDetermined(long phrase) {
        int noun = PhraseSpan.to(phrase) - 1;
        boolean determined = Grammar.isDeterminer(tokens, PhraseSpan.from(phrase));
        for (int i = PhraseSpan.from(phrase) + 1; !determined && i < noun && tokens.isLowerCase(noun); i++) {
            determined = Grammar.isPossessive(tokens, i);
        }
        return determined;
    }

    private boolean isPast(int k) {
        int token = elements.first(k);
        return Grammar.looksPast(tokens, token) || Grammar.isReporting(tokens, token);
    }

    /** The element of the last stop. */
    private int end() {
        int last = elements.count() - 1;
        return elements.is(last, WordKind.STOP) ? last : last + 1;
    }

    /** ", he told [reporters] in Lund on Friday.": whether where and when it was said closes the sentence, behind whom it was said to. */
    private boolean closesBehindHearer(int k, int behind) {
        boolean tells = elements.takes(k, 'o') && elements.takes(k, 'q');
        long hearer = tells && isPast(k) ? phrases.startingAt(elements, behind) : PhraseSpan.NONE;
        int setting = elements.behind(hearer);
        return setting > 0 && (setting >= end() || Settings.closes(elements, k, setting, end()));
    }

    /** Whether a verb may say what stands in front of it and of its source. */
    private boolean mayCloseBehind(int k) {
        return isSaying(elements, k) && (mayClose(k) || mayCloseMarked(k) || Settings.closesBeforeMarks(elements, k));
    }

    /** Whether a verb says what stands in front of it, in a unit without quoted words but a title. */
    private boolean mayClose(int k) {
        return isSaying(elements, k) && !elements.quotes(0, k) && !marked.isBehind(k);
    }

    /** "Lee [says]", "Lee [thinks]"; but "Lee [describes]", "[saying]": a finite verb that tells what somebody says, and of nothing else. */
    static boolean isSaying(Elements elements, int k) {
        return (elements.takes(k, 'q') || elements.takes(k, 't'))
                && !elements.takes(k, 'a')
                && !elements.isParticiple(k);
    }

    /** "It is a “key earner”, said Ann Lee.": the same where the sentence in front has no more than a few words in marks. */
    private boolean mayCloseMarked(int k) {
        return isSaying(elements, k)
                && (!elements.takes(k, 'o')
                        || elements.is(k, WordKind.VERB_S)
                                && !tokens.isSpelled(elements.first(k), "tells")) // “No,” Lee tells Ann Holm
                && !elements.is(0, WordKind.QUOTATION)
                && !elements.quotes(k, elements.count());
    }

    /** "He vowed to build a “wall”, state media reported.": words in marks inside of the sentence are no more than a part of it. */
    private boolean mayCloseAround(int k, int comma, long apposed) {
        return marked.isInside(comma)
                && isSaying(elements, k)
                && (apposed != PhraseSpan.NONE || marked.hasSaying(comma));
    }

    /** "It missed “many chances”, a court [has heard]"; but "Lee said he “hated” it, a court heard". */
    private boolean isHeardMarked(int comma, int k) {
        return marked.isInside(comma) && !marked.hasSaying(comma) && !elements.quotes(k, elements.count());
    }

    /** The phrase that begins right behind a verb. */
    private long behind(int k) {
        return phrases.startingAt(elements.behindForm(k), elements.to());
    }

    /** Whether no sign parts what stands in front of a comma into sentences. */
    private boolean isOneClause(int comma) {
        for (int k = 0; k < comma; k++) {
            boolean dash = elements.is(k, WordKind.DASH) && !elements.isHyphen(k); // "a 40-year-old man"
            if (dash || elements.is(k, WordKind.SEMICOLON) || elements.is(k, WordKind.COLON)) {
                return false;
            }
        }
        return true;
    }

    /** The source behind a verb of saying between commas: "If nothing is done, warns [Ann Lee], the road will sink." */
    long inside(int k) {
        if (!elements.is(k - 1, WordKind.COMMA) || !mayClose(k)) {
            return PhraseSpan.NONE;
        }
        CueVerbs.Form form = CueVerbs.form(elements.form(k));
        long source = form.takes('q') ? behind(k) : PhraseSpan.NONE;
        int comma = elements.behind(source);
        boolean parted = comma > 0 && tellers.isSomeone(source) && elements.is(comma, WordKind.COMMA);
        return parted && (told.isClause(k - 1, form.takes('o')) || isSplit(k, comma)) ? source : PhraseSpan.NONE;
    }

    /** "The council[, warned Ann Lee,] will fail": whether it stands between a subject and its verb. */
    private boolean isSplit(int k, int comma) {
        return elements.verbs(0, k, 1) == 0
                && (elements.is(comma + 1, WordKind.MODAL) || elements.is(comma + 1, WordKind.BE));
    }

    /** "the Harbour Health Office (HHO) director Ann Lee": what goes on behind the letters of a body. */
    private long overBrackets(long phrase) {
        int open = elements.behind(phrase);
        if (open < 0 || !elements.is(open, WordKind.OPEN) || !elements.is(open + 2, WordKind.CLOSE)) {
            return phrase;
        }
        long rest = phrases.startingAt(elements, open + 3);
        return rest == PhraseSpan.NONE ? phrase : rest;
    }
}
