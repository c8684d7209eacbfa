package dev.dateline.export.markdown;

/** What a page may have beside the story. */
public enum Extra {
    /** The facts of the head in YAML, ahead of the page. */
    FRONT_MATTER,
    /** A footnote a quote that names its speaker. */
    FOOTNOTES,
    /** The images of the story, each where it stood. */
    IMAGES,
    /** An address for each block: {@code p1}, {@code p2} … */
    ANCHORS
}
