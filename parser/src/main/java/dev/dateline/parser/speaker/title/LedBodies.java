package dev.dateline.parser.speaker.title;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import org.jspecify.annotations.Nullable;

/** Organisations that a participle puts somebody at the head of: "[Clean Coast], a charity founded by Ida Holm". */
final class LedBodies {
    private static final Phrases LEADING = Phrases.of(LedBodies.class, "leading-participles.txt");

    /** How many tokens the names of others may have between "by" and somebody. */
    private static final int OTHERS = 8;

    /** How many words tell of what kind a body is. */
    private static final int KIND = 6;

    private static final long AND = Tokens.fold("and");
    private static final long BY = Tokens.fold("by");
    private static final long PRESIDENT = Tokens.fold("president");
    private static final long WHICH = Tokens.fold("which");

    private final Tokens tokens;
    private final NameOwners owners;

    LedBodies(Tokens tokens, NameOwners owners) {
        this.tokens = tokens;
        this.owners = owners;
    }

    /** The body that somebody leads whose name begins with one token, and whose titles with another; or null. */
    @Nullable
    String of(int front, int name) {
        for (int i = front; i < name; i++) {
            if (Affiliations.isOfPlaces(tokens, i) || tokens.fold(i) == PRESIDENT && tokens.isCapitalized(i)) {
                return null; // "the Harbour Committee, chaired by Prime Minister Ida Holm"
            }
        }
        int by = front > 0 && Grammar.isArticle(tokens, front - 1) ? front - 2 : front - 1; // "by the biologist"
        while (by > 0 && by > front - OTHERS && (tokens.isCapitalized(by) || tokens.fold(by) == AND)) {
            by--; // "by Ole Rask and [Ida Holm]"
        }
        int participle = by - 1;
        if (participle < 1 || tokens.fold(by) != BY || !LEADING.has(tokens, participle)) {
            return null;
        }
        int comma = isClause(participle) ? participle - 3 : participle - 1; // "the Harbour Board, which is led by"
        if (comma > 0 && tokens.is(comma, ',')) {
            return owners.namedBefore(comma);
        }
        return PointedBodies.isBody(tokens, participle - 1) ? ofKind(participle - 1) : null;
    }

    private boolean isClause(int participle) {
        return participle > 2 && Grammar.isBe(tokens, participle - 1) && tokens.fold(participle - 2) == WHICH;
    }

    /** "[Clean Coast], a small charity": the name ahead of the noun for what it is. */
    private @Nullable String ofKind(int noun) {
        int article = noun - 1;
        while (article > 0 && article > noun - KIND && tokens.isWord(article) && !Grammar.isArticle(tokens, article)) {
            article--;
        }
        boolean apposed = article > 1 && Grammar.isArticle(tokens, article) && tokens.is(article - 1, ',');
        return apposed ? owners.nameBefore(article - 1) : null;
    }
}
