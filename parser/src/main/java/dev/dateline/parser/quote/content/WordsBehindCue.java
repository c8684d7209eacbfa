package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.clause.WhatClauses;
import dev.dateline.parser.quote.edge.ContentStarts;
import dev.dateline.parser.quote.edge.EndsBehind;
import dev.dateline.parser.quote.edge.JudgedEdges;
import dev.dateline.parser.quote.edge.StartsBehind;
import dev.dateline.parser.quote.edge.Votes;
import dev.dateline.parser.quote.frame.Captions;
import dev.dateline.parser.quote.frame.PassiveQuotes;
import dev.dateline.parser.quote.frame.TopicsSpokenOf;
import dev.dateline.parser.quote.grammar.ContentEdges;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words behind a cue that could be its content. They start and end somewhere, {@link StartsBehind} and {@link EndsBehind}; what
 * opens them tells whether they are said, and whether a word more or less is: "announced in May [her decision] to leave".
 */
final class WordsBehindCue {
    /** How many elements a noun and what stands in front of it have at most. */
    private static final int HEADING = 7;

    /** How many words only lead to others at most: "that because". */
    private static final int OPENER = 2;

    private static final long AS = Tokens.fold("as");
    private static final long BEING = Tokens.fold("being");
    private static final long BEFORE = Tokens.fold("before");
    private static final long THIS = Tokens.fold("this");
    private static final long WHEN = Tokens.fold("when");

    private final Narration narration;
    private final Elements elements;
    private final ContentLooks looks;
    private final ContentPronouns pronouns;
    private final ContentEdges edges;
    private final BareCues bare;
    private final AskedThings asked;
    private final ColonCues colons;
    private final Orders orders;
    private final NounsBehindCue nouns;
    private final HearersBehindCue hearers;
    private final ContentStarts opening;
    private final Votes votes;
    private final JudgedEdges judged;
    private final StartsBehind starts;
    private final EndsBehind ends;

    WordsBehindCue(Workbench bench, ContentLooks looks, JudgedEdges judged) {
        this.narration = bench.narration();
        this.elements = bench.elements();
        this.looks = looks;
        this.judged = judged;
        pronouns = new ContentPronouns(narration, elements);
        edges = new ContentEdges(narration);
        bare = new BareCues(elements);
        asked = new AskedThings(bench.phrases(), elements);
        colons = new ColonCues(elements, new Clauses(bench.phrases(), elements));
        orders = new Orders(bench.phrases(), elements);
        nouns = new NounsBehindCue(bench.phrases(), elements);
        hearers = new HearersBehindCue(elements);
        votes = new Votes(elements);
        opening = new ContentStarts(elements, edges, new Clauses(bench.phrases(), elements));
        starts = new StartsBehind(bench, judged);
        ends = new EndsBehind(bench, judged);
    }

    /**
     * The words behind a cue, or {@link PhraseSpan#NONE}.
     *
     * @param next the cue behind it
     * @param behind the first token that they may have
     * @param addressee to whom they are said, or {@link PhraseSpan#NONE}
     */
    long read(Cue cue, @Nullable Cue next, int behind, long addressee) {
        if (bare.has(cue, next)) {
            return PhraseSpan.NONE;
        }
        int that = elements.at(behind);
        if (elements.is(that, WordKind.THAT)
                && elements.is(that + 1, WordKind.COLON)
                && elements.first(that + 2) >= elements.to()) {
            return PhraseSpan.of(behind, behind + 1); // "found [that]:", what stands below
        }
        int caption = Captions.quotation(elements, elements.at(cue.head()));
        if (caption > 0) {
            return PhraseSpan.of(elements.first(caption), elements.first(caption + 1));
        }
        int cries = PassiveQuotes.behindCries(elements, elements.at(cue.head()));
        if (cries > 0) {
            return PhraseSpan.of(elements.first(elements.at(cue.head()) + 2), elements.first(cries));
        }
        int question = asked.begin(elements.at(cue.head())); // "asked on Monday [about the fog]"
        int clause = colons.clause(cue);
        int start = clause > 0
                ? elements.first(clause)
                : opening.overSplit(overBe(cue, starts.start(cue, behind, addressee, question)));
        long words = between(cue, next, start, question);
        return words == PhraseSpan.NONE || isOfNext(next, words) || isLoneOpener(words)
                ? PhraseSpan.NONE
                : said(cue, words, addressee, question > 0);
    }

