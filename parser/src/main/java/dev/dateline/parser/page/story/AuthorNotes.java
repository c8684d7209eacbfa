package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.name.BylineOpeners;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.markup.Letters;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Takes off the end of a story what tells of its writer: below the writer's name, "Jane Doe", and below it "Jane covers rivers.",
 * or "Our reporter Jane Doe covers rivers.", where the story names her nowhere else.
 */
public final class AuthorNotes {
    /** Name and note are no more passages. */
    private static final int PASSAGES = 4;

    /** Nor are they longer. */
    private static final int LONGEST = 800;

    /** A name is no longer. */
    private static final int NAME = 50;

    /** What may stand ahead of the name. */
    private static final String ABOUT = "About ";

    /** A note begins with the name, or with so many words ahead of it: "Our reporter in the county, ..." */
    private static final int AHEAD = 4;

    /** So many lines above the story may be a byline. */
    private static final int ABOVE = 12;

    private final PageText page;
    private final List<Passage> story;
    private final List<String> bylines;

    private AuthorNotes(PageText page, List<Passage> story, List<String> bylines) {
        this.page = page;
        this.story = story;
        this.bylines = bylines;
    }

    /** Leaves the note on the writer out of a story. */
    public static void remove(PageText page, List<Passage> story, List<Claim> claims) {
        if (story.size() < 2) {
            return;
        }
        List<String> bylines = new ArrayList<>();
        for (Claim claim : claims) {
            if (claim.fact() == Fact.AUTHOR) {
                bylines.add(claim.value());
            }
        }
        int top = 0;
        while (top < story.size() - 1 && !story.get(top).isProse()) {
            top++;
        }
        int first = page.passages.indexOf(story.get(top));
        for (Passage passage : page.passages.subList(Math.max(0, first - ABOVE), first)) {
            Tokens line = Tokens.of(page.startOf(passage, NAME));
            int name = BylineOpeners.end(line, 0, line.count());
            int end = name;
            while (end < line.count() && line.isWord(end)) {
                end++;
            }
            if (name > 0 && end > name + 1) {
                bylines.add(line.words(name, end));
            }
        }
        if (!bylines.isEmpty()) {
            AuthorNotes notes = new AuthorNotes(page, story, bylines);
            notes.removeBelowName();
            notes.removeNamed();
        }
    }

    private void removeBelowName() {
        for (int i = story.size() - 1; i > Math.max(0, story.size() - PASSAGES); i--) {
            int note = page.passages.indexOf(story.get(i));
            Passage name = page.passages.get(note - 1);
            boolean named = name.end - name.start <= NAME
                    && (name.kind == BlockKind.PARAGRAPH || name.kind == BlockKind.HEADING)
                    && isNamed(bylines, page.textOf(name));
            int from = story.get(i - 1).equals(name) ? i - 1 : i;
            boolean brief = story.get(story.size() - 1).end - name.start <= LONGEST;
            if (named && brief && from > 0 && tells(page, name, story.get(i), story.get(from - 1))) {
                story.subList(from, story.size()).clear();
                return;
            }
        }
    }

    private void removeNamed() {
        for (int i = story.size() - 1; i > Math.max(1, story.size() - PASSAGES); i--) {
            Passage note = story.get(i);
            boolean brief = story.get(story.size() - 1).end - note.start <= LONGEST;
            boolean prose = note.kind == BlockKind.PARAGRAPH && note.isProse() && note.closed;
            boolean below = !story.get(i - 1).isProse() && bylines.contains(page.textOf(story.get(i - 1)));
            int from = below ? i - 1 : i;
            if (brief && prose && from > 0 && isOnWriter(note, from, i == from && i + 1 == story.size() ? 1 : 0)) {
                story.subList(from, story.size()).clear();
                return;
            }
        }
    }

    /**
     * Whether a paragraph opens with the name of a writer whom the story above it names nowhere, and goes on with what she does.
     *
     * @param least words stand ahead of the name: a last paragraph that begins with it is left to who reads the copy, as a note
     */
    private boolean isOnWriter(Passage note, int end, int least) {
        String text = page.textOf(note);
        if (Letters.holdsQuotation(text) || ":”\"»".indexOf(page.text.charAt(story.get(end - 1).end - 1)) >= 0) {
            return false;
        }
        Tokens tokens = Tokens.of(text);
        for (String byline : bylines) {
            int at = byline.indexOf(' ') > 0 ? text.indexOf(byline) : -1;
            int name = at < 0 ? tokens.count() : tokens.at(at);
            int behind = at < 0 ? tokens.count() : tokens.at(at + byline.length());
            boolean opens = name >= least && name <= AHEAD && tokens.nextSign(0, name) >= name;
            boolean told = behind < tokens.count()
                    && (tokens.isLowerCase(behind) || tokens.is(behind, ',') || tokens.is(behind, '('));
            if (opens && told && isNamedNowhere(byline, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNamedNowhere(String name, int until) {
        for (Passage passage : story.subList(0, until)) {
            if (passage.isProse() && page.textOf(passage).contains(name)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNamed(List<String> bylines, String line) {
        String name = line.startsWith(ABOUT) ? line.substring(ABOUT.length()) : line;
        return name.indexOf(' ') > 0 && bylines.stream().anyMatch(byline -> byline.contains(name));
    }

    /** Whether what stands below the name begins with it, with a part of it or with "she", and what is above is no quotation. */
    private static boolean tells(PageText page, Passage name, Passage below, Passage above) {
        String line = page.textOf(name);
        Tokens words = Tokens.of(line.startsWith(ABOUT) ? line.substring(ABOUT.length()) : line);
        Tokens note = Tokens.of(page.textOf(below));
        char pronoun = Grammar.agreement(note, 0);
        boolean begins = note.count() > 2
                && (note.fold(0) == words.fold(0)
                        || note.fold(0) == words.fold(words.count() - 1)
                        || pronoun == 'f'
                        || pronoun == 'm');
        char last = page.text.charAt(above.end - 1);
        return begins && above.isProse() && "\"”’'»:".indexOf(last) < 0;
    }
}
