package dev.dateline.parser.quote.frame;

import dev.dateline.parser.quote.phrase.NounPhrases;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Words that stand on a thing or in a paper: "held a sign reading “No more eels”", "found a note that read simply: “Gone”",
 * "Her card read, in full, “Gone”". The thing has the words; of a paper that somebody sent, who sent it does.
 */
public final class Inscriptions {
    private static final Phrases THINGS = Phrases.of(Inscriptions.class, "inscribed-things.txt");
    private static final Phrases VERBS = Phrases.of(Inscriptions.class, "inscription-verbs.txt");
    private static final Phrases FINDING = Phrases.of(Inscriptions.class, "finding-verbs.txt");
    private static final long READ = Tokens.fold("read");
    private static final long READS = Tokens.fold("reads");
    private static final long A = Tokens.fold("a");
    private static final long AN = Tokens.fold("an");
    private static final long WHICH = Tokens.fold("which");

    /** How many words stand at most between a thing’s article and its noun: "a large red cardboard sign". */
    private static final int DESCRIPTION = 6;

    /** How many elements stand at most between a verb and the words: ", in capital letters,". */
    private static final int MANNER = 6;

    private final NounPhrases phrases;
    private final Elements elements;

    public Inscriptions(NounPhrases phrases, Elements elements) {
        this.phrases = phrases;
        this.elements = elements;
    }

    /** Whose the quoted words behind a verb are, the thing’s on which they stand or whoever’s who sent it; or {@link PhraseSpan#NONE}. */
    public long thing(int k) {
        if (!VERBS.has(elements.fold(k)) || !elements.is(quotation(k), WordKind.QUOTATION)) {
            return PhraseSpan.NONE;
        }
        int noun = noun(k);
        boolean read = elements.fold(k) == READ || elements.fold(k) == READS;
        if (!isBehind(k)) {
            boolean parted = quotation(k) > k + 2 || noun < k - 1; // elsewhere a plain verb and its subject
            return read && parted && isInscribed(noun) ? phrase(noun) : PhraseSpan.NONE;
        }
        if (THINGS.has(elements.fold(noun)) || isInscribed(noun) && FINDING.has(elements.fold(first(noun) - 1))) {
            return phrase(noun);
        }
        return read && isInscribed(noun) ? sender(first(noun) - 1) : PhraseSpan.NONE;
    }

    /** Whether a word that may attribute is the thing of such a verb itself or has it for its object: "[found] a note reading “…”". */
    public boolean isAround(int head, int k) {
        int first = first(noun(k));
        return head >= first - 1 || head == first - 2 && !elements.is(first - 1, WordKind.COMMA);
    }

    /** "[Ann Lee] sent a note that read", of a verb that attributes nowhere. */
    private long sender(int verb) {
        boolean sent = !elements.isCueVerb(verb) && Grammar.looksPast(elements.tokens(), elements.first(verb));
        int subject = sent ? elements.subjectEnd(verb) : -1;
        return phrases.endingAt(elements, subject);
    }

    private boolean isRelative(int k) {
        int pronoun = elements.subjectEnd(k);
        return elements.is(pronoun, WordKind.THAT) || elements.fold(pronoun) == WHICH;
    }

    private boolean isBehind(int k) {
        return isRelative(k) || elements.is(k, WordKind.VERB_ING);
    }

    private int noun(int k) {
        int left = elements.subjectEnd(k);
        if (!isRelative(k)) {
            return left;
        }
        boolean setOff = elements.is(left - 1, WordKind.COMMA) || elements.is(left - 1, WordKind.DASH);
        return setOff ? left - 2 : left - 1; // "a sign, which read"
    }

    private boolean isInscribed(int noun) {
        return elements.is(noun, WordKind.PAPER) || THINGS.has(elements.fold(noun));
    }

    /** The element of the quoted words, over how they are written: "read, in capital letters: [“Gone”]". */
    private int quotation(int k) {
        int behind = k + 1;
        while (behind <= k + MANNER && isManner(behind)) {
            behind++;
        }
        return behind;
    }

    private boolean isManner(int k) {
        return switch (elements.kind(k)) {
            case COMMA, COLON, ADVERB, PREPOSITION -> true;
            default -> elements.kind(k).isPhrase() && !elements.isCueVerb(k);
        };
    }

    private long phrase(int noun) {
        return PhraseSpan.of(elements.first(first(noun)), elements.first(noun) + 1);
    }

    /** The first element of the phrase of a noun. */
    private int first(int noun) {
        int k = noun;
        int verb = -1;
        while (k > 0 && k > noun - DESCRIPTION && isInside(k - 1)) {
            k--;
            if (elements.is(k, WordKind.ARTICLE) || elements.is(k, WordKind.DETERMINER)) {
                return verb <= k + 1 || isIndefinite(k) ? k : verb + 1;
            }
            verb = looksPast(k) ? k : verb; // "The cooks [wore] hats", "the [painted] sign"
        }
        return elements.is(k - 1, WordKind.POSSESSIVE) ? k - 1 : noun;
    }

    private boolean looksPast(int k) {
        return elements.is(k, WordKind.VERB_ED) || Grammar.looksPast(elements.tokens(), elements.first(k));
    }

    private boolean isIndefinite(int k) {
        return elements.fold(k) == A || elements.fold(k) == AN;
    }

    private boolean isInside(int k) {
        return switch (elements.kind(k)) {
            case ARTICLE, DETERMINER, WORD, PAPER, VERB_ED, NUMBER -> true;
            default -> false;
        };
    }
}
