/** Which part of a page is its story, by rules: where it stands, what in it is none, who signs its quotations. */
@NullMarked
package dev.dateline.parser.page.story;

import org.jspecify.annotations.NullMarked;
