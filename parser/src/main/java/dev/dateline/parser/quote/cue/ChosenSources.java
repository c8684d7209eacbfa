package dev.dateline.parser.quote.cue;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.clause.BareRelatives;
import dev.dateline.parser.quote.frame.AccordingTo;
import dev.dateline.parser.quote.frame.HeardSayings;
import dev.dateline.parser.quote.frame.OwnedMessages;
import dev.dateline.parser.quote.frame.PolledIn;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.RuleReading;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Candidates;
import dev.dateline.parser.quote.judge.Judge;
import dev.dateline.parser.quote.judge.Judge.Question;
import dev.dateline.parser.quote.phrase.ApposedNames;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.phrase.OfficeNames;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.UnownedFeelings;
import dev.dateline.parser.quote.source.ClauseSubjects;
import dev.dateline.parser.quote.source.DescribedSeveral;
import dev.dateline.parser.quote.source.InvertedSubjects;
import dev.dateline.parser.quote.source.NamedSources;
import dev.dateline.parser.quote.source.NearSubjects;
import dev.dateline.parser.quote.source.RelayedSources;
import dev.dateline.parser.quote.source.SecondRelatives;
import dev.dateline.parser.quote.source.SetOffSubjects;
import dev.dateline.parser.quote.source.SourceGrammar;
import dev.dateline.parser.quote.source.SourceVerbs;
import dev.dateline.parser.quote.source.SubjectNames;
import dev.dateline.parser.quote.source.SubjectsAhead;
import dev.dateline.parser.quote.source.SureSources;
import dev.dateline.parser.quote.source.ThoseSources;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the source of a cue in three steps. The judge chooses one of the phrases near it; where grammar knows of another,
 * behind "by" or in front of the clauses that part it from its verb, it takes the place of that; and what is no part of
 * a source is taken off.
 */
final class ChosenSources {
    private static final long AGO = Tokens.fold("ago");
    private static final long ON = Tokens.fold("on");
    private static final long PART = Tokens.fold("part");
    private static final int INTEND = AttributionWords.sort("intend");

    private final Narration narration;
    private final Tokens tokens;
    private final Elements elements;
    private final NounPhrases phrases;
    private final RuleReading rules;
    private final Judge judge;
    private final Candidates candidates;
    private final CueGrammar cueGrammar;
    private final Agentless agentless;
    private final SourceGrammar grammar;
    private final NamedSources named;
    private final SourceFeatures features;
    private final ClosingCues closers;
    private final SureSources sure;
    private final NearSubjects near;
    private final SetOffSubjects apart;
    private final PartedSubjects parted;
    private final ApposedNames apposed;
    private final SubjectsAhead subjects;
    private final BareRelatives bare;
    private final SourceVerbs verbs;
    private final ThoseSources those;
    private final RelayedSources relayed;
    private final HeardSayings heard;

    /**
     * The source of a cue.
     *
     * @param source the noun phrase, or {@link PhraseSpan#NONE}
     * @param margin how sure it is
     */
    record Choice(long source, int margin) {}

    ChosenSources(
            Workbench bench,
            CueGrammar cueGrammar,
            Agentless agentless,
            SourceGrammar grammar,
            NamedSources named,
            PlacedCues placed,
            SourceFeatures features) {
        this.narration = bench.narration();
        this.tokens = narration.tokens();
        this.elements = bench.elements();
        this.phrases = bench.phrases();
        this.rules = bench.rules();
        this.judge = bench.judge();
        this.candidates = bench.candidates();
        this.cueGrammar = cueGrammar;
        this.agentless = agentless;
        this.grammar = grammar;
        this.named = named;
        this.features = features;
        closers = new ClosingCues(tokens, bench.phrases(), elements);
        sure = new SureSources(bench, grammar, named);
        near = new NearSubjects(bench.phrases(), elements, rules);
        apart = new SetOffSubjects(bench.phrases(), elements);
        parted = new PartedSubjects(bench, placed, near, new ClauseSubjects(bench));
        apposed = new ApposedNames(bench.narration(), bench.phrases());
        subjects = new SubjectsAhead(bench.phrases(), elements, apposed);
        bare = new BareRelatives(elements);
        verbs = new SourceVerbs(elements);
        those = new ThoseSources(bench.phrases(), elements);
        relayed = new RelayedSources(elements);
        heard = new HeardSayings(bench.phrases(), elements);
    }

