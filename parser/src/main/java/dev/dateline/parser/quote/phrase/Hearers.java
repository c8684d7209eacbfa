package dev.dateline.parser.quote.phrase;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.PersonNames;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.ListedWords;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Numerals;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/**
 * Where those end to whom something is said, and whom it is said of begins, with no "that" between the two: "told
 * reporters [Garrick was conscious]", "told farmers [prices would rise]".
 */
public final class Hearers {
    private static final Phrases STORIES = Phrases.of(Hearers.class, "told-things.txt");

    private static final long OF = Tokens.fold("of");
    private static final long NOT = Tokens.fold("not");
    private static final long SUCH = Tokens.fold("such");
    private static final long THAT = Tokens.fold("that");

    private final Tokens tokens;

    public Hearers(Tokens tokens) {
        this.tokens = tokens;
    }

    /** "explained to [the board] how", "to [me] how"; but "to know how": whether somebody who hears it may end with a word. */
    public boolean isOne(int last) {
        return tokens.isCapitalized(last) || Nouns.isAny(tokens, last) || Grammar.isObject(tokens, last);
    }

    /**
     * Where they end within a phrase, or the end of the phrase.
     *
     * @param from the first token of the phrase
     * @param end the token behind it
     * @param to the end of the unit
     */
    public int end(int from, int end, int to) {
        int paper = behindPaper(from, end, to);
        if (paper < end) {
            return paper;
        }
        int topic = beforeTopic(from, end);
        if (topic < end) {
            return topic;
        }
        if (end - from < 2 || tokens.fold(end) == NOT || !isVerb(overAge(end, to), to)) {
            return end; // "urged the Harbour Board not to go"
        }
        if (tokens.isCapitalized(end - 1)) {
            return beforeName(from, end);
        }
        int thing = beforeDeterminer(from, end);
        thing = thing == end ? behindName(from, end) : thing;
        return thing == end ? beforeThing(from, end) : thing;
    }

    /** "told [a funny story] about bakers": what is told itself, of those whom the words behind it name; no "told the truth". */
    public boolean isStory(int from, int end, int to) {
        int head = from;
        while (head + 1 < end && !Grammar.isPreposition(tokens, head + 1)) {
            head++;
        }
        return tokens.isLowerCase(head)
                && STORIES.has(tokens, head)
                && head + 1 < to
                && Grammar.isPreposition(tokens, head + 1);
    }

