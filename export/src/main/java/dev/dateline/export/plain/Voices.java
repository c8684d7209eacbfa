package dev.dateline.export.plain;

import dev.dateline.model.Article;
import dev.dateline.model.Quote;
import dev.dateline.model.Speaker;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who says the quotes of one article. */
public final class Voices {
    private final Article article;
    private final Map<String, Speaker> byId = new HashMap<>();

    private Voices(Article article) {
        this.article = article;
    }

    /** The voices of an article. */
    public static Voices of(Article article) {
        Voices voices = new Voices(article);
        article.speakers().forEach(speaker -> voices.byId.put(speaker.id(), speaker));
        return voices;
    }

    /** The speaker of a quote. */
    public Optional<Speaker> lead(Quote quote) {
        return quote.speaker().map(byId::get);
    }

    /** The names of all who say a quote, the lead first; empty where the text does not tell. */
    public List<String> names(Quote quote) {
        List<String> names = new ArrayList<>();
        lead(quote).ifPresent(speaker -> names.add(speaker.name()));
        for (String id : quote.attribution().coSpeakers()) {
            Optional.ofNullable(byId.get(id)).ifPresent(speaker -> names.add(speaker.name()));
        }
        return names;
    }

    /** All who say a quote, as a sentence names them, or else their name as printed; empty where nothing tells. */
    public String sentence(Quote quote) {
        List<String> names = names(quote);
        if (names.isEmpty()) {
            return quote.source().map(article::textOf).orElse("");
        }
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }
}