    /** The words from a start to where they end, without what only hands over to them; {@link PhraseSpan#NONE} where none are left. */
    private long between(Cue cue, @Nullable Cue next, int from, int question) {
        int start = from;
        int end = judged.end(cue, next, start);
        if (next != null && end == start + 1 && elements.is(elements.at(start), WordKind.THAT)) {
            if (elements.quotes(elements.at(next.end()), elements.count())) {
                return PhraseSpan.NONE; // "told the court that the line had said, “…”"
            }
            end = ends.behindThat(cue, next, ++start);
        }
        int topic = TopicsSpokenOf.of(elements, elements.at(cue.head()));
        if (topic >= elements.at(end)) { // "spoke to the board in May [about her boat]"
            start = elements.first(topic);
            end = judged.end(cue, next, start);
        }
        end = ends.end(cue, next, start, end, question);
        start = edges.withoutPause(
                opening.overJoint(votes.over(cue, opening.overHowOften(opening.overManner(start)))), end);
        return narration.words(start, end, 1) == 0
                ? PhraseSpan.NONE
                : PhraseSpan.of(starts.withTo(cue, overBefore(starts.overHearer(cue, start, end), end)), end);
    }

    /** "As she has alleged before, [they parted]". */
    private int overBefore(int start, int end) {
        int first = elements.at(start);
        boolean before = elements.fold(first) == BEFORE
                && elements.is(first + 1, WordKind.COMMA)
                && first + 2 < elements.at(end);
        return before ? elements.first(first + 2) : start;
    }

    /** "Lee said in a statement after [Ann Holm said] he had left": whether the words are the next cue's, or only lead to its source. */
    private boolean isOfNext(@Nullable Cue next, long words) {
        if (next == null) {
            return false;
        }
        int start = PhraseSpan.from(words);
        boolean another = ClauseEnds.opensReason(elements.fold(elements.at(start) - 1))
                && PhraseSpan.from(next.source()) == start
                && next.source() != PhraseSpan.NONE;
        boolean inserted = next.source() != PhraseSpan.NONE
                && PhraseSpan.from(next.source()) == start
                && narration.isPause(start - 1)
                && PhraseSpan.to(next.source()) == next.from()
                && PhraseSpan.to(words) == next.to(); // "She dreams, [she says], of eels"
        return another || inserted || isOccasionOf(words);
    }

    /** "Lee said [in a letter] when the port said it was late": no more than the occasion, ahead of when that was. */
    private boolean isOccasionOf(long words) {
        return ClauseEnds.opensReason(elements.fold(elements.behind(words))) && looks.isOccasion(words);
    }

    /** "laughed [when] asked", "say [after] it told a joke", "warned you, [if]", "left [and] said so"; but "did not say [when]". */
    private boolean isLoneOpener(long words) {
        int start = PhraseSpan.from(words);
        if (PhraseSpan.to(words) > start + OPENER) {
            return false; // most words
        }
        int joint = elements.at(PhraseSpan.to(words) - 1);
        if (elements.at(start) == joint && elements.isAndBut(joint)) {
            return true;
        }
        start += Elements.bit(elements.is(elements.at(start), WordKind.THAT)); // "said that [because], she added, it"
        int first = elements.at(start);
        return PhraseSpan.to(words) == start + 1
                && elements.is(first, WordKind.SUBORDINATOR)
                && (elements.kind(first + 1).isVerb()
                        || ClauseEnds.opensReason(elements.fold(first)) && elements.fold(first) != WHEN
                        || Sides.isOpener(elements, first));
    }

    /** What is said of the words, or of more; {@link PhraseSpan#NONE} where they tell of something else. */
    private long said(Cue cue, long words, long addressee, boolean question) {
        int from = PhraseSpan.from(words);
        int end = PhraseSpan.to(words);
        int first = elements.at(from);
        boolean be = elements.is(first, WordKind.BE) && elements.fold(first) != BEING && from + 1 < end;
        if (be && WhatClauses.opener(elements, cue) >= 0) {
            int that = Elements.bit(elements.is(first + 1, WordKind.THAT)); // "what Lee said was that [it rained]"
            int behind = first + 1 + that + Elements.bit(elements.is(first + 1 + that, WordKind.COMMA));
            int plain = elements.first(overPointer(behind));
            return PhraseSpan.of(Math.min(plain, end - 1), end); // "… was [a plot]", "… was this: [“It is late.”]"
        }
        if (nouns.isOfAnother(cue, first)) {
            return PhraseSpan.NONE;
        }
        first = isOwned(cue, first) ? first - 1 : first;
        int start = Math.min(from, elements.first(first));
        int opener = opener(cue, start, end, addressee);
        if (opener == start && isSubject(cue, first) && !elements.quotes(first, elements.at(end))) {
            return PhraseSpan.NONE;
        }
        boolean said = opener != start
                || question
                || cue.source() != PhraseSpan.NONE
                || !looks.isCircumstance(first, elements.at(end)) && !looks.isTopic(cue, first);
        return said ? PhraseSpan.of(opener, end) : PhraseSpan.NONE;
    }

    /** "Their fear is that [it sinks]": behind a form of "be" and "that", where no more than they follow a noun. */
    private int overBe(Cue cue, int start) {
        int be = elements.at(start);
        int that = be + 1;
        boolean predicate = elements.is(be, WordKind.BE)
                && elements.is(that, WordKind.THAT)
                && elements.kind(be - 1).isWord()
                && that + 1 < elements.count()
                && !elements.is(that + 1, WordKind.OF) // "was that of a cook"
                && WhatClauses.opener(elements, cue) < 0
                && !pronouns.isDemonstrative(cue, that, elements.to());
        return predicate ? elements.first(that + 1) : start;
    }

