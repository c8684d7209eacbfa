package dev.dateline.parser.page.display;

/** What the rules say of a passage: that it belongs to the story, or why not. */
public enum Verdict {
    /** It belongs to the story. */
    STORY("it reads like the story"),
    /** It stands outside the story's element, or in what is never a story. */
    ELSEWHERE("it is hidden, or stands in a menu or among comments"),
    /** It stands in a part of the page that is no part of the story. */
    FOREIGN("its element is no part of the story"),
    /** Its element names it a label. */
    NAMED_LABEL("its element is called a label"),
    /** It stands above the headline or the first prose. */
    ABOVE("it stands above the story"),
    /** It repeats the headline. */
    HEADLINE("it repeats the headline"),
    /** It is a link and little else. */
    LINKED("it is a link and little else"),
    /** It stands in a list of links. */
    LISTED("it stands in a list of links"),
    /** Its words are those of a label. */
    LABEL("its words are those of a label"),
    /** It points to another story, or invites. */
    POINTER("it points to another story, or invites"),
    /** It is a line outside the paragraphs of the story. */
    LOOSE("it is a line outside the story's paragraphs"),
    /** It is a paragraph that the story has already. */
    REPEATED("the story has it already"),
    /** It stands in most entries of a live blog. */
    TOOL("it stands in most entries of the live blog");

    private final String reason;

    Verdict(String reason) {
        this.reason = reason;
    }

    /** What it says, for people. */
    public String reason() {
        return reason;
    }
}
