package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.clause.ClauseEnds;
import dev.dateline.parser.quote.edge.InsertedCues;
import dev.dateline.parser.quote.edge.SetOffEnds;
import dev.dateline.parser.quote.grammar.Circumstances;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** What a stretch that stands where a content may is by its looks: a thing, a time, a manner; none of them is said. */
final class ContentLooks {
    private static final long FOR = Tokens.fold("for");
    private static final long NO = Tokens.fold("no");
    private static final long WHAT = Tokens.fold("what");
    private static final long WHILE = Tokens.fold("while");
    private static final long WITH = Tokens.fold("with");
    private static final long WITHOUT = Tokens.fold("without");
    private static final Phrases OCCASIONS = Phrases.of(Circumstances.class, "occasion-prepositions.txt");
    private static final Phrases MANNERS = Phrases.of(ContentLooks.class, "manners.txt");
    private static final Phrases PARTICLES = Phrases.of(InsertedCues.class, "particles.txt");
    private static final Phrases DRAWING = Phrases.of(SetOffEnds.class, "drawing-verbs.txt");
    private static final Phrases RAISING = Phrases.of(ContentLooks.class, "raising-verbs.txt");
    private static final Phrases TELLING = Phrases.of(ContentLooks.class, "telling-participles.txt");
    private static final Phrases OPENING = Phrases.of(ContentLooks.class, "opening-phrases.txt");

    private static final int ANSWER = AttributionWords.sort("answer");

    /** So many words in marks may be a whole sentence. */
    private static final int WHOLE = 4;

    /** How far behind its preposition the noun of an occasion stands. */
    private static final int OCCASION = 5;

    private final Narration narration;
    private final Tokens tokens;
    private final Elements elements;

