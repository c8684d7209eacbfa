/** What the words around a name tell of its bearer: titles and posts, employers, kin. */
@NullMarked
package dev.dateline.parser.speaker.title;

import org.jspecify.annotations.NullMarked;
