package dev.dateline.parser.page.judge;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Vocabulary;
import dev.dateline.parser.page.story.ToldBody;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the words of passages, of the headings above them and of the page's linked data speak for, as features. */
final class PassageWords {
    /** Longer passages are told by what they are, not by their words. */
    private static final int SHORT = 150;
    /** A line that long may be a heading, whatever its element. */
    private static final int HEADLINE = 60;
    /** Longer passages are not looked for a second time. */
    private static final int LINE = 400;

    private static final String SIGNS = "©®|·•»›→@#/?!:\u201c\"(";

    private final PageText page;
    private final Features features;
    private final ToldBody told;
    /** Whether a passage's words stand in another one, too: behind it 1, before it 2. */
    private final int[] repeated;

    private final long[] heading = new long[64];
    private int headingWords;
    private int headingAt;
    private long wholeHeading;

    /** Adds to these features. */
    PassageWords(PageText page, List<Passage> passages, ToldBody told, Features features) {
        this.page = page;
        this.told = told;
        this.features = features;
        repeated = repeated(page, passages);
    }

    private static int[] repeated(PageText page, List<Passage> passages) {
        int[] repeated = new int[passages.size()];
        Map<String, Integer> first = new HashMap<>();
        for (int i = 0; i < repeated.length; i++) {
            Passage passage = passages.get(i);
            Integer other = passage.size < LINE ? first.putIfAbsent(page.foldOf(passage), i) : null;
            if (other != null) {
                repeated[i] = 2;
                repeated[other] = 1;
            }
        }
        return repeated;
    }

    /** Adds what its words and signs tell. */
    void words(int number, Passage passage, int place) {
        int digits = 0;
        int signs = 0;
        int count = 0;
        int capitals = 0;
        long first = 0;
        long word = 0;
        String text = page.textOf(passage);
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (Letters.isLetter(c)) {
                capitals += word == 0 && Letters.isUpperCase(c) ? 1 : 0;
                word = (word + Letters.toLowerCase(c)) * 0x9e3779b97f4a7c15L;
                continue;
            }
            if (word != 0) {
                first = count == 0 ? word : first;
                word(passage, count, first, word);
                count++;
            }
            word = 0;
            digits += Letters.isDigit(c) ? 1 : 0;
            int sign = c == ' ' ? -1 : SIGNS.indexOf(c);
            signs |= sign < 0 ? 0 : 1 << sign;
        }
        for (int left = signs; left != 0; left &= left - 1) {
            int sign = Integer.numberOfTrailingZeros(left);
            Trait.SIGN.add(features, sign);
            Trait.SIGN_WORDS.add(features, sign, Math.min(4, count / 5));
        }
        int kind = Trait.kind(passage);
        Trait.DIGITS.add(features, Math.min(9, digits * 10 / Math.max(1, passage.size)));
        Trait.WORDS.add(features, Math.min(8, count), capitals * 4 / Math.max(1, count), kind);
        char last = page.text.charAt(passage.end - 1);
        Trait.LAST.add(features, Character.isLetterOrDigit(last) ? 'a' : last, kind);
        int again = repeated[number];
        Trait.AGAIN.add(features, again, kind);
        Trait.AGAIN_PLACE.add(features, again, place);
    }

    private void word(Passage passage, int number, long first, long word) {
        if (number == 0) {
            Trait.FIRST.add(features, word);
        } else if (number == 1) {
            Trait.FIRST_TWO.add(features, first, word);
        }
        if (passage.size < SHORT) {
            Trait.WORD.add(features, word);
        }
    }

    /** Adds what the page's linked data say of it, of a story of so much prose. */
    void told(Passage passage, int place, long prose) {
        int says = told.says(page.textOf(passage), prose);
        if (says > 0) {
            Trait.TOLD.add(features, says, Trait.kind(passage), passage.isProse() ? 1 : 0);
            Trait.TOLD_VERDICT.add(features, says, passage.verdict.ordinal());
            Trait.TOLD_PLACE.add(features, says, place);
        }
    }

    /** Adds the heading above it, by its words; asked once for each passage, in order. */
    void heading(int number, Passage passage) {
        for (int i = 0; i < headingWords; i++) {
            Trait.HEADING_WORD.add(features, heading[i], Math.min(3, number - headingAt));
        }
        if (headingWords > 0) {
            Trait.HEADING.add(features, wholeHeading, passage.isProse() ? 1 : 0, Math.min(3, number - headingAt));
        }
        if (passage.kind == BlockKind.HEADING || passage.size < HEADLINE && passage.linked == 0 && !passage.closed) {
            headingWords = Vocabulary.words(page.textOf(passage), heading);
            headingAt = number;
            wholeHeading = 0;
            for (int i = 0; i < headingWords; i++) {
                wholeHeading = wholeHeading * 31 + heading[i];
            }
        }
    }
}