    /**
     * The source of a cue with these words.
     *
     * @param last the cue before it in the unit
     * @param quotes whether the unit has quoted words
     */
    Choice choose(CueWords words, @Nullable Cue last, boolean quotes) {
        int k = words.element();
        long announcer = announcer(words);
        if (announcer != PhraseSpan.NONE) {
            return new Choice(named.name(announcer, words.head()), SureCues.SURE);
        }
        long owner = OwnedMessages.owner(phrases, elements, k);
        long speaker = owner == PhraseSpan.NONE ? heard.speaker(k) : owner;
        if (speaker != PhraseSpan.NONE) {
            return new Choice(speaker, SureCues.SURE);
        }
        long judged = judged(words, last);
        long source = named.name(words.according() ? judged : withoutAgent(judged, k), words.head());
        int margin = candidates.margin();
        long inside = closers.inside(k); // "If nothing is done, warns [Ann Lee], the road will sink"
        source = inside == PhraseSpan.NONE ? ruled(source, words.head()) : inside;
        long agent = agent(words);
        source = agent == PhraseSpan.NONE ? source : named.name(agent, words.head());
        source = near(source, words, last);
        long inverted = SecondRelatives.source(elements, InvertedSubjects.source(elements, source, k, last), k, last);
        boolean resumed = inverted != source; // "claims [Ann Lee], but admits"
        source = inverted;
        long noun = parted.subject(k, source, quotes); // "[Ann Lee], a baker who has left, said it was late"
        long ahead = noun == PhraseSpan.NONE ? source : noun;
        long outside = grammar.outsideRelative(ahead, words.from());
        boolean relative = outside != ahead; // "[A cook] who was in the room said"
        source = noun == PhraseSpan.NONE || relative
                ? bare.source(outside, k)
                : named.name(apart.overPost(noun, k), words.head());
        int begin = elements.at(words.from());
        long plain = overDegree(own(joined(source, k, last), words, last));
        long own = DescribedSeveral.whole(elements, subjects.over(plain, words.from(), k), k);
        long whole = SubjectNames.whole(elements, own, elements.first(begin));
        long told = those.over(whole, begin, elements.at(words.to()), words.according());
        source = withoutSetting(upToHead(behindAccording(told), words.head()), words);
        source = words.according() ? relayed.source(source, words.from(), words.to()) : source;
        source = source == PhraseSpan.NONE ? aiming(k) : grammar.behindWhich(closed(behindAgo(source, k)));
        boolean isSure = resumed
                || told != own
                || own != plain
                || noun != PhraseSpan.NONE
                || relative
                || agent != PhraseSpan.NONE
                || inside != PhraseSpan.NONE && source == named.name(inside, words.head())
                || isRelative(source, words.left())
                || sure.has(source, words.from())
                || apposed.isExplained(source, words.from(), elements.from());
        return new Choice(source, isSure ? SureCues.SURE : margin);
    }

    /** "Criticizing the strike by nurses, Lee left", "In discussing the row around Berg, Lee left": whom a participle tells of. */
    private long withoutAgent(long source, int k) {
        int first = elements.firstOf(source);
        if (first <= k || !tokens.endsWith(elements.first(k), "ing")) {
            return source;
        }
        boolean agent = first > k + 2 && elements.is(first - 1, WordKind.BY);
        boolean inside = k == 1
                && elements.is(0, WordKind.PREPOSITION)
                && elements.is(first - 1, WordKind.PREPOSITION)
                && elements.next(WordKind.COMMA, k, first) == first
                && elements.next(WordKind.QUOTATION, k, first) == first;
        return agent || inside ? PhraseSpan.NONE : source;
    }

    /** "[Many] fear their offices are unsafe and say so": of two verbs of several the second has no source that is theirs. */
    private long joined(long source, int k, @Nullable Cue last) {
        boolean theirs = last != null
                && last.kind() == Cue.Kind.PLAIN
                && last.source() != PhraseSpan.NONE
                && PhraseSpan.to(last.source()) <= last.from()
                && source != PhraseSpan.NONE
                && PhraseSpan.from(source) >= last.to()
                && elements.is(elements.firstOf(source), WordKind.POSSESSIVE)
                && elements.is(k - 1, WordKind.AND)
                && isBase(k)
                && isBase(elements.at(last.head()));
        return theirs && last != null ? last.source() : source;
    }

    /** "say", "fear". */
    private boolean isBase(int k) {
        return elements.isBase(k) && !elements.is(k, WordKind.VERB_S);
    }

