package dev.dateline.parser.quote.content;

import dev.dateline.model.Act;
import dev.dateline.model.Span;
import dev.dateline.parser.quote.clause.AskedThings;
import dev.dateline.parser.quote.clause.Clauses;
import dev.dateline.parser.quote.cue.ClosingCues;
import dev.dateline.parser.quote.cue.OwnedRemarks;
import dev.dateline.parser.quote.frame.CourtHearings;
import dev.dateline.parser.quote.frame.OwnedMessages;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.grammar.Workbench;
import dev.dateline.parser.quote.judge.Judge.Side;
import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.JudgedSubjects;
import dev.dateline.parser.quote.unsaid.Undone;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What one cue attributes: the words ahead of it, behind it, around it or of the next unit. */
final class CueContents {
    private static final long FROM = Tokens.fold("from");

    /** How many elements may stand between "from" and "and" in what a subject ranges over. */
    private static final int RANGE = 5;

    private final Narration narration;
    private final NounPhrases phrases;
    private final Elements elements;
    private final Circumstances circumstances;
    private final ContentLooks looks;
    private final ContentPronouns pronouns;
    private final Sides sides;
    private final WordsBesideCue words;
    private final AroundCue around;
    private final JudgedSubjects judgedSubjects;
    private final NamedContents names;
    private final CourtHearings courts;
    private final AskedThings asked;
    private final OwnedRemarks remarks;
    private final ClosingCues closers;
    private final ContentsAhead fronts;
    private final ColonCues colons;

    CueContents(Workbench bench, Circumstances circumstances, ContentLooks looks, Sides sides, WordsBesideCue words) {
        this.narration = bench.narration();
        this.phrases = bench.phrases();
        this.elements = bench.elements();
        this.circumstances = circumstances;
        this.looks = looks;
        pronouns = new ContentPronouns(bench.narration(), bench.elements());
        this.sides = sides;
        fronts = new ContentsAhead(bench.phrases(), elements);
        colons = new ColonCues(elements, new Clauses(bench.phrases(), elements));
        around = new AroundCue(bench, looks, pronouns, sides, words, fronts);
        this.words = words;
        judgedSubjects = new JudgedSubjects(bench.phrases(), bench.elements());
        names = new NamedContents(bench.narration(), bench.elements());
        courts = new CourtHearings(bench.phrases(), bench.elements());
        asked = new AskedThings(bench.phrases(), bench.elements());
        remarks = new OwnedRemarks(bench);
        closers = new ClosingCues(bench.narration().tokens(), bench.phrases(), elements);
    }

    /** What a cue attributes, no farther ahead than {@code reach}; null where it is nothing. */
    @Nullable
    Attributed read(Cue cue, @Nullable Cue next, int reach) {
        int head = elements.at(cue.head());
        long hearer = OwnedMessages.hearer(elements, head);
        long addressee = hearer == PhraseSpan.NONE ? circumstances.addressee(cue, elements.to()) : hearer;
        if (cue.kind() == Cue.Kind.ANNOUNCING) {
            return open(cue, addressee);
        }
        int judged = judgedSubjects.end(head);
        if (judged >= 0) {
            long reputed = judgedSubjects.reputation(head);
            long rest = reputed == PhraseSpan.NONE ? around.heldByOthers(cue) : reputed;
            return judged < elements.at(reach) ? null : subject(cue, reach, judged, rest);
        }
        int object = pronouns.object(cue);
        if (object >= elements.at(reach)) {
            return thing(cue, elements.first(object), elements.first(object + 1), PhraseSpan.NONE);
        }
        int remark = head - 1;
        if (remark >= elements.at(reach) && remarks.owner(head) != PhraseSpan.NONE) {
            return thing(cue, elements.first(remark), elements.first(remark + 1), PhraseSpan.NONE);
        }
        Side side = words.worded(cue) == PhraseSpan.NONE ? sides.of(cue, next, reach) : Side.BEFORE;
        side = OwnedMessages.content(elements, head) > 0 ? Side.BEHIND : side;
        if (side == Side.NEXT) {
            return open(cue, addressee);
        }
        return attributed(around.of(cue, next, reach, side, addressee), addressee);
    }

