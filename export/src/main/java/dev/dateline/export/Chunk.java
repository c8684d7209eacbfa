package dev.dateline.export;

import dev.dateline.export.chunk.Passage;
import dev.dateline.export.chunk.PassageCutter;
import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A passage of an article, short enough to be indexed, embedded or shown in an answer. {@link ChunkWriter} writes it as a
 * line of JSON, and says where an article is cut.
 *
 * <pre>{@code
 * for (Chunk chunk : Chunk.of(article, 1200)) {
 *     index.add(article.textOf(chunk.span()), chunk.headings());
 * }
 * }</pre>
 *
 * @param number its number in the article, from 1
 * @param count how many the article has
 * @param span where it stands in the text
 * @param headings the headings that it stands under, the outermost first; those that it begins with among them
 * @param speakers who says or writes something in it, in order; not who is only reported to think it
 * @param quotes the quotes that lie in it, wholly or, if too long for any passage, in part
 */
public record Chunk(
        int number, int count, Span span, List<String> headings, List<Speaker> speakers, List<Quote> quotes) {
    /** Checks the number and copies the lists. */
    public Chunk {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException("chunk " + number + " is not one of " + count);
        }
        Objects.requireNonNull(span, "span");
        headings = List.copyOf(headings);
        speakers = List.copyOf(speakers);
        quotes = List.copyOf(quotes);
    }

    /**
     * The passages of an article, in order; none if it has no text.
     *
     * @param size the most UTF-16 code units that a passage has
     * @throws IllegalArgumentException if the size is less than {@link ChunkWriter#LEAST_SIZE}
     */
    public static List<Chunk> of(Article article, int size) {
        return of(article, size, Offsets.UTF16);
    }

    static List<Chunk> of(Article article, int size, Offsets unit) {
        ChunkWriter.checkSize(size);
        OffsetScale scale = OffsetScale.of(article.text(), unit);
        List<Passage> passages = PassageCutter.passages(article, size, scale::fromUtf16);
        List<Chunk> chunks = new ArrayList<>();
        Map<String, Speaker> byId = new HashMap<>();
        article.speakers().forEach(speaker -> byId.put(speaker.id(), speaker));
        List<Quote> quotes = article.quotes();
        int next = 0;
        for (Passage passage : passages) {
            Span span = passage.span();
            List<Quote> inside = new ArrayList<>();
            while (next < quotes.size() && quotes.get(next).span().end() <= span.start()) {
                next++;
            }
            for (int i = next; i < quotes.size() && quotes.get(i).span().overlaps(span); i++) {
                inside.add(quotes.get(i));
            }
            chunks.add(new Chunk(
                    chunks.size() + 1, passages.size(), span, passage.headings(), speakers(byId, inside), inside));
        }
        return List.copyOf(chunks);
    }

    private static List<Speaker> speakers(Map<String, Speaker> byId, List<Quote> quotes) {
        Set<String> ids = new LinkedHashSet<>();
        for (Quote quote : quotes) {
            if (quote.act() != Act.THOUGHT) {
                quote.speaker().ifPresent(ids::add);
                ids.addAll(quote.attribution().coSpeakers());
            }
        }
        return ids.stream().map(byId::get).filter(Objects::nonNull).toList();
    }
}
