package dev.dateline.export;

import dev.dateline.export.markdown.Extra;
import dev.dateline.export.markdown.MarkdownPage;
import dev.dateline.model.Article;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Set;

/**
 * Writes articles as Markdown: CommonMark, with GFM's tables. The page is the headline and the text, and a reader of
 * Markdown finds in it the same words, with the headings, lists, tables, links and emphasis of the article and no others:
 * what copy has that Markdown would interpret is escaped. Links other than http, https and mailto are plain words.
 *
 * <p>Facts beside the text stand on the page on request only. Each request gives a new writer:
 *
 * <pre>{@code
 * String page = MarkdownWriter.plain().withFrontMatter().withFootnotes().print(article);
 * }</pre>
 *
 * <pre>
 * ---
 * headline: "Altona’s harbour waits"
 * authors:
 *   - "Jane Doe"
 * ---
 *
 * # Altona’s harbour waits
 *
 * “We are late,”[^q1] Anna Berg told [Radio Nord](https://example.com/nord).
 *
 * [^q1]: Anna Berg, mayor of Altona
 * </pre>
 */
public final class MarkdownWriter implements ArticleWriter {
    private final Set<Extra> extras;

    private MarkdownWriter(Set<Extra> extras) {
        this.extras = extras;
    }

    /** The headline and the text. */
    public static MarkdownWriter plain() {
        return new MarkdownWriter(EnumSet.noneOf(Extra.class));
    }

    /**
     * The same, with front matter in YAML: {@code headline}, {@code authors}, {@code published}, {@code dateline},
     * {@code url}, {@code language}, {@code speakers}, those that are known. Every value is a quoted string.
     */
    public MarkdownWriter withFrontMatter() {
        return with(Extra.FRONT_MATTER);
    }

    /**
     * The same, with a footnote behind each quote that names who says it, {@code [^q1]} for the quote {@code q1}.
     * Thoughts, and quotes that nobody is named for, have none.
     */
    public MarkdownWriter withFootnotes() {
        return with(Extra.FOOTNOTES);
    }

    /**
     * The same, with the images of the story, each a paragraph where it stood, one that stood in a list behind it:
     * {@code ![The quay](https://example.com/quay.jpg "Photo: Ann Lee")}, with its caption and its credit. Captions are
     * no part of the text, so that a page has them on request only. Addresses other than http and https are left out.
     */
    public MarkdownWriter withImages() {
        return with(Extra.IMAGES);
    }

    /** The same, with an address ahead of each block: {@code <a id="p1"></a>} for the first, whatever its kind. */
    public MarkdownWriter withAnchors() {
        return with(Extra.ANCHORS);
    }

    @Override
    public void write(Article article, OutputStream out) throws IOException {
        out.write(print(article).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String print(Article article) {
        return MarkdownPage.print(article, extras);
    }

    private MarkdownWriter with(Extra extra) {
        Set<Extra> more = EnumSet.copyOf(extras);
        more.add(extra);
        return new MarkdownWriter(more);
    }
}