    /** What the words ahead of a cue and behind it come to. */
    private @Nullable Attributed attributed(WordsAround words, long addressee) {
        Cue cue = words.cue();
        boolean source = words.ahead() == cue.source(); // "[The jury] heard how it sank"
        long rest = words.behind();
        boolean idle = source || rest != PhraseSpan.NONE && looks.isAdverb(words.ahead());
        long ahead = idle ? PhraseSpan.NONE : words.ahead();
        if (rest != PhraseSpan.NONE && (names.isName(rest, cue) || isOccurrence(rest, cue))) {
            return null; // "two extra periods, sometimes called “labs”"
        }
        if (ahead != PhraseSpan.NONE && rest == PhraseSpan.NONE && leadsOn(cue, ahead, addressee)) {
            return open(cue, addressee);
        }
        if (ahead != PhraseSpan.NONE) {
            boolean bare = rest == PhraseSpan.NONE && cue.source() == PhraseSpan.NONE;
            boolean manner = rest != PhraseSpan.NONE && looks.isManner(rest); // "It was praised by Lee as well"
            return bare && looks.isThing(ahead) // "The families were told"
                    ? null
                    : closing(manner ? words.withBehind(PhraseSpan.NONE) : words, addressee);
        }
        if (rest == PhraseSpan.NONE) {
            return handsOver(cue, cue.end(addressee)) ? open(cue, addressee) : null;
        }
        if (looks.isManner(rest)
                || looks.isByDoing(rest, cue)
                || looks.isTime(rest)
                || looks.isJoined(rest, cue, addressee)) {
            return null; // "Holm spoke first", "Holm spoke on Monday"
        }
        boolean opens = looks.isActivity(rest) || looks.isHeading(rest, elements.to());
        return opens // "She began talking. “…”", "He issued this statement:"
                ? open(cue, addressee)
                : fronted(cue, words.next(), words.reach(), rest, addressee);
    }

    /** "[It sank], she said", "“It sank,” she said, “[at once].”": words ahead of a cue, and perhaps more behind it. */
    private Attributed closing(WordsAround words, long addressee) {
        Cue cue = words.cue();
        Cue next = words.next();
        int behind = cue.end(addressee);
        int limit = words.behind() != PhraseSpan.NONE
                ? PhraseSpan.from(words.behind())
                : next == null ? elements.to() : Math.max(behind, next.start());
        Span occasion = circumstances.occasion(behind, narration.unquotedTo(behind, limit));
        Act act = act(cue, occasion);
        int start = PhraseSpan.from(fronts.withoutLabel(words.ahead(), cue));
        int end = PhraseSpan.to(words.ahead());
        return new Attributed(cue, start, end, words.behind(), PhraseSpan.NONE, addressee, occasion, act);
    }

    /** All of the sentence ahead of its cue; where that is no more than a question, what stands below it, or null. */
    @Nullable
    Attributed closed(Cue cue, @Nullable Cue next) {
        int court = elements.first(courts.opening(elements.at(cue.head())));
        int end = words.behindPause(cue, Math.min(begin(cue), court), elements.from());
        long all = PhraseSpan.of(elements.from(), end);
        long told = looks.withoutQuestion(all);
        if (told == PhraseSpan.NONE || fronts.isWhen(all, cue) || leadsOn(cue, all, PhraseSpan.NONE)) {
            return handsOver(cue, cue.end()) ? open(cue, PhraseSpan.NONE) : null; // "Asked about it, Ann Lee sighed."
        }
        boolean joined = told == all && elements.isAndBut(0);
        int clause = next == null ? colons.clause(cue) : -1;
        long rest = clause > 0 ? words.behind(cue, null, elements.first(clause), PhraseSpan.NONE) : PhraseSpan.NONE;
        int limit = next == null ? elements.to() : Math.max(cue.end(), next.start());
        Span occasion = circumstances.occasion(cue.end(), limit);
        return new Attributed(
                cue,
                joined ? elements.from() + 1 : PhraseSpan.from(told),
                end,
                rest,
                PhraseSpan.NONE,
                PhraseSpan.NONE,
                occasion,
                act(cue, occasion));
    }

    /** Whether a cue tells of its subject: "[The plan] is backed by unions". */
    boolean isOfSubject(Cue cue) {
        return judgedSubjects.has(elements.at(cue.head()));
    }

    /** Whether a cue tells of no more than the pronoun in front of it: "a plan, [which] Lee opposes". */
    boolean isOfPronoun(Cue cue) {
        int last = judgedSubjects.end(elements.at(cue.head()));
        return last >= 0 && elements.isRelativePronoun(last) || pronouns.object(cue) >= 0;
    }

    /** "[The plan] is backed by unions", "a plan [which] won the praise of unions": the subject, all that is ahead of its verb. */
    private Attributed subject(Cue cue, int reach, int last, long rest) {
        int end = elements.first(last + 1);
        boolean one = elements.isRelativePronoun(last);
        long phrase = one ? PhraseSpan.NONE : phrases.endingAt(end - 1, reach);
        int first = phrase == PhraseSpan.NONE ? last : overRange(elements.firstOf(phrase), reach);
        return thing(cue, elements.first(behindTime(first, last)), end, rest);
    }

    /** "[talks on all from eels and] nets to salt": the element that what stands ahead of "from" begins with. */
    private int overRange(int first, int reach) {
        int from = first - 1;
        boolean joined = elements.is(from, WordKind.AND);
        while (joined && from > first - RANGE && elements.fold(from) != FROM) {
            from--;
        }
        boolean range = joined && from > 0 && elements.fold(from) == FROM;
        long phrase = range ? phrases.endingAt(elements.first(from) - 1, reach) : PhraseSpan.NONE;
        return phrase == PhraseSpan.NONE ? first : elements.firstOf(phrase);
    }

