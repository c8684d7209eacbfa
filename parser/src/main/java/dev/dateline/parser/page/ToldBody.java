package dev.dateline.parser.page;

import java.util.HashSet;
import java.util.Set;

/**
 * The text of a story as the page's linked data tell it, asked whether it has a passage. It often has no paragraphs,
 * and sometimes is but the opening; so it is a witness beside others.
 */
final class ToldBody {
    /** A shorter text is a description. */
    private static final int SHORTEST = 200;

    /** So many letters and digits in a row are taken for the same text. */
    private static final int RUN = 24;

    private static final long BASE = 0x9e3779b97f4a7c15L;

    private final Set<Long> runs = new HashSet<>();
    private final int length;

    ToldBody(String body) {
        String folded = StoryPruner.fold(body);
        length = folded.length();
        long top = 1;
        for (int i = 0; i < RUN; i++) {
            top *= BASE;
        }
        long hash = 0;
        for (int i = 0; i < folded.length() && length >= SHORTEST; i++) {
            hash = hash * BASE + folded.charAt(i);
            if (i >= RUN) {
                hash -= top * folded.charAt(i - RUN);
            }
            if (i >= RUN - 1) {
                runs.add(hash);
            }
        }
    }

    /**
     * What the text says of a passage.
     *
     * @param passage its characters
     * @param displayed how much prose the rules keep of the page
     * @return 0 nothing, 1 that it belongs to the story, from 2 that it does not: the more the longer the text
     */
    int says(CharSequence passage, long displayed) {
        if (runs.isEmpty()) {
            return 0;
        }
        String folded = StoryPruner.fold(passage.toString());
        if (folded.length() < RUN) {
            return 0;
        }
        if (runs.contains(run(folded, 0)) || runs.contains(run(folded, folded.length() - RUN))) {
            return 1;
        }
        long share = length * 10L / Math.max(1, displayed);
        return share < 3 ? 2 : share < 7 ? 3 : 4;
    }

    private static long run(String folded, int from) {
        long hash = 0;
        for (int i = from; i < from + RUN; i++) {
            hash = hash * BASE + folded.charAt(i);
        }
        return hash;
    }
}
