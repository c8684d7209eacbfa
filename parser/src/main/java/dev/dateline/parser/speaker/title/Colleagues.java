package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Two who have one title and one body: "experts Ann Lee and Bo Lund of the Institute for Science". */
final class Colleagues {
    /** How many words the name of the second one has at most. */
    private static final int NAME = 4;

    private Colleagues() {}

    /** Behind a name, or behind that of the second where it is the first of two colleagues. */
    static int behind(Tokens tokens, NameRun run) {
        int title = run.nameFrom() - 1;
        boolean first =
                run.to() < tokens.count() && Grammar.isAnd(tokens, run.to()) && title >= 0 && isPlural(tokens, title);
        int end = run.to() + 1;
        while (first && end < tokens.count() && end <= run.to() + NAME && tokens.isCapitalized(end)) {
            end++;
        }
        return first && end > run.to() + 1 ? end : run.to();
    }

    /** "experts", "Ministers": the title of several. */
    private static boolean isPlural(Tokens tokens, int title) {
        String word = tokens.word(title);
        return Titles.isPluralOfTitle(tokens, title)
                || word.endsWith("s") && Titles.isOccupation(word.substring(0, word.length() - 1));
    }
}
