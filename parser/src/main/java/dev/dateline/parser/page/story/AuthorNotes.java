package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Takes off the end of a story what tells of its writer below the writer's name: "Jane Doe", and below it "Jane covers rivers." */
public final class AuthorNotes {
    /** Name and note are no more passages. */
    private static final int PASSAGES = 4;

    /** Nor are they longer. */
    private static final int LONGEST = 800;

    /** A name is no longer. */
    private static final int NAME = 50;

    /** What may stand ahead of the name. */
    private static final String ABOUT = "About ";

    private AuthorNotes() {}

    /** Leaves the note on the writer out of a story. */
    public static void remove(PageText page, List<Passage> story, List<Claim> claims) {
        List<String> bylines = claims.stream()
                .filter(claim -> claim.fact() == Fact.AUTHOR)
                .map(Claim::value)
                .toList();
        for (int i = story.size() - 1; i > Math.max(0, story.size() - PASSAGES) && !bylines.isEmpty(); i--) {
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
