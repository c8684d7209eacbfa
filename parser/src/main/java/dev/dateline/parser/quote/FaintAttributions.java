package dev.dateline.parser.quote;

import dev.dateline.parser.quote.saying.Attributed;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.sense.CueNouns;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What faint cues attribute, "the port <i>pushed</i> for a longer quay": kept where no surer attribution stands, where
 * nothing is quoted, and where it ends as a clause does. Nothing that is sure gives way to it.
 */
final class FaintAttributions {
    /** Less is no content: "spoke at noon". */
    private static final int LEAST = 3;

    /** A source that is ahead of the next one by less is hardly meant. */
    private static final int CLOSE_CALL = 5;

    private static final Phrases PLACES = Phrases.of(CueNouns.class, "place-prepositions.txt");
    private static final long AS = Tokens.fold("as");
    private static final long FAVOR = Tokens.fold("favor");
    private static final long FROM = Tokens.fold("from");
    private static final long AT_LEAST = Tokens.fold("least");
    private static final int EMOTE = AttributionWords.sort("emote");
    private static final int FIND = AttributionWords.sort("find");
    private static final int KNOW = AttributionWords.sort("know");
    private static final int MANNER = AttributionWords.sort("manner");
    private static final int PERCEIVE = AttributionWords.sort("perceive");
    private static final int SAY = AttributionWords.sort("say");
    private static final int SEEM = AttributionWords.sort("seem");

    private final Elements elements;

    FaintAttributions(Elements elements) {
        this.elements = elements;
    }

    /**
     * Adds to what is sure of a unit what is not.
     *
     * @param sure what the sure cues attribute, in order
     * @param all what all cues attribute, the faint ones among them, in order
     */
    List<Attributed> join(List<Attributed> sure, List<Attributed> all) {
        List<Attributed> joined = new ArrayList<>(sure);
        int next = 0; // the first sure one that ends behind the beginning of the faint one
        for (Attributed said : all) {
            while (next < sure.size() && sure.get(next).contentEnd() <= said.from()) {
                next++;
            }
            boolean apart =
                    next == sure.size() || said.contentEnd() <= sure.get(next).from();
            if (apart && said.cue().isFaint() && holds(said)) {
                joined.add(said);
            }
        }
        joined.sort(Comparator.comparingInt(Attributed::from));
        return joined;
    }

    /**
     * Whether a word may be the head of a faint cue that is kept: enough words for a content follow it, and no sure content
     * around it leaves fewer behind itself.
     *
     * @param sure what the sure cues attribute, in order
     */
    boolean mayHold(List<Attributed> sure, int word) {
        int head = elements.first(word);
        int next = 0;
        while (next < sure.size() && sure.get(next).contentEnd() <= head) {
            next++;
        }
        boolean inside = next < sure.size()
                && sure.get(next).from() <= head
                && elements.count() - elements.at(sure.get(next).contentEnd()) < LEAST;
        return !inside && elements.count() - word > LEAST && !isModifiedNoun(word) && mayTell(word);
    }

    /** Whether a word may be a faint cue, by its sort and by what opens a clause in the unit. */
    private boolean mayTell(int word) {
        return !isPlainSort(word)
                && (!needsOpener(word)
                        || elements.has(WordKind.THAT)
                        || elements.has(WordKind.SUBORDINATOR)
                        || elements.has(WordKind.WHO));
    }

    private boolean holds(Attributed said) {
        int cue = elements.at(said.cue().head());
        int first = elements.at(said.from());
        int behind = elements.at(said.contentEnd());
        return first > cue
                && !elements.is(first - 1, WordKind.COMMA) // "Lund pushed, for a while"
                && behind - first >= LEAST
                && !elements.is(first, WordKind.SIGN) // the words “No Swimming.”
                && !elements.quotes(first, behind)
                && mayFollow(elements.kind(behind))
                && isSource(said.cue())
                && !isPlaced(first)
                && !isModifiedNoun(cue)
                && !isPlainSort(cue)
                && !isOfVerb(cue, first, behind)
                && !isOrder(said.cue(), cue)
                && (!needsOpener(cue) || isClause(first))
                && (elements.verbs(first, behind, 1) > 0 || !needsClause(cue, first) || isView(cue, first, behind));
    }

