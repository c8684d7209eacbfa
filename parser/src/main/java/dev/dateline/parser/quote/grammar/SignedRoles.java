package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who signs a quotation with a role and no name: “— Senior boat builder working in Altona”. */
public final class SignedRoles {
    /** How long a role is at most. */
    private static final int ROLE = 20;

    private static final Phrases PARTICIPLES = Phrases.of(SignedRoles.class, "role-participles.txt");

    private SignedRoles() {}

    /** The role that fills some words, up to a comma: a noun of a person, and what is behind it has no verb; or none. */
    public static long role(Narration narration, int from, int to) {
        Tokens tokens = narration.tokens();
        int noun = tokens.isCapitalized(from) ? noun(narration, from, Math.min(to, from + ROLE)) : from;
        int end = noun;
        boolean works = false; // "working in"
        while (noun > from && end < to && !tokens.is(end, ',')) {
            boolean closes = end == to - 1 && tokens.is(end, '.');
            if (closes) {
                break;
            }
            works |= narration.kind(end) == WordKind.VERB_ING || PARTICIPLES.has(tokens, end);
            boolean kind = works && isKind(narration, end, to);
            if (end - from >= ROLE || isTelling(narration, end) && !kind || end == noun && isPresent(narration, end)) {
                return PhraseSpan.NONE;
            }
            end++;
        }
        return noun > from ? PhraseSpan.of(from, end) : PhraseSpan.NONE;
    }

    /** The end of the words up to the first noun of a person that no other noun follows; from where there is none. */
    private static int noun(Narration narration, int from, int to) {
        Tokens tokens = narration.tokens();
        for (int i = from; i < to; i++) {
            WordKind kind = narration.kind(i);
            if (!kind.isOpen() && kind != WordKind.ARTICLE && kind != WordKind.DASH) {
                return from;
            }
            boolean person = Nouns.isPerson(tokens, i) || Titles.isOccupation(tokens, i);
            boolean rank = i + 2 < to // "Senior [embedded] nurse"
                    && Titles.isModifier(tokens, i)
                    && narration.kind(i + 1) == WordKind.VERB_ED
                    && isNoun(narration.kind(i + 2));
            if (person && !rank && (i + 1 == to || !isNoun(narration.kind(i + 1)))) {
                return i + 1;
            }
        }
        return from;
    }

    private static boolean isNoun(WordKind kind) {
        return kind.isOpen() && kind != WordKind.VERB_ING && kind != WordKind.VERB_ED && kind != WordKind.ADVERB;
    }

    /** Whether a word makes a sentence of what it stands in. */
    private static boolean isTelling(Narration narration, int i) {
        return switch (narration.kind(i)) {
            case BE, MODAL, HAVE, HE, SHE, WE, SPEAKER_I, YOU, COLON, SEMICOLON, QUOTATION -> true;
            case DASH -> narration.tokens().end(i - 1) < narration.tokens().start(i); // no “real-time”
            case VERB_ED -> !PARTICIPLES.has(narration.tokens(), i);
            default -> Grammar.isIrregularPast(narration.tokens(), i);
        };
    }

    /** "working in remote [flooded] towns": what kind of things they are, and no verb. */
    private static boolean isKind(Narration narration, int i, int to) {
        int next = i + 1 < to && narration.kind(i + 1) == WordKind.AND ? i + 2 : i + 1; // "flooded and remote towns"
        return narration.kind(i) == WordKind.VERB_ED
                && narration.tokens().isLowerCase(i - 1)
                && next < to
                && isNoun(narration.kind(next))
                && narration.tokens().isLowerCase(next);
    }

    /** "Nurse [rescues] cat": right behind the noun. */
    private static boolean isPresent(Narration narration, int i) {
        return narration.kind(i) == WordKind.VERB_S && narration.tokens().isLowerCase(i);
    }
}
