package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** What a noun of kin, or of somebody’s person, tells of the name beside it: "his wife, Anna Berg", "her boss, Rolf Haan". */
final class Kin {
    private static final long AND = Tokens.fold("and");
    private static final Phrases PAST = Phrases.of(Kin.class, "past-words.txt");

    /** How far in front of a noun stands whose person it is. */
    private static final int OWNED = 5;

    private final Tokens tokens;

    Kin(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "his wife, Anna Berg,": a noun of kin tells man or woman. */
    void read(Named bearer, NameRun run) {
        int noun = mayBehindNoun(run.from() - 1) ? nounBefore(run) : -1;
        boolean person = noun >= 0 && isPerson(noun);
        if (!person && !tokens.is(run.to(), ',')) {
            bearer.kin = bearer.kin || run.length() > 1 && isStranger(run); // most names stand beside no noun
            return;
        }
        boolean behindName = run.length() > 1 && isKinBehind(run);
        char gender = person ? Nouns.gender(tokens, noun) : behindName ? Nouns.gender(tokens, run.to() + 2) : 'u';
        if (gender != 'u' && !bearer.organization && bearer.gender == 'u') {
            bearer.isOfNoun(tokens, person ? noun : run.to() + 2);
            bearer.personal = true;
        }
        boolean someones = person
                && (tokens.is(noun + 1, ',') || gender != 'u' && noun + 1 == run.from())
                && !Nouns.isOrganization(tokens, noun)
                && isSomeones(noun);
        if (someones && gender != 'u' && bearer.place && isClosedAlike(noun, run)) {
            bearer.organization = false; // "his mum, Lorraine, said", "his mum Lorraine said"
            bearer.place = false;
        }
        bearer.personal |= someones && !bearer.organization;
        char owner = person ? ownerOf(noun) : ' ';
        int behind = run.to() + 2; // "Anna Berg, [his] wife"
        owner = owner == ' ' && tokens.is(run.to(), ',') && isPerson(behind) ? ownerOf(behind) : owner;
        bearer.owner = owner == ' ' ? bearer.owner : owner;
        boolean kin = person && gender != 'u' && isOwner(noun - 1);
        if (kin) {
            TitleNouns.add(bearer, tokens, noun); // "his father, Ole Berg … the father"
        }
        bearer.kin = bearer.kin || run.length() > 1 && (kin || behindName || isStranger(run));
    }

    /** Whether a token in front of a name is a comma, or a word that lists know as a noun of persons or a modifier. */
    private boolean mayBehindNoun(int token) {
        return tokens.is(token, ',') || token > 0 && tokens.isLowerCase(token) && Nouns.isListed(tokens, token);
    }

    /** The token in front of a name, or in front of what modifies it and a comma. */
    private int nounBefore(NameRun run) {
        int noun = run.from() - 1;
        while (noun > 0 && noun > run.from() - 3 && tokens.isLowerCase(noun) && Titles.isModifier(tokens, noun)) {
            noun--; // "his wife, former Governor Anna Berg"
        }
        boolean late = tokens.isSpelled(noun, "the"); // "her deputy, the late Ole Berg"
        int trade = !late && noun > 0 && tokens.isSpelled(noun - 1, "the") ? noun - 1 : noun;
        boolean told = trade > 2
                && (late || noun == run.from() - 1 && Titles.isOccupation(tokens, noun))
                && tokens.is(trade - 1, ',')
                && tokens.isLowerCase(trade - 2)
                && (Nouns.gender(tokens, trade - 2) != 'u' && isOwner(trade - 3)
                        || isPerson(trade - 2) && ownerOf(trade - 2) != ' '); // "her deputy, the novelist Ole Berg"
        if (told) {
            return trade - 2; // "his daughter, the novelist Anna Berg"
        }
        return noun > 0 && tokens.is(noun, ',') ? noun - 1 : noun;
    }

    private boolean isPerson(int noun) {
        return noun > 0 && noun < tokens.count() && tokens.isLowerCase(noun) && Nouns.isPerson(tokens, noun);
    }

    /** "[her sister and bandmate], Beinta": the noun of a person whom somebody has. */
    private boolean isSomeones(int noun) {
        int first = noun - 1;
        while (first > noun - OWNED
                && first > 0
                && tokens.isLowerCase(first)
                && (tokens.fold(first) == AND || !Grammar.isFunctional(tokens, first))) {
            first--;
        }
        char owner = first >= 0 ? PronounForms.agreement(tokens, first) : ' ';
        boolean named = first > 0 && Grammar.isPossessive(tokens, first); // "Lund’s oldest [son]"
        boolean owned = owner == 'm' || owner == 'f' || named && Nouns.gender(tokens, noun) != 'u';
        return owned && tokens.isLowerCase(noun) && Nouns.isPerson(tokens, noun);
    }

    /** "his mum[,] Lorraine[,] said", "said his mum[,] Lorraine[.]", "his mum Lorraine said": whether commas set a name off, or none. */
    private boolean isClosedAlike(int noun, NameRun run) {
        boolean closed = run.to() < tokens.count() && (tokens.is(run.to(), ',') || tokens.is(run.to(), '.'));
        return tokens.is(noun + 1, ',') ? closed : !tokens.is(run.to(), ',');
    }

    /** What the pronoun agrees with whose person somebody is, "[her] boss, Rolf Haan", "[her] former boss", by that noun; or a space. */
    private char ownerOf(int noun) {
        int front = noun - 1;
        return PronounForms.ofPerson(tokens, front > 1 && PAST.has(tokens, front) ? front - 1 : front);
    }

    /** "a Scott Berg, who appears to be the brother". */
    private boolean isStranger(NameRun run) {
        int before = run.from() - 1;
        return before >= 0 && !run.isTitled() && Grammar.isIndefinite(tokens, before);
    }

    /** "Anna Berg, [his wife]". */
    private boolean isKinBehind(NameRun run) {
        int owner = run.to() + 1;
        return owner + 1 < tokens.count()
                && tokens.is(run.to(), ',')
                && Nouns.gender(tokens, owner + 1) != 'u'
                && isOwner(owner);
    }

    private boolean isOwner(int token) {
        return token >= 0
                && (Grammar.isPossessive(tokens, token) || "mfp".indexOf(PronounForms.agreement(tokens, token)) >= 0);
    }
}
