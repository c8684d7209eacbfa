package dev.dateline.parser.text;

/** Words by their folds, numbered from 0 in the order in which they came. */
public final class Folds {
    /** No such word. */
    public static final int NONE = -1;

    private static final int BITS_A_SLOT = 4;

    private long[] keys = new long[64];
    private long[] seen = Sieve.of(keys.length, BITS_A_SLOT);
    private int[] numbers = new int[64]; // one more than the number; 0 where the slot is free
    private int count;

    /** Whether there are none. */
    public boolean isEmpty() {
        return count == 0;
    }

    /** The number of a word, which is given one if it has none. */
    public int add(long fold) {
        int slot = slot(fold);
        if (numbers[slot] == 0) {
            if (2 * count >= keys.length) {
                grow();
                slot = slot(fold);
            }
            keys[slot] = fold;
            numbers[slot] = ++count;
            Sieve.add(seen, fold);
        }
        return numbers[slot] - 1;
    }

    /** The number of a word, or {@link #NONE}. */
    public int number(long fold) {
        return Sieve.passes(seen, fold) == 0 ? NONE : numbers[slot(fold)] - 1;
    }

    /**
     * Puts in a row the numbers of those of the first words that have one; gives how many. Whether a word has one cannot be
     * guessed, so they are told apart without a branch.
     */
    int numbers(long[] folds, int words, int[] row) {
        int passing = Sieve.passing(seen, folds, words, row);
        int found = 0;
        for (int i = 0; i < passing; i++) {
            int number = numbers[slot(folds[row[i]])] - 1;
            row[found] = number;
            found += number == NONE ? 0 : 1;
        }
        return found;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldNumbers = numbers;
        keys = new long[oldKeys.length * 2];
        numbers = new int[keys.length];
        seen = Sieve.of(keys.length, BITS_A_SLOT);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldNumbers[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                numbers[slot] = oldNumbers[i];
                Sieve.add(seen, oldKeys[i]);
            }
        }
    }

    private int slot(long fold) {
        int mask = keys.length - 1;
        int slot = (int) (fold ^ (fold >>> 32)) & mask;
        while (keys[slot] != fold && numbers[slot] != 0) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }
}
