/** What nobody has said: what is not said yet, may be or never was, and copy in which hardly a word attributes. */
@NullMarked
package dev.dateline.parser.quote.unsaid;

import org.jspecify.annotations.NullMarked;
