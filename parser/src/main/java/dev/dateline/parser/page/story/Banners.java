package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.page.markup.Mark;
import dev.dateline.parser.page.markup.NameWords;
import dev.dateline.parser.text.FactFile;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Takes off a story what stands above its headline: "We use your data to improve our service.", but also a standfirst. */
public final class Banners {
    /** A banner has no more passages, ... */
    private static final int PASSAGES = 4;

    /** ... and the story is so many times as long. */
    private static final int TIMES = 4;

    /** A standfirst is no longer. */
    private static final int STANDFIRST = 300;

    /** The element that is called one is the passage's own, or stands around it. */
    private static final int LEVELS = 3;

    private static final Set<String> STANDFIRSTS = Set.copyOf(FactFile.words(Banners.class, "standfirst-names.txt"));

    private Banners() {}

    /** Leaves out of a story the few passages above a heading of the first level that is the headline; a standfirst it gives. */
    public static Optional<String> remove(PageText page, List<Passage> story) {
        int headline = headline(page);
        int above = 0;
        long banner = 0;
        long whole = 0;
        for (Passage passage : story) {
            whole += passage.size;
            if (passage.start < headline) {
                above++;
                banner += passage.size;
            }
        }
        if (above == 0
                || above > PASSAGES
                || banner * (TIMES + 1) >= whole
                || box(page, story.get(above - 1)) == box(page, story.get(above))) {
            return Optional.empty();
        }
        Passage last = story.get(above - 1);
        story.subList(0, above).clear();
        return isStandfirst(page, last) ? Optional.of(page.textOf(last)) : Optional.empty();
    }

    /** {@code <div class="lead">} above the headline: what the page calls the story's first words. */
    private static boolean isStandfirst(PageText page, Passage passage) {
        int at = passage.element;
        boolean called = false;
        for (int i = 0; i < LEVELS && at > 1 && !called; i++, at = page.outline.parent(at)) {
            called = Mark.STANDFIRST.in(page.outline.marks(at))
                    || NameWords.end(page.outline.element(at).className(), STANDFIRSTS);
        }
        return called && passage.end - passage.start <= STANDFIRST;
    }

    /** What holds a paragraph: a headline between two of one box is a heading of the story. */
    private static int box(PageText page, Passage passage) {
        return page.outline.parent(passage.element);
    }

    /** Where the headline stands, if it stands once. */
    private static int headline(PageText page) {
        int at = 0;
        for (Passage passage : page.passages) {
            if (passage.verdict == Verdict.HEADLINE && passage.kind == BlockKind.HEADING && passage.level == 1) {
                if (at > 0) {
                    return 0;
                }
                at = passage.start;
            }
        }
        return at;
    }
}
