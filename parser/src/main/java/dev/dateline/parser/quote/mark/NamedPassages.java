package dev.dateline.parser.quote.mark;

import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.name.Titles;
import dev.dateline.parser.quote.word.AttributionWords;
import dev.dateline.parser.quote.word.TimeWords;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.FactFile;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;
import java.util.List;

/** Words in marks that are no one's: the names of works, papers and things, and words that are explained. */
public final class NamedPassages {
    private static final List<List<String>> ROWS = FactFile.rows(NamedPassages.class, "naming-words.txt", 2);
    private static final Phrases WORDS =
            Phrases.of(ROWS.stream().map(row -> row.get(0)).toList());

    /** How many words the longest of them has. */
    private static final int LONGEST = 3;

    private static final int LONGEST_NICKNAME = 3;

    /** A longer word ahead of a full stop ends a sentence, if it is no abbreviation that is known: “Welcome.” */
    private static final int SHORT = 3;

    /** A longer run of capitals in marks is a headline or shouted. */
    private static final int LONGEST_TITLE = 8;

    /** What fills its brackets with fewer words is a gloss. */
    private static final int GLOSS = 4;

    /** How many words stand at most between "what" and its verb of calling. */
    private static final int CLAUSE = 12;

    private static final long BY = Tokens.fold("by");
    private static final long CALLS = Tokens.fold("calls");
    private static final long OR = Tokens.fold("or");
    private static final long THE = Tokens.fold("the");
    private static final long WHAT = Tokens.fold("what");
    private static final long YES = Tokens.fold("yes");
    private static final long NO = Tokens.fold("no");

    private NamedPassages() {}

    /** Whether the words beside a passage say that it is a name: "a brochure called “In Case of Fire”". */
    public static boolean isNamed(Tokens tokens, int open, int close) {
        return isCalled(tokens, open, close)
                || isNameOf(tokens, open)
                || isThing(tokens, open, close)
                || isGloss(tokens, open, close)
                || CreditedWorks.has(tokens, open, close)
                || isApposedWork(tokens, open, close)
                || isPaper(tokens, open)
                || isBallot(tokens, open)
                || isArgument(tokens, open)
                || isAddress(tokens, open, close);
    }

    /** "“greben-ferry.example”", "“@annaberg”": an address or an account, which has no space. */
    private static boolean isAddress(Tokens tokens, int open, int close) {
        int first = open + 1;
        int last = close - 2; // the mark behind it is a token of the passage
        while (last > first && !tokens.isWord(last)) {
            last--;
        }
        boolean inside =
                last == first && tokens.isLowerCase(first) && tokens.word(first).indexOf('.') > 0; // “ferry.com”
        for (int i = first; i < last; i++) {
            if (tokens.end(i) != tokens.start(i + 1)) {
                return false;
            }
            inside |= tokens.is(i, '.') && tokens.isLowerCase(i + 1) && i > first;
        }
        return last < close && (inside || tokens.is(first, '@') && last > first);
    }

    /** Whether a passage stands inside of a name: "Viktor “the Eel” Brandt". */
    static boolean isNickname(Tokens tokens, int open, int end) {
        int words = 0;
        for (int i = open + 1; i < end && words <= LONGEST_NICKNAME; i++) {
            words += tokens.isWord(i) ? 1 : 0;
        }
        return words <= LONGEST_NICKNAME
                && open > 0
                && (tokens.isCapitalized(open - 1) || isTitled(tokens, open))
                && end + 1 < tokens.count()
                && tokens.isCapitalized(end + 1)
                && tokens.isWord(end - 1);
    }

    /** "designer [“Eel”] Brandt": behind what somebody is, in small letters. */
    private static boolean isTitled(Tokens tokens, int open) {
        return tokens.isCapitalized(open + 1) && Titles.isOccupation(tokens, open - 1);
    }

