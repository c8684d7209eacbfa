package dev.dateline.parser.wire;

import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where a correction ends and the story that it puts right begins: “In a story March 3 about the ferry, The Associated
 * Press erroneously reported its age. A corrected version of the story is below:”. What stands above has a headline and a
 * dateline of its own, which are not the story's.
 */
final class CorrectedVersions {
    private static final Phrases SENTENCES = Phrases.of(CorrectedVersions.class, "corrected-versions.txt");
    private static final int MOST_BLOCKS = 12;
    private static final int LONGEST_BLOCK = 2_000;

    private CorrectedVersions() {}

    /** How many blocks of wire copy are a correction above a story; 0 if there is none. */
    static int above(Draft draft) {
        int last = draft.claims().isEmpty() ? Math.min(draft.blocks().size() - 1, MOST_BLOCKS) : 0;
        for (int i = 0; i < last; i++) {
            String text = draft.textOf(draft.blocks().get(i));
            if (text.length() <= LONGEST_BLOCK && text.contains("orrected ") && announces(Tokens.of(text))) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Whether its last sentence says that the story as it is put right comes next. */
    private static boolean announces(Tokens tokens) {
        int end = tokens.count() - 1;
        if (end < 1 || !tokens.is(end, ':') && !tokens.is(end, '.')) {
            return false;
        }
        for (int i = Math.max(0, end - SENTENCES.reach()); i < end; i++) {
            boolean begins = i == 0 || tokens.is(i - 1, '.');
            int sentence = begins ? SENTENCES.longest(tokens, i, end) : Phrases.NONE;
            if (sentence != Phrases.NONE && i + SENTENCES.length(sentence) == end) {
                return true;
            }
        }
        return false;
    }
}
