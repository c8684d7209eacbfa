package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.speaker.bearer.Salience;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Several who hear what "they" say, and so are others: "Guests came early. They told [guests] to wait", "They urged [guests] to wait". */
final class ToldSeveral {
    private static final long THAT = Tokens.fold("that");
    private static final long TO = Tokens.fold("to");

    /** How many tokens a phrase for hearers has at most. */
    private static final int PHRASE = 5;

    private final Tokens tokens;

    ToldSeveral(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether somebody hears what a source says. */
    boolean areTold(Place place) {
        return hearer(place) >= 0;
    }

    /** How well a candidate agrees with "they", who tell others. */
    int fits(Place place, List<Party> parties) {
        Party party = parties.get(0);
        String name = party.name();
        boolean told = parties.size() == 1
                && party.named == null
                && Tokens.fold(name.substring(name.lastIndexOf(' ') + 1)) == tokens.fold(hearer(place));
        return told ? 0 : Salience.fitsSeveral(parties);
    }

    /** The last word of who is told, in front of what is said or of the "to" in it; or -1. */
    private int hearer(Place place) {
        for (int i = place.from() + 1; i < place.to() && i < place.from() + PHRASE; i++) {
            if (tokens.fold(i) == TO) {
                return i - 1;
            }
        }
        int behind = place.from() - 1;
        int last = behind > place.behind() && tokens.fold(behind) == THAT ? behind - 1 : behind;
        return last > place.behind() ? last : -1;
    }
}