    /** Whether a passage has a title's capitals, and nobody shouts it. */
    static boolean isTitle(Tokens tokens, int open, int end) {
        int words = 0;
        int capitals = 0;
        for (int i = open + 1; i < end && words <= LONGEST_TITLE; i++) {
            if (tokens.isNumber(i)) { // “90 Days”
                words++;
                capitals++;
            } else if (tokens.isWord(i)) {
                words++;
                if (tokens.isCapitalized(i)) {
                    capitals++;
                } else if (i == open + 1 || !isSmall(tokens, i)) {
                    return false;
                }
            }
        }
        for (int i = open + 2; i + 1 < end && words <= LONGEST_TITLE; i++) {
            if (tokens.is(i, '.') && tokens.isPlain(i - 1) && !isShort(tokens, i - 1)) {
                return false; // “Welcome to Selm. Mind the Step”
            }
        }
        char last = tokens.first(end - 1);
        boolean behindComma = open > 0 && tokens.is(open - 1, ',') && !isWork(tokens, open - 2);
        boolean shouted = last == '!' || last == '?' || behindComma;
        return words >= 2 && words <= LONGEST_TITLE && capitals >= 2 && !shouted;
    }

    /** “[St]. Ives”, “[Capt]. Berg Sails”: whether a full stop behind a word may belong to it. */
    private static boolean isShort(Tokens tokens, int word) {
        return tokens.end(word) - tokens.start(word) <= SHORT || Grammar.isAbbreviation(tokens, word);
    }

    /** Whether a word has no capital within a title. */
    private static boolean isSmall(Tokens tokens, int word) {
        return Grammar.isPreposition(tokens, word)
                || Grammar.isBe(tokens, word)
                || Grammar.isSubordinator(tokens, word)
                || Grammar.isDeterminer(tokens, word);
    }

    /** "sang “Goodbye”", "the song “Goodbye”": whether a word leads to the title of a work, whose marks stand right behind it. */
    public static boolean isTitleBehind(Tokens tokens, int token) {
        int word = WORDS.word(tokens, token);
        return word != Phrases.NONE && is(word, 'w') && tokens.isCapitalized(token + 2);
    }

    /** "sang": whether a word leads to a title's capitals, and to quoted words without them. */
    public static boolean isSinging(Tokens tokens, int token) {
        int word = WORDS.word(tokens, token);
        return word != Phrases.NONE && is(word, 's');
    }

    /** Whether it is the noun of a work: "his film, “The Last Ferry”", "a paper, “Ships and Their Harbours”". */
    static boolean isWork(Tokens tokens, int token) {
        int word = token >= 0 ? WORDS.word(tokens, token) : Phrases.NONE;
        return word != Phrases.NONE && (is(word, 'w') || is(word, 'p'));
    }

    /** "a door called “Hope”", "the song “Hope”"; but "the song “is bad”", "called “a mess”", "called “odd” by critics". */
    public static boolean isCalled(Tokens tokens, int open, int close) {
        int first = open + 1;
        for (int length = LONGEST; length > 0; length--) {
            int word = open >= length ? WORDS.longest(tokens, open - length, open) : Phrases.NONE;
            if (word != Phrases.NONE && WORDS.length(word) == length && !is(word, 'b') && !is(word, 'p')) {
                return is(word, 'w') || is(word, 'n')
                        ? !tokens.isLowerCase(first) && !(is(word, 's') && isSentence(tokens, open, close))
                        : !(opensSmall(tokens, first)
                                        && isSomeone(tokens, open - length - 1, tokens.fold(first) == THE))
                                && !(tokens.isLowerCase(first) && isWhatOneCalls(tokens, open - length))
                                && !isBy(tokens, close);
            }
        }
        return isCalledThe(tokens, open, close);
    }

    /** "Fans sang “We will row home”"; but "sang “Row Me Home”": three words or more, and one in small letters that no title has so. */
    private static boolean isSentence(Tokens tokens, int open, int close) {
        int words = 0;
        boolean small = false;
        for (int i = open + 1; i < close && words <= LONGEST_TITLE; i++) {
            words += tokens.isWord(i) ? 1 : 0;
            small |= tokens.isLowerCase(i) && !Grammar.isFunctional(tokens, i);
        }
        return small && words > 2;
    }

    private static boolean isBy(Tokens tokens, int close) {
        return close < tokens.count() && tokens.fold(close) == BY;
    }

