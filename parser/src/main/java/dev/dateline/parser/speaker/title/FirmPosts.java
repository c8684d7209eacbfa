package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Which words in front of a name are no title, since a body bears it: "its owner [Moss Airlines]", "the brewer [Moss & Hart]",
 * "a lawyer for the retailer [Moss]".
 */
final class FirmPosts {
    private static final Phrases POSTS = Phrases.of(FirmPosts.class, "posts-of-firms.txt");

    private static final Phrases OPERATED = Phrases.of(FirmPosts.class, "operated-things.txt");
    private static final long OPERATOR = Tokens.fold("operator");

    private FirmPosts() {}

    /** Whether what looks like a title, right in front of the name, stands in front of a body's. */
    static boolean isTitleOfFirm(Tokens tokens, int from, int to, NameRun run) {
        if (to != run.nameFrom()) {
            return false;
        }
        int noun = to - 1;
        boolean small = to == run.from();
        return run.length() == 1
                        && (isInitials(tokens, noun, run)
                                || small && (isOther(tokens, from, noun) || isOperator(tokens, from, noun)))
                || small && (isBusiness(tokens, run) || isOfAnother(tokens, from, noun, run))
                || (small || noun == run.from())
                        && POSTS.has(tokens, noun)
                        && isFirm(tokens, run); // "Developer Orlo Homes"
    }

    /** Whether firms have a post, as well as persons: "owner". */
    static boolean isPost(Tokens tokens, int noun) {
        return POSTS.has(tokens, noun);
    }

    /** "The operator, [Orlo Power], said": the same of a noun in front of a comma. */
    static boolean isSetOff(Tokens tokens, int comma, NameRun run) {
        return tokens.isLowerCase(comma - 1) && POSTS.has(tokens, comma - 1) && isFirm(tokens, run);
    }

    /** "Orlo Power, the grid [operator], said": takes a noun behind a firm's name and a comma that tells what the firm does; whether it is one. */
    static boolean call(Named bearer, Tokens tokens, int noun, NameRun run) {
        boolean firm = noun >= 0 && tokens.isLowerCase(noun) && POSTS.has(tokens, noun) && isBusiness(tokens, run);
        if (firm) {
            bearer.organization = true;
            bearer.roles.add(tokens.word(noun));
        }
        return firm;
    }

    /** "State [broadcaster] RTV": letters behind a noun that may be a body's. */
    private static boolean isInitials(Tokens tokens, int noun, NameRun run) {
        return tokens.isUpperCase(run.nameFrom()) && Nouns.isOrganization(tokens, noun);
    }

    /** "rail [operator] Norlink", "Mobile [operator] Telvo". */
    private static boolean isOperator(Tokens tokens, int from, int noun) {
        return noun > from && tokens.fold(noun) == OPERATOR && OPERATED.has(tokens, noun - 1);
    }

    /** "an engineer at planemaker [Moss]": a noun of bodies only, which somebody else is of. */
    private static boolean isOther(Tokens tokens, int from, int noun) {
        if (!tokens.isLowerCase(noun) || !Nouns.isOrganization(tokens, noun) || Titles.isOccupation(tokens, noun)) {
            return false;
        }
        for (int i = noun - 1; i > from; i--) {
            if (Grammar.isPreposition(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "the head of Danish bank [Moss Generale]", "a spokesman for retailer [Moss Lund]": the same of a longer name, where no article stands ahead of the noun. */
    static boolean isOfAnother(Tokens tokens, int from, int noun, NameRun run) {
        boolean body = run.length() > 1
                && tokens.isLowerCase(noun)
                && BodyEdges.isKind(tokens, noun)
                && !PersonNames.isGiven(tokens, run.nameFrom());
        int i = noun - 1;
        while (body && i > from && !Grammar.isPreposition(tokens, i) && !Grammar.isDeterminer(tokens, i)) {
            i--;
        }
        return body
                && i > from
                && Grammar.isPreposition(tokens, i)
                && i - 1 + Titles.officeLength(tokens, i - 1) <= noun; // no "superintendent of police K Lund"
    }

    /** "Moss Airlines": a name that ends with what a firm does. */
    private static boolean isBusiness(Tokens tokens, NameRun run) {
        return run.length() > 1
                && NameKinds.isBusinessWord(tokens, run.to() - 1)
                && !PersonNames.isGiven(tokens, run.nameFrom());
    }

    /** The same, or "Moss & Hart", "Orla Housing Trust". */
    private static boolean isFirm(Tokens tokens, NameRun run) {
        boolean firm = isBusiness(tokens, run) || run.length() > 2 && Titles.isOrganizationWord(tokens, run.to() - 1);
        for (int i = run.nameFrom() + 1; i < run.to() && !firm; i++) {
            firm = tokens.is(i, '&');
        }
        return firm;
    }
}
