package dev.dateline.parser.page.fact;

import dev.dateline.parser.name.Agencies;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Tells where the words of a caption end and its credit begins, where no element parts them. */
public final class CaptionCredits {
    private static final Phrases LABELS = Phrases.of(CaptionCredits.class, "caption-credits.txt");
    /** Makers and their agencies have no more characters; what is longer goes on with the caption. */
    private static final int LONGEST = 100;

    private CaptionCredits() {}

    /**
     * Where the credit begins: "The mayor. Photo: Jane Doe", "The cook. (Jane Doe/Reuters)", "The pump. © Jane Doe".
     *
     * @return an offset, or the length where the caption ends with no credit
     */
    public static int start(String caption) {
        Tokens tokens = Tokens.of(caption);
        int first = first(tokens);
        return first < tokens.count() ? tokens.start(first) : caption.length();
    }

    /** Whether all words of a line are a credit. */
    public static boolean isCredit(Tokens line) {
        return line.count() > 0 && first(line) == 0;
    }

    /** The first token of the credit, or the count of tokens where there is none. */
    private static int first(Tokens tokens) {
        int last = tokens.count() - 1;
        int low = tokens.text().length() - LONGEST;
        for (int i = last; i >= 0 && tokens.start(i) >= low; i--) {
            if (tokens.is(i, '(') && (tokens.is(last, ')') || tokens.is(last - 1, ')'))) {
                return names(tokens, i + 1) ? i : tokens.count();
            }
            if (tokens.is(i, '©') || isLabel(tokens, i) && isBehindSentence(tokens, i)) {
                return i;
            }
        }
        return tokens.count();
    }

    /** Whether brackets name a maker: by a label, by an agency, or by a slash between the two. */
    private static boolean names(Tokens tokens, int from) {
        int to = tokens.count() - 1;
        while (to > from && !tokens.is(to, ')')) {
            to--;
        }
        if (LABELS.longest(tokens, from, to) != Phrases.NONE
                || Agencies.canonical(tokens, from, to).isPresent()) {
            return true;
        }
        for (int i = from + 1; i < to - 1; i++) {
            if (tokens.is(i, '/') && tokens.isCapitalized(i - 1) && tokens.isCapitalized(i + 1)) {
                return true;
            }
            if (tokens.is(i, ')')) {
                return false;
            }
        }
        return false;
    }

    /** "Photo: Jane Doe", "Photo by Jane Doe", "Courtesy of Jane Doe"; but "a photo of it". */
    private static boolean isLabel(Tokens tokens, int token) {
        int label = LABELS.longest(tokens, token);
        if (label == Phrases.NONE) {
            return false;
        }
        int behind = token + LABELS.length(label);
        return behind < tokens.count()
                && (tokens.is(behind, ':') || LABELS.length(label) > 1 && tokens.isCapitalized(behind));
    }

    private static boolean isBehindSentence(Tokens tokens, int token) {
        return token == 0 || ".!?)|•·–—/;\"”’".indexOf(tokens.first(token - 1)) >= 0;
    }
}
