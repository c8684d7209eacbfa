package dev.dateline.parser.wire;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.dateline.DatelineReader;
import dev.dateline.parser.dateline.DatelineReading;
import dev.dateline.parser.text.ReadingSink;
import java.util.Optional;
import java.util.Set;

/** Finds the dateline among the first blocks of a draft. */
final class DatelineFinder {
    private static final int FIRST_BLOCKS = 12;
    private static final int LEAST_TEXT = 40;
    private static final int LEAST_SENTENCE = 20;
    private static final int PARAGRAPH = 100;
    private static final int NEXT_BLOCKS = 4;
    private static final int BELOW_BYLINE = 3;
    private static final int TOLD_WITHIN = 3;
    private static final int STRONG = 10;
    private static final int TRUSTED = 9;

    private final Draft draft;
    private final NoteReader notes;
    private final ReadingSink sink;

    DatelineFinder(Draft draft, NoteReader notes, ReadingSink sink) {
        this.draft = draft;
        this.notes = notes;
        this.sink = sink;
    }

    /**
     * A dateline and the block that it begins.
     *
     * @param block the index of the block
     * @param reading how it was read
     */
    record Found(int block, DatelineReading reading) {}

    /** The first block whose start reads as a dateline. */
    Optional<Found> find() {
        int paragraphs = 0;
        int last = Math.min(draft.blocks().size(), FIRST_BLOCKS);
        for (int i = 0; i < last && paragraphs < 2; i++) {
            DraftBlock block = draft.blocks().get(i);
            if (block.kind() != BlockKind.PARAGRAPH || notes.isHeadNote(i)) {
                continue; // "EMBARGOED UNTIL May 7" has a date, too
            }
            int byline = BylineReader.aheadOfCapitals(draft.textOf(block));
            Optional<DatelineReading> reading = DatelineReader.scan(
                    draft.text(), block.span().start() + byline, block.span().end(), sources(i));
            boolean sure = byline == 0 || reading.isPresent() && reading.get().isDetailed();
            if (reading.isPresent() && sure && accepts(i, reading.get(), paragraphs > 0)) {
                return Optional.of(new Found(i, reading.get()));
            }
            if (LineLooks.isParagraph(draft, block)) {
                paragraphs++;
            }
        }
        return Optional.empty();
    }

    private boolean accepts(int index, DatelineReading reading, boolean behindParagraph) {
        DraftBlock block = draft.blocks().get(index);
        int score = reading.score() + above(index, reading) + within(reading);
        int behind = block.span().end() - reading.end();
        int threshold = behindParagraph ? STRONG : DatelineReader.THRESHOLD;
        boolean fits = reading.isDetailed()
                ? behind > 0 || index + 1 < draft.blocks().size()
                : behind == 0 && isBeforeText(index)
                        || isText(block, behind, index == 0 && mayBeHeadline() && score < TRUSTED);
        boolean accepted = fits && score >= threshold && !isTurn(index, reading);
        if (sink.listens()) {
            String words = draft.text().substring(reading.start(), reading.end());
            String reason = reading.reason() + (fits ? "" : ", too little text behind it");
            sink.read("dateline", reading.start(), words, accepted ? "dateline" : "none", score, reason);
        }
        return accepted;
    }

    /** What the line above adds: a byline says that the text begins below it. */
    private int above(int index, DatelineReading reading) {
        if (index == 0) {
            return 0;
        }
        String line = draft.textOf(draft.blocks().get(index - 1));
        boolean signed = !reading.places().isEmpty() && BylineReader.cued(line).isPresent();
        return signed ? BELOW_BYLINE : 1;
    }

    /** What the story adds that is told "in Lund" and opens with "LUND:": a colon alone parts a label as well. */
    private int within(DatelineReading reading) {
        boolean colon = reading.places().size() == 1 && draft.text().charAt(reading.end() - 1) == ':';
        if (!colon || reading.isDetailed()) {
            return 0;
        }
        String place = " in " + reading.places().get(0).name();
        int at = draft.text().indexOf(place, reading.end());
        while (at >= 0) {
            int behind = at + place.length();
            if (behind == draft.text().length()
                    || !Character.isLetterOrDigit(draft.text().charAt(behind))) {
                return TOLD_WITHIN;
            }
            at = draft.text().indexOf(place, behind); // "in Lundby"
        }
        return 0;
    }

    /** A page prints its headline in a heading of its own, so its first paragraph is none. */
    private boolean mayBeHeadline() {
        return draft.blocks().size() > 1
                && draft.claims().stream().noneMatch(claim -> claim.fact() == Claim.Fact.HEADLINE);
    }

    /** Whether the next block is text, so that a town and a dash may stand on a line of their own. */
    private boolean isBeforeText(int index) {
        if (index + 1 >= draft.blocks().size()) {
            return false;
        }
        DraftBlock next = draft.blocks().get(index + 1);
        boolean sentence = next.span().length() >= LEAST_TEXT && LineLooks.endsSentence(LineLooks.tail(draft, next));
        return LineLooks.isParagraph(draft, next) || sentence && next.kind() == BlockKind.PARAGRAPH;
    }

    /** Whether what is left behind a dateline without date and agency is a paragraph, not a headline. */
    private boolean isText(DraftBlock block, int length, boolean mayBeHeadline) {
        boolean sentence = length >= LEAST_SENTENCE && LineLooks.endsSentence(LineLooks.tail(draft, block));
        String text =
                draft.text().substring(block.span().end() - length, block.span().end());
        return mayBeHeadline ? length >= PARAGRAPH || LeadSentence.is(text.strip()) : length >= LEAST_TEXT || sentence;
    }

    /** Whether the next lines begin alike: "BAKER--Yes." is a turn of a conversation. */
    private boolean isTurn(int index, DatelineReading reading) {
        if (!isWeak(reading)) {
            return false;
        }
        String separator = draft.text().substring(reading.placeEnd(), reading.end());
        int last = Math.min(draft.blocks().size(), index + NEXT_BLOCKS);
        for (int i = index + 1; i < last; i++) {
            DraftBlock block = draft.blocks().get(i);
            Optional<DatelineReading> next = DatelineReader.scan(
                    draft.text(), block.span().start(), block.span().end(), Set.of());
            if (next.isPresent()
                    && isWeak(next.get())
                    && draft.text().startsWith(separator, next.get().placeEnd())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeak(DatelineReading reading) {
        return !reading.isDetailed() && reading.score() < STRONG;
    }

    /** What the line above gives in brackets at its end: "Stocks rise (PC World)". */
    private Set<String> sources(int index) {
        if (index == 0) {
            return Set.of();
        }
        String above = LineLooks.tail(draft, draft.blocks().get(index - 1));
        int open = above.lastIndexOf('(');
        boolean bracket = above.endsWith(")") && open > 0 && above.length() - open > 3;
        return bracket ? Set.of(above.substring(open + 1, above.length() - 1)) : Set.of();
    }
}
