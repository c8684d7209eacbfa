package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Where the phrase of a common noun begins: "said [the town’s former] mayor". */
final class NominalStarts {
    /** How many words stand ahead of the noun at most. */
    private static final int LONGEST = 5;

    private static final long TO = Tokens.fold("to");

    private NominalStarts() {}

    /** The first token of the phrase that ends with this noun. */
    static int from(Tokens tokens, int noun) {
        int i = noun;
        while (i > 0 && i > noun - LONGEST && isInside(tokens, i - 1)) {
            i--;
            if (Grammar.isDeterminer(tokens, i) && !(i > 0 && Grammar.isDeterminer(tokens, i - 1))) {
                break;
            }
        }
        return i < noun && (isPurpose(tokens, i) || isRelativeVerb(tokens, i, noun)) ? i + 1 : i;
    }

    /** "To [help] bakers who say so": whether a word is the verb of what is done for them; but "to young bakers". */
    private static boolean isPurpose(Tokens tokens, int verb) {
        return verb > 0
                && tokens.fold(verb - 1) == TO
                && tokens.isLowerCase(verb)
                && (Grammar.opensSentence(tokens, verb - 1) && !Titles.isModifier(tokens, verb)
                        || tokens.isSpelled(verb, "help"));
    }

    /** "the agency that [aids] Germans": the verb of a relative clause, and no part of its object; but "that sports fans". */
    private static boolean isRelativeVerb(Tokens tokens, int verb, int noun) {
        return tokens.isCapitalized(noun)
                && tokens.isLowerCase(verb)
                && tokens.endsWith(verb, "s")
                && Grammar.isSubordinator(tokens, verb - 1);
    }

    private static boolean isInside(Tokens tokens, int token) {
        if (!tokens.isWord(token)
                || Grammar.isListed(tokens, token) && isFunctional(tokens, token)
                || tokens.isSpelled(token, "Even")) { // "[Even] bakers said"
            return false;
        }
        boolean verb = tokens.isLowerCase(token)
                && (isPast(tokens, token) || Grammar.isReporting(tokens, token) || isIrregular(tokens, token))
                && !isParticiple(tokens, token);
        return !verb && (!Grammar.isAdverb(tokens, token) || isManner(tokens, token));
    }

    /** Whether it is a word of the kind that a noun phrase neither begins with nor holds. */
    private static boolean isFunctional(Tokens tokens, int token) {
        return Grammar.isPreposition(tokens, token)
                || Grammar.isSubordinator(tokens, token)
                || Grammar.isAuxiliary(tokens, token) && !isManner(tokens, token)
                || Grammar.isCalendar(tokens, token)
                || Grammar.isPronoun(tokens, token) && !Grammar.isDeterminer(tokens, token);
    }

    /** "The mayor [met] residents", no "the lost residents". */
    private static boolean isIrregular(Tokens tokens, int token) {
        return Grammar.isIrregularPast(tokens, token) && token > 0 && Nouns.isAny(tokens, token - 1);
    }

    /** "a newly [found] letter": an adverb and an article stand in front. */
    private static boolean isParticiple(Tokens tokens, int token) {
        return token > 1 && isManner(tokens, token - 1);
    }

    private static boolean isManner(Tokens tokens, int token) {
        return token > 0 && tokens.endsWith(token, "ly") && Grammar.isArticle(tokens, token - 1);
    }

    /** "helped", no "middle-aged". */
    private static boolean isPast(Tokens tokens, int token) {
        return Grammar.hasPastEnding(tokens, token) && tokens.behindHyphen(token) == tokens.start(token);
    }
}