    /** "“No,” Lee said [of a rule that fails]": what quoted words are said of. */
    private boolean isSubject(Cue cue, int first) {
        return elements.is(first, WordKind.OF)
                && first == elements.at(cue.to())
                && cue.takes('q')
                && cue.source() != PhraseSpan.NONE
                && elements.is(elements.firstOf(cue.source()) - 1, WordKind.QUOTATION);
    }

    /** Behind "this:", "simply:". */
    private int overPointer(int k) {
        int behind = elements.fold(k) == THIS || elements.is(k, WordKind.ADVERB) ? k + 1 : k;
        return elements.is(behind, WordKind.COLON) ? behind + 1 : k;
    }

    /** Where what is said starts, over more than the words or fewer: at a noun that they tell of, behind "that"; else where they do. */
    private int opener(Cue cue, int start, int end, long addressee) {
        int first = elements.at(start);
        int handed = handedOver(first, elements.at(end));
        if (handed > 0) {
            return elements.first(handed); // "offered a short answer: [“No.”]"
        }
        int noun = nouns.noun(cue, first); // "announced [plans that would cost jobs]"
        noun = noun < first ? noun : decision(cue, first);
        if (noun < first) {
            return elements.first(noun);
        }
        if (elements.is(first, WordKind.THAT) && start + 1 < end && !pronouns.isDemonstrative(cue, first, end)) {
            return edges.withoutPause(start + 1, end);
        }
        int heard = hearers.behind(cue, first, elements.at(end));
        if (heard > 0) {
            return elements.first(heard); // "mentioned to friends that [she may leave]"
        }
        boolean named = quotes(first + 1) || pronouns.isBehindWhat(cue);
        return elements.fold(first) == AS && named
                ? elements.first(first + 1) // "a plan that Lee described as [“sad”]", "what Lee described as [a plot]"
                : orders.start(cue, addressee, start, end);
    }

    /** The quotation that is all that a noun for words and a colon hand over, "the following reply: [“No.”]"; or -1. */
    private int handedOver(int first, int end) {
        if (!elements.has(WordKind.COLON)) {
            return -1;
        }
        int colon = first + 1;
        while (colon < first + HEADING && colon < end && isNoun(colon)) {
            colon++;
        }
        boolean words = switch (elements.kind(first)) {
            case ARTICLE, DETERMINER, NUMBER, ANYONE -> true;
            default -> false;
        };
        boolean noun = elements.is(colon - 1, WordKind.PAPER) || elements.sort(colon - 1) != AttributionWords.NONE;
        return words
                        && noun
                        && elements.is(colon, WordKind.COLON)
                        && elements.is(colon + 1, WordKind.QUOTATION)
                        && end == colon + 2
                ? colon + 1
                : -1;
    }

    /** "the [following piece of advice]". */
    private boolean isNoun(int k) {
        return elements.kind(k).isPhrase() || elements.is(k, WordKind.VERB_ING) || elements.is(k, WordKind.OF);
    }

    /** "said in a paper [its] “heart” was there": whose what quoted words name is, ahead of its verb. */
    private boolean isOwned(Cue cue, int quotation) {
        return elements.is(quotation, WordKind.QUOTATION)
                && elements.is(quotation - 1, WordKind.POSSESSIVE)
                && elements.kind(quotation + 1).isVerb()
                && quotation - 1 > elements.at(cue.to())
                && !elements.is(quotation - 2, WordKind.PREPOSITION);
    }

    /** "announced in May [her decision] to leave": where the noun opens that says what somebody is to do; the element given where none does. */
    private int decision(Cue cue, int first) {
        int to = elements.is(first, WordKind.TO) ? first : first - 1;
        int noun = to - 1;
        boolean crime = elements.is(to, WordKind.TO) // "deny [conspiracy] to steal"
                && noun == elements.at(cue.to())
                && elements.is(noun, WordKind.WORD)
                && cue.takes('n')
                && !cue.takes('o');
        if (crime) {
            return noun;
        }
        boolean decided = elements.is(to, WordKind.TO)
                && noun > elements.at(cue.end())
                && elements.sort(noun) != AttributionWords.NONE
                && elements.kind(noun - 1).isArticle()
                && !elements.is(noun - 2, WordKind.PREPOSITION) // "promised in a speech to build it"
                && cue.takes('n')
                && !cue.takes('o');
        return decided ? noun - 1 : first;
    }

    /** A quotation, or an article and one. */
    private boolean quotes(int k) {
        return elements.is(k, WordKind.QUOTATION)
                || elements.is(k, WordKind.ARTICLE) && elements.is(k + 1, WordKind.QUOTATION);
    }
}
