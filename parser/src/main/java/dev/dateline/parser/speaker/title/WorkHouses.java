package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.Titles;
import dev.dateline.parser.name.Venues;
import dev.dateline.parser.speaker.body.BodyEdges;
import dev.dateline.parser.speaker.body.NameKinds;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Tells the firm or the school behind "at" and a name, where somebody works, from where somebody only is: "said Ann Lee at [Moss & Hart]". */
final class WorkHouses {
    /** How many tokens a name and its titles have at most. */
    private static final int NAME = 6;

    private static final Phrases HOUSES = Phrases.of(WorkHouses.class, "words-of-houses.txt");

    private static final long OF = Tokens.fold("of");

    private WorkHouses() {}

    /** Whether what stands behind an "at" is one. */
    static boolean isBehind(Tokens tokens, int at) {
        return isAtKind(tokens, at) || isAtHouse(tokens, at);
    }

    /** "Ann Lee at [law firm] Moss & Hart". */
    private static boolean isAtKind(Tokens tokens, int at) {
        int first = BodyEdges.from(tokens, at, tokens.count());
        return first > at + 1 && BodyEdges.isKind(tokens, first - 1);
    }

    /** "Ann Lee at [Orlo Bank] said", "said Ann Lee at [Moss & Hart]": who speaks is of a firm or a school, and at no hall. */
    private static boolean isAtHouse(Tokens tokens, int at) {
        int first = BodyEdges.from(tokens, at, tokens.count());
        int end = BodyEdges.capitalsTo(tokens, first, tokens.count());
        if (end == first + 1 && isLetters(tokens, first)) {
            return isSaidBy(tokens, at); // "says Ann Lee at UOM"
        }
        if (end < first + 2 || Venues.isWord(tokens, end - 1) || NameKinds.isPlaceWord(tokens, end - 1)) {
            return false;
        }
        boolean speaks = end < tokens.count() && Grammar.isReporting(tokens, end);
        boolean school = tokens.fold(first + 1) == OF
                && Titles.isOrganizationWord(tokens, first)
                && !Venues.isWord(tokens, first)
                && isSaidBy(tokens, at); // "says Ann Lee at the University of Selm"
        int own = first + 1; // the end of a name with where its bearer is, "Orlo Bank in Selm"
        while (own < end && tokens.isCapitalized(own)) {
            own++;
        }
        boolean house = own > first + 1
                && HOUSES.has(tokens, own - 1)
                && isSaidBy(tokens, at); // "says Ann Lee at Orlo Economics"
        return speaks || school || house || NameKinds.isBusinessWord(tokens, end - 1) || tokens.is(end - 2, '&');
    }

    private static boolean isLetters(Tokens tokens, int token) {
        return tokens.isUpperCase(token) && tokens.end(token) - tokens.start(token) > 1;
    }

    /** "[says] Dr. Ann Lee at": whether a verb of saying stands ahead of a name. */
    private static boolean isSaidBy(Tokens tokens, int end) {
        int verb = end - 1;
        while (verb > 0 && verb > end - NAME && (tokens.isCapitalized(verb) || tokens.is(verb, '.'))) {
            verb--;
        }
        return verb >= 0 && Grammar.isReporting(tokens, verb);
    }
}
