package dev.dateline.parser;

import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.BlockKind;
import dev.dateline.model.Body;
import dev.dateline.model.Diagnostic;
import dev.dateline.model.Emphasis;
import dev.dateline.model.EmphasisKind;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.InputPlace;
import dev.dateline.model.Link;
import dev.dateline.model.Note;
import dev.dateline.model.Origin;
import dev.dateline.model.Quote;
import dev.dateline.model.Span;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.CopyReader;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.copy.Envelope;
import dev.dateline.parser.copy.StoryBorders;
import dev.dateline.parser.input.CharacterReader;
import dev.dateline.parser.input.Characters;
import dev.dateline.parser.input.FormatGuess;
import dev.dateline.parser.input.Refusal;
import dev.dateline.parser.input.TwiceEncoded;
import dev.dateline.parser.name.CapitalCopy;
import dev.dateline.parser.page.PageReader;
import dev.dateline.parser.quote.saying.Saying;
import dev.dateline.parser.speaker.Cast;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.BlockLooks;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.ReadingSink;
import dev.dateline.parser.text.Tokens;
import dev.dateline.parser.wire.Story;
import dev.dateline.parser.wire.StoryReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The order of the rooms, and the one place that builds an article: bytes to characters, characters to a draft, the
 * draft to a story, its body to sayings, the sayings to speakers.
 */
final class Street {
    static final String PRODUCER = "dateline " + version();

    private final Limits limits;
    private final int leastHundredths; // of a speaker's confidence
    private final ArticleParser.Origins origins;
    private final @Nullable List<Reading> readings;

    /** A street for one input; it writes what its rules read to the list, if there is one. */
    Street(Limits limits, int leastHundredths, ArticleParser.Origins origins, @Nullable List<Reading> readings) {
        this.limits = limits;
        this.leastHundredths = leastHundredths;
        this.origins = origins;
        this.readings = readings;
    }

    /** The article of an input. */
    Article walk(Source source) {
        Input input = input(source);
        return article(input, new Part(source.name(), 0, input.text().length(), input.id(), List.of()));
    }

    /** The articles of an input that may hold several stories. */
    List<Article> walkAll(Source source) {
        Input input = input(source);
        List<Article> articles = new ArrayList<>();
        for (Part part : parts(input)) {
            articles.add(article(input, part));
        }
        return articles;
    }

    private List<Part> parts(Input input) {
        ReadingSink sink = new ReadingLog(readings).sink(at -> at);
        String text = input.text();
        List<Span> stories = input.format() == Format.HTML ? List.of() : StoryBorders.stories(text, sink);
        if (stories.isEmpty()) {
            return List.of(new Part(input.source().name() + "#1", 0, text.length(), input.id(), List.of()));
        }
        List<Part> parts = new ArrayList<>();
        int count = Math.min(stories.size(), limits.maxFacts());
        for (int i = 0; i < count; i++) {
            boolean cut = i == count - 1 && count < stories.size();
            Span story = cut
                    ? new Span(
                            stories.get(i).start(),
                            stories.get(stories.size() - 1).end())
                    : stories.get(i);
            List<Diagnostic> diagnostics = cut
                    ? List.of(Diagnostic.of("truncated", "only the first " + count + " stories are told apart"))
                    : List.of();
            String id = InputId.of(story.of(text).strip().getBytes(StandardCharsets.UTF_8));
            String name = input.source().name() + "#" + (i + 1);
            parts.add(new Part(name, story.start(), story.end(), id, diagnostics));
        }
        return parts;
    }

    private Input input(Source source) {
        byte[] bytes = source.bytes(limits.maxBytes());
        Characters characters = characters(source, bytes);
        Format format = source.format().orElseGet(() -> FormatGuess.of(characters.text(), source.name()));
        Characters meant = format == Format.HTML ? TwiceEncoded.mended(characters) : characters;
        return new Input(source, InputId.of(bytes), meant, format);
    }

    /** What was read, as characters. */
    private record Input(Source source, String id, Characters characters, Format format) {
        String text() {
            return characters.text();
        }
    }

    /**
     * The part of an input that becomes one article.
     *
     * @param name the article's source
     * @param from where it begins in the input's characters
     * @param to the offset behind it
     * @param id the article's
     * @param diagnostics what was odd about it
     */
    private record Part(String name, int from, int to, String id, List<Diagnostic> diagnostics) {}

