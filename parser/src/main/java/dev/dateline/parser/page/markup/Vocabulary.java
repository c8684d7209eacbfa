package dev.dateline.parser.page.markup;

import dev.dateline.parser.text.FactFile;
import java.util.List;
import java.util.Locale;

/**
 * Reads the names of elements: a class like {@code ArticleBody-shareBar} is the words article, body, share and bar, and
 * each word and each two words in a row may carry a {@link Mark}, and {@code =cap} stands for a word that is all of a name,
 * as in no {@code drop-cap}. One scan without copies; only hashes are compared.
 */
public final class Vocabulary {
    private static final long SEED = 0x51ed270b35a1e5b7L;
    static final Vocabulary PAGES = new Vocabulary("vocabulary.txt");
    /** No content system needs longer names; an attacker would. */
    private static final int LONGEST = 600;

    private final long[] keys;
    private final int[] marks;
    private final int mask;

    private Vocabulary(String file) {
        List<List<String>> rows = FactFile.rows(Vocabulary.class, file, 2);
        int size = Integer.highestOneBit(rows.size()) * 4;
        keys = new long[size];
        marks = new int[size];
        mask = size - 1;
        for (List<String> row : rows) {
            long hash = SEED;
            for (int i = 0; i < row.get(0).length(); i++) {
                hash = mix(hash, row.get(0).charAt(i));
            }
            int slot = slot(hash);
            keys[slot] = hash;
            marks[slot] = Mark.valueOf(row.get(1).toUpperCase(Locale.ROOT)).bit();
        }
    }

    /** The marks of all words of an attribute, as a set. */
    int marks(String names) {
        MarkSet found = new MarkSet();
        scan(names, found);
        return found.marks;
    }

    /** Writes down the hashes of the words of an attribute, and of each two in a row; how many there are. */
    public static int words(String names, long[] hashes) {
        HashList found = new HashList(hashes);
        scan(names, found);
        return found.count;
    }

    private static void scan(String names, Words words) {
        long word = SEED; // the word that is being read
        long pair = SEED; // the word before, a hyphen, and the word that is being read
        long lone = SEED; // a sign, and the word that is being read
        boolean inside = false;
        boolean paired = false;
        char before = ' ';
        int length = Math.min(names.length(), LONGEST);
        for (int i = 0; i <= length; i++) {
            char c = i < length ? names.charAt(i) : ' ';
            boolean letter = Letters.isLetter(c);
            boolean starts = letter && (!inside || Letters.isUpperCase(c) && Letters.isLowerCase(before));
            if (inside && (starts || !letter)) {
                if (!words.take(word, pair, paired)) {
                    return;
                }
                if (!paired && c == ' ') {
                    words.takeName(lone);
                }
                paired = true;
            }
            if (starts) {
                pair = mix(word, '-');
                lone = mix(SEED, '=');
                word = SEED;
            }
            if (letter) {
                char lower = Letters.toLowerCase(c);
                word = mix(word, lower);
                pair = mix(pair, lower);
                lone = mix(lone, lower);
            } else if (c == ' ') {
                word = SEED; // a pair stays inside one name
                paired = false;
            }
            inside = letter;
            before = c;
        }
    }

    /** Takes the words of an attribute, one after the other. */
    private interface Words {
        /** Takes a word and, if another stands in front of it in its name, both as a pair; whether more are wanted. */
        boolean take(long word, long pair, boolean paired);

        /** Takes the last word again where it is all of its name. */
        default void takeName(long word) {}
    }

    private final class MarkSet implements Words {
        private int marks;

        @Override
        public boolean take(long word, long pair, boolean paired) {
            marks |= find(word) | (paired ? find(pair) : 0);
            return true;
        }

        @Override
        public void takeName(long word) {
            marks |= find(word);
        }
    }

    private static final class HashList implements Words {
        private final long[] hashes;
        private int count;

        HashList(long[] hashes) {
            this.hashes = hashes;
        }

        @Override
        public boolean take(long word, long pair, boolean paired) {
            hashes[count++] = word;
            if (paired) {
                hashes[count++] = pair;
            }
            return count + 2 < hashes.length;
        }
    }

    private int find(long hash) {
        return marks[slot(hash)];
    }

    private int slot(long hash) {
        int slot = (int) (hash >>> 33) & mask; // a product's high bits are the mixed ones
        while (keys[slot] != 0 && keys[slot] != hash) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private static long mix(long hash, char c) {
        return (hash ^ c) * 0x9e3779b97f4a7c15L;
    }
}
