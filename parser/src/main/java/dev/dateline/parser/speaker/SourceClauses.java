package dev.dateline.parser.speaker;

import dev.dateline.parser.name.PronounForms;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Sources that their sentence does not tell of: "When [Berg] asked him, he left", "Ann Lee was a cook whose pies [Berg] called cold". */
final class SourceClauses {
    private static final Phrases SUBORDINATE = Phrases.of(Resolver.class, "opening-subordinators.txt");
    private static final long BY = Tokens.fold("by");
    private static final long WHOSE = Tokens.fold("whose");

    /** How many words of a title may stand between "by" and a name. */
    private static final int TITLE = 6;

    private final Analysis body;
    private final Tokens tokens;

    SourceClauses(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /** Whether a source stands in a clause that is about somebody else. */
    boolean holds(int source) {
        int first = body.firstOfSentence(body.sentenceOf(source));
        return first < source && (opens(first, source) || isRelative(first, source));
    }

    /** "When [Berg] asked him": a clause that its sentence opens with. */
    private boolean opens(int first, int source) {
        return SUBORDINATE.has(tokens, first) && !holdsComma(first, source);
    }

    /** "a potter whose squat, glazed jugs were praised by [Berg]", "a cook whose pies [Berg] called cold": a clause behind whom the sentence tells of. */
    private boolean isRelative(int first, int source) {
        for (int i = PronounForms.next(tokens, first + 1, source);
                i < source;
                i = PronounForms.next(tokens, i + 1, source)) {
            if (PronounForms.agreement(tokens, i) == 'r') {
                boolean whose = tokens.fold(i) == WHOSE && !holdsComma(i, source);
                return whose || isAgent(i, source);
            }
        }
        return false;
    }

    /** "called a fool by [the critic Ann Lee]". */
    private boolean isAgent(int low, int source) {
        int i = source - 1;
        while (i > low && i > source - TITLE && tokens.isWord(i) && !Grammar.isPreposition(tokens, i)) {
            i--;
        }
        return i > low && tokens.fold(i) == BY;
    }

    private boolean holdsComma(int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, ',')) {
                return true;
            }
        }
        return false;
    }
}
