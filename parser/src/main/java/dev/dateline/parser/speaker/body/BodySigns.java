package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.BodyNouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.TokenKind;
import dev.dateline.parser.text.Tokens;

/**
 * What the words beside a name without a title tell of whether a body bears it: "The company, Lund Restraints, said it would
 * appeal", "Comfort Lund, of the Centre for Moss,".
 */
final class BodySigns {
    private static final Phrases DEEDS = Phrases.of(BodySigns.class, "deeds-of-bodies.txt");

    private static final long IT = Tokens.fold("it");
    private static final long THAT = Tokens.fold("that");
    private static final long WHICH = Tokens.fold("which");
    private static final long OF = Tokens.fold("of");

    /** How many words may stand between "it" and what it does: "it would not", "it had been". */
    private static final int AUXILIARIES = 4;

    /** How many words a noun has in front of it at most, with its article. */
    private static final int NOUN = 5;

    /** How many words a clause that tells of a noun has at most. */
    private static final int CLAUSE = 10;

    /** How many words the name of a body has at most whose first word tells nothing. */
    private static final int BODY = 8;

    private final Tokens tokens;

    BodySigns(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "Lund Restraints said [it would appeal]": a person would say "he" or "she" of what he does himself. */
    boolean isIt(NameRun run) {
        int verb = run.to();
        if (verb + 3 >= tokens.count() || !tokens.isLowerCase(verb) || !Grammar.isReporting(tokens, verb)) {
            return false;
        }
        int behind = behindDay(verb + 1);
        int it = tokens.fold(behind) == THAT ? behind + 1 : behind;
        int deed = it + 1;
        while (deed + 1 < tokens.count() && deed < it + AUXILIARIES && isBeforeDeed(deed)) {
            deed++;
        }
        return deed < tokens.count() && tokens.fold(it) == IT && tokens.isLowerCase(deed) && DEEDS.has(tokens, deed);
    }

    /** Behind "said [on Tuesday] that it", or the token itself. */
    private int behindDay(int token) {
        int day = tokens.isSpelled(token, "on") ? token + 1 : token;
        return Grammar.isCalendar(tokens, day) && day + 3 < tokens.count() ? day + 1 : token;
    }

    /** "Hale Marsh cut [its] forecast", "Hale Marsh has shut [its] plant": whose things they are that it does something with. */
    boolean isOfIts(NameRun run) {
        int verb = run.to();
        if (tokens.kind(verb) == TokenKind.SIGN) {
            return false;
        }
        while (verb < run.to() + AUXILIARIES && verb + 1 < tokens.count() && isBeforeDeed(verb)) {
            verb++;
        }
        int its = verb + 1;
        return its < tokens.count()
                && tokens.isLowerCase(verb)
                && (tokens.endsWith(verb, "s") || Grammar.looksPast(tokens, verb) || verb > run.to())
                && tokens.isSpelled(its, "its");
    }

    private boolean isBeforeDeed(int token) {
        return Grammar.isBetween(tokens, token) || Grammar.isBe(tokens, token);
    }

    /** "[The company], Lund Restraints, said", "said [the company that runs it], Orlo Tarn, was late": a noun of bodies, and of no person, that opens its clause. */
    boolean isCalledAhead(NameRun run) {
        int comma = run.from() - 1;
        if (comma < 2 || !tokens.is(comma, ',')) {
            return false; // most names
        }
        int noun = noun(comma);
        boolean called = noun > 0
                && run.to() < tokens.count()
                && (tokens.is(run.to(), ',') || tokens.is(run.to(), '.'))
                && BodyNouns.isGeneric(tokens, noun)
                && !Titles.isOccupation(tokens, noun)
                && !PersonNames.isGiven(tokens, run.nameFrom());
        int article = noun - 1;
        while (called && article > 0 && article > noun - NOUN && isModifier(article)) {
            article--;
        }
        return called && Grammar.isArticle(tokens, article) && opensClause(article);
    }

    /** "banks, including [Goldman Sachs],", "carmakers such as [Henry Moss]": an example of what are bodies, and no persons. */
    boolean isExample(NameRun run) {
        int opener = run.from() - 1;
        if (opener < 2 || !tokens.isLowerCase(opener)) {
            return false;
        }
        boolean such = tokens.isSpelled(opener, "as") && tokens.isSpelled(opener - 1, "such");
        if (!such && !tokens.isSpelled(opener, "including")) {
            return false; // most names
        }
        int noun = (such ? opener - 1 : opener) - 1;
        noun -= noun > 0 && tokens.is(noun, ',') ? 1 : 0;
        String word = noun > 0 && tokens.isLowerCase(noun) ? tokens.word(noun) : "";
        boolean owner = run.to() < tokens.count() && Grammar.isPossessive(tokens, run.to());
        if (owner || !word.endsWith("s")) { // "firms, including Ole Rask’s,"
            return false;
        }
        Tokens one = Tokens.of(word.substring(0, word.length() - 1));
        return BodyNouns.isGeneric(one, 0) && !Titles.isOccupation(one, 0) && !Nouns.isPerson(one, 0);
    }

    /** The noun ahead of a comma, or of the clause with "that" or "which" that ends there; but "said that [the company],". */
    private int noun(int comma) {
        for (int i = comma - 1; i > 0 && i > comma - CLAUSE && tokens.isWord(i); i--) {
            if ((tokens.fold(i) == THAT || tokens.fold(i) == WHICH) && BodyNouns.isGeneric(tokens, i - 1)) {
                return i - 1;
            }
        }
        return comma - 1;
    }

    private boolean opensClause(int article) {
        int before = article - 1;
        return article == 0
                || !tokens.isWord(before)
                || tokens.fold(before) == THAT
                || Grammar.isReporting(tokens, before);
    }

    private boolean isModifier(int token) {
        return tokens.isWord(token) && !Grammar.isFunctional(tokens, token);
    }

    /** "Comfort Lund, [of the Centre for Moss],": who is of a body is a person. */
    boolean isOfBody(NameRun run) {
        int of = run.to() + 1;
        if (of + 2 >= tokens.count() || !tokens.is(run.to(), ',') || tokens.fold(of) != OF) {
            return false;
        }
        int i = tokens.isSpelled(of + 1, "the") ? of + 2 : of + 1;
        for (int last = i + BODY; i < tokens.count() && i < last && tokens.isCapitalized(i); i++) {
            if (Titles.isOrganizationWord(tokens, i)) {
                return true;
            }
        }
        return false;
    }
}
