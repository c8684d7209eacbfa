package dev.dateline.cli;

import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Who said what in one article, for people: in the order of the story, a speaker's name above what the speaker says
 * until somebody else does.
 */
final class QuotePage {
    private static final String INDENT = "  ";
    private static final String HANGING = "    "; // so that the eye sees where each quote begins

    private final Article article;
    private final Paint paint;
    private final int columns;
    private final StringBuilder page = new StringBuilder();
    private final Set<String> introduced = new HashSet<>();

    private QuotePage(Article article, Paint paint, int columns) {
        this.article = article;
        this.paint = paint;
        this.columns = columns;
    }

    /** The page with these quotes of the article. */
    static String print(Article article, List<Quote> quotes, Paint paint, int columns) {
        QuotePage page = new QuotePage(article, paint, columns);
        page.head();
        if (quotes.isEmpty()) {
            page.page.append('\n').append(paint.faint("Nobody is quoted.")).append('\n');
        }
        String last = "";
        for (Quote quote : quotes) {
            String name = page.name(quote);
            if (!name.equals(last)) {
                page.heading(name, quote);
                last = name;
            }
            page.quote(quote);
        }
        return page.page.toString();
    }

    private void head() {
        for (String line : Columns.wrap(Harmless.line(article.headline().orElse("")), columns)) {
            page.append(paint.bold(line)).append('\n');
        }
        page.append(paint.faint(Harmless.of(article.origin().source()))).append('\n');
    }

    private void heading(String name, Quote quote) {
        page.append('\n');
        Optional<Speaker> speaker = article.speakerOf(quote);
        boolean isAlone = quote.attribution().coSpeakers().isEmpty();
        String titles = "";
        if (speaker.isPresent() && isAlone && introduced.add(speaker.get().id())) {
            titles = titles(speaker.get());
        }
        List<String> lines = Columns.wrap(titles.isEmpty() ? name : name + ", " + titles, columns);
        // the name is bold, the titles behind it are not, wherever the line breaks
        int bold = name.length();
        for (String line : lines) {
            int cut = Math.max(0, Math.min(bold, line.length()));
            page.append(paint.bold(line.substring(0, cut)))
                    .append(paint.faint(line.substring(cut)))
                    .append('\n');
            bold -= line.length() + 1;
        }
    }

    private void quote(Quote quote) {
        int width = Math.max(1, columns - HANGING.length());
        List<String> lines = Columns.wrap(words(quote.span()), width);
        String remark = remark(quote);
        for (int i = 0; i < lines.size(); i++) {
            page.append(i == 0 ? INDENT : HANGING).append(lines.get(i));
            if (i == lines.size() - 1 && !remark.isEmpty()) {
                boolean fits = Columns.of(lines.get(i)) + 2 + Columns.of(remark) <= width;
                page.append(fits ? "  " : "\n" + HANGING).append(paint.faint(remark));
            }
            page.append('\n');
        }
    }

    /** What the words themselves do not show: quotation marks show speech. */
    private String remark(Quote quote) {
        List<String> remarks = new ArrayList<>();
        if (quote.kind() != QuoteKind.DIRECT) {
            remarks.add(quote.kind().key());
        }
        if (quote.act() != Act.SPEECH) {
            remarks.add(quote.act().key());
        }
        quote.attribution().via().ifPresent(via -> remarks.add("via " + words(via)));
        return remarks.isEmpty() ? "" : "(" + String.join(", ", remarks) + ")";
    }

    private String name(Quote quote) {
        List<String> names = new ArrayList<>();
        quote.speaker().flatMap(article::speaker).ifPresent(speaker -> names.add(Harmless.line(speaker.name())));
        for (String id : quote.attribution().coSpeakers()) {
            article.speaker(id).ifPresent(speaker -> names.add(Harmless.line(speaker.name())));
        }
        if (names.isEmpty()) {
            return quote.source().map(this::words).orElse("Not said by whom");
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    /** Titles and affiliation, but for what the name of somebody without one says itself: "a spokesman for the port". */
    private static String titles(Speaker speaker) {
        List<String> titles = new ArrayList<>(speaker.titles());
        speaker.affiliation()
                .filter(place -> titles.stream().noneMatch(title -> title.contains(place)))
                .ifPresent(titles::add);
        titles.removeIf(title -> speaker.anonymous() && speaker.name().contains(title));
        return Harmless.line(String.join(", ", titles));
    }

    private String words(Span span) {
        return Harmless.line(article.textOf(span));
    }
}
