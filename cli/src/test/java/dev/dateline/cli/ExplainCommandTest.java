package dev.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** {@code dateline explain}: why each quote is one, and of whom. */
class ExplainCommandTest {
    @Test
    void aQuoteIsExplainedByItsCueAndHowSureItIs() {
        assertThat(explained("“We are late,” said Anna Berg. “We know.”\n\nShe told Radio One that it rained."))
                .containsPattern(
                        "quote +“We are late,” +Anna Berg +\\d+  “said” ahead of its source; cue by \\d+, source by \\d+\n")
                .containsPattern("quote +“We know.” +Anna Berg +0  no cue; goes on with the quotation before it\n")
                .containsPattern(
                        "quote +it rained +She +\\d+  “told” behind its source; cue by \\d+, source by \\d+\n");
    }

    @Test
    void aQuoteIsExplainedByWhatStandsAroundIt() {
        assertThat(explained("ANNA BERG: “We are late.”\n\nThe word is “a long and windy winter” in town."))
                .containsPattern("quote +“We are late.” +ANNA BERG +0  a name and a colon ahead of it\n")
                .containsPattern("quote +“a long and windy winter” .* 0  no cue");
    }

    @Test
    void aSpeakerIsExplainedByWhatItsSourceIs() {
        assertThat(explained("“We are late,” said Anna Berg. “We know,” she said. A spokesman said it rained."))
                .containsPattern("speaker +Anna Berg +Anna Berg +\\d+  its source is a name")
                .containsPattern("speaker +she +Anna Berg +\\d+  its source is a pronoun")
                .containsPattern("speaker +A spokesman +A spokesman +\\d+  its source is a phrase without a name");
    }

    @Test
    void anotherLanguageIsExplainedByItsMarks() {
        assertThat(explained("Le port rouvre lundi après neuf jours de grève, et la ville est soulagée."
                        + " « Nous sommes en retard », a dit la directrice du port."))
                .containsPattern(
                        "quote +« Nous sommes en retard » +no source +0  no cue; only marks are read in this language\n");
    }

    @Test
    void aPageIsExplainedPassageByPassageInOneLineEach() {
        String out = Call.reading("""
                <html><body><article><h1>Ferry sinks at its pier</h1>
                <p>The ferry sank at its pier on Monday, in water no deeper than a bathtub, and nobody was hurt.</p>
                <p><a href="/mill">Read more: Mill opens in the valley</a></p>
                <div class="offer"><h3>Read on at home</h3><p>Subscribe now for one crossing a month.</p></div>
                <p>The mayor, who had come to see it off, promised a new one by the summer.</p>
                <div hidden><p>Please switch on your scripts to see this page.</p></div>
                </article></body></html>
                """, "explain").out();

        assertThat(out)
                .containsPattern("passage +Ferry sinks at its pier +dropped +-?\\d+  it repeats the headline\n")
                .containsPattern("passage +The ferry sank .* kept +\\d+  it reads like the story\n")
                .containsPattern("passage +Read more.* dropped +-\\d+  it is a link and little else\n")
                .containsPattern("passage +Read on at home +dropped +-?\\d+  ")
                .containsPattern("passage +Subscribe now.* dropped +-\\d+  it points to another story, or invites\n")
                .containsPattern("passage +Please switch on.* dropped +0  it is hidden, or stands in a menu");
        assertThat(out.lines().filter(line -> line.startsWith("passage"))).hasSize(7);
    }

    @Test
    void whatAPageSaysOfItselfIsExplainedByWhereItSaysSo() {
        String out = Call.reading("""
                <html><head><title>Ferry sinks | Greben Post</title><meta name="author" content="webmaster">
                <script type="application/ld+json">
                {"@type": "NewsArticle", "headline": "It sank", "datePublished": "2024-03-04T06:00:00+01:00"}
                </script></head><body><article><h1>Ferry sinks</h1><p>By Jane Doe</p>
                <p>The ferry sank at its pier on Monday, in water no deeper than a bathtub, and nobody was hurt.</p>
                <p>The mayor, who had come to see it off, promised a new one by the summer.</p>
                <p>Published: 9 March 2024</p></article></body></html>
                """, "explain").out();

        assertThat(out)
                .containsPattern("headline +It sank +left +0  linked data say so\n")
                .containsPattern("headline +Ferry sinks +taken +0  readers see it at the story's head\n")
                .containsPattern("published +2024-03-04T06:00:00\\+01:00 +taken +0  linked data say so\n")
                .containsPattern("published +Published: 9 March 2024 +left +0  it stands in the story or below it")
                .containsPattern("author +webmaster +left +0  a meta element says so\n")
                .containsPattern("author +By Jane Doe +taken +0  readers see it at the story's head\n");
    }

    @Test
    void aPageOfTeasersIsExplainedAsNoArticle() {
        String teaser = "<div class='item'><h2><a href='/%d'>Mill number %d opens in the valley</a></h2>"
                + "<p>The first sacks of rye of mill number %d were ground on Sunday, and the baker wept.</p></div>";
        StringBuilder page = new StringBuilder("<html><body><main>");
        for (int i = 1; i < 7; i++) {
            page.append(teaser.formatted(i, i, i));
        }

        assertThat(Call.reading(page.append("</main></body></html>").toString(), "explain")
                        .out())
                .containsPattern("no-story .* the page is no article but a list of links\n")
                .containsPattern("passage +The first sacks .* dropped +-?\\d+  the page is no article");
    }

    @Test
    void aStoryThatIsNotDisplayedIsExplained() {
        assertThat(Call.reading("""
                <html><body><main><h1>Ferry sinks at its pier</h1><template>
                <p>The ferry sank at its pier on Monday, in water no deeper than a bathtub, and nobody was hurt.</p>
                <p>The mayor, who had come to see it off, promised a new one by the summer, and wept for an hour.</p>
                <p>It had crossed the river for forty years, eight times a day, and had never once been on time.</p>
                </template></main></body></html>
                """, "explain").out())
                .containsPattern("undisplayed-story +<template> +read +\\d+  the page displays no story")
                .containsPattern("passage +It had crossed .* kept +\\d+  it reads like the story");
    }

    private static String explained(String copy) {
        return Call.reading("Late\n\n" + copy, "explain").out();
    }
}
