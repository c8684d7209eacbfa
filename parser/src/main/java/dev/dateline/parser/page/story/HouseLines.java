package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/**
 * Takes out of a story the lines with which a site speaks to its readers: at the end, "What do you think? Tell us.", also above
 * lines of the story; those that arrows point away with, ">> Our guide to ferries"; and those that tell when a station had the
 * story on air.
 */
final class HouseLines {
    private static final Phrases HOUSE = Phrases.of(HouseLines.class, "house-words.txt");
    private static final Phrases FOLLOWED = Phrases.of(HouseLines.class, "followed-places.txt");

    private static final Phrases BROADCASTS = Phrases.of(HouseLines.class, "broadcast-openers.txt");

    /** Such a line is no longer, ... */
    private static final int LINE = 250;

    /** ... so many of them end a story, ... */
    private static final int LINES = 3;

    /** ... and those above lines of the story are among so many passages at its end. */
    private static final int END = 8;

    /** What arrows point with is no longer, nor is a line without a link above lines of the story. */
    private static final int POINTER = 150;

    private final PageText page;
    private final List<Passage> story;

    private HouseLines(PageText page, List<Passage> story) {
        this.page = page;
        this.story = story;
    }

    static void remove(PageText page, List<Passage> story) {
        HouseLines lines = new HouseLines(page, story);
        lines.removePointed();
        lines.removeLast();
        lines.removeAbove();
    }

    private void removePointed() {
        if (story.size() > LINES) {
            story.removeIf(passage -> isLine(passage, POINTER)
                    && (passage.linked > 0 && isPointed(page.textOf(passage)) || isBroadcast(page.textOf(passage))));
        }
    }

    /** "This story aired on March 4 at 6 p.m." */
    private static boolean isBroadcast(String line) {
        Tokens tokens = Tokens.of(line);
        return BROADCASTS.longest(tokens, 0) != Phrases.NONE
                && line.chars().anyMatch(Character::isDigit)
                && !Letters.holdsQuotation(line);
    }

    /** "> Ferries", "» Ferries"; a mark of a quotation stands beside its first word: "»Ferries sink«". */
    private static boolean isPointed(String line) {
        int signs = 0;
        while (signs < line.length() && ">»".indexOf(line.charAt(signs)) >= 0) {
            signs++;
        }
        boolean apart = signs > 0 && signs < line.length() && Character.isWhitespace(line.charAt(signs));
        return apart && line.chars().anyMatch(Character::isLetter);
    }

    private void removeLast() {
        for (int i = 0; i < LINES && story.size() > LINES; i++) {
            Passage last = story.get(story.size() - 1);
            if (!isLine(last, LINE) || !speaksToReaders(last)) {
                return;
            }
            story.remove(story.size() - 1);
        }
    }

    private void removeAbove() {
        for (int i = story.size() - 1, passed = 0; i >= LINES && passed < END; i--, passed++) {
            Passage passage = story.get(i);
            if (isLine(passage, passage.linked > 0 ? LINE : POINTER) && speaksToReaders(passage)) {
                story.remove(i);
            }
        }
    }

    private static boolean isLine(Passage passage, int longest) {
        return passage.kind == BlockKind.PARAGRAPH
                && passage.end - passage.start <= longest
                && passage.table == Outline.NONE
                && passage.entry == Outline.NONE;
    }

    /** "What do you think? Tell us in the comments below.": nobody is quoted who says so. */
    private boolean speaksToReaders(Passage passage) {
        String line = page.textOf(passage);
        if (Letters.holdsQuotation(line)) {
            return false;
        }
        Tokens tokens = Tokens.of(line);
        for (int i = 0; i < tokens.count(); i++) {
            if (HOUSE.longest(tokens, i) != Phrases.NONE
                    || passage.linked > 0 && FOLLOWED.longest(tokens, i) != Phrases.NONE) {
                return true;
            }
        }
        return false;
    }
}
