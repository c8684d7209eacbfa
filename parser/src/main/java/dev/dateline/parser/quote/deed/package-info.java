/** What somebody does rather than says: verbs that attribute with some objects and tell of deeds with others. */
@NullMarked
package dev.dateline.parser.quote.deed;

import org.jspecify.annotations.NullMarked;
