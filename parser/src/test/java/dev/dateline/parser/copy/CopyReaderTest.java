package dev.dateline.parser.copy;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BlockKind;
import dev.dateline.parser.copy.DraftBlock.Separation;
import java.util.List;
import org.junit.jupiter.api.Test;

class CopyReaderTest {
    @Test
    void wrappedLinesAreJoinedAndIndentsBeginParagraphs() {
        Draft draft = CopyReader.read("""
                Altona talks drag on
                    ALTONA, March 4 - Talks over pay at the port of Altona went
                on for a second week on Monday, the mayor said, as a long-
                term deal was far off.
                    The union said that it would vote on Friday.
                """);

        assertThat(texts(draft))
                .containsExactly(
                        "Altona talks drag on",
                        "ALTONA, March 4 - Talks over pay at the port of Altona went on for a second week on Monday,"
                                + " the mayor said, as a long-term deal was far off.",
                        "The union said that it would vote on Friday.");
        assertThat(draft.blocks())
                .extracting(DraftBlock::separation)
                .containsExactly(Separation.BLANK, Separation.INDENT, Separation.INDENT);
    }

    @Test
    void unwrappedLinesStayBlocksOfTheirOwn() {
        String first = "Talks over pay at the port of Altona went on for a second week on Monday, the mayor said, "
                + "as the union readied a vote on the offer that the port had made.";

        Draft draft = CopyReader.read("Altona talks drag on\nBy Jane Doe\n" + first + "\nThe vote is on Friday.");

        assertThat(texts(draft))
                .containsExactly("Altona talks drag on", "By Jane Doe", first, "The vote is on Friday.");
    }

    @Test
    void everyLineEndEndsALine() {
        Draft draft = CopyReader.read("one\r\ntwo\rthree\u0085four\u2028five\u2029six\fseven\u000beight");

        assertThat(texts(draft)).containsExactly("one", "two", "three", "four", "five", "six", "seven", "eight");
    }

    @Test
    void invisibleCharactersGoAndJoinersStay() {
        Draft draft = CopyReader.read("\ufeffco\u00adop\u200berate\u0007 now\u00a0\u2009 👩\u200d🚒\u2060");

        assertThat(draft.text()).isEqualTo("cooperate now 👩\u200d🚒");
    }

    @Test
    void offsetsLeadBackToTheInput() {
        String input = "  Talks\u00a0 went\u00ad on\n\n  and on";
        Draft draft = CopyReader.read(input);

        assertThat(draft.text()).isEqualTo("Talks went on\n\nand on");
        for (String word : List.of("Talks", "went", "and")) {
            assertThat(draft.origins().origin(draft.text().indexOf(word))).isEqualTo(input.indexOf(word));
        }
    }

    @Test
    void bulletsAreItemsOfAList() {
        Draft draft = CopyReader.read("* Mayor says deal near\n* * *\n• Vote on Friday");

        assertThat(draft.blocks())
                .extracting(DraftBlock::kind)
                .containsExactly(BlockKind.LIST_ITEM, BlockKind.PARAGRAPH, BlockKind.LIST_ITEM);
        assertThat(texts(draft)).containsExactly("Mayor says deal near", "* * *", "Vote on Friday");
    }

    private static List<String> texts(Draft draft) {
        return draft.blocks().stream().map(draft::textOf).toList();
    }
}
