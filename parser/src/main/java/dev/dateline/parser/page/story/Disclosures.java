package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Takes out of a story where its site says that it is paid for what readers buy: "This post contains affiliate links, and we
 * may earn a commission." A story about such links speaks of others, and not of itself.
 */
public final class Disclosures {
    private static final Phrases LINKS = phrases("link");
    private static final Phrases PAYMENTS = phrases("pay");
    private static final Phrases SELVES = phrases("self");

    /** They are no longer. */
    private static final int LONGEST = 600;

    /** A page says so above its story and below it; more often it tells how it is done. */
    private static final int MOST = 2;

    private Disclosures() {}

    private static Phrases phrases(String kind) {
        return Phrases.of(FactFile.rows(Disclosures.class, "disclosure-words.tsv", 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList());
    }

    /** Leaves the disclosures out of a story that has more, and is no guide to such links. */
    public static void remove(PageText page, List<Passage> story) {
        List<Passage> found = story.stream()
                .filter(passage -> passage.kind != BlockKind.PREFORMATTED
                        && passage.table == Outline.NONE
                        && passage.end - passage.start <= LONGEST
                        && isOne(page.textOf(passage)))
                .toList();
        if (found.size() <= MOST && found.size() < story.size()) {
            story.removeAll(found);
        }
    }

    private static boolean isOne(String text) {
        boolean may = text.indexOf("fili") >= 0 || text.indexOf("tnerlink") >= 0; // as in few texts
        if (!may || Letters.holdsQuotation(text)) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        return holds(LINKS, tokens) && holds(PAYMENTS, tokens) && holds(SELVES, tokens);
    }

    private static boolean holds(Phrases phrases, Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (phrases.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }
}
