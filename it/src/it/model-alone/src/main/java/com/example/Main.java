package com.example;

import dev.dateline.model.Act;
import dev.dateline.model.Article;
import dev.dateline.model.Attribution;
import dev.dateline.model.Block;
import dev.dateline.model.Body;
import dev.dateline.model.Format;
import dev.dateline.model.Head;
import dev.dateline.model.Mention;
import dev.dateline.model.MentionKind;
import dev.dateline.model.Origin;
import dev.dateline.model.Quote;
import dev.dateline.model.QuoteKind;
import dev.dateline.model.Span;
import dev.dateline.model.Speaker;
import dev.dateline.model.SpeakerKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.List;

/** Makes an article by hand, sends it through Java's serialization, and prints who said what. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException, ClassNotFoundException {
        Article article = article();
        for (Quote quote : article.quotes()) {
            System.out.println(article.speakerOf(quote).orElseThrow().name() + ": " + article.textOf(quote.span()));
        }
        System.out.println("equal after a journey: " + article.equals(sent(article)));

        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            System.out.println("class path: " + new File(entry).getName().replaceFirst("-[0-9].*", ""));
        }
        for (String name : List.of(
                "dev.dateline.parser.ArticleParser",
                "dev.dateline.export.JsonWriter",
                "com.fasterxml.jackson.core.JsonFactory",
                "org.jspecify.annotations.Nullable")) {
            System.out.println(name + ": " + (isSeen(name) ? "seen" : "not seen"));
        }
    }

    private static Article article() {
        String text = "\"We are late,\" said Anna Berg.";
        Span source = new Span(20, 29);
        Attribution said =
                new Attribution(new Span(15, 19), source, null, null, null, "s1", List.of(), 97);
        Quote quote = new Quote(
                "q1", QuoteKind.DIRECT, Act.SPEECH, new Span(0, 14), List.of(new Span(1, 13)), 1, said, null);
        Speaker speaker = new Speaker(
                "s1",
                "Anna Berg",
                SpeakerKind.PERSON,
                List.of(),
                null,
                false,
                List.of(new Mention(source, MentionKind.NAME)));
        return new Article(
                new Origin("by hand", Format.TEXT, "0", null, null, "en", "model-alone"),
                Head.builder().headline("Talks start late").build(),
                new Body(text, List.of(Block.paragraph(new Span(0, text.length()))), List.of(), List.of()),
                List.of(quote),
                List.of(speaker),
                List.of(),
                List.of());
    }

    private static Object sent(Article article) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(article);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return in.readObject();
        }
    }

    private static boolean isSeen(String name) {
        try {
            Class.forName(name);
            return true;
        } catch (ClassNotFoundException absent) {
            return false;
        }
    }
}
