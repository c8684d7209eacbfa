package dev.dateline.model;

import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.List;

/** Articles for tests: one with every fact there is, and one with none. */
final class Articles {
    static final String TEXT = "“We are late,” said Anna Berg, the mayor. She and Jan Holm believe the tide will turn.";

    private Articles() {}

    static Article empty() {
        return new Article(origin(), Head.EMPTY, Body.EMPTY, List.of(), List.of(), List.of(), List.of());
    }

    static Article full() {
        return new Article(
                origin(),
                head(),
                body(),
                List.of(direct(), thought()),
                List.of(speaker("s1", "Anna Berg"), speaker("s2", "Jan Holm")),
                List.of(new Note(NoteKind.CREDIT, "(Reporting by A B)", TEXT.length(), List.of(Author.of("A B")))),
                List.of(new Diagnostic("odd", "an odd sign", 3)));
    }

    static Origin origin() {
        return new Origin(
                "talks.txt", Format.TEXT, "9f2c31d07ab4e6c8", "https://example.com/a", "Example", "en", "dateline 1");
    }

    static Head head() {
        Dateline dateline = new Dateline(
                "ALTONA, Ore., March 4, 14:05 GMT (Reuters) -",
                "ALTONA, Ore.",
                List.of(new Place("Altona", "Ore.")),
                Moment.of(3, 4),
                LocalTime.of(14, 5),
                "GMT",
                List.of("Reuters"),
                InputPlace.of(new Span(0, 44)));
        return Head.builder()
                .headline("Altona waits")
                .subheadline("And waits")
                .dateline(dateline)
                .authors(List.of(new Author("Jane Doe", "Writer", "Paris")))
                .agencies(List.of("Reuters"))
                .published(Moment.of(OffsetDateTime.parse("2024-03-04T09:30:00+08:00")))
                .modified(Moment.of(2024, 3, 5))
                .standing(new Standing(Status.UPDATE, 2, Moment.of(2024, 3, 6)))
                .section("Ports")
                .keywords(List.of("tide"))
                .images(List.of(new Image("https://example.com/1.jpg", "The harbour", "C. Dee", 0)))
                .paywalled(true)
                .build();
    }

    static Body body() {
        return new Body(
                TEXT,
                List.of(new Block(BlockKind.LIST_ITEM, span(TEXT), 1, true, InputPlace.of("html > body > li"))),
                List.of(new Link(span("Anna Berg"), "https://example.com/berg")),
                List.of(new Emphasis(span("late"), EmphasisKind.STRONG)));
    }

    static Quote direct() {
        Attribution said = new Attribution(span("said"), span("Anna Berg"), null, null, null, "s1", List.of(), 97);
        return new Quote(
                "q1",
                QuoteKind.DIRECT,
                Act.SPEECH,
                span("“We are late,”"),
                List.of(span("We are late")),
                1,
                said,
                InputPlace.of(new Span(50, 64)));
    }

    static Quote thought() {
        Attribution said =
                new Attribution(span("believe"), span("She and Jan Holm"), null, null, null, "s1", List.of("s2"), null);
        return new Quote("q2", QuoteKind.INDIRECT, Act.THOUGHT, span("the tide will turn"), List.of(), 2, said, null);
    }

    static Speaker speaker(String id, String name) {
        return new Speaker(
                id,
                name,
                SpeakerKind.PERSON,
                List.of("mayor"),
                "Altona",
                false,
                List.of(new Mention(span(name), MentionKind.NAME)));
    }

    /** Where words stand in the text. */
    static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