    /** "saw [the miller as a friend]". */
    private boolean isView(int cue, int first, int behind) {
        int k = elements.sort(cue) == PERCEIVE ? first : behind;
        while (k < behind && elements.fold(k) != AS) {
            k++;
        }
        return k < behind;
    }

    /** "[showed] them the quay", "[looked] up at it": words that are no faint cues where they attribute. */
    private boolean isPlainSort(int cue) {
        int sort = elements.sort(cue);
        return sort == EMOTE || sort == MANNER || sort == SEEM;
    }

    /** "[knew] that it leaks", but "[forgot] her bag", "Her quote [gives] thanks, saying “…”": words that say no more than a clause. */
    private boolean needsOpener(int cue) {
        int sort = elements.sort(cue);
        return sort == FIND || sort == KNOW || sort == SAY && !elements.quotes();
    }

    /** "knew [that it leaks]", "found out [how it leaks]". */
    private boolean isClause(int first) {
        return elements.is(first - 1, WordKind.THAT)
                || elements.is(first, WordKind.SUBORDINATOR)
                || elements.is(first, WordKind.WHO);
    }

    /** Whether no other phrase is as likely to be the source, and it does not begin with "probably" or "led by". */
    private boolean isSource(Cue cue) {
        if (cue.source() == PhraseSpan.NONE) {
            return !elements.is(elements.at(cue.from()), WordKind.HAVE); // who "has adopted" it is lost
        }
        return (cue.margin() >= CLOSE_CALL || cue.teller() == PhraseSpan.NONE)
                && switch (elements.kind(elements.firstOf(cue.source()))) {
                    case ADVERB, VERB_ED, VERB_ING -> false;
                    default -> true;
                };
    }

    /** "was planned [in Selm]", "promises [from Norland]": only where, when or by whom; but "counted [at least] twelve", "voted [in favor]". */
    private boolean isPlaced(int first) {
        return elements.is(first, WordKind.PREPOSITION)
                && (PLACES.has(elements.fold(first)) || elements.fold(first) == FROM)
                && elements.fold(first + 1) != AT_LEAST
                && elements.fold(first + 1) != FAVOR;
    }

    /** "remarks that [come as fees rise]" and "saw [the boy in a shed]" tell what happened, unless a clause follows. */
    private boolean needsClause(int cue, int first) {
        return elements.sort(cue) == PERCEIVE || elements.is(first - 1, WordKind.THAT);
    }

    /** "their hope [has faded]", "the report [on fish has forty pages]": what the noun is the subject of. */
    private boolean isOfVerb(int cue, int first, int behind) {
        boolean noun = elements.is(cue, WordKind.PAPER) && elements.is(first, WordKind.PREPOSITION);
        return elements.kind(first).isVerb() || noun && elements.finite(first, behind) > 0;
    }

    /** "for quicker [inspections]", "a talk [show]": what may be a verb elsewhere is a noun behind another word of its phrase. */
    private boolean isModifiedNoun(int cue) {
        boolean mayBeNoun = elements.is(cue, WordKind.WORD) || elements.is(cue, WordKind.VERB_S);
        return mayBeNoun
                && elements.is(cue - 1, WordKind.WORD)
                && switch (elements.kind(cue - 2)) {
                    case ARTICLE, PREPOSITION, OF -> true;
                    default -> false;
                };
    }

    /** "Note: a ferry is no bath", "You may haggle over the price": what the reader is told to do, or may. */
    private boolean isOrder(Cue cue, int k) {
        return cue.source() == PhraseSpan.NONE
                ? elements.first(k) == elements.from()
                : elements.is(elements.firstOf(cue.source()), WordKind.YOU);
    }

    private static boolean mayFollow(WordKind kind) {
        return switch (kind) {
            case AND, BUT, SUBORDINATOR, WHO, THAT -> true;
            default -> !kind.isWord();
        };
    }
}
