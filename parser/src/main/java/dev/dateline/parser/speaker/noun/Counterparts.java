package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Source;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Who is hardly meant by a noun with "the" that nobody is called by: "“She is the best,” the director said" is no one who was named alone. */
final class Counterparts {
    private static final Phrases COUNTERPARTS = Phrases.of(Counterparts.class, "counterparts.txt");

    /** How many names of what is said are looked at. */
    private static final int NAMES = 16;

    /** How many words of what is said may stand ahead of its subject: "“But [she] was cold”". */
    private static final int FRONT = 3;

    private final Tokens tokens;
    private final NameIndex names;

    Counterparts(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** Whether a noun stands for one who deals with others: "The judge said" is not whom he jailed. */
    boolean isOne(Source source) {
        return source.from() + 1 == source.head() && isDealer(source.head());
    }

    /** The same of a noun alone: "the defence [lawyer]". */
    boolean isDealer(int noun) {
        return isDealer(tokens, noun);
    }

    static boolean isDealer(Tokens tokens, int noun) {
        return COUNTERPARTS.has(tokens, noun);
    }

    /** "“You cheat[!]” the baker called": whether words in marks are called to somebody else. */
    boolean isCalledOut(Place place) {
        boolean out = false;
        for (int i = Math.max(place.from(), place.to() - FRONT); i < place.to(); i++) {
            out |= tokens.is(i, '!');
        }
        return place.spoken() && out;
    }

    /** "[Berg] won the race, the coach said": whether what is said names somebody, who hardly says it. */
    boolean isNamedIn(Place place, Named named) {
        int first = names.runAt(place.from());
        int last = Math.min(names.runs().size(), first + NAMES);
        for (int i = first; i < last && names.runs().get(i).from() < place.to(); i++) {
            NameRun run = names.runs().get(i);
            if (names.bearer(i) == named && run.from() >= place.from()) {
                return true;
            }
        }
        return false;
    }

    /** "“[She] was cold but awake,” the doctor said": whether words in marks open with somebody who agrees with this one. */
    boolean isToldOfIn(Place place, Source source, Named named) {
        boolean own = tokens.isWord(place.from()) && Grammar.opensSentence(tokens, source.from());
        if (!place.spoken() || own) {
            return false; // "The retired cook said she was “cold”"
        }
        for (int i = place.from(); i < place.to() && i < place.from() + FRONT; i++) {
            char agreement = PronounForms.agreement(tokens, i);
            if (agreement == 'm' || agreement == 'f') {
                return Grammar.agreement(tokens, i) != ' ' && (named.gender() == 'u' || named.gender() == agreement);
            }
        }
        return false;
    }
}
