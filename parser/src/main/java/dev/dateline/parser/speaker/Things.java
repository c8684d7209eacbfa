package dev.dateline.parser.speaker;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.Salience.Choice;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** What "it" means: a body or a paper, and only a paper where "it reads". */
final class Things {
    private static final Phrases READING = Phrases.of(Things.class, "reading-verbs.txt");

    private final Tokens tokens;
    private final Mind mind;

    Things(Tokens tokens, Mind mind) {
        this.tokens = tokens;
        this.mind = mind;
    }

    /** The thing most in mind. */
    Choice meant(int token, Place place) {
        int verb = token + 1;
        Choice paper = verb < tokens.count() && READING.has(tokens, verb)
                ? mind.choose(token, place.from(), place.to(), Things::fitsPaper)
                : Choice.NONE;
        return paper.parties().isEmpty() ? mind.choose(token, place.from(), place.to(), Salience::fitsThing) : paper;
    }

    private static int fitsPaper(List<Party> parties) {
        return parties.get(0).kind == SpeakerKind.DOCUMENT ? Salience.fitsThing(parties) : 0;
    }
}