    /** "a page called the “Feed”", "the so-called “Feed”"; but "what she called the “Feed”", "called the “worst”". */
    private static boolean isCalledThe(Tokens tokens, int open, int close) {
        int verb = open - 2;
        boolean articled = verb > 0 && tokens.fold(open - 1) == THE && tokens.isCapitalized(open + 1);
        int word = articled ? WORDS.word(tokens, verb) : Phrases.NONE;
        return word != Phrases.NONE && is(word, 'f') && !isSomeone(tokens, verb - 1, true) && !isBy(tokens, close);
    }

    /** "what she [called] “unfair rules”", "what Lee, who led it, [called]": whether somebody does so in a clause of his own. */
    private static boolean isWhatOneCalls(Tokens tokens, int verb) {
        if (verb > 0 && Grammar.isPronoun(tokens, verb - 1) && !Grammar.isObject(tokens, verb - 1)) {
            return true;
        }
        for (int i = verb - 1; i >= 0 && i > verb - CLAUSE && !tokens.is(i, '.'); i--) {
            if (tokens.fold(i) == WHAT) {
                return !Grammar.isBe(tokens, i + 1) && !Grammar.isAuxiliary(tokens, i + 1); // "what is called"
            }
        }
        return false;
    }

    /** "the nickname “the Eel”": whether the word in front means a name, which is no one's in small letters either, or an example of what is typed. */
    public static boolean isNameOf(Tokens tokens, int open) {
        int word = open > 0 ? WORDS.word(tokens, open - 1) : Phrases.NONE;
        return word != Phrases.NONE && is(word, 'n') || GivenExamples.has(tokens, open);
    }

    private static boolean opensSmall(Tokens tokens, int first) {
        return Grammar.isArticle(tokens, first) && tokens.isLowerCase(first);
    }

    /** "which she called", "what aides called"; but "a pump called", "the pump, called “the lady”". */
    private static boolean isSomeone(Tokens tokens, int word, boolean definite) {
        return word >= 0
                && switch (WordKind.of(tokens, word)) {
                    case WORD, PAPER -> false;
                    case COMMA -> !definite || word == 0 || !isThing(WordKind.of(tokens, word - 1));
                    default -> true;
                };
    }

    private static boolean isThing(WordKind kind) {
        return kind == WordKind.WORD || kind == WordKind.PAPER;
    }

    /** "the “now” button", "“Drift” refers to", "the “Hope” song"; but "a “violent” film". */
    private static boolean isThing(Tokens tokens, int open, int close) {
        int word = close < tokens.count() ? WORDS.word(tokens, close) : Phrases.NONE;
        return isTerm(tokens, open, close)
                || isCoined(tokens, open, close)
                || word != Phrases.NONE && (is(word, 'w') || is(word, 'n')) && !tokens.isLowerCase(open + 1);
    }

    /** "its “Holmonomics” message": one word with a capital in front of the noun that it describes. */
    private static boolean isCoined(Tokens tokens, int open, int close) {
        int word = open + 1;
        boolean one = close == word + 2
                && tokens.isCapitalized(word)
                && !tokens.isUpperCase(word)
                && !PlainWords.has(tokens, word);
        return one
                && open > 0
                && Grammar.isDeterminer(tokens, open - 1)
                && close < tokens.count()
                && tokens.isLowerCase(close)
                && isNoun(WordKind.of(tokens, close));
    }

    private static boolean isNoun(WordKind kind) {
        return switch (kind) {
            case WORD, VERB_ING, VERB_S, PERSON, PERSONS, BODY, PAPER, TITLE -> true;
            default -> false;
        };
    }

    /** Whether a noun or a verb stands behind a passage that only a term has, or a body in front that calls it so. */
    public static boolean isTerm(Tokens tokens, int open, int close) {
        if (isOfficialTerm(tokens, open, close)
                || isLetter(tokens, open + 1, close)
                || CitedHeadlines.has(tokens, open, close)
                || MarkedWorks.isSubtitled(tokens, open, close - 1)) {
            return true;
        }
        boolean small = close < tokens.count() && tokens.isLowerCase(close);
        int word = small && !TimeWords.isSpanFrom(tokens, close) ? WORDS.longest(tokens, close) : Phrases.NONE;
        return word != Phrases.NONE && is(word, 'b');
    }

