package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.QuoteBoxes;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.QuotationMarks;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Takes out of a story the quotations that are pulled from its paragraphs and set a second time, larger, between them, with
 * the lines that sign them. A quotation that a colon hands over to stays: the story speaks of it there.
 */
public final class PulledWords {
    /** Fewer letters may stand twice by chance. */
    private static final int OPENING = 16;

    /** Longer passages are not pulled from another. */
    private static final int LONGEST = 500;

    /** Who said it, behind the closing mark on the same line, is told in no more characters. */
    private static final int SIGNER = 60;

    /** So many quotations that open alike are looked for; more do not happen. */
    private static final int ALIKE = 4;

    private static final int BASE = 31;

    /** The letters of the word. */
    private static final int PULL = 4;

    /** What the first character of so many is worth in their hash. */
    private static final int FIRST = worthOfFirst();

    private static final String STOPS = ".!?…,";

    private final PageText page;
    private final List<Passage> story;
    private final String[] folds;
    private final Map<Integer, List<Integer>> pulled = new HashMap<>(); // what may be, by its opening
    private final boolean[] repeated;

    private PulledWords(PageText page, List<Passage> story) {
        this.page = page;
        this.story = story;
        this.folds = new String[story.size()];
        this.repeated = new boolean[story.size()];
    }

    /** The passages of a story without those that only repeat what another one says. */
    public static List<Passage> leaveOut(PageText page, List<Passage> story) {
        return new PulledWords(page, story).leaveOut();
    }

    private List<Passage> leaveOut() {
        for (int i = 0; i < story.size(); i++) {
            learn(i);
        }
        if (pulled.isEmpty()) {
            return story;
        }
        for (int i = 0; i < story.size(); i++) {
            if (story.get(i).kind != BlockKind.QUOTE) {
                compare(i);
            }
        }
        List<Passage> whole = new ArrayList<>();
        boolean left = false;
        for (int i = 0; i < story.size(); i++) {
            boolean signs = left && story.get(i).signOffOrNull != null;
            left = repeated[i] || signs;
            if (!left) {
                whole.add(story.get(i));
            }
        }
        return whole;
    }

    /** Takes a passage that may be pulled. */
    private void learn(int number) {
        String words = words(number);
        String fold = words.isEmpty() ? "" : Letters.fold(words);
        if (fold.length() >= OPENING) {
            folds[number] = fold;
            List<Integer> alike = pulled.computeIfAbsent(hash(fold), opening -> new ArrayList<>());
            if (alike.size() < ALIKE) {
                alike.add(number);
            }
        }
    }

    /** The words of a passage that is but a quotation; none where it is something else. */
    private String words(int number) {
        Passage passage = story.get(number);
        boolean handedOver = number > 0 && page.text.charAt(story.get(number - 1).end - 1) == ':';
        if (passage.end - passage.start > LONGEST || handedOver || passage.signOffOrNull != null) {
            return "";
        }
        String text = page.textOf(passage);
        boolean marked = QuotationMarks.opens(text.charAt(0));
        if (marked && (passage.kind == BlockKind.QUOTE || passage.kind == BlockKind.PARAGRAPH)) {
            boolean single = !QuotationMarks.isDouble(text.charAt(0));
            int end = text.length() - 1;
            while (end > 0 && !closes(text.charAt(end), single)) {
                end--;
            }
            boolean whole = end > 0 && text.length() - end <= SIGNER && (isSentence(text, end) || isBoxed(passage));
            return whole ? text.substring(0, end) : "";
        }
        return passage.kind == BlockKind.QUOTE && passage.table == Outline.NONE ? text : "";
    }

    private static boolean closes(char sign, boolean single) {
        return QuotationMarks.closes(sign) && (single || QuotationMarks.isDouble(sign));
    }

    /** Whether a sentence ends at a closing mark; a crosshead has no stop. */
    private static boolean isSentence(String text, int mark) {
        return STOPS.indexOf(text.charAt(mark - 1)) >= 0
                || mark + 1 < text.length() && STOPS.indexOf(text.charAt(mark + 1)) >= 0;
    }

    private boolean isBoxed(Passage passage) {
        return passage.kind == BlockKind.QUOTE
                || passage.verdict == Verdict.FOREIGN
                || passage.verdict == Verdict.LOOSE
                || isCalledPulled(passage.element)
                || QuoteBoxes.around(page.outline, passage.element) != Outline.NONE;
    }

    /** "w-pull", "article__pull": a word of the classes; but "pull-left" tells of looks. */
    private boolean isCalledPulled(int element) {
        String classes = ' ' + page.outline.element(element).className().toLowerCase(Locale.ROOT) + ' ';
        int at = classes.indexOf("pull");
        return at > 0
                && !Character.isLetterOrDigit(classes.charAt(at - 1))
                && !Character.isLetterOrDigit(classes.charAt(at + PULL))
                && !classes.startsWith("left", at + PULL + 1)
                && !classes.startsWith("right", at + PULL + 1);
    }

    private static int worthOfFirst() {
        int worth = 1;
        for (int i = 1; i < OPENING; i++) {
            worth *= BASE;
        }
        return worth;
    }

    private static int hash(String fold) {
        int hash = 0;
        for (int i = 0; i < OPENING; i++) {
            hash = hash * BASE + fold.charAt(i);
        }
        return hash;
    }

    /** Finds the quotations whose words a passage has among others. */
    private void compare(int number) {
        String fold = page.foldOf(story.get(number));
        int hash = fold.length() < OPENING ? 0 : hash(fold);
        for (int i = 0; i + OPENING <= fold.length(); i++) {
            for (int quotation : pulled.getOrDefault(hash, List.of())) {
                String words = folds[quotation];
                boolean longer = quotation != number && words.length() < fold.length();
                repeated[quotation] |= longer && fold.startsWith(words, i);
            }
            if (i + OPENING < fold.length()) {
                hash = (hash - fold.charAt(i) * FIRST) * BASE + fold.charAt(i + OPENING);
            }
        }
    }
}