    private Article article(Input input, Part part) {
        Source source = input.source();
        Format format = input.format();
        ReadingLog log = new ReadingLog(readings);
        Envelope envelope = format == Format.HTML ? Envelope.NONE : Envelope.of(input.text(), part.from(), part.to());
        Draft draft = format == Format.HTML
                ? PageReader.read(input.text(), source.url(), limits.maxDepth(), log.sink(at -> at))
                : CopyReader.read(input.text(), envelope);
        InputPlaces places = new InputPlaces(format, draft, origins);
        Story story = StoryReader.read(draft, source.date(), log.sink(places::inputOfDraft));
        List<Diagnostic> diagnostics = new ArrayList<>(input.characters().diagnostics());
        diagnostics.addAll(part.diagnostics());
        diagnostics.addAll(story.diagnostics());
        Body body = body(story, places, diagnostics);
        Head head = head(story, places, diagnostics);
        Analysis analysis = analysis(body, openings(body, story, draft));
        ReadingSink sink = log.sink(at -> places.inputOfDraft(story.origins().origin(at)));
        String language = language(story, analysis.tokens());
        Attributions attributions = Attributions.of(analysis, language, sink);
        List<Saying> sayings = kept(attributions.sayings(), "quotes", diagnostics);
        Cast cast = attributions.cast(story.head(), sayings, leastHundredths);
        if (body.text().isEmpty()) {
            diagnostics.add(noText(draft));
        } else if (attributions.isByMarksAlone()) {
            String message = "who said what is read in English only; this is " + language;
            diagnostics.add(Diagnostic.of("language-unsupported", message));
        }
        return new Article(
                origin(source, part, format, story, language),
                head,
                body,
                quotes(sayings, cast, story, places),
                cast.speakers(),
                notes(envelope, story, log),
                diagnostics);
    }

    /** The blocks with which an entry begins that does not go on from what is above it. */
    private static BitSet openings(Body body, Story story, Draft draft) {
        BitSet openings = new BitSet();
        int next = 0;
        for (int block = 0;
                block < body.blocks().size() && next < draft.openings().size();
                block++) {
            int origin = story.origins().origin(body.blocks().get(block).span().start());
            openings.set(block, block > 0 && draft.openings().get(next) <= origin);
            while (next < draft.openings().size() && draft.openings().get(next) <= origin) {
                next++;
            }
        }
        return openings;
    }

    private static Analysis analysis(Body body, BitSet openings) {
        List<Span> spans = new ArrayList<>();
        BitSet quotes = new BitSet();
        BitSet items = new BitSet();
        BitSet strong = new BitSet();
        BitSet listings = new BitSet();
        int listed = 0; // so much of the text is preformatted
        int next = 0; // the first emphasis that begins in the block or behind it
        for (Block block : body.blocks()) {
            quotes.set(spans.size(), block.kind() == BlockKind.QUOTE);
            items.set(spans.size(), block.kind() == BlockKind.LIST_ITEM);
            boolean preformatted = block.kind() == BlockKind.PREFORMATTED;
            listings.set(spans.size(), preformatted);
            listed += preformatted ? block.span().end() - block.span().start() : 0;
            while (next < body.emphasis().size()
                    && body.emphasis().get(next).span().start() < block.span().start()) {
                next++;
            }
            boolean bold = isBold(body.emphasis(), next, block.span());
            strong.set(spans.size(), bold || block.kind() == BlockKind.HEADING);
            spans.add(block.span());
        }
        if (listed * 10L > body.text().length() * 9L) {
            listings.clear(); // all of the page is set as it was typed
        }
        String text = CapitalCopy.read(body.text(), spans);
        return Analysis.of(text, spans, new BlockLooks(quotes, items, strong, listings, openings));
    }

    /** Whether a block is set in bold, or in bold and italics: what begins with it may be marked more than once. */
    private static boolean isBold(List<Emphasis> emphasis, int first, Span block) {
        boolean bold = false;
        for (int i = first; i < emphasis.size() && emphasis.get(i).span().start() == block.start(); i++) {
            bold |= covers(emphasis.get(i), block);
        }
        return bold;
    }

    /** Whether all of a block is bold, but for a mark behind it. */
    private static boolean covers(Emphasis emphasis, Span block) {
        return emphasis.kind() == EmphasisKind.STRONG
                && emphasis.span().start() == block.start()
                && emphasis.span().end() + 1 >= block.end();
    }

    /** Why there is no text: a page that is no article says what it is. */
    private static Diagnostic noText(Draft draft) {
        for (Claim claim : draft.claims()) {
            if (claim.fact() == Claim.Fact.NO_ARTICLE) {
                return Diagnostic.of("no-article", "the page is no article but " + claim.value());
            }
        }
        return Diagnostic.of("no-text", "no story was found");
    }

