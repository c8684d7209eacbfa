package dev.dateline.parser.claim;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** The words of a byline for what somebody is who is named in front of them: "Jane Doe, Harbour [Correspondent]". */
final class Posts {
    private static final Phrases ROLES = Phrases.of(Posts.class, "author-roles.txt");

    private static final Phrases BEATS = Phrases.of(Posts.class, "beat-words.txt");
    /** A name in front of a post has no fewer words. */
    private static final int NAME = 2;
    /** What else somebody made of a story is said in no more words. */
    private static final int OTHERS = 2;

    private Posts() {}

    /** Where the post begins that is the end of a line behind a name: "Jane Doe [Chief Political Writer]"; else the limit. */
    static int begin(Tokens tokens, int from, int limit) {
        int last = limit - 1;
        boolean post = last >= from + NAME
                && tokens.isCapitalized(last)
                && PersonNames.isGiven(tokens, from)
                && (isRole(tokens, last) || Titles.isTitle(tokens, last));
        return post ? withoutBeats(tokens, from, last) : limit;
    }

    /** Where a name ends in front of the words for a rank or a beat: "Jane Doe [Senior Crime] Reporter". */
    static int withoutBeats(Tokens tokens, int from, int role) {
        int end = role;
        while (end > from + NAME && (isBeat(tokens, end - 1) || Titles.isModifier(tokens, end - 1))) {
            end--;
        }
        return end;
    }

    /** Behind the paper in front of a name in a script without capitals: "Gazette [山口洋子]". */
    static int afterPaper(Tokens tokens, int from, int limit) {
        int start = from;
        while (start < limit && (tokens.isCapitalized(start) || tokens.isLowerCase(start))) {
            start++;
        }
        boolean paper = start > from && limit - start >= NAME && !PersonNames.isGiven(tokens, from);
        for (int i = start; i < limit && paper; i++) {
            paper = Character.isIdeographic(tokens.first(i));
        }
        return paper ? start : from;
    }

    private static boolean isBeat(Tokens tokens, int token) {
        String word = tokens.word(token);
        return BEATS.has(word.substring(word.lastIndexOf('-') + 1)); // "Greben-based"
    }

    /** "Our Special [Correspondent]", "Jane Doe, City Hall [Reporter]": the post of a person who is named ahead of it, or not at all. */
    static boolean isNobody(Tokens tokens, int from, int role, boolean named) {
        return isRole(tokens, role)
                && !PersonNames.isGiven(tokens, from)
                && (Grammar.isFunctional(tokens, from)
                        || Grammar.isFunctional(tokens, role - 1)
                        || named && tokens.is(from - 1, ','));
    }

    /** What someone is, by the word or by its last part: "Ferry-Expert". */
    static boolean isRole(Tokens tokens, int token) {
        String word = tokens.word(token);
        return ROLES.has(tokens, token) || ROLES.has(word.substring(word.lastIndexOf('-') + 1));
    }

    /** "Jane Doe [Staff Writer]" */
    static boolean isStaff(Tokens tokens, int token) {
        return token > 0
                && token + 1 < tokens.count()
                && Desks.isWord(tokens, token)
                && Titles.isTitle(tokens, token + 1);
    }

    /** "Illustrations by Jane Doe", "Medically reviewed by John Roe": what else somebody made of a story. */
    static boolean isOthersWork(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < Math.min(to - 1, from + OTHERS + 1); i++) {
            if (tokens.isLowerCase(i) && tokens.isSpelled(i, "by") && !PersonNames.isGiven(tokens, from)) {
                return true;
            }
        }
        return false;
    }
}
