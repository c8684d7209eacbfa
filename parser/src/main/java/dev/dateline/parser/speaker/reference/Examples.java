package dev.dateline.parser.speaker.reference;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.speaker.naming.NameIndex;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Finds who is named as an example of a group: "growers such as Ida Holm", "some residents, including Ole Rask,". */
final class Examples {
    private static final Phrases OPENERS = Phrases.of(Examples.class, "example-openers.txt");

    /** Longer examples are clauses. */
    private static final int REACH = 24;

    private final Tokens tokens;
    private final NameIndex names;

    Examples(Tokens tokens, NameIndex names) {
        this.tokens = tokens;
        this.names = names;
    }

    /** The token that opens the examples of a phrase, in it or behind the comma that ends it, or -1. */
    int opener(int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (isGroup(tokens.is(i - 1, ',') ? i - 2 : i - 1, from) && opens(i)) {
                return i;
            }
        }
        int behind = tokens.is(to, ',') ? to + 1 : to; // "say experts [like] Ida Holm"
        return isGroup(to - 1, from) && opens(behind) ? behind : -1;
    }

    /** The first of the examples. */
    int first(int opener) {
        return opener + OPENERS.length(OPENERS.longest(tokens, opener, tokens.count()));
    }

    /** Behind the last of them: the end of the phrase, or the comma that sets them off. */
    int end(int first, int to, int printed) {
        int end = first;
        int limit = Math.min(tokens.count(), first + REACH);
        int list = listEnd(first, Math.min(limit, printed));
        while (end < limit
                && (end < to || end <= list || isInside(end))
                && (end < list || !(tokens.is(end, ',') && !names.isInside(end)))) {
            end++;
        }
        return end;
    }

    /** "Lands like Selm, Tarn [and] Lund": where the last of several names is joined to them; or the first token. */
    private int listEnd(int first, int to) {
        int and = first;
        for (int i = first; i + 1 < to; i++) {
            boolean joint = tokens.is(i, ',') || Grammar.isAnd(tokens, i);
            if (joint && !tokens.isCapitalized(i + 1) && !Grammar.isAnd(tokens, i + 1)) {
                return first; // "like Ida Holm, a cook"
            }
            and = Grammar.isAnd(tokens, i) ? i : and;
        }
        return and;
    }

    /** Where the last of them begins, if what he does stands in front: "University of Altona professor [Ida Holm]". */
    int named(int first, int end) {
        NameRun last = names.runEndingAt(end);
        boolean titled = last != null
                && last.length() > 1
                && last.from() > first
                && Titles.isOccupation(tokens, last.from() - 1);
        return titled && last != null ? last.from() : first;
    }

    private boolean isInside(int token) {
        NameRun before = names.runWith(token - 1);
        boolean behindName = before != null
                && PersonNames.isGiven(tokens, before.nameFrom())
                && tokens.isLowerCase(token)
                && !Grammar.isAnd(tokens, token);
        return names.isInside(token) || tokens.isWord(token) && !behindName; // "candidates like Lee [have] said"
    }

    private boolean opens(int token) {
        return token < tokens.count() && OPENERS.longest(tokens, token, tokens.count()) != Phrases.NONE;
    }

    private boolean isGroup(int noun, int from) {
        return noun >= from && tokens.isWord(noun) && Nouns.isSeveral(tokens, noun);
    }
}
