package dev.dateline.parser.copy;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Span;
import java.util.ArrayList;
import java.util.List;

/** Turns the characters of wire copy into a draft: lines joined to blocks, white space folded, no word lost. */
public final class CopyReader {
    private CopyReader() {}

    /** The draft of a whole input. */
    public static Draft read(String characters) {
        StringBuilder text = new StringBuilder();
        List<DraftBlock> blocks = new ArrayList<>();
        OffsetMap origins = new OffsetMap();
        int at = 0;
        for (String line : characters.split("\n", -1)) {
            String words = line.strip();
            if (!words.isEmpty()) {
                if (text.length() > 0) {
                    text.append("\n\n");
                }
                int start = text.length();
                text.append(words);
                origins.append(start, at + line.indexOf(words), words.length());
                blocks.add(new DraftBlock(
                        BlockKind.PARAGRAPH,
                        new Span(start, text.length()),
                        0,
                        false,
                        DraftBlock.Separation.BLANK,
                        null));
            }
            at += line.length() + 1;
        }
        return new Draft(text.toString(), blocks, List.of(), List.of(), List.of(), List.of(), origins);
    }
}
