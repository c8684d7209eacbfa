package dev.dateline.parser;

import dev.dateline.model.Dateline;
import dev.dateline.model.Format;
import dev.dateline.model.InputPlace;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import java.util.List;
import java.util.Optional;

/** Where facts stood in the input: characters of wire copy, elements of a page. */
final class InputPlaces {
    private final Format format;
    private final Draft draft;
    private final ArticleParser.Origins origins;

    InputPlaces(Format format, Draft draft, ArticleParser.Origins origins) {
        this.format = format;
        this.draft = draft;
        this.origins = origins;
    }

    /** Whether facts are to say where they stood. */
    boolean areKept() {
        return origins == ArticleParser.Origins.KEPT;
    }

    /** The input's offset of a character of the draft; of a page, whose characters have none, the draft's own. */
    int inputOfDraft(int offset) {
        return format == Format.TEXT ? draft.origins().origin(offset) : offset;
    }

    /** The place of a stretch of the body. */
    InputPlace ofBody(Span span, OffsetMap toDraft) {
        int start = toDraft.origin(span.start());
        return ofDraft(new Span(start, Math.max(start, toDraft.origin(span.end() - 1)) + 1));
    }

    /** The same dateline with the place of a stretch of the draft, or without one. */
    Dateline of(Dateline dateline, Optional<Span> stretch) {
        InputPlace place = areKept() ? stretch.map(this::ofDraft).orElse(null) : null;
        return new Dateline(
                dateline.text(),
                dateline.placeOrNull(),
                dateline.places(),
                dateline.dateOrNull(),
                dateline.timeOrNull(),
                dateline.zoneOrNull(),
                dateline.agencies(),
                place);
    }

    private InputPlace ofDraft(Span span) {
        if (format == Format.TEXT) {
            int start = inputOfDraft(span.start());
            return InputPlace.of(new Span(start, Math.max(start, inputOfDraft(span.end() - 1)) + 1));
        }
        return InputPlace.of(blockAt(span.start()).path().orElse("html"));
    }

    private DraftBlock blockAt(int offset) {
        List<DraftBlock> blocks = draft.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (blocks.get(middle).span().start() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return blocks.get(low);
    }
}
