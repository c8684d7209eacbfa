/** What a page displays, whatever of it is story: the outline of its elements, its passages, how much text each holds. */
@NullMarked
package dev.dateline.parser.page.display;

import org.jspecify.annotations.NullMarked;