    /** "vote “R” or “D”": one capital letter, with or without a comma. */
    private static boolean isLetter(Tokens tokens, int word, int close) {
        return tokens.isCapitalized(word)
                && tokens.end(word) - tokens.start(word) == 1
                && (close == word + 2 || close == word + 3 && tokens.is(word + 1, ','));
    }

    /** "tired and cross (or “tross”)". */
    private static boolean isGloss(Tokens tokens, int open, int close) {
        int bracket = open > 0 && tokens.fold(open - 1) == OR ? open - 2 : open - 1;
        return bracket >= 0
                && tokens.is(bracket, '(')
                && close < tokens.count()
                && tokens.is(close, ')')
                && close - open - 2 < GLOSS;
    }

    /** "what the port calls “wind and tide” leave", "which the navy calls the “Inner Roads”"; but "what she calls “unfair” rules". */
    private static boolean isOfficialTerm(Tokens tokens, int open, int close) {
        boolean articled = open > 0 && tokens.fold(open - 1) == THE;
        int verb = articled ? open - 2 : open - 1;
        if (verb < 1 || tokens.fold(verb) != CALLS || Grammar.isPronoun(tokens, verb - 1)) {
            return false;
        }
        return articled
                ? tokens.isCapitalized(open + 1)
                : close < tokens.count() && tokens.isLowerCase(close) && WordKind.of(tokens, close) == WordKind.WORD;
    }

    /** "on her first album, “green sea, grey sky,” the last song": a title between commas behind the noun of a work. */
    private static boolean isApposedWork(Tokens tokens, int open, int close) {
        int last = close - 2; // the mark behind it is a token of the passage
        boolean commas =
                open > 1 && tokens.is(open - 1, ',') && tokens.is(last, ',') && last - open <= LONGEST_TITLE + 1;
        boolean one = last == open + 2 && tokens.isCapitalized(open + 1);
        return commas
                && isWork(tokens, open - 2)
                && close + 1 < tokens.count()
                && tokens.isLowerCase(close)
                && (one || Grammar.isDeterminer(tokens, close));
    }

    /** "the article “Who Asked?” was wrong": what stands in capitals right behind a paper and its article. */
    private static boolean isPaper(Tokens tokens, int open) {
        int word = open > 1 ? WORDS.word(tokens, open - 1) : Phrases.NONE;
        return word != Phrases.NONE
                && is(word, 'p')
                && tokens.isCapitalized(open + 1)
                && Grammar.isArticle(tokens, open - 2);
    }

    /** "unless two in three are “no.”": in small letters behind a word that is none of saying. */
    private static boolean isBallot(Tokens tokens, int open) {
        int word = open + 1;
        boolean alone = word + 1 < tokens.count() && !tokens.isWord(word + 1);
        boolean ballot = alone && tokens.isLowerCase(word) && (tokens.fold(word) == YES || tokens.fold(word) == NO);
        return ballot
                && open > 0
                && tokens.isWord(open - 1)
                && AttributionWords.sort(tokens, open - 1) == AttributionWords.NONE;
    }

    /** "add("now")", "name = "now"": an argument or a value of a program. */
    private static boolean isArgument(Tokens tokens, int open) {
        int sign = open - 1;
        boolean call = sign > 0
                && tokens.is(sign, '(')
                && tokens.isWord(sign - 1)
                && tokens.end(sign - 1) == tokens.start(sign)
                && tokens.end(sign) == tokens.start(open);
        return call || sign > 0 && tokens.is(sign, '=');
    }

    /** Whether a token is a word that names, as "called" does, what stands behind it. */
    public static boolean isNaming(Tokens tokens, int token) {
        int word = WORDS.word(tokens, token);
        return word != Phrases.NONE && is(word, 'f');
    }

    private static boolean is(int word, char kind) {
        return ROWS.get(word).get(1).indexOf(kind) >= 0;
    }
}
