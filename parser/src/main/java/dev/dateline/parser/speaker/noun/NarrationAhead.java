package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.mind.Stage;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/** "Berg won. “I ran.” [The Dane] said": which sentence a story tells in front of another, whatever is quoted between the two. */
final class NarrationAhead {
    /** How many sentences of nothing but quoted words may stand between. */
    private static final int QUOTED = 6;

    private final Analysis body;
    private final Tokens tokens;
    private final Stage stage;

    NarrationAhead(Analysis body, Stage stage) {
        this.body = body;
        this.tokens = body.tokens();
        this.stage = stage;
    }

    /** The sentence of narration in front, in the same paragraph or the one before; or -1. */
    int before(int token) {
        int sentence = body.sentenceOf(token);
        int before = sentence - 1;
        while (before > sentence - QUOTED && before >= 0 && isQuoted(before)) {
            before--;
        }
        boolean near = before >= 0 && body.blockOf(token) - body.blockOf(body.firstOfSentence(before)) <= 1;
        return near && !isQuoted(before) ? before : -1;
    }

    private boolean isQuoted(int sentence) {
        for (int i = body.firstOfSentence(sentence); i < body.firstOfSentence(sentence + 1); i++) {
            if (tokens.isWord(i) && !stage.isQuoted(i)) {
                return false;
            }
        }
        return true;
    }
}
