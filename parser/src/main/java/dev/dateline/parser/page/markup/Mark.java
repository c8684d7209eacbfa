package dev.dateline.parser.page.markup;

/** What the names of an element (its class, id and role) say about it; marks are held as bits. */
public enum Mark {
    /** Words of the story. */
    STORY,
    /** Something beside the story, or a part of it. */
    ASIDE,
    /** Never the story: menus, boxes, shares, advertisements. */
    FOREIGN,
    /** Asks about cookies, whatever its size. */
    CONSENT,
    /** A line that says something of the story: its time, its tags, its tools. */
    LABEL,
    /** What readers wrote. */
    COMMENTS,
    /** Words about an image. */
    CAPTION,
    /** An image and little else. */
    PICTURE,
    /** Who made an image. */
    CREDIT,
    /** Who wrote the story. */
    BYLINE,
    /** When it was published. */
    DATE,
    /** The lines between headline and story. */
    STANDFIRST,
    /** Only for subscribers. */
    PAYWALL,
    /** Not displayed. */
    HIDDEN,
    /** The story's body, in the vocabulary of schema.org. */
    BODY,
    /** Entries of a live blog. */
    LIVE,
    /** Words about an image, where they stand right below one. */
    LEGEND;

    /** This mark as a set. */
    public int bit() {
        return 1 << ordinal();
    }

    /** Whether a set has this mark. */
    public boolean in(int marks) {
        return (marks & bit()) != 0;
    }
}
