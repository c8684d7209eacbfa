package dev.dateline.parser.speaker;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.speaker.noun.Nominals;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Persons without a name who open a sentence and act, "[A neighbour] came out", so that a pronoun further on may mean them. */
final class Entrances {
    private static final Phrases ONE_OF = Phrases.of(Mentions.class, "one-of-words.txt");
    private static final Phrases DYING = Phrases.of(NameKinds.class, "dying-verbs.txt");
    private static final long WHO = Tokens.fold("who");
    private static final long THE = Tokens.fold("the");

    private final Tokens tokens;
    private final NameIndex names;
    private final Nominals nominals;

    Entrances(Tokens tokens, NameIndex names, Nominals nominals) {
        this.tokens = tokens;
        this.names = names;
        this.nominals = nominals;
    }

    /** "[A neighbour] came out", "[His brother], who": whether a person without a name opens a sentence, and acts. */
    boolean isNewcomer(int from, int noun) {
        return opens(from)
                && acts(noun + 1)
                && (Grammar.isArticle(tokens, from) ? tokens.fold(from) != THE : ONE_OF.has(tokens, from));
    }

    /** "[Berg’s lawyer] came out": whether somebody’s opens a sentence, and acts; one who died, or was told of, says nothing. */
    boolean isOwned(int from, int noun) {
        int owner = owner(from, noun);
        int behind = noun + 1;
        return owner < noun
                && opens(owner)
                && acts(behind)
                && !Grammar.isAuxiliary(tokens, behind)
                && !DYING.has(tokens, behind)
                && !Grammar.isPreposition(tokens, behind);
    }

    /** The first token of the name of whose a person is: "[Ole] Berg’s lawyer"; that of the noun where none stands there. */
    int owner(int from, int noun) {
        int clitic = from - 1;
        NameRun owner = clitic > 0 && Grammar.isPossessive(tokens, clitic) ? names.runEndingAt(clitic) : null;
        return owner != null ? owner.from() : noun;
    }

    private boolean acts(int behind) {
        return behind + 1 < tokens.count()
                && (tokens.isLowerCase(behind)
                        ? !Nouns.isListed(tokens, behind) && !isNamed(behind)
                        : tokens.is(behind, ',') && isTold(behind + 1));
    }

    private boolean opens(int from) {
        return from == 0 || !tokens.isWord(from - 1) && !tokens.is(from - 1, ',');
    }

    /** "[is] Anna Berg": whether it tells who somebody is. */
    private boolean isNamed(int verb) {
        return Grammar.isBe(tokens, verb) && tokens.isCapitalized(verb + 1);
    }

    /** "[who] asked not to be named", "[43,]": whether it tells of a person in front who has no name. */
    private boolean isTold(int token) {
        return tokens.fold(token) == WHO || tokens.isNumber(token) && tokens.is(token + 1, ',');
    }

    /** "[The president] left": whether an office with nothing but its article opens a sentence, and acts. */
    boolean isOffice(int noun) {
        int verb = noun + 1;
        return opens(nominals.from(noun))
                && acts(verb)
                && (Grammar.isAuxiliary(tokens, verb)
                        || Grammar.hasPastEnding(tokens, verb)
                        || Grammar.isIrregularPast(tokens, verb));
    }
}
