package dev.dateline.parser.quote.unsaid;

/**
 * How much of a text tells what people say. In a guide, a review or a handbook hardly a word attributes, though many
 * could: "the tent offers", "most riders prefer". There a cue has to be surer than in news, from which the model is
 * learned.
 */
public enum Reportage {
    /** News: as much is said as usual. */
    REPORT,

    /** Next to nothing is said. */
    ACCOUNT,

    /** More is told to the reader than of what others say, "[Your] boots have to breathe", or next to nothing but of things. */
    GUIDE
}
