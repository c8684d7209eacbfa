/**
 * Characters of wire copy in; its stories out, each a draft, its lines joined to blocks.
 * It knows separators, what machines put around a story, hard wraps and indents; of what a line says it asks only whether
 * a story may end or begin there.
 */
@NullMarked
package dev.dateline.parser.copy;

import org.jspecify.annotations.NullMarked;
