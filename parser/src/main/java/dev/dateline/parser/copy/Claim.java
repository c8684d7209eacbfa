package dev.dateline.parser.copy;

/**
 * One thing that a page says of itself; another place of the page may say something else.
 *
 * @param fact what it is about
 * @param value as the page has it, white space folded, never blank
 * @param witness where the page says so
 */
public record Claim(Fact fact, String value, Witness witness) {
    /** What pages tell of themselves. */
    public enum Fact {
        /** The headline. */
        HEADLINE,
        /** The line below it, or a description. */
        SUBHEADLINE,
        /** One author's name, or a byline with several. */
        AUTHOR,
        /** When it was published. */
        PUBLISHED,
        /** When it was last changed. */
        MODIFIED,
        /** The language of the page. */
        LANGUAGE,
        /** The canonical address. */
        URL,
        /** The name of the site. */
        SITE,
        /** The publisher or an agency as author. */
        ORGANIZATION,
        /** An organization that signs as author. */
        SIGNER,
        /** The section. */
        SECTION,
        /** One keyword. */
        KEYWORD,
        /** {@code true} where the page says that it is not free to read. */
        PAYWALLED,
        /** What the page is, where it is no article: “a list of links”. */
        NO_ARTICLE
    }

    /** Where a page says something, the most trusted first. */
    public enum Witness {
        /** Linked data of the article. */
        JSON_LD,
        /** A {@code meta} element. */
        META,
        /** Microdata and RDFa in the page's elements. */
        MICRODATA,
        /** A {@code time} element. */
        TIME,
        /** What readers see: a heading, a byline. */
        VISIBLE,
        /** The address. */
        ADDRESS,
        /** The {@code title} element. */
        TITLE,
        /** A heading below the first level, above the story. */
        HEADING,
        /** What readers see in the story or below it, where other stories and other people have their days and names. */
        BELOW
    }
}
