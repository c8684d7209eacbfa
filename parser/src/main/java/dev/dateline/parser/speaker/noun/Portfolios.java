package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.TitleWords;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.Locale;

/** What a minister is of: "the defense minister" is none of whom the story calls prime minister and nothing else. */
final class Portfolios {
    private static final Phrases FIELDS = Phrases.of(Portfolios.class, "portfolios.txt");

    private static final long FOR = Tokens.fold("for");

    /** So many letters tell two spellings of a field alike: "defense" and "defence", "economy" and "economic". */
    private static final int STEM = 4;

    private Portfolios() {}

    /** Whether the word in front of a noun, or behind "for", is a field that no title of somebody has who is called by the noun. */
    static boolean isOfAnother(Named holder, Tokens tokens, int from, int noun) {
        boolean behind = noun + 2 < tokens.count() && tokens.fold(noun + 1) == FOR;
        int at = behind ? noun + 2 : noun - 1; // "the member for housing", "the housing minister"
        if (at <= from || !FIELDS.has(tokens, at)) {
            return false;
        }
        String field = tokens.word(at).toLowerCase(Locale.ROOT);
        String stem = field.substring(0, Math.min(STEM, field.length()));
        boolean called = false;
        for (String title : holder.titles) {
            String folded = title.toLowerCase(Locale.ROOT);
            if (folded.startsWith(stem) || folded.contains(" " + stem)) {
                return false;
            }
            called |= TitleWords.has(title, tokens.fold(noun));
        }
        return called;
    }
}
