package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.text.WordTable;
import java.util.List;

/** Words that can attribute, by the sort of attributing: the sorts are for the learned model, which weighs them. */
final class AttributionWords {
    /** No word of the list. */
    static final int NONE = 0;

    private static final List<List<String>> SORT_ROWS =
            FactFile.rows(AttributionWords.class, "attribution-sorts.txt", 2);
    private static final List<String> SORTS =
            SORT_ROWS.stream().map(row -> row.get(0)).toList();
    private static final int SORT = 0xff;
    /** A form of a cue verb begins with it. */
    private static final int FORM = 0x100;

    private static final WordTable TABLE = table();

    private AttributionWords() {}

    /** The sort of a word, from 1, or {@link #NONE}. */
    static int sort(Tokens tokens, int token) {
        return TABLE.of(tokens, token) & SORT;
    }

    /** The number of a sort, by its name in the data files. */
    static int sort(String name) {
        return SORTS.indexOf(name) + 1;
    }

    /** Whether a form of a cue verb may begin with this word. */
    static boolean opensForm(Tokens tokens, int token) {
        return (TABLE.of(tokens, token) & FORM) != 0;
    }

    /** What a source does by words of this sort; to think is the default, since it is never taken for speech. */
    static Act act(int sort) {
        return sort == NONE ? Act.THOUGHT : Act.of(SORT_ROWS.get(sort - 1).get(1));
    }

    private static WordTable table() {
        WordTable table = new WordTable(WordTable.Lists.ATTRIBUTION);
        for (List<String> row : FactFile.rows(AttributionWords.class, "attribution-words.txt", 3)) {
            int sort = sort(row.get(1));
            if (sort == NONE) {
                throw new IllegalStateException("attribution-words.txt: no such sort: " + row.get(1));
            }
            for (String form : row.get(2).split(" ")) {
                if (table.of(Tokens.fold(form)) == 0) { // of two sorts the first counts
                    table.word(form, sort);
                }
            }
        }
        for (String form : CueVerbs.words()) {
            table.fold(Tokens.of(form).fold(0), FORM);
        }
        return table;
    }
}
