package dev.dateline.parser.page.story;

import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Folds;

/**
 * The text of a story as the page's linked data tell it, asked whether it has a passage. It often has no paragraphs,
 * and sometimes is but the opening; so it is a witness beside others.
 */
public final class ToldBody {
    /** A shorter text is a description. */
    private static final int SHORTEST = 200;

    /** So many letters and digits in a row are taken for the same text. */
    private static final int RUN = 24;

    private static final long BASE = 0x9e3779b97f4a7c15L;

    private final Folds runs = new Folds();
    private final int length;

    public ToldBody(String body) {
        String folded = Letters.fold(body);
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
    public int says(CharSequence passage, long displayed) {
        char[] run = new char[RUN];
        if (length < SHORTEST || !opens(passage, run)) {
            return 0;
        }
        if (isKnown(run)) {
            return 1;
        }
        closes(passage, run);
        if (isKnown(run)) {
            return 1;
        }
        long share = length * 10L / Math.max(1, displayed);
        return share < 3 ? 2 : share < 7 ? 3 : 4;
    }

    /** Fills a run with the letters and digits that a passage opens with; whether there are enough. */
    private static boolean opens(CharSequence passage, char[] run) {
        int count = 0;
        for (int i = 0; i < passage.length() && count < RUN; i++) {
            if (Letters.isLetterOrDigit(passage.charAt(i))) {
                run[count++] = Letters.toLowerCase(passage.charAt(i));
            }
        }
        return count == RUN;
    }

    /** Fills a run with those that it closes with, of which there are enough. */
    private static void closes(CharSequence passage, char[] run) {
        int left = RUN;
        for (int i = passage.length() - 1; i >= 0 && left > 0; i--) {
            if (Letters.isLetterOrDigit(passage.charAt(i))) {
                run[--left] = Letters.toLowerCase(passage.charAt(i));
            }
        }
    }

    private boolean isKnown(char[] run) {
        long hash = 0;
        for (char c : run) {
            hash = hash * BASE + c;
        }
        return runs.number(hash) != Folds.NONE;
    }
}
