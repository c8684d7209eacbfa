package dev.dateline.parser.page.display;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.page.markup.Tag;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What kind of block a passage is, by the elements around it; the innermost decides. */
public final class PassageKinds {
    /** So many paragraphs that only blank lines part are no cell of data. */
    private static final int PARAGRAPHS = 3;

    private PassageKinds() {}

    static void settle(Passage passage, Outline outline) {
        boolean decided = false;
        for (int i = passage.element; i != Outline.NONE; i = outline.parent(i)) {
            Tag tag = outline.tag(i);
            if (tag == Tag.ARTICLE || tag == Tag.MAIN) {
                break;
            }
            if (tag == Tag.LIST || tag == Tag.ORDERED) {
                passage.level += passage.kind == BlockKind.LIST_ITEM ? 1 : 0;
                passage.ordered |= passage.kind == BlockKind.LIST_ITEM && passage.level == 1 && tag == Tag.ORDERED;
            } else if (tag == Tag.CELL && passage.kind == BlockKind.PREFORMATTED) {
                return; // a listing beside the numbers of its lines is no table
            } else if (tag == Tag.CELL && passage.cell == 0) {
                passage.cell = i;
            } else if (tag == Tag.ROW && passage.row == Outline.NONE && passage.cell > 0) {
                passage.row = i;
            } else if (tag == Tag.TABLE && passage.table == Outline.NONE && passage.row != Outline.NONE) {
                passage.table = i;
            } else if (!decided) {
                decided = decide(passage, outline, tag, i);
            }
        }
        if (passage.kind == BlockKind.LIST_ITEM && passage.level == 0) {
            passage.level = 1;
        }
    }

    /** Takes the passages out of tables that only lay the page out: a cell of theirs holds several paragraphs, by elements or by blank lines. */
    public static void leaveLayout(List<Passage> passages) {
        Set<Integer> layout = new HashSet<>();
        Passage prose = null;
        int inCell = 0;
        for (Passage passage : passages) {
            if (passage.table != Outline.NONE && passage.isProse()) {
                if (prose != null && prose.cell == passage.cell) {
                    inCell++;
                    if (prose.element != passage.element || inCell == PARAGRAPHS) {
                        layout.add(passage.table);
                    }
                } else {
                    inCell = 1;
                }
                prose = passage;
            }
        }
        for (Passage passage : passages) {
            if (layout.contains(passage.table)) {
                passage.table = Outline.NONE;
                passage.row = Outline.NONE;
                passage.cell = 0;
            }
        }
    }

    private static boolean decide(Passage passage, Outline outline, Tag tag, int element) {
        switch (tag) {
            case HEADING -> {
                passage.kind = BlockKind.HEADING;
                passage.level = outline.element(element).normalName().charAt(1) - '0';
            }
            case ITEM -> passage.kind = BlockKind.LIST_ITEM;
            case QUOTE -> passage.kind = BlockKind.QUOTE;
            case PRE -> passage.kind = BlockKind.PREFORMATTED;
            default -> {
                return false;
            }
        }
        return true;
    }
}
