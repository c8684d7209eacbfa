package dev.dateline.parser.quote.layout;

import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Headings of what somebody said as a whole, above its quoted paragraphs: "[The mayor]’s speech in full", “My friends.”. */
final class SpeechHeadings {
    private static final Phrases DELIVERED = Phrases.of(SpeechHeadings.class, "delivered-words.txt");
    private static final Phrases WORDING = Phrases.of(SpeechHeadings.class, "nouns-of-wording.txt");

    /** A heading has no more tokens. */
    private static final int HEADING = 12;

    private final Analysis body;
    private final Narration narration;
    private final Tokens tokens;

    SpeechHeadings(Analysis body, Narration narration) {
        this.body = body;
        this.narration = narration;
        this.tokens = narration.tokens();
    }

    /** Whose words the heading right above a block says that they are; or none. */
    long above(int block) {
        if (block < 1) {
            return PhraseSpan.NONE;
        }
        int from = body.firstOfBlock(block - 1);
        int to = body.firstOfBlock(block);
        if (to == from || to - from > HEADING) {
            return PhraseSpan.NONE;
        }
        boolean line = tokens.isWord(to - 1) || tokens.isNumber(to - 1) || tokens.is(to - 1, ':');
        if (!line) {
            return PhraseSpan.NONE;
        }
        int first = from; // of whoever it is
        long owner = PhraseSpan.NONE;
        for (int i = from; i < to; i++) {
            boolean other = owner == PhraseSpan.NONE && narration.kind(i) == WordKind.PREPOSITION;
            if (other || narration.isQuoted(i) || narration.kind(i).isVerb()) {
                return PhraseSpan.NONE; // "Boos for the mayor’s speech", "The mayor’s speech was booed"
            }
            if (narration.kind(i) == WordKind.OF && WORDING.has(tokens, i - 1)) {
                first = i + 1; // "Transcript of [Ann Lee]’s speech"
            } else if (Grammar.isPossessive(tokens, i) && i > first) {
                boolean delivered = DELIVERED.longest(tokens, i + 1) != Phrases.NONE;
                owner = delivered ? PhraseSpan.of(first, i) : PhraseSpan.NONE;
            }
        }
        return owner;
    }
}
