/** The last word on each passage: features, the learned model that weighs them, and the best answers of a whole page. */
@NullMarked
package dev.dateline.parser.page.judge;

import org.jspecify.annotations.NullMarked;
