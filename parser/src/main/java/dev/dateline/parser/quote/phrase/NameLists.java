package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.PhraseSpan;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Tokens;

/**
 * Several persons behind who is named first: "said Ann Lee[, Ole Rask and Ida Holm]", "said Ann Lee [and other nurses]", "fought
 * by unions[, growers and green groups]".
 */
final class NameLists {
    private static final int LONGEST = 5; // tokens of a name, initials and their full stops among them

    private static final long OTHER = Tokens.fold("other");
    private static final long OTHERS = Tokens.fold("others");
    private static final long THAT = Tokens.fold("that");

    private final Tokens tokens;
    private final PhraseEdges edges;
    private final PhrasesAhead ahead;

    NameLists(Tokens tokens, PhraseEdges edges, PhrasesAhead ahead) {
        this.tokens = tokens;
        this.edges = edges;
        this.ahead = ahead;
    }

    /** A phrase with the names that are listed behind it, not over the limit; the phrase itself if none are. */
    long over(long phrase, int limit) {
        int to = PhraseSpan.to(phrase);
        if (to >= limit || !tokens.is(to, ',') && !isAnd(to, limit)) {
            return phrase;
        }
        boolean several = isSeveral(phrase);
        if (!several && !endsWithName(PhraseSpan.from(phrase), to)) {
            return phrase;
        }
        int and = to;
        while (and >= 0 && and < limit && tokens.is(and, ',') && !isAnd(and + 1, limit)) {
            and = several ? several(and + 1, limit) : name(and + 1, limit, true);
        }
        boolean listed = and > to;
        and = listed && and < limit && tokens.is(and, ',') ? and + 1 : and; // "Ole Rask, and Ida Holm"
        if (and < 0 || !isAnd(and, limit) || several && !listed) {
            return phrase;
        }
        int last = several ? several(and + 1, limit) : name(and + 1, limit, listed);
        last = last < 0 && !several ? unnamed(and + 1, limit, listed) : last;
        return last >= 0 && isClosed(last, limit) ? PhraseSpan.of(PhraseSpan.from(phrase), last) : phrase;
    }

    /** Whether a pause follows, or when and where they say it: no verb of its own. */
    private boolean isClosed(int behind, int limit) {
        if (behind == limit || !tokens.isWord(behind)) {
            return behind == limit || !tokens.is(behind, ':');
        }
        if (tokens.fold(behind) == THAT) {
            return true; // "it was announced by Ann Lee, Ole Rask and Ida Holm that"
        }
        boolean adjunct = Grammar.isPreposition(tokens, behind) || Grammar.isCalendar(tokens, behind);
        for (int i = behind + 1; adjunct && i < limit && tokens.isWord(i); i++) {
            adjunct = !edges.isVerb(i, behind);
        }
        return adjunct;
    }

    private boolean isAnd(int token, int limit) {
        return token < limit && Grammar.isAnd(tokens, token);
    }

    /** "Dr. Ann Lee": whether somebody's name in full ends it. */
    private boolean endsWithName(int from, int to) {
        for (int first = to - 2; first >= from && first >= to - LONGEST; first--) {
            if (isPersons(first, to)) {
                return true;
            }
        }
        return false;
    }

    /** Behind the full name that begins with a token, one of a list with its title, or -1. */
    private int name(int from, int limit, boolean listed) {
        long phrase = from < limit ? ahead.startingAt(from, limit) : PhraseSpan.NONE;
        int to = PhraseSpan.to(phrase);
        return phrase != PhraseSpan.NONE && (isPersons(from, to) || listed && isTitled(from, to)) ? to : -1;
    }

    /** "[Harbor Master] Jan Lund", "[cook] Ole Rask". */
    private boolean isTitled(int from, int to) {
        for (int first = to - 2; first > from && first >= to - LONGEST; first--) {
            boolean title = Titles.isTitle(tokens, first - 1) || Titles.isProfession(tokens, first - 1);
            if (title && tokens.isCapitalized(first) && isPersons(first, to)) {
                return !Grammar.isDeterminer(tokens, from);
            }
        }
        return false;
    }

    /** Behind the several persons whom no name tells, "growers", "green groups", that begin with a token; or -1. */
    private int several(int from, int limit) {
        long phrase = from < limit ? ahead.startingAt(from, limit) : PhraseSpan.NONE;
        return phrase != PhraseSpan.NONE && isSeveral(phrase) ? PhraseSpan.to(phrase) : -1;
    }

    private boolean isSeveral(long phrase) {
        int last = PhraseSpan.to(phrase) - 1;
        return tokens.isLowerCase(last)
                && Nouns.isSeveral(tokens, last)
                && !Grammar.isDeterminer(tokens, PhraseSpan.from(phrase));
    }

    /** Behind "other nurses", "several others" or, at the end of a list, "the mayor", which begin with a token; or -1. */
    private int unnamed(int from, int limit, boolean listed) {
        long phrase = from < limit ? ahead.startingAt(from, limit) : PhraseSpan.NONE;
        int last = PhraseSpan.to(phrase) - 1;
        if (phrase == PhraseSpan.NONE || !tokens.isLowerCase(last)) {
            return -1;
        }
        boolean others = tokens.fold(last) == OTHERS;
        for (int i = from; i < last; i++) {
            others |= tokens.fold(i) == OTHER && Nouns.isSeveral(tokens, last);
        }
        boolean office = listed && Grammar.isArticle(tokens, from) && Nouns.isSomeone(tokens, last);
        boolean several = listed && isSeveral(phrase); // "by Ann Lee, Ole Rask and unions"
        return others || office || several ? last + 1 : -1;
    }

    /** Whether it is the full name of a person, by its words: no post, body or place. */
    private boolean isPersons(int from, int to) {
        if (!PersonNames.isFullName(tokens, from, to) || Nouns.isPerson(tokens, from)) {
            return false; // "Ann Lee, [Democrat of Oregon]"
        }
        for (int i = from; i < to; i++) {
            if (tokens.isWord(i)
                    && (Titles.isTitle(tokens, i)
                            || Titles.isOrganizationWord(tokens, i)
                            || Grammar.isCalendar(tokens, i)
                            || PlainWords.has(tokens, i))) {
                return false;
            }
        }
        return !Places.isTown(tokens, from, to) && !Places.isRegion(tokens, from, to);
    }
}
