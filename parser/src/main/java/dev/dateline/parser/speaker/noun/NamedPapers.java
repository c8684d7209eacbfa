package dev.dateline.parser.speaker.noun;

import dev.dateline.parser.speaker.bearer.Party;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Papers with a name, which a story calls by some of its words later on: "Selm University Radio Norra survey", "Norra survey". */
final class NamedPapers {
    private final Map<String, Party> byWord = new HashMap<>(); // by a word of the name and the noun

    /** The paper of which a name has the noun and some words, all of them of one paper; null where it has none. */
    @Nullable
    Party shorter(String name) {
        Tokens words = Tokens.of(name);
        Party only = null;
        for (int i = 0; i + 1 < words.count(); i++) {
            if (words.isCapitalized(i)) {
                Party party = byWord.get(key(words, i));
                if (party == null || only != null && party != only) {
                    return null;
                }
                only = party;
            } else if (words.isWord(i)) {
                return null;
            }
        }
        return only;
    }

    /** Takes a paper by its name. */
    void add(String name, Party paper) {
        Tokens words = Tokens.of(name);
        for (int i = 0; i + 1 < words.count(); i++) {
            if (words.isCapitalized(i)) {
                byWord.putIfAbsent(key(words, i), paper);
            }
        }
    }

    private static String key(Tokens words, int word) {
        return words.word(word) + " " + words.word(words.count() - 1);
    }
}
