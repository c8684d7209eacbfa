package dev.dateline.export.markdown;

import dev.dateline.export.markdown.Escapes.Place;
import dev.dateline.export.plain.Printable;
import dev.dateline.export.plain.Voices;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Body;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** One article as a page of Markdown. */
public final class MarkdownPage {
    private static final Marks NO_MARKS = Marks.of(Body.EMPTY);

    private final Article article;
    private final Set<Extra> extras;
    private final Voices voices;
    private final StringBuilder page = new StringBuilder();

    private MarkdownPage(Article article, Set<Extra> extras) {
        this.article = article;
        this.extras = extras;
        voices = Voices.of(article);
    }

    /** The page, which ends with a line end; an article without a headline and a text gives an empty one. */
    public static String print(Article article, Set<Extra> extras) {
        return new MarkdownPage(article, extras).print();
    }

    private String print() {
        if (extras.contains(Extra.FRONT_MATTER)) {
            FrontMatter.write(article, voices, page);
        }
        article.headline().ifPresent(headline -> {
            page.append("# ");
            line(headline, Place.HEADING);
            page.append('\n');
        });
        List<Quote> noted = extras.contains(Extra.FOOTNOTES) ? attributed() : List.of();
        footnotes(BlockWriter.write(article, extras, noted, page));
        return page.toString();
    }

    /** The quotes that a footnote can name a speaker of; a thought is nobody's word. */
    private List<Quote> attributed() {
        List<Quote> attributed = new ArrayList<>();
        for (Quote quote : article.quotes()) {
            if (quote.act() != Act.THOUGHT && !voices.sentence(quote).isBlank()) {
                attributed.add(quote);
            }
        }
        return attributed;
    }

    private void footnotes(List<Quote> noted) {
        Set<String> introduced = new HashSet<>();
        for (int i = 0; i < noted.size(); i++) {
            Quote quote = noted.get(i);
            page.append(i == 0 ? "\n[^" : "[^").append(quote.id()).append("]: ");
            StringBuilder note = new StringBuilder(voices.sentence(quote));
            boolean isAlone = quote.attribution().coSpeakers().isEmpty();
            Speaker lead = voices.lead(quote).orElse(null);
            if (lead != null && isAlone && introduced.add(lead.id())) {
                lead.titles().forEach(title -> note.append(", ").append(title));
            }
            quote.attribution()
                    .via()
                    .ifPresent(via ->
                            note.append(" (via ").append(article.textOf(via)).append(')'));
            line(note.toString(), Place.LINES);
            page.append('\n');
        }
    }

    private void line(String copy, Place place) {
        String words = Printable.line(copy);
        if (!words.isEmpty()) {
            InlineWriter.write(new Stretch(words, 0, words.length(), place), "", page, NO_MARKS, List.of());
        }
    }
}
