package dev.dateline.parser.quote.mark;

import dev.dateline.parser.name.Nouns;
import dev.dateline.parser.quote.word.SpeechNouns;
import dev.dateline.parser.quote.word.WordKind;
import dev.dateline.parser.text.Grammar;
import dev.dateline.parser.text.Phrases;
import dev.dateline.parser.text.Tokens;

/** Words in marks that somebody says, though they have a title's capitals: chanted, or what one calls another. */
final class Voicing {
    private static final Phrases WORDS = Phrases.of(Voicing.class, "voicing-words.txt");
    private static final Phrases CALLING = Phrases.of(Voicing.class, "calling-verbs.txt");

    /** How many words the longest of those in front has. */
    private static final int LONGEST = 2;

    private static final Phrases REFERRING = Phrases.of(Voicing.class, "referring-verbs.txt");
    private static final Phrases WRITING = Phrases.of(Voicing.class, "writing-verbs.txt");
    private static final Phrases READING = Phrases.of(Voicing.class, "reading-verbs.txt");
    private static final Phrases PLEDGING = Phrases.of(Voicing.class, "pledging-words.txt");
    private static final long TO = Tokens.fold("to");
    private static final long THAT = Tokens.fold("that");
    private static final long WHICH = Tokens.fold("which");
    private static final long WHOM = Tokens.fold("whom");
    private static final long AS = Tokens.fold("as");

    /** How far in front of a colon stands "wrote": "wrote in a post on the town’s wall:". */
    private static final int WRITTEN = 8;

    /** How many words stand at most between a paper and its verb: "on the town’s wall". */
    private static final int PHRASE = 5;

    /** How far in front of the words stands "refers to". */
    private static final int REFERRED = 20;

    /** How far in front of the words it stands who is called so. */
    private static final int CALLED = 5;

    private Voicing() {}

    /** Whether the words in front of a passage say that somebody says it; but "said “The Aunt” star Ann Lee". */
    static boolean isVoiced(Tokens tokens, int open, int close) {
        if (isCalled(tokens, open)
                || isReferredTo(tokens, open)
                || isHandedOver(tokens, open)
                || isInPaper(tokens, open)
                || isPledged(tokens, open)) {
            return true;
        }
        int behind = close + 1;
        boolean of = open > 0 && tokens.isSpelled(open - 1, "of"); // "Chants of “We Are Selm” filled the square"
        boolean ends = !tokens.isWord(close - 1); // "chanting “Row On, No Rest,” raising"
        boolean noun = behind < tokens.count() && tokens.isLowerCase(behind) && !Grammar.isFunctional(tokens, behind);
        if (noun && !of && !ends) {
            return false;
        }
        int before = open - 1;
        if (before > 0 && (tokens.is(before, ',') || tokens.is(before, ':'))) {
            before--;
        }
        for (int length = LONGEST; length > 0; length--) {
            int from = before + 1 - length;
            int word = from < 0 ? Phrases.NONE : WORDS.longest(tokens, from, before + 1);
            if (word != Phrases.NONE && WORDS.length(word) == length) {
                return true;
            }
        }
        return false;
    }

    /** "promised to “Make Selm Dry Again”", "her vow to “Bring Back Fog”"; but "listened to “Make It Rain”". */
    private static boolean isPledged(Tokens tokens, int open) {
        return open > 1 && tokens.fold(open - 1) == TO && PLEDGING.has(tokens, open - 2);
    }

    /** "Lee posted: “Thinking of Anna.”", "posted on the wall: “Fog Again”", "a word to bakers: “Not Yet”"; but "Lee wrote “Ships and Sheep”". */
    private static boolean isHandedOver(Tokens tokens, int open) {
        int last = open - 2;
        if (last < 0 || !tokens.is(open - 1, ':')) {
            return false;
        }
        if (isWords(tokens, last) || Grammar.isReporting(tokens, last)) {
            return true;
        }
        for (int i = last - 1; i > 0 && i > last - WRITTEN && isWord(tokens, i); i--) {
            if (isWords(tokens, i)) {
                boolean phrase = Grammar.isPreposition(tokens, i + 1);
                return phrase && !NamedPassages.isWork(tokens, last);
            }
        }
        return false;
    }

