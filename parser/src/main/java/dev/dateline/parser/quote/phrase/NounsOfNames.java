package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Nouns in small letters behind a name that they belong to: "Altona [police]", "Coast Guard [records]". */
final class NounsOfNames {
    /** How many words the name of a place has, at most. */
    private static final int PLACE = 4;

    private static final long POLICE = Tokens.fold("police");

    private final Tokens tokens;
    private final Narration narration;

    /** Whether a word may go on with a phrase: no "mother of two [tearfully]", "mother of two [on] Monday". */
    boolean isAny(int token) {
        return tokens.isWord(token)
                && !Grammar.isAdverb(tokens, token)
                && !Grammar.isPreposition(tokens, token)
                && !Grammar.isCalendar(tokens, token);
    }

    NounsOfNames(Narration narration) {
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** Whether a word is one, or tells which: "[fire] officials"; of a phrase from its first token to its limit. */
    boolean isNoun(int token, int first, int high) {
        if (isPapersOrSeveral(token) && !Grammar.isReporting(tokens, token)) {
            return true; // "Altonian officials"
        }
        if (tokens.fold(token) == POLICE && isOfPlace(token, token, first)
                || Nouns.isOrganization(tokens, token) && isLast(token, high)) {
            return true; // no "told the Herald police were late"
        }
        int noun = token + 1;
        boolean told =
                noun < high && narration.kind(token).isOpen() && tokens.isLowerCase(noun) && isPapersOrSeveral(noun);
        if (!told) {
            return false;
        }
        return isLast(noun, high) // "Selm court records"
                || Nouns.isSeveral(tokens, noun)
                        && (isShortBody(token - 1)
                                || !Grammar.looksPast(tokens, token) && isOfPlace(token, noun, first));
    }

    private boolean isPapersOrSeveral(int token) {
        return Nouns.isDocument(tokens, token) || Nouns.isSeveral(tokens, token);
    }

    /** Whether a phrase may end with a word, by what stands behind it. */
    private boolean isLast(int token, int high) {
        int behind = token + 1;
        return token < high
                && (behind >= tokens.count() || !tokens.isWord(behind) || Grammar.isPreposition(tokens, behind));
    }

    /** "[NODET] board members". */
    private boolean isShortBody(int token) {
        return tokens.isUpperCase(token) || Nouns.isOrganization(tokens, token);
    }

    /** "Altona [fire officials]": behind a place, and ahead of no verb, "told Altona [police had] left". */
    private boolean isOfPlace(int from, int last, int first) {
        boolean place = from == first + 1 || from == first + 2 && Places.isTown(tokens, first, from);
        return place
                && !PersonNames.isGiven(tokens, first)
                && !Titles.isHonorific(tokens, first)
                && !(last + 1 < tokens.count() && tokens.isLowerCase(last + 1) && isFinite(last + 1));
    }

    private boolean isFinite(int token) {
        return Grammar.isAuxiliary(tokens, token)
                || Grammar.looksPast(tokens, token)
                || Grammar.isReporting(tokens, token)
                || narration.kind(token) == WordKind.WORD;
    }

    /**
     * Behind "police" or "fire department" in “Ole Lund of the Altona [police]”, whose place "of the" names; the token itself
     * where there is none.
     */
    int behindBodyOfPlace(int token, int first, int high) {
        int article = token - 1;
        while (article > first && article > token - PLACE && tokens.isCapitalized(article)) {
            article--;
        }
        boolean place = article > first
                && article < token - 1
                && Grammar.isArticle(tokens, article)
                && tokens.isSpelled(article - 1, "of")
                && tokens.isLowerCase(token)
                && !isBody(token - 1);
        int last = place && token + 1 < high && Nouns.isOrganization(tokens, token + 1) ? token + 1 : token;
        return place && Nouns.isOrganization(tokens, last) && tokens.isLowerCase(last) ? last + 1 : token;
    }

    /** "Radio [4]", "Local [880]": whether a name is a body's, so that a number may belong to it. */
    boolean isBody(int token) {
        return tokens.isCapitalized(token)
                && (Titles.isOrganizationWord(tokens, token) || Nouns.isOrganization(tokens, token));
    }
}
