package dev.dateline.parser.page.judge;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.linear.Features;
import dev.dateline.parser.page.display.Outline;
import dev.dateline.parser.page.display.Passage;

/** What a feature of a passage tells; its number makes its hash, so new ones come last. */
enum Trait {
    VERDICT,
    VERDICT_KIND,
    VERDICT_PROSE,
    VERDICT_LINKS,
    VERDICT_PLACE,
    KIND_SIZE,
    KIND_LINKS,
    SIZE_LINKS,
    KIND_PLACE,
    PROSE_PLACE,
    STOPS,
    TAGS,
    TAG_PLACE,
    LIKENESS,
    LIKENESS_PLACE,
    BEFORE,
    NEXT,
    SECOND_NEXT,
    GAP,
    GAP_VERDICT,
    SIDE_DEPTH,
    SIDE_TAG,
    SIDE_KIND,
    BRANCH_SHARE,
    BRANCH_LOOSE,
    BRANCH_MARK,
    BRANCH_TAG,
    FIRST,
    FIRST_TWO,
    WORD,
    SIGN,
    SIGN_WORDS,
    DIGITS,
    WORDS,
    LAST,
    AGAIN,
    AGAIN_PLACE,
    AROUND,
    AROUND_NEAR,
    NAME,
    NAME_NEAR,
    MARK,
    TOLD,
    TOLD_VERDICT,
    TOLD_PLACE,
    EMPHASIS,
    EMPHASIS_PLACE,
    LINK_EDGES,
    OPENING_SIGN,
    HEADING,
    HEADING_WORD,
    PAIR,
    PAIR_PROSE,
    PAIR_VERDICTS,
    PAIR_KINDS,
    PAIR_LIKENESS,
    PAIR_BRANCH,
    PAIR_PLACE;

    /** The number of a passage's kind; in a table it is another. */
    static int kind(Passage passage) {
        return passage.kind.ordinal() + (passage.table == Outline.NONE ? 0 : BlockKind.values().length);
    }

    void add(Features features, long one) {
        features.add(ordinal() + 1, one);
    }

    void add(Features features, long one, long two) {
        features.add(ordinal() + 1, one, two);
    }

    void add(Features features, long one, long two, long three) {
        features.add(ordinal() + 1, one, two, three);
    }
}
