package dev.dateline.parser.quote.content;

import dev.dateline.parser.quote.saying.Cue;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;

/** "Berg’s label, [Selm Records, said] in a letter it was late": whose something is stands ahead of what it is called, and nothing said. */
final class ApposedOwners {
    private ApposedOwners() {}

    /** Whether nothing else stands ahead of a cue and its source, which commas set off. */
    static boolean areAhead(Elements elements, Cue cue, int reach) {
        boolean named = cue.kind() == Cue.Kind.PLAIN && cue.source() != PhraseSpan.NONE && reach == elements.from();
        int name = named ? elements.firstOf(cue.source()) : -1;
        boolean apposed = name > 2
                && name < Elements.NEAR
                && elements.is(name - 1, WordKind.COMMA)
                && elements.is(elements.behind(cue.source()), WordKind.COMMA)
                && PhraseSpan.to(cue.source()) + 1 == cue.from()
                && elements.at(cue.to()) < elements.count()
                && !elements.quotes(0, name)
                && elements.verbs(0, name - 1, 1) == 0;
        boolean owned = false;
        for (int k = 0; apposed && k < name - 1; k++) {
            if (elements.is(k, WordKind.COMMA)) {
                return false; // "For Berg’s sake, rain or no rain, Lee, said"
            }
            owned |= Grammar.isPossessive(elements.tokens(), elements.first(k));
        }
        return owned;
    }
}
