package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.AskedParticiples;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Clauses that tell of somebody as another's: "When her mother, Greta Lee, fell ill, she took over" goes on with whose mother that
 * is, and "Berg’s mother, Grace, wanted him to stay" tells what she wants of whose mother she is.
 */
public final class KinClauses {
    /** How many tokens such a clause has at most. */
    private static final int CLAUSE = 24;

    /** How many stand at most between its first word and the name. */
    private static final int NOUN = 6;

    private final Tokens tokens;
    private final NameIndex names;

    public KinClauses(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Who is told of so ahead of a pronoun that opens the main clause, whom it does not mean; or null. */
    @Nullable
    Named ahead(int token, char gender) {
        if (token < 2 || !tokens.is(token - 1, ',') || Grammar.agreement(tokens, token) != gender) {
            return null;
        }
        int first = token - 2;
        while (first > 0 && first > token - CLAUSE && !Grammar.opensSentence(tokens, first)) {
            first--;
        }
        if (!Grammar.opensSentence(tokens, first)
                || !Grammar.isSubordinator(tokens, first) && !Grammar.isPreposition(tokens, first)) {
            return null;
        }
        int index = names.runAt(first);
        NameRun run = names.run(index);
        Named kin = run != null && run.from() < first + NOUN && run.to() < token ? names.bearer(index) : null;
        if (run == null || kin == null || kin.owner != gender || names.runAt(run.to()) < names.runAt(token)) {
            return null; // nobody, or another one is named behind
        }
        for (int i = run.to(); i < token; i++) {
            if (AskedParticiples.has(tokens, i) || Grammar.isReporting(tokens, i)) {
                return null; // "When her mother, Greta Lee, was asked, she shrugged"
            }
        }
        return kin;
    }

    /** "Berg’s mother, Grace, wanted [him] to stay": whose kin the subject of a sentence is, whom its object means; or null. */
    @Nullable
    Named owner(int object, char gender) {
        int first = object - 1;
        while (first > 0 && first > object - CLAUSE && !Grammar.opensSentence(tokens, first)) {
            first--;
        }
        int index = names.runAt(first);
        NameRun run = names.run(index);
        boolean kin = run != null
                && run.from() == first
                && run.to() + 1 < object
                && Grammar.isPossessive(tokens, run.to())
                && tokens.isLowerCase(run.to() + 1)
                && Nouns.gender(tokens, run.to() + 1) != 'u';
        Named owner = kin ? names.bearer(index) : null;
        if (owner == null || owner.gender() != gender) {
            return null;
        }
        for (int i = index + 1; names.fromOf(i) < object; i++) {
            Named other = names.bearer(i);
            if (other != null
                    && other != owner
                    && other.kind() == SpeakerKind.PERSON
                    && other.gender() != opposite(gender)) {
                return null;
            }
        }
        return owner;
    }

    private static char opposite(char gender) {
        return gender == 'm' ? 'f' : 'm';
    }
}
