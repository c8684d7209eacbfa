package dev.dateline.parser.speaker;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.function.IntPredicate;

/**
 * Where "he" or "she" means another than the only person whom its sentence names: "Berg pressed [him]", "Ann Lee, a nurse
 * who served with [him]".
 */
final class PronounsOfOthers {
    private static final Phrases PERCEIVING = Phrases.of(PronounsOfOthers.class, "perceiving-verbs.txt");

    private static final long HER = Tokens.fold("her");
    private static final long TO = Tokens.fold("to");
    private static final long THE = Tokens.fold("the");

    /** How far behind a name the object of its verb may stand. */
    private static final int OBJECT = 3;

    /** How far behind "who" an object of its clause may stand. */
    private static final int CLAUSE = 5;

    /** The same in the story of a life. */
    private static final int LONG_CLAUSE = 12;

    /** How far behind a name the "who" of its apposition may stand. */
    private static final int APPOSITION = 10;

    /** How many words the phrase that opens a sentence, or that a noun for somebody ends, may have. */
    private static final int LONGEST = 4;

    private final Tokens tokens;

    PronounsOfOthers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Berg’s former lawyer": "he" may be either. */
    boolean isOwner(int clitic) {
        if (tokens.isWord(clitic) || !Grammar.isPossessive(tokens, clitic)) {
            return false;
        }
        for (int i = clitic + 1; i < tokens.count() && i < clitic + 4; i++) {
            if (tokens.isLowerCase(i) && Nouns.isPerson(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "The [pilot] raised his hand": whether a sentence opens with the noun for a person that this one is not called by. */
    boolean isOfOther(Named before, int first) {
        if (tokens.fold(first) != THE) {
            return false;
        }
        int noun = first + 1;
        while (noun < first + LONGEST
                && noun < tokens.count()
                && tokens.isLowerCase(noun)
                && !isPersonsNoun(noun)
                && !Grammar.isFunctional(tokens, noun)) {
            noun++;
        }
        return isPersonsNoun(noun) && !before.roles.contains(Titles.inFull(tokens.word(noun)));
    }

    /** "the police [officer]": the last noun of a person's phrase. */
    private boolean isPersonsNoun(int token) {
        return token + 1 < tokens.count()
                && tokens.isLowerCase(token)
                && Nouns.isPerson(tokens, token)
                && !Nouns.isPerson(tokens, token + 1);
    }

    /** "Berg pressed [him]", "Berg, the coach, pressed [him]": whether a pronoun is the object of the verb behind the name. */
    boolean isObjectOf(int token, int end) {
        return isObject(token)
                && (token - end <= OBJECT || token - end <= APPOSITION && isSetOff(end, token - OBJECT, token));
    }

    /** "Berg asked her to mend [his] bag": whether a pronoun tells whose something is that the object of a verb is asked to do something with. */
    boolean isOwned(int token, int object) {
        boolean to = false;
        for (int i = object + 1; i < token && i < object + APPOSITION; i++) {
            if (!tokens.isLowerCase(i)) {
                return false;
            }
            to |= tokens.fold(i) == TO;
        }
        return to && token < object + APPOSITION && Grammar.isOwner(tokens, token);
    }

    /** "Berg sat behind [her] with his arms folded": whether a preposition leads to somebody else, as the owner of a thing behind it tells. */
    boolean isBeside(int token, char agreement) {
        if (!isObject(token) || !Grammar.isPreposition(tokens, token - 1)) {
            return false;
        }
        for (int i = token + 1; i < token + CLAUSE && i < tokens.count() && tokens.isLowerCase(i); i++) {
            if (Grammar.isOwner(tokens, i)) {
                char owner = PronounForms.ofPerson(tokens, i);
                return owner != ' ' && owner != agreement;
            }
        }
        return false;
    }

    /** "Berg[, the coach,] pressed him": whether what stands behind a name from a comma on ends with one in a range. */
    private boolean isSetOff(int end, int from, int to) {
        if (!tokens.is(end, ',')) {
            return false;
        }
        for (int i = to - 1; i >= from && i > end; i--) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Ann Lee, a nurse who served with [him]": whether a pronoun is an object in a clause that tells of whom it is no part.
     *
     * @param life whether the story tells another one’s life, whom a longer clause means, too: "who went on to make three films with [her]"
     */
    boolean isInClause(int token, int end, boolean life) {
        if (!isObject(token)) {
            return false;
        }
        int low = token - (life ? LONG_CLAUSE : CLAUSE);
        int who = token - 1;
        while (who > end && who > low && tokens.isLowerCase(who) && !tokens.isSpelled(who, "who")) {
            who--;
        }
        boolean told = tokens.is(end, ',') && who <= end + APPOSITION && tokens.isSpelled(who, "who");
        for (int i = end + 1; i < who && told; i++) {
            told = tokens.isWord(i);
        }
        return told;
    }

    private boolean isObject(int token) {
        return Grammar.agreement(tokens, token) == ' '
                && Grammar.isObject(tokens, token)
                && token + 1 < tokens.count()
                && (tokens.fold(token) != HER || isHer(token)); // no "her plan"
    }

    private boolean isHer(int her) {
        boolean perceived = tokens.endsWith(her + 1, "ing") && PERCEIVING.has(tokens, her - 1); // "saw her leaving"
        return !tokens.isLowerCase(her + 1) || Grammar.isFunctional(tokens, her + 1) || perceived;
    }

    /** "Ole Berg wrote that [she] was kind": whether a pronoun is the subject of what the only person named reports. */
    boolean isReported(int token, int end) {
        boolean that = tokens.isSpelled(token - 1, "that");
        return Grammar.agreement(tokens, token) != ' '
                && token == end + (that ? 2 : 1)
                && Grammar.isReporting(tokens, end);
    }

    /** "Berg begged a [woman] to give up her seat": whether a noun for a man or a woman, who is no predicate, stands ahead. */
    boolean isOfStranger(int token, char agreement, int floor, IntPredicate isTold) {
        for (int i = token - 1; i > floor && i > token - CLAUSE * 2; i--) {
            if (tokens.isLowerCase(i) && Nouns.gender(tokens, i) == agreement && isTold.test(i)) {
                int article = i - 1;
                while (article > floor
                        && article > i - LONGEST
                        && tokens.isLowerCase(article)
                        && !Grammar.isArticle(tokens, article)) {
                    article--;
                }
                return article > floor
                        && Grammar.isArticle(tokens, article)
                        && tokens.isLowerCase(article - 1)
                        && !Grammar.isBe(tokens, article - 1)
                        && !tokens.isSpelled(article - 1, "as");
            }
        }
        return false;
    }
}