    ContentLooks(Narration narration, Elements elements) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.elements = elements;
    }

    /** "It eases a burden [that] many feel": whether words end with a pronoun for what stands in front of it. */
    boolean endsWithThat(long content, Cue cue) {
        int that = elements.at(PhraseSpan.to(content) - 1);
        return PhraseSpan.to(content) == cue.start() // no "more than that, she said"
                && elements.is(that, WordKind.THAT)
                && !elements.is(that - 2, WordKind.MODAL); // no "should remember that"
    }

    /** "[She got up and, as the ship left,] she said, “Here it is.”": what is told ahead of who says a sentence in marks. */
    boolean isTold(long ahead, long rest, Cue cue) {
        int from = PhraseSpan.from(rest);
        return cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && cue.takes('q')
                && narration.isQuoted(from)
                && elements.is(elements.at(from) - 1, WordKind.COMMA)
                && narration.tokens().isCapitalized(narration.passage(from).from())
                && !elements.quotes(elements.firstOf(ahead), elements.behind(ahead));
    }

    /** "The families were told on Monday": a time or a topic is no content by itself. */
    boolean isCircumstance(int first, int end) {
        WordKind kind = elements.kind(first);
        boolean opens = kind == WordKind.PREPOSITION || kind == WordKind.CALENDAR || kind == WordKind.BY;
        return opens && elements.verbs(first, end, 1) == 0 && !elements.quotes(first, end);
    }

    /** "The sum reported by Lee [was wrong]": whether it opens right behind a source with the verb of another subject. */
    boolean isVerbOfThing(long content, Cue cue) {
        int from = PhraseSpan.from(content);
        return from == PhraseSpan.to(cue.source())
                && elements.kind(elements.at(from)).isVerb();
    }

    /** "was condemned by Lee [in a letter]", "by Lee in a letter to [his bakers]": what stands behind an agent, and is no clause. */
    boolean isBehindAgent(long content) {
        int first = elements.firstOf(content);
        int end = elements.behind(content);
        boolean thing = elements.kind(first).isArticle()
                && elements.is(first - 1, WordKind.TO)
                && elements.verbs(first, end, 1) == 0
                && !elements.quotes(first, end);
        boolean about = false;
        for (int k = first; k < end && k < first + Elements.NEAR; k++) {
            about |= elements.fold(k) == FOR; // "was criticised by Lee for it"
        }
        boolean there = OCCASIONS.has(elements.fold(first)) || elements.is(first, WordKind.CALENDAR);
        return thing || !about && there && isCircumstance(first, end);
    }

    /** "Asked [about the plan that failed], Lee left": what somebody was asked about or told of, ahead of who that is. */
    boolean isTopic(Cue cue, int first) {
        boolean opens = elements.is(first, WordKind.PREPOSITION) || elements.is(first, WordKind.OF);
        int asked = elements.at(cue.from());
        boolean fronted = asked == 0 || asked == 1 && elements.is(0, WordKind.SUBORDINATOR);
        boolean topic = opens && fronted && cue.takes('o') && first == elements.at(cue.to());
        for (int k = first + 1; topic && k < first + OCCASION + 2; k++) {
            topic = !elements.is(k, WordKind.SUBORDINATOR); // "asked in a debate [why] he had left"
        }
        return topic;
    }

    /** Whether a content has neither a verb nor a quotation. */
    boolean isThing(long content) {
        int first = elements.firstOf(content);
        int end = elements.behind(content);
        return elements.verbs(first, end, 1) == 0 && !elements.quotes(first, end);
    }

    /**
     * "[However], she said, it is late", "[But], she said", "[For example], he said": whether no more than what opens the
     * sentence stands ahead of a cue.
     */
    boolean isOpeningAdverb(long ahead) {
        int from = PhraseSpan.from(ahead);
        int length = PhraseSpan.to(ahead) - from;
        if (length == 1) {
            return elements.isAndBut(elements.firstOf(ahead)) || Grammar.isOpeningAdverb(tokens, from);
        }
        int opening = OPENING.longest(tokens, from);
        return opening != Phrases.NONE && OPENING.length(opening) == length;
    }

    /** "[Though it is late], she said, “We stay.”": whether a clause ahead of a cue tells when a whole sentence was said behind it. */
    boolean isFronted(long ahead, long rest) {
        int first = elements.firstOf(ahead);
        int quoted = PhraseSpan.from(rest);
        return first == 0
                && ClauseEnds.opensReason(elements.fold(first))
                && !elements.quotes(first, elements.behind(ahead))
                && elements.is(elements.at(quoted), WordKind.QUOTATION)
                && quoted + 1 < tokens.count()
                && tokens.isCapitalized(quoted + 1)
                && narration.words(quoted, PhraseSpan.to(rest), WHOLE) == WHOLE;
    }

    /** Whether a content is nothing but what somebody was doing. */
    boolean isActivity(long content) {
        int first = elements.firstOf(content);
        return PhraseSpan.to(content) - PhraseSpan.from(content) == 1
                && elements.is(first, WordKind.VERB_ING)
                && elements.sort(first) != AttributionWords.NONE;
    }

    /** Whether what stands behind a quotation and its cue is what somebody did meanwhile: ", he said, using a word of his". */
    boolean isAside(long quoted, long rest) {
        int first = elements.firstOf(rest);
        boolean manner = elements.is(first, WordKind.PREPOSITION) && isThing(rest); // ", he said, with a laugh"
        boolean aside =
                narration.isQuoted(PhraseSpan.to(quoted) - 1) && (elements.is(first, WordKind.VERB_ING) || manner);
        return elements.is(first - 1, WordKind.COMMA) && (aside || isOccasion(rest) || isWithheld(first));
    }

    /** ", he said, [without giving details]", ", he said, [while declining to name it]": what else was told or was not. */
    private boolean isWithheld(int first) {
        boolean opens = elements.fold(first) == WITHOUT || elements.fold(first) == WHILE;
        boolean not =
                elements.is(first + 1, WordKind.TO) || elements.fold(first + 1) == NO; // "declining to", "giving no"
        return opens ? TELLING.has(elements.fold(first + 1)) : not && TELLING.has(elements.fold(first));
    }

    /** "they said Wednesday [in a report published on Friday]": no more than the occasion. */
    boolean isOccasion(long rest) {
        int first = elements.firstOf(rest);
        int end = elements.behind(rest);
        boolean opens = Circumstances.opensOccasion(tokens, PhraseSpan.from(rest)) && elements.finite(first, end) == 0;
        for (int k = first + 1; opens && k < end && k < first + OCCASION; k++) {
            if (Circumstances.isOccasion(elements.fold(k))) {
                return true;
            }
        }
        return false;
    }

    /** "[Asked about the fire,] she said", "[When asked,] she said": what stands ahead of a cue without what was asked; or none. */
    long withoutQuestion(long ahead) {
        int first = elements.firstOf(ahead);
        int verb = elements.is(first, WordKind.SUBORDINATOR) ? first + 1 : first;
        boolean asked = first == 0 && elements.takes(verb, 'o') && Grammar.looksPast(tokens, elements.first(verb));
        int last = elements.behind(ahead);
        for (int k = verb; asked && k < last && k < verb + Elements.NEAR; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                return PhraseSpan.of(elements.first(k + 1), PhraseSpan.to(ahead));
            }
        }
        return asked && !elements.quotes(first, last) ? PhraseSpan.NONE : ahead;
    }

    /** "He forgot what [he had said].": a clause that only tells which words are meant, and that nothing is said behind. */
    boolean isObject(Cue cue) {
        int behind = elements.at(cue.to());
        return cue.kind() == Cue.Kind.PLAIN
                && cue.source() != PhraseSpan.NONE
                && elements.fold(elements.firstOf(cue.source()) - 1) == WHAT
                && (elements.is(behind, WordKind.STOP) || elements.is(behind, WordKind.EDGE))
                && !elements.quotes();
    }

    /**
     * ", he said, [but] Ann Lee said", ", he said, [and aides] say", ", he said, [with aides] blaming": what leads to another cue is
     * no content.
     */
    boolean isConjoined(long content, @Nullable Cue next) {
        WordKind opens = elements.kind(elements.firstOf(content));
        boolean joins = opens == WordKind.AND
                || opens == WordKind.BUT
                || opens == WordKind.SUBORDINATOR
                || elements.fold(elements.firstOf(content)) == WITH;
        return joins
                && next != null
                && PhraseSpan.to(content) >= next.start()
                && PhraseSpan.to(content) <= next.from()
                && isThing(content);
    }

    /** Whether a content is a thing and a colon, above a quotation in the next block. */
    boolean isHeading(long content, int to) {
        int colon = to - 1;
        return PhraseSpan.to(content) >= colon
                && elements.is(elements.at(colon), WordKind.COLON)
                && narration.isQuoted(to)
                && isThing(content);
    }

    /** "[The plan] drew sharp criticism from teachers": what stands ahead of a noun without the verb that it is the object of; or none. */
    long withoutVerb(long ahead, Cue cue) {
        int end = elements.behind(ahead);
        boolean noun = elements.kind(end - 2).isArticle() || elements.is(end - 2, WordKind.CLITIC); // "Lee’s voice"
        if (end == elements.at(cue.from()) && RAISING.has(elements.fold(end - 1)) && !noun) {
            return PhraseSpan.NONE; // "[The agency] raised concerns": who has them
        }
        int verb = DRAWING.has(elements.fold(end - 1)) ? end - 1 : end - 2;
        boolean drawn =
                DRAWING.has(elements.fold(verb)) && !elements.kind(verb - 1).isArticle(); // no "its face"
        if (end != elements.at(cue.from()) || !drawn || elements.quotes(verb, end)) {
            return ahead;
        }
        int last = elements.subjectEnd(verb);
        if (elements.is(last, WordKind.TO)) {
            last = elements.subjectEnd(last - 1); // "continues to draw"
        }
        boolean subject = elements.kind(last).isOpen() && elements.first(last) >= PhraseSpan.from(ahead);
        return subject ? PhraseSpan.of(PhraseSpan.from(ahead), elements.first(last + 1)) : PhraseSpan.NONE;
    }

    /** "He defended [and enlarged the bank]", "they fear [and that is all]": what "and" joins to the word of saying itself. */
    boolean isJoined(long content, Cue cue, long addressee) {
        int first = elements.firstOf(content);
        int joint = elements.at(cue.end(addressee));
        boolean joins = elements.isAndBut(first) && PhraseSpan.from(content) == cue.to();
        return joins || addressee != PhraseSpan.NONE && first <= joint + 1 && opensAnswer(joint);
    }

    /** "asked the manager [and they] said": whether "and" and a pronoun open what else was done, or said. */
    private boolean opensAnswer(int joint) {
        return elements.isAndBut(joint)
                && switch (elements.kind(joint + 1)) {
                    case HE, SHE, THEY, WE, SPEAKER_I -> true;
                    default -> false;
                };
    }

    /** "[later] appeared to suggest": whether a content is one adverb. */
    boolean isAdverb(long content) {
        return content != PhraseSpan.NONE
                && PhraseSpan.to(content) - PhraseSpan.from(content) == 1
                && elements.is(elements.firstOf(content), WordKind.ADVERB);
    }

    /** Whether a content is one adverb, particle or number, or no more than how something is done: "at first". */
    boolean isManner(long content) {
        int first = elements.firstOf(content);
        int words = PhraseSpan.to(content) - PhraseSpan.from(content);
        int manner = MANNERS.longest(elements.tokens(), PhraseSpan.from(content), PhraseSpan.to(content));
        return manner != Phrases.NONE && MANNERS.length(manner) == words
                || words == 1
                        && (elements.is(first, WordKind.ADVERB)
                                || elements.is(first, WordKind.NUMBER)
                                || PARTICLES.has(elements.fold(first)));
    }

    /** "He responded [by leaving the room]", "answered by downing jets that [had crossed the line]": how somebody acted. */
    boolean isByDoing(long content, Cue cue) {
        int behind = elements.at(cue.to());
        if (elements.sort(elements.at(cue.head())) == ANSWER && deedBehindBy(behind) >= 0) {
            return true;
        }
        int by = elements.firstOf(content);
        int end = elements.behind(content);
        int deed = deedBehindBy(by);
        boolean doing = deed >= 0
                && !elements.is(by - 1, WordKind.THAT)
                && !elements.is(by - 1, WordKind.COMMA) // "answered, he said, by downing five jets"
                && elements.verbs(deed + 1, end, 1) == 0
                && !elements.quotes(by, end);
        for (int k = deed + 1; doing && k < end; k++) {
            doing = !Grammar.isPronoun(tokens, elements.first(k)); // "by leaving the room he lost"
        }
        return doing;
    }

    /** "by [leaving]", "by quietly [leaving]"; but "by telling them": where what somebody did stands, or -1. */
    private int deedBehindBy(int by) {
        int deed = elements.is(by + 1, WordKind.ADVERB) ? by + 2 : by + 1;
        boolean doing =
                elements.is(by, WordKind.BY) && elements.is(deed, WordKind.VERB_ING) && !elements.isCueVerb(deed);
        return doing ? deed : -1;
    }

    /** Whether a content is a time and nothing else: "late on Sunday", "earlier this week". */
    boolean isTime(long content) {
        int first = elements.firstOf(content);
        int end = elements.behind(content);
        return TimeWords.isTime(elements, first, end) || TimeWords.isCountedAgo(elements, first, end);
    }

    /** "sank when [slammed] into by a ship": what was done, behind a word that tells when. */
    boolean isWhenDone(long content, Cue cue) {
        int k = elements.at(cue.head());
        return elements.is(k, WordKind.VERB_ED)
                && elements.is(k - 1, WordKind.SUBORDINATOR)
                && elements.is(elements.firstOf(content), WordKind.PREPOSITION);
    }
}
