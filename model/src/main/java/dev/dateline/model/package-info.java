/**
 * The parts of an article that others read and build: immutable records and enums over one body text.
 * What is known comes in through their constructors, which refuse a value that cannot be; facts go out as accessors.
 */
@NullMarked
package dev.dateline.model;

import org.jspecify.annotations.NullMarked;
