package dev.dateline.parser.page.story;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.date.DateReading;
import dev.dateline.parser.date.Dates;
import dev.dateline.parser.page.display.PageText;
import dev.dateline.parser.page.display.Passage;
import dev.dateline.parser.page.fact.DayLines;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;
import java.util.Optional;

/** Cuts a story where its readers' comments begin: "Comments (3)", and below it who writes and when. */
public final class ReaderComments {
    private static final Phrases HEADINGS = phrases("heading");
    private static final Phrases AGO = phrases("ago");
    private static final Phrases REPLY = phrases("reply");

    /** What heads comments is no longer. */
    private static final int LINE = 60;

    /** Who writes and when is told in so many characters, ... */
    private static final int OPENING = 60;

    /** ... and how long ago in so many. */
    private static final int AGE = 25;

    /** A language that has the day ahead of the month; which number is which is all the same here. */
    private static final Optional<String> DAY_FIRST = Optional.of("es");

    /** Of so many lines below the heading one tells when a comment was written, or invites to answer it. */
    private static final int FIRST = 8;

    private ReaderComments() {}

    private static Phrases phrases(String kind) {
        return Phrases.of(FactFile.rows(ReaderComments.class, "comment-words.tsv", 2).stream()
                .filter(row -> row.get(1).equals(kind))
                .map(row -> row.get(0))
                .toList());
    }

    /** Leaves the comments out of a story. */
    public static void remove(PageText page, List<Passage> story) {
        long whole = 0;
        for (Passage passage : story) {
            whole += passage.size;
        }
        long above = 0;
        int next = 0;
        for (int i = 0; i + 1 < page.passages.size(); i++) {
            Passage line = page.passages.get(i);
            while (next < story.size() && story.get(next).start < line.start) {
                above += story.get(next++).size;
            }
            if (next == story.size()) {
                return;
            }
            if (above * 2 > whole && isHeading(page, line) && isSigned(page, i + 1)) {
                story.subList(next, story.size()).clear();
                return;
            }
        }
    }

    /** "Comments", "3 comments", "Top comments (3)": and no word else. */
    private static boolean isHeading(PageText page, Passage line) {
        if (line.end - line.start > LINE || line.isProse() || line.kind == BlockKind.LIST_ITEM) {
            return false;
        }
        Tokens tokens = Tokens.of(page.textOf(line));
        int at = 0;
        while (at < tokens.count() && !tokens.isWord(at)) {
            at++;
        }
        int found = HEADINGS.longest(tokens, at);
        at += found == Phrases.NONE ? 0 : HEADINGS.length(found);
        while (found != Phrases.NONE && at < tokens.count()) {
            if (tokens.isWord(at)) {
                return false;
            }
            at++;
        }
        return found != Phrases.NONE;
    }

    /** Whether a line below the heading tells when a comment was written, or invites to answer it. */
    private static boolean isSigned(PageText page, int number) {
        for (int i = number; i < Math.min(number + FIRST, page.passages.size()); i++) {
            Tokens tokens = Tokens.of(page.startOf(page.passages.get(i), OPENING));
            if (isDated(tokens) || tokens.text().length() <= AGE && (isAge(tokens) || isReply(tokens))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a day with its year stands in a line: "March 11, 2025", "11/03/2025". */
    private static boolean isDated(Tokens tokens) {
        for (int i = 0; i < tokens.count(); i++) {
            if (Dates.read(tokens, i, tokens.count())
                            .map(DateReading::yearOrNull)
                            .isPresent()
                    || tokens.isNumber(i) && DayLines.isDated(tokens.words(i, i + 1), DAY_FIRST)) {
                return true;
            }
        }
        return false;
    }

    /** "12 hours ago" */
    private static boolean isAge(Tokens tokens) {
        boolean number = false;
        boolean ago = false;
        for (int i = 0; i < tokens.count(); i++) {
            number |= tokens.isNumber(i);
            ago |= AGO.longest(tokens, i) != Phrases.NONE;
        }
        return number && ago;
    }

    private static boolean isReply(Tokens tokens) {
        int found = REPLY.longest(tokens, 0);
        return found != Phrases.NONE && REPLY.length(found) == tokens.count();
    }
}
