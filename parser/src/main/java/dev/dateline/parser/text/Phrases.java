package dev.dateline.parser.text;

import java.util.List;

/**
 * Words and phrases of several words, found in tokens by their folds in one step a token. Each phrase has a value, its
 * place in the list that it was made from.
 */
public final class Phrases {
    /** No phrase begins there. */
    public static final int NONE = -1;

    private static final int BITS_A_SLOT = 8;

    private final int mask;
    private final long[] keys;
    private final long[] seen; // the sieve of the keys
    private final int[] values; // by key: the phrase that ends with it, or NONE
    private final int[] nexts; // by key: the node that phrases go on from behind it, or 0, where all of them begin
    private final int[] lengths; // by phrase: how many tokens it has
    private int nodes = 1;
    private int reach;

    private Phrases(int capacity, int phrases) {
        int size = Integer.highestOneBit(Math.max(8, capacity * 2)) * 2;
        mask = size - 1;
        keys = new long[size];
        seen = Sieve.of(size, BITS_A_SLOT);
        values = new int[size];
        nexts = new int[size];
        lengths = new int[phrases];
    }

    /** Makes a table of these phrases; of two that are alike but for case the first counts. */
    public static Phrases of(List<String> phrases) {
        long[][] folds = new long[phrases.size()][];
        int words = 0;
        for (int i = 0; i < folds.length; i++) {
            folds[i] = ListedFolds.of(phrases.get(i));
            words += folds[i].length;
        }
        Phrases table = new Phrases(words, folds.length);
        for (int i = 0; i < folds.length; i++) {
            table.add(folds[i], i);
        }
        return table;
    }

    /** Makes a table of a data file's phrases, one a line. */
    public static Phrases of(Class<?> room, String file) {
        return of(FactFile.words(room, file));
    }

    private void add(long[] phrase, int value) {
        int last = NONE;
        for (long fold : phrase) {
            last = add(last == NONE ? 0 : nodeBehind(last), fold);
        }
        lengths[value] = phrase.length;
        reach = Math.max(reach, phrase.length);
        if (last != NONE && values[last] == NONE) {
            values[last] = value;
        }
    }

    /** The slot of a word behind a node. */
    private int add(int node, long fold) {
        long key = key(node, fold);
        int slot = slot(key);
        if (keys[slot] == 0) {
            keys[slot] = key;
            values[slot] = NONE;
            Sieve.add(seen, key);
        }
        return slot;
    }

    private int nodeBehind(int slot) {
        if (nexts[slot] == 0) {
            nexts[slot] = nodes++;
        }
        return nexts[slot];
    }

    /** The longest phrase that begins at this token and ends before the limit, or {@link #NONE}. */
    public int longest(Tokens tokens, int from, int limit) {
        if (from >= limit || Sieve.passes(seen, tokens.fold(from)) == 0) {
            return NONE; // most words
        }
        int slot = find(key(0, tokens.fold(from)));
        int found = NONE;
        for (int i = from + 1; slot != NONE; i++) {
            found = values[slot] == NONE ? found : values[slot];
            boolean ends = i >= limit || nexts[slot] == 0;
            slot = ends ? NONE : find(key(nexts[slot], tokens.fold(i)));
        }
        return found;
    }

    /** The longest phrase that begins at this token, or {@link #NONE}. */
    public int longest(Tokens tokens, int from) {
        return longest(tokens, from, tokens.count());
    }

    /** The phrase of one word that this token is, or {@link #NONE}. */
    public int word(Tokens tokens, int token) {
        return word(tokens.fold(token));
    }

    /** The phrase of one word with this fold, or {@link #NONE}. */
    public int word(long fold) {
        return Sieve.passes(seen, fold) == 0 ? NONE : found(fold);
    }

    /** The same of one that the sieve let pass. */
    private int found(long fold) {
        int slot = slot(fold);
        return keys[slot] == 0 ? NONE : values[slot];
    }

    /** Whether a word with this fold is a phrase of one word. */
    public boolean has(long fold) {
        return Sieve.passes(seen, fold) != 0 && found(fold) != NONE;
    }

    /** Whether this token is a phrase of one word. */
    public boolean has(Tokens tokens, int token) {
        long fold = tokens.foldOrNone(token);
        return Sieve.passes(seen, fold) != 0 && found(fold) != NONE;
    }

    /** Whether a phrase, of one word or more, begins with this token. */
    public boolean begins(Tokens tokens, int token) {
        return find(key(0, tokens.foldOrNone(token))) != NONE;
    }

    /** Whether the string is one of the phrases. */
    public boolean has(String phrase) {
        Tokens tokens = Tokens.of(phrase);
        int found = longest(tokens, 0);
        return found != NONE && lengths[found] == tokens.count();
    }

    /** How many tokens a phrase has. */
    public int length(int phrase) {
        return lengths[phrase];
    }

    /** How many tokens the longest phrase has. */
    public int reach() {
        return reach;
    }

    private static long key(int node, long fold) {
        long key = fold + node * 0x9e3779b97f4a7c15L;
        return key == 0 ? 1 : key;
    }

    /** The slot of a key, or {@link #NONE}. */
    private int find(long key) {
        if (Sieve.passes(seen, key) == 0) {
            return NONE;
        }
        int slot = slot(key);
        return keys[slot] == 0 ? NONE : slot;
    }

    private int slot(long key) {
        int slot = (int) (key ^ (key >>> 32)) & mask;
        while (keys[slot] != key && keys[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
