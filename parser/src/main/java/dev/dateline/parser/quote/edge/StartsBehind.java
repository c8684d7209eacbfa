package dev.dateline.parser.quote.edge;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.SetOffAssents;
import dev.dateline.parser.quote.clause.SetOffOccasions;
import dev.dateline.parser.quote.frame.HeardTellers;
import dev.dateline.parser.quote.frame.JoinedVerbs;
import dev.dateline.parser.quote.frame.OwnedMessages;
import dev.dateline.parser.quote.frame.PassiveHearers;
import dev.dateline.parser.quote.frame.RelayedClauses;
import dev.dateline.parser.quote.frame.TopicsSpokenOf;
import dev.dateline.parser.quote.frame.TopicsTold;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.DegreeWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where the words behind a cue start: where the judge has it, and behind what tells when, where, in what and to whom they are said,
 * "said on Monday in her memoir, The Long Tide, [“I was nine.”]".
 */
public final class StartsBehind {
    /** How many elements brackets that tell of somebody hold, at most. */
    private static final int BRACKETS = 8;

    /** How many elements stand at most between a cue and a colon behind how many words it leads to. */
    private static final int INTRODUCTION = 16;

    private static final Phrases WORDINGS = Phrases.of(StartsBehind.class, "nouns-of-wording.txt");

    private static final long AS = Tokens.fold("as");
    private static final long IT = Tokens.fold("it");
    private static final long SO = Tokens.fold("so");
    private static final long EARLIER = Tokens.fold("earlier");
    private static final long ONLY = Tokens.fold("only");
    private static final long TIME = Tokens.fold("time");
    private static final long IN = Tokens.fold("in");
    private static final long WITH = Tokens.fold("with");
    private static final long WHETHER = Tokens.fold("whether");
    private static final int ASK = AttributionWords.sort("ask");

    private final NounPhrases phrases;
    private final Elements elements;
    private final JudgedEdges judged;
    private final RelayedClauses relayed;
    private final Adjuncts adjuncts;
    private final ContentStarts opening;
    private final ClauseEnds clauses;
    private final InsertedRelays relays;
    private final InsertedCues inserted;
    private final HeardTellers tellers;

    public StartsBehind(Workbench bench, JudgedEdges judged) {
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.judged = judged;
        Clauses whole = new Clauses(bench.phrases(), elements);
        relayed = new RelayedClauses(elements);
        adjuncts = new Adjuncts(bench.narration(), bench.phrases(), elements, whole);
        opening = new ContentStarts(elements, new ContentEdges(bench.narration()), whole);
        clauses = new ClauseEnds(bench.phrases(), elements, whole);
        relays = new InsertedRelays(elements);
        inserted = new InsertedCues(elements);
        tellers = new HeardTellers(phrases, elements);
    }

    /**
     * The first token of the words behind a cue.
     *
     * @param behind the first that they may have
     * @param addressee to whom they are said, or {@link PhraseSpan#NONE}
     * @param question the element that opens what somebody is asked, "asked on Monday [about] the fog", or -1
     */
    public int start(Cue cue, int behind, long addressee, int question) {
        int k = elements.at(cue.head());
        int topic = TopicsTold.of(phrases, elements, k);
        if (topic > 0) {
            return elements.first(topic);
        }
        int message = OwnedMessages.content(elements, k);
        if (message > 0) {
            return elements.first(message);
        }
        int told = NounSubjects.content(elements, k);
        if (told > 0) {
            return elements.first(told);
        }
        int heard = tellers.content(cue);
        if (heard > 0) {
            return elements.first(heard);
        }
        int handed = handedOver(cue);
        if (handed > 0) {
            return elements.first(handed);
        }
        int resumed = relays.end(cue);
        if (resumed > 0) {
            return elements.first(resumed);
        }
        int that = Math.max(SetOffOccasions.that(elements, cue), SetOffAssents.that(elements, k));
        that = Math.max(that, PassiveHearers.that(elements, k)); // "was put to the board that"
        if (that > 0) {
            return elements.first(that + 1);
        }
        int laughed = InsertedCues.behindManner(elements, elements.at(behind)); // "said with a laugh, [is late]"
        if (laughed > 0) {
            return elements.first(laughed);
        }
        int predicate = inserted.predicate(cue);
        if (predicate > elements.at(behind)) {
            return elements.first(predicate);
        }
        int start = judged.startBehind(cue, behind);
        start = cue.kind() == Cue.Kind.ACCORDING
                ? relayed.start(cue, behind, start)
                : adjuncts.over(cue, addressee, start);
        start = withSubject(cue, opening.overName(cue, opening.overAddress(start)));
        start = JoinedVerbs.isPlea(elements, elements.at(cue.to())) ? cue.to() : start; // "pleaded [guilty] to theft"
        start = behindAs(cue, overInsertion(cue, start));
        start = isPointed(cue) ? cue.to() : start;
        if (addressee != PhraseSpan.NONE) {
            int behindHearer = HearerAppositions.over(elements, overRelative(overBrackets(start)));
            start = HearerTails.start(elements, cue, addressee, behindHearer);
        }
        int asked = question > 0 ? question : AskedQuestions.of(elements, cue, start);
        return withDoing(cue, withPointer(cue, asked > 0 ? elements.first(asked) : start));
    }

