package dev.dateline.parser.speaker.pronoun;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.speaker.bearer.Salience.Choice;
import dev.dateline.parser.speaker.mind.Mind;
import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** "After [he] gave her an answer, she said it was late": whom a pronoun tells of, one for the other sex in the same sentence cannot mean. */
final class Contrasts {
    /** How far ahead of a pronoun the other one stands at most. */
    private static final int FAR = 40;

    /** How far ahead of the next, in hundredths, whoever it means has to be. */
    private static final int SURE = 75;

    private final Analysis body;
    private final Tokens tokens;
    private final Stage stage;
    private final Mind mind;

    Contrasts(Analysis body, Stage stage, Mind mind) {
        this.body = body;
        this.tokens = body.tokens();
        this.stage = stage;
        this.mind = mind;
    }

    /** Whom the nearest pronoun of the other sex ahead of one means, where hardly anyone else is in mind; none else. */
    List<Party> other(int token, char gender) {
        int first = Math.max(body.firstOfSentence(body.sentenceOf(token)), token - FAR);
        char other = gender == 'm' ? 'f' : 'm';
        for (int i = token - 1; i >= first; i--) {
            if (PronounForms.ofPerson(tokens, i) == other && !stage.isQuoted(i)) {
                Choice choice = mind.person(i, other, i, i);
                return choice.share() >= SURE ? choice.parties() : List.of();
            }
        }
        return List.of();
    }
}
