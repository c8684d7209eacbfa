package dev.dateline.parser.page;

import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.display.Verdict;
import dev.dateline.parser.text.ReadingSink;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells of each passage in the story's element whether it was kept in the end, and why: one line each. */
final class PassageReport {
    private final PageText page;
    private final ReadingSink sink;

    PassageReport(PageText page, ReadingSink sink) {
        this.page = page;
        this.sink = sink;
    }

    /**
     * Tells what became of a page.
     *
     * @param element the story's
     * @param story what was kept
     * @param none why nothing is, though it was found: what the page is instead, or where else its story stands
     */
    void tell(int element, List<Passage> story, Optional<String> none) {
        if (!sink.listens()) {
            return;
        }
        none.ifPresent(reason -> sink.read("no-story", -1, "", "no story", 0, reason));
        Set<Passage> kept = new HashSet<>(none.isPresent() ? List.of() : story);
        for (Passage passage : page.passages) {
            boolean keeps = kept.contains(passage);
            if (keeps || page.outline.holds(element, passage.element)) {
                String result = keeps ? "kept" : passage.isTime ? "time" : "dropped";
                String reason = keeps ? whyKept(passage) : none.orElseGet(() -> whyDropped(passage));
                sink.read("passage", -1, page.textOf(passage), result, passage.score, reason);
            }
        }
    }

    private static String whyKept(Passage passage) {
        if (!passage.isChosen) {
            return "it stands in an entry of the live blog";
        }
        return passage.verdict == Verdict.STORY
                ? "it reads like the story"
                : passage.verdict.reason() + ", but it fits the text around it";
    }

    private static String whyDropped(Passage passage) {
        if (passage.isTime) {
            return "it is the time of an entry, and opens it";
        }
        if (passage.isChosen && passage.verdict == Verdict.FOREIGN) {
            return "it is a caption";
        }
        return passage.isChosen && passage.verdict != Verdict.TOOL
                ? "it heads nothing that is kept"
                : passage.verdict == Verdict.STORY
                        ? "its looks, words and place are not those of the story"
                        : passage.verdict.reason();
    }
}
