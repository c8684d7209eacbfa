package dev.dateline.parser.wire;

import dev.dateline.model.Block;
import dev.dateline.model.Body;
import dev.dateline.model.Head;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.DraftBlock;
import dev.dateline.parser.copy.OffsetMap;
import dev.dateline.parser.text.ReadingSink;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the head and the tail of a draft; what is left is the body. */
public final class StoryReader {
    private StoryReader() {}

    /**
     * The story of a draft.
     *
     * @param draft wire copy or a page
     * @param reference a day near which it was filed, if known
     * @param sink takes which rule read what
     */
    public static Story read(Draft draft, Optional<LocalDate> reference, ReadingSink sink) {
        List<Block> blocks = new ArrayList<>();
        for (DraftBlock block : draft.blocks()) {
            blocks.add(new Block(block.kind(), block.span(), block.level(), block.ordered(), null));
        }
        OffsetMap origins = new OffsetMap();
        origins.append(0, 0, draft.text().length());
        Body body = new Body(draft.text(), blocks, draft.links(), draft.emphasis());
        List<Claim> claims = draft.claims();
        Head head = HeadSettler.settle(claims, draft, reference).build();
        return new Story(
                head,
                body,
                List.of(),
                origins,
                HeadSettler.language(claims).orElse(null),
                HeadSettler.url(claims).orElse(null),
                HeadSettler.site(claims).orElse(null),
                List.of());
    }
}
