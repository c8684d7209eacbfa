package dev.dateline.export.markdown;

import dev.dateline.export.markdown.Escapes.Place;
import dev.dateline.export.plain.Printable;
import dev.dateline.model.Article;
import dev.dateline.model.Body;
import dev.dateline.model.Image;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Writes the images of one article, each a paragraph where it stood: {@code ![The quay](https://… "Photo: Ann Lee")}.
 * Its caption stands for it where it cannot be shown, and its title says who made it.
 */
final class ImageWriter {
    /** What Markdown would read in a title. */
    private static final String SIGNS = "\"\\&`";

    private static final Marks NO_MARKS = Marks.of(Body.EMPTY);

    private final List<Image> images;
    private final StringBuilder page;
    private int next;

    /** The images, those of the head first; of an article that is to have none, none. */
    ImageWriter(Article article, boolean isIllustrated, StringBuilder page) {
        images = new ArrayList<>(isIllustrated ? article.head().images() : List.of());
        images.sort(Comparator.comparingInt(ImageWriter::at));
        this.page = page;
    }

    private static int at(Image image) {
        return image.at().orElse(-1);
    }

    /** Whether an image stands before this offset that is not written yet. */
    boolean isNextBefore(int offset) {
        return next < images.size() && at(images.get(next)) <= offset;
    }

    /** Writes the images that stand before this offset. */
    void writeBefore(int offset) {
        for (; isNextBefore(offset); next++) {
            Image image = images.get(next);
            LinkAddress.of(image.url()).filter(url -> !url.startsWith("mailto")).ifPresent(url -> write(image, url));
        }
    }

    private void write(Image image, String url) {
        if (page.length() > 0) {
            page.append('\n');
        }
        page.append("![");
        String caption = Printable.line(image.caption().orElse(""));
        InlineWriter.write(new Stretch(caption, 0, caption.length(), Place.ALTERNATIVE), "", page, NO_MARKS, List.of());
        page.append("](").append(url);
        title(image.credit())
                .ifPresent(title -> page.append(" \"").append(title).append('"'));
        page.append(")\n");
    }

    private static Optional<String> title(Optional<String> credit) {
        String line = Printable.line(credit.orElse(""));
        StringBuilder title = new StringBuilder();
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            title.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
        }
        return title.isEmpty() ? Optional.empty() : Optional.of(title.toString());
    }
}
