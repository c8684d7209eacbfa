package dev.dateline.parser.text;

import java.util.BitSet;

/**
 * How the blocks of a text are set, by their numbers.
 *
 * @param setOff those that are quotations by how they are set, without marks
 * @param items those that are items of lists
 * @param strong those that stand out as a whole: headings, lines in bold
 * @param listings those that are set as they are typed among others that are not: programs, tables of figures
 * @param openings those with which something new begins, as an entry of a live blog, so that no "she" means whom those above name
 */
public record BlockLooks(BitSet setOff, BitSet items, BitSet strong, BitSet listings, BitSet openings) {
    public BlockLooks {
        setOff = (BitSet) setOff.clone();
        items = (BitSet) items.clone();
        strong = (BitSet) strong.clone();
        listings = (BitSet) listings.clone();
        openings = (BitSet) openings.clone();
    }

    /** None of the blocks is anything special. */
    public static BlockLooks plain() {
        return new BlockLooks(new BitSet(), new BitSet(), new BitSet(), new BitSet(), new BitSet());
    }
}
