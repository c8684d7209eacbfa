package dev.dateline.train;

import com.fasterxml.jackson.databind.JsonNode;
import dev.dateline.model.Article;
import dev.dateline.model.Block;
import dev.dateline.model.Span;
import dev.dateline.parser.ArticleParser;
import dev.dateline.parser.Source;
import dev.dateline.parser.text.Analysis;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A story with its attributions, as spans of the body that the parser reads.
 *
 * @param body the analysed body
 * @param attributions who is said to have said what
 */
record GoldStory(Analysis body, List<Attribution> attributions) {
    /**
     * An attribution; a part may have several spans, in order.
     *
     * @param cue the words that attribute
     * @param source who is said to have said it; none where the story does not tell
     * @param content what was said
     */
    record Attribution(List<Span> cue, List<Span> source, List<Span> content) {}

    private static final int RESYNC = 24;

    /** The story of a line of the corpus. */
    static GoldStory of(JsonNode story) {
        List<Attribution> attributions = new ArrayList<>();
        for (JsonNode attribution : story.path("attributions")) {
            attributions.add(new Attribution(
                    spans(attribution.path("cue")),
                    spans(attribution.path("source")),
                    spans(attribution.path("content"))));
        }
        return of(story.path("text").textValue(), attributions);
    }

    private static List<Span> spans(JsonNode pairs) {
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : pairs) {
            spans.add(new Span(pair.path(0).intValue(), pair.path(1).intValue()));
        }
        return spans;
    }

    /** The story of a text, whose attributions are spans of it. */
    static GoldStory of(String text, List<Attribution> attributions) {
        Article article = ArticleParser.builder().build().parse(Source.text(text));
        int[] places = align(text, article.text());
        List<Attribution> inBody = new ArrayList<>();
        for (Attribution attribution : attributions) {
            List<Span> cue = inBody(attribution.cue(), places);
            List<Span> content = inBody(attribution.content(), places);
            if (!cue.isEmpty() && !content.isEmpty()) { // else it stands in the headline
                inBody.add(new Attribution(cue, inBody(attribution.source(), places), content));
            }
        }
        List<Span> blocks = article.body().blocks().stream().map(Block::span).toList();
        return new GoldStory(Analysis.of(article.text(), blocks), inBody);
    }

    private static List<Span> inBody(List<Span> inText, int[] places) {
        List<Span> spans = new ArrayList<>();
        for (Span span : inText) {
            int start = -1;
            int end = -1;
            for (int at = span.start(); at < span.end(); at++) {
                if (places[at] >= 0) {
                    start = start < 0 ? places[at] : start;
                    end = places[at] + 1;
                }
            }
            if (start >= 0) {
                spans.add(new Span(start, end));
            }
        }
        return spans;
    }

    /** Where each character of a text stands in the body, or -1. */
    private static int[] align(String text, String body) {
        int[] places = new int[text.length()];
        Arrays.fill(places, -1);
        int i = 0;
        int j = 0;
        while (i < text.length() && j < body.length()) {
            if (isBlank(body.charAt(j))) {
                j++;
            } else if (isBlank(text.charAt(i))) {
                i++;
            } else if (text.charAt(i) == body.charAt(j)) {
                places[i++] = j++;
            } else {
                int found = text.indexOf(line(body, j), i);
                i = found < 0 ? i + 1 : found;
            }
        }
        return places;
    }

    private static String line(String body, int from) {
        String line = body.substring(from, Math.min(body.length(), from + RESYNC));
        int end = line.indexOf('\n');
        return (end < 0 ? line : line.substring(0, end)).strip();
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
    }
}
