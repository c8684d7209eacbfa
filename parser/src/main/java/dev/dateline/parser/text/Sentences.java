package dev.dateline.parser.text;

import java.util.Arrays;

/**
 * Where sentences begin. A full stop ends one unless the word before it is a title or an initial; behind an abbreviation
 * that may end a sentence ("U.S.", "p.m.", "Inc.") the next word decides; a quotation that ends inside a sentence does
 * not end it. In a table each cell begins one.
 */
final class Sentences {
    /** Words that open a sentence when a capital letter is no other evidence. */
    private static final Phrases STARTERS = Phrases.of(Sentences.class, "sentence-starters.txt");

    /** How many words a nickname has. */
    private static final int NICKNAME = 2;

    /** How far in front of an abbreviation the verb of its clause is looked for. */
    private static final int CLAUSE = 30;

    private final Tokens tokens;
    private final ReportingClauses reporting;
    private int[] firsts = new int[64];
    private int count;
    private int tab = -1; // the next one, or none

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
        this.reporting = new ReportingClauses(tokens);
    }

    /** The first token of each sentence, and the count of tokens behind the last. */
    static int[] firsts(Tokens tokens, int[] blocks) {
        Sentences sentences = new Sentences(tokens);
        for (int block = 0; block + 1 < blocks.length; block++) {
            sentences.readBlock(blocks[block], blocks[block + 1]);
        }
        sentences.add(tokens.count());
        return Arrays.copyOf(sentences.firsts, sentences.count);
    }

    private void readBlock(int from, int limit) {
        if (from == limit) {
            return;
        }
        add(from);
        if (isTable(from, limit)) {
            readTable(from, limit);
        } else {
            readProse(from, limit);
        }
    }

    /** Whether a TAB parts cells in a block. */
    private boolean isTable(int from, int limit) {
        if (tab < tokens.start(from)) {
            int next = tokens.text().indexOf('\t', tokens.start(from));
            tab = next < 0 ? Integer.MAX_VALUE : next;
        }
        return tab < tokens.start(limit - 1);
    }

    /** "2 p.m.⇥[Rests]⏎[4 p.m.]⇥[Leaves]": no sentence runs over the border of a cell. */
    private void readTable(int from, int limit) {
        int cell = from;
        for (int i = from + 1; i <= limit; i++) {
            if (i == limit || tokens.opensCell(i)) {
                readProse(cell, i);
                if (i < limit) {
                    add(i);
                }
                cell = i;
            }
        }
    }

    private void readProse(int from, int limit) {
        int i = tokens.behindPlain(from, limit);
        while (i < limit) {
            int next = i + 1;
            if (mayEnd(i)) {
                next = behindClosers(next, limit);
                if (next < limit && ends(i, next, limit)) {
                    add(next);
                }
            }
            i = tokens.behindPlain(next, limit);
        }
    }

    private boolean mayEnd(int token) {
        if (tokens.isWord(token)) {
            return tokens.isDotted(token);
        }
        char c = tokens.first(token);
        return c == '.' || c == '!' || c == '?' || c == '…' || c == '。' || c == '！' || c == '？';
    }

    private int behindClosers(int from, int limit) {
        int i = from;
        while (i < limit && isCloser(i)) {
            i++;
        }
        return i;
    }

    private boolean isCloser(int token) {
        char c = tokens.first(token);
        boolean straight = c == '"' || c == '\'' && !tokens.isWord(token);
        boolean footnote = c == '*' || c == '†';
        if (straight || footnote) {
            return !tokens.isSpacedBefore(token); // with a space it opens
        }
        return c == '”' || c == '’' || c == '»' || c == ')' || c == ']' || c == '.' || c == '!' || c == '?' || c == '」';
    }

    private boolean ends(int stop, int next, int limit) {
        boolean closed = next > stop + 1;
        char c = tokens.first(stop);
        if (c >= '\u3000') {
            return true;
        }
        if (tokens.isLowerCase(next) || isContinuation(next)) {
            return false;
        }
        if (!tokens.isSpacedBefore(next)) {
            boolean glued = closed && !reporting.opens(next, limit, false); // where a link was
            return tokens.isCapitalized(next) && (glued || isGlued(stop, next, limit));
        }
        if (closed && (reporting.opens(next, limit, c == '.') || c != '.' && reporting.isOfTale(next))) {
            return false; // “Why?” Smith said
        }
        if (isAddress(closed ? stop - 2 : next, limit)) {
            return false;
        }
        if (c == '.' && tokens.end(stop) - tokens.start(stop) == 1 && !closed) {
            return !isAbbreviated(stop, next, limit);
        }
        if (tokens.isDotted(stop)) {
            return STARTERS.has(tokens, next)
                    || isOpener(next) && !isBracket(next) && !opensSmall(next)
                    || tokens.isLowerCase(stop) && isClauseOfItsOwn(stop, next, limit);
        }
        if (c == '!' && !closed && stop > 0 && isShout(stop, next)) {
            return false; // "E! News"
        }
        if (c == '…' || c == '.' && tokens.end(stop) - tokens.start(stop) > 1) {
            return tokens.isCapitalized(next) || isOpener(next);
        }
        return true;
    }

    /** "They hid [it.Police] came": a space was lost between two sentences; no "Lund.Co". */
    private boolean isGlued(int stop, int next, int limit) {
        return tokens.is(stop, '.')
                && stop > 1
                && tokens.isWord(stop - 1)
                && tokens.isLowerCase(stop - 1)
                && !tokens.isSpacedBefore(stop)
                && tokens.isSpacedBefore(stop - 1)
                && tokens.isWord(stop - 2)
                && isLong(stop - 1)
                && isLong(next)
                && !tokens.isUpperCase(next)
                && next + 1 < limit
                && tokens.isSpacedBefore(next + 1)
                && tokens.isLowerCase(next + 1);
    }

    private boolean isLong(int token) {
        return tokens.end(token) - tokens.start(token) > 1;
    }

    /** "E[!] News": one capital and its sign are a name, where another capital follows. */
    private boolean isShout(int sign, int next) {
        int letter = sign - 1;
        return tokens.isWord(letter)
                && tokens.end(letter) - tokens.start(letter) == 1
                && tokens.isCapitalized(letter)
                && !tokens.isSpelled(letter, "i")
                && !tokens.isSpacedBefore(sign)
                && tokens.isCapitalized(next);
    }

    /** Whether a sign goes on with a sentence. */
    private boolean isContinuation(int token) {
        char c = tokens.first(token);
        return c == ',' || c == ';' || c == ':' || c == '-' || c == '–' || c == '—' || c == '%';
    }

    private boolean isOpener(int token) {
        char c = tokens.first(token);
        return c == '“' || c == '"' || c == '‘' || c == '«' || c == '„' || c == '`' || c == '(' || c == '[';
    }

    /** "Dr. [(Mrs.)] Berg", "Engr. [(Dr)] Lind": a form of address in brackets between another one and a name. */
    private boolean isAddress(int open, int limit) {
        if (open < 2 || open + 3 >= limit || !tokens.is(open, '(') || !Grammar.isLeading(tokens, open + 1)) {
            return false;
        }
        int close = tokens.is(open + 2, '.') ? open + 3 : open + 2;
        int form = tokens.is(open - 1, '.') ? open - 2 : open - 1;
        return Grammar.isLeading(tokens, form)
                && tokens.isCapitalized(form)
                && close + 1 < limit
                && tokens.is(close, ')')
                && tokens.isCapitalized(close + 1);
    }

    /** "the U.S. “hardly” buys it": a sentence goes on with words in small letters behind a mark. */
    private boolean opensSmall(int open) {
        int word = open + 1;
        return word < tokens.count()
                && tokens.isLowerCase(tokens.isWord(word) ? word : Math.min(word + 1, tokens.count() - 1));
    }

    /** "Orlo Mills Inc. (NYSE: ORL) said". */
    private boolean isBracket(int token) {
        return tokens.is(token, '(') || tokens.is(token, '[');
    }

    private boolean isAbbreviated(int stop, int next, int limit) {
        int word = stop - 1;
        if (word < 0 || !tokens.isWord(word) || tokens.isSpacedBefore(stop)) {
            return false;
        }
        boolean initial = tokens.end(word) - tokens.start(word) == 1 && tokens.isCapitalized(word);
        if (initial) {
            // "J. Doe" goes on, "vitamin C. The" does not
            return !Grammar.isLettered(tokens, word)
                    && !Grammar.isSiteOfOneLetter(tokens, word)
                    && (!isOpener(next) || isBracket(next) || opensSmall(next) || isNickname(next))
                    && (!STARTERS.has(tokens, next) || word > 0 && tokens.isCapitalized(word - 1));
        }
        if (Grammar.isFormerTitle(tokens, word)) {
            return tokens.isCapitalized(next);
        }
        if (isBody(word) && !tokens.isUpperCase(next)) {
            return false;
        }
        boolean either = Grammar.isClosing(tokens, word); // "Ole Berg Sr. His son"
        if (Grammar.isLeading(tokens, word)
                && !(either && (STARTERS.has(tokens, next) || Grammar.isSurname(tokens, word)))) {
            // "He said no. She left", "the art. Lee left"
            return Grammar.isSpelledAsAbbreviation(tokens, word)
                            && !tokens.isSpelled(word, "no")
                            && tokens.isCapitalized(next)
                    || tokens.isNumber(next);
        }
        return either
                && !STARTERS.has(tokens, next)
                && !Grammar.isSurname(tokens, word)
                && (!isOpener(next) || isBracket(next) || opensSmall(next))
                && !(tokens.isLowerCase(word) && isClauseOfItsOwn(word, next, limit));
    }

    /** "was filed with the [SEC]. Ann Lee said": the initials of a body that are spelled like a title which is cut short. */
    private boolean isBody(int word) {
        return tokens.isUpperCase(word)
                && tokens.end(word) - tokens.start(word) > 2
                && word > 0
                && tokens.isLowerCase(word - 1)
                && Grammar.isArticle(tokens, word - 1);
    }

    /** "It begins at 6 p.m. [Ann Lee said]": a name and its verb behind a clause that has one, too; no "At 6 p.m. Ann Lee said". */
    private boolean isClauseOfItsOwn(int word, int next, int limit) {
        boolean named = tokens.isCapitalized(next) && !tokens.isUpperCase(next) && !Grammar.isCalendar(tokens, next);
        if (!named || !reporting.opens(next, limit, false)) {
            return false;
        }
        int low = Math.max(firsts[count - 1] + 1, word - CLAUSE);
        for (int i = word - 1; i > low; i--) {
            if (Grammar.isAuxiliary(tokens, i) || tokens.isLowerCase(i) && Grammar.looksPast(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /** "John F. [“Jack”] Lund": a word or two in marks inside of a name. */
    private boolean isNickname(int open) {
        for (int i = open + 1; i + 1 < tokens.count() && i <= open + NICKNAME + 1; i++) {
            if (!tokens.isWord(i)) {
                return i > open + 1 && isCloser(i) && !tokens.is(i, '.') && tokens.isCapitalized(i + 1);
            }
        }
        return false;
    }

    private void add(int first) {
        if (count == firsts.length) {
            firsts = Arrays.copyOf(firsts, count * 2);
        }
        firsts[count++] = first;
    }
}
