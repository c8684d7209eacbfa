package dev.dateline.model;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;

/**
 * A news story: what it says, where it was filed and by whom, and who said what.
 *
 * <p>All spans count UTF-16 code units over {@link #text()}, end exclusive. Quotes stand in order and do not overlap;
 * every speaker is the speaker or a co-speaker of a quote.
 *
 * <p>What no quote covers is the narrator's; as a script, block by block:
 *
 * <pre>{@code
 * for (Block block : article.blocks()) {
 *     int at = block.span().start();
 *     for (Quote quote : article.quotes()) {
 *         if (block.span().contains(quote.span())) {
 *             narrator(article.text().substring(at, quote.span().start()));
 *             speaker(article.speakerOf(quote), article.textOf(quote.span()));
 *             at = quote.span().end();
 *         }
 *     }
 *     narrator(article.text().substring(at, block.span().end()));
 * }
 * }</pre>
 *
 * @param origin what it was read from
 * @param head the facts about it
 * @param body the story itself
 * @param quotes who said what, in order
 * @param speakers the sources, in order of their first quote
 * @param notes what belongs to the copy but not to the text, in order of the input
 * @param diagnostics what a reader should know about how it was read
 */
public record Article(
        Origin origin,
        Head head,
        Body body,
        List<Quote> quotes,
        List<Speaker> speakers,
        List<Note> notes,
        List<Diagnostic> diagnostics)
        implements Serializable {
    /** No id of a quote or speaker is longer: "q" or "s" and its number. */
    private static final int LONGEST_ID = 10;

    /**
     * Copies the lists and checks every span, order and reference.
     *
     * @throws IllegalArgumentException naming the fact that is wrong
     */
    public Article {
        quotes = List.copyOf(quotes);
        speakers = List.copyOf(speakers);
        notes = List.copyOf(notes);
        diagnostics = List.copyOf(diagnostics);
        checkQuotes(body, quotes);
        checkSpeakers(body, quotes, speakers);
        for (Note note : notes) {
            if (note.at() > body.text().length()) {
                throw new IllegalArgumentException("note at " + note.at() + " stands behind the text");
            }
        }
    }

    /** The story itself. */
    public String text() {
        return body.text();
    }

    /** The blocks of the body, in order. */
    public List<Block> blocks() {
        return body.blocks();
    }

    /** The headline as printed, without its markers. */
    public Optional<String> headline() {
        return head.headline();
    }

    /** What stands ahead of the first paragraph. */
    public Optional<Dateline> dateline() {
        return head.dateline();
    }

    /** The people of the byline, in print order. */
    public List<Author> authors() {
        return head.authors();
    }

    /** When it was published, else the dateline's day if it has a year. */
    public Optional<Moment> date() {
        return head.published()
                .or(() -> head.dateline()
                        .flatMap(Dateline::date)
                        .filter(day -> day.year().isPresent()));
    }

    /** The characters of a span. */
    public String textOf(Span span) {
        return span.of(body.text());
    }

    /** The speaker of a quote. */
    public Optional<Speaker> speakerOf(Quote quote) {
        return quote.speaker().flatMap(this::speaker);
    }

    /** The speaker with this id. */
    public Optional<Speaker> speaker(String id) {
        int number = number(id, 's');
        return number > 0 && number <= speakers.size() ? Optional.of(speakers.get(number - 1)) : Optional.empty();
    }

    /** The quotes that a speaker says, alone or with others, in order. */
    public List<Quote> quotesOf(Speaker speaker) {
        return quotes.stream()
                .filter(quote -> quote.attribution().speaker().equals(Optional.of(speaker.id()))
                        || quote.attribution().coSpeakers().contains(speaker.id()))
                .toList();
    }

    /** The block that a quote stands in, and the one before it, if there is one. */
    public List<Block> contextOf(Quote quote) {
        List<Block> blocks = body.blocks();
        int low = 0;
        int high = blocks.size() - 1;
        while (low <= high) {
            int middle = (low + high) / 2;
            Span span = blocks.get(middle).span();
            if (span.contains(quote.span())) {
                return List.copyOf(blocks.subList(Math.max(0, middle - 1), middle + 1));
            }
            if (span.end() <= quote.span().start()) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return List.of();
    }

    private static void checkQuotes(Body body, List<Quote> quotes) {
        int reach = 0;
        int home = 0;
        for (int i = 0; i < quotes.size(); i++) {
            Quote quote = quotes.get(i);
            Span span = quote.span();
            Body.checkSpan(body.text(), span, "quote");
            if (number(quote.id(), 'q') != i + 1) {
                throw new IllegalArgumentException("quote " + (i + 1) + " is called " + quote.id());
            }
            if (span.start() < reach) {
                throw new IllegalArgumentException("quote " + span + " starts before the end of the last");
            }
            reach = span.end();
            List<Block> blocks = body.blocks();
            while (home < blocks.size() && blocks.get(home).span().end() <= span.start()) {
                home++;
            }
            if (home == blocks.size() || !blocks.get(home).span().contains(span)) {
                throw new IllegalArgumentException("quote " + span + " does not lie in one block");
            }
            for (Span words : quote.verbatim()) {
                Body.checkSpan(body.text(), words, "verbatim");
            }
            Attribution said = quote.attribution();
            Body.checkSpanOrNull(body.text(), said.cueOrNull(), "cue");
            Body.checkSpanOrNull(body.text(), said.sourceOrNull(), "source");
            Body.checkSpanOrNull(body.text(), said.viaOrNull(), "via");
            Body.checkSpanOrNull(body.text(), said.addresseeOrNull(), "addressee");
            Body.checkSpanOrNull(body.text(), said.occasionOrNull(), "occasion");
        }
    }

    private static void checkSpeakers(Body body, List<Quote> quotes, List<Speaker> speakers) {
        for (int i = 0; i < speakers.size(); i++) {
            Speaker speaker = speakers.get(i);
            if (number(speaker.id(), 's') != i + 1) {
                throw new IllegalArgumentException("speaker " + (i + 1) + " is called " + speaker.id());
            }
            for (Mention mention : speaker.mentions()) {
                Body.checkSpan(body.text(), mention.span(), "mention");
            }
        }
        int heard = 0;
        for (Quote quote : quotes) {
            String speaker = quote.attribution().speakerOrNull();
            if (speaker != null) {
                heard = heard(speaker, heard, speakers.size());
                for (String other : quote.attribution().coSpeakers()) {
                    heard = heard(other, heard, speakers.size());
                }
            }
        }
        if (heard != speakers.size()) {
            throw new IllegalArgumentException("a speaker is listed who is quoted nowhere");
        }
    }

    /** How many of the listed speakers are heard with this one, behind so many before. */
    private static int heard(String id, int before, int listed) {
        int number = number(id, 's');
        if (number == 0 || number > listed) {
            throw new IllegalArgumentException("speaker " + id + " of a quote is not listed");
        }
        if (number > before + 1) {
            throw new IllegalArgumentException("speaker " + id + " is not in order of the first quote");
        }
        return Math.max(before, number);
    }

    /** The number behind an id's letter; 0 where it is no such id. */
    private static int number(String id, char letter) {
        if (id.isEmpty() || id.length() > LONGEST_ID || id.charAt(0) != letter) {
            return 0;
        }
        int number = 0;
        for (int i = 1; i < id.length(); i++) {
            int digit = id.charAt(i) - '0';
            if (digit < 0 || digit > 9 || number == 0 && digit == 0) {
                return 0;
            }
            number = 10 * number + digit;
        }
        return number;
    }
}
