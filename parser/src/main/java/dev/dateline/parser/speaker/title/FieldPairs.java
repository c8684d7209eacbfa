package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.BodyJoints;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Fields in front of a post that is for all of them: "[Labour and] Employment Minister Ann Lee", "[Arts, Culture and] Ports Minister Ann Lee". */
public final class FieldPairs {
    private static final Phrases JOINT = Phrases.of(FieldPairs.class, "titles-of-two-fields.txt");
    private static final Phrases PORTFOLIOS = Phrases.of(Affiliations.class, "titles-of-portfolios.txt");
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private static final long COMMISSIONER = Tokens.fold("commissioner");

    /** How many tokens the fields of a post have, up to the last. */
    private static final int FIELDS = 10;

    private FieldPairs() {}

    /**
     * Where what a post or its body is for begins, by the last of its fields, "[Labour and] Employment Minister Ann Lee", "[Truth and]
     * Justice Commission chair Ann Lee", "[Road Transport, Ports and] Highways Minister Ann Lee"; -1 where no more than one field stands there.
     */
    public static int from(Tokens tokens, int token, int block, int name) {
        int first = token - 2;
        if (first < block || tokens.fold(token - 1) != AND || !isPlain(tokens, token)) {
            return -1;
        }
        int low = Math.max(block, token - FIELDS);
        while (first >= low && (isPlain(tokens, first) || tokens.is(first, ',') && isPlain(tokens, first + 1))) {
            first--;
        }
        first++;
        boolean opens = first < token - 1
                && isPlain(tokens, first)
                && (first == block
                        || !tokens.isCapitalized(first - 1)
                        || tokens.fold(first - 1) == THE
                        || isInside(tokens, token - 1)); // "Selm Police and Crime Commissioner Ann Lee"
        for (int i = token + 1; i < name && opens; i++) {
            boolean body = Titles.isOrganizationWord(tokens, i) && i + 1 < name && Titles.isOccupation(tokens, i + 1);
            if (body || PORTFOLIOS.has(tokens, i) || isJoint(tokens, first, token, i)) {
                return first;
            }
        }
        return -1;
    }

    /** "Selm Police [and] Crime Commissioner Ann Lee": whether what stands around an "and" is what one post is about. */
    public static boolean isInside(Tokens tokens, int and) {
        int post = and + 2;
        return and > 0
                && post < tokens.count()
                && tokens.fold(and) == AND
                && isPlain(tokens, and - 1)
                && isPlain(tokens, and + 1)
                && isJoint(tokens, and - 1, and + 1, post);
    }

    /** "Sales and Marketing [director] Ann Lee", "Police and Crime [Commissioner] Ann Lee": a post right behind two fields, of which no body is the first. */
    private static boolean isJoint(Tokens tokens, int first, int token, int post) {
        return first == token - 2
                && post == token + 1
                && JOINT.has(tokens, post)
                && !Nouns.isPerson(tokens, first)
                && (tokens.fold(post) == COMMISSIONER || !Nouns.isOrganization(tokens, first));
    }

    private static boolean isPlain(Tokens tokens, int token) {
        return tokens.isCapitalized(token)
                && (PlainWords.has(tokens, token) || BodyJoints.isPurpose(tokens, token))
                && !Titles.isTitle(tokens, token)
                && !PersonNames.isGiven(tokens, token)
                && !Grammar.isFunctional(tokens, token);
    }
}
