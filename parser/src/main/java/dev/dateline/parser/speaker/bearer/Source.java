package dev.dateline.parser.speaker.bearer;

import dev.dateline.model.MentionKind;
import org.jspecify.annotations.Nullable;

/**
 * One of those whom a source phrase names, read by itself.
 *
 * @param form how it refers
 * @param from its first token
 * @param to behind its last token, without an apposition
 * @param head the token of its head
 * @param bearer whom its name names
 * @param agreement what a pronoun agrees with, else a space
 * @param definite whether it opens with "the" or its like
 */
public record Source(
        MentionKind form,
        int from,
        int to,
        int head,
        @Nullable Named bearer,
        char agreement,
        boolean definite) {}
