package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** What "that", "which", "who" and "what" are where a content may begin or end: a part of it, of the clause around it, or a pointer. */
final class ContentPronouns {
    private static final long WHAT = Tokens.fold("what");
    private static final long AS = Tokens.fold("as");
    private static final long BE = Tokens.fold("be");
    private static final long BEING = Tokens.fold("being");
    private static final long SHOULD = Tokens.fold("should");
    private static final long WERE = Tokens.fold("were");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOSE = Tokens.fold("whose");

    /** No thing that "that" points at has more words, with what tells more of it. */
    private static final int LONGEST_THING = 9;

    /** No particle, "up", is longer. */
    private static final int SMALL = 4;

    private final Narration narration;
    private final Tokens tokens;
    private final Elements elements;

    ContentPronouns(Narration narration, Elements elements) {
        this.narration = narration;
        this.tokens = narration.tokens();
        this.elements = elements;
    }

    /** Whether a content tells who the source in front of it is: "according to police, who say", "according to Veltra, which makes". */
    boolean isRelative(long content, Cue cue) {
        int first = elements.firstOf(content);
        long fold = elements.fold(first);
        boolean thing = cue.kind() == Cue.Kind.ACCORDING && (fold == WHICH || fold == WHOSE);
        return (thing || elements.is(first, WordKind.WHO)) && elements.is(first - 1, WordKind.COMMA);
    }

    /** "denied [that charge]", "said [that was late]": whether "that" behind a cue is no conjunction. */
    boolean isDemonstrative(Cue cue, int that, int end) {
        if (isPointer(cue, that)) {
            return true;
        }
        WordKind before = elements.kind(elements.at(cue.head()) - 1);
        boolean bare = cue.frames().isEmpty()
                && elements.is(elements.at(cue.head()), WordKind.VERB_ED)
                && tokens.end(elements.first(that + 1)) - tokens.start(elements.first(that + 1))
                        > SMALL; // "backed that up"
        boolean verbal = that == elements.at(cue.to())
                && (cue.takes('t') || cue.takes('n') || bare)
                && before != WordKind.ARTICLE
                && before != WordKind.POSSESSIVE
                && before != WordKind.DETERMINER; // "a warning that could help"
        if (!verbal) {
            return false;
        }
        int last = elements.at(end);
        long next = elements.fold(that + 1);
        boolean verb = elements.is(that + 1, WordKind.CLITIC) // "says that’s enough"
                || elements.is(that + 1, WordKind.BE) && next != WERE && next != BE && next != BEING
                || elements.is(that + 1, WordKind.HAVE)
                        && Grammar.looksPast(tokens, cue.head()) // "said that had been so"
                || elements.is(that + 1, WordKind.MODAL) && next != SHOULD;
        boolean noun = switch (elements.kind(that + 1)) {
            case WORD, PAPER, BODY, PERSON -> tokens.isLowerCase(elements.first(that + 1));
            default -> false;
        };
        boolean thing = noun
                && (cue.takes('n') || bare || cue.takes('t') && endsWith(that + 1))
                && last - that < LONGEST_THING
                && elements.verbs(that + 1, last, 1) == 0
                && !elements.quotes(that, last)
                && !hasVerbOfList(that + 2, last);
        return verb || thing;
    }

    /** "called [that] timetable an insult": behind a verb that no clause follows; but "brands that have grown". */
    private boolean isPointer(Cue cue, int that) {
        int head = elements.at(cue.head());
        boolean verb = elements.kind(head).isVerb()
                || elements.is(head - 1, WordKind.MODAL)
                || elements.is(head - 1, WordKind.TO); // no "a label that often sticks"
        return verb
                && that == elements.at(cue.to())
                && cue.kind() == Cue.Kind.PLAIN
                && cue.takes('a')
                && !cue.takes('t')
                && switch (elements.kind(that + 1)) {
                    case BE, HAVE, MODAL, HE, SHE, THEY, WE, IT, YOU, SPEAKER_I -> false;
                    default -> true;
                };
    }

    /** "recalled that [testimony].": whether no more than a noun stands there. */
    private boolean endsWith(int noun) {
        return (elements.is(noun, WordKind.WORD) || elements.is(noun, WordKind.PAPER))
                && (elements.is(noun + 1, WordKind.STOP) || elements.is(noun + 1, WordKind.EDGE))
                && !tokens.endsWith(elements.first(noun), "s");
    }

