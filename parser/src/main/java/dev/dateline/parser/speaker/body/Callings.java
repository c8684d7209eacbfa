package dev.dateline.parser.speaker.body;

import dev.dateline.parser.name.NameRun;
import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.name.Places;
import dev.dateline.parser.name.PlainWords;
import dev.dateline.parser.speaker.bearer.Ages;
import dev.dateline.parser.speaker.bearer.Participles;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tickers;
import dev.dateline.parser.text.Tokens;

/** What a noun with an article, set off behind a name, says that its bearer is: "Wahyu, a [teacher], said", "Orlo, the bakery [chain],". */
public final class Callings {
    private static final Phrases FIRMS = Phrases.of(Callings.class, "self-callings.txt");
    private static final Phrases LEADERS = Phrases.of(Callings.class, "leaders.txt");
    private static final Phrases FIRST = Phrases.of(Callings.class, "leading-words.txt");
    private static final long ONE = Tokens.fold("one");
    private static final long OF = Tokens.fold("of");
    private static final long THE = Tokens.fold("the");

    /** How many words may stand up to the end of the noun. */
    private static final int LONGEST = 6;

    /** The same of what a firm calls itself. */
    private static final int FIRM = 10;

    private Callings() {}

    /** The noun, or -1 where none is set off, or what stands there is the subject: "In Altona, a teacher said". */
    static int noun(Tokens tokens, NameRun run) {
        if (tokens.isWord(run.to())) {
            return -1; // most names
        }
        int comma = Tickers.behindListing(tokens, run.to());
        int article = comma + 1;
        if (!tokens.is(comma, ',') || article >= tokens.count() || !Grammar.isArticle(tokens, article)) {
            return -1;
        }
        int before = run.from() - 1;
        before -= before > 0 && tokens.fold(before) == THE ? 1 : 0;
        if (before >= 0 && Grammar.isPreposition(tokens, before)
                || Places.isTown(tokens, run.nameFrom(), run.to())
                || Places.isRegion(tokens, run.nameFrom(), run.to())) {
            return -1;
        }
        int age = Ages.to(tokens, article + 1); // "a 34-year-old teacher"
        int end = age;
        while (end < tokens.count()
                && end < article + LONGEST
                && tokens.isWord(end)
                && !Grammar.isReporting(tokens, end)
                && !Grammar.isAuxiliary(tokens, end)
                && !endsNoun(tokens, end)) {
            end++;
        }
        boolean stops =
                tokens.is(end, '.') && before >= 0 && Grammar.isReporting(tokens, before); // "said Wahyu, a teacher."
        boolean closed = end < tokens.count() && (tokens.is(end, ',') || stops || endsNoun(tokens, end));
        return closed && end > article + 1 && tokens.isLowerCase(end - 1) ? end - 1 : -1;
    }

    /** "Orlo, [a global leader] in soap,", "Tarn Oil, [one of the oldest brands],": whether a firm so says behind a comma what it is. */
    public static boolean isOfFirm(Tokens tokens, NameRun run) {
        if (tokens.isWord(run.to())) {
            return false; // most names
        }
        int comma = overBrackets(tokens, run.to());
        int begin = comma + 1;
        if (!tokens.is(comma, ',') || begin + 1 >= tokens.count()) {
            return false;
        }
        boolean one = tokens.fold(begin) == ONE && tokens.fold(begin + 1) == OF;
        if (!one && !Grammar.isArticle(tokens, begin)) {
            return false;
        }
        boolean first = false;
        int end = begin + (one ? 2 : 1);
        for (int limit = end + FIRM; end < limit && end < tokens.count() && isOfNoun(tokens, end); end++) {
            if (FIRMS.has(tokens, end) && (tokens.endsWith(end + 1, "ing") || !isOfNoun(tokens, end + 1))) {
                return true;
            }
            first |= FIRST.has(tokens, end);
        }
        boolean trade = run.length() == 1 && tokens.isSpelled(end, "in"); // "Celmo, a leader in milling"
        return LEADERS.has(tokens, end - 1) && (first || trade);
    }

    /** "Orlo Mills [(“Orlo”)], a brand". */
    private static int overBrackets(Tokens tokens, int open) {
        if (!tokens.is(open, '(')) {
            return open; // most names
        }
        int close = open;
        while (close < open + FIRM && close + 1 < tokens.count() && !tokens.is(close, ')')) {
            close++;
        }
        return close > open && tokens.is(close, ')') ? close + 1 : open;
    }

    private static boolean isOfNoun(Tokens tokens, int token) {
        boolean joint = tokens.is(token, '-') || Grammar.isPossessive(tokens, token);
        return joint || tokens.isWord(token) && !endsNoun(tokens, token) && !Grammar.isAuxiliary(tokens, token);
    }

    /** Whether a word alone is so called a person or a body, "[Wahyu], a teacher", and is none that a sentence gives its capital. */
    public static boolean isOfSomeone(Tokens tokens, NameRun run) {
        int word = run.nameFrom();
        int noun = run.length() != 1
                        || PlainWords.has(tokens, word)
                        || Grammar.isFunctional(tokens, word)
                        || Nouns.isAny(tokens, word)
                ? -1
                : noun(tokens, run);
        return noun >= 0 && (isHuman(tokens, noun) || Nouns.isOrganization(tokens, noun));
    }

    static boolean isHuman(Tokens tokens, int noun) {
        return (Nouns.isPerson(tokens, noun) || Ages.isAge(tokens, noun))
                && !Nouns.isOrganization(tokens, noun)
                && !Nouns.isDocument(tokens, noun);
    }

    /** "a group [that]", "a teacher [from]", "a firm [based]". */
    private static boolean endsNoun(Tokens tokens, int token) {
        return Grammar.isPreposition(tokens, token)
                || Grammar.isSubordinator(tokens, token)
                || Participles.is(tokens, token) && Nouns.isAny(tokens, token - 1);
    }
}
