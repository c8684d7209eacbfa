package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Titles below a name that heads an entry: "2. Anna Berg. The [former senator from Norrland] keeps". */
final class EntryTitles {
    /** A title has fewer words in front of its noun. */
    private static final int MODIFIERS = 4;

    private EntryTitles() {}

    /** Adds the title that the sentence below such a name opens with. */
    static void read(Named bearer, Analysis body, NameRun run) {
        Tokens tokens = body.tokens();
        int the = run.to() + 1;
        int first = body.firstOfSentence(body.sentenceOf(run.from()));
        while (first < run.from() && (tokens.isNumber(first) || !tokens.isWord(first))) {
            first++;
        }
        if (first != run.from()
                || !tokens.is(run.to(), '.')
                || !tokens.isSpelled(the, "The")
                || !bearer.titles.isEmpty()) {
            return;
        }
        int head = the + 1;
        while (head < the + MODIFIERS && tokens.isWord(head) && !Titles.isOccupation(tokens, head)) {
            head++;
        }
        int end = head + 1;
        if (tokens.isSpelled(end, "from")) {
            end++;
            while (tokens.isCapitalized(end)) {
                end++;
            }
        }
        if (Titles.isOccupation(tokens, head) && tokens.isLowerCase(end) && !Grammar.isPreposition(tokens, end)) {
            bearer.hasTitle(tokens.words(the + 1, end));
            TitleNouns.add(bearer, tokens, head);
        }
    }
}
