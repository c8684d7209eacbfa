package dev.dateline.export.chunk;

/** What a passage is put together from; where one piece is too long, the next finer ones take its place. */
enum Grain {
    /** A list with the paragraph ahead of it, or another block. */
    GROUP,
    /** That paragraph, or an item with the items below it. */
    ITEM,
    BLOCK,
    SENTENCE,
    WORD,
    CHARACTER;

    Grain finer() {
        return values()[ordinal() + 1];
    }
}
