/** Counts over corpora what a parse of them keeps. */
@NullMarked
package dev.dateline.measure;

import org.jspecify.annotations.NullMarked;