    /** "told players [of his decision]": what somebody is told of is somebody’s, and nobody who is told. */
    private int beforeTopic(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            if (tokens.fold(i) == OF && Grammar.isOwner(tokens, i + 1) && !Nouns.isAny(tokens, end - 1)) {
                return i;
            }
        }
        return end;
    }

    /** "told the Ledger [three] men, one of them", "told the Ledger [closing] the port", "told the Ledger [goods] such as": what no paper is called. */
    private int behindPaper(int from, int end, int to) {
        int noun = from + 1;
        while (noun < end && tokens.isCapitalized(noun)) {
            noun++;
        }
        boolean paper = Grammar.isArticle(tokens, from)
                && noun > from + 1
                && noun < end
                && end < to
                && tokens.fold(end) != THAT;
        if (!paper) {
            return end;
        }
        boolean counted = Numerals.isCount(tokens, noun) && noun + 1 < end;
        boolean doing = noun == end - 1 && tokens.endsWith(noun, "ing") && Grammar.isArticle(tokens, end);
        boolean things = tokens.endsWith(noun, "s") && tokens.fold(noun + 1) == SUCH;
        return counted || doing || things ? noun : end;
    }

    /** "told the Ledger [some growers would]": another phrase begins behind a name. */
    private int beforeDeterminer(int from, int end) {
        for (int i = from + 1; i + 1 < end; i++) {
            boolean opens =
                    tokens.isLowerCase(i) && Grammar.isDeterminer(tokens, i) && !Grammar.isPossessive(tokens, i);
            if (opens && tokens.isCapitalized(i - 1)) {
                return i;
            }
        }
        return end;
    }

    /** "told the Ledger [ministers had]", "told Radio 4 [ministers had]": a plural in small letters behind a name. */
    private int behindName(int from, int end) {
        int noun = end - 1;
        int first = Grammar.isArticle(tokens, from) ? from + 1 : from;
        boolean several = noun > first
                && tokens.isLowerCase(noun)
                && (Nouns.isAny(tokens, noun) || Nouns.isSeveral(tokens, noun) || tokens.endsWith(noun, "s"))
                && (Grammar.isAuxiliary(tokens, end) && tokens.fold(end) != NOT
                        || tokens.isLowerCase(end) && ListedWords.is(tokens, end, ListedWords.FINITE));
        if (!several || hasPreposition(from, end)) {
            return end;
        }
        while (noun - 1 > first && isModifier(noun - 1)) {
            noun--;
        }
        boolean group = noun - 1 > first && tokens.isLowerCase(noun - 1) && Nouns.isSeveral(tokens, noun - 1);
        boolean name = tokens.isCapitalized(noun - 1) || tokens.isNumber(noun - 1) && tokens.isCapitalized(noun - 2);
        return name && tokens.isCapitalized(first) || group ? noun : end; // "told Labour MPs [prices would]"
    }

    /** "told the Ledger [local] ministers". */
    private boolean isModifier(int token) {
        return tokens.isLowerCase(token) && Titles.isModifier(tokens, token) && !Nouns.isSeveral(tokens, token);
    }

    /** "told farmers [prices would]": those who hear it are several, and another noun stands behind them. */
    private int beforeThing(int from, int end) {
        for (int i = from + 1; i < end; i++) {
            if (!tokens.isLowerCase(i) || Grammar.isFunctional(tokens, i)) {
                return end;
            }
            if (Nouns.isSeveral(tokens, i - 1) && tokens.isLowerCase(i - 1)) {
                return i;
            }
        }
        return end;
    }

    /** "told reporters [Garrick was]", "told the Ledger [Ole Krag was]". */
    private int beforeName(int from, int end) {
        for (int i = end - 1; i > from; i--) {
            if (tokens.isLowerCase(i - 1) && tokens.isCapitalized(i) && !Grammar.isFunctional(tokens, i - 1)) {
                return hasPreposition(from, i) ? end : i; // "the crowd of ships Lund made"
            }
            if (!tokens.isCapitalized(i)) {
                return end;
            }
        }
        int body = Grammar.isArticle(tokens, from) ? from + 1 : -1;
        for (int i = from; i + 1 < end; i++) {
            body = Titles.isOrganizationWord(tokens, i) ? i : body;
        }
        return body < 0 ? end : inName(body, end);
    }

    /** "the Altona Ledger [Mayor Ole Krag]": of a run of capitals that are two names. */
    private int inName(int body, int end) {
        for (int i = body + 1; i < end; i++) {
            if (Titles.isTitle(tokens, i) || Titles.isHonorific(tokens, i) || PersonNames.isGiven(tokens, i)) {
                return i;
            }
        }
        return Math.max(body + 1, end - 1);
    }

    private boolean hasPreposition(int from, int end) {
        for (int i = from; i < end; i++) {
            if (Grammar.isPreposition(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** Behind an age: "Ole Krag[, 41,] was". */
    private int overAge(int end, int to) {
        boolean age = end + 3 < to && tokens.is(end, ',') && tokens.isNumber(end + 1) && tokens.is(end + 2, ',');
        return age ? end + 3 : end;
    }

    /** Whether a word is the verb of a subject in front of it. */
    public boolean isVerb(int token, int to) {
        return token < to
                && tokens.isLowerCase(token)
                && (Grammar.isAuxiliary(tokens, token)
                        || Grammar.isIrregularPast(tokens, token)
                        || Grammar.isRegularPast(tokens, token)
                        || ListedWords.is(tokens, token, ListedWords.FINITE));
    }
}
