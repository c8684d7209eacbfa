package dev.dateline.parser.page.witness;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.fact.PageFacts;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.QuotationMarks;
import dev.dateline.parser.text.Tokens;

/** Reads who signs a standfirst in its last words: "… drowned. By Jane Doe", "…, writes JANE DOE". */
final class Signers {
    private static final Phrases VERBS = Phrases.of(Signers.class, "signing-verbs.txt");

    /** A standfirst has no more characters. */
    private static final int LONGEST = 600;

    /** A name has no more tokens. */
    private static final int NAME = 5;

    /** What opens a name has no more tokens, with a colon: "Ein Gastbeitrag von:". */
    private static final int OPENER = 5;

    private final PageText page;
    private final PageFacts facts;

    Signers(PageText page, PageFacts facts) {
        this.page = page;
        this.facts = facts;
    }

    /** Claims who signs a passage between the headline and the story's second paragraph. */
    void tell(Passage passage) {
        if (passage.end - passage.start > LONGEST || passage.kind == BlockKind.HEADING && passage.level == 1) {
            return;
        }
        Tokens tokens = Tokens.of(page.textOf(passage));
        int end = tokens.count();
        if (end > 0 && tokens.is(end - 1, '.')) {
            end--;
        }
        for (int from = end - 2; from >= Math.max(1, end - NAME); from--) {
            boolean name = PersonNames.isFullName(tokens, from, end);
            if (name && PersonNames.isGiven(tokens, from) && isOpened(tokens, from)) {
                facts.claim(Fact.AUTHOR, "By " + tokens.words(from, end), Witness.VISIBLE);
                return;
            }
            if (name && isWriter(passage, tokens, from, end)) {
                facts.claim(Fact.AUTHOR, tokens.words(from, end), Witness.BELOW);
                return;
            }
        }
    }

    /** Whether an opener stands in front of the name, behind the end of a sentence. */
    private static boolean isOpened(Tokens tokens, int name) {
        for (int i = name - 1; i >= Math.max(1, name - OPENER); i--) {
            if (BylineOpeners.end(tokens, i, name) == name && ".!?…".indexOf(tokens.first(i - 1)) >= 0) {
                return true;
            }
        }
        return false;
    }

    /** ", writes Jane Doe" where it is known to be a standfirst, or of JANE DOE: others are quoted so. */
    private boolean isWriter(Passage passage, Tokens tokens, int name, int end) {
        if (name < 2 || !VERBS.has(tokens, name - 1) || !tokens.is(name - 2, ',')) {
            return false;
        }
        boolean capitals = tokens.isLowerCase(name - 1);
        for (int i = name; i < end; i++) {
            capitals &= !tokens.isWord(i) || tokens.isUpperCase(i);
        }
        boolean quoted = QuotationMarks.hasDouble(tokens.text());
        return capitals
                || !quoted
                        && PersonNames.isGiven(tokens, name)
                        && Mark.STANDFIRST.in(page.outline.marks(passage.element));
    }
}
