package dev.dateline.parser.quote.grammar;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/** "the [vote] count", "the [court]’s action": where a noun of an occasion only tells which other thing it is. */
final class OccasionCompounds {
    private static final Phrases ADVERBIALS = Phrases.of(OccasionCompounds.class, "words-behind-occasions.txt");

    /** How many nouns stand behind one: "the debate spin room". */
    private static final int MOST = 3;

    private final Narration narration;
    private final Tokens tokens;

    OccasionCompounds(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** Whether a noun in small letters has an ’s, or another noun behind it ahead of a limit. */
    boolean isModifier(int noun, int limit) {
        int next = noun + 1;
        if (next >= limit) {
            return false;
        }
        if (Circumstances.isOccasion(tokens.fold(next))) {
            return true; // "a [news] conference"
        }
        if (!tokens.isLowerCase(noun)) {
            return false;
        }
        if (tokens.kind(next) == TokenKind.CLITIC) {
            return true;
        }
        int end = next;
        while (end < limit && end < next + MOST && isNoun(end)) {
            end++;
        }
        return end > next && (end >= limit || endsPhrase(end));
    }

    /** "by [condemning] Lee’s remarks": a participle and what it is done to, no part of a noun phrase; but "in opening remarks". */
    boolean isDone(int token) {
        boolean done = narration.kind(token) == WordKind.VERB_ING
                && token + 1 < tokens.count()
                && !Circumstances.isOccasion(tokens.fold(token));
        return done
                && switch (narration.kind(token + 1)) {
                    case NAME, CALENDAR, ARTICLE, POSSESSIVE -> true;
                    default -> false;
                };
    }

    private boolean isNoun(int token) {
        boolean may = switch (narration.kind(token)) {
            case WORD, PERSON, PERSONS, BODY, PAPER, VERB_S -> true;
            default -> false;
        };
        return may
                && tokens.isLowerCase(token)
                && !narration.isQuoted(token)
                && !ADVERBIALS.has(tokens, token)
                && !Grammar.looksPast(tokens, token)
                && !Grammar.isIrregularParticiple(tokens, token);
    }

    /** Whether no phrase goes on with a token: a verb could have a subject of its own in front, "a statement [officials feared]". */
    private boolean endsPhrase(int token) {
        WordKind kind = narration.kind(token);
        return narration.isQuoted(token)
                || switch (kind) {
                    case QUOTATION, COMMA, COLON, SEMICOLON, DASH, STOP, THAT, WHO, AND, PREPOSITION, CALENDAR -> true;
                    default -> false;
                };
    }
}
