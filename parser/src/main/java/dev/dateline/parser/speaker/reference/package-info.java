/** What a source phrase refers to: the phrase that names someone, its head and form, and the names in it. */
@NullMarked
package dev.dateline.parser.speaker.reference;

import org.jspecify.annotations.NullMarked;