    /** "[Orlo Mills], a brewer, is pleased to announce": the subject of such words; or none. */
    private long announcer(CueWords words) {
        int left = words.left();
        if (!words.isPleased(elements) || left < 0) {
            return PhraseSpan.NONE;
        }
        int token = elements.first(left);
        return elements.is(left, WordKind.COMMA)
                ? apposed.over(token, elements.from(), elements.to())
                : phrases.endingBefore(elements, left + 1);
    }

    /** "the port, [which] says so", "Lee, [who] says so": whether a source is the pronoun right ahead of its verb. */
    private boolean isRelative(long source, int left) {
        return source != PhraseSpan.NONE
                && left > 0
                && PhraseSpan.from(source) == elements.first(left)
                && elements.isRelativePronoun(left);
    }

    /** "according to [the port], which proposed it": whose words a clause goes on with, without what attributes to it already. */
    private long behindAccording(long source) {
        int length = source == PhraseSpan.NONE ? 0 : AccordingTo.length(elements, PhraseSpan.from(source));
        int from = PhraseSpan.from(source) + length;
        return length > 0 && from < PhraseSpan.to(source) ? PhraseSpan.of(from, PhraseSpan.to(source)) : source;
    }

    /** "[Ann Lee], PhD, a cook, said": the name ahead of letters that tell what somebody has learnt. */
    private long overDegree(long source) {
        int from = PhraseSpan.from(source);
        boolean degree = source != PhraseSpan.NONE
                && PhraseSpan.to(source) == from + 1
                && from > elements.from() + 1
                && tokens.is(from - 1, ',')
                && Titles.isHonour(tokens, from);
        long name = degree ? phrases.endingAt(from - 2, elements.from()) : PhraseSpan.NONE;
        return name == PhraseSpan.NONE ? source : name;
    }

    /** "[her novel “The Aunt”] says": a source that ends with a name in marks, with the closing one. */
    private long closed(long source) {
        int to = PhraseSpan.to(source);
        if (source == PhraseSpan.NONE || to >= elements.to() || !narration.isLooseMark(to)) {
            return source;
        }
        boolean open = false;
        for (int i = PhraseSpan.from(source); i < to; i++) {
            open ^= narration.isLooseMark(i);
        }
        return open ? PhraseSpan.of(PhraseSpan.from(source), to + 1) : source;
    }

    /** "[The plan] aims to cut the fare": the subject right ahead of a verb that takes an infinitive, as a sentence opens; or none. */
    private long aiming(int k) {
        boolean aims = elements.sort(k) == INTEND
                && elements.is(k, WordKind.VERB_S)
                && elements.is(k + 1, WordKind.TO)
                && elements.finite(k, elements.count()) == 0; // no "Plans to sell it were dropped"
        long subject = aims ? phrases.endingBefore(elements, k) : PhraseSpan.NONE;
        return PhraseSpan.from(subject) == elements.from() ? subject : PhraseSpan.NONE;
    }

    /** "[Ann Lee] told the guests so": the phrase near a cue that the judge takes; how sure it is the candidates tell. */
    private long judged(CueWords words, @Nullable Cue last) {
        candidates.clear(elements.from(), elements.to());
        features.list(words.element(), words.left(), elements.at(words.to()), last);
        return candidates.value(judge.choose(Question.SOURCE, words.head(), candidates));
    }

    /** "Three weeks ago [my door] refused to open": no stretch of time, but the phrase behind it. */
    private long behindAgo(long source, int k) {
        int ago = PhraseSpan.to(source);
        boolean time = source != PhraseSpan.NONE
                && ago < elements.to()
                && tokens.fold(ago) == AGO
                && ListedWords.is(tokens, ago - 1, ListedWords.TIME_SPAN);
        if (!time) {
            return source;
        }
        long behind = phrases.endingBefore(elements, k);
        return behind != PhraseSpan.NONE && PhraseSpan.from(behind) > ago ? behind : PhraseSpan.NONE;
    }

    /** "“Yes,” declared [a later chairman, Ole Lund], in 1897": who it is by the rules, where they leave no doubt of it. */
    private long ruled(long source, int head) {
        Cue rule = rules.cue(head);
        return rule != null && source != rule.source() && isSaidBehind(rule) ? named.name(rule.source(), head) : source;
    }