    /** "Last year [the plan] was backed": the element behind the time that a subject begins with; else the first. */
    private int behindTime(int first, int last) {
        for (int behind = first + 1; behind <= last && behind < first + Elements.NEAR; behind++) {
            if (TimeWords.isTime(elements, first, behind)) {
                return behind;
            }
        }
        return first;
    }

    private Attributed thing(Cue cue, int start, int end, long rest) {
        Act act = act(cue, null);
        return new Attributed(cue, start, end, rest, PhraseSpan.NONE, PhraseSpan.NONE, null, act);
    }

    /** Where a cue begins with who says it, and with who that is: ", [the harbour master, Ann Lee, said]". */
    private int begin(Cue cue) {
        long first = cue.source() != PhraseSpan.NONE && PhraseSpan.to(cue.source()) < cue.from()
                ? closers.apposed(elements.at(cue.head()))
                : PhraseSpan.NONE;
        return first == PhraseSpan.NONE ? cue.start() : Math.min(cue.start(), PhraseSpan.from(first));
    }

    /** "He answered at last. “…”": whether a cue ends a unit ahead of quoted words. */
    private boolean handsOver(Cue cue, int behind) {
        return behind >= elements.to() - 1
                && elements.to() < narration.tokens().count()
                && narration.isQuoted(elements.to())
                && cue.source() != PhraseSpan.NONE
                && cue.takes('q');
    }

    /** "When asked about it, she said", above a quotation: whether a cue ends its line with no mark, behind a clause or a phrase that opens it. */
    private boolean leadsOn(Cue cue, long ahead, long addressee) {
        int first = elements.firstOf(ahead);
        boolean opener = elements.is(first, WordKind.SUBORDINATOR) || elements.is(first, WordKind.PREPOSITION);
        return opener
                && first == 0
                && cue.end(addressee) == elements.to()
                && elements.kind(elements.at(elements.to() - 1)).isWord()
                && handsOver(cue, elements.to());
    }

    /** A cue whose content the next unit holds. */
    private Attributed open(Cue cue, long addressee) {
        Act act = act(cue, null);
        return new Attributed(
                cue, elements.to(), elements.to(), PhraseSpan.NONE, PhraseSpan.NONE, addressee, null, act);
    }

    private Attributed fronted(Cue cue, @Nullable Cue next, int reach, long content, long addressee) {
        int start = PhraseSpan.from(content);
        int end = PhraseSpan.to(content);
        Span occasion = circumstances.occasion(cue.end(addressee), start);
        if (occasion == null) {
            int cut = elements.quotes() ? circumstances.occasionCut(start, end) : end;
            if (cut < end) {
                occasion = circumstances.occasion(cut, end);
                end = cut;
            } else if ((narration.isQuoted(end - 1) || cue.takes('q'))
                    && Circumstances.opensOccasion(narration.tokens(), end)) {
                occasion = circumstances.occasion(end, elements.to());
            }
        }
        boolean relayed = next != null
                && next.kind() == Cue.Kind.ACCORDING
                && cue.kind() != Cue.Kind.ACCORDING
                && next.from() >= end
                && next.from() - end <= 1;
        long via = relayed && next != null ? next.source() : PhraseSpan.NONE;
        if (occasion == null && reach < cue.start() && elements.is(elements.at(reach), WordKind.PREPOSITION)) {
            occasion = circumstances.occasion(reach, cue.start());
        }
        Act act = isUnsaid(cue, start) ? Act.THOUGHT : act(cue, occasion);
        return new Attributed(cue, start, end, PhraseSpan.NONE, via, addressee, occasion, act);
    }

    /** What was done by a cue; what nobody has said yet is told as a thought is. */
    private Act act(Cue cue, @Nullable Span occasion) {
        return !elements.quotes() && Undone.has(elements, elements.at(cue.head()))
                ? Act.THOUGHT
                : circumstances.act(cue, occasion);
    }

    /** "did not say why it had closed": what was left open has not been said. */
    private boolean isUnsaid(Cue cue, int start) {
        WordKind opens = elements.kind(elements.at(start));
        boolean asks = opens == WordKind.WHO || opens == WordKind.SUBORDINATOR;
        for (int k = elements.at(cue.from()); asks && k < elements.at(cue.head()); k++) {
            if (elements.is(k, WordKind.NOT)) {
                return true;
            }
        }
        return false;
    }

    /** "it was wet when [slammed] into by a ship": no more than when something was; but what somebody was asked was said. */
    private boolean isOccurrence(long content, Cue cue) {
        return looks.isWhenDone(content, cue) && !asked.has(elements.at(cue.head()));
    }
}
