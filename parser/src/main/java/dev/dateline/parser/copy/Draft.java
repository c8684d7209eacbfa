package dev.dateline.parser.copy;

import dev.dateline.model.Emphasis;
import dev.dateline.model.Image;
import dev.dateline.model.Link;
import java.util.List;

/**
 * A story before anyone has read its head and tail: one text of blocks, as wire copy and pages both give it.
 *
 * <p>Blocks are parted by one blank line in {@code text}; white space is folded, invisible characters are gone. For wire
 * copy every line of the head is a block of its own, and {@code origins} leads back to the input's characters; for a
 * page a block has its element's path, and the page's claims about itself come along.
 *
 * @param text the characters
 * @param blocks the blocks, in order
 * @param links links of a page, over {@code text}
 * @param emphasis what a page sets off, over {@code text}
 * @param images images of a page, {@code at} over {@code text}
 * @param claims what a page says of itself, in the order of the page; empty for wire copy
 * @param origins from offsets of {@code text} to the input's characters; empty for a page
 * @param openings where, in {@code text}, an entry of a live blog begins that does not go on from what is above it
 */
public record Draft(
        String text,
        List<DraftBlock> blocks,
        List<Link> links,
        List<Emphasis> emphasis,
        List<Image> images,
        List<Claim> claims,
        OffsetMap origins,
        List<Integer> openings) {
    /** Copies the lists. */
    public Draft {
        blocks = List.copyOf(blocks);
        links = List.copyOf(links);
        emphasis = List.copyOf(emphasis);
        images = List.copyOf(images);
        claims = List.copyOf(claims);
        openings = List.copyOf(openings);
    }

    /** A draft without entries. */
    public Draft(
            String text,
            List<DraftBlock> blocks,
            List<Link> links,
            List<Emphasis> emphasis,
            List<Image> images,
            List<Claim> claims,
            OffsetMap origins) {
        this(text, blocks, links, emphasis, images, claims, origins, List.of());
    }

    /** The same draft without the blocks ahead of this one. */
    public Draft from(int block) {
        return new Draft(
                text, blocks.subList(block, blocks.size()), links, emphasis, images, claims, origins, openings);
    }

    /** The characters of a block. */
    public String textOf(DraftBlock block) {
        return block.span().of(text);
    }
}