    /** "“It is our turn,” declared a later chairman, Ole Lund, in 1897": behind a quotation its verb and who said it. */
    private boolean isSaidBehind(Cue rule) {
        int head = PhraseSpan.to(rule.source()) - 1;
        int verb = elements.at(rule.head());
        int behind = elements.at(head + 1);
        boolean between = elements.is(verb - 1, WordKind.COMMA) // "Since it rained, explained Ann Lee, “we left.”"
                && elements.is(behind, WordKind.COMMA)
                && elements.is(behind + 1, WordKind.QUOTATION)
                && !rule.takes('o');
        return rule.kind() == Cue.Kind.INVERTED
                && (between || elements.is(verb - 1, WordKind.QUOTATION))
                && (tokens.isCapitalized(head) || Nouns.isPerson(tokens, head))
                && switch (elements.kind(behind)) {
                    case EDGE, STOP, COMMA, CALENDAR, PREPOSITION -> true;
                    default -> false;
                };
    }

    /** "was confirmed by [Ann Lee]", "in [a poll]": who says it in the passive, or the poll that "in" names; or none. */
    private long agent(CueWords words) {
        long poll = PolledIn.poll(elements, words.head());
        return poll == PhraseSpan.NONE ? cueGrammar.agent(words.element()) : poll;
    }

    /** "The man who [police] say fled", "Hours later, [Lee], the cook, said": the subject that is nearer than what was chosen. */
    private long near(long source, CueWords words, @Nullable Cue last) {
        int k = words.element();
        long subject = near.source(grammar.insideRelative(grammar.agent(source, k), words.left()), k, last);
        return sure.behindManner(subject, words.from());
    }

    /** "[Papers] filed on Sunday", "[Voters] backing Ann Lee", "[Rowers] met to discuss it": no more than whose words they are. */
    private long own(long source, CueWords words, @Nullable Cue last) {
        boolean nobody = agentless.isByForm(words.element()) || UnownedFeelings.has(elements, source, words.element());
        long noun = nobody ? PhraseSpan.NONE : grammar.closeTo(grammar.bare(source));
        int begin = elements.at(words.from());
        long name = OfficeNames.overOffice(
                tokens, elements, grammar.antecedent(noun, words.left(), words.element()), begin);
        name = OfficeNames.overBody(tokens, elements, name, begin);
        name = OfficeNames.overField(tokens, elements, phrases, name, begin);
        if (last != null && PhraseSpan.from(name) < last.from()) {
            name = OfficeNames.overBody(tokens, elements, name, elements.at(last.from())); // "said it, adding"
        }
        return withoutPart(verbs.without(grammar.joinedBehind(withoutClause(name, last)), words.element()));
    }

    /** "[Ann Lee] on her part said". */
    private long withoutPart(long source) {
        int part = source == PhraseSpan.NONE ? -1 : PhraseSpan.to(source) - 1;
        boolean own = part > PhraseSpan.from(source) + 2
                && tokens.fold(part) == PART
                && elements.is(elements.at(part - 1), WordKind.POSSESSIVE)
                && elements.is(elements.at(part - 2), WordKind.PREPOSITION);
        return own ? PhraseSpan.of(PhraseSpan.from(source), part - 2) : source;
    }

    /** "[Voters] backing Ann Lee said": a source without the participle that tells of it, where that is a cue, too. */
    private static long withoutClause(long source, @Nullable Cue last) {
        return last != null && last.isWithin(source) ? last.source() : source;
    }

    /** "[the Weather Office] states:": a source that the head of its cue seemed to be a part of ends in front of that. */
    private static long upToHead(long source, int head) {
        boolean over = source != PhraseSpan.NONE && PhraseSpan.from(source) < head && PhraseSpan.to(source) > head;
        return over ? PhraseSpan.of(PhraseSpan.from(source), head) : source;
    }

    /** "said [a spokesman] late Friday", "said [the mayor] at the hearing": a source behind its verb without when and where it was said. */
    private long withoutSetting(long source, CueWords words) {
        boolean behind = source != PhraseSpan.NONE
                && PhraseSpan.from(source) == elements.first(words.element() + 1)
                && elements.isSaying(words.element());
        if (!behind) {
            return source;
        }
        int last = PhraseSpan.to(source) - 1;
        if (last > PhraseSpan.from(source) && TimeWords.isModifier(tokens.fold(last))) {
            return PhraseSpan.of(PhraseSpan.from(source), last);
        }
        boolean occasion = Circumstances.isOccasion(tokens.fold(last));
        for (int i = PhraseSpan.from(source) + 1; i < last; i++) {
            boolean setting = Settings.over(elements, elements.at(i)) == elements.at(last + 1)
                    || Circumstances.opensOccasion(tokens, i)
                            && (occasion || tokens.fold(i) == ON && tokens.isCapitalized(i + 1));
            if (setting) {
                return PhraseSpan.of(PhraseSpan.from(source), i);
            }
        }
        return source;
    }
}
