package dev.dateline.export;

import dev.dateline.export.plain.Printable;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * Writes articles as plain text for people: the headline and the blocks of the text, a blank line between them, a hyphen
 * ahead of each item of a list. There is no word in it that the article lacks. Controls other than TAB and line ends are
 * U+FFFD, so that no terminal obeys one.
 *
 * <pre>{@code
 * TextWriter.plain().write(article, System.out);
 * }</pre>
 */
public final class TextWriter implements ArticleWriter {
    private static final TextWriter PLAIN = new TextWriter();

    private TextWriter() {}

    /** The headline and the text. */
    public static TextWriter plain() {
        return PLAIN;
    }

    @Override
    public void write(Article article, OutputStream out) throws IOException {
        out.write(print(article).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String print(Article article) {
        StringBuilder page = new StringBuilder();
        Optional<String> headline = article.headline().map(Printable::line);
        headline.ifPresent(words -> page.append(words).append('\n'));
        String text = Printable.of(article.text());
        Block last = null;
        for (Block block : article.blocks()) {
            if (page.length() > 0 && !(isItem(block) && last != null && isItem(last))) {
                page.append('\n');
            }
            if (isItem(block)) {
                page.append("  ".repeat(Math.min(block.level(), 8) - 1)).append("- ");
            }
            page.append(block.span().of(text)).append('\n');
            last = block;
        }
        return page.toString();
    }

    private static boolean isItem(Block block) {
        return block.kind() == BlockKind.LIST_ITEM;
    }
}
