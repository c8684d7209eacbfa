package dev.dateline.parser.speaker.mind;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who is named at the end of the clause that tells of somebody: "Another mayor who has urged calm, [Ida Holm of Selm], left". */
public final class NamesBehindClauses {
    /** How many tokens such a clause has at most. */
    private static final int CLAUSE = 14;

    private final Tokens tokens;
    private final NameIndex names;
    private final Map<Named, Integer> firsts = new HashMap<>(); // the first run of each, of those read so far
    private int read;

    public NamesBehindClauses(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whom a clause with "who" right behind the noun of one person tells of, where a name in full that is new closes it; or null. */
    public @Nullable Named of(int noun, int relative) {
        if (relative != noun + 1 || Nouns.isSeveral(tokens, noun) || !tokens.isLowerCase(noun)) {
            return null;
        }
        int comma = relative + 1;
        while (comma + 1 < tokens.count() && comma < relative + CLAUSE && isInside(comma)) {
            comma++;
        }
        int index = names.runAt(comma + 1);
        NameRun run = names.run(index);
        boolean named = tokens.is(comma, ',')
                && !(tokens.isLowerCase(comma - 1)
                        && Nouns.isPerson(tokens, comma - 1)) // "who left her son, Ole Berg,"
                && run != null
                && run.from() == comma + 1
                && run.length() > 1
                && isClosed(run.to());
        Named bearer = named ? names.bearer(index) : null;
        return bearer != null && bearer.kind() == SpeakerKind.PERSON && isNew(bearer, index) ? bearer : null;
    }

    private boolean isInside(int token) {
        return tokens.isWord(token)
                || tokens.isNumber(token)
                || tokens.is(token, '.') && Titles.isHonorific(tokens, token - 1);
    }

    /** "Ida Holm[,] 41, left", "Ida Holm [of] Selm, left". */
    private boolean isClosed(int token) {
        return token + 1 < tokens.count() && (tokens.is(token, ',') || Grammar.isPreposition(tokens, token));
    }

    private boolean isNew(Named bearer, int index) {
        for (; read < index; read++) {
            Named before = names.bearer(read);
            if (before != null) {
                firsts.putIfAbsent(before, read);
            }
        }
        return firsts.getOrDefault(bearer, index) >= index;
    }
}
