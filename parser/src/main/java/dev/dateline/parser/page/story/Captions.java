package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.fact.CaptionCredits;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.page.markup.Tag;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;

/**
 * Takes out of a story the words of an image that no name tells: right below it, with who made it at their end or in the
 * words that the image has for those who cannot see it; or alone with it in a box, where the story stands in paragraphs: a
 * sentence in no paragraph, or a paragraph that is no sentence.
 */
public final class Captions {
    /** They are no longer. */
    private static final int LONGEST = 400;

    /** A shorter line may be the name of what is shown. */
    private static final int SHORTEST = 20;

    /** In a paragraph it is no sentence, and no shorter: that may be a heading. */
    private static final int WORDS = 30;

    /** The box that they share with the image stands no more levels around it. */
    private static final int NEAR = 4;

    /** Of ten parts of the story's prose, so many and more stand in paragraph elements, if they do. */
    private static final int MOST = 8;

    private Captions() {}

    /** Leaves the captions out of a story. */
    public static void remove(PageText page, List<Passage> story) {
        long paragraphs = 0;
        long prose = 0;
        for (Passage passage : story) {
            prose += passage.isProse() ? passage.size : 0;
            paragraphs += passage.isProse() && isParagraph(page, passage) ? passage.size : 0;
        }
        boolean inParagraphs = paragraphs * 10 > prose * MOST;
        Map<Passage, PageText.Picture> images = new HashMap<>();
        for (PageText.Picture picture : page.pictures) {
            if (picture.passage() < page.passages.size()) {
                images.put(page.passages.get(picture.passage()), picture);
            }
        }
        story.removeIf(passage -> images.containsKey(passage)
                && mayBe(passage)
                && (isCredited(page, passage)
                        || isDescribed(page, passage, images.get(passage))
                        || inParagraphs && mayBeAlone(page, passage) && isAlone(page, images.get(passage))));
    }

    /** A sentence in no paragraph, that is no byline; in a paragraph, words that end as no sentence does. */
    private static boolean mayBeAlone(PageText page, Passage passage) {
        if (isParagraph(page, passage)) {
            char last = page.text.charAt(passage.end - 1);
            return passage.end - passage.start >= WORDS && passage.linked == 0 && Character.isLetterOrDigit(last);
        }
        Tokens words = Tokens.of(page.textOf(passage));
        return words.is(words.count() - 1, '.') && BylineOpeners.end(words, 0, words.count()) == 0;
    }

    /** Whether the image says the same to those who cannot see it. */
    private static boolean isDescribed(PageText page, Passage passage, PageText.Picture image) {
        Element element = page.outline.element(image.element());
        return passage.end - passage.start >= SHORTEST
                && (isSame(page, passage, element.attr("alt")) || isSame(page, passage, element.attr("title")));
    }

    private static boolean isSame(PageText page, Passage passage, String words) {
        return words.length() >= SHORTEST
                && words.length() <= LONGEST
                && Letters.fold(words).equals(page.foldOf(passage));
    }

    private static boolean isParagraph(PageText page, Passage passage) {
        return page.outline.tag(passage.element) == Tag.PARAGRAPH;
    }

    private static boolean mayBe(Passage passage) {
        return passage.kind == BlockKind.PARAGRAPH
                && passage.table == Outline.NONE
                && passage.entry == Outline.NONE
                && passage.end - passage.start <= LONGEST;
    }

    /** "The ferry at its pier. Photo: Ida Moen" */
    private static boolean isCredited(PageText page, Passage passage) {
        String text = page.textOf(passage);
        return CaptionCredits.start(text) < text.length();
    }

    /** Whether an image and the passage below it share a box that holds nothing else. */
    private static boolean isAlone(PageText page, PageText.Picture image) {
        int box = image.element();
        for (int i = 0; i <= NEAR && box > 1; i++) {
            if (holds(page, box, image.passage())) {
                return !holds(page, box, image.passage() - 1) && !holds(page, box, image.passage() + 1);
            }
            box = page.outline.parent(box);
        }
        return false;
    }

    private static boolean holds(PageText page, int box, int number) {
        return number >= 0
                && number < page.passages.size()
                && page.outline.holds(box, page.passages.get(number).element);
    }
}