    /** Whether a verb that only lists know, "fell", stands among some elements. */
    private boolean hasVerbOfList(int first, int last) {
        for (int k = first; k < last; k++) {
            boolean listed = elements.isCueVerb(k) || elements.is(k, WordKind.VERB_S) || elements.isIrregularPast(k);
            if (listed) {
                return true;
            }
        }
        return false;
    }

    /** Whether what stands ahead of a cue is or ends with the relative pronoun of the cue's own clause. */
    boolean endsWithPronoun(long content, Cue cue) {
        int end = PhraseSpan.to(content);
        WordKind kind = elements.kind(elements.at(end - 1));
        boolean alone = end - PhraseSpan.from(content) == 1;
        boolean adjoins = end == cue.start()
                && (narration.isPause(end - 2)
                        || kind == WordKind.WHO
                        || isPlainWhich(end - 1, content)
                        || kind == WordKind.THAT
                                && (cue.takes('a') && isQuotedBehind(cue)
                                        || isClause(
                                                end - 1))); // "The tunnel, which she said", "a plan that she called"
        boolean pronoun = elements.isRelativePronoun(elements.at(end - 1));
        boolean what = end == cue.start() && isBehindWhat(cue); // "works on what he calls “odd”"
        boolean aside = kind == WordKind.SUBORDINATOR
                && end < cue.start()
                && elements.quotes(elements.at(cue.end()), elements.at(cue.end()) + 2); // "when, he says, “…”"
        boolean relayed = cue.kind() == Cue.Kind.ACCORDING
                && end == cue.start() - 1
                && (pronoun || kind == WordKind.SUBORDINATOR); // "the mill, where, according to Lee, it is cold"
        return what || relayed || (alone || aside) && kind == WordKind.SUBORDINATOR || (alone || adjoins) && pronoun;
    }

    /** "a tax, [which] Lee proposed in May": the pronoun that is the object of a cue with no more than when or where behind it, or -1. */
    int object(Cue cue) {
        int pronoun = elements.firstOf(cue.source()) - 1;
        boolean relative = pronoun > 0
                && cue.kind() == Cue.Kind.PLAIN
                && PhraseSpan.to(cue.source()) == cue.from()
                && (elements.is(pronoun, WordKind.WHO) || elements.fold(pronoun) == WHICH)
                && elements.is(pronoun - 1, WordKind.COMMA)
                && !elements.quotes();
        int k = elements.at(cue.to());
        return relative && isCircumstance(k) && !hasClause(k) ? pronoun : -1;
    }

    /** "proposed [in May]", "signed [after a fight]". */
    private boolean isCircumstance(int k) {
        boolean opens = elements.is(k, WordKind.PREPOSITION) || elements.is(k, WordKind.CALENDAR);
        return opens && elements.fold(k) != AS;
    }

    /** "which Lee said [in May would fail]": whether a verb follows in the same clause. */
    private boolean hasClause(int k) {
        int end = k;
        while (end < k + LONGEST_THING
                && !elements.is(end, WordKind.COMMA)
                && !elements.is(end, WordKind.STOP)
                && !elements.is(end, WordKind.AND)) {
            end++;
        }
        return elements.verbs(k, end, 1) > 0 || elements.fold(end - 1) == AS || elements.fold(k + 1) == AS;
    }

    /** "Lee read [that] they want": whether "that" stands behind a verb of saying, and opens what that tells. */
    private boolean isClause(int that) {
        return elements.takes(elements.at(that) - 1, 't');
    }

    /** "a plan [which] they said was late"; but "the town in which", "“No,” which". */
    private boolean isPlainWhich(int which, long content) {
        int k = elements.at(which);
        return elements.fold(k) == WHICH
                && elements.kind(k - 1).isWord()
                && !elements.is(k - 1, WordKind.PREPOSITION)
                && !elements.is(k - 1, WordKind.OF)
                && !elements.quotes(elements.firstOf(content), k);
    }

    /** "over what [Lee described as] a plot": whether a cue says what something is called that has no other name here. */
    boolean isBehindWhat(Cue cue) {
        if (!cue.takes('a') || elements.fold(elements.at(cue.start()) - 1) != WHAT) {
            return false;
        }
        int behind = elements.at(cue.to());
        return isQuotedBehind(cue) || elements.fold(behind) == AS || elements.is(behind, WordKind.ARTICLE);
    }

    /** "called “a farce”", "described as “sad”". */
    private boolean isQuotedBehind(Cue cue) {
        int behind = elements.at(cue.to());
        return elements.is(behind, WordKind.QUOTATION)
                || elements.fold(behind) == AS && elements.is(behind + 1, WordKind.QUOTATION);
    }
}
