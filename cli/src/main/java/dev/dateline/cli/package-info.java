/**
 * The {@code dateline} command, which does no thinking of its own.
 * File names and options come in; what parser and export made of them goes out, with an exit code.
 */
@NullMarked
package dev.dateline.cli;

import org.jspecify.annotations.NullMarked;
