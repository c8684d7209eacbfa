package dev.dateline.parser.quote.mark;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.text.Analysis;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/** Titles of works and ships, nicknames inside a name, by their own words: “The Salt Road,” Viktor “the Eel” Brandt. */
final class MarkedNames {
    /** How far behind its article who speaks may stand. */
    private static final int SOMEONE = 4;

    /** How far behind an opening mark the verb of a sentence stands. */
    private static final int SENTENCE = 8;

    /** How many tokens stand at most between a quotation and the sentence that goes on with it. */
    private static final int CUE = 40;

    private final Analysis body;
    private final Tokens tokens;
    private int listedTo = -1; // behind the last title in a list of works
    private int voicedTo = -1; // behind the last words in a title’s capitals that somebody says

    MarkedNames(Analysis body) {
        this.body = body;
        this.tokens = body.tokens();
    }

    /**
     * Whether the words from an opening mark to a closing one are a name, and nobody says them.
     *
     * @param before behind the passage ahead of them, or -1
     */
    boolean isName(int open, int end, int before) {
        boolean listed = isListed(open, end);
        boolean name = listed
                || NamedPassages.isNickname(tokens, open, end)
                || NamedPassages.isTitle(tokens, open, end)
                || MarkedWorks.isWork(tokens, open, end);
        if (!name) {
            return false;
        }
        if (listed || MarkedWorks.isExample(tokens, open)) {
            listedTo = end + 1;
            return true;
        }
        boolean voiced = Voicing.isVoiced(tokens, open, end) || isJoined(open);
        voicedTo = voiced ? end + 1 : voicedTo;
        return !voiced && !isSaid(open, end) && !goesOn(open, end, before);
    }

    /** "“I like two,” Lee told them. “Ann Berg.”": a sentence of its own right behind one in which somebody says something. */
    private boolean goesOn(int open, int end, int before) {
        int behind = end + 1;
        boolean stops = MarkSigns.isStop(tokens.first(end - 1)) && !tokens.is(end - 1, ',');
        boolean alone = stops
                && opensSentence(open)
                && (behind >= tokens.count() || body.firstOfSentence(body.sentenceOf(behind)) == behind);
        if (!alone || before < 0 || body.blockOf(before - 1) != body.blockOf(open) || open - before > CUE) {
            return false;
        }
        for (int i = before; i < open; i++) {
            if (Grammar.isReporting(tokens, i)) {
                return body.sentenceOf(i) == body.sentenceOf(open - 1);
            }
        }
        return false;
    }

    private boolean opensSentence(int open) {
        return open == body.firstOfSentence(body.sentenceOf(open));
    }

    /**
     * "songs such as “Low Tide,” “Foam” and “Home”": whether nothing but a comma or a conjunction parts it from a title in a
     * list; but "songs such as “Foam.” “Never,” Lee said".
     */
    private boolean isListed(int open, int end) {
        int i = listedTo;
        while (i > 0 && i < open && i < listedTo + 2 && (tokens.is(i, ',') || isAndOr(i))) {
            i++;
        }
        boolean joined = i == open && (i > listedTo || tokens.is(i - 2, ',')); // the comma inside its closing mark
        return i > 0 && joined && MarkedWorks.isHeaded(tokens, open, end);
    }

    /** "chanted “Row On, Selm” and “We Are Up”": whether a conjunction alone parts it from one that is said. */
    private boolean isJoined(int open) {
        return voicedTo > 0 && (open == voicedTo || open == voicedTo + 1 && isAndOr(voicedTo));
    }

    private boolean isAndOr(int token) {
        return Grammar.isAnd(tokens, token) || tokens.isSpelled(token, "or");
    }

    /** “Your Honor,” I said: words that open a sentence, and who says them. */
    private boolean isSaid(int open, int end) {
        if (!opensSentence(open)) {
            return false;
        }
        int last = end - 1;
        while (last > open + 1 && (tokens.is(last, '’') || tokens.is(last, '\''))) {
            last--; // “I like ‘Salt and Snow,’” she said
        }
        return isSentence(open, end)
                || tokens.is(last, ',')
                        && end + 1 < tokens.count()
                        && (Grammar.isPronoun(tokens, end + 1)
                                || Grammar.isReporting(tokens, end + 1)
                                || isSomeoneSaying(end + 1)
                                || isNameSaying(end + 1));
    }

    /** "Stubbs said", "Mayor Ida Holm told": a name, and a verb of saying right behind it. */
    private boolean isNameSaying(int first) {
        int i = first;
        while (i + 1 < tokens.count() && i < first + SOMEONE && (tokens.isCapitalized(i) || tokens.is(i, '.'))) {
            i++;
        }
        boolean says = i > first && tokens.isLowerCase(i) && Grammar.isReporting(tokens, i);
        return says && !(tokens.is(i + 1, ',') && Grammar.isBe(tokens, i + 2)); // "“The Salt Road,” Lund said, was"
    }

    /** “This is Greben.”: a sentence with a verb in small letters. */
    private boolean isSentence(int open, int end) {
        boolean verb = false;
        for (int i = open + 2; i < end - 1 && i < open + SENTENCE; i++) {
            verb |= tokens.isLowerCase(i) && Grammar.isBe(tokens, i);
        }
        return verb && tokens.is(end - 1, '.');
    }

    /** "an old sailor exclaimed": a person without a name, and a verb of saying. */
    private boolean isSomeoneSaying(int first) {
        if (!Grammar.isDeterminer(tokens, first)) {
            return false;
        }
        for (int i = first + 1; i + 1 < tokens.count() && i < first + SOMEONE && tokens.isLowerCase(i); i++) {
            if (Nouns.isPerson(tokens, i)) {
                return Grammar.isReporting(tokens, i + 1);
            }
        }
        return false;
    }
}
