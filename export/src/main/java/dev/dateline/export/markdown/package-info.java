/**
 * An article as Markdown (CommonMark with the tables and footnotes of GFM). An {@code Article} comes in; a page goes out
 * that a Markdown reader turns back into the same text, with no heading, list, link or emphasis that the article lacks.
 */
@NullMarked
package dev.dateline.export.markdown;

import org.jspecify.annotations.NullMarked;
