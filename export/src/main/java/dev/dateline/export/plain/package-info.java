/**
 * What the writers for people share: an article comes in; its characters made safe to print, and who says its quotes,
 * go out.
 */
@NullMarked
package dev.dateline.export.plain;

import org.jspecify.annotations.NullMarked;
