package dev.dateline.parser.quote.source;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.TownsInStates;
import dev.dateline.parser.quote.frame.SummedUp;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.phrase.ExampleLists;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * A phrase that was read as a source, without what belongs to something else: an adjective to the noun that attributes, a
 * time or an occasion to the verb, a verb ahead of a name to its clause.
 */
public final class SourceBounds {
    private static final int STATE = AttributionWords.sort("state-adjective");

    /** How many elements there are at most from "to" to its verb: "time for Lee [to at last argue]". */
    private static final int SPLIT = 3;

    private static final Phrases POSING = Phrases.of(SourceBounds.class, "posing-participles.txt");
    private static final Phrases SINGULAR = Phrases.of(SourceBounds.class, "singular-auxiliaries.txt");

    /** How sure a source is that the rules alone bound. */
    private static final int SURE = 1000;

    private static final long AS = Tokens.fold("as");
    private static final long EVEN = Tokens.fold("even");
    private static final long FOR = Tokens.fold("for");
    private static final long THE = Tokens.fold("the");
    private static final long HAVING = Tokens.fold("having");
    private static final long LIKELY = Tokens.fold("likely");
    private static final long YET = Tokens.fold("yet");

    private final Tokens tokens;
    private final NounPhrases phrases;
    private final Elements elements;
    private final RuleReading rules;
    private final SourceEnds ends;
    private final ExampleLists examples;
    private final Possessors possessors;
    private final GoverningVerbs governing;
    private final FrontedPhrases fronted;

    public SourceBounds(Workbench bench) {
        this.tokens = bench.narration().tokens();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.rules = bench.rules();
        this.examples = new ExampleLists(tokens, bench.phrases());
        this.ends = new SourceEnds(elements, new Circumstances(bench.narration(), bench.phrases()));
        this.possessors = new Possessors(bench);
        this.governing = new GoverningVerbs(elements);
        this.fronted = new FrontedPhrases(elements);
    }

