/** The entries of live blogs and match tickers, and their times. */
@NullMarked
package dev.dateline.parser.page.live;

import org.jspecify.annotations.NullMarked;
