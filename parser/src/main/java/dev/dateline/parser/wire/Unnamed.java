package dev.dateline.parser.wire;

import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Tells bylines that name nobody: {@code By Our Foreign Staff}, {@code De notre correspondant à Tornau}. */
final class Unnamed {
    private static final Phrases CUES = Phrases.of(Unnamed.class, "byline-cues.txt");
    private static final Phrases AUTHORS = Phrases.of(Unnamed.class, "unnamed-authors.txt");
    private static final Phrases PREPOSITIONS = Phrases.of(Unnamed.class, "place-prepositions.txt");
    private static final Phrases DESKS = Phrases.of(Unnamed.class, "desk-words.txt");
    /** "in New Port Selm" */
    private static final int LONGEST_PLACE = 4;

    /** "By Altona Courier news desk" */
    private static final int LONGEST_DESK = 5;

    /** "Courier News Service" */
    private static final int LONGEST_WRITER = 3;

    private Unnamed() {}

    /** Whether a line may be such a byline without a cue, by its first word. */
    static boolean mayBegin(Tokens opening) {
        return AUTHORS.begins(opening, 0);
    }

    /** Whether a line is such a byline, with a place behind it or none. */
    static boolean is(Tokens tokens) {
        int at = CUES.has(tokens, 0) ? 1 : 0;
        int found = AUTHORS.longest(tokens, at);
        if (found == Phrases.NONE) {
            return false;
        }
        int end = at + AUTHORS.length(found);
        boolean several = at > 0 || AUTHORS.length(found) > 1;
        return several && (end == tokens.count() || tokens.is(end, ',') && isPlace(tokens, end + 1))
                || PREPOSITIONS.has(tokens, end) && isPlace(tokens, end + 1);
    }

    /** The token behind "By our correspondent", "De notre envoyé spécial"; 0 where a line does not begin so. */
    static int end(Tokens tokens) {
        int at = CUES.has(tokens, 0) ? 1 : 0;
        int found = AUTHORS.longest(tokens, at);
        int length = found == Phrases.NONE ? 0 : AUTHORS.length(found);
        return at + length > 1 && length > 0 ? at + length : 0;
    }

    /** The token behind a place with its preposition; the token itself where none stands. */
    static int placeEnd(Tokens tokens, int from) {
        int at = from + 1;
        boolean placed = PREPOSITIONS.has(tokens, from);
        while (placed && at - from <= LONGEST_PLACE && tokens.isCapitalized(at)) {
            at++;
        }
        return at > from + 1 ? at : from;
    }

    /** Whether what stands from a token up to the end names nobody: "and [agencies]". */
    static boolean endsIn(Tokens tokens, int from) {
        return endsIn(tokens, from, tokens.count());
    }

    /** Whether what stands from a token up to another names nobody: "(With inputs from [agencies])". */
    static boolean endsIn(Tokens tokens, int from, int to) {
        int found = AUTHORS.longest(tokens, from);
        return found != Phrases.NONE && from + AUTHORS.length(found) == to;
    }

    /** Whether a line is a byline of a paper's desk, "By Courier news desk". */
    static boolean isDesk(Tokens tokens) {
        int last = tokens.count() - 1;
        boolean desk = last > 1
                && last <= LONGEST_DESK
                && CUES.has(tokens, 0)
                && DESKS.has(tokens, last)
                && tokens.isCapitalized(1)
                && !PersonNames.isGiven(tokens, 1);
        for (int i = 1; i < last && desk; i++) {
            desk = tokens.isWord(i);
        }
        return desk;
    }

    /** Whether a line is a paper's writer or desk without "By": "Courier Reporter", "Courier News Service". */
    static boolean isWriter(Tokens tokens) {
        int last = tokens.count() - 1;
        boolean writer = last >= 0
                && last < LONGEST_WRITER
                && (BylineNames.isRole(tokens, last)
                        || DESKS.has(tokens, last)
                        || last > 0 && tokens.isSpelled(last, "Service") && tokens.isSpelled(last - 1, "News"));
        for (int i = 0; i <= last && writer; i++) {
            writer = tokens.isCapitalized(i) && !Grammar.isFunctional(tokens, i);
        }
        return writer;
    }

    private static boolean isPlace(Tokens tokens, int from) {
        int words = tokens.count() - from;
        for (int i = from; i < tokens.count(); i++) {
            if (tokens.isLowerCase(i)) {
                return false;
            }
        }
        return words > 0 && words <= LONGEST_PLACE;
    }
}
