package dev.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.module.ModuleDescriptor.Requires;
import java.util.List;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private static final Span LATE = Articles.span("We are late");

    @Test
    void aFullArticleSurvivesSerializationAndEqualsItself() throws Exception {
        assertThat(serialized(Articles.full())).isEqualTo(Articles.full());
    }

    @Test
    void anEmptyArticleSurvivesSerializationAndEqualsItself() throws Exception {
        assertThat(serialized(Articles.empty())).isEqualTo(Articles.empty());
    }

    @Test
    void theShortAccessorsGiveTheFactsOfTheParts() {
        Article article = Articles.full();

        assertThat(article.headline()).contains("Altona waits");
        assertThat(article.textOf(article.quotes().get(0).span())).isEqualTo("“We are late,”");
        assertThat(article.speakerOf(article.quotes().get(0)).map(Speaker::name))
                .contains("Anna Berg");
        assertThat(article.contextOf(article.quotes().get(1))).isEqualTo(article.blocks());
    }

    @Test
    void aCoSpeakerSaysTheQuoteToo() {
        Article article = Articles.full();

        assertThat(article.quotesOf(article.speakers().get(0)))
                .extracting(Quote::id)
                .containsExactly("q1", "q2");
        assertThat(article.quotesOf(article.speakers().get(1)))
                .extracting(Quote::id)
                .containsExactly("q2");
    }

    @Test
    void theDateIsThePublicationsElseTheDatelinesIfItHasAYear() {
        Dateline march = Articles.head().dateline().orElseThrow();

        assertThat(Articles.full().date()).isEqualTo(Articles.head().published());
        assertThat(dated(march).date()).isEmpty();
        assertThat(dated(withDay(march, Moment.of(2024, 3, 4))).date()).contains(Moment.of(2024, 3, 4));
    }

    @Test
    void theContextOfAQuoteIsItsBlockAndTheOneBefore() {
        String text = "One.\n\nTwo.\n\nThe sea rose, he said.";
        Body body = body(text, new Span(0, 4), new Span(6, 10), new Span(12, text.length()));
        Article article = article(body, List.of(quote("q1", new Span(12, 24))), List.of());

        assertThat(article.contextOf(article.quotes().get(0)))
                .extracting(block -> article.textOf(block.span()))
                .containsExactly("Two.", "The sea rose, he said.");
    }

    @Test
    void aQuoteLiesInOneBlock() {
        Body body = body("One.\n\nTwo.", new Span(0, 4), new Span(6, 10));

        refused("quote [2, 8) does not lie in one block", body, quote("q1", new Span(2, 8)));
    }

    @Test
    void quotesStandInOrderUnderTheirNumbers() {
        Body body = body("One. Two.", new Span(0, 9));

        refused(
                "quote [2, 6) starts before the end of the last",
                body,
                quote("q1", new Span(0, 4)),
                quote("q2", new Span(2, 6)));
        refused("quote 1 is called q7", body, quote("q7", new Span(0, 4)));
    }

    @Test
    void aSpanStaysInTheTextAndSplitsNoPair() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("One.", new Span(0, 5)))
                .withMessage("block [0, 5) ends behind a text of 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("a\ud83d\udea2", new Span(0, 2)))
                .withMessage("block [0, 2) splits a surrogate pair");
    }

    @Test
    void blocksStandInOrderAndCoverTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("One two", new Span(0, 3)))
                .withMessage("no block covers the character at 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> body("One two", new Span(0, 4), new Span(3, 7)))
                .withMessage("block [3, 7) starts before the end of the last");
    }

    @Test
    void everyReferenceToASpeakerResolves() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(Articles.body(), List.of(Articles.direct()), List.of()))
                .withMessage("speaker s1 of a quote is not listed");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(Articles.body(), List.of(), List.of(Articles.speaker("s1", "Anna Berg"))))
                .withMessage("a speaker is listed who is quoted nowhere");
    }

    @Test
    void verbatimWordsLieInTheirQuoteAndFitItsKind() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(QuoteKind.DIRECT, new Span(40, 50), List.of(LATE)))
                .withMessageContaining("verbatim [1, 12) lies outside [40, 50)");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quote(QuoteKind.INDIRECT, new Span(0, 20), List.of(LATE)))
                .withMessage("a indirect quote has verbatim [[1, 12)]");
    }

    @Test
    void whatIsUnknownIsAbsentAndNeverBlank() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Head.builder().headline(" ").build())
                .withMessage("headline is blank: what is unknown is absent");
    }

    @Test
    void aConfidenceNeedsASpeaker() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Attribution(null, null, null, null, null, null, List.of(), 50))
                .withMessageContaining("confidence 50");
    }

    @Test
    void aNoteStandsNotBehindTheText() {
        List<Note> notes = List.of(Note.of(NoteKind.END_MARK, "ENDS", 1));

        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        new Article(Articles.origin(), Head.EMPTY, Body.EMPTY, List.of(), List.of(), notes, List.of()))
                .withMessage("note at 1 stands behind the text");
    }

    @Test
    void theModelNeedsNothingButTheJdk() {
        assertThat(Article.class.getModule().getDescriptor().requires())
                .filteredOn(needed -> !needed.modifiers().contains(Requires.Modifier.STATIC))
                .extracting(needed -> needed.name())
                .containsExactly("java.base");
    }

    private static void refused(String message, Body body, Quote... quotes) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article(body, List.of(quotes), List.of()))
                .withMessage(message);
    }

    private static Article article(Body body, List<Quote> quotes, List<Speaker> speakers) {
        return new Article(Articles.origin(), Head.EMPTY, body, quotes, speakers, List.of(), List.of());
    }

    private static Body body(String text, Span... blocks) {
        return new Body(text, List.of(blocks).stream().map(Block::paragraph).toList(), List.of(), List.of());
    }

    private static Quote quote(String id, Span span) {
        return new Quote(id, QuoteKind.INDIRECT, Act.SPEECH, span, List.of(), 1, Attribution.NONE, null);
    }

    private static Quote quote(QuoteKind kind, Span span, List<Span> verbatim) {
        return new Quote("q1", kind, Act.SPEECH, span, verbatim, 1, Attribution.NONE, null);
    }

    private static Article dated(Dateline dateline) {
        Head head = Head.builder().dateline(dateline).build();
        return new Article(Articles.origin(), head, Body.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    private static Dateline withDay(Dateline dateline, Moment day) {
        return new Dateline(
                dateline.text(),
                dateline.placeOrNull(),
                dateline.places(),
                day,
                dateline.timeOrNull(),
                dateline.zoneOrNull(),
                dateline.agencies(),
                null);
    }

    private static Object serialized(Article article) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(article);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }
}
