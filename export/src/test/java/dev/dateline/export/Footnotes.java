package dev.dateline.export;

import java.util.Optional;
import org.commonmark.node.Block;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.Parser;
import org.commonmark.parser.beta.LinkInfo;
import org.commonmark.parser.beta.LinkProcessor;
import org.commonmark.parser.beta.LinkResult;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.parser.block.AbstractBlockParser;
import org.commonmark.parser.block.AbstractBlockParserFactory;
import org.commonmark.parser.block.BlockContinue;
import org.commonmark.parser.block.BlockStart;
import org.commonmark.parser.block.MatchedBlockParser;
import org.commonmark.parser.block.ParserState;
import org.commonmark.text.Characters;

/** Footnotes as GFM reads them, for a parser of CommonMark. */
final class Footnotes implements Parser.ParserExtension {
    @Override
    public void extend(Parser.Builder parser) {
        parser.customBlockParserFactory(new Factory());
        parser.linkProcessor(new Calls());
    }

    /** Where a footnote is called. */
    static final class Call extends CustomNode {
        final String label;

        Call(String label) {
            this.label = label;
        }
    }

    /** What a footnote says. */
    static final class Note extends CustomBlock {
        final String label;

        Note(String label) {
            this.label = label;
        }
    }

    private static final class Calls implements LinkProcessor {
        @Override
        public LinkResult process(LinkInfo link, Scanner scanner, InlineParserContext context) {
            if (link.destination() != null || !link.text(scanner).startsWith("^")) {
                return LinkResult.none();
            }
            return LinkResult.replaceWith(new Call(link.text(scanner).substring(1)), link.afterTextBracket());
        }
    }

    private static final class Factory extends AbstractBlockParserFactory {
        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CharSequence line = state.getLine().getContent();
            int start = state.getNextNonSpaceIndex();
            if (state.getIndent() >= 4
                    || !line.subSequence(start, line.length()).toString().startsWith("[^")) {
                return BlockStart.none();
            }
            int end = Characters.find(']', line, start);
            if (end < 0 || end + 1 >= line.length() || line.charAt(end + 1) != ':') {
                return BlockStart.none();
            }
            Note note = new Note(line.subSequence(start + 2, end).toString());
            return BlockStart.of(new NoteParser(note)).atIndex(end + 2);
        }
    }

    private static final class NoteParser extends AbstractBlockParser {
        private final Note note;

        NoteParser(Note note) {
            this.note = note;
        }

        @Override
        public Block getBlock() {
            return note;
        }

        @Override
        public boolean isContainer() {
            return true;
        }

        @Override
        public boolean canContain(Block block) {
            return true;
        }

        @Override
        public BlockContinue tryContinue(ParserState state) {
            return Optional.of(state.getIndent())
                    .filter(indent -> indent >= 4)
                    .map(indent -> BlockContinue.atColumn(state.getColumn() + 4))
                    .orElse(BlockContinue.none());
        }
    }
}
