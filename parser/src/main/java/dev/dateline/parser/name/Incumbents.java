package dev.dateline.parser.name;

import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/**
 * Names right behind an office and what it is of, with no comma: "President of the Altona Farmers’ Association [Delroy
 * Berg]", "spokesperson for the group [Ida Holm]", "Minister for Works [P.K. Lund]"; so the press of the Caribbean, India
 * and Ireland prints them.
 */
public final class Incumbents {
    private static final Phrases OFFICE_PREPOSITIONS = Phrases.of(Incumbents.class, "office-prepositions.txt");

    /** How many tokens an office has with what it is of, and a name. */
    private static final int OFFICE = 16;

    private static final int NAME = 6;

    private static final long ON = Tokens.fold("on");
    private static final long AND = Tokens.fold("and");
    private static final long THE = Tokens.fold("the");

    private Incumbents() {}

    /** Where the name of a person begins at the end of a run of capitals; the run's first token where all of it may be one. */
    static int nameFrom(Tokens tokens, int from, int to) {
        int i = to;
        while (i > from && i > to - NAME && isPartOfName(tokens, i - 1)) {
            i--;
        }
        while (i < to && !tokens.isCapitalized(i)) {
            i++;
        }
        if (PersonNames.words(tokens, i, to) < 2) {
            return from;
        }
        int address = tokens.is(i - 1, '.') ? i - 2 : i - 1;
        return address > from && Titles.isHonorific(tokens, address) ? address : i; // "MP for Selm East [Dr] Ida Holm"
    }

    /** "[said that] Berg": whether the word in front of a name is neither of an office nor of what an office is of. */
    public static boolean isBehindSmallWord(Tokens tokens, int name) {
        int before = name - 1;
        return before >= 0
                && tokens.isLowerCase(before)
                && tokens.fold(before) != AND
                && tokens.fold(before) != THE
                && Grammar.isFunctional(tokens, before);
    }

    /** Where the office begins that stands in front of a name, with what it is of; the name itself where none does. */
    public static int officeFrom(Tokens tokens, int name, int floor) {
        if (name > 0 && (tokens.fold(name - 1) == AND || isBelonging(tokens, name - 1))) {
            return name; // "Reps for Lund and [Berg]"
        }
        int i = name - 1;
        boolean field = false; // a word that is no title and no one's
        boolean body = false;
        int low = Math.max(floor, name - OFFICE);
        while (i > low) {
            if (!tokens.isWord(i)) {
                int behind = overMark(tokens, i);
                if (behind == i) {
                    return name;
                }
                i = behind;
                continue;
            }
            if (isJoint(tokens, i)) {
                i--;
                continue;
            }
            boolean speaks =
                    tokens.fold(i) == ON && Spokespeople.isNoun(tokens, i - 1); // "Spokesman on Health Ole Berg"
            if (tokens.isLowerCase(i) && (speaks || OFFICE_PREPOSITIONS.has(tokens.fold(i)))) {
                boolean office = isOffice(tokens, i - 1) && field && (body || !isTitled(tokens, name - 1));
                if (office && speaksForHolder(tokens, i, name)) {
                    return name;
                }
                if (office) {
                    return i - 1;
                }
                i--;
                continue;
            }
            if (Grammar.isFunctional(tokens, i) || isOthers(tokens, i, name)) {
                return name;
            }
            boolean small = tokens.isLowerCase(i);
            boolean other = small || !isTitled(tokens, i);
            field |= other;
            body = body || small || other && (Titles.isOrganizationWord(tokens, i) || PlainWords.has(tokens, i));
            i--;
        }
        return name;
    }

    /** "a professor of law [at] Selm University": what stands behind is where the office is, and not who holds it. */
    private static boolean isBelonging(Tokens tokens, int token) {
        int preposition = tokens.fold(token) == THE ? token - 1 : token;
        return preposition >= 0 && tokens.isLowerCase(preposition) && OFFICE_PREPOSITIONS.has(tokens.fold(preposition));
    }

