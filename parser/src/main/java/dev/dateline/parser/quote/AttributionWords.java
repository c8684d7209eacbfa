package dev.dateline.parser.quote;

import dev.dateline.model.Act;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Words that can attribute, by the sort of attributing: the sorts are for the learned model, which weighs them. */
final class AttributionWords {
    /** No word of the list. */
    static final int NONE = 0;

    private static final List<List<String>> SORT_ROWS =
            FactFile.rows(AttributionWords.class, "attribution-sorts.txt", 2);
    private static final int[] SORTS;
    private static final Phrases TABLE;

    static {
        List<String> sorts = SORT_ROWS.stream().map(row -> row.get(0)).toList();
        List<String> words = new ArrayList<>();
        List<Integer> found = new ArrayList<>();
        for (List<String> row : FactFile.rows(AttributionWords.class, "attribution-words.txt", 3)) {
            int sort = sorts.indexOf(row.get(1));
            if (sort < 0) {
                throw new IllegalStateException("attribution-words.txt: no such sort: " + row.get(1));
            }
            for (String form : row.get(2).split(" ")) {
                words.add(form);
                found.add(sort + 1);
            }
        }
        SORTS = found.stream().mapToInt(Integer::intValue).toArray();
        TABLE = Phrases.of(words);
    }

    private AttributionWords() {}

    /** The sort of a word, from 1, or {@link #NONE}. */
    static int sort(Tokens tokens, int token) {
        int found = TABLE.word(tokens, token);
        return found == Phrases.NONE ? NONE : SORTS[found];
    }

    /** What a source does by words of this sort; to think is the default, since it is never taken for speech. */
    static Act act(int sort) {
        return sort == NONE ? Act.THOUGHT : Act.of(SORT_ROWS.get(sort - 1).get(1));
    }
}
