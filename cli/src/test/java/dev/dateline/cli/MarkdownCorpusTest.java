package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.dateline.export.MarkdownWriter;
import dev.dateline.export.TextWriter;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.Body;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Every file of a folder that the system property {@code dateline.corpus} names, as Markdown and read back: the same
 * words in the same order as in plain text.
 */
class MarkdownCorpusTest {
    private static final Parser MARKDOWN =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final Set<String> ALLOWED = Set.of(
            "BlockQuote",
            "BulletList",
            "Document",
            "Emphasis",
            "FencedCodeBlock",
            "HardLineBreak",
            "Heading",
            "Link",
            "ListItem",
            "OrderedList",
            "Paragraph",
            "StrongEmphasis",
            "TableBlock",
            "TableBody",
            "TableCell",
            "TableHead",
            "TableRow",
            "Text");

    @Test
    void markdownHasTheWordsOfThePage() throws IOException {
        String corpus = System.getProperty("dateline.corpus");
        assumeTrue(corpus != null, "no -Ddateline.corpus names a folder");
        List<String> files = Folders.files(corpus);
        List<String> different = new ArrayList<>();
        Set<String> nodes = new TreeSet<>();
        Batch.run(files, 2, MarkdownCorpusTest::article, article -> {
            Node document = MARKDOWN.parse(MarkdownWriter.plain().print(article));
            if (!words(document, nodes).equals(words(TextWriter.plain().print(flat(article))))) {
                different.add(article.origin().source());
            }
        });

        assertThat(files).isNotEmpty();
        assertThat(different).as("of %s files", files.size()).isEmpty();
        assertThat(nodes).isSubsetOf(ALLOWED);
    }

    private static Article article(String file) {
        return ArticleParser.builder().build().parse(Source.of(Path.of(file)).name(file));
    }

    /** The article without lists, whose hyphens are the only sign that plain text adds. */
    private static Article flat(Article article) {
        List<Block> paragraphs = article.blocks().stream()
                .map(block -> Block.paragraph(block.span()))
                .toList();
        return new Article(
                article.origin(),
                article.head(),
                new Body(article.text(), paragraphs, List.of(), List.of()),
                article.quotes(),
                article.speakers(),
                article.notes(),
                article.diagnostics());
    }

    private static List<String> words(Node document, Set<String> nodes) {
        StringBuilder words = new StringBuilder();
        document.accept(new AbstractVisitor() {
            @Override
            protected void visitChildren(Node parent) {
                nodes.add(parent.getClass().getSimpleName());
                words.append(parent instanceof org.commonmark.node.Block || parent instanceof TableCell ? " " : "");
                super.visitChildren(parent);
            }

            @Override
            public void visit(Text text) {
                words.append(text.getLiteral());
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                words.append(' ');
            }

            @Override
            public void visit(FencedCodeBlock code) {
                words.append(' ').append(code.getLiteral());
            }
        });
        return words(words.toString());
    }

    private static List<String> words(String text) {
        return List.of(text.strip().split("\\s+"));
    }
}
