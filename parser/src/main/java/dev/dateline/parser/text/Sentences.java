package dev.dateline.parser.text;

import java.util.Arrays;

/**
 * Where sentences begin. A full stop ends one unless the word before it is a title or an initial; behind an abbreviation
 * that may end a sentence ("U.S.", "p.m.", "Inc.") the next word decides; a quotation that ends inside a sentence does
 * not end it. In a table each cell begins one.
 */
final class Sentences {
    private static final Phrases RESUMING = Phrases.of(Sentences.class, "resuming-verbs.txt");
    private static final Phrases TELLING = Phrases.of(Sentences.class, "telling-verbs.txt");

    /** Words that open a sentence when a capital letter is no other evidence. */
    private static final Phrases STARTERS = Phrases.of(Sentences.class, "sentence-starters.txt");

    private static final long THAT = Tokens.fold("that");
    private static final long THIS = Tokens.fold("this");
    private static final long IT = Tokens.fold("it");
    private static final long OF = Tokens.fold("of");
    private static final long ABOUT = Tokens.fold("about");
    private static final long FOR = Tokens.fold("for");
    private static final long AGAINST = Tokens.fold("against");
    private static final long CALLED = Tokens.fold("called");

    private static final Phrases VOICES = Phrases.of(Sentences.class, "voice-verbs.txt");

    /** How many words a nickname has. */
    private static final int NICKNAME = 2;

    /** How far a name behind a quotation may stand from its verb: "“Why?” European Commission President Ann Lee said". */
    private static final int FAR = 12;

    /** How far behind a verb the second comma of what is inserted stands: "said, twice, that". */
    private static final int INSERTED = 6;

    /** How long an apposition between a name and its verb may be. */
    private static final int APPOSITION = 16;

    /** How far in front of an abbreviation the verb of its clause is looked for. */
    private static final int CLAUSE = 30;

    private final Tokens tokens;
    private int[] firsts = new int[64];
    private int count;
    private int tab = -1; // the next one, or none

    private Sentences(Tokens tokens) {
        this.tokens = tokens;
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
            boolean glued = closed && !isAttributed(next, limit, false); // where a link was
            return tokens.isCapitalized(next) && (glued || isGlued(stop, next, limit));
        }
        if (closed && (isAttributed(next, limit, c == '.') || c != '.' && isOfTale(next))) {
            return false; // “Why?” Smith said
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

    /** "“Why?” [I ask.]": who tells of what he said himself, in the present. */
    private boolean isOfTale(int next) {
        return next + 1 < tokens.count()
                && tokens.isCapitalized(next)
                && Grammar.agreement(tokens, next) == 's'
                && TELLING.has(tokens, next + 1);
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

    /** "It begins at 6 p.m. [Ann Lee said]": a name and its verb behind a clause that has one, too; no "At 6 p.m. Ann Lee said". */
    private boolean isClauseOfItsOwn(int word, int next, int limit) {
        boolean named = tokens.isCapitalized(next) && !tokens.isUpperCase(next) && !Grammar.isCalendar(tokens, next);
        if (!named || !isAttributed(next, limit, false)) {
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

    /**
     * Whether a short run of names and then a verb of saying follows: "Smith said", "Smith, a farmer, asked".
     *
     * @param closing whether the clause has to end with the verb: “We go.” Smith said he would stay
     */
    private boolean isAttributed(int from, int limit, boolean closing) {
        if (tokens.isCapitalized(from) && pointsBack(from)) {
            return false; // “No.” That can’t be said of Smith
        }
        int end = Math.min(limit, from + FAR);
        int i = from;
        while (i < end && !isVerb(i, closing)) {
            if (i > from && tokens.is(i, '(')) { // “Why?” Rep. Ann Lee (D) said
                while (i < end && !tokens.is(i, ')')) {
                    i++;
                }
                i++;
                continue;
            }
            if (!closing && i > from && (isLastVerb(i, limit) || isResuming(i, limit))) {
                return true;
            }
            boolean goesOn = tokens.isCapitalized(i) || tokens.isWord(i) && i < from + 3 || tokens.is(i, '.');
            if (tokens.is(i, ',') && i > from) {
                i = behindApposition(i, limit);
                return i < limit && Grammar.isReporting(tokens, i) && (!closing || closes(i, limit));
            }
            if (!goesOn) {
                return false;
            }
            i++;
        }
        return i < end && (!closing || i > from && closes(i, limit)); // “We go.” Asked about it, Smith left
    }

    /** "said", and, behind a question or a cry, "“Why?” Lee [fumed] over the radio". */
    private boolean isVerb(int token, boolean closing) {
        return Grammar.isReporting(tokens, token) || !closing && VOICES.has(tokens, token);
    }

    private boolean pointsBack(int token) {
        long fold = tokens.fold(token);
        return fold == THAT || fold == THIS || fold == IT;
    }

    /** “Why?” Smith [repeated]. */
    private boolean isLastVerb(int token, int limit) {
        return tokens.isLowerCase(token)
                && Grammar.hasPastEnding(tokens, token)
                && tokens.isCapitalized(token - 1)
                && token + 1 < limit
                && tokens.is(token + 1, '.');
    }

    /** “Why?” Smith [went on]. */
    private boolean isResuming(int token, int limit) {
        int verb = tokens.isLowerCase(token) ? RESUMING.longest(tokens, token, limit) : Phrases.NONE;
        int behind = verb == Phrases.NONE ? limit : token + RESUMING.length(verb);
        return behind < limit && (tokens.is(behind, '.') || tokens.is(behind, ','));
    }

    /** The token behind the comma that closes an apposition, or the limit. */
    private int behindApposition(int comma, int limit) {
        for (int i = comma + 1; i < limit && i < comma + APPOSITION; i++) {
            if (tokens.is(i, ',')) {
                return i + 1;
            }
            if (!tokens.isWord(i) && !tokens.isNumber(i) && !tokens.is(i, '.') && !tokens.is(i, '-')) {
                return limit;
            }
        }
        return limit;
    }

    /** "“No.” Smith, a farmer, [said] on Friday", but not "[called] on them to go", "[warned] of a flood". */
    private boolean closes(int verb, int limit) {
        int token = verb + 1;
        return token >= limit
                || tokens.is(token, '.')
                || tokens.is(token, ',') && !isInserted(token, limit)
                || Grammar.isCalendar(tokens, token)
                || Grammar.isPreposition(tokens, token) && !leadsOn(verb);
    }

    private boolean leadsOn(int verb) {
        long preposition = tokens.fold(verb + 1);
        return preposition == OF
                || preposition == ABOUT
                || preposition == FOR
                || preposition == AGAINST
                || tokens.fold(verb) == CALLED;
    }

    /** "said[, twice, that] he would": what a clause behind its verb is parted from it by. */
    private boolean isInserted(int comma, int limit) {
        for (int i = comma + 2; i + 1 < limit && i < comma + INSERTED; i++) {
            if (tokens.is(i, ',')) {
                return tokens.fold(i + 1) == THAT;
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
