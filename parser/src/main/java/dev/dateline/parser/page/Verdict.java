package dev.dateline.parser.page;

/** What the rules say of a passage: that it belongs to the story, or why not. */
enum Verdict {
    /** It belongs to the story. */
    STORY,
    /** It stands outside the story's element, or in what is never a story. */
    ELSEWHERE,
    /** It stands in a part of the page that is no part of the story. */
    FOREIGN,
    /** Its element names it a label. */
    NAMED_LABEL,
    /** It stands above the headline or the first prose. */
    ABOVE,
    /** It repeats the headline. */
    HEADLINE,
    /** It is a link and little else. */
    LINKED,
    /** It stands in a list of links. */
    LISTED,
    /** Its words are those of a label. */
    LABEL,
    /** It points to another story, or invites. */
    POINTER,
    /** It is a line outside the paragraphs of the story. */
    LOOSE,
    /** It is a paragraph that the story has already. */
    REPEATED
}
