/** What a page displays around its story and that tells of it: named elements, headings, bylines, lines with days. */
@NullMarked
package dev.dateline.parser.page.witness;

import org.jspecify.annotations.NullMarked;
