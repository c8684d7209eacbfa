package dev.dateline.parser.quote.layout;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.Elements;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Tokens;

/** Headings that tell what the quotations below them are about, and not who said them: "Rainy Days", "Dating"; but "Ann Lee". */
final class TopicHeadings {
    private TopicHeadings() {}

    /** Whether a phrase is all of the unit ahead of quoted words and ends with a noun that is nobody. */
    static boolean has(Elements elements, long phrase) {
        Tokens tokens = elements.tokens();
        int first = PhraseSpan.from(phrase);
        int last = PhraseSpan.to(phrase) - 1;
        return first == elements.from()
                && last + 1 == elements.to()
                && PlainWords.has(tokens, last)
                && !PersonNames.isGiven(tokens, first)
                && !Titles.isTitle(tokens, first)
                && !Titles.isTitle(tokens, last)
                && !Nouns.isAny(tokens, last);
    }
}
