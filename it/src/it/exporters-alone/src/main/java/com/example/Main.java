package com.example;

import dev.dateline.export.JsonReader;
import dev.dateline.export.JsonWriter;
import dev.dateline.export.Offsets;
import dev.dateline.model.Article;
import java.io.File;
import java.util.List;

/** Reads an article from JSON that another program wrote, changes its headline, and writes it. */
public final class Main {
    private static final String JSON =
            """
            {"version": 1, "producer": "exporters-alone", "id": "0", "source": "by hand", "format": "text",
             "offsets": "codepoint", "headline": "Talks start late",
             "text": "\\ud83d\\udea2 waits.", "blocks": [{"kind": "paragraph", "start": 0, "end": 8}]}
            """;

    private Main() {}

    public static void main(String[] arguments) {
        Article read = JsonReader.read(JSON);
        Article changed = new Article(
                read.origin(),
                read.head().toBuilder().headline("Ship waits").build(),
                read.body(),
                read.quotes(),
                read.speakers(),
                read.notes(),
                read.diagnostics());
        String written = JsonWriter.lines().offsets(Offsets.CODEPOINT).print(changed);
        System.out.println("characters of the text: " + read.text().length());
        System.out.println("code points of its block: " + written.replaceFirst(".*\"end\":([0-9]+)(?s:.*)", "$1"));
        System.out.println("new headline: " + written.contains("\"headline\":\"Ship waits\""));
        System.out.println("equal when read back: " + JsonReader.read(written).equals(changed));

        for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
            String name = new File(entry).getName();
            if (name.startsWith("dateline-")) {
                System.out.println("class path: " + name.replaceFirst("-[0-9].*", ""));
            }
        }
        for (String name : List.of("dev.dateline.parser.ArticleParser", "org.jsoup.Jsoup")) {
            System.out.println(name + ": " + (isSeen(name) ? "seen" : "not seen"));
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
