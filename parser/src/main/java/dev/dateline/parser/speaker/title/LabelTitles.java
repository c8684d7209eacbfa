package dev.dateline.parser.speaker.title;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.speaker.bearer.TitleNouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Tokens;

/** Titles ahead of the name in brackets that labels a turn: "[CHAIR] (ANNA BERG): We begin.", "The [Minister for Works] (Anna Berg):". */
final class LabelTitles {
    /** A label has fewer words ahead of its brackets. */
    private static final int OFFICE = 8;

    private LabelTitles() {}

    static void read(Named bearer, Analysis body, NameRun run) {
        Tokens tokens = body.tokens();
        int open = run.from() - 1;
        int colon = run.to() + 1;
        if (open < 1 || colon >= tokens.count() || !tokens.is(open, '(') || !tokens.is(colon, ':')) {
            return;
        }
        int first = body.firstOfBlock(body.blockOf(open));
        first += tokens.isSpelled(first, "The") || tokens.isSpelled(first, "THE") ? 1 : 0;
        boolean label = tokens.is(run.to(), ')') && first < open && open - first < OFFICE;
        boolean office = false;
        for (int i = first; i < open && label; i++) {
            label = tokens.isWord(i);
            office |= Titles.isTitle(tokens, i);
        }
        if (label && office) {
            bearer.personal = true;
            bearer.hasTitle(tokens.words(first, open));
            TitleNouns.add(bearer, tokens, open - 1);
        }
    }
}
