/** What single elements, their names, addresses and scripts mean, before a page is read: tags, marks, plain text. */
@NullMarked
package dev.dateline.parser.page.markup;

import org.jspecify.annotations.NullMarked;