    /** "expects [to sell that in May]": a start, or the "to" of what is to be done with what "that" points at. */
    private int withPointer(Cue cue, int start) {
        int to = elements.at(cue.to());
        int first = elements.at(start);
        boolean points = (first == to + 2 || first == to + 3)
                && elements.is(to + 2, WordKind.THAT)
                && elements.is(to, WordKind.TO)
                && (elements.is(to + 1, WordKind.WORD) || elements.is(to + 1, WordKind.PAPER)) // "to [release] that"
                && elements.is(to + 3, WordKind.PREPOSITION)
                && elements.verbs(to + 3, elements.count(), 1) == 0;
        for (int k = to + 4; points && k < elements.count() && k < to + INTRODUCTION; k++) {
            points = !elements.isPast(k); // no "hopes to show that in May sales fell"
        }
        return points ? cue.to() : start;
    }

    /** "said in a statement [the raid was a “threat”]": quoted words behind a form of "be" belong to the clause of its subject. */
    private int withSubject(Cue cue, int start) {
        int quoted = elements.at(start);
        if (!elements.is(quoted, WordKind.QUOTATION)) {
            return start;
        }
        int be = elements.kind(quoted - 1).isArticle() ? quoted - 2 : quoted - 1;
        boolean told = cue.kind() == Cue.Kind.PLAIN
                && cue.takes('q')
                && elements.is(be, WordKind.BE)
                && elements.is(elements.at(cue.to()), WordKind.PREPOSITION);
        long subject = told ? phrases.endingBefore(elements, be) : PhraseSpan.NONE;
        int first = elements.firstOf(subject);
        return subject != PhraseSpan.NONE
                        && PhraseSpan.from(subject) > cue.to()
                        && elements.kind(first).isArticle()
                        && elements.kind(first - 1).isPhrase()
                ? PhraseSpan.from(subject)
                : start;
    }

    /** "called [that answer “odd”]": whether what a verb that names something is about opens with a word that points at it. */
    private boolean isPointed(Cue cue) {
        int first = elements.at(cue.to());
        boolean points = cue.takes('a')
                && cue.source() != PhraseSpan.NONE
                && cue.kind() == Cue.Kind.PLAIN
                && (elements.is(first, WordKind.THAT) || elements.is(first, WordKind.DETERMINER));
        int noun = first + 1;
        while (points && elements.kind(noun).isPhrase() && noun < first + BRACKETS) {
            noun++;
        }
        return points && noun > first + 1 && (elements.is(noun, WordKind.QUOTATION) || elements.fold(noun) == AS);
    }