    /** "manager of pop star [Ann Lee]": whom the office is of is not who holds it. */
    private static boolean isOthers(Tokens tokens, int token, int name) {
        if (!tokens.isLowerCase(token)) {
            return false;
        }
        if (token < name - 1) {
            return Grammar.isReporting(tokens, token);
        }
        boolean person = Nouns.isPerson(tokens, token) || Nouns.isSeveral(tokens, token);
        boolean past = Grammar.isRegularPast(tokens, token) || Grammar.isIrregularPast(tokens, token);
        boolean verb = past && !Grammar.isDeterminer(tokens, token - 1); // "secretary of state mocked [Lee]"
        return person || verb || Grammar.isReporting(tokens, token);
    }

    /** "spokesman for Health Minister [Ann Lee]", no "spokesman for the Police Superintendent [Ole Berg]": whether the name is of the one spoken for. */
    private static boolean speaksForHolder(Tokens tokens, int preposition, int name) {
        int post = tokens.is(name - 1, '.') ? name - 2 : name - 1;
        boolean ofBody = tokens.fold(preposition + 1) == THE && Titles.isOrganizationWord(tokens, post - 1);
        return Spokespeople.isNoun(tokens, preposition - 1)
                && tokens.isCapitalized(post)
                && Titles.isTitle(tokens, post)
                && !Titles.isHonorific(tokens, post)
                && !Titles.isRank(tokens, post)
                && !ofBody;
    }

    private static boolean isOffice(Tokens tokens, int token) {
        return token >= 0
                && (Titles.isTitle(tokens, token)
                        || Titles.isOccupation(tokens, token)
                        || Titles.isProfession(tokens, token));
    }

    private static boolean isTitled(Tokens tokens, int token) {
        return tokens.is(token, '.')
                || Titles.isHonorific(tokens, token)
                || tokens.isCapitalized(token)
                        && (Titles.isTitle(tokens, token)
                                || Titles.isRank(tokens, token)
                                || Titles.isModifier(tokens, token));
    }

    /** "Health [and] Sport", "[the] group". */
    private static boolean isJoint(Tokens tokens, int token) {
        return tokens.fold(token) == AND || tokens.fold(token) == THE && tokens.isLowerCase(token);
    }

    /** Ahead of "the Farmers[’] Union", "HR[&]CE", "Police [(SP)] Ole Berg", "Youth[,] Sport and Culture"; or the mark itself. */
    private static int overMark(Tokens tokens, int token) {
        boolean joint = switch (tokens.first(token)) {
            case '’', '\'', '&' -> true;
            case ',' -> PurposeLists.end(tokens, token) > token;
            case ')' -> tokens.is(token - 2, '(');
            default -> tokens.kind(token) == TokenKind.CLITIC;
        };
        return !joint ? token : tokens.is(token, ')') ? token - 3 : token - 1;
    }

    private static boolean isPartOfName(Tokens tokens, int token) {
        if (tokens.is(token, '.')) {
            return token > 0 && !tokens.isSpacedBefore(token) && tokens.end(token - 1) - tokens.start(token - 1) <= 2;
        }
        if (NameScanner.isParticle(tokens, token)) {
            return true;
        }
        boolean letters = tokens.isUpperCase(token)
                && tokens.end(token) - tokens.start(token) > 1
                && !tokens.endsWith(token, "."); // "P.K. Lund"
        return tokens.isCapitalized(token)
                && !letters
                && !tokens.isSite(token)
                && !Lexicon.is(tokens, token, Lexicon.ORGANIZATION_WORD | Lexicon.MODIFIER | Lexicon.HONORIFIC)
                && !Titles.isTitle(tokens, token)
                && (PersonNames.isGiven(tokens, token) || !PlainWords.has(tokens, token))
                && !Places.isRegion(tokens, token, token + 1)
                && !Grammar.isFunctional(tokens, token);
    }
}
