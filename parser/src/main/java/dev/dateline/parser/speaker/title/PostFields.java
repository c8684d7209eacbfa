package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Capitals right behind a post that tell what it is about or for where, with no word between: "Vice President [Sales EMEA]". */
final class PostFields {
    private static final Phrases FIELDS = Phrases.of(PostFields.class, "fields-behind-posts.txt");
    private static final long COMMUNICATIONS = Tokens.fold("communications");
    private static final long AND = Tokens.fold("and");

    /** There are no more words of them. */
    private static final int MOST = 6;

    private PostFields() {}

    /** The token behind them; the one behind the post where there are none, or where other capitals go on. */
    static int end(Tokens tokens, int title, int limit) {
        int i = title + 1;
        while (i < limit && i <= title + MOST && (isField(tokens, i) || isJoint(tokens, i, title, limit))) {
            i++;
        }
        boolean whole =
                i >= limit || !tokens.isCapitalized(i) && (Grammar.isPreposition(tokens, i) || !tokens.isWord(i));
        return whole && tokens.isCapitalized(title) ? i : title + 1;
    }

    /** "Director of [Public Affairs]", "Head of [Media and Publicity]": whether such words alone stand behind "of", and none that a firm’s name ends with. */
    static boolean isOf(Tokens tokens, int of, int limit) {
        int i = of + 1;
        while (i < limit && i <= of + MOST && (isField(tokens, i) || isJoint(tokens, i, of, limit))) {
            i++;
        }
        return i > of + 1
                && (i >= limit || !tokens.isCapitalized(i))
                && (tokens.fold(i - 1) == COMMUNICATIONS
                        || !NameKinds.isBusinessWord(tokens, i - 1) && !Titles.isOrganizationWord(tokens, i - 1));
    }

    /** ", CEO [Orlo Ventures],": whether nothing but the name of a body follows a post, by its last word. */
    static boolean isBodyBehind(Tokens tokens, int title, int end) {
        int body = title + 1;
        if (body + 1 >= end || !tokens.isCapitalized(title) || end(tokens, title, end) > body) {
            return false;
        }
        for (int i = body; i < end; i++) {
            if (!tokens.isCapitalized(i) || PersonNames.isGiven(tokens, i)) {
                return false;
            }
        }
        return NameKinds.isBusinessWord(tokens, end - 1) || Titles.isOrganizationWord(tokens, end - 1);
    }

    private static boolean isField(Tokens tokens, int token) {
        return tokens.isCapitalized(token) && FIELDS.has(tokens, token);
    }

    /** "Sales [and] Marketing", "Strategy [&] Growth". */
    private static boolean isJoint(Tokens tokens, int token, int title, int limit) {
        return token > title + 1
                && token + 1 < limit
                && (tokens.fold(token) == AND || tokens.is(token, '&'))
                && isField(tokens, token + 1);
    }
}
