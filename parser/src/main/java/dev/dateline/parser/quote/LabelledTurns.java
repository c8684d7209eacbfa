package dev.dateline.parser.quote;

import dev.dateline.model.Span;
import dev.dateline.parser.quote.word.Narration;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Language;
import dev.dateline.parser.text.Tokens;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The turns of an interview in a language other than English: paragraphs without marks that open with who speaks and a
 * colon, “Brodersen: Wir sind spät dran.” Somebody has to have a second turn, and a question has to be asked, so that a
 * list of names is none.
 */
final class LabelledTurns {
    private static final int LEAST_TURNS = 3;

    /** How many words a label has at most. */
    private static final int LABEL = 6;

    private static final int NONE = -1;

    private static final String STOPS = ".?!…";

    private final Analysis body;
    private final Tokens tokens;
    private final Narration narration;
    private final LabelNames names;
    private final String language;
    private final int[] colons; // by block: the colon behind its label, or NONE
    private final int[] turns; // by block: the block with the label of its turn, or NONE

    LabelledTurns(Analysis body, Narration narration, LabelNames names, String language) {
        this.body = body;
        this.tokens = body.tokens();
        this.narration = narration;
        this.names = names;
        this.language = language;
        colons = new int[body.blocks()];
        turns = new int[body.blocks()];
        int last = NONE;
        for (int block = 0; block < colons.length; block++) {
            colons[block] = colon(block);
            turns[block] = NONE;
            last = colons[block] == NONE ? last : block;
        }
        if (areTurns()) {
            int turn = NONE;
            for (int block = 0; block <= last; block++) {
                turn = colons[block] == NONE ? turn : block;
                turns[block] = colons[block] != NONE || block < last && isSentence(body, block) ? turn : NONE;
            }
        }
    }

    /** Whether a block is a turn, or goes on with one. */
    boolean has(int block) {
        return turns[block] != NONE;
    }

    /** Whether it opens a turn. */
    boolean opens(int block) {
        return turns[block] == block;
    }

    /** The block that opens its turn. */
    int turn(int block) {
        return turns[block];
    }

    /** Who speaks, in tokens; null where it is not told by name: “Frage:”. */
    @Nullable
    Span source(int block) {
        return person(turns[block]);
    }

    /** What is said there, in tokens. */
    Span said(int block) {
        int from = opens(block) ? colons[block] + 1 : body.firstOfBlock(block);
        return new Span(from, body.firstOfBlock(block + 1));
    }

    /** The colon behind the label that a block opens with, whether there are turns or not; or -1. */
    int label(int block) {
        return colons[block];
    }

    /** Who is named in that label, in tokens; null where it names no person. */
    @Nullable
    Span person(int block) {
        return colons[block] == NONE ? null : person(body.firstOfBlock(block), colons[block]);
    }

    private int colon(int block) {
        int from = body.firstOfBlock(block);
        int limit = body.firstOfBlock(block + 1);
        int colon = from;
        while (colon < limit && colon - from < LABEL && (tokens.isWord(colon) || tokens.is(colon, '.'))) {
            colon++;
        }
        boolean labels = colon > from
                && colon + 1 < limit
                && tokens.is(colon, ':')
                && tokens.isCapitalized(from)
                && !tokens.isNumber(colon + 1)
                && !narration.isQuoted(colon + 1)
                && (!Language.isFunctionWord(language, tokens, from)
                        || colon > from + 1 && tokens.isCapitalized(from + 1)); // "Le Phare :"
        return labels && isSentence(body, block) ? colon : NONE;
    }

    private @Nullable Span person(int from, int colon) {
        Span name = names.name(from, colon);
        return name != null && name.end() == colon ? name : null;
    }

    private boolean areTurns() {
        Map<Long, Integer> persons = new HashMap<>(); // by the last word of a name: how many turns
        Map<Long, Integer> labels = new HashMap<>();
        int count = 0;
        boolean asked = false;
        for (int block = 0; block < colons.length; block++) {
            int colon = colons[block];
            if (colon != NONE) {
                count++;
                labels.merge(tokens.fold(colon - 1), 1, Integer::sum);
                asked |= tokens.is(body.firstOfBlock(block + 1) - 1, '?');
                if (person(body.firstOfBlock(block), colon) != null) {
                    persons.merge(tokens.fold(colon - 1), 1, Integer::sum);
                }
            }
        }
        boolean repeated = persons.values().stream().anyMatch(turn -> turn > 1);
        boolean once = labels.values().stream().filter(turn -> turn == 1).count() > labels.size() / 2;
        return asked && repeated && !once && labels.size() > 1 && count >= LEAST_TURNS;
    }

    /** Whether a block ends with a stop. */
    static boolean isSentence(Analysis body, int block) {
        Tokens tokens = body.tokens();
        int limit = body.firstOfBlock(block + 1);
        return limit > body.firstOfBlock(block) && STOPS.indexOf(tokens.text().charAt(tokens.end(limit - 1) - 1)) >= 0;
    }
}
