package dev.dateline.parser.page;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.BlockKind;
import dev.dateline.model.Image;
import dev.dateline.parser.copy.Claim;
import dev.dateline.parser.copy.Claim.Fact;
import dev.dateline.parser.copy.Claim.Witness;
import dev.dateline.parser.copy.Draft;
import dev.dateline.parser.text.ReadingSink;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class PageReaderTest {
    private static final String FIRST =
            "The harbour of Altona will close for two weeks in March, the port authority said on Monday.";
    private static final String SECOND =
            "Ships are to be sent to Wedel, where three new piers have been built since the autumn, it said.";

    private static Draft read(String html) {
        return PageReader.read(html, Optional.of("https://news.example/2024/03/04/harbour"), 512, ReadingSink.SILENT);
    }

    private static List<String> values(Draft draft, Fact fact, Witness witness) {
        return draft.claims().stream()
                .filter(claim -> claim.fact() == fact && claim.witness() == witness)
                .map(Claim::value)
                .toList();
    }

    @Test
    void aStoryIsFoundAmongMenusSharesAndTeasers() {
        Draft draft = read("""
                <body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav>
                <main><h1>Harbour to close</h1><div class="byline">By Jane Doe</div>
                <div class="share-bar"><a href="#">Share</a></div>
                <p>%s</p><p><a href="/x">Read more: The piers of Wedel</a></p><p>%s</p>
                <div class="related"><h3>Related</h3><p>Another story about ships that is long enough.</p></div>
                </main><footer>© 2024 Example News. All rights reserved, and so on.</footer>
                """.formatted(FIRST, SECOND));

        assertThat(draft.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aStoryInTwoBoxesIsFoundWhole() {
        Draft draft = read("""
                <div><div class="a"><p>%s</p></div><div class="ad">Advertisement</div><div class="b"><p>%s</p></div></div>
                """.formatted(FIRST, SECOND));

        assertThat(draft.text()).isEqualTo(FIRST + "\n\n" + SECOND);
    }

    @Test
    void aPageOfLinksHasNoStory() {
        Draft draft = read("<ul>" + "<li><a href='/x'>Another headline of a story</a></li>".repeat(40) + "</ul>");

        assertThat(draft.text()).isEmpty();
    }

    @Test
    void twoLineBreaksPartParagraphsAndOneDoesNot() {
        Draft draft = read("<div>%s<br>On the quay nobody knew.<br><br>%s</div>".formatted(FIRST, SECOND));

        assertThat(draft.text()).isEqualTo(FIRST + " On the quay nobody knew.\n\n" + SECOND);
    }

    @Test
    void blocksKeepTheirKindsAndTablesTheirCells() {
        Draft draft = read("""
                <article><p>%s</p><h2>The piers</h2><ol><li>The first, which is old.</li></ol>
                <blockquote><p>We waited all day for the pilot.</p></blockquote>
                <table><tr><th>Pier</th><th>Length</th></tr><tr><td>One</td><td>90 m</td></tr></table><p>%s</p></article>
                """.formatted(FIRST, SECOND));

        assertThat(draft.blocks())
                .extracting(block -> block.kind())
                .containsExactly(
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.QUOTE,
                        BlockKind.TABLE,
                        BlockKind.PARAGRAPH);
        assertThat(draft.blocks().get(2).ordered()).isTrue();
        assertThat(draft.textOf(draft.blocks().get(4))).isEqualTo("Pier\tLength\nOne\t90 m");
    }

    @Test
    void linksAreAbsoluteAndOnlyThoseThatOneMayFollow() {
        Draft draft = read("""
                <base href="https://news.example/a/"><p>%s <a href="b">The <b>piers</b></a> and
                <a href="javascript:x()">more</a>.</p><p>%s</p>
                """.formatted(FIRST, SECOND));

        assertThat(draft.links()).singleElement().satisfies(link -> {
            assertThat(link.url()).isEqualTo("https://news.example/a/b");
            assertThat(link.span().of(draft.text())).isEqualTo("The piers");
        });
        assertThat(draft.emphasis())
                .singleElement()
                .satisfies(
                        stretch -> assertThat(stretch.span().of(draft.text())).isEqualTo("piers"));
    }

    @Test
    void aCaptionBelongsToItsImage() {
        Draft draft = read("""
                <article><p>%s</p><figure><img src="/quay.jpg">
                <figcaption>The quay on Monday. <span class="credit">Photo: A. Berg</span></figcaption></figure>
                <p>%s</p></article>
                """.formatted(FIRST, SECOND));

        assertThat(draft.text()).isEqualTo(FIRST + "\n\n" + SECOND);
        assertThat(draft.images())
                .containsExactly(new Image(
                        "https://news.example/quay.jpg", "The quay on Monday.", "Photo: A. Berg", FIRST.length() + 2));
    }

    @Test
    void anImageStandsWhereItsParagraphBegins() {
        Draft draft = read("""
                <article><p>%s</p><figure><img src="/1.jpg"></figure><p>%s</p>
                <figure><img src="/2.jpg"></figure><p>%s</p></article>
                """.formatted(FIRST, SECOND, FIRST + " " + SECOND));
        int second = FIRST.length() + 2;

        assertThat(draft.images())
                .containsExactly(
                        new Image("https://news.example/1.jpg", null, null, second),
                        new Image("https://news.example/2.jpg", null, null, second + SECOND.length() + 2));
    }

    @Test
    void anInvitationIsNoStoryButASayingIs() {
        Draft draft = read("""
                <article><p>%s</p><p>Sign up for our letters</p><p>“Join our watch,” he said.</p><p>%s</p></article>
                """.formatted(FIRST, SECOND));

        assertThat(draft.text()).isEqualTo(FIRST + "\n\n“Join our watch,” he said.\n\n" + SECOND);
    }

    @Test
    void whatIsHiddenIsNoStoryButALockedBodyIs() {
        String locked = (SECOND + " ").repeat(5);
        Draft draft = read("""
                <article><p>%s</p><div hidden>Please switch on your scripts to see this page, will you.</div>
                <div itemprop="articleBody" style="display: none"><p>%s</p></div></article>
                """.formatted(FIRST, locked));

        assertThat(draft.text()).isEqualTo(FIRST + "\n\n" + locked.strip());
    }

    @Test
    void brokenLinkedDataTellsWhatItCan() {
        Draft draft = read("""
                <script type="application/ld+json">/* cms */ [{"@type": "NewsArticle", "headline": "Harbour
                to close", "datePublished": "2024-03-04T09:30:00+01:00", "author": {"@id": "#jd"},},
                {"@id": "#jd", "@type": "Person", "name": "Jane &amp; Doe"}, {"broken</script>
                <p>%s</p><p>%s</p>
                """.formatted(FIRST, SECOND));

        assertThat(values(draft, Fact.HEADLINE, Witness.JSON_LD)).containsExactly("Harbour to close");
        assertThat(values(draft, Fact.PUBLISHED, Witness.JSON_LD)).containsExactly("2024-03-04T09:30:00+01:00");
        assertThat(values(draft, Fact.AUTHOR, Witness.JSON_LD)).containsExactly("Jane & Doe");
    }

    @Test
    void everyWitnessIsHeard() {
        Draft draft = read("""
                <html lang="en"><head><title>Harbour to close | Example News</title>
                <meta property="og:site_name" content="Example News"></head>
                <body><h1>Harbour to close</h1><p class="meta">Last updated <time datetime="2024-03-05">5 March</time></p>
                <p>By Jane Doe</p><p>%s</p><p>%s</p></body></html>
                """.formatted(FIRST, SECOND));

        assertThat(values(draft, Fact.HEADLINE, Witness.VISIBLE)).containsExactly("Harbour to close");
        assertThat(values(draft, Fact.SITE, Witness.META)).containsExactly("Example News");
        assertThat(values(draft, Fact.MODIFIED, Witness.TIME)).containsExactly("2024-03-05");
        assertThat(values(draft, Fact.AUTHOR, Witness.VISIBLE)).containsExactly("By Jane Doe");
        assertThat(values(draft, Fact.PUBLISHED, Witness.ADDRESS)).containsExactly("2024-03-04");
    }

    @Test
    void aStoryThatOnlyTheDataHoldIsTakenFromThem() {
        Draft draft = read("""
                <script type="application/ld+json">{"@type": "Article", "articleBody": "%s\\n\\n%s"}</script>
                <div id="app">Loading</div>
                """.formatted((FIRST + " ").repeat(3).strip(), SECOND));

        assertThat(draft.text()).endsWith(".\n\n" + SECOND);
        assertThat(draft.blocks()).hasSize(2);
    }
}
