package dev.dateline.parser.page;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import java.util.ArrayList;
import java.util.List;

/** The story as the page's linked data hold it, for pages that display it only by script. */
final class DataStory {
    /** A shorter text is a description. */
    private static final int SHORTEST = 300;

    /** What a page displays of a story that it locks; who displays more, displays the story. */
    private static final int OPENING = 1500;

    private DataStory() {}

    /** Whether the data hold a story and the page displays but its opening. */
    static boolean replaces(List<Passage> story, String body) {
        long displayed = 0;
        for (Passage passage : story) {
            displayed += passage.end - passage.start;
        }
        return body.length() >= SHORTEST && displayed < OPENING && displayed * 2 < body.length();
    }

    /** The draft of such a text: a line is a paragraph. */
    static Draft draft(String body, Pictures pictures, List<Claim> claims) {
        StringBuilder text = new StringBuilder();
        List<DraftBlock> blocks = new ArrayList<>();
        int at = 0;
        while (at < body.length()) {
            int end = body.indexOf('\n', at);
            end = end < 0 ? body.length() : end;
            String line = Markup.fold(body.substring(at, end));
            if (!line.isEmpty()) {
                text.append(text.length() > 0 ? "\n\n" : "");
                Span span = new Span(text.length(), text.length() + line.length());
                text.append(line);
                blocks.add(new DraftBlock(BlockKind.PARAGRAPH, span, 0, false, DraftBlock.Separation.BLANK, null));
            }
            at = end + 1;
        }
        return new Draft(
                text.toString(),
                blocks,
                List.of(),
                List.of(),
                pictures.images(List.of(), List.of()),
                claims,
                new OffsetMap());
    }
}
