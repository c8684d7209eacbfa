/** The story written as a draft: its blocks, links, emphasis and images. */
@NullMarked
package dev.dateline.parser.page.draft;

import org.jspecify.annotations.NullMarked;