    /** "told the Sunday Globe: [“It is late.”]": the quotation behind whom a sentence is told to and a colon; or -1. */
    private int handedOver(Cue cue) {
        if (!elements.quotes()) {
            return -1;
        }
        int first = elements.at(cue.to());
        if (isSetApart(first)) {
            return first + 2;
        }
        if (!elements.has(WordKind.COLON)) {
            return -1;
        }
        int colon = first;
        while (colon < first + BRACKETS && (elements.kind(colon).isPhrase() || elements.is(colon, WordKind.CALENDAR))) {
            colon++;
        }
        boolean hands = cue.takes('o')
                && cue.takes('q')
                && elements.kind(first).isArticle()
                && elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION);
        return hands ? colon + 1 : writtenTo(cue);
    }

    /** "chided [her], “Come down.”": whether no more than a pronoun and a comma stands ahead of quoted words that begin a sentence. */
    private boolean isSetApart(int k) {
        return (elements.is(k, WordKind.OBJECT) || elements.is(k, WordKind.POSSESSIVE))
                && elements.is(k + 1, WordKind.COMMA)
                && elements.is(k + 2, WordKind.QUOTATION)
                && elements.tokens().isCapitalized(elements.first(k + 2) + 1);
    }

    /** "wrote to Ida Holm, a mayor who promised lamps: [“Where?”]": the same behind whom something is written to; or -1. */
    private int writtenTo(Cue cue) {
        int to = elements.at(cue.to());
        int name = to + 1;
        while (elements.kind(name).isPhrase() && name < to + BRACKETS) {
            name++;
        }
        boolean told = cue.takes('q')
                && elements.is(to, WordKind.TO)
                && elements.is(to + 1, WordKind.NAME)
                && elements.is(name, WordKind.COMMA);
        int colon = told ? elements.next(WordKind.COLON, name, Math.min(elements.count(), name + Elements.NEAR)) : name;
        return told && elements.is(colon, WordKind.COLON) && elements.is(colon + 1, WordKind.QUOTATION)
                ? colon + 1
                : saidSo(cue);
    }

    /** "defended it in a single sentence: [“It works.”]": the same behind how many words those are; or -1. */
    private int inWords(Cue cue) {
        int first = elements.at(cue.to());
        int colon = first;
        while (cue.kind() == Cue.Kind.PLAIN && colon < first + INTRODUCTION && isIntroduction(cue, colon)) {
            colon++;
        }
        boolean hands = elements.is(colon, WordKind.COLON)
                && elements.is(colon + 1, WordKind.QUOTATION)
                && colon > first + 2
                && WORDINGS.has(elements.fold(colon - 1));
        int with = colon - 2;
        while (hands
                && with > first
                && with > colon - BRACKETS
                && elements.kind(with).isPhrase()) {
            with--;
        }
        return hands && (elements.fold(with) == WITH || elements.fold(with) == IN) ? colon + 1 : -1;
    }

    /** "defended it [in] a line:"; but "said it [was] shut with a warning:", which tells more than the quoted words. */
    private boolean isIntroduction(Cue cue, int k) {
        return switch (elements.kind(k)) {
            case EDGE, STOP, COLON, SEMICOLON, QUOTATION, THAT, WHO -> false;
            case BE, HAVE, MODAL -> !cue.takes('t');
            default -> true;
        };
    }

    /** "says it softly, standing at the window: [“I row.”]": the same behind "it" and how that is said; but "said it was late: “I row.”"; or -1. */
    private int saidSo(Cue cue) {
        int it = elements.at(cue.to());
        int worded = inWords(cue);
        if (worded > 0) {
            return worded;
        }
        if (cue.takes('q') && elements.fold(it) == ONLY && elements.is(it + 1, WordKind.COLON)) {
            return elements.is(it + 2, WordKind.QUOTATION) ? it + 2 : -1; // "said only: [“No.”]"
        }
        boolean said = elements.fold(it) == IT || elements.fold(it) == SO; // "says so, too: [“I row.”]"
        boolean so = said && cue.takes('q') && cue.source() != PhraseSpan.NONE && isManner(it + 1);
        int colon = so ? elements.next(WordKind.COLON, it, Math.min(elements.count(), it + Elements.NEAR)) : it;
        boolean hands = so && elements.is(colon, WordKind.COLON) && elements.is(colon + 1, WordKind.QUOTATION);
        for (int k = it + 1; hands && k < colon; k++) {
            hands = !elements.is(k, WordKind.THAT) && !elements.is(k, WordKind.QUOTATION);
        }
        return hands ? colon + 1 : -1;
    }

    private boolean isManner(int k) {
        return switch (elements.kind(k)) {
            case ADVERB, PREPOSITION, COLON, COMMA -> true;
            default -> DegreeWords.isBetter(elements.fold(k)); // "said it better: [“It is late.”]"
        };
    }

    /** "As she said at the time, [it was late]", "As noted earlier, [it was late]": behind the comma that ends when it was said. */
    private int behindAs(Cue cue, int start) {
        int opener = elements.opening();
        int first = elements.at(cue.to());
        int comma = elements.fold(opener) == AS && elements.first(first) == start ? first : first + BRACKETS;
        while (comma < first + BRACKETS && elements.kind(comma).isWord()) {
            comma++;
        }
        boolean time = comma > first
                && elements.is(comma, WordKind.COMMA)
                && (TimeWords.isTime(elements, first, comma)
                        || elements.fold(comma - 1) == TIME && elements.is(first, WordKind.PREPOSITION)
                        || comma == first + 1 && elements.fold(first) == EARLIER);
        return time ? elements.first(comma + 1) : start;
    }

    /** "The pier, says Lee, a cook, [is a mess]": behind the comma that ends a cue inside of what is said, and who says it. */
    private int overInsertion(Cue cue, int start) {
        if (cue.kind() != Cue.Kind.INVERTED) {
            return start;
        }
        int resumed = clauses.resumption(cue);
        return resumed > elements.at(cue.end()) ? Math.max(start, elements.first(resumed)) : start;
    }

    /** "ordered Ole Rask [(Ind, Altona)] to leave": behind what tells of a hearer. */
    private int overBrackets(int start) {
        int open = elements.at(start);
        int close = open;
        while (elements.is(open, WordKind.OPEN) && close < open + BRACKETS && !elements.is(close, WordKind.CLOSE)) {
            close++;
        }
        return elements.is(close, WordKind.CLOSE) ? elements.first(close + 1) : start;
    }

    /** "tells anyone [who will listen that] she is ill": behind the clause that tells of a hearer. */
    private int overRelative(int start) {
        int who = elements.at(start);
        boolean relative = elements.is(who, WordKind.WHO);
        for (int k = who + 2; relative && k < who + INTRODUCTION && isInRelative(k); k++) {
            boolean inner = elements.takes(k - 1, 't') && elements.sort(k - 1) != ASK; // "people who say that"
            if (elements.is(k, WordKind.THAT) && !inner) {
                return elements.first(k + 1);
            }
        }
        return start;
    }

    /** "who came [on May 6] that". */
    private boolean isInRelative(int k) {
        return elements.kind(k).isWord() || elements.is(k, WordKind.NUMBER);
    }

    /** "spoke to the Ledger [about her boat]": behind whom one speaks to, where both stand in the words. */
    public int overHearer(Cue cue, int start, int end) {
        int topic = TopicsSpokenOf.of(elements, elements.at(cue.head()));
        return topic > elements.at(start) && topic + 1 < elements.at(end) ? elements.first(topic) : start;
    }

    /** "is proud [to] open a mill", "wondered [whether] it was": a start, or the word ahead of it that opens a clause. */
    public int withTo(Cue cue, int start) {
        if (start > cue.to() && cue.takes('t') && elements.fold(elements.at(start - 1)) == WHETHER) {
            return start - 1;
        }
        return cue.to() == start - 1 && isToDo(elements.at(start - 1)) ? start - 1 : start;
    }

    /** "advises [using] salt": what is to be done belongs to the words. */
    private int withDoing(Cue cue, int start) {
        boolean doing = cue.to() == start - 1 && elements.is(elements.at(start - 1), WordKind.VERB_ING);
        return doing && cue.kind() == Cue.Kind.PLAIN && cue.takes('q') ? start - 1 : start;
    }

    /** "[to] open a mill"; but "agreed [to] a sale", "agreed [to] talks". */
    private boolean isToDo(int to) {
        boolean verb = elements.is(to, WordKind.TO)
                && switch (elements.kind(to + 1)) {
                    case WORD, BE, HAVE -> elements.tokens().isLowerCase(elements.first(to + 1));
                    default -> false;
                };
        return verb
                && (elements.kind(to + 2).isArticle()
                        || switch (elements.kind(to + 2)) {
                            case NAME, TITLE, OBJECT, DETERMINER, THAT, IT -> true;
                            default -> false;
                        });
    }
}
