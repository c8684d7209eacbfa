package dev.dateline.parser.quote.word;

import dev.dateline.model.Act;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Words that can attribute, by the sort of attributing: the sorts are for the learned model, which weighs them. */
public final class AttributionWords {
    /** No word of the list. */
    public static final int NONE = 0;

    private static final List<List<String>> SORT_ROWS =
            FactFile.rows(AttributionWords.class, "attribution-sorts.txt", 2);
    private static final List<String> SORTS =
            SORT_ROWS.stream().map(row -> row.get(0)).toList();
    private static final List<Act> ACTS =
            SORT_ROWS.stream().map(row -> Act.of(row.get(1))).toList();

    private AttributionWords() {}

    /** The sort of a word, from 1, or {@link #NONE}. */
    public static int sort(Tokens tokens, int token) {
        return sort(ListedWords.of(tokens, token));
    }

    /** The same of a word of which the lists say this. */
    public static int sort(int listed) {
        return listed & ListedWords.SORT;
    }

    /** The number of a sort, by its name in the data files. */
    public static int sort(String name) {
        return SORTS.indexOf(name) + 1;
    }

    /** What a source does by words of this sort; to think is the default, since it is never taken for speech. */
    public static Act act(int sort) {
        return sort == NONE ? Act.THOUGHT : ACTS.get(sort - 1);
    }
}
