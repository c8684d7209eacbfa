package dev.dateline.parser.text;

/**
 * Lists of single words, merged: one look-up tells all that they say of a word. What a list says is a bit; the reader of
 * the table knows which. {@link Tokens} keeps the answers, so that a token is looked up once, however often it is asked
 * about.
 */
public final class WordTable {
    private static final int ROOM = 4; // slots a word
    private static final int BITS_A_SLOT = 2;

    /** Which lists were merged, and how many words there is room for before a table has to grow. */
    public enum Lists {
        /** Function words and abbreviations. */
        GRAMMAR(1 << 8),
        /** Nouns and titles. */
        NAMES(1 << 15),
        /** Words that attribute. */
        ATTRIBUTION(1 << 14),
        /** What rules ask of a word that may attribute. */
        HEADS(1 << 10);

        private final int words;

        Lists(int words) {
            this.words = words;
        }
    }

    static final int TABLES = Lists.values().length;

    /** Where the tokens keep its answers. */
    final int place;

    private long[] keys; // folds; 0 where the slot is free
    private int[] facts;
    private long[] seen;
    private int count;

    /** An empty table, to be filled from these lists. */
    public WordTable(Lists lists) {
        place = lists.ordinal();
        keys = new long[ROOM * lists.words];
        facts = new int[keys.length];
        seen = Sieve.of(keys.length, BITS_A_SLOT);
    }

    /** Adds what a data file says of each of its words; phrases of several words are left out. */
    public WordTable words(Class<?> room, String file, int fact) {
        for (String word : FactFile.words(room, file)) {
            word(word, fact);
        }
        return this;
    }

    /** Adds what is said of a word; a phrase of several words is left out. */
    public void word(String word, int fact) {
        long[] folds = ListedFolds.of(word);
        if (folds.length == 1) {
            fold(folds[0], fact);
        }
    }

    /** Adds what is said of a word of which nothing is said yet: of two facts the first counts. */
    public void newWord(String word, int fact) {
        long[] folds = ListedFolds.of(word);
        if (folds.length == 1 && of(folds[0]) == 0) {
            fold(folds[0], fact);
        }
    }

    /** Adds what a data file says of the first words of its phrases. */
    public WordTable firstWords(Class<?> room, String file, int fact) {
        for (String phrase : FactFile.words(room, file)) {
            firstWord(phrase, fact);
        }
        return this;
    }

    /** Adds what is said of the first word of a phrase. */
    public void firstWord(String phrase, int fact) {
        fold(ListedFolds.of(phrase)[0], fact);
    }

    /** Adds what is said of the word of a fold. */
    public void fold(long fold, int fact) {
        int slot = slot(fold);
        if (keys[slot] != fold) {
            if (ROOM * ++count > keys.length) {
                grow();
                slot = slot(fold);
            }
            keys[slot] = fold;
            Sieve.add(seen, fold);
        }
        facts[slot] |= fact;
    }

    /** What the lists say of the word of a fold. */
    public int of(long fold) {
        return Sieve.passes(seen, fold) == 0 ? 0 : facts[slot(fold)];
    }

    /**
     * What they say of the words of the first folds. Whether a word stands in a list cannot be guessed, so those that may are
     * first put in a row without a branch: one by one, a look-up took twice as long.
     */
    int[] of(long[] folds, int count) {
        int[] listed = new int[count];
        int found = Sieve.passing(seen, folds, count, listed);
        int[] said = new int[count];
        for (int i = 0; i < found; i++) {
            int token = listed[i];
            said[token] = facts[slot(folds[token])];
        }
        return said;
    }

    /** What the lists say of each token, and nothing of {@value Tokens#BEHIND} more behind the last. */
    public int[] row(Tokens tokens) {
        return tokens.row(this);
    }

    /** What the lists say of a token; nothing of one before the first or behind the last. */
    public int of(Tokens tokens, int token) {
        int[] said = tokens.rows[place];
        return token >= 0 && token < said.length ? said[token] : unread(tokens, token);
    }

    private int unread(Tokens tokens, int token) {
        int[] said = tokens.row(this);
        return token >= 0 && token < said.length ? said[token] : 0;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldFacts = facts;
        keys = new long[oldKeys.length * 2];
        facts = new int[keys.length];
        seen = Sieve.of(keys.length, BITS_A_SLOT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                facts[slot] = oldFacts[i];
                Sieve.add(seen, oldKeys[i]);
            }
        }
    }

    private int slot(long fold) {
        int mask = keys.length - 1;
        int slot = (int) (fold ^ (fold >>> 32)) & mask;
        while (keys[slot] != fold && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
