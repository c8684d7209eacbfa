package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Two words that "and" joins to the name of one body, ahead of a post there: "Bread and Roses leader Ann Lee", "Moss and Tarn chief executive Ann Lee". */
final class PairedBodies {
    private static final Phrases OF_PARTIES = Phrases.of(PairedBodies.class, "posts-of-parties.txt");
    private static final Phrases OF_FIRMS = Phrases.of(PairedBodies.class, "posts-at-firms.txt");

    /** How many words of a post may stand behind the name. */
    private static final int POST = 4;

    /** In so many tokens on each side neither of the two names somebody else. */
    private static final int STORY = 800;

    private final Tokens tokens;

    PairedBodies(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Bread [and] Roses leader Ann Lee", "former Bread [and] Roses party founder Ann Lee": two plain words ahead of a post at a party. */
    boolean isParty(int from, int and, int limit) {
        int first = and - 1;
        int post = and + 2;
        post += post < limit && tokens.isLowerCase(post) && Nouns.isOrganization(tokens, post) ? 1 : 0;
        return isWhole(from, first)
                && post + 1 < limit
                && (tokens.isLowerCase(post) || tokens.isUpperCase(post)) // "MP"
                && OF_PARTIES.has(tokens, post)
                && tokens.isCapitalized(post + 1)
                && isIdea(first)
                && isIdea(and + 1)
                && (BodyJoints.isPurpose(tokens, first) || PlainWords.has(tokens, first))
                && (!Titles.isOrganizationWord(tokens, first) || Titles.isTitle(tokens, and + 1)) // "Law and Justice"
                && !Nouns.isPerson(tokens, first)
                && !Nouns.isSeveral(tokens, first); // "Unions and Peace leader Ann Lee"
    }

    /** "Moss [and] Tarn chief executive Ann Lee": two names ahead of a post at a firm, neither of which the story has by itself. */
    boolean isFirm(int from, int and, int limit) {
        int first = and - 1;
        int second = and + 1;
        int name = second + 1;
        boolean post = false;
        while (name < limit && name <= second + POST && tokens.isLowerCase(name)) {
            post = OF_FIRMS.longest(tokens, name) != Phrases.NONE || post && !Grammar.isFunctional(tokens, name);
            name++;
        }
        return post
                && isWhole(from, first)
                && name + 1 < limit
                && tokens.isCapitalized(name)
                && tokens.isCapitalized(name + 1)
                && isWord(first)
                && isWord(second)
                && !(PersonNames.isGiven(tokens, first) && PersonNames.isGiven(tokens, second))
                && !Titles.isOrganizationWord(tokens, second)
                && isOnlyHere(first, and)
                && isOnlyHere(second, and);
    }

    /** Whether no more than what somebody was stands ahead of the first word: "[Former] Bread and Roses". */
    private boolean isWhole(int from, int first) {
        return from == first || from == first - 1 && Titles.isModifier(tokens, from);
    }

    /** "Bread", "Justice": a word in capitals that is no given name and no place. */
    private boolean isIdea(int token) {
        return isWord(token) && !PersonNames.isGiven(tokens, token);
    }

    private boolean isWord(int token) {
        return tokens.isCapitalized(token)
                && !tokens.isUpperCase(token)
                && !Titles.isHonorific(tokens, token)
                && !Titles.isModifier(tokens, token)
                && !Places.isRegion(tokens, token, token + 1)
                && !Places.isTown(tokens, token, token + 1);
    }

    private boolean isOnlyHere(int word, int and) {
        long fold = tokens.fold(word);
        int to = Math.min(tokens.count() - 1, and + STORY);
        for (int i = Math.max(1, and - STORY); i < to; i++) {
            boolean beside = Grammar.isAnd(tokens, i - 1) || Grammar.isAnd(tokens, i + 1);
            if (tokens.fold(i) == fold && tokens.isCapitalized(i) && !beside) {
                return false;
            }
        }
        return true;
    }
}
