package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.HeadWords;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What a court hears or is told: "The court [heard] Lee had left", "Lee had left, a jury was [told]". */
public final class CourtHearings {
    private static final Phrases COURTS = Phrases.of(ListedWords.class, "hearing-bodies.txt");
    private static final long HOW = Tokens.fold("how");
    private static final long TOLD = Tokens.fold("told");

    /** How sure a source is that grammar leaves no choice of. */
    private static final int SURE = 1000;

    /** How far from the end of a sentence a court may stand that closes it off. */
    private static final int CLOSING = 14;

    /** How far in front of a verb what a court hears may begin. */
    private static final int DEEDS = 24;

    private final NounPhrases phrases;
    private final Elements elements;

    public CourtHearings(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** The court in front of its verb, or {@link PhraseSpan#NONE}. */
    public long court(int k) {
        if (!elements.anyIs(ListedWords.HEARING_BODY)) {
            return PhraseSpan.NONE;
        }
        boolean hears = isHeard(k);
        int left = hears || elements.fold(k) == TOLD ? elements.subjectEnd(k) : -1;
        boolean court = COURTS.has(elements.fold(left)) && elements.isPassive(left, k) != hears;
        return court ? phrases.endingAt(elements, left) : PhraseSpan.NONE;
    }

    /** "The court heard that [Lee] ran and shouted: “…”": who does what a second verb tells in what a court hears; or none. */
    public long doer(int k) {
        if (!elements.anyIs(ListedWords.HEARING_BODY)) {
            return PhraseSpan.NONE;
        }
        int that = elements.is(k - 1, WordKind.AND) && elements.quotes(k, elements.count()) ? k - 2 : -1;
        while (that > k - DEEDS && !isParting(that) && !elements.is(that, WordKind.THAT)) {
            that--;
        }
        boolean heard = that > 0 && isHeard(that - 1) && court(that - 1) != PhraseSpan.NONE;
        return heard && elements.is(that, WordKind.THAT) ? phrases.startingAt(elements, that + 1) : PhraseSpan.NONE;
    }

    private boolean isParting(int k) {
        return switch (elements.kind(k)) {
            case QUOTATION, SEMICOLON, COLON, DASH, EDGE -> true;
            default -> false;
        };
    }

    /** Whether a word is a form of "hear". */
    boolean isHeard(int k) {
        return elements.isHead(k, HeadWords.HEARING);
    }

    /** "was [told]": by whom is not said. */
    public boolean isTold(int k) {
        return elements.fold(k) == TOLD && elements.isPassive(elements.subjectEnd(k), k);
    }

    /** The first element of a court in front of "was told", or the one that was asked of. */
    public int opening(int k) {
        long court = isTold(k) ? court(k) : PhraseSpan.NONE;
        return court == PhraseSpan.NONE ? k : elements.firstOf(court);
    }

    /** "said he hated it[, the jury was told]": where a court closes off a sentence behind an element; or its count. */
    public int closing(int first) {
        if (!elements.anyIs(ListedWords.HEARING_BODY)) {
            return elements.count();
        }
        int last = elements.count() - 1;
        for (int k = last; k > first + 1 && k > last - CLOSING; k--) {
            boolean hearing = isHeard(k) || elements.fold(k) == TOLD;
            long court = hearing ? court(k) : PhraseSpan.NONE;
            int comma = elements.firstOf(court) - 1;
            if (comma > first && elements.is(comma, WordKind.COMMA)) {
                int end = elements.is(last, WordKind.STOP) ? last : last + 1;
                return k + 1 == end || TimeWords.isTime(elements, k + 1, end) ? comma : elements.count();
            }
        }
        return elements.count();
    }

    /** "heard Lee [had] left", "heard how Lee, 34, [had] begged": what stands behind the subject of what a court hears; or the count. */
    private int verb(int k) {
        int open = k + 1 + Elements.bit(elements.fold(k + 1) == HOW);
        long subject = phrases.startingAt(elements, open);
        int verb = subject == PhraseSpan.NONE ? elements.count() : elements.behind(subject);
        int age = elements.is(verb, WordKind.COMMA) && elements.is(verb + 1, WordKind.NUMBER) ? verb + 2 : verb;
        return elements.is(age, WordKind.COMMA) ? age + 1 : verb;
    }

    /** Gives "heard" the court ahead of it where no other source was found: "[The jury] heard how Lee left". */
    public void settle(List<Cue> cues) {
        for (int i = 0; i < cues.size(); i++) {
            Cue cue = cues.get(i);
            int k = elements.at(cue.head());
            if (cue.source() == PhraseSpan.NONE && isHeard(k) && hearsClause(k)) {
                cues.set(i, cue.by(court(k), SURE));
            }
        }
    }

    /** "heard how Lee had [begged] for it", "heard Lee had [said] so": the verb of what the court of the last cue hears, which is no cue of its own. */
    public boolean isHeardDeed(int k, Cue last) {
        int heard = elements.at(last.head());
        return isHeard(heard)
                && !elements.quotes()
                && elements.isCueVerb(k)
                && elements.subjectEnd(k) + 1 == verb(heard)
                && court(heard) != PhraseSpan.NONE;
    }

    /** "The court [heard] Lee had left": whether a subject and its verb stand behind what a court does, in a unit without quoted words; no "a case". */
    public boolean hearsClause(int k) {
        if (court(k) == PhraseSpan.NONE || !isHeard(k)) {
            return false;
        }
        int verb = verb(k);
        boolean participle = elements.is(verb + 1, WordKind.PREPOSITION) || elements.is(verb + 1, WordKind.BY);
        return switch (elements.kind(verb)) {
            case BE, HAVE, MODAL -> true;
            case VERB_ED -> !participle;
            default -> verb < elements.count() && !participle && elements.isIrregularPast(verb);
        };
    }
}
