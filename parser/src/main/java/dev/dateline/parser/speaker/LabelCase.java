package dev.dateline.parser.speaker;

import dev.dateline.model.Mention;
import dev.dateline.parser.name.NameCase;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/** Names of persons that the labels of a transcript print in capitals, as they are written elsewhere: "ANN LEE:" is Ann Lee. */
final class LabelCase {
    /** The time of a recording, or a post whose holder stands in brackets, is no longer: "[00:12] ANN LEE:". */
    private static final int AHEAD = 4;

    private LabelCase() {}

    /** The name of a party. */
    static String of(Party party, Analysis body) {
        String name = party.name();
        return party.named != null && party.isPerson() && isInCapitals(name) && isLabel(party, body)
                ? NameCase.of(name)
                : name;
    }

    private static boolean isInCapitals(String name) {
        return name.chars().noneMatch(Character::isLowerCase) && name.chars().noneMatch(Character::isDigit);
    }

    private static boolean isLabel(Party party, Analysis body) {
        Tokens tokens = body.tokens();
        for (Mention mention : party.mentions.values()) {
            int from = tokens.at(mention.span().start());
            int to = tokens.at(mention.span().end());
            boolean opens = from - body.firstOfBlock(body.blockOf(from)) <= AHEAD;
            boolean role = tokens.is(to, ',') || tokens.is(to, '(');
            boolean holder = tokens.is(to, ')') && tokens.is(to + 1, ':');
            if (opens && (role || holder || tokens.is(to, ':'))) {
                return true;
            }
        }
        return false;
    }
}
