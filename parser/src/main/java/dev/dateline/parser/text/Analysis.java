package dev.dateline.parser.text;

import dev.dateline.model.Span;
import java.util.Arrays;
import java.util.List;

/**
 * The shared analysis of a text: its tokens, in blocks, in sentences. Computed once, read by every later room. A sentence
 * lies inside one block; its closing marks and brackets belong to it.
 */
public final class Analysis {
    private final Tokens tokens;
    private final int[] blocks; // first token of each block, and the count of tokens at the end
    private final int[] sentences; // first token of each sentence, and the count of tokens at the end
    private final int[] sentenceOf; // by token
    private final int[] blockOf;
    private final BlockLooks looks;

    private Analysis(Tokens tokens, int[] blocks, int[] sentences, BlockLooks looks) {
        this.tokens = tokens;
        this.looks = looks;
        this.blocks = blocks;
        this.sentences = sentences;
        sentenceOf = byToken(sentences, tokens.count());
        blockOf = byToken(blocks, tokens.count());
    }

    private static int[] byToken(int[] firsts, int tokens) {
        int[] places = new int[tokens];
        Arrays.fill(places, -1);
        for (int i = 0; i + 1 < firsts.length; i++) {
            Arrays.fill(places, firsts[i], firsts[i + 1], i);
        }
        return places;
    }

    /** Analyses a text that stands in these blocks, in order, of which none looks special. */
    public static Analysis of(String text, List<Span> blocks) {
        return of(text, blocks, BlockLooks.plain());
    }

    /**
     * Analyses a text.
     *
     * @param blocks where it stands, in order
     * @param looks how the blocks are set
     */
    public static Analysis of(String text, List<Span> blocks, BlockLooks looks) {
        Tokens tokens = Tokens.of(text);
        int[] firsts = new int[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            firsts[i] = tokens.at(blocks.get(i).start());
        }
        firsts[blocks.size()] = tokens.count();
        int[] sentences = Sentences.firsts(tokens, firsts);
        return new Analysis(tokens, firsts, sentences, looks);
    }

    /** The tokens of the whole text. */
    public Tokens tokens() {
        return tokens;
    }

    /** How many blocks there are. */
    public int blocks() {
        return blocks.length - 1;
    }

    /** The first token of a block; of {@link #blocks()}, the count of tokens. */
    public int firstOfBlock(int block) {
        return blocks[block];
    }

    /** Whether any block is a quotation by how it is set. */
    public boolean hasSetOff() {
        return !looks.setOff().isEmpty();
    }

    /** Whether a block is a quotation by how it is set, without marks. */
    public boolean isSetOff(int block) {
        return looks.setOff().get(block);
    }

    /** Whether a block is an item of a list. */
    public boolean isItem(int block) {
        return looks.items().get(block);
    }

    /** Whether any block stands out as a whole. */
    public boolean hasStrong() {
        return !looks.strong().isEmpty();
    }

    /** Whether a block stands out as a whole: a heading, a line in bold. */
    public boolean isStrong(int block) {
        return looks.strong().get(block);
    }

    /** Whether a block is a listing, of a program, say, in which nobody says anything. */
    public boolean isListing(int block) {
        return looks.listings().get(block);
    }

    /** Whether something new begins with a block, that does not go on from those above. */
    public boolean opensAnew(int block) {
        return looks.openings().get(block);
    }

    /** How many sentences there are. */
    public int sentences() {
        return sentences.length - 1;
    }

    /** The first token of a sentence; of {@link #sentences()}, the count of tokens. */
    public int firstOfSentence(int sentence) {
        return sentences[sentence];
    }

    /** The sentence that a token stands in. */
    public int sentenceOf(int token) {
        return token >= 0 && token < sentenceOf.length ? sentenceOf[token] : place(sentences, token);
    }

    /** The block that a token stands in. */
    public int blockOf(int token) {
        return token >= 0 && token < blockOf.length ? blockOf[token] : place(blocks, token);
    }

    private static int place(int[] firsts, int token) {
        int found = Arrays.binarySearch(firsts, token);
        if (found < 0) {
            return -found - 2;
        }
        while (found + 1 < firsts.length - 1 && firsts[found + 1] == token) {
            found++; // an empty block has the first token of the next
        }
        return found;
    }
}