    /** The notes of the story between those of what it was sent in. */
    private static List<Note> notes(Envelope envelope, Story story, ReadingLog log) {
        List<Note> notes = new ArrayList<>();
        envelope.above().forEach(line -> notes.add(note(line, 0, log)));
        notes.addAll(story.notes());
        int end = story.body().text().length();
        envelope.below().forEach(line -> notes.add(note(line, end, log)));
        return notes;
    }

    private static Note note(Envelope.Line line, int at, ReadingLog log) {
        ReadingSink sink = log.sink(offset -> line.start() + offset);
        if (sink.listens()) {
            sink.read(
                    "envelope", 0, line.text(), "note: " + line.kind().key(), 0, "was put around the story to send it");
        }
        return new Note(line.kind(), line.text(), at, List.of());
    }

    private static Origin origin(Source source, Part part, Format format, Story story, @Nullable String language) {
        return new Origin(
                part.name(),
                format,
                part.id(),
                story.url().or(source::url).orElse(null),
                story.site().orElse(null),
                language,
                PRODUCER);
    }

    /** The language of the text, if it makes it plain: many pages claim that of their template. Else what is claimed. */
    private static @Nullable String language(Story story, Tokens tokens) {
        Optional<String> read = Language.of(tokens);
        Optional<String> claimed = story.language();
        boolean agree = read.isPresent() && claimed.isPresent() && isOf(claimed.get(), read.get());
        return (agree ? claimed : read.or(() -> claimed)).orElse(null);
    }

    private static boolean isOf(String tag, String language) {
        return Attributions.primary(tag).equals(Attributions.primary(language));
    }

    /** Behind the limit facts stop; the text stays whole. */
    private <T> List<T> kept(List<T> facts, String what, List<Diagnostic> diagnostics) {
        if (facts.size() <= limits.maxFacts()) {
            return facts;
        }
        diagnostics.add(Diagnostic.of("truncated", "only the first " + limits.maxFacts() + " " + what + " are listed"));
        return facts.subList(0, limits.maxFacts());
    }

    private Body body(Story story, InputPlaces places, List<Diagnostic> diagnostics) {
        Body body = story.body();
        List<Block> blocks = body.blocks();
        if (places.areKept()) {
            blocks = blocks.stream()
                    .map(block -> placed(block, places.ofBody(block.span(), story.origins())))
                    .toList();
        }
        List<Link> links = kept(body.links(), "links", diagnostics);
        List<Emphasis> emphasis = kept(body.emphasis(), "stretches of emphasis", diagnostics);
        boolean whole = links.size() == body.links().size()
                && emphasis.size() == body.emphasis().size();
        return whole && !places.areKept() ? body : new Body(body.text(), blocks, links, emphasis);
    }

    private static Block placed(Block block, InputPlace place) {
        return new Block(block.kind(), block.span(), block.level(), block.ordered(), place);
    }

    private Head head(Story story, InputPlaces places, List<Diagnostic> diagnostics) {
        return story.head().toBuilder()
                .dateline(story.head()
                        .dateline()
                        .map(dateline -> places.of(dateline, story.dateline()))
                        .orElse(null))
                .images(kept(story.head().images(), "images", diagnostics))
                .build();
    }

    private static List<Quote> quotes(List<Saying> sayings, Cast cast, Story story, InputPlaces places) {
        List<Quote> quotes = new ArrayList<>();
        for (int i = 0; i < sayings.size(); i++) {
            InputPlace place = places.areKept() ? places.ofBody(sayings.get(i).content(), story.origins()) : null;
            quotes.add(quote(i + 1, sayings.get(i), cast.parts().get(i), place));
        }
        return quotes;
    }

    private static Quote quote(int number, Saying saying, Cast.Part part, @Nullable InputPlace place) {
        Attribution attribution = new Attribution(
                saying.cueOrNull(),
                saying.sourceOrNull(),
                saying.viaOrNull(),
                saying.addresseeOrNull(),
                saying.occasionOrNull(),
                part.speakerOrNull(),
                part.coSpeakers(),
                part.hundredthsOrNull());
        return new Quote(
                "q" + number,
                saying.kind(),
                saying.act(),
                saying.content(),
                saying.verbatim(),
                saying.utterance(),
                attribution,
                place);
    }

    private static Characters characters(Source source, byte[] bytes) {
        try {
            return CharacterReader.read(bytes, source.charset());
        } catch (Refusal refusal) {
            throw new UnreadableException(refusal.code(), source.name() + ": " + refusal.getMessage());
        }
    }

    private static String version() {
        Properties properties = new Properties();
        try (InputStream file = Street.class.getResourceAsStream("dateline.properties")) {
            properties.load(Objects.requireNonNull(file, "no dateline.properties beside the parser"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException("dateline.properties", unreadable);
        }
        return properties.getProperty("version");
    }
}
