package dev.dateline.parser.speaker.pronoun;

import dev.dateline.model.SpeakerKind;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Place;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** "The council [estimates] that ten sleep here. Five more sleep in barns, they [estimate].": a body or several who do again what they did just now. */
final class RepeatedVerbs {
    /** How many sentences behind the first verb the second one stands at most. */
    private static final int NEAR = 2;

    private RepeatedVerbs() {}

    /** Whether "they" at the end of a sentence does with the same verb what these did there. */
    static boolean has(Analysis body, int they, Place there, List<Party> parties) {
        Tokens tokens = body.tokens();
        int verb = there.behind();
        int sentence = body.sentenceOf(they);
        boolean closes = they > body.firstOfSentence(sentence) && they + 1 < tokens.count() && tokens.is(they - 1, ',');
        return closes
                && verb < they
                && isSeveral(parties)
                && body.blockOf(they) == body.blockOf(there.first())
                && sentence > body.sentenceOf(there.first())
                && sentence - body.sentenceOf(there.first()) <= NEAR
                && isSame(tokens.word(verb), tokens.word(they + 1));
    }

    private static boolean isSeveral(List<Party> parties) {
        return parties.size() > 1
                || parties.size() == 1
                        && (parties.get(0).kind == SpeakerKind.ORGANIZATION
                                || parties.get(0).kind == SpeakerKind.GROUP);
    }

    private static boolean isSame(String verb, String again) {
        return verb.equals(again) || verb.equals(again + "s");
    }
}
