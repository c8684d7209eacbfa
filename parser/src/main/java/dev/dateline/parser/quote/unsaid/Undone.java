package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.quote.deed.Doers;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Sayings that are told of and that nobody has done: what may or must be said, "The panel could [declare] the island a rock",
 * what is still to be said, "is ready to [endorse] Lee", what others let somebody say, "an opening for Lee to [praise] it", and
 * what was left out, "all without [mentioning] Lee", "has not [announced] her choice". They are reported, as thoughts are, and
 * never taken for speech.
 */
public final class Undone {
    private static final Phrases OPEN = Phrases.of(Undone.class, "open-modals.txt");
    private static final Phrases UNREAL = Phrases.of(Unreal.class, "unreal-modals.txt");
    private static final Phrases DUE = Phrases.of(Undone.class, "due-words.txt");
    private static final Phrases LETTING = Phrases.of(Undone.class, "letting-verbs.txt");
    private static final Phrases AVOIDING = Phrases.of(Undone.class, "avoiding-words.txt");
    private static final Phrases UNDERTAKINGS = Phrases.of(Undone.class, "undertakings.txt");
    private static final Phrases DISPUTING = Phrases.of(Undone.class, "disputing-verbs.txt");
    private static final Phrases COMPARED = Phrases.of(Undone.class, "comparing-degrees.txt");
    private static final int ANNOUNCE = AttributionWords.sort("announce");
    private static final int ANSWER = AttributionWords.sort("answer");
    private static final int ASK = AttributionWords.sort("ask");
    private static final int DISCUSS = AttributionWords.sort("discuss");
    private static final int EXPLAIN = AttributionWords.sort("explain");
    private static final long FOR = Tokens.fold("for");
    private static final long FROM = Tokens.fold("from");
    private static final long NO = Tokens.fold("no");
    private static final long NOBODY = Tokens.fold("nobody");
    private static final long NONE = Tokens.fold("none");
    private static final long ONE = Tokens.fold("one");
    private static final long SAY = Tokens.fold("say");
    private static final long YET = Tokens.fold("yet");

    /** No more elements stand between "for" or a verb of letting and the infinitive. */
    private static final int SUBJECT = 7;

    private Undone() {}

    /** Whether a word of saying is one, in a unit without quoted words. */
    public static boolean has(Elements elements, int k) {
        int ahead = before(elements, k - 1);
        if (TellingEvents.has(elements, k)) {
            return true;
        }
        if (elements.is(ahead, WordKind.TO)) {
            boolean due = elements.fold(k) != SAY && isStillToDo(elements, ahead);
            return due || elements.fold(ahead - 1) == YET || isLet(elements, ahead); // "has yet to [say] why"
        }
        return isByNobody(elements, k)
                || isPossible(elements, k)
                || isLeftOut(elements, k, ahead)
                || isDenied(elements, k, ahead);
    }

    /** "Nobody [said] it was late", "No one was [asking] for it", "None of the cooks [agreed]". */
    private static boolean isByNobody(Elements elements, int k) {
        int j = elements.subjectEnd(k);
        long word = elements.fold(j);
        if (word == NOBODY || word == NONE || word == ONE && elements.fold(j - 1) == NO) {
            return true;
        }
        int low = j - SUBJECT;
        while (j > low && isOfSubject(elements.kind(j)) && elements.fold(j) != NONE) {
            j--;
        }
        return elements.fold(j) == NONE && elements.is(j + 1, WordKind.OF);
    }

    private static int before(Elements elements, int k) {
        int j = k;
        while (elements.is(j, WordKind.ADVERB)) {
            j--;
        }
        return j;
    }

    /** "could [declare] it", "must be [asked]", "could have [requested] it"; but whoever says "I must [admit]" does so. */
    private static boolean isPossible(Elements elements, int k) {
        int modal = before(elements, k - 1);
        modal = elements.is(modal, WordKind.BE) ? before(elements, modal - 1) : modal;
        boolean perfect = elements.is(modal, WordKind.HAVE);
        modal = perfect ? before(elements, modal - 1) : modal;
        return elements.is(modal, WordKind.MODAL)
                && (perfect ? UNREAL : OPEN).has(elements.fold(modal))
                && !elements.is(k + 1, WordKind.COMMA) // "as far as they could tell,"
                && isAnother(elements, k);
    }

    private static boolean isAnother(Elements elements, int k) {
        return switch (elements.kind(elements.subjectEnd(k))) {
            case SPEAKER_I, WE -> false;
            default -> true;
        };
    }

    /** "is ready to [endorse] Lee", "has to [remind] them", "a bill to [highlight] it"; but "was more likely to [say] so" in a poll. */
    private static boolean isStillToDo(Elements elements, int to) {
        long word = elements.fold(to - 1);
        return UNDERTAKINGS.has(word)
                || DUE.has(word) && !COMPARED.has(elements.fold(to - 2)) && isAnother(elements, to - 1);
    }

    /** "an opening for Lee to [praise] it", "allows her to [offer] two answers"; but "looked for a word to [describe] it". */
    private static boolean isLet(Elements elements, int to) {
        int j = to - 1;
        while (j > to - SUBJECT && isOfSubject(elements.kind(j)) && !LETTING.has(elements.fold(j))) {
            j--;
        }
        boolean somebody = elements.is(to - 1, WordKind.OBJECT) || new Doers(elements).isSomeone(to - 1);
        return j < to - 1 && (LETTING.has(elements.fold(j)) || somebody && elements.fold(j) == FOR);
    }

    private static boolean isOfSubject(WordKind kind) {
        return switch (kind) {
            case OBJECT, OF, AND, PERSONS, YOU, IT -> true;
            default -> kind.isPhrase();
        };
    }

    /** "without [mentioning] Lee", "avoided [naming] her", "as opposed to [attacking] them". */
    private static boolean isLeftOut(Elements elements, int k, int ahead) {
        int word = elements.is(ahead, WordKind.OF) || elements.fold(ahead) == FROM ? ahead - 1 : ahead;
        return elements.is(k, WordKind.VERB_ING) && AVOIDING.has(elements.fold(word));
    }

    /** "has not [announced] her choice", "never [mentioned] it"; but who "did not [dispute] it" said so. */
    private static boolean isDenied(Elements elements, int k, int ahead) {
        int sort = elements.sort(k);
        boolean told = sort == ANNOUNCE || sort == ANSWER || sort == ASK || sort == DISCUSS || sort == EXPLAIN;
        return told && elements.is(ahead, WordKind.NOT) && !DISPUTING.has(elements.fold(k));
    }
}
