package dev.dateline.parser.property;

import static org.assertj.core.api.Assertions.assertThat;

import dev.dateline.model.Article;
import dev.dateline.parser.Source;
import dev.dateline.parser.UnreadableException;
import dev.dateline.parser.spec.Invariants;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The copy is never wrong: whatever comes in, an article comes out, and the invariants hold. */
class AnyCopyTest {
    private static final String[] TELLING = {
        "\"", "'", "“", "”", "‘", "’", "„", "«", "»", "``", "''", ",", ".", ":", ";", "?", "!", "--", " - ", "—", "(",
        ")", "[", "]", "/", "\n", "\n\n", "\r\n", "\t", " ", "   ", "\u00a0", "\u00ad", "\u200b", "\ufeff", "\u2028",
        "\u0085", "\f", "\u0000", "\u001b", "e\u0301", "\u200f", "😀", "\ud83d", "\ude00", "ﬁ", "ß", "İ", "中文", "مرحبا",
        "said", "told", "she", "He", "they", "who", "that", "adding that", "according to", "in a statement", "not",
        "President", "Anna Berg", "von der Moor", "Berg", "the mayor", "officials", "GREBEN", "GREBEN, March 4",
        "(Reuters)", "(AP)", "UPDATE 2-", "By", "CORRECTED", "Copyright 2024", "###", "-30-", "(END)", "(MORE)",
        "Reporting by", "To contact the reporter", "2024-03-04", "29 Feb", "14:05 GMT", "the river", "rose", "S.", "U.S."
    };
    private static final String[] MARKUP = {
        "<p>", "</p>", "<div>", "</div>", "<article>", "<h1>", "</h1>", "<h2>", "<ul><li>", "</li></ul>", "<table><tr><td>",
        "</td>", "<a href='/x'>", "</a>", "<br>", "<b>", "</b>", "<pre>", "<blockquote>", "<figure><img src='a.jpg'>",
        "<figcaption>", "</figure>", "<script>", "</script>", "<!--", "-->", "<![CDATA[", "&amp;", "&#x1F600;", "&#xD83D;",
        "&nbsp", "<meta property='og:title' content='Berg'>", "<title>", "</title>", "<time datetime='2024-03-04T14:05Z'>",
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Berg\"", "}", "<span hidden>", "<"
    };

    @Property(tries = 1500)
    void anyStringIsWireCopy(@ForAll("strings") String copy) {
        assertReads(Source.text(copy));
    }

    @Property(tries = 500)
    void anyStringIsAPage(@ForAll("strings") String page) {
        assertReads(Source.html(page));
    }

    @Property(tries = 1500)
    void anyOrderOfTellingWordsIsWireCopyOfWhichNothingIsLost(@ForAll("tellingWords") String copy) {
        assertReads(Source.text(copy));
    }

    @Property(tries = 500)
    void anyOrderOfElementsIsAPage(@ForAll("pages") String page) {
        assertReads(Source.html(page));
    }

    @Property(tries = 300)
    void anyBytesAreTextOrRefusedAsNone(@ForAll byte[] bytes) {
        assertReads(Source.of(bytes));
    }

    @Provide
    Arbitrary<String> strings() {
        Arbitrary<Character> any = Arbitraries.chars(); // lone surrogates and controls among them
        Arbitrary<String> runs = Arbitraries.chars()
                .flatMap(sign -> Arbitraries.integers()
                        .between(1, 400)
                        .map(length -> String.valueOf(sign).repeat(length)));
        Arbitrary<String> telling = Arbitraries.of(TELLING);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(6, any.map(String::valueOf)),
                        net.jqwik.api.Tuple.of(3, telling),
                        net.jqwik.api.Tuple.of(1, runs))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> tellingWords() {
        return Arbitraries.of(TELLING).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.oneOf(Arbitraries.of(MARKUP), Arbitraries.of(MARKUP), Arbitraries.of(TELLING))
                .list()
                .ofMaxSize(60)
                .map(parts -> String.join(" ", parts));
    }

    private static void assertReads(Source source) {
        try {
            Article article = Invariants.parse(source);
            assertThat(article.speakers())
                    .as("speakers by a name that is none")
                    .noneMatch(speaker -> speaker.name().equalsIgnoreCase("unknown"));
        } catch (UnreadableException refused) {
            assertThat(refused.code()).isEqualTo("not-text");
        }
    }
}
