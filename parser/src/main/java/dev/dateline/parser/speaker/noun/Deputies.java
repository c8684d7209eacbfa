package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Named;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Those who only stand in for whoever holds an office: "Vice President Ida Holm" is not "the president". */
final class Deputies {
    private static final Phrases WORDS = Phrases.of(Deputies.class, "deputy-words.txt");
    private static final Phrases FILLED = Phrases.of(Deputies.class, "posts-of-deputies.txt");

    private Deputies() {}

    /** Of those called by a noun, "the mill chief", the holder of its office rather than a deputy; null where all are deputies. */
    static @Nullable Named rather(Named holder, List<Named> called, Tokens tokens, int from, int head) {
        if (isDeputy(tokens, from, head) || !isOne(holder, tokens.fold(head))) {
            return holder;
        }
        for (Named other : called) {
            if (!isOne(other, tokens.fold(head))) {
                return other;
            }
        }
        return null;
    }

    private static boolean isDeputy(Tokens tokens, int from, int head) {
        for (int i = from; i < head; i++) {
            if (WORDS.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Whether each title of somebody that has a word has such a word ahead of it. */
    static boolean isOne(Named holder, long office) {
        boolean deputy = false;
        for (String title : holder.titles) {
            Tokens words = Tokens.of(title);
            for (int i = 0; i < words.count(); i++) {
                if (words.fold(i) == office) {
                    if (i == 0 || !WORDS.has(words, i - 1) || FILLED.has(words, i)) {
                        return false;
                    }
                    deputy = true;
                }
            }
        }
        return deputy;
    }
}
