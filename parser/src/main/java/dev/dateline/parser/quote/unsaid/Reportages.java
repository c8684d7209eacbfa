package dev.dateline.parser.quote.unsaid;

import dev.dateline.parser.text.Analysis;

/** How much of a text tells what people say, and where its headings stand, which tell hardly anything. */
public final class Reportages {
    private final Analysis body;
    private final Reportage whole;
    private final int register;

    /**
     * The reportage of a text.
     *
     * @param whole how much is reported in all of it
     * @param register the number of its {@link ReportageCounter#register() register}
     */
    public Reportages(Analysis body, Reportage whole, int register) {
        this.body = body;
        this.whole = whole;
        this.register = register;
    }

    /** The number of its {@link ReportageCounter#register() register}. */
    public int register() {
        return register;
    }

    /** How much is reported in all of the text. */
    public Reportage whole() {
        return whole;
    }

    /** Whether a token stands in a block that stands out and does not end as a sentence does. */
    public boolean isInHeading(int token) {
        int block = body.blockOf(token);
        if (!body.isStrong(block)) {
            return false; // most blocks
        }
        int last = body.firstOfBlock(block + 1) - 1;
        return last >= body.firstOfBlock(block) && !body.tokens().is(last, '.');
    }
}