    /** Bounds the source of each cue of the unit. */
    public void settle(List<Cue> cues) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            long source = cue.source();
            boolean several = source != PhraseSpan.NONE && PhraseSpan.to(source) - PhraseSpan.from(source) > 1;
            long own = several && PhraseSpan.from(source) >= elements.from() ? own(cue) : source;
            long posing = PhraseSpan.to(source) == cue.from() ? posing(PhraseSpan.from(source)) : PhraseSpan.NONE;
            own = posing == PhraseSpan.NONE ? own : posing;
            long pronoun = fronted.pronoun(source, elements.at(cue.from()));
            own = pronoun == PhraseSpan.NONE ? own : pronoun;
            if (several && isManner(cue)) {
                own = i > 0 && cues.get(i - 1).source() != PhraseSpan.NONE
                        ? cues.get(i - 1).source()
                        : rules.subject();
            }
            own = several && own != PhraseSpan.NONE ? behindState(own, cue.from()) : own;
            if (own != source && own != PhraseSpan.NONE) {
                boolean list = PhraseSpan.from(own) < PhraseSpan.from(source); // the list is told from its opener
                cues.set(
                        i,
                        cue.by(own, list || pronoun != PhraseSpan.NONE ? Math.max(cue.margin(), SURE) : cue.margin()));
            }
        }
    }

    /** "two cooks in Akron[, Ohio], said", "the mayor of Akron, Ohio, [Ann Lee], said": with the state, or who is named behind it. */
    private long behindState(long source, int cue) {
        int from = PhraseSpan.from(source);
        int to = PhraseSpan.to(source);
        int state = TownsInStates.stateEnd(tokens, from, to);
        int holder = state == to ? to : TownsInStates.holderEnd(tokens, from, state);
        boolean closed = from > cue || holder == cue || tokens.is(holder, ',') && holder + 1 == cue;
        return holder > state && closed && holder <= elements.to()
                ? PhraseSpan.of(state + 1, holder)
                : PhraseSpan.of(from, state);
    }

    /** "Lee was late but [in a letter] said so": whether what was read as a source is how a second verb is meant. */
    private boolean isManner(Cue cue) {
        int in = PhraseSpan.from(cue.source()) - 1;
        int to = PhraseSpan.to(cue.source());
        if (to != cue.from() || in <= elements.from() + 1 || !Circumstances.opensOccasion(tokens, in)) {
            return false;
        }
        WordKind joint = elements.kind(elements.at(in) - 1);
        return (joint == WordKind.BUT || joint == WordKind.AND) && ends.isOccasion(in, to);
    }

    /** "[Two men] posing as officers said", "[Ann Lee] disguised as the mayor said": who opens the sentence, over what they pass for; or none. */
    private long posing(int source) {
        int as = elements.at(source) - 1;
        boolean passes = as > 1
                && elements.fold(as) == AS
                && (elements.is(as - 1, WordKind.VERB_ING) || elements.is(as - 1, WordKind.VERB_ED));
        long subject = passes ? phrases.endingAt(elements, as - 2) : PhraseSpan.NONE;
        return subject != PhraseSpan.NONE
                        && PhraseSpan.from(subject) == elements.from()
                        && !(elements.is(as - 1, WordKind.VERB_ED)
                                && !POSING.has(elements.fold(as - 1))
                                && isClause(as, subject))
                ? subject
                : PhraseSpan.NONE;
    }

    /** "Ann Lee smiled [as] the mayor said so": a clause, as no participle stands right behind a name. */
    private boolean isClause(int as, long subject) {
        return (elements.is(as + 1, WordKind.POSSESSIVE) || elements.fold(as + 1) == THE)
                && tokens.isCapitalized(PhraseSpan.to(subject) - 1);
    }

    private long own(Cue cue) {
        int limit = PhraseSpan.from(cue.source()) < cue.from() ? cue.from() : elements.to();
        int k = elements.at(cue.head());
        long listed = examples.over(cue.source(), elements.from(), limit);
        long source = ComplexPrepositions.without(elements, governing.without(listed, k));
        int to = PhraseSpan.to(source);
        int from = front(clauseFrom(PhraseSpan.from(source), to, k), to);
        long ahead = to < cue.head() ? possessors.ahead(from, to, k) : PhraseSpan.NONE;
        if (ahead != PhraseSpan.NONE) {
            return ComplexPrepositions.without(elements, ahead);
        }
        if (to - from > 3
                && tokens.isCapitalized(to - 1)
                && Titles.isSum(tokens, from + 1)
                && !Grammar.isPreposition(tokens, from + 2)) { // but "a claim by Ann Lee"
            from += 2; // "he was ill, a claim [counsel Ann Lee] called odd"
        }
        from = SummedUp.subject(elements, from, to);
        if (to == cue.from() && to > from + 1 && tokens.fold(to - 1) == HAVING) {
            to--; // "[Lee] having told them"
        }
        boolean beside = to == cue.from();
        to = to <= cue.from() ? AsidesBehind.before(tokens, from, to) : to;
        if (beside) {
            from = fronted.subject(agreeing(from, to), to);
        }
        to = beside ? to : beforeVerbOfOne(from, to, cue);
        if (elements.is(elements.at(from) - 1, WordKind.BY)) {
            to = PhraseSpan.to(
                    SourceGrammar.upToInfinitive(elements, PhraseSpan.of(from, ends.beforeReason(from, to))));
        }
        boolean bare = to == cue.from() && to == cue.head(); // nothing in between, no auxiliary either
        from = bare && leaves(from, k) ? from + 1 : from;
        long within = bare ? possessors.within(from, to, k) : PhraseSpan.NONE;
        if (within != PhraseSpan.NONE) {
            return within;
        }
        int end = ends.beforeVerb(from, ends.isDayOrNothing(to, cue.from()) ? ends.beforeManner(from, to) : to);
        int infinitive = infinitive(from, end, k);
        return infinitive < 0 ? PhraseSpan.of(from, end) : PhraseSpan.of(behindFor(from, infinitive), infinitive);
    }

    /** "it sank since [Easter and Lee] says": behind "and" if a verb of one follows, and a preposition stands ahead. */
    private int clauseFrom(int from, int to, int k) {
        int before = elements.at(from) - 1;
        boolean joined = before > 0
                && elements.is(k, WordKind.VERB_S)
                && (elements.is(before, WordKind.PREPOSITION) || elements.is(before, WordKind.SUBORDINATOR))
                && elements.verbs(0, before, 1) > 0;
        int and = before + 2;
        return joined && elements.is(and, WordKind.AND) && and + 1 < elements.at(to) ? elements.first(and + 1) : from;
    }

    /** "[yet] officials", "[ultimately] Lee", "[Last year only] a third": behind what belongs to the whole clause. */
    private int front(int from, int to) {
        int first = from;
        while (first + 1 < to && opensClause(first)) {
            first++;
        }
        if (first + 2 < to
                && TimeWords.isModified(tokens, first, first + 2)
                && !Grammar.isPossessive(tokens, first + 2)) {
            first += 2;
        }
        return behindVerb(first, to);
    }

    private boolean opensClause(int token) {
        boolean named = tokens.isCapitalized(token + 1);
        boolean adverb = elements.is(elements.at(token), WordKind.ADVERB) && tokens.fold(token) != LIKELY;
        if (named && token == elements.from() && isAdverb(token)) {
            return true;
        }
        boolean time = TimeWords.isNoun(tokens.fold(token))
                && token > elements.from()
                && Grammar.isCalendar(tokens, token - 1); // "On Sunday [morning] Lee said"
        return tokens.fold(token) == YET || named && tokens.isLowerCase(token) && (adverb || time);
    }

    /** "[Certainly] Ole Berg said", "[Even] Ole Berg said": an adverb, for all its capital. */
    private boolean isAdverb(int token) {
        boolean manner = tokens.endsWith(token, "ly")
                && Grammar.isAdverbInCapitals(tokens, token)
                && PlainWords.has(tokens, token)
                && !Nouns.isOrganization(tokens, token) // "[Daily] Kurier"
                && tokens.fold(token) != LIKELY;
        return manner || tokens.fold(token) == EVEN;
    }

    /** ", [leaving] Lee hopeful": whether a participle opens what it makes of somebody. */
    private boolean leaves(int from, int k) {
        int participle = elements.at(from);
        return elements.is(participle, WordKind.VERB_ING)
                && elements.is(participle - 1, WordKind.COMMA)
                && elements.sort(k) == STATE;
    }

    /** "[added] Lee, pointing at it": behind the verb ahead of a name. */
    private int behindVerb(int from, int to) {
        int verb = elements.at(from);
        boolean opens = tokens.isLowerCase(from) || Grammar.opensSentence(tokens, from);
        boolean past =
                elements.is(verb, WordKind.VERB_ED) && !elements.is(verb - 1, WordKind.THAT); // "that retired cooks"
        boolean told = elements.isRelativePronoun(verb - 1) // "which [included] members telling"
                && from + 1 < to
                && tokens.isLowerCase(from)
                && (past || Grammar.isIrregularPast(tokens, from));
        boolean second = elements.is(verb - 1, WordKind.BUT) // "spares her, but [amplifies] Lee’s message"
                && elements.is(verb, WordKind.VERB_S)
                && tokens.isLowerCase(from)
                && isOwner(from + 1, to);
        return told
                        || second
                        || opens && elements.isSaying(verb) && Grammar.looksPast(tokens, from) && isName(from + 1, to)
                ? from + 1
                : from;
    }

    /** "[Ann Lee]’s message": whether a phrase begins with a name that owns the rest. */
    private boolean isOwner(int from, int to) {
        int i = from;
        while (i < to && tokens.isCapitalized(i)) {
            i++;
        }
        return i > from && i < to && Grammar.isPossessive(tokens, i);
    }

    /** "Rask met [bakers and] Lee has asked": of several behind a verb the last one, where the next verb is of one. */
    private int agreeing(int from, int to) {
        int verb = elements.at(from) - 1;
        boolean object = elements.isPast(verb);
        boolean one = object && (SINGULAR.has(tokens, to) || elements.is(elements.at(to), WordKind.VERB_S));
        for (int i = to - 2; one && i > from; i--) {
            if (elements.is(elements.at(i), WordKind.AND) && Grammar.isAnd(tokens, i) && tokens.isWord(i)) {
                return tokens.isCapitalized(i + 1) ? i + 1 : from;
            }
        }
        return from;
    }

    /** "[The Weather Office] names storms and has decided": ahead of the verb of one, where several cannot have the next verb. */
    private int beforeVerbOfOne(int from, int to, Cue cue) {
        int verb = to - 2;
        boolean several = to < cue.from()
                && verb > from
                && SINGULAR.has(tokens, cue.from())
                && tokens.isLowerCase(to - 1)
                && tokens.endsWith(to - 1, "s")
                && Grammar.isAnd(tokens, cue.from() - 1);
        return several && tokens.isLowerCase(verb) && tokens.endsWith(verb, "s") && !tokens.endsWith(verb, "ss")
                ? verb
                : to;
    }

    private boolean isName(int from, int to) {
        for (int i = from; i < to; i++) {
            if (!tokens.isCapitalized(i)) {
                return false;
            }
        }
        return true;
    }

    /** Where a source ends ahead of the infinitive that it is the subject of, which the cue is or stands behind; or -1. */
    private int infinitive(int from, int to, int k) {
        for (int i = from + 1; i < to; i++) {
            if (elements.is(elements.at(i), WordKind.TO)) {
                return behindFor(from, i) > from ? i : -1;
            }
        }
        int behind = elements.at(to);
        return elements.is(behind, WordKind.TO) && behind < k && k - behind <= SPLIT ? to : -1;
    }

    /** "time for [Lee] to argue", "common for [papers] to call it a scandal": behind what is so for somebody. */
    private int behindFor(int from, int to) {
        for (int i = to - 2; i > from; i--) {
            if (tokens.fold(i) == FOR && tokens.isLowerCase(i)) {
                return switch (elements.kind(elements.at(i - 1))) {
                    case WORD, ADVERB, VERB_S, DETERMINER -> i + 1; // no "a spokesman for the mill"
                    default -> from;
                };
            }
        }
        return from;
    }
}