    /** "a note that read “Back at Ten”", "a post on Selm Wall reading “Fog Again”"; but "Lee read “Ships and Sheep”", "a sign reads “Fog Bar”". */
    private static boolean isInPaper(Tokens tokens, int open) {
        int verb = open > 1 && !tokens.isWord(open - 1) ? open - 2 : open - 1;
        boolean relative = verb > 1 && (tokens.fold(verb - 1) == THAT || tokens.fold(verb - 1) == WHICH);
        if (verb < 1 || !(relative ? READING.has(tokens, verb) : tokens.isSpelled(verb, "reading"))) {
            return false;
        }
        int noun = relative ? verb - 2 : verb - 1;
        noun = tokens.isWord(noun) ? noun : noun - 1;
        if (noun >= 0 && WordKind.of(tokens, noun) == WordKind.PAPER) {
            return true;
        }
        for (int i = noun; i > 0 && i > noun - PHRASE && tokens.isWord(i); i--) {
            if (Grammar.isPreposition(tokens, i)) {
                return WordKind.of(tokens, i - 1) == WordKind.PAPER;
            }
        }
        return false;
    }

    private static boolean isWord(Tokens tokens, int token) {
        return tokens.isWord(token) || Grammar.isPossessive(tokens, token);
    }

    private static boolean isWords(Tokens tokens, int token) {
        return WRITING.has(tokens, token) || SpeechNouns.has(tokens, token);
    }

    /** "called her an “Flour Baron”", "calling Lee “Captain Crumb”", "what he calls the “Dark Port”"; but "a show called “The Ferry”". */
    private static boolean isCalled(Tokens tokens, int open) {
        for (int i = open - 1; i > 0 && i >= open - CALLED && isPartOfName(tokens, i); i--) {
            if (CALLING.has(tokens, i)) {
                boolean subject = Grammar.isPronoun(tokens, i - 1) && !Grammar.isObject(tokens, i - 1)
                        || i > 1 && isRelativeSubject(tokens, i - 1);
                boolean object = i + 1 < open && (Grammar.isObject(tokens, i + 1) || tokens.isCapitalized(i + 1));
                return subject || object;
            }
        }
        return false;
    }

    /** "whom [Lee] calls “Captain Crumb”", "which [critics] call"; but "a forum for [bakers] called “Crumb”". */
    private static boolean isRelativeSubject(Tokens tokens, int noun) {
        int first = noun;
        while (first > noun - CALLED && first > 1 && tokens.isCapitalized(first) && tokens.isCapitalized(first - 1)) {
            first--; // "whom [Ida Holm] calls"
        }
        long pronoun = tokens.fold(first - 1);
        boolean people = tokens.isLowerCase(noun) && (Nouns.isPerson(tokens, noun) || Nouns.isSeveral(tokens, noun));
        return pronoun == WHOM || people && (pronoun == WHICH || pronoun == THAT);
    }

    /** "refers to the boatman, who is his friend, as “Mr. Lund”", "as the “Dark Port”": what one calls another, behind "as". */
    private static boolean isReferredTo(Tokens tokens, int open) {
        int as = open > 1 && Grammar.isArticle(tokens, open - 1) ? open - 2 : open - 1;
        if (as < 1 || tokens.fold(as) != AS) {
            return false;
        }
        for (int i = as - 1; i >= 0 && i > open - REFERRED && !tokens.is(i, '.'); i--) {
            if (REFERRING.has(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfName(Tokens tokens, int token) {
        return tokens.isWord(token) || tokens.is(token, '.') && tokens.isCapitalized(token - 1); // "Mrs."
    }
}
